import { useState } from 'react';
import { type ListLine, stretchesOf } from '../../../../shared/domain/call-list/line-state.ts';
import { callLists as words } from '../../../../shared/text/en/call-lists.ts';
import { useNow } from '../../../data/react/program.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { Panel } from '../../../ui/panel.tsx';
import type { CallListFacts } from '../queries/read-call-list.ts';
import classes from './lists.module.css';
import { lineWords } from './result-words.ts';

interface Props {
  readonly facts: CallListFacts;
  readonly onPick: (line: ListLine) => void;
}

/** The lines of the list as on paper, what came of each, and which are still to enter. */
export function LinesPanel({ facts: { lines, rows }, onPick }: Props) {
  const now = useNow();
  const [show, setShow] = useState<'all' | 'left'>('all');
  const left = lines.filter(({ state }) => state === 'left');
  const shown = show === 'left' ? left : lines;
  return (
    <Panel title={words.lines}>
      <p className={classes.left} role="status">
        {left.length === 0 ? words.allDone : words.left(stretchesOf(left.map(({ number }) => number)))}
      </p>
      <ChoiceGroup
        label={words.show}
        value={show}
        choices={(['all', 'left'] as const).map((value) => ({ value, label: words.shows[value] }))}
        onChange={setShow}
      />
      {shown.length === 0 ? (
        <p>{words.nothingLeft}</p>
      ) : (
        <ol className={classes.lines}>
          {shown.map((line) => (
            <li key={line.number} className={classes.line} data-state={line.state}>
              <button
                type="button"
                aria-label={words.pick(line.number, rows.get(line.callId)?.name ?? '')}
                disabled={line.state === 'gone'}
                onClick={() => onPick(line)}
              >
                {line.number}
              </button>
              <bdi className={classes.name} title={rows.get(line.callId)?.name}>
                {rows.get(line.callId)?.name ?? ''}
              </bdi>
              <span className={classes.state} title={lineWords(line, now)}>
                {lineWords(line, now)}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
