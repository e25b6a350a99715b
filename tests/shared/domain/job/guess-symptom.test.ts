import { describe, expect, it } from 'vitest';
import { guessSymptom } from '../../../../shared/domain/job/guess-symptom.ts';

describe('guessSymptom', () => {
  it.each([
    ['Kitchen tap is dripping', 'leak'],
    ['No hot water since this morning', 'no hot water'],
    ['House is freezing, boiler off', 'no heat'],
    ['Furnace is dead', 'no heat'],
    ['Water heater will not light', 'no hot water'],
    ['Dryer will not start', "won't start"],
    ['The breaker keeps tripping', 'tripping'],
    ['Sink is backing up', 'blocked'],
    ['Fan makes a grinding noise', 'noise'],
    ['Smell of gas in the hall', 'smell'],
    ['Crack over the door', 'crack'],
    ['Mould on the bathroom ceiling', 'damp'],
    ['Brown stain where the ceiling drips', 'leak'],
  ])('"%s" is %s', (words, symptom) => {
    expect(guessSymptom(words)).toBe(symptom);
  });

  it.each(['', 'Can you come back', 'New faucet please', 'No leaks any more, thank you', 'It smells and the breaker trips'])(
    '"%s" is unclear',
    (words) => {
      expect(guessSymptom(words)).toBeNull();
    },
  );
});
