import { useEffect, useState } from 'react';

/**
 * What a link gave a form to begin with, as `customer` in `/properties/new?customer=ID`; null for nothing. It is taken
 * off the address at once: wouter keeps it beside the path, where the next screen would find it.
 */
export function useStartParam(name: string): string | null {
  const [value] = useState(() => new URLSearchParams(window.location.search).get(name));
  useEffect(() => {
    if (window.location.search === '') return;
    const url = new URL(window.location.href);
    url.search = '';
    window.history.replaceState(window.history.state, '', url);
  }, []);
  return value === '' ? null : value;
}
