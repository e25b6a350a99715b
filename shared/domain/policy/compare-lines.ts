/** A line of one text or of both. */
export interface ComparedLine {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly line: string;
}

/**
 * What became of the lines of a text, in the order of reading: the longest part that both have in common is kept. For
 * texts of some hundred lines; what is longer is told as wholly new.
 */
export function compareLines(before: string, after: string): ComparedLine[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  if (old.length * now.length > 250_000) return [...all('removed', old), ...all('added', now)];
  const common = commonLengths(old, now);
  const compared: ComparedLine[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < now.length) {
    if (old[i] === now[j]) {
      compared.push({ kind: 'kept', line: old[i] as string });
      i += 1;
      j += 1;
    } else if (lengthAt(common, i + 1, j) >= lengthAt(common, i, j + 1)) {
      compared.push({ kind: 'removed', line: old[i] as string });
      i += 1;
    } else {
      compared.push({ kind: 'added', line: now[j] as string });
      j += 1;
    }
  }
  return [...compared, ...all('removed', old.slice(i)), ...all('added', now.slice(j))];
}

function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trimEnd());
}

function all(kind: ComparedLine['kind'], lines: readonly string[]): ComparedLine[] {
  return lines.map((line) => ({ kind, line }));
}

/** How many lines are common from each place on, by place in `old` and place in `now`. */
function commonLengths(old: readonly string[], now: readonly string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const longest = Math.max(lengthAt(lengths, i + 1, j), lengthAt(lengths, i, j + 1));
      (lengths[i] as number[])[j] = old[i] === now[j] ? lengthAt(lengths, i + 1, j + 1) + 1 : longest;
    }
  }
  return lengths;
}

function lengthAt(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}
