/** As long as a name of ours may be, without its ending (`print:pdf` and `file:save-text` take no longer one). */
const longest = 100;

/** A name for a file made of somebody's words: only what every system takes; empty where nothing of it is left. */
export function fileNameOf(words: string): string {
  return words
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} ._()-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .slice(0, longest)
    .replace(/\p{Cs}|[ .]+$/gu, '');
}
