import { lazy, Suspense, useEffect } from 'react';
import { followConditions, useConditions } from '../../data/conditions/conditions.ts';
import { useProgram } from '../../data/react/program.tsx';

const ConditionBanner = lazy(async () => ({ default: (await import('./condition-banner.tsx')).ConditionBanner }));

/** The computer is looked at once the first screen stands: no start waits for it. */
const afterStartMs = 1_500;

/** Asks main how the computer does, and shows what a person should know of it. */
export function ConditionsLine() {
  const { kernel, shop } = useProgram();
  const { database } = kernel;
  const shown = useConditions().filter(({ letGo }) => !letGo);
  useEffect(() => {
    let gone = false;
    let stop = (): void => undefined;
    const begin = async (): Promise<void> => {
      const newest = shop === 'own' ? await database.operations.orderBy('seq').last() : undefined;
      if (!gone) stop = followConditions(newest?.at ?? 'unknown');
    };
    const timer = setTimeout(() => void begin().catch(() => undefined), afterStartMs);
    return () => {
      gone = true;
      clearTimeout(timer);
      stop();
    };
  }, [database, shop]);
  if (shown.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <ConditionBanner shown={shown} />
    </Suspense>
  );
}
