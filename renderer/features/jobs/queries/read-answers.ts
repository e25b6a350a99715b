import type { Id } from '../../../../shared/domain/base/id.ts';
import type { RevisitDecision } from '../../../../shared/domain/revisit/revisit-decision.ts';
import type { Answer } from '../../../../shared/domain/revisit/weigh-answers.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** The newest answers of each kind that are looked at: some years of a busy shop. */
const mostOfKind = 2_000;
const atOnce = 200;

/** Every yes and no about going back, the newest of each; in small turns, so that nothing else waits. */
export async function readAnswers(reader: Reader): Promise<Answer[]> {
  const pending = await reader.pendingWork();
  const keys = async (decision: 'yes' | 'no'): Promise<Id[]> => {
    const all = (await reader.revisitDecisions.where('[live+decision]').equals([1, decision]).primaryKeys()) as Id[];
    return all.slice(-mostOfKind);
  };
  const ids = [...(await keys('yes')), ...(await keys('no'))];
  const answers: RevisitDecision[] = [];
  for (let at = 0; at < ids.length; at += atOnce) {
    const rows = await reader.revisitDecisions.bulkGet(ids.slice(at, at + atOnce));
    answers.push(
      ...visible(
        rows.filter((row) => row !== undefined),
        pending,
      ),
    );
  }
  return answers;
}
