import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Attachment } from '../../../../shared/domain/attachment/attachment.ts';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import type { CasePhoto } from '../../../../shared/domain/case/case.ts';
import { casePhotoOf, mostPhotos } from '../../../../shared/domain/case/place-photos.ts';
import { caseEditor as words } from '../../../../shared/text/en/case-editor.ts';
import photos from '../page/photos.module.css';
import classes from './editor.module.css';
import { PhotoChoice } from './photo-choice.tsx';
import { problemSentence } from './problem-sentence.ts';
import type { TypedStep } from './use-case-editor.ts';

interface Props {
  readonly step: TypedStep;
  readonly problems: readonly Problem[];
  readonly pictures: readonly Attachment[];
  readonly onChange: (fields: Partial<TypedStep>) => void;
}

/** Pictures shown before more are asked for. */
const atFirst = 24;

/** The pictures of the jobs, each to be taken into the step or left out. One that was taken off its job stays to choose. */
export function PhotoPicker({ step, problems, pictures, onChange }: Props) {
  const [limit, setLimit] = useState(atFirst);
  const offered = pictures.map(casePhotoOf);
  const gone = step.photos.filter((photo) => !offered.some((other) => same(photo, other)));
  const all = [...gone, ...offered];
  if (all.length === 0) return null;
  const toggle = (photo: CasePhoto): void => {
    const has = step.photos.some((other) => same(photo, other));
    onChange({ photos: has ? step.photos.filter((other) => !same(photo, other)) : [...step.photos, photo] });
  };
  const write = (photo: CasePhoto, caption: string): void =>
    onChange({ photos: step.photos.map((other) => (same(photo, other) ? { ...other, caption } : other)) });
  return (
    <fieldset className={classes.pictures}>
      <legend className={classes.legend}>{words.choosePictures}</legend>
      <ul className={photos.photos}>
        {all.slice(0, limit).map((photo, index) => {
          const own = step.photos.find((other) => same(photo, other));
          return (
            <li key={`${photo.attachmentId} ${photo.sha256}`}>
              <PhotoChoice
                photo={own ?? photo}
                name={words.picture(index + 1, all.length)}
                chosen={own !== undefined}
                full={step.photos.length >= mostPhotos}
                error={own && problemSentence(problems, ['steps', step.id, 'photos', photo.sha256])}
                onToggle={() => toggle(photo)}
                onCaption={(caption) => write(photo, caption)}
              />
            </li>
          );
        })}
      </ul>
      {all.length > limit && (
        <Button variant="subtle" size="compact-sm" h={32} onClick={() => setLimit(all.length)}>
          {words.allPictures(all.length)}
        </Button>
      )}
    </fieldset>
  );
}

function same(a: CasePhoto, b: CasePhoto): boolean {
  return a.sha256 === b.sha256 && a.attachmentId === b.attachmentId;
}
