/** True where the first bytes of a file read as text of some kind: no control character but those of lines and tabs. */
export function isPlainText(head: Uint8Array): boolean {
  const wide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return head.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13 || byte === 12 || (wide && byte === 0));
}
