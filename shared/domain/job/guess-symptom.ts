import type { SystemCategory } from '../equipment/thing.ts';
import { type Clause, readText } from '../revisit/read-text.ts';
import { mentionsIn } from '../revisit/read-things.ts';
import { faultsIn } from '../revisit/read-words.ts';
import { type Fault, faultPatterns, faultSymptoms, type Symptom } from './symptom-words.ts';

/**
 * The symptom that the customer's words tell, or null when they tell none of the record's symptoms or more than one
 * that do not belong together. Where water shows as a leak and as a stain, the leak is the symptom; a smell or noise
 * beside a leak is left to a person.
 */
export function guessSymptom(customerWords: string): Symptom | null {
  const faults = new Set<Fault>();
  const clauses = readText(customerWords);
  for (const clause of clauses) faultsIn(clause.text, faults);
  const named = faultPatterns.map((one) => one.fault).filter((fault) => faults.has(fault));
  const symptoms = [...new Set(named.map((fault) => faultSymptoms[fault]))].filter((symptom) => symptom !== 'other');
  const telling = symptoms.filter((symptom) => !covered(symptom, symptoms));
  const [only, second] = telling;
  if (only === undefined || second !== undefined) return null;
  return only === "won't start" ? whatItMeans(clauses) : only;
}

/** A boiler that will not go means no heat; a water heater, no hot water; a fuse board, something that trips. */
function whatItMeans(clauses: readonly Clause[]): Symptom {
  const named = clauses.flatMap((clause) => mentionsIn(clause).flatMap((mention) => mention.things));
  const has = (system: SystemCategory): boolean => named.some((thing) => thing.system === system);
  if (has('water-heating')) return 'no hot water';
  if (has('heating') && !has('cooling') && !has('cooking') && !has('fire')) return 'no heat';
  return named.some((thing) => thing.id === 'breaker' || thing.id === 'rcd' || thing.id === 'gfci') ? 'tripping' : "won't start";
}

/** Said by the way: what the other symptom brings with it. */
const broughtBy: Partial<Readonly<Record<Symptom, readonly Symptom[]>>> = {
  damp: ['leak'],
  leak: ['blocked'],
  "won't start": ['no heat', 'no hot water', 'tripping'],
  'no heat': ['no hot water'],
  noise: ["won't start"],
};

function covered(symptom: Symptom, all: readonly Symptom[]): boolean {
  return broughtBy[symptom]?.some((other) => all.includes(other)) ?? false;
}
