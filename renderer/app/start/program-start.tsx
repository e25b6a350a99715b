import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, type ReactNode, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { businessId } from '../../../shared/domain/business/business.ts';
import { isSetUp } from '../../../shared/domain/business/is-set-up.ts';
import type { Facts } from '../../../shared/ipc/contract.ts';
import { chooseActor, chosenActor, onActor } from '../../data/actor/actor.ts';
import { RecordsTroubleError } from '../../data/comparison/records-trouble.ts';
import type { RecoveryProgress } from '../../data/comparison/recover-records.ts';
import type { Feature } from '../../data/contributions/feature.ts';
import { visible } from '../../data/kernel/reader.ts';
import type { Kernel } from '../../data/kernel/run-command.ts';
import { MigrationDueError } from '../../data/migration/due-migration.ts';
import { ProgramProvider } from '../../data/react/program.tsx';
import { OpenFailed } from '../errors/open-failed.tsx';
import type { StartMode } from './open-own.ts';
import { startKernel } from './start-kernel.ts';
import { useSlow } from './use-slow.ts';

/** Needed once after an update. */
const MigrateRecords = lazy(async () => ({ default: (await import('../migration/migrate-records.tsx')).MigrateRecords }));
const RecordsTroubleScreen = lazy(async () => ({ default: (await import('../errors/records-trouble-screen.tsx')).RecordsTroubleScreen }));
const OpeningSlow = lazy(async () => ({ default: (await import('../errors/opening-slow.tsx')).OpeningSlow }));
const BringingBack = lazy(async () => ({ default: (await import('../errors/bringing-back.tsx')).BringingBack }));

interface Props {
  readonly facts: Facts;
  readonly features: readonly Feature[];
  readonly opening: ReactNode;
  readonly children: ReactNode;
}

type Start =
  | { state: 'opening' }
  | { state: 'bringing-back'; progress: RecoveryProgress }
  | { state: 'open'; kernel: Kernel }
  | { state: 'failed'; error: Error };

/** Opens the records once and hands the program to everything inside; says what to do when they cannot be opened. */
export function ProgramStart({ facts, features, opening, children }: Props) {
  const [start, setStart] = useState<Start>({ state: 'opening' });
  const [attempt, setAttempt] = useState<{ mode: StartMode }>({ mode: 'usual' });

  useEffect(() => {
    let gone = false;
    const set = (next: Start): void => {
      if (!gone) setStart(next);
    };
    const fail = (error: unknown): void => {
      if (gone) return;
      // What the journal and the copies can bring back is brought back without asking.
      if (error instanceof RecordsTroubleError && error.trouble.kind === 'damaged') setAttempt({ mode: 'bring-back' });
      else set({ state: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
    };
    const onProgress = (progress: RecoveryProgress): void => set({ state: 'bringing-back', progress });
    startKernel(facts, attempt.mode, { onProgress, onTrouble: fail }).then((kernel) => set({ state: 'open', kernel }), fail);
    return () => {
      gone = true;
    };
  }, [facts, attempt]);

  const slow = useSlow(start.state === 'bringing-back' ? `${start.progress.phase}/${start.progress.done}` : start.state);
  const again = (mode: StartMode): void => {
    setStart({ state: 'opening' });
    setAttempt({ mode });
  };
  if (start.state === 'failed' && start.error instanceof RecordsTroubleError) {
    return (
      <Suspense fallback={opening}>
        <RecordsTroubleScreen trouble={start.error.trouble} facts={facts} onStart={again} />
      </Suspense>
    );
  }
  if (start.state === 'failed' && start.error instanceof MigrationDueError) {
    return (
      <Suspense fallback={opening}>
        <MigrateRecords due={start.error} onDone={() => again('usual')} />
      </Suspense>
    );
  }
  if (start.state === 'failed') return <OpenFailed error={start.error} onRetry={() => again('usual')} />;
  if (slow && (start.state === 'opening' || start.state === 'bringing-back')) {
    return (
      <Suspense fallback={opening}>
        <OpeningSlow />
      </Suspense>
    );
  }
  if (start.state === 'bringing-back') {
    return (
      <Suspense fallback={opening}>
        <BringingBack progress={start.progress} />
      </Suspense>
    );
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
