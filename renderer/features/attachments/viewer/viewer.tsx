import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { Attachment } from '../../../../shared/domain/attachment/attachment.ts';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { attachments as words } from '../../../../shared/text/en/attachments.ts';
import { CaptionField } from './caption-field.tsx';
import { FactsLine } from './facts-line.tsx';
import { RemovedLine } from './removed-line.tsx';
import { Stage } from './stage.tsx';
import { Toolbar } from './toolbar.tsx';
import { useLooking } from './use-looking.ts';
import { useRemoving } from './use-removing.ts';
import { useViewerKeys } from './use-viewer-keys.ts';
import classes from './viewer.module.css';

interface Props {
  readonly rows: readonly Attachment[];
  readonly first: Id;
  readonly mayEdit: boolean;
  /** `last`: what was looked at when it closed; null where nothing is left. */
  readonly onClose: (last: Id | null) => void;
}

/** Photos and files of a record one after another, as large as the window: to look at closely, to name, to save, to remove. */
export function Viewer({ rows, first, mayEdit, onClose }: Props) {
  const [chosen, setChosen] = useState({ id: first, index: 0 });
  const found = rows.findIndex(({ id }) => id === chosen.id);
  // What was removed gives its place to the next one.
  const index = found >= 0 ? found : Math.min(chosen.index, rows.length - 1);
  const row = rows[index];
  const looking = useLooking(row?.id ?? '');
  const close = (): void => onClose(row?.id ?? null);
  const go = (to: number): void => {
    const next = Math.max(0, Math.min(rows.length - 1, to));
    const target = rows[next];
    if (target !== undefined) setChosen({ id: target.id, index: next });
  };
  const removing = useRemoving(() => setChosen({ id: row?.id ?? '', index }));
  useViewerKeys({ index, all: rows.length, go, looking, close });
  const before = looking.comparing ? rows[index - 1] : undefined;
  return (
    <Modal
      opened
      fullScreen
      onClose={close}
      closeOnEscape={false}
      closeButtonProps={{ 'aria-label': words.viewer.close, size: 36 }}
      transitionProps={{ duration: 0 }}
      title={<ViewerTitle row={row} place={index + 1} all={rows.length} />}
      classNames={{ content: classes.content ?? '', header: classes.header ?? '', title: classes.title ?? '', body: classes.body ?? '' }}
    >
      {row === undefined ? (
        <RemovedLine removing={removing} empty />
      ) : (
        <>
          <Toolbar
            row={row}
            index={index}
            all={rows.length}
            go={go}
            looking={looking}
            onRemove={mayEdit ? () => void removing.remove(row) : null}
          />
          <div className={classes.stages} data-two={before !== undefined}>
            {before !== undefined && <Stage key={before.id} row={before} looking={looking} label={words.viewer.before} />}
            <Stage key={row.id} row={row} looking={looking} label={words.viewer.pictureOf(row.caption, row.name)} focusFirst />
          </div>
          <RemovedLine removing={removing} empty={false} />
          <div className={classes.foot}>
            <CaptionField key={row.id} row={row} mayEdit={mayEdit} />
            <FactsLine row={row} />
          </div>
        </>
      )}
    </Modal>
  );
}

function ViewerTitle({ row, place, all }: { row: Attachment | undefined; place: number; all: number }) {
  if (row === undefined) return words.viewer.title;
  return (
    <span role="status" className={classes.titleWords}>
      <span dir="auto" className={classes.fileName}>
        {words.viewer.pictureOf(row.caption, row.name)}
      </span>{' '}
      <span className={classes.place}>{words.viewer.place(place, all)}</span>
    </span>
  );
}
