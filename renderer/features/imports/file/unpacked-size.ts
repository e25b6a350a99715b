const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/**
 * How many bytes a packed file says it holds, by the directory at its end; null where that cannot be read. A small
 * file that unpacks to gigabytes is refused before anything is unpacked.
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lowest = Math.max(0, bytes.length - 22 - 65_535);
  for (let at = bytes.length - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return sumOf(view, view.getUint32(at + 16, true), view.getUint16(at + 10, true));
  }
  return null;
}

function sumOf(view: DataView, start: number, entries: number): number | null {
  let sum = 0;
  let at = start;
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== directoryEntry) return null;
    sum += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sum;
}
