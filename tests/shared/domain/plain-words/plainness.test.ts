import { describe, expect, it } from 'vitest';
import { plainnessOf } from '../../../../shared/domain/plain-words/plainness.ts';

const easy = 'The water came from the tank. It had a hole at the base. We put in a new tank. It is dry now and it will stay dry.';
const hard =
  'Considerable deterioration of the sacrificial protection precipitated accelerated corrosion throughout the circumferential welding, necessitating comprehensive replacement of the installation.';

describe('how a text reads', () => {
  it('is said in years of age, from a text that is long enough', () => {
    expect(plainnessOf(easy)).toEqual({ code: 'plain', age: 8 });
    expect(plainnessOf(hard)).toEqual({ code: 'hard', age: 18 });
    expect(plainnessOf('The anode is gone.')).toBeNull();
    expect(plainnessOf('')).toBeNull();
  });

  it('is judged by the business’s own numbers', () => {
    expect(plainnessOf(hard, { targetGrade: 40, fewestWords: 5 })?.code).toBe('plain');
    expect(plainnessOf('It is dry.', { targetGrade: 8, fewestWords: 2 })?.code).toBe('plain');
  });
});
