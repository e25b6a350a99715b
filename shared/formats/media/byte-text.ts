/** `length` bytes from `start` as Latin letters, for the marks by which formats are known. Beyond the end it is shorter. */
export function lettersAt(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length));
}

/** True where these letters stand at `start`. */
export function hasLetters(bytes: Uint8Array, start: number, letters: string): boolean {
  return lettersAt(bytes, start, letters.length) === letters;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
