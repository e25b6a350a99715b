import { IconPhoto, IconPhotoOff } from '@tabler/icons-react';
import type { CasePhoto } from '../../../../shared/domain/case/case.ts';
import { cases as words } from '../../../../shared/text/en/cases.ts';
import { thumbUrl } from '../../../data/pictures/file-url.ts';
import { useThumb } from '../../../data/pictures/use-thumbs.ts';
import classes from './photos.module.css';

interface Props {
  readonly photos: readonly CasePhoto[];
  /** False where what stands beneath them is read elsewhere. */
  readonly withWords?: boolean;
}

/** The pictures of one step beside each other, before and after at one glance. */
export function StepPhotos({ photos, withWords = true }: Props) {
  if (photos.length === 0) return null;
  return (
    <ul className={classes.photos} aria-label={words.photos}>
      {photos.map((photo, index) => (
        <li key={`${photo.sha256} ${photo.attachmentId}`}>
          <figure className={classes.figure}>
            <PhotoThumb photo={photo} label={words.photo(index + 1, photos.length)} />
            {withWords && photo.caption !== '' && <figcaption dir="auto">{photo.caption}</figcaption>}
          </figure>
        </li>
      ))}
    </ul>
  );
}

/** A picture of a case, small; a sign where it is not on this computer or cannot be drawn. */
export function PhotoThumb({ photo: { sha256 }, label }: { photo: Pick<CasePhoto, 'sha256'>; label: string }) {
  const state = useThumb(sha256);
  return (
    <span className={classes.picture}>
      {state === 'ready' && <img src={thumbUrl(sha256)} alt={label} draggable={false} decoding="async" />}
      {state === 'missing' && (
        <span className={classes.none}>
          <IconPhotoOff size={24} stroke={1.5} aria-hidden />
          {words.photoMissing}
        </span>
      )}
      {state === 'plain' && (
        <span className={classes.none}>
          <IconPhoto size={24} stroke={1.5} aria-hidden />
          {words.photoPlain}
        </span>
      )}
    </span>
  );
}
