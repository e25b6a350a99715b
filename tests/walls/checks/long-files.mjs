/** The longest that a source file may be, in lines. Biome holds TypeScript to it too; this check also sees CSS and the rest. */
const LONGEST = 400;

/** A complaint when a file has more lines than that. */
export function findTooLong(_file, code) {
  const lines = code.split('\n').length - (code.endsWith('\n') ? 1 : 0);
  return lines > LONGEST ? [{ line: LONGEST + 1, what: `${lines} lines; the longest allowed is ${LONGEST}` }] : [];
}
