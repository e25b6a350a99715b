import { z } from 'zod';

/** An instant: UTC, ISO 8601 with milliseconds and `Z`, so that text order is time order. */
export const instantSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
export type Instant = z.infer<typeof instantSchema>;

/** A local calendar date, `YYYY-MM-DD`. */
export const localDateSchema = z.iso.date();
export type LocalDate = z.infer<typeof localDateSchema>;

/** A wall clock time, `HH:MM`, 24 hours. */
export const localTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export type LocalTime = z.infer<typeof localTimeSchema>;

/** An IANA time zone name, such as `Australia/Lord_Howe`. */
export const zoneSchema = z.string().min(1).max(64);
export type Zone = z.infer<typeof zoneSchema>;

/** The moment that a rule is asked about. No rule reads a clock: it is handed this. */
export interface Now {
  /** The moment itself. */
  readonly instant: Instant;
  /** The business's zone. */
  readonly zone: Zone;
  /** The date that the wall calendar shows in `zone` at `instant`. */
  readonly date: LocalDate;
}
