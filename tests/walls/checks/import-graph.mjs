import { existsSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { lineAt, memberName, walkSource } from './walk-source.mjs';

/**
 * What a file imports, of values and of types, at once or later, and as a worker: `{line, specifier, atOnce}`. A
 * specifier that is not written out is undefined; `atOnce` are values that are there before the file runs.
 */
function readImports(file, code) {
  const found = [];
  const add = (node, source) =>
    found.push({
      line: lineAt(code, node.start),
      specifier: source?.type === 'Literal' ? String(source.value) : undefined,
      atOnce: isAtOnce(node),
    });
  walkSource(file, code, look, { types: true });
  return found;

  function look(node) {
    if (['ImportDeclaration', 'ExportAllDeclaration', 'ImportExpression', 'TSImportType'].includes(node.type)) add(node, node.source);
    if (node.type === 'ExportNamedDeclaration' && node.source) add(node, node.source);
    if (node.type === 'CallExpression' && node.callee.name === 'require') add(node, node.arguments[0]);
    // `new Worker(new URL('./worker.ts', import.meta.url))`
    if (node.type === 'NewExpression' && node.callee.name === 'URL' && isHere(node.arguments[1])) add(node, node.arguments[0]);
  }
}

const isStatic = (node) => /^(ImportDeclaration|Export(All|Named)Declaration)$/.test(node.type);
const isType = ({ importKind, exportKind }) => importKind === 'type' || exportKind === 'type';
const isAtOnce = (node) => isStatic(node) && !isType(node) && (!node.specifiers?.length || !node.specifiers.every(isType));

const isHere = (node) => memberName(node) === 'url' && node.object.type === 'MetaProperty';

/**
 * Where a specifier leads: `{file}` inside the checkout, `{name}` of a package, `{builtin}` of Node, or `{lost}`.
 * There are no aliases: what is not relative is a package.
 */
function resolveImport(root, from, specifier) {
  const plain = specifier.replace(/\?.*$/, '');
  if (isBuiltin(plain)) return { builtin: plain };
  if (!plain.startsWith('.')) {
    const [scope, name] = plain.split('/');
    return { name: scope.startsWith('@') ? `${scope}/${name}` : scope };
  }
  const target = path.posix.join(path.posix.dirname(from), plain);
  const file = ['', '.ts', '.tsx', '/index.ts'].map((end) => target + end).find((candidate) => isFile(path.join(root, candidate)));
  return file === undefined ? { lost: target } : { file };
}

const isFile = (file) => existsSync(file) && statSync(file).isFile();

/** Every import of the given `{file, code}`: `{from, line, specifier, atOnce, to}`, where `to` is as `resolveImport` tells. */
export function importGraph(root, files) {
  return files.flatMap(({ file, code }) =>
    readImports(file, code).map(({ line, specifier, atOnce }) => ({
      from: file,
      line,
      specifier,
      atOnce,
      to: specifier === undefined ? {} : resolveImport(root, file, specifier),
    })),
  );
}
