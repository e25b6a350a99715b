import type { Fault, Symptom } from '../job/symptom-words.ts';

const ofSymptom: Readonly<Record<Symptom, Fault | null>> = {
  leak: 'leak',
  'no heat': 'no-heat',
  'no hot water': 'no-hot-water',
  noise: 'noise',
  tripping: 'tripping',
  blocked: 'blocked',
  smell: 'smell',
  crack: 'crack',
  damp: 'damp',
  "won't start": 'dead',
  other: null,
};

/** Too general to say that two complaints are one. */
const vague: ReadonlySet<Fault> = new Set(['poor', 'broken']);

/** What was wrong, from the record's symptom and from the words together. */
export function familiesOf(symptom: Symptom | null, words: ReadonlySet<Fault>): Set<Fault> {
  const families = new Set([...words].filter((fault) => !vague.has(fault)));
  const own = symptom === null ? null : ofSymptom[symptom];
  if (own !== null) families.add(own);
  return families;
}

/** Faults that one cause often shows as, or that one turns into. */
const kin: ReadonlySet<string> = new Set(
  [
    'leak damp',
    'damp smell',
    'damp crack',
    'leak crack',
    'no-heat dead',
    'no-heat no-hot-water',
    'no-hot-water dead',
    'no-heat noise',
    'tripping dead',
    'tripping spark',
    'tripping flicker',
    'flicker dead',
    'flicker spark',
    'spark smell',
    'blocked leak',
    'blocked noise',
    'blocked smell',
    'not-cold ice',
    'not-cold dead',
    'ice leak',
    'ice noise',
    'noise dead',
    'noise never-off',
    'noise loose',
    'loose leak',
    'pressure no-hot-water',
    'pressure leak',
    'colour leak',
    'never-off leak',
    'never-off dead',
    'dead not-cold',
    'loose crack',
    'loose damp',
    'smell dead',
    'pressure dead',
  ].flatMap((pair) => {
    const [a = '', b = ''] = pair.split(' ');
    return [`${a} ${b}`, `${b} ${a}`];
  }),
);

export interface SymptomRelation {
  readonly kind: 'same' | 'kin' | 'other' | 'unknown';
  /** The fault that both have, or the new one. */
  readonly fault: Fault | null;
  readonly before: Fault | null;
}

/** How two complaints stand to each other. `unknown` where either says nothing. */
export function relateSymptoms(now: ReadonlySet<Fault>, before: ReadonlySet<Fault>): SymptomRelation {
  const [first = null] = now;
  if (first === null || before.size === 0) return { kind: 'unknown', fault: first, before: null };
  for (const fault of now) if (before.has(fault)) return { kind: 'same', fault, before: fault };
  for (const fault of now) for (const other of before) if (kin.has(`${fault} ${other}`)) return { kind: 'kin', fault, before: other };
  return { kind: 'other', fault: first, before: [...before][0] ?? null };
}
