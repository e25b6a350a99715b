/** Which rows are chosen, and at which one the keys are. Rows are known by their keys, so sorting changes nothing here. */
export interface RowSelection {
  readonly chosen: ReadonlySet<string>;
  /** Where the keys are. */
  readonly active: string | null;
  /** Where the range begins that Shift draws, and what was chosen before it was drawn. */
  readonly anchor: string | null;
  readonly before: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();
export const nothingChosen: RowSelection = { chosen: none, active: null, anchor: null, before: none };

/** Goes to a row and leaves alone what is chosen. */
export function goTo(selection: RowSelection, key: string): RowSelection {
  return { ...selection, active: key, anchor: key, before: selection.chosen };
}

/** Chooses a row, or lets go of it. */
export function toggle(selection: RowSelection, key: string): RowSelection {
  const chosen = new Set(selection.chosen);
  if (!chosen.delete(key)) chosen.add(key);
  return { chosen, active: key, anchor: key, before: chosen };
}

/** Chooses everything from the anchor to a row, and nothing else that Shift chose since it was set. */
export function extendTo(selection: RowSelection, keys: readonly string[], key: string): RowSelection {
  const anchor = selection.anchor !== null && keys.includes(selection.anchor) ? selection.anchor : key;
  const [from, to] = [keys.indexOf(anchor), keys.indexOf(key)].toSorted((a, b) => a - b) as [number, number];
  const chosen = new Set(selection.before);
  for (const one of keys.slice(from, to + 1)) chosen.add(one);
  return { chosen, active: key, anchor, before: selection.before };
}

/** Chooses all of these besides what is chosen. */
export function chooseAll(selection: RowSelection, keys: readonly string[]): RowSelection {
  const chosen = new Set(selection.chosen);
  for (const key of keys) chosen.add(key);
  return { ...selection, chosen, before: chosen };
}

/** Lets go of all of them, or of these only. */
export function letGo(selection: RowSelection, keys?: readonly string[]): RowSelection {
  const chosen = new Set(keys === undefined ? [] : selection.chosen);
  for (const key of keys ?? []) chosen.delete(key);
  return { ...selection, chosen, before: chosen };
}

/** Forgets rows that are there no more. The same object when there are none. */
export function keepThose(selection: RowSelection, isThere: (key: string) => boolean): RowSelection {
  const gone = [...selection.chosen].filter((key) => !isThere(key));
  return gone.length === 0 ? selection : letGo(selection, gone);
}
