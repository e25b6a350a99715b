import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, type ReactNode, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { businessId } from '../../../shared/domain/business/business.ts';
import { isSetUp } from '../../../shared/domain/business/is-set-up.ts';
import type { Facts } from '../../../shared/ipc/contract.ts';
import { chooseActor, chosenActor, onActor } from '../../data/actor/actor.ts';
import type { Feature } from '../../data/contributions/feature.ts';
import { visible } from '../../data/kernel/reader.ts';
import type { Kernel } from '../../data/kernel/run-command.ts';
import { MigrationDueError } from '../../data/migration/due-migration.ts';
import { ProgramProvider } from '../../data/react/program.tsx';
import { OpenFailed } from '../errors/open-failed.tsx';
import { startKernel } from './start-kernel.ts';

/** Needed once after an update. */
const MigrateRecords = lazy(async () => ({ default: (await import('../migration/migrate-records.tsx')).MigrateRecords }));

interface Props {
  readonly facts: Facts;
  readonly features: readonly Feature[];
  readonly opening: ReactNode;
  readonly children: ReactNode;
}

type Start = { state: 'opening' } | { state: 'open'; kernel: Kernel } | { state: 'failed'; error: Error };

/** Opens the records once and hands the program to everything inside; says what to do when they cannot be opened. */
export function ProgramStart({ facts, features, opening, children }: Props) {
  const [start, setStart] = useState<Start>({ state: 'opening' });
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt opens again
  useEffect(() => {
    let gone = false;
    startKernel(facts).then(
      (kernel) => gone || setStart({ state: 'open', kernel }),
      (error: unknown) => gone || setStart({ state: 'failed', error: error instanceof Error ? error : new Error(String(error)) }),
    );
    return () => {
      gone = true;
    };
  }, [facts, attempt]);

  if (start.state === 'failed') {
    const again = (): void => {
      setStart({ state: 'opening' });
      setAttempt((n) => n + 1);
    };
    if (start.error instanceof MigrationDueError) {
      return (
        <Suspense fallback={opening}>
          <MigrateRecords due={start.error} onDone={again} />
        </Suspense>
      );
    }
    return <OpenFailed error={start.error} onRetry={again} />;
  }
  if (start.state === 'opening') return opening;
  return (
    <OpenProgram kernel={start.kernel} facts={facts} features={features} opening={opening}>
      {children}
    </OpenProgram>
  );
}

/** Keeps the business, the team and who sits here up to date for all screens. */
function OpenProgram({ kernel, facts, features, opening, children }: Omit<Props, 'children'> & { kernel: Kernel; children: ReactNode }) {
  const chosen = useSyncExternalStore(onActor, chosenActor);
  const rows = useLiveQuery(async () => {
    const [business, staff] = await Promise.all([kernel.database.business.get(businessId), kernel.database.staff.toArray()]);
    const everStaff = staff.toSorted((a, b) => a.name.localeCompare(b.name));
    // Asked only where nobody has named the business yet: no start of a shop that is set up waits for it.
    const customers = business?.name === '' ? await kernel.database.customers.limit(1).count() : 0;
    return { business, everStaff, staff: visible(everStaff, new Set()), customers };
  }, [kernel]);
  const actor = rows?.staff.find(({ id }) => id === chosen) ?? rows?.staff.find(({ role }) => role === 'owner') ?? rows?.staff[0];
  const actorId = actor?.id;
  // Who stood in while nobody was chosen stays, also when records bring in an owner who would come first: undo is each person's own.
  useEffect(() => {
    if (chosen === null && actorId !== undefined) chooseActor(actorId);
  }, [chosen, actorId]);
  if (rows?.business === undefined || actor === undefined) return opening;
  const program = {
    kernel: { ...kernel, actorId: () => actor.id },
    business: rows.business,
    actor,
    staff: rows.staff,
    everStaff: rows.everStaff,
    features,
    isMac: facts.platform === 'darwin',
    shop: facts.shop,
    isSetUp: isSetUp(rows.business, rows.customers),
  };
  return <ProgramProvider program={program}>{children}</ProgramProvider>;
}
