import { Textarea } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { memo } from 'react';
import type { CasePhoto } from '../../../../shared/domain/case/case.ts';
import { caseEditor as words } from '../../../../shared/text/en/case-editor.ts';
import { PhotoThumb } from '../page/step-photos.tsx';
import classes from './editor.module.css';

export interface PhotoChanges {
  readonly toggle: (photo: CasePhoto) => void;
  readonly write: (photo: CasePhoto, caption: string) => void;
}

interface Props {
  readonly photo: CasePhoto;
  /** What it is called where nothing stands beneath it. */
  readonly name: string;
  readonly chosen: boolean;
  /** No more fit beside the step. */
  readonly full: boolean;
  readonly error: string | undefined;
  /** The same while the step is open: a picture that is not written on is not drawn anew. */
  readonly on: PhotoChanges;
}

/** One picture to take into a step; once it is, what stands beneath it can be written anew, in this case alone. */
export const PhotoChoice = memo(function PhotoChoice({ photo, name, chosen, full, error, on }: Props) {
  return (
    <div className={classes.photoChoice}>
      <button
        type="button"
        className={classes.choosePhoto}
        aria-pressed={chosen}
        aria-label={photo.caption || name}
        disabled={!chosen && full}
        onClick={() => on.toggle(photo)}
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
          onChange={(event) => on.write(photo, event.currentTarget.value)}
        />
      )}
    </div>
  );
});
