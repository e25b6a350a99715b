/** The bytes of a Base64 text. @throws for what is none */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/** Bytes as Base64. */
export function base64OfBytes(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += pieceBytes) pieces.push(String.fromCharCode(...bytes.subarray(from, from + pieceBytes)));
  return btoa(pieces.join(''));
}

/** A function takes only so many arguments. */
const pieceBytes = 0x8000;
