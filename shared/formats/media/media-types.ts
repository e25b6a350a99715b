/** What kinds of files are kept with records, by media type, with the endings that their names may have, the usual one first. */
const endings: Readonly<Record<string, readonly string[]>> = {
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/gif': ['gif'],
  'image/bmp': ['bmp', 'dib'],
  'image/avif': ['avif'],
  'image/heic': ['heic', 'heif', 'hif'],
  'image/tiff': ['tif', 'tiff'],
  'application/pdf': ['pdf'],
  'video/mp4': ['mp4', 'm4v'],
  'video/quicktime': ['mov', 'qt'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.oasis.opendocument.presentation': ['odp'],
  'text/plain': ['txt', 'text', 'csv', 'tsv', 'log', 'md', 'ics', 'vcf'],
};

/** Pictures that the program itself can draw. All others are kept and shown by their names. */
const drawn: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/bmp', 'image/avif']);

/** True for a picture that the program can draw. */
export function isDrawn(mediaType: string): boolean {
  return drawn.has(mediaType);
}

/** The ending of a file's name in small letters, without the dot; empty for none. */
function endingOf(name: string): string {
  return /\.([^./\\]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** True where a name's ending says what the bytes are. */
export function fitsEnding(mediaType: string, name: string): boolean {
  return endings[mediaType]?.includes(endingOf(name)) === true;
}

/**
 * The name under which a copy is saved: as the file was called, with an ending that says what it is. So nothing that was
 * kept as a text or a picture ever comes out as something that the system would run.
 */
export function copyName(name: string, mediaType: string): string {
  const plain = withoutControls(name)
    .replaceAll(/[\\/:*?"<>|]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .slice(0, 100)
    .replace(/[. ]+$/, '');
  if (plain !== '' && fitsEnding(mediaType, plain)) return plain;
  const ending = endings[mediaType]?.[0];
  return ending === undefined ? plain || 'file' : `${plain || 'file'}.${ending}`;
}

/** Control characters would hide what a name is; so would marks that turn its direction. */
function withoutControls(name: string): string {
  return name.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '');
}
