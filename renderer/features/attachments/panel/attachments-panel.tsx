import { lazy, Suspense, useRef, useState } from 'react';
import type { Attachment } from '../../../../shared/domain/attachment/attachment.ts';
import type { AttachmentOwner } from '../../../../shared/domain/attachment/attachment-owner.ts';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { can } from '../../../../shared/domain/staff/can.ts';
import { attachments as words } from '../../../../shared/text/en/attachments.ts';
import { useThumbs } from '../../../data/pictures/use-thumbs.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { DropZone } from '../../../ui/drop-zone.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { useAdding } from '../adding/use-adding.ts';
import { readAttachments } from '../queries/read-attachments.ts';
import { AddButton } from './add-button.tsx';
import { AddingNote } from './adding-note.tsx';
import classes from './attachments.module.css';
import { Tiles } from './tiles.tsx';
import { useListedKeys } from './use-listed-keys.ts';
import { usePaste } from './use-paste.ts';

const Viewer = lazy(async () => ({ default: (await import('../viewer/viewer.tsx')).Viewer }));
const none: readonly Attachment[] = [];

/** Photos and files of one record: to see, to open, and to add to by dropping, pasting or picking. */
export function AttachmentsPanel({ owner }: { owner: AttachmentOwner }) {
  const { actor } = useProgram();
  const found = useQuery((reader) => readAttachments(reader, owner), [owner.kind, owner.id]);
  const rows = found ?? none;
  const adding = useAdding(owner);
  const [open, setOpen] = useState<Id | null>(null);
  const area = useRef<HTMLDivElement>(null);
  const mayAdd = can(actor.role, 'attach');
  useThumbs(rows, adding.running === null);
  useListedKeys(rows.length > 0);
  usePaste(area, owner.kind === 'review', mayAdd ? adding.add : null);
  const title = owner.kind === 'review' ? words.reviewTitle : words.title;
  if (found === undefined) return <Panel title={title}>{null}</Panel>;
  const close = (last: Id | null): void => {
    setOpen(null);
    // Once the viewer is gone: to what was looked at last, or, where that was removed, to the button that adds.
    setTimeout(() => {
      const tile = last === null ? null : document.getElementById(`attachment-${last}`);
      (tile ?? area.current?.querySelector('button'))?.focus();
    });
  };
  return (
    <DropZone ref={area} data-attachments now={words.dropNow} onFiles={mayAdd ? adding.add : null}>
      <Panel title={title} aside={rows.length > 0 && <span className={classes.count}>{countOf(rows)}</span>}>
        {rows.length === 0 && <p className={classes.muted}>{mayAdd ? words.none : words.noneToAdd}</p>}
        {rows.length > 0 && <Tiles rows={rows} onOpen={setOpen} />}
        <AddingNote adding={adding} />
        {mayAdd && <AddButton busy={adding.running !== null} withHint={rows.length > 0} onFiles={adding.add} />}
      </Panel>
      {open !== null && (
        <Suspense fallback={null}>
          <Viewer rows={rows} first={open} mayEdit={mayAdd} onClose={close} />
        </Suspense>
      )}
    </DropZone>
  );
}

function countOf(rows: readonly Attachment[]): string {
  const photos = rows.filter(({ mediaType }) => mediaType.startsWith('image/')).length;
  return words.count(photos, rows.length - photos);
}
