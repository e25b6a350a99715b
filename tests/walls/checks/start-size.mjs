/** What draws the program, with all that is there before it runs. */
const entry = 'renderer/app/start/start-program.tsx';

/**
 * Letters of our own sources, comments too, that the program may read before *Today* stands there: as many as there were
 * when it was looked at last, and a twentieth more. Before it is raised: what could a screen, a panel or a rule that
 * knows many words bring along when it is opened?
 */
const mostLetters = 1_230_000;
const longestShown = 8;

/** The complaint when the program reads more to start, from its imports and its `{file, code}`. */
export function judgeStart(imports, files, most = mostLetters) {
  const targets = new Map();
  for (const { from, atOnce, to } of imports) if (atOnce && to.file) targets.set(from, [...(targets.get(from) ?? []), to.file]);
  const read = new Set([entry]);
  for (const file of read) for (const next of targets.get(file) ?? []) read.add(next);
  const sizes = files.filter(({ file }) => read.has(file)).map(({ file, code }) => ({ file, letters: code.length }));
  const letters = sizes.reduce((sum, one) => sum + one.letters, 0);
  if (letters <= most) return [];
  const longest = sizes.toSorted((a, b) => b.letters - a.letters).slice(0, longestShown);
  return [
    `${letters} letters of ${sizes.length} files are read to start, ${most} may be; the longest: ${longest.map(({ file }) => file).join(', ')}`,
  ];
}
