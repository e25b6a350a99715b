import type { CardProperty } from './read-property.ts';
import type { CardNote, CardPhoto } from './vcard.ts';

/** Bytes of a picture that are kept; a larger one is left out and named. */
const mostPhotoBytes = 2 * 1024 * 1024;

const starts: readonly (readonly [string, string])[] = [
  ['/9j/', 'image/jpeg'],
  ['iVBORw', 'image/png'],
  ['R0lGOD', 'image/gif'],
  ['UklGR', 'image/webp'],
  ['Qk', 'image/bmp'],
];

/** The picture of a `PHOTO`, or why it is not kept: nothing is ever fetched from elsewhere. */
export function readPhoto(property: CardProperty): CardPhoto | CardNote {
  const note = (code: CardNote['code']): CardNote => ({ code, line: property.line });
  const value = (property.parts[0] ?? '').trim();
  const embedded = /^data:([^,;]*)(?:;[^,]*)?;base64,(.*)$/is.exec(value);
  const data = padded((embedded?.[2] ?? value).replace(/\s+/g, ''));
  if (embedded === null && !property.base64) return note(/^[a-z][a-z0-9+.-]*:/i.test(value) ? 'photo-elsewhere' : 'unreadable-photo');
  if (data === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(data)) return note('unreadable-photo');
  if (data.length * 0.75 > mostPhotoBytes) return note('photo-too-large');
  return { mediaType: mediaType(property, embedded?.[1] ?? '', data), data };
}

/** What the bytes begin with is surer than what the card says. */
function mediaType({ parameters }: CardProperty, embedded: string, data: string): string {
  const seen = starts.find(([start]) => data.startsWith(start))?.[1];
  const said = embedded || parameters.get('mediatype')?.[0] || parameters.get('type')?.[0] || '';
  if (seen !== undefined) return seen;
  if (said === '') return 'application/octet-stream';
  return said.includes('/') ? said.toLowerCase().slice(0, 120) : `image/${said.toLowerCase().slice(0, 60)}`;
}

/** Some phones pad wrongly, or leave a stray character behind. */
function padded(text: string): string {
  const bare = text.replace(/=+$/, '');
  const whole = bare.length % 4 === 1 ? bare.slice(0, -1) : bare;
  return whole.padEnd(Math.ceil(whole.length / 4) * 4, '=');
}
