import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { ClockReading } from './judge-conditions.ts';

const clockSchema = z.object({ wall: z.number(), up: z.number().nonnegative() });

/** The last reading of the clock; null where there is none, or none that can be read. */
export function readClock(file: string): ClockReading | null {
  try {
    return clockSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

export function writeClock(file: string, reading: ClockReading): void {
  try {
    writeFileSync(`${file}.new`, JSON.stringify(reading), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  } catch {
    // Then the next start knows one reading less.
  }
}
