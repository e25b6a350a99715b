import { lineAt, memberName, walkSource } from './walk-source.mjs';

/**
 * The clock, the time zone and randomness come in through `ctx`. Whatever reads them from the surroundings is found
 * here; a name that is passed around (`const D = Date`) too, because only the harmless uses are allowed.
 *
 * For each global: the members that are harmless. `Date` has its own judge.
 */
const HARMLESS = {
  Math: (name) => name !== undefined && name !== 'random',
  Temporal: (name) => name !== undefined && name !== 'Now',
  performance: (name) => ['mark', 'measure', 'clearMarks', 'clearMeasures'].includes(name),
  crypto: (name) => name === 'subtle',
};
const GLOBAL_OBJECTS = new Set(['globalThis', 'window', 'self']);
const LOCAL_TIME = /^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$|^toLocale(Date|Time)String$/;

/**
 * The ambient uses in one file, as `{line, what}`.
 * @param zone also refuses what depends on this machine's time zone
 */
export function findAmbient(file, code, { zone = true } = {}) {
  const bound = new Set();
  const uses = [];
  walkSource(file, code, (node, parent, field, grandparent) => {
    if (node.type !== 'Identifier') {
      const what = zone ? zoneUse(node) : undefined;
      if (what) uses.push({ offset: node.start, what });
    } else if (isBinding(parent, field, grandparent)) bound.add(node.name);
    else if (isReference(parent, field)) uses.push({ offset: node.start, name: node.name, what: judge(node.name, parent, field, zone) });
  });
  return uses
    .filter(({ name, what }) => what !== undefined && !(bound.has(name) && !['Date', 'Math', 'Temporal'].includes(name)))
    .map(({ offset, what }) => ({ line: lineAt(code, offset), what }));
}

function judge(name, parent, field, zone) {
  const member = field === 'object' ? memberName(parent) : undefined;
  if (name === 'Date') return judgeDate(parent, field, member, zone);
  if (name in HARMLESS) return HARMLESS[name](member) ? undefined : member ? `${name}.${member}` : `${name} passed on`;
  if (!GLOBAL_OBJECTS.has(name)) return undefined;
  if (field === 'object' && member !== undefined) return member in HARMLESS || member === 'Date' ? `${name}.${member}` : undefined;
  return field === 'object' ? `${name}[...]` : undefined;
}

function judgeDate(parent, field, member, zone) {
  if (parent.type === 'NewExpression' && field === 'callee') {
    const count = parent.arguments.length;
    if (count === 0 || parent.arguments[0].type === 'SpreadElement') return 'new Date() without a moment';
    return zone && count > 1 ? "new Date(year, month, ...) in this machine's zone" : undefined;
  }
  if (['UTC', 'parse', 'prototype'].includes(member)) return undefined;
  if (parent.type === 'BinaryExpression' && parent.operator === 'instanceof') return undefined;
  if (member) return `Date.${member}`;
  return parent.type === 'CallExpression' && field === 'callee' ? 'Date()' : 'Date passed on';
}

function zoneUse(node) {
  if (node.type === 'CallExpression' && LOCAL_TIME.test(memberName(node.callee) ?? ''))
    return `.${memberName(node.callee)}() in this machine's zone`;
  const isFormat = ['NewExpression', 'CallExpression'].includes(node.type) && memberName(node.callee) === 'DateTimeFormat';
  return isFormat && !namesZone(node.arguments[1]) ? 'Intl.DateTimeFormat without a timeZone' : undefined;
}

// Options that are not written out in place cannot be judged; they get the benefit of the doubt.
function namesZone(options) {
  if (options?.type !== 'ObjectExpression') return options !== undefined;
  return options.properties.some(
    (property) => property.type === 'SpreadElement' || (property.key.name ?? property.key.value) === 'timeZone',
  );
}

const BINDING_FIELDS = {
  VariableDeclarator: 'id',
  ImportSpecifier: 'local',
  ImportDefaultSpecifier: 'local',
  ImportNamespaceSpecifier: 'local',
  CatchClause: 'param',
};

function isBinding(parent, field, grandparent) {
  if (BINDING_FIELDS[parent.type] === field) return true;
  if (/Function/.test(parent.type) && (field === 'params' || field === 'id')) return true;
  if (parent.type === 'FormalParameters' || parent.type === 'ArrayPattern' || parent.type === 'RestElement') return true;
  if (parent.type === 'AssignmentPattern') return field === 'left';
  return parent.type === 'Property' && field === 'value' && grandparent.type === 'ObjectPattern';
}

function isReference(parent, field) {
  if (parent.type === 'MemberExpression') return field === 'object' || parent.computed;
  if (['Property', 'PropertyDefinition', 'MethodDefinition'].includes(parent.type)) return field === 'value' || parent.computed;
  return !['ImportSpecifier', 'ExportSpecifier', 'LabeledStatement', 'BreakStatement', 'ContinueStatement', 'MetaProperty'].includes(
    parent.type,
  );
}
