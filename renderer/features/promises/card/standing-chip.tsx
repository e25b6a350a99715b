import type { Promised } from '../../../../shared/domain/promise/promise.ts';
import { type PromiseStanding, standingOf } from '../../../../shared/domain/promise/standing.ts';
import { promises as words } from '../../../../shared/text/en/promises.ts';
import { useNow } from '../../../data/react/program.tsx';
import { Chip } from '../../../ui/chip.tsx';

const tones = {
  missed: 'over',
  overdue: 'over',
  'due-today': 'due',
  renegotiated: 'accent',
  open: 'plain',
  kept: 'kept',
  'kept-late': 'due',
  withdrawn: 'plain',
} as const satisfies Record<PromiseStanding, string>;

/** How a promise stands, in a word; the colour only repeats it. */
export function StandingChip({ promise }: { promise: Promised }) {
  const standing = standingOf(promise, useNow());
  return <Chip tone={tones[standing]}>{words.standings[standing]}</Chip>;
}

/** A date that was missed stays missed; that another one is agreed since then is said beside it. */
export function NewDateChip({ promise }: { promise: Promised }) {
  const now = useNow();
  if (standingOf(promise, now) !== 'missed' || promise.dueAt <= now.instant) return null;
  return <Chip tone="accent">{words.standings.renegotiated}</Chip>;
}
