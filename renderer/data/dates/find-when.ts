import { casual, GB } from 'chrono-node/en';
import type { Now } from '../../../shared/domain/base/now.ts';
import { detectDateOrder } from '../../../shared/domain/import/detect-date-order.ts';
import type { FoundWhen } from '../../../shared/domain/promise/read-due.ts';

const fillers = /\b(?:by|on|at|before|until|till|the|of|for|around|about|latest|in)\b|[\s.,!]+/g;

/**
 * Days and times that our own words do not cover (`in 2 weeks`, `end of next month`), through chrono. It is asked for the
 * parts only, as seen from noon of our day, so that no machine's zone or clock change has a say; what becomes of them is
 * ours to resolve. `rest`: words that it did not use.
 */
export function findWhen(text: string, now: Now, country: string): FoundWhen | null {
  const [year = 0, month = 1, day = 1] = now.date.split('-').map(Number);
  const reader = detectDateOrder(['3/4/2025'], country).hint === 'mdy' ? casual : GB;
  const [found] = reader.parse(text, new Date(year, month - 1, day, 12), { forwardDate: true });
  if (found === undefined) return null;
  const { start } = found;
  const named = (['day', 'weekday', 'month'] as const).some((part) => start.isCertain(part));
  const date = named ? [start.get('year'), start.get('month'), start.get('day')] : null;
  const time = start.isCertain('hour') ? `${two(start.get('hour'))}:${two(start.get('minute'))}` : null;
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found.text.length)}`
    .replace(fillers, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { date: date === null ? null : `${date[0]}-${two(date[1] ?? 1)}-${two(date[2] ?? 1)}`, time, rest };
}

function two(number: number | null): string {
  return String(number ?? 0).padStart(2, '0');
}
