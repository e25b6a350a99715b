import { Button } from '@mantine/core';
import { IconPhotoOff } from '@tabler/icons-react';
import { useState } from 'react';
import type { Attachment } from '../../../../shared/domain/attachment/attachment.ts';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { attachments as words } from '../../../../shared/text/en/attachments.ts';
import { thumbUrl } from '../../../data/pictures/file-url.ts';
import { useThumb } from '../../../data/pictures/use-thumbs.ts';
import classes from './attachments.module.css';
import { KindMark } from './kind-mark.tsx';

/** Small pictures shown before more are asked for. */
const atFirst = 24;

interface Props {
  readonly rows: readonly Attachment[];
  readonly onOpen: (id: Id) => void;
}

/** Photos and files as small pictures with their captions or names; each opens the viewer. */
export function Tiles({ rows, onOpen }: Props) {
  const [limit, setLimit] = useState(atFirst);
  const more = Math.min(atFirst, rows.length - limit);
  return (
    <>
      <ul className={classes.tiles} aria-label={words.list}>
        {rows.slice(0, limit).map((row, index) => (
          <Tile key={row.id} row={row} place={index + 1} all={rows.length} onOpen={() => onOpen(row.id)} />
        ))}
      </ul>
      {more > 0 && (
        <Button className={classes.more} size="compact-sm" h={32} variant="subtle" onClick={() => setLimit(limit + atFirst)}>
          {words.showMore(more)}
        </Button>
      )}
    </>
  );
}

interface TileProps {
  readonly row: Attachment;
  readonly place: number;
  readonly all: number;
  readonly onOpen: () => void;
}

function Tile({ row, place, all, onOpen }: TileProps) {
  const { id, sha256, caption, name, mediaType } = row;
  const state = useThumb(sha256);
  const shown = caption || name;
  const label = state === 'missing' ? words.openMissing(shown, place, all) : words.open(shown, place, all);
  return (
    <li>
      <button type="button" id={`attachment-${id}`} className={classes.tile} aria-label={label} title={shown} onClick={onOpen}>
        <span className={classes.picture} data-state={state}>
          {state === 'ready' && <img src={thumbUrl(sha256)} alt="" draggable={false} decoding="async" />}
          {state === 'missing' && (
            <>
              <IconPhotoOff size={24} stroke={1.5} aria-hidden />
              <span className={classes.missing}>{words.missing}</span>
            </>
          )}
          {state === 'plain' && <KindMark mediaType={mediaType} />}
        </span>
        <span className={classes.name} dir="auto">
          {shown}
        </span>
      </button>
    </li>
  );
}
