/** Longest stored block of a deflate stream (RFC 1951, 3.2.4). */
const blockLength = 0xffff;
const headLength = 10;
const footLength = 8;

/**
 * Bytes as a gzip member (RFC 1952) that holds them as they are. Main compresses what comes so: it does that beside the
 * reading, in less than half of the time, because a page cannot say how hard `CompressionStream` is to try.
 */
export function wrapGzip(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const blocks = Math.max(1, Math.ceil(bytes.length / blockLength));
  const whole = new Uint8Array(headLength + blocks * 5 + bytes.length + footLength);
  const view = new DataView(whole.buffer);
  whole.set([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
  let at = headLength;
  for (let block = 0; block < blocks; block += 1) {
    const piece = bytes.subarray(block * blockLength, (block + 1) * blockLength);
    whole[at] = block === blocks - 1 ? 1 : 0;
    view.setUint16(at + 1, piece.length, true);
    view.setUint16(at + 3, ~piece.length & 0xffff, true);
    whole.set(piece, at + 5);
    at += 5 + piece.length;
  }
  view.setUint32(at, crc32(bytes), true);
  view.setUint32(at + 4, bytes.length, true);
  return whole;
}

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let at = 0; at < bytes.length; at += 1) crc = (crc >>> 8) ^ (table[(crc ^ (bytes[at] as number)) & 0xff] as number);
  return (crc ^ 0xffffffff) >>> 0;
}
