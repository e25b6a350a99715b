/** A name of more letters than this fills a message that should be read at a glance. */
const longest = 60;

/** A name as short messages say it: a very long one by how it begins. */
export function shortName(name: string): string {
  const letters = [...name];
  return letters.length <= longest ? name : `${letters.slice(0, longest).join('').trimEnd()}…`;
}
