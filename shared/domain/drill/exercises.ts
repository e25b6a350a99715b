import type { RecoveryStep } from '../recovery/recovery.ts';
import type { WordingCode } from '../wording/wording-codes.ts';

/** The exercises that come with the program; their scenes stand in `shared/text`. */
export const exerciseKeys = ['answering-the-phone'] as const;
export type ExerciseKey = (typeof exerciseKeys)[number];

/** Which of the business's own texts shows what good words sound like at a step, before anybody knows the cause. */
export const stepCodes: Readonly<Record<RecoveryStep, WordingCode>> = {
  apology: 'step-apology',
  reinstatement: 'step-reinstatement-to-arrange',
  empathy: 'step-empathy',
  atonement: 'step-atonement',
  'follow-up': 'step-follow-up',
};
