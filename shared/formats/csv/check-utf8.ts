/** What a check of bytes as UTF-8 has found so far. */
export interface Utf8Check {
  /** Takes the next bytes of the file. */
  push(bytes: Uint8Array): void;
  /** Ends the file: a character cut off at its end counts as unreadable. Call once, last. */
  end(): Utf8Counts;
}

export interface Utf8Counts {
  /** Characters beyond ASCII that are well formed. */
  readonly good: number;
  /** Bytes that belong to no well-formed character. */
  readonly bad: number;
}

/**
 * Checks whether bytes are UTF-8, chunk by chunk, in one pass and constant memory. Well formed means RFC 3629: no overlong
 * form, no surrogate, nothing above U+10FFFF.
 */
export function createUtf8Check(): Utf8Check {
  let good = 0;
  let bad = 0;
  /** Continuation bytes still due, bytes of the open character so far, and the range of the next byte. */
  let due = 0;
  let open = 0;
  let low = 0x80;
  let high = 0xbf;

  function startCharacter(byte: number): void {
    low = 0x80;
    high = 0xbf;
    open = 1;
    if (byte >= 0xc2 && byte <= 0xdf) due = 1;
    else if (byte >= 0xe0 && byte <= 0xef) {
      due = 2;
      if (byte === 0xe0) low = 0xa0;
      if (byte === 0xed) high = 0x9f;
    } else if (byte >= 0xf0 && byte <= 0xf4) {
      due = 3;
      if (byte === 0xf0) low = 0x90;
      if (byte === 0xf4) high = 0x8f;
    } else {
      open = 0;
      bad += 1;
    }
  }

  function take(byte: number): void {
    if (due > 0) {
      if (byte >= low && byte <= high) {
        low = 0x80;
        high = 0xbf;
        open += 1;
        due -= 1;
        if (due === 0) good += 1;
        return;
      }
      bad += open;
      due = 0;
    }
    if (byte >= 0x80) startCharacter(byte);
  }

  return {
    push(bytes) {
      for (let at = 0; at < bytes.length; at += 1) {
        const byte = bytes[at] as number;
        // Nearly every byte of nearly every file is ASCII outside a character: nothing to do.
        if (byte >= 0x80 || due > 0) take(byte);
      }
    },
    end() {
      if (due > 0) bad += open;
      due = 0;
      return { good, bad };
    },
  };
}
