import { addDays, localOf } from '../base/local-time.ts';
import type { LocalDate, Zone } from '../base/now.ts';
import { differenceOf, type Share, wilson } from '../base/wilson.ts';
import type { Job, teachBackResults } from '../job/job.ts';

/** The numbers of the rule, their one home. */
const teachBackDefaults = {
  /** Days after which a job that nobody went back to counts as settled; an installation takes longer. */
  settledAfter: 30,
  settledAfterInstall: 365,
  /** Jobs of the last year are compared, by when they were closed. */
  lookBackDays: 365,
  /** A share of fewer jobs than these says nothing. */
  fewestJobs: 20,
} as const;

/** What became of the teach-back; `none` where nothing was noted of it. */
export type SaidBack = (typeof teachBackResults)[number] | 'none';
const saidBackGroups = ['understood', 're-explained', 'not-checked', 'none'] as const satisfies SaidBack[];

export type SaidBackJob = Pick<Job, 'id' | 'status' | 'completedAt' | 'jobType' | 'teachBack' | 'explanation'>;

/** Jobs of one group, to how many of them we went back, and between what the true share likely lies. */
export interface SaidBackGroup extends Share {
  readonly group: SaidBack;
  readonly jobs: number;
  readonly revisits: number;
  readonly tooFew: boolean;
}

/**
 * What the groups tell beside each other: whether jobs where it was understood are gone back to less than those where
 * nobody asked. That they go together does not say that one makes the other.
 */
export interface TeachBackOutcome {
  readonly groups: readonly SaidBackGroup[];
  readonly verdict: 'too-few' | 'less' | 'more' | 'open';
}

/** The first and the last day on which a job was closed that counts, an installation's last day apart. */
export function teachBackSpan(today: LocalDate, numbers = teachBackDefaults): { readonly from: LocalDate; readonly to: LocalDate } {
  return { from: addDays(today, -numbers.lookBackDays - numbers.settledAfter), to: addDays(today, -numbers.settledAfter - 1) };
}

/**
 * Compares revisits of jobs by what became of the teach-back (RULES sections 8 and 11). Jobs that are not settled yet are
 * left out, and those at which nothing was explained.
 * @param wentBackTo ids of the jobs for which we came again
 */
export function teachBackOutcome(
  jobs: Iterable<SaidBackJob>,
  wentBackTo: ReadonlySet<string>,
  { today, zone }: { readonly today: LocalDate; readonly zone: Zone },
  numbers = teachBackDefaults,
): TeachBackOutcome {
  const { from, to } = teachBackSpan(today, numbers);
  const counts = new Map<SaidBack, { jobs: number; revisits: number }>();
  for (const job of jobs) {
    if (job.status !== 'done' || job.completedAt === null || job.explanation.trim() === '') continue;
    const closedOn = localOf(job.completedAt, zone).date;
    const settledBy = job.jobType === 'install' ? addDays(today, -numbers.settledAfterInstall - 1) : to;
    if (closedOn < from || closedOn > settledBy) continue;
    const group = job.teachBack?.result ?? 'none';
    const count = counts.get(group) ?? { jobs: 0, revisits: 0 };
    counts.set(group, { jobs: count.jobs + 1, revisits: count.revisits + (wentBackTo.has(job.id) ? 1 : 0) });
  }
  const groups = saidBackGroups.map((group) => {
    const { jobs: all, revisits } = counts.get(group) ?? { jobs: 0, revisits: 0 };
    return { group, jobs: all, revisits, tooFew: all < numbers.fewestJobs, ...wilson(revisits, all) };
  });
  return { groups, verdict: verdictOf(groups, counts, numbers.fewestJobs) };
}

function verdictOf(
  groups: readonly SaidBackGroup[],
  counts: ReadonlyMap<SaidBack, { readonly jobs: number; readonly revisits: number }>,
  fewest: number,
): TeachBackOutcome['verdict'] {
  const understood = groups.find(({ group }) => group === 'understood');
  const unasked = (['not-checked', 'none'] as const).map((group) => counts.get(group) ?? { jobs: 0, revisits: 0 });
  const jobs = unasked.reduce((sum, one) => sum + one.jobs, 0);
  const revisits = unasked.reduce((sum, one) => sum + one.revisits, 0);
  if (understood === undefined || understood.tooFew || jobs < fewest) return 'too-few';
  const { low, high } = differenceOf(wilson(revisits, jobs), understood);
  if (high < 0) return 'less';
  return low > 0 ? 'more' : 'open';
}
