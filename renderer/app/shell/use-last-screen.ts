import { useEffect } from 'react';
import { useLocation } from 'wouter';

const key = 'makegood.last-screen';

/** Opens the program where it was left, and remembers where that is. */
export function useLastScreen(): void {
  const [path, navigate] = useLocation();
  useEffect(() => {
    const last = localStorage.getItem(key);
    if (path === '/' && last !== null && last.startsWith('/')) navigate(last, { replace: true });
    else if (path !== '/') localStorage.setItem(key, path);
  }, [path, navigate]);
}
