import { callsOfStep } from '../../../../shared/domain/recovery/mark-by-contact.ts';
import type { Recovery, RecoveryStepState } from '../../../../shared/domain/recovery/recovery.ts';
import { recoverySteps } from '../../../../shared/domain/recovery/recovery.ts';
import { recoveries as words } from '../../../../shared/text/en/recoveries.ts';
import type { TimelineEntry, TimelineScope } from '../../../data/contributions/feature.ts';
import { jobsInScope } from '../../../data/contributions/jobs-in-scope.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { rowsWhere } from '../../../data/kernel/rows-where.ts';

/** How something was put right: when it began, each step as it was done, when it was opened again, what they said in the end. */
export async function recoveryTimeline(reader: Reader, scope: TimelineScope): Promise<TimelineEntry[]> {
  const rows = visible(await recoveriesOf(reader, scope), await reader.pendingWork());
  return rows.flatMap(entriesOf);
}

async function recoveriesOf(reader: Reader, scope: TimelineScope): Promise<Recovery[]> {
  if (scope.customerId !== undefined) return reader.recoveries.where('customerId').equals(scope.customerId).toArray();
  const jobs = await jobsInScope(reader, scope).toArray();
  return rowsWhere(reader.recoveries, 'rootJobId', [...new Set(jobs.map(({ id, rootJobId }) => rootJobId ?? id))]);
}

function entriesOf(recovery: Recovery): TimelineEntry[] {
  const path = `/recoveries/${recovery.id}`;
  const entry = (key: string, at: string, title: string, detail: string, by?: string): TimelineEntry => ({
    id: `recovery-${recovery.id}-${key}`,
    at,
    kind: 'recovery',
    title,
    detail,
    path,
    ...(by === undefined ? {} : { by }),
  });
  const step = (round: number, steps: Recovery['steps']): TimelineEntry[] =>
    recoverySteps.flatMap((name) => {
      const { state, at, by, words: said, reason }: RecoveryStepState = steps[name];
      if (state === 'open' || at === null) return [];
      const title = state === 'done' ? words.timeline.step(words.steps[name]) : words.timeline.skipped(words.steps[name]);
      const told = entry(`${round}-${name}`, at, title, said || reason, by ?? undefined);
      return [state === 'done' ? { ...told, settledBy: callsOfStep(name) } : told];
    });
  const verdict = (round: number, { verdict: said, closedAt }: Pick<Recovery, 'verdict' | 'closedAt'>): TimelineEntry[] =>
    said === null || closedAt === null ? [] : [entry(`${round}-closed`, closedAt, words.timeline.closed, verdictWords(said))];
  const last = recovery.reopened.length;
  return [
    entry('opened', recovery.openedAt, words.timeline.opened, words.origins[recovery.origin], recovery.createdBy),
    ...recovery.reopened.flatMap(({ at, because, before }, round) => [
      ...step(round, before.steps),
      ...verdict(round, before),
      entry(`${round}-again`, at, words.timeline.reopened, words.rounds.again[because.code] ?? ''),
    ]),
    ...step(last, recovery.steps),
    ...verdict(last, recovery),
  ];
}

function verdictWords({ words: said, score }: NonNullable<Recovery['verdict']>): string {
  const number = score === null ? '' : words.verdict.scoreOf(score);
  return [said, number].filter((part) => part !== '').join('\n') || words.verdict.gaveNone;
}
