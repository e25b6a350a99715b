import { z } from 'zod';

/** There is one stage; a channel takes no argument that says nothing. */
const theStage = z.strictObject({ of: z.literal('stage') });

const stateSchema = z.strictObject({
  /** How many displays this computer has now. */
  displays: z.int().positive(),
  /** Whether the second display shows what is on stage. */
  audience: z.boolean(),
  /** Whether the window that asks fills its display. */
  fullScreen: z.boolean(),
});
export type StageState = z.infer<typeof stateSchema>;

/** The big screen of a meeting: the window's full screen, and a window for everybody on a second display. */
export const stageContract = {
  'stage:state': { argument: theStage, result: stateSchema },
  'stage:full-screen': { argument: z.strictObject({ to: z.enum(['on', 'off']) }), result: stateSchema },
  /** Opens the window for everybody on a display that the asking window is not on. Of no effect without one. */
  'stage:show': { argument: theStage, result: stateSchema },
  'stage:hide': { argument: theStage, result: stateSchema },
};

export const stageEvents = {
  /** A display came or went, or the window for everybody was closed: `stage:state` says what. */
  'stage:changed': z.strictObject({}),
} as const;
