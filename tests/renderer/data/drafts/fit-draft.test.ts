import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fitDraft } from '../../../../renderer/data/drafts/fit-draft.ts';

const schema = z.object({
  words: z.string().max(5),
  inner: z.object({ more: z.string().max(5) }),
  count: z.int().max(9),
  list: z.array(z.string()).max(1),
});
const initial = { words: '', inner: { more: '' }, count: 0, list: [] };

describe('what was kept of a form', () => {
  it('stands over what the form would begin with', () => {
    expect(fitDraft(schema, initial, undefined)).toEqual(initial);
    expect(fitDraft(schema, initial, { words: 'half' })).toEqual({ ...initial, words: 'half' });
  });

  it('is kept with texts that are too long, wherever they stand, so that nobody types them twice', () => {
    const typed = { words: 'far too long', inner: { more: 'this one too' }, count: 3, list: ['a'] };
    expect(fitDraft(schema, initial, typed)).toEqual(typed);
  });

  it('gives way where it fits in no other respect', () => {
    for (const odd of [{ words: 7 }, { inner: {} }, { count: 10 }, { list: ['a', 'b'] }, { words: 'far too long', count: 'x' }])
      expect(fitDraft(schema, initial, odd)).toEqual(initial);
  });
});
