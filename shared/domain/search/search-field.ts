/**
 * What a searched text is, the most telling first; the place in this list is what the index keeps. `of` is the customer
 * that a job or a place belongs to; `by` one of our own people, whose text is their id: names change. `isNote`: running text, which is read in after everything else.
 */
export const searchFields = [
  { name: 'number', weight: 120, isNote: false },
  { name: 'name', weight: 100, isNote: false },
  { name: 'phone', weight: 95, isNote: false },
  { name: 'serial', weight: 90, isNote: false },
  { name: 'company', weight: 85, isNote: false },
  { name: 'address', weight: 80, isNote: false },
  { name: 'email', weight: 75, isNote: false },
  { name: 'thing', weight: 60, isNote: false },
  { name: 'title', weight: 58, isNote: false },
  { name: 'theme', weight: 55, isNote: false },
  { name: 'tag', weight: 50, isNote: false },
  { name: 'of', weight: 30, isNote: false },
  { name: 'by', weight: 26, isNote: false },
  { name: 'said', weight: 24, isNote: true },
  { name: 'promised', weight: 24, isNote: true },
  { name: 'lesson', weight: 24, isNote: true },
  { name: 'finding', weight: 22, isNote: true },
  { name: 'work', weight: 20, isNote: true },
  { name: 'explained', weight: 18, isNote: true },
  { name: 'heard', weight: 18, isNote: true },
  { name: 'became', weight: 16, isNote: true },
  { name: 'note', weight: 16, isNote: true },
] as const;
export type SearchField = (typeof searchFields)[number]['name'];

const places = new Map<string, number>(searchFields.map(({ name }, place) => [name, place]));

export function placeOf(field: SearchField): number {
  return places.get(field) ?? 0;
}

/** One text of a row that is searched. */
export interface SearchText {
  readonly field: SearchField;
  readonly text: string;
}
