/**
 * The circles in a graph of imports, each as the list of its files (Tarjan's strongly connected components). A circle of
 * types counts too: it means that two files are one.
 * @param edges `{from, to: {file}}`
 */
export function findCircles(edges) {
  const targets = new Map();
  for (const { from, to } of edges) if (to.file) targets.set(from, [...(targets.get(from) ?? []), to.file]);
  const state = new Map();
  const stack = [];
  const circles = [];

  function visit(file) {
    const own = { index: state.size, low: state.size, onStack: true };
    state.set(file, own);
    stack.push(file);
    for (const next of targets.get(file) ?? []) {
      const seen = state.get(next);
      if (seen === undefined) own.low = Math.min(own.low, visit(next).low);
      else if (seen.onStack) own.low = Math.min(own.low, seen.index);
    }
    if (own.low === own.index) collect(file);
    return own;
  }

  function collect(file) {
    const members = stack.splice(stack.indexOf(file));
    for (const member of members) state.get(member).onStack = false;
    if (members.length > 1 || targets.get(file)?.includes(file)) circles.push(members.sort());
  }

  for (const file of targets.keys()) if (!state.has(file)) visit(file);
  return circles;
}
