import { useElementSize, useMergedRef } from '@mantine/hooks';
import { type PointerEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Attachment } from '../../../../shared/domain/attachment/attachment.ts';
import { isDrawn } from '../../../../shared/formats/media/media-types.ts';
import { isDrawable } from '../../../../shared/formats/media/read-picture-size.ts';
import { attachments as words } from '../../../../shared/text/en/attachments.ts';
import { fileUrl } from '../../../data/pictures/file-url.ts';
import { useThumb } from '../../../data/pictures/use-thumbs.ts';
import { KindMark } from '../panel/kind-mark.tsx';
import type { Looking } from './use-looking.ts';
import classes from './viewer.module.css';

interface Props {
  readonly row: Attachment;
  readonly looking: Looking;
  readonly label: string;
  /** Takes the focus when the viewer opens. */
  readonly focusFirst?: boolean;
}

/** The place where one picture is looked at, or where it is said why it cannot be. */
export function Stage({ row, looking, label, focusFirst = false }: Props) {
  const { ref: sized, width, height } = useElementSize<HTMLElement>();
  const own = useRef<HTMLElement>(null);
  const ref = useMergedRef(sized, own);
  const state = useThumb(row.sha256);
  const [broken, setBroken] = useState(false);
  const drag = useDrag();
  useSteadyCentre(own, looking.zoom);
  const sentence = sentenceOf(row, state === 'missing', broken);
  return (
    <section
      ref={ref}
      className={classes.stage}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and whoever has no mouse scrolls it with the keys
      tabIndex={0}
      data-stage
      data-autofocus={focusFirst || undefined}
      data-closer={looking.zoom > 1}
      {...drag}
    >
      {sentence === null ? (
        <Picture row={row} looking={looking} room={{ width, height }} label={label} onBroken={() => setBroken(true)} />
      ) : (
        <div className={classes.notShown}>
          <KindMark mediaType={row.mediaType} />
          <p role="status">{sentence}</p>
        </div>
      )}
    </section>
  );
}

function sentenceOf(row: Attachment, missing: boolean, broken: boolean): string | null {
  const { viewer } = words;
  if (missing) return row.mediaType.startsWith('image/') ? viewer.missing : viewer.missingFile;
  if (!isDrawn(row.mediaType)) return viewer.notDrawn;
  if (!isDrawable(row)) return viewer.tooManyPixels;
  return broken ? viewer.damaged : null;
}

interface PictureProps {
  readonly row: Attachment;
  readonly looking: Looking;
  readonly room: { readonly width: number; readonly height: number };
  readonly label: string;
  readonly onBroken: () => void;
}

function Picture({ row, looking: { zoom, turn }, room, label, onBroken }: PictureProps) {
  const own = { width: row.width ?? 1, height: row.height ?? 1 };
  const lying = turn % 180 !== 0;
  const shown = lying ? { width: own.height, height: own.width } : own;
  const share = Math.min(1, room.width / shown.width, room.height / shown.height) * zoom;
  return (
    <div className={classes.box} style={{ width: shown.width * share, height: shown.height * share }}>
      <img
        src={fileUrl(row.sha256)}
        alt={label}
        draggable={false}
        decoding="async"
        onError={onBroken}
        style={{ width: own.width * share, height: own.height * share, transform: `translate(-50%, -50%) rotate(${turn}deg)` }}
      />
    </div>
  );
}

/** What was in the middle stays there when one goes closer or further away. */
function useSteadyCentre(stage: { readonly current: HTMLElement | null }, zoom: number): void {
  const last = useRef(zoom);
  useLayoutEffect(() => {
    const box = stage.current;
    const share = zoom / last.current;
    last.current = zoom;
    if (box === null || share === 1) return;
    const along = (start: number, seen: number, whole: number): number => {
      // Before, it may have fitted: then its middle was in the middle.
      const middle = whole / share <= seen ? whole / share / 2 : start + seen / 2;
      return middle * share - seen / 2;
    };
    box.scrollTo(along(box.scrollLeft, box.clientWidth, box.scrollWidth), along(box.scrollTop, box.clientHeight, box.scrollHeight));
  }, [stage, zoom]);
}

/** Moves a picture that is larger than its place with the mouse. */
function useDrag() {
  const held = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const end = (): void => {
    held.current = null;
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || event.pointerType !== 'mouse') return;
      held.current = { x: event.clientX, y: event.clientY };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (held.current === null) return;
      event.currentTarget.scrollBy(held.current.x - event.clientX, held.current.y - event.clientY);
      held.current = { x: event.clientX, y: event.clientY };
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
