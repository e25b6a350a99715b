import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AnonymiserLine, createAnonymiser } from '../../../../renderer/data/cases/anonymiser.ts';
import type { FromAnonymiser, ToAnonymiser } from '../../../../renderer/data/cases/messages.ts';
import type { CaseMaterial } from '../../../../shared/domain/anonymity/make-safe.ts';

const material = (text: string): CaseMaterial => ({
  knowledge: { texts: [text], people: [], business: null, addresses: [], plates: [], accounts: [], blackOut: [], restore: [] },
  days: { firstVisit: null, writtenOn: [null], dayFirst: true },
});
const safe = (text: string) => [{ original: text, safe: text, replacements: [] }];

/** A line that answers as `answer` says, and counts. */
function paperLine(answer: (asked: ToAnonymiser) => FromAnonymiser | null) {
  const seen = { started: 0, asked: 0, ended: 0 };
  const start = (): AnonymiserLine => {
    seen.started += 1;
    const line: AnonymiserLine = {
      postMessage: (asked) => {
        seen.asked += 1;
        const data = answer(asked);
        if (data !== null) queueMicrotask(() => line.onmessage?.({ data }));
      },
      terminate: () => {
        seen.ended += 1;
      },
      onmessage: null,
      onerror: null,
    };
    return line;
  };
  return { start, seen };
}

const options = { limitMs: 1_000, idleMs: 5_000, remembered: 2 };

describe('the line to the rule of anonymity', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('asks once for the same material, forgets the oldest, and lets the worker go when there is nothing to do', async () => {
    const { start, seen } = paperLine(({ id, material: asked }) => ({ id, texts: safe(asked.knowledge.texts[0] as string) }));
    const anonymise = createAnonymiser({ start, ...options });
    expect(seen.started).toBe(0);
    for (const text of ['a', 'a', 'b', 'a', 'c', 'b']) expect(await anonymise(material(text))).toEqual(safe(text));
    expect(seen).toEqual({ started: 1, asked: 4, ended: 0 });
    await vi.advanceTimersByTimeAsync(5_001);
    expect(seen.ended).toBe(1);
    await anonymise(material('d'));
    expect(seen.started).toBe(2);
  });

  it('fails when the rule does, and asks anew the next time', async () => {
    const { start, seen } = paperLine(({ id }) => ({ id, failed: 'broken' }));
    const anonymise = createAnonymiser({ start, ...options });
    await expect(anonymise(material('a'))).rejects.toThrow('broken');
    await expect(anonymise(material('a'))).rejects.toThrow('broken');
    expect(seen.asked).toBe(2);
  });

  it('ends a worker that is silent, and fails all that waits for it', async () => {
    const { start, seen } = paperLine(() => null);
    const anonymise = createAnonymiser({ start, ...options });
    const both = Promise.allSettled([anonymise(material('a')), anonymise(material('b'))]);
    await vi.advanceTimersByTimeAsync(1_001);
    expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(seen.ended).toBe(1);
  });
});
