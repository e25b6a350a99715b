import { parseSync } from 'oxc-parser';

// Types are erased: what stands in them reaches nothing when the program runs.
const TYPES = /^TS(Type|Interface|TypeAlias|Declare|Abstract|Method|Property|Call|Construct|Index)/;

/**
 * Walks the program part of a TypeScript or JavaScript file; with `types` its types too.
 * @param visit gets each node, its parent, the name of the parent's field that holds it, and the parent's parent
 */
export function walkSource(file, code, visit, { types = false } = {}) {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  walk(program, [], undefined, visit, types);
}

function walk(node, above, field, visit, types) {
  if (!types && TYPES.test(node.type)) return;
  visit(node, above[0], field, above[1]);
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child !== null && typeof child === 'object' && typeof child.type === 'string') walk(child, [node, above[0]], name, visit, types);
    }
  }
}

/** The line (from 1) of an offset. */
export const lineAt = (code, offset) => code.slice(0, offset).split('\n').length;

/** The name of a member access written out (`a.name`), or undefined for `a[x]`. */
export function memberName(node) {
  if (node?.type !== 'MemberExpression') return undefined;
  if (!node.computed) return node.property.name;
  return node.property.type === 'Literal' ? String(node.property.value) : undefined;
}
