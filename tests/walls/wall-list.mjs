import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findAmbient } from './checks/ambient.mjs';
import { findCircles } from './checks/circles.mjs';
import { importGraph } from './checks/import-graph.mjs';
import { judgeImport } from './checks/import-rules.mjs';
import { judgeLockfile } from './checks/lockfile.mjs';
import { findTooLong } from './checks/long-files.mjs';
import { judgeSharedConfig } from './checks/shared-config.mjs';
import { findSharedLetters } from './checks/shared-letters.mjs';
import { sourceFiles } from './checks/source-files.mjs';
import { judgeStart } from './checks/start-size.mjs';
import { runTool } from './run-tool.mjs';

const readText = (root, file) => readFileSync(path.join(root, file), 'utf8');

const isCode = (file) => /\.(ts|tsx)$/.test(file);
// The two ports of the renderer: everything else there gets the time and new ids from them.
const isPort = (file) => /^renderer\/(data\/clock|desktop)\//.test(file);

/** Runs a check on the files that it is for; complaints as `file:line what`. */
function complaints(root, wanted, find) {
  return sourceFiles(root)
    .filter(({ file }) => wanted(file))
    .flatMap(({ file, code }) => find(file, code).map(({ line, what }) => `${file}:${line}  ${what}`));
}

const graphs = new Map();

/** Read once: three walls look at it. */
function importsOf(root) {
  const files = () => sourceFiles(root).filter(({ file }) => /\.(ts|tsx|mjs)$/.test(file));
  if (!graphs.has(root)) graphs.set(root, importGraph(root, files()));
  return graphs.get(root);
}

function judged(one) {
  const wrong = judgeImport(one);
  return wrong === undefined
    ? []
    : [`${one.from}:${one.line}  imports ${one.specifier ?? '(a name that is made up when it runs)'}: ${wrong}`];
}

/**
 * The walls that stand beside lint and types. Each gives its complaints about the checkout at `root`; none means that
 * it stands. (Lint holds up two more: file names, and no test skipped or run alone.)
 */
export const WALLS = [
  // First, because it is a program of its own: it works while the others are looked at here.
  {
    id: 'unused',
    name: 'No unused file, export or dependency',
    check: (root) => runTool(root, 'knip/bin/knip.js', ['--no-progress', '--no-config-hints']),
  },
  { id: 'imports', name: 'Who may import whom', check: (root) => importsOf(root).flatMap(judged) },
  { id: 'circles', name: 'No circles', check: (root) => findCircles(importsOf(root)).map((files) => files.join(' <-> ')) },
  {
    id: 'ambient-shared',
    name: 'No ambient clock, zone or randomness in shared/',
    check: (root) => complaints(root, (file) => isCode(file) && file.startsWith('shared/'), findAmbient),
  },
  {
    id: 'ambient-renderer',
    name: 'No ambient clock or randomness in renderer/ but its ports',
    check: (root) =>
      complaints(
        root,
        (file) => isCode(file) && file.startsWith('renderer/') && !isPort(file),
        (file, code) => findAmbient(file, code, { zone: false }),
      ),
  },
  {
    id: 'shared-config',
    name: 'shared/ is compiled without the DOM, Node and Electron',
    check: (root) => judgeSharedConfig(readText(root, 'tsconfig.shared.json')),
  },
  {
    id: 'lockfile',
    name: 'package-lock.json fits package.json and all kinds of machines',
    check: (root) => judgeLockfile(readText(root, 'package-lock.json'), readText(root, 'package.json')),
  },
  { id: 'start', name: 'The start reads no more than it must', check: (root) => judgeStart(importsOf(root), sourceFiles(root)) },
  { id: 'long-files', name: 'No source file over 400 lines', check: (root) => complaints(root, () => true, findTooLong) },
  { id: 'letters', name: 'No two actions of one screen share a letter', check: (root) => findSharedLetters(sourceFiles(root)) },
];

/** One wall's complaints about a checkout. */
export const checkWall = (id, root) => WALLS.find((wall) => wall.id === id).check(root);
