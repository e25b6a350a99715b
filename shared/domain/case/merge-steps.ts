import { sameValue } from '../base/patch.ts';
import type { CaseStep } from './case.ts';

/** Whose word stands where two people changed the same in their own ways. */
export type Standing = 'theirs' | 'ours';

export interface MergedSteps {
  readonly steps: CaseStep[];
  /** True where both changed one text of one step, or the order, each in their own way: then somebody has to choose. */
  readonly clash: boolean;
}

type Pick = <T>(theirs: T, base: T, ours: T) => T;
type ById = ReadonlyMap<string, CaseStep>;

/**
 * Two people's changes of the steps of one case, text by text: each keeps what only one of them changed, what either of
 * them added is there, and a step that one took away and the other worded anew stays. Where both changed the same,
 * `standing` says whose it is, and there alone.
 */
export function mergeSteps(
  current: readonly CaseStep[],
  before: readonly CaseStep[],
  after: readonly CaseStep[],
  standing: Standing,
): MergedSteps {
  let clash = false;
  const pick: Pick = (theirs, base, ours) => {
    if (sameValue(ours, base)) return theirs;
    if (sameValue(theirs, base) || sameValue(theirs, ours)) return ours;
    clash = true;
    return standing === 'ours' ? ours : theirs;
  };
  const [theirs, base, ours] = [byId(current), byId(before), byId(after)] as const;
  const stays = (id: string): boolean => {
    if (!base.has(id) || (theirs.has(id) && ours.has(id))) return true;
    return [theirs, ours].some((side) => side.has(id) && !sameValue(side.get(id), base.get(id)));
  };
  const steps = orderOf(theirs, base, ours, pick)
    .filter(stays)
    .flatMap((id) => mergeStep(theirs.get(id), base.get(id), ours.get(id), pick));
  return { steps, clash };
}

function byId(steps: readonly CaseStep[]): ById {
  return new Map(steps.map((step) => [step.id, step]));
}

/** All ids of both, in the order of whoever moved steps; what the other has besides stands behind what it stood behind there. */
function orderOf(theirs: ById, base: ById, ours: ById, pick: Pick): string[] {
  const shared = (side: ById): string[] => [...side.keys()].filter((id) => theirs.has(id) && base.has(id) && ours.has(id));
  const lead = sameValue(pick(shared(theirs), shared(base), shared(ours)), shared(ours)) ? ours : theirs;
  const other = [...(lead === ours ? theirs : ours).keys()];
  const order = [...lead.keys()];
  for (const [place, id] of other.entries()) {
    if (lead.has(id)) continue;
    const behind = other.slice(0, place).findLast((earlier) => order.includes(earlier));
    order.splice(behind === undefined ? 0 : order.indexOf(behind) + 1, 0, id);
  }
  return order;
}

function mergeStep(theirs: CaseStep | undefined, base: CaseStep | undefined, ours: CaseStep | undefined, pick: Pick): CaseStep[] {
  if (theirs === undefined || ours === undefined) return [theirs ?? ours].filter((step) => step !== undefined);
  const fields = Object.keys(ours) as (keyof CaseStep)[];
  const merged = fields.map((field) => [field, pick<unknown>(theirs[field], base?.[field], ours[field])]);
  return [Object.fromEntries(merged) as CaseStep];
}
