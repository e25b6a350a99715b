/** The middle value; the mean of the two middle ones of an even number. @throws RangeError for no values. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The value below which `percent` of the values lie, between two neighbours in proportion. @throws RangeError for no values. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = ((sorted.length - 1) * percent) / 100;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError('There is no percentile of nothing.');
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * Takes every side once in each round, so that whatever else the machine does falls on all of them alike. The order
 * turns around from round to round, so that none is always the one that comes after another.
 */
export async function alternate<T extends Record<string, () => Promise<unknown>>>(
  rounds: number,
  sides: T,
): Promise<{ [K in keyof T]: Awaited<ReturnType<T[K]>>[] }> {
  const names = Object.keys(sides) as (keyof T)[];
  const samples = Object.fromEntries(names.map((name) => [name, []])) as unknown as { [K in keyof T]: Awaited<ReturnType<T[K]>>[] };
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      samples[name].push((await sides[name]?.()) as Awaited<ReturnType<T[keyof T]>>);
    }
  }
  return samples;
}
