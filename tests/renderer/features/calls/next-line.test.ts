import { describe, expect, it } from 'vitest';
import { nextLine } from '../../../../renderer/features/calls/today/next-line.ts';

const trail = { ids: ['a', 'b', 'c', 'd'], place: 1 };

describe('the line after the chosen one', () => {
  it('is the next in the list, new ones too, and stays at either end', () => {
    expect(nextLine(['a', 'b', 'new', 'c', 'd'], 'b', trail, 1)).toBe('new');
    expect(nextLine(['a', 'b', 'c', 'd'], 'b', trail, -1)).toBe('a');
    expect(nextLine(['a', 'b'], 'b', { ids: ['a', 'b'], place: 1 }, 1)).toBe('b');
    expect(nextLine([], null, null, 1)).toBeNull();
  });

  it('is the one that followed it, where its try moved it to later', () => {
    expect(nextLine(['a', 'c', 'd', 'b'], 'b', trail, 1)).toBe('c');
    expect(nextLine(['a', 'd', 'b'], 'b', trail, 1)).toBe('d');
    expect(nextLine(['a', 'c', 'd', 'b'], 'b', trail, -1)).toBe('a');
  });

  it('is the one that followed it, where it was settled; the one before at the end', () => {
    expect(nextLine(['a', 'c', 'd'], 'b', trail, 1)).toBe('c');
    expect(nextLine(['a'], 'b', trail, 1)).toBe('a');
    expect(nextLine(['x'], 'b', trail, 1)).toBe('x');
  });
});
