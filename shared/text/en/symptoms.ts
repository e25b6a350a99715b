import type { Symptom } from '../../domain/job/symptom-words.ts';

/** What is wrong, within a sentence: `the trouble is: no heat or a noise`. With a capital it names a choice. */
export const symptomWords = {
  leak: 'water where it should not be',
  'no heat': 'no heat',
  'no hot water': 'no hot water',
  noise: 'a noise',
  tripping: 'power that cuts out',
  blocked: 'a blockage',
  smell: 'a smell',
  crack: 'a crack',
  damp: 'damp',
  "won't start": 'something that will not start',
  other: 'something else',
} as const satisfies Record<Symptom, string>;
