import type { RecoveryStage } from '../../../../shared/domain/recovery/take-step.ts';

/** How a stage is coloured; its words say the same. */
export const stageTone: Readonly<Record<RecoveryStage, 'plain' | 'due' | 'accent' | 'kept'>> = {
  opened: 'due',
  acknowledged: 'accent',
  reinstated: 'accent',
  atoned: 'accent',
  'followed-up': 'accent',
  closed: 'kept',
};
