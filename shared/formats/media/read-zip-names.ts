import { lettersAt, viewOf } from './byte-text.ts';

const endLength = 22;
const entryLength = 46;

/**
 * Names of all entries of a zip archive, from its central directory (APPNOTE.TXT 4.3.12 and 4.3.16), or null where the
 * directory is not wholly in `tail`, which is then no document that anybody wrote by hand.
 * @param tail the archive's last bytes, or all of it
 */
export function readZipNames(tail: Uint8Array): readonly string[] | null {
  const view = viewOf(tail);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = end - view.getUint32(end + 12, true);
  const names: string[] = [];
  for (let n = 0; n < count; n += 1) {
    if (at < 0 || at + entryLength > end || view.getUint32(at, true) !== 0x02014b50) return null;
    const nameLength = view.getUint16(at + 28, true);
    names.push(lettersAt(tail, at + entryLength, nameLength));
    at += entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return at === end ? names : null;
}

/** The end record is the last thing in the file but a comment. */
function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - endLength; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50 && at + endLength + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return null;
}
