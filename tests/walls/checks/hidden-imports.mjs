import { lineAt, memberName, walkSource } from './walk-source.mjs';

/**
 * Imports that the checker of import rules cannot see: `import(something)`, `import('./x').Type` as a type, and
 * `new URL('../x', import.meta.url)` (how workers are named). The first two are refused, the third must stay inside
 * its own folder.
 */
export function findHiddenImports(file, code) {
  const found = [];
  const add = (node, what) => found.push({ line: lineAt(code, node.start), what });
  walkSource(file, code, look, { types: true });
  return found;

  function look(node) {
    if (node.type === 'TSImportType') add(node, "import('...') as a type; write `import type` at the top");
    if (node.type === 'ImportExpression' && node.source.type !== 'Literal') add(node, 'import(...) of a name that is not written out');
    if (node.type !== 'NewExpression' || node.callee.name !== 'URL' || !isHere(node.arguments[1])) return;
    const [to] = node.arguments;
    if (to.type !== 'Literal') add(node, 'new URL(..., import.meta.url) of a name that is not written out');
    else if (!/^\.\/(?!.*\.\.)/.test(to.value)) add(node, `new URL('${to.value}', import.meta.url) leaves its folder`);
  }
}

const isHere = (node) => memberName(node) === 'url' && node.object.type === 'MetaProperty';
