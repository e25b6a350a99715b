import uFuzzy from '@leeoniya/ufuzzy';
import { readerOf } from '../../../renderer/data/kernel/reader.ts';
import type { Kernel } from '../../../renderer/data/kernel/run-command.ts';
import { openSearchClient, type SearchClient } from '../../../renderer/data/search/search-client.ts';
import { readCase } from '../../../renderer/features/cases/queries/read-case.ts';
import { searchSources } from '../../../shared/domain/search/search-sources.ts';
import { alternate } from '../support/statistics.ts';
import { caseRows, largestCaseId } from './case-rows.ts';
import { answerOf, openBenchKernel, openRaw } from './open-bench-kernel.ts';

/** What somebody types who remembers a word or two of a case; the last with a slip. */
const phrases = ['rust liner', 'mice freezer', 'water heater', 'flue joint', 'cold radiators', 'expansion tank', 'colar craked'];
const keystrokes = phrases.flatMap((phrase) => Array.from({ length: phrase.length }, (_, n) => phrase.slice(0, n + 1)));
const warmUps = 5;

let opened: Promise<Kernel> | null = null;
const kernel = (): Promise<Kernel> => {
  opened ??= openBenchKernel();
  return opened;
};

export async function fillCases({ cases }: { cases: number }): Promise<Record<never, never>> {
  await (await kernel()).database.cases.bulkPut(caseRows(cases));
  return {};
}

/** Milliseconds of every try: the case as its page reads it, and its row without any library. */
export async function measureOpenCase({ tries }: { tries: number }): Promise<{ ours: number[]; raw: number[] }> {
  const { database } = await kernel();
  const reader = readerOf(database);
  const raw = await openRaw(database.name);
  const samples = await alternate(tries + warmUps, {
    ours: () => timed(async () => (await readCase(reader, largestCaseId))?.story.steps.length),
    raw: () =>
      timed(async () => {
        const row: { steps: unknown[] } = await answerOf(raw.transaction('cases').objectStore('cases').get(largestCaseId));
        return row.steps.length;
      }),
  });
  raw.close();
  return { ours: samples.ours.slice(warmUps), raw: samples.raw.slice(warmUps) };
}

async function timed(read: () => Promise<number | undefined>): Promise<number> {
  const from = performance.now();
  if ((await read()) !== 40) throw new Error('This is not the largest case.');
  return performance.now() - from;
}

interface Sides {
  readonly client: SearchClient;
  readonly texts: string[];
  readonly fuzzy: uFuzzy;
}
let sides: Promise<Sides> | null = null;

/** One round: every keystroke on each side, ours with the way to the worker and back and up to date with the records. */
export async function typeIntoLibrary({ round }: { round: number }): Promise<{ ours: number[]; ufuzzy: number[] }> {
  sides ??= openSides();
  const { client, texts, fuzzy } = await sides;
  const times: { ours: number[]; ufuzzy: number[] } = { ours: [], ufuzzy: [] };
  for (const [place, typed] of keystrokes.entries()) {
    const find = { ours: async () => client.keys(typed, 'cases'), ufuzzy: async () => fuzzy.search(texts, typed, 0, 1_000) };
    for (const side of (place + round) % 2 === 0 ? (['ours', 'ufuzzy'] as const) : (['ufuzzy', 'ours'] as const)) {
      const from = performance.now();
      await find[side]();
      times[side].push(performance.now() - from);
    }
  }
  return times;
}

async function openSides(): Promise<Sides> {
  const { database } = await kernel();
  const client = openSearchClient(database.name);
  await client.keys('ready', 'cases');
  const rows = await database.cases.toArray();
  const texts = rows.map((row) =>
    searchSources
      .cases(row)
      .map(({ text }) => text)
      .join('\n')
      .toLowerCase(),
  );
  return { client, texts, fuzzy: new uFuzzy({ intraMode: 1 }) };
}
