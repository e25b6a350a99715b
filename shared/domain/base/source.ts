import { z } from 'zod';

/** Where an imported row came from; absent on rows that were typed here. */
export const sourceFields = {
  /** `<source>:<external id>` or `<source>#<row hash>`: the same row imported twice is found by it. Indexed, sparse. */
  sourceKey: z.string().max(300).optional(),
  /** What the source said last time, field by field, as short hashes: tells what a second import changes. */
  sourcePrint: z.string().max(300).optional(),
};
