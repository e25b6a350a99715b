import { Textarea } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { CasePhoto } from '../../../../shared/domain/case/case.ts';
import { caseEditor as words } from '../../../../shared/text/en/case-editor.ts';
import { PhotoThumb } from '../page/step-photos.tsx';
import classes from './editor.module.css';

interface Props {
  readonly photo: CasePhoto;
  /** What it is called where nothing stands beneath it. */
  readonly name: string;
  readonly chosen: boolean;
  /** No more fit beside the step. */
  readonly full: boolean;
  readonly error: string | undefined;
  readonly onToggle: () => void;
  readonly onCaption: (caption: string) => void;
}

/** One picture to take into a step; once it is, what stands beneath it can be written anew, in this case alone. */
export function PhotoChoice({ photo, name, chosen, full, error, onToggle, onCaption }: Props) {
  return (
    <div className={classes.photoChoice}>
      <button
        type="button"
        className={classes.choosePhoto}
        aria-pressed={chosen}
        aria-label={photo.caption || name}
        disabled={!chosen && full}
        onClick={onToggle}
      >
        <PhotoThumb photo={photo} label="" />
        <span className={classes.photoName} dir="auto">
          {chosen && <IconCheck size={15} aria-hidden />}
          {chosen ? name : photo.caption || name}
        </span>
      </button>
      {chosen && (
        <Textarea
          aria-label={words.caption(name)}
          placeholder={words.captionHint}
          autosize
          minRows={1}
          maxRows={4}
          value={photo.caption}
          error={error}
          onChange={(event) => onCaption(event.currentTarget.value)}
        />
      )}
    </div>
  );
}
