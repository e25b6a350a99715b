/** The number of a business's first job here; four digits from the start, so that a list lines up. */
export const firstJobNumber = 1001;

/** Numbers up to six digits are labels that people say; longer ones are ids of another program. */
const sayable = /:(\d{1,6})$/;

/** The number after the newest; `last` is null where there is no job yet. */
export function nextJobNumber(last: number | null): number {
  return Math.max(firstJobNumber, (last ?? 0) + 1);
}

/** The number by which a job went in the program that it came from, by its `sourceKey`; null where it had none that people say. */
export function numberAtSource(sourceKey: string | undefined): number | null {
  const digits = sayable.exec(sourceKey ?? '')?.[1];
  return digits === undefined || Number(digits) === 0 ? null : Number(digits);
}

/**
 * A number for each job, in order: the one that it went by where that is free, for people go on saying it, else the
 * next after all others. No number is given twice, none of `taken` is given.
 * @param wanted the number that each went by, or null
 * @param taken those of `wanted` that other jobs have
 * @param last the highest number so far, null where there is none
 */
export function allotNumbers(wanted: readonly (number | null)[], taken: ReadonlySet<number>, last: number | null): number[] {
  const given = new Set(taken);
  const kept = wanted.map((number) => {
    if (number === null || given.has(number)) return null;
    given.add(number);
    return number;
  });
  let next = nextJobNumber(Math.max(last ?? 0, ...kept.map((number) => number ?? 0)));
  return kept.map((number) => number ?? next++);
}
