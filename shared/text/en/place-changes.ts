/** What timelines say of places and equipment; apart from the words of their screens, which the start need not load. */
export const placeChanges = {
  movedIn: (name: string) => `${name} moved in`,
  movedOut: (name: string) => `${name} moved out`,
  installed: (name: string) => `${name} put in`,
  retired: (name: string) => `${name} taken out`,
} as const;
