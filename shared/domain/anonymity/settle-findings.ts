import type { Finding } from './anonymous-text.ts';

const weights: Readonly<Record<Finding['kind'], number>> = {
  other: 9,
  email: 8,
  link: 7,
  card: 6,
  phone: 5,
  account: 4,
  plate: 4,
  code: 4,
  address: 3,
  business: 1,
  person: 2,
  date: 0,
};

/**
 * Makes findings that lie apart, in order: what overlaps becomes one, of the kind that says most, and neighbours of one
 * kind and key with nothing but marks between become one too.
 */
export function settleFindings(findings: readonly Finding[], text: string): Finding[] {
  const sorted = [...findings].filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end);
  const settled: Finding[] = [];
  for (const finding of sorted) {
    const last = settled.at(-1);
    if (last === undefined) settled.push(finding);
    else if (finding.start < last.end) settled[settled.length - 1] = joined(last, finding);
    else if (areOne(last, finding, text.slice(last.end, finding.start))) settled[settled.length - 1] = { ...last, end: finding.end };
    else settled.push(finding);
  }
  return settled;
}

function joined(one: Finding, other: Finding): Finding {
  const span = { start: one.start, end: Math.max(one.end, other.end) };
  const [longer, shorter] = one.end - one.start >= other.end - other.start ? [one, other] : [other, one];
  const person = [one, other].find(({ kind }) => kind === 'person');
  if (person !== undefined && one.start === other.start && one.end === other.end) return person;
  const main = weights[shorter.kind] > weights[longer.kind] ? shorter : longer;
  // Of two that say the same, the one on record has the key that other texts know.
  const known = [longer, shorter].find(({ kind, why }) => kind === main.kind && why !== 'looks-like');
  return { ...(known ?? main), ...span };
}

function areOne(one: Finding, other: Finding, between: string): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'address') return /^[\s,./#-]{0,3}$/.test(between) && !/\n/.test(between);
  return one.key === other.key && one.kind === 'person' && /^[ ,-]{0,2}$/.test(between);
}
