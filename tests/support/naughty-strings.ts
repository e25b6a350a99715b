import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Strings that programs stumble over; where they come from stands beside the file. */
export const naughtyStrings = JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/strings/blns.json'), 'utf8')) as string[];
