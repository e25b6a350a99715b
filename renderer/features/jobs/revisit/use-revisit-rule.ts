import { useEffect, useMemo, useState } from 'react';
import type { Id } from '../../../../shared/domain/base/id.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import { revisitWeightsOf } from '../../../../shared/domain/business/rule-numbers.ts';
import type { NewJob, RevisitFinding } from '../../../../shared/domain/revisit/revisit.ts';
import { useProgram } from '../../../data/react/program.tsx';
import type { PlaceFacts } from '../queries/read-place.ts';
import type * as Rule from './rule.ts';

/** The rule with its word lists, loaded once and apart: no first key waits for it. */
let loading: Promise<typeof Rule> | undefined;
function loadRule(): Promise<typeof Rule> {
  loading ??= import('./rule.ts');
  return loading;
}

function useRule(): typeof Rule | null {
  const [rule, setRule] = useState<typeof Rule | null>(null);
  useEffect(() => {
    let gone = false;
    void loadRule().then((loaded) => gone || setRule(loaded));
    return () => {
      gone = true;
    };
  }, []);
  return rule;
}

/**
 * Judges a job while it is being written. The history is prepared once for a place; a keystroke only judges. Null until
 * the rule and the facts are there, and where nothing earlier could matter.
 *
 * @param ruledOut originals that somebody has answered with no.
 */
export function useRevisitFinding(facts: PlaceFacts | undefined, job: NewJob, ruledOut: readonly Id[], now: Now): RevisitFinding | null {
  const rule = useRule();
  const { business } = useProgram();
  const ruledOutKey = ruledOut.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is a new one at each drawing, its contents count
  const prepared = useMemo(
    () => (rule === null || facts === undefined ? null : rule.prepare(facts, job.id, ruledOut, now.zone)),
    [rule, facts, job.id, ruledOutKey, now.zone],
  );
  const jobKey = JSON.stringify(job);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  return useMemo(
    () => (rule === null || prepared === null ? null : rule.judge(prepared, job, now, revisitWeightsOf(business))),
    [rule, prepared, jobKey, now.instant, business],
  );
}
