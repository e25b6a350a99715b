import { stageOf } from '../../../../shared/domain/recovery/take-step.ts';
import { recoveries as words } from '../../../../shared/text/en/recoveries.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import type { StripFigure } from '../../../data/contributions/feature.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';

/** More than these are counted no further: nobody has so much to put right at a time. */
const mostCounted = 200;

/** What is being put right, and how many of them nobody has said sorry to yet. */
export async function putRightFigure(reader: Reader): Promise<StripFigure> {
  const open = await reader.recoveries.where('[live+state+openedAt]').between([1, 'open'], [1, 'open', []]).limit(mostCounted).toArray();
  const shown = visible(open, await reader.pendingWork());
  const untold = shown.filter((recovery) => stageOf(recovery) === 'opened').length;
  return {
    label: words.strip.label,
    value: formatCount(shown.length),
    note: words.strip.sorry(untold),
    tone: untold > 0 ? 'due' : 'plain',
  };
}
