import type { Id } from '../../../../shared/domain/base/id.ts';
import { imports } from '../../../../shared/text/en/imports.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { type Reader, visible } from '../../../data/kernel/reader.ts';
import { readUndoableWork } from '../../../data/kernel/reverse-big-work.ts';
import { useNow, useProgram, useStaffName } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Chip } from '../../../ui/chip.tsx';
import { Panel } from '../../../ui/panel.tsx';
import classes from './imports.module.css';
import { UndoImport } from './undo-import.tsx';

const { earlier } = imports;

/** As many as are listed; older ones are still in the history of each job. */
const listed = 20;

async function readEarlier(reader: Reader) {
  const newest = await reader.importBatches.orderBy('createdAt').reverse().limit(listed).toArray();
  return visible(newest, await reader.pendingWork());
}

/** What was imported before, but for the one on screen: when, by whom, what it came to; the ones of this person that can still be taken back. */
export function EarlierImports({ but }: { but: Id | null }) {
  const { actor } = useProgram();
  const now = useNow();
  const staffName = useStaffName();
  const batches = useQuery(readEarlier, [])?.filter(({ id }) => id !== but);
  const undoable = useQuery((reader) => readUndoableWork(reader, actor.id), [actor.id]);
  if (batches === undefined || batches.length === 0) return null;
  return (
    <Panel title={earlier.title}>
      <ul className={classes.earlier}>
        {batches.map((batch) => (
          <li key={batch.id}>
            <div className={classes.earlierText}>
              <b className={classes.fileName}>{batch.fileName}</b>
              <span>{earlier.line(batch.added + batch.joined, batch.updated, batch.refused)}</span>
              <span className={classes.quiet}>{earlier.by(staffName(batch.createdBy), formatMoment(batch.createdAt, now))}</span>
              {batch.origin === 'watched-folder' && <span className={classes.quiet}>{earlier.byItself}</span>}
            </div>
            {batch.suggestions > 0 && <Chip>{earlier.suggestions(batch.suggestions)}</Chip>}
            {undoable?.has(batch.id) === true && (
              <UndoImport workId={batch.id} label={earlier.undo} name={earlier.undoOf(batch.fileName)} compact />
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
