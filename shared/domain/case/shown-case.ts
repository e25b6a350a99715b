import type { Id } from '../base/id.ts';
import type { CasePhoto, CaseStepKind, Factor } from './case.ts';

/** One step as everybody may see it. Texts are the anonymous ones where the case is anonymous; empty ones are not shown. */
export interface ShownStep {
  readonly id: string;
  readonly kind: CaseStepKind;
  /** For the rail: its own title, else the kind's name. */
  readonly title: string;
  /** `Day 1, morning` in an anonymous case, else the date and time; empty where nobody knows. */
  readonly when: string;
  readonly place: string;
  readonly words: string;
  readonly more: string;
  readonly knew: string;
  readonly said: string;
  /** What only became clear later: never shown before the turning point was. */
  readonly hindsight: string;
  /** For the one who presents it only. */
  readonly notes: string;
  readonly photos: readonly CasePhoto[];
}

/** A case as everybody may see it: on screen in a meeting, on paper and in files. */
export interface ShownCase {
  readonly id: Id;
  readonly title: string;
  readonly anonymous: boolean;
  readonly steps: readonly ShownStep[];
  /** Index in `steps` of the one that the replay stops before; null for none. */
  readonly turning: number | null;
  /** Never empty. */
  readonly question: string;
  readonly options: readonly string[];
  readonly lesson: string;
  readonly factors: readonly Factor[];
  readonly sustain: string;
  readonly improve: string;
}
