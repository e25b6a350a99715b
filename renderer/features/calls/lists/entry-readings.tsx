import type { CallList } from '../../../../shared/domain/call-list/call-list.ts';
import type { ListLine } from '../../../../shared/domain/call-list/line-state.ts';
import { readRungAt } from '../../../../shared/domain/call-list/read-rung-at.ts';
import { callLists as words } from '../../../../shared/text/en/call-lists.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { readLater } from '../card/read-later.ts';
import type { CallListFacts } from '../queries/read-call-list.ts';
import classes from './lists.module.css';
import { lineWords } from './result-words.ts';

/** Who stands on the line that was typed, so that one sees a slip before it is saved. */
export function LineFacts({ line, facts }: { line: ListLine | undefined; facts: CallListFacts }) {
  const now = useNow();
  const row = line === undefined ? undefined : facts.rows.get(line.callId);
  return (
    <p className={classes.who} role="status">
      {line !== undefined && (
        <>
          <b>
            <bdi>{row?.name ?? ''}</bdi>
          </b>
          <span>{row?.line ?? ''}</span>
          {line.state !== 'left' && <span className={classes.standing}>{lineWords(line, now)}</span>}
        </>
      )}
    </p>
  );
}

/** When it counts as rung, read back before it is saved. */
export function RungAtRead({ typed, list }: { typed: string; list: CallList }) {
  const now = useNow();
  const { country } = useProgram().business;
  if (typed.trim() === '') return words.form.readNow;
  const read = readRungAt(typed, list.printedAt, now, country);
  return read.ok ? words.form.read(formatMoment(read.at, now)) : today.pastShort[read.code];
}

export function UntilRead({ typed }: { typed: string }) {
  const now = useNow();
  const { country } = useProgram().business;
  const read = readLater(typed, now, country);
  if (read === null) return null;
  return 'at' in read ? today.laterRead(formatMoment(read.at, now)) : read.problem;
}
