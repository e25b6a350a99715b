import type { KeepProblem } from '../../domain/attachment/keep-problem.ts';
import { formatCount } from '../format.ts';
import { shortName } from '../short-name.ts';

const photos = (count: number): string => (count === 1 ? '1 photo' : `${formatCount(count)} photos`);
const files = (count: number): string => (count === 1 ? '1 file' : `${formatCount(count)} files`);
const things = (photoCount: number, fileCount: number): string => {
  if (fileCount === 0) return photos(photoCount);
  return photoCount === 0 ? files(fileCount) : `${photos(photoCount)} and ${files(fileCount)}`;
};

const kinds: Readonly<Record<string, string>> = {
  'image/jpeg': 'Photo',
  'image/png': 'Picture',
  'image/webp': 'Picture',
  'image/gif': 'Picture',
  'image/bmp': 'Picture',
  'image/avif': 'Picture',
  'image/heic': 'HEIC photo',
  'image/tiff': 'TIFF picture',
  'application/pdf': 'PDF',
  'video/mp4': 'Film',
  'video/quicktime': 'Film',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Spreadsheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'Slides',
  'application/vnd.oasis.opendocument.text': 'Document',
  'application/vnd.oasis.opendocument.spreadsheet': 'Spreadsheet',
  'application/vnd.oasis.opendocument.presentation': 'Slides',
  'text/plain': 'Text',
};

/** Words of the photos and files of jobs, places, equipment, reviews and customers. */
export const attachments = {
  title: 'Photos and files',
  reviewTitle: 'Photos and files from looking back',
  none: 'Nothing here yet. Drop photos or files here, paste them, or choose them.',
  noneToAdd: 'Nothing here yet.',
  add: 'Add photos or files',
  input: 'Photos or files to add',
  orDrop: 'or drop or paste them here',
  dropNow: 'Drop to add them here',
  list: 'Photos and files of this record',
  count: (photoCount: number, fileCount: number) => things(photoCount, fileCount),
  came: (photoCount: number, fileCount: number) => things(photoCount, fileCount),
  open: (name: string, place: number, all: number) => `Open ${name}, ${place} of ${all}`,
  openMissing: (name: string, place: number, all: number) => `Open ${name}, ${place} of ${all}. It is not on this computer.`,
  missing: 'Not on this computer',
  showMore: (count: number) => `Show ${count} more`,
  /** What a file is, in a word or two. */
  kindOf: (mediaType: string) => kinds[mediaType] ?? 'File',
  pasted: (count: number, ending: string) => `Pasted picture ${count}.${ending}`,
  fromContact: 'Photo from a contact file',
  adding: {
    title: 'Adding',
    progress: (done: number, all: number, name: string) => `Adding ${done} of ${all}: ${shortName(name)}`,
    share: (percent: number) => `${percent} % of it is here`,
    added: (photoCount: number, fileCount: number) => `Added ${things(photoCount, fileCount)}.`,
    known: (count: number) => (count === 1 ? 'One of them was here already.' : `${formatCount(count)} of them were here already.`),
    allKnown: (count: number) => (count === 1 ? 'That one is here already.' : 'They are all here already.'),
    notAdded: (count: number) => (count === 1 ? 'One was not added' : `${formatCount(count)} were not added`),
    others: 'Everything else that you added with it came in.',
    nothing: 'Nothing else was changed.',
    dismiss: 'Close the list of what was not added',
    problem: (name: string, sentence: string) => `${shortName(name)}: ${sentence}`,
  },
  problems: {
    'too-large': 'It is larger than 25 MB. Make it smaller, or keep it where it is and write down where.',
    empty: 'There is nothing in it.',
    program: 'Programs, scripts and documents with macros are not kept here.',
    page: 'Web pages and drawings in SVG are not kept here. Save it as a PDF or a picture first.',
    'old-office': 'It is in an older Office format. Save it as DOCX, XLSX or PDF first.',
    archive: 'Archives are not kept here. Unpack it and add what is in it.',
    unknown: 'Files of this kind are not kept here. Photos, PDF, films, Office documents and plain text are.',
    unreadable: 'It could not be read. Is it a folder, or was it moved?',
    'too-many': 'This record has 200 photos and files, and holds no more.',
    failed: (message: string) => `It could not be written. ${message}`,
  } satisfies Record<Exclude<KeepProblem, 'failed'>, string> & { failed: (message: string) => string },
  sentences: {
    'too-many-attachments': () => 'A record holds 200 photos and files at most. Nothing was added.',
  },
  viewer: {
    title: 'Photos and files',
    tools: 'What to do with this one',
    before: 'The one before',
    place: (place: number, all: number) => `${place} of ${all}`,
    previous: 'Previous',
    next: 'Next',
    closer: 'Closer',
    further: 'Further away',
    fit: 'Fit to the window',
    fits: 'Whole',
    turn: 'Turn',
    compare: 'Show it beside the one before',
    close: 'Close',
    saveCopy: 'Save a copy',
    savedAs: (name: string) => `A copy was saved as ${name}.`,
    notSaved: (message: string) => `No copy was saved. ${message}`,
    remove: 'Remove',
    removed: (name: string) => `Removed: ${shortName(name)}.`,
    undo: 'Undo',
    caption: 'Caption',
    captionHint: 'What is to be seen, in a few words',
    captionSaved: 'The caption was saved.',
    captionKept: 'Draft kept',
    missing: 'This picture is not on this computer. It is named in the records; bring it back from a copy in Settings, Data.',
    missingFile: 'This file is not on this computer. It is named in the records; bring it back from a copy in Settings, Data.',
    notDrawn: 'Makegood cannot show files of this kind. Save a copy to open it.',
    tooManyPixels: 'This picture is too large to be shown here. Save a copy to open it.',
    damaged: 'This picture cannot be shown. It may be damaged. Save a copy to try it elsewhere.',
    pictureOf: (caption: string, name: string) => caption || name,
    zoom: (percent: number) => `${percent} %`,
    added: (when: string, who: string) => (who === '' ? `Added ${when}` : `Added ${when} by ${who}`),
    measures: (width: number, height: number) => `${width} × ${height}`,
  },
  keys: {
    group: 'Photos and files',
    next: 'Next photo, in the viewer',
    previous: 'Photo before, in the viewer',
    first: 'First photo, in the viewer',
    last: 'Last photo, in the viewer',
    closer: 'Closer, in the viewer',
    further: 'Further away, in the viewer',
    turn: 'Turn the photo, in the viewer',
    paste: 'Paste a photo onto the record',
  },
} as const;

/** A size in bytes as people say it. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
