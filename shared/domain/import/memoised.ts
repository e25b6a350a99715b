import { ownCopy } from './own-copy.ts';

/** Texts remembered at once: columns of choices hold few, and a column of prose must not fill the memory. */
const most = 500;
/** Longer texts are no choices. */
const longest = 60;

/**
 * `read` with a memory for the texts that come again and again in a column (trades, statuses, days). `read` must give the
 * same for the same text.
 */
export function memoised<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (text.length <= longest) {
      if (known.size >= most) known.clear();
      known.set(ownCopy(text), value);
    }
    return value;
  };
}
