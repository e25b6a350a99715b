import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The folders that hold source, and the kinds of files that count as such. */
const FOLDERS = ['shared', 'electron', 'renderer', 'tests', 'resources'];
const KINDS = /\.(ts|tsx|mjs|cjs|js|css|html)$/;
const NOT_OURS = /^tests\/(fixtures|walls\/planted)\//;

/** Every source file of the checkout, as `{file, code}` with forward slashes. */
export function sourceFiles(root) {
  const files = [];
  const visit = (relative) => {
    const full = path.join(root, relative);
    const stat = statSync(full, { throwIfNoEntry: false });
    if (stat?.isDirectory()) for (const name of readdirSync(full)) visit(`${relative}/${name}`);
    else if (stat?.isFile() && KINDS.test(relative) && !NOT_OURS.test(relative))
      files.push({ file: relative, code: readFileSync(full, 'utf8') });
  };
  FOLDERS.forEach(visit);
  return files.sort((a, b) => (a.file < b.file ? -1 : 1));
}
