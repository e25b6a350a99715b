import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useProgram } from '../../../../data/react/program.tsx';

const learnPlaces = ['/learn', '/cases', '/meetings', '/lessons', '/exercises'];

/** Brings the program's own cases in when somebody first looks at what there is to learn: the start does not wait for it. */
export function BringInBackground() {
  const { kernel } = useProgram();
  const [path] = useLocation();
  const isThere = learnPlaces.some((place) => path === place || path.startsWith(`${place}/`));
  useEffect(() => {
    if (!isThere) return;
    const bringIn = async (): Promise<void> => {
      const [{ runCommand }, { bringInCases }] = await Promise.all([
        import('../../../../data/kernel/run-command.ts'),
        import('./bring-in-cases.ts'),
      ]);
      await runCommand(kernel, bringInCases, {});
    };
    // What failed is tried again at the next look: nothing of anybody's is lost by it.
    bringIn().catch(() => undefined);
  }, [kernel, isThere]);
  return null;
}
