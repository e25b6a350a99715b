import { type Job, type jobTypes, trades } from '../job/job.ts';
import { jobTypeWords, statusWords, tradeWords } from './choice-words.ts';
import { memoised } from './memoised.ts';

/** Lower case, words only, one blank between them: for comparing what programs and people call the same thing. */
export function plainWords(text: string): string {
  return text
    .slice(0, 200)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const statuses = new Map(statusWords.flatMap(([status, spellings]) => spellings.map((spelling) => [spelling, status] as const)));

/** The status that a file's word means; null for a word that is not known. */
export const readStatus: (text: string) => Job['status'] | null = memoised((text) => statuses.get(plainWords(text)) ?? null);

/** The trade of ours that a category names (`HVAC`, `Plumbing - Residential`), null when it names none or several. */
export const readTrade: (text: string) => (typeof trades)[number] | null = memoised((text) => {
  const words = plainWords(text);
  const exact = trades.find((trade) => trade === words);
  if (exact !== undefined) return exact;
  const padded = ` ${words} `;
  const named = tradeWords.filter(([, spellings]) => spellings.some((spelling) => padded.includes(` ${spelling} `)));
  return named.length === 1 ? (named[0]?.[0] ?? null) : null;
});

/** The job type that a word means. `unknown`: it says something of its own. Null: it says nothing that matters here. */
export const readJobType: (text: string) => (typeof jobTypes)[number] | 'unknown' | null = memoised((text) => {
  const words = plainWords(text);
  // How often a program bills for it is no type of work.
  if (words === '' || words === 'one off' || words === 'recurring' || words === 'job') return null;
  const padded = ` ${words} `;
  const named = jobTypeWords.filter(([, spellings]) => spellings.some((spelling) => padded.includes(` ${spelling} `)));
  return named[0]?.[0] ?? 'unknown';
});

/** True for yes in a yes-or-no column, and for words that say that nothing was charged. */
export function readFlag(text: string): boolean {
  return /^(y|yes|true|t|1|x|✓|on|no charge|n\/?c|free|warranty|callback|call back|recall|non[ -]?billable)$/i.test(text.trim());
}
