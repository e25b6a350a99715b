import { IconFileText, IconFileTypePdf, IconMovie, IconPhoto } from '@tabler/icons-react';
import { attachments as words } from '../../../../shared/text/en/attachments.ts';
import classes from './attachments.module.css';

/** What a file is where no picture of it can be drawn: a sign and a word. */
export function KindMark({ mediaType }: { mediaType: string }) {
  const Icon = iconOf(mediaType);
  return (
    <span className={classes.mark}>
      <Icon size={28} stroke={1.5} aria-hidden />
      <span>{words.kindOf(mediaType)}</span>
    </span>
  );
}

function iconOf(mediaType: string): typeof IconPhoto {
  if (mediaType.startsWith('image/')) return IconPhoto;
  if (mediaType.startsWith('video/')) return IconMovie;
  return mediaType === 'application/pdf' ? IconFileTypePdf : IconFileText;
}
