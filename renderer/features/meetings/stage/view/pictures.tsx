import { useState } from 'react';
import type { CasePhoto } from '../../../../../shared/domain/case/case.ts';
import { stage as words } from '../../../../../shared/text/en/stage.ts';
import classes from './pictures.module.css';

/** Where main serves a kept picture, as its own window and that of a second display ask for it. */
function pictureUrl(sha256: string): string {
  return `app://makegood/file/${sha256}`;
}

/** A step's pictures side by side beneath its words. */
export function Pictures({ photos, onEnlarge }: { photos: readonly CasePhoto[]; onEnlarge?: ((index: number) => void) | undefined }) {
  if (photos.length === 0) return null;
  return (
    <ul className={classes.pictures} data-count={Math.min(photos.length, 4)}>
      {photos.map((photo, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one picture may stand twice beside a step, and none is moved here
        <li key={`${index} ${photo.sha256}`}>
          {onEnlarge === undefined ? (
            <Picture photo={photo} number={index + 1} />
          ) : (
            <button type="button" onClick={() => onEnlarge(index)}>
              <Picture photo={photo} number={index + 1} />
            </button>
          )}
          {photo.caption !== '' && <p dir="auto">{photo.caption}</p>}
        </li>
      ))}
    </ul>
  );
}

/** One picture over the whole screen, with its words. */
export function LargePicture({ photos, index }: { photos: readonly CasePhoto[]; index: number }) {
  const photo = photos[index];
  if (photo === undefined) return null;
  return (
    <figure className={classes.large}>
      <Picture key={photo.sha256} photo={photo} number={index + 1} />
      <figcaption>
        {photo.caption !== '' && <span dir="auto">{photo.caption}</span>}
        {photos.length > 1 && <small>{words.photoOf(index + 1, photos.length)}</small>}
      </figcaption>
    </figure>
  );
}

function Picture({ photo, number }: { photo: CasePhoto; number: number }) {
  const [gone, setGone] = useState(false);
  if (gone) return <span className={classes.gone}>{words.photoGone}</span>;
  return (
    <img
      src={pictureUrl(photo.sha256)}
      alt={words.photo(number)}
      width={photo.width ?? undefined}
      height={photo.height ?? undefined}
      onError={() => setGone(true)}
    />
  );
}
