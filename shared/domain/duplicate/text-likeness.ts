/**
 * Fewest changes of one letter (put in, left out, another, two neighbours turned) that make `b` of `a`: optimal string
 * alignment, Damerau 1964. Over `most` it stops counting and gives `most + 1`.
 */
export function letterChanges(a: string, b: string, most: number): number {
  if (a === b) return 0;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > most) return most + 1;
  const width = short.length;
  let [before, last, row] = rowsFor(width);
  for (let i = 1; i <= long.length; i += 1) {
    row[0] = i;
    let least = i;
    const letter = long.charCodeAt(i - 1);
    for (let j = 1; j <= width; j += 1) {
      const other = short.charCodeAt(j - 1);
      let changes = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (letter === other ? 0 : 1));
      if (i > 1 && j > 1 && letter === short.charCodeAt(j - 2) && long.charCodeAt(i - 2) === other)
        changes = Math.min(changes, at(before, j - 2) + 1);
      row[j] = changes;
      if (changes < least) least = changes;
    }
    if (least > most) return most + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(at(last, width), most + 1);
}

/** Three rows that are used again and again: this runs a million times. */
let spare: [number[], number[], number[]] = [[], [], []];

function rowsFor(width: number): [number[], number[], number[]] {
  if (spare[0].length <= width) spare = [0, 1, 2].map(() => new Array<number>(width * 2 + 1).fill(0)) as typeof spare;
  const [, last] = spare;
  for (let index = 0; index <= width; index += 1) last[index] = index;
  return spare;
}

function at(row: readonly number[], index: number): number {
  return row[index] as number;
}

/** Share of letters that stay, 0 to 1, by `letterChanges` over the longer text; 0 when over `worst` of it would change. */
export function textLikeness(a: string, b: string, worst = 0.5): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  const most = Math.floor(longest * worst);
  const changes = letterChanges(a, b, most);
  return changes > most ? 0 : 1 - changes / longest;
}
