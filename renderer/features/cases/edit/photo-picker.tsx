import { Button } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import type { Attachment } from '../../../../shared/domain/attachment/attachment.ts';
import type { Problem } from '../../../../shared/domain/base/reason.ts';
import type { CasePhoto } from '../../../../shared/domain/case/case.ts';
import { casePhotoOf, mostPhotos } from '../../../../shared/domain/case/place-photos.ts';
import { caseEditor as words } from '../../../../shared/text/en/case-editor.ts';
import photos from '../page/photos.module.css';
import classes from './editor.module.css';
import { type PhotoChanges, PhotoChoice } from './photo-choice.tsx';
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
  const [atOpening] = useState(step.photos);
  const offered = useMemo(() => pictures.map(casePhotoOf), [pictures]);
  const known = [...atOpening, ...step.photos.filter((photo) => !atOpening.some((other) => same(photo, other)))];
  const all = [...known.filter((photo) => !offered.some((other) => same(photo, other))), ...offered];
  const latest = useRef({ step, onChange });
  latest.current = { step, onChange };
  const on = useMemo<PhotoChanges>(() => {
    const set = (next: (chosen: readonly CasePhoto[]) => CasePhoto[]): void =>
      latest.current.onChange({ photos: next(latest.current.step.photos) });
    return {
      toggle: (photo) =>
        set((chosen) => {
          const left = chosen.filter((other) => !same(photo, other));
          return left.length < chosen.length ? left : [...chosen, photo];
        }),
      write: (photo, caption) => set((chosen) => chosen.map((other) => (same(photo, other) ? { ...other, caption } : other))),
    };
  }, []);
  if (all.length === 0) return null;
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
                on={on}
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
