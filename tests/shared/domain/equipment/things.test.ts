import { describe, expect, it } from 'vitest';
import { systemCategories } from '../../../../shared/domain/equipment/thing.ts';
import { areJoined, things } from '../../../../shared/domain/equipment/things.ts';

describe('the list of things', () => {
  const ids = new Set(things.map((thing) => thing.id));

  it('names each thing once and only hosts and systems that exist', () => {
    expect(ids.size).toBe(things.length);
    for (const thing of things) {
      for (const host of thing.of) expect(ids).toContain(host);
      if (thing.system !== null) expect(systemCategories).toContain(thing.system);
      expect(thing.names.length).toBeGreaterThan(0);
    }
  });

  it('joins both ways', () => {
    expect(areJoined('disposal', 'dishwasher')).toBe(true);
    expect(areJoined('dishwasher', 'disposal')).toBe(true);
    expect(areJoined('dishwasher', 'chimney')).toBe(false);
  });
});
