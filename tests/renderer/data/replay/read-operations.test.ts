import { describe, expect, it } from 'vitest';
import { JournalTroubleError, readOperations } from '../../../../renderer/data/replay/read-operations.ts';
import type { JournalPage } from '../../../../shared/ipc/journal-contract.ts';

const databaseId = '0b6ddc5e-9f2f-4c25-9b53-5c3a3f6d8f10';
const stretch = { databaseId, generation: 2, after: 3 };

/** A journal of twelve records that gives four at once, and cannot be read after `troubleAfter`. */
function paper(troubleAfter = 99) {
  const asked: number[] = [];
  const read = async ({ after }: { after: number }): Promise<JournalPage> => {
    asked.push(after);
    const all = Array.from({ length: 12 }, (_, n) => n + 1).filter((seq) => seq > after && seq <= troubleAfter);
    const records = all.slice(0, 4).map((seq) => ({ seq, text: JSON.stringify({ seq }) }));
    const more = all.length > 4;
    return { records, more, trouble: !more && troubleAfter < 12 ? 'damaged' : null };
  };
  return { asked, read };
}

async function seqsOf(pages: ReturnType<typeof readOperations>): Promise<number[]> {
  const seqs: number[] = [];
  for await (const page of pages) seqs.push(...page.map(({ seq }) => seq));
  return seqs;
}

describe('readOperations', () => {
  it('reads on from page to page to the end', async () => {
    const journal = paper();
    expect(await seqsOf(readOperations(journal, stretch))).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(journal.asked).toEqual([3, 7, 11]);
  });

  it('stops where it is told to, and reads no further', async () => {
    const journal = paper();
    expect(await seqsOf(readOperations(journal, { ...stretch, upTo: 6 }))).toEqual([4, 5, 6]);
    expect(journal.asked).toEqual([3]);
  });

  it('says how far it came where the journal cannot be read on', async () => {
    const seqs: number[] = [];
    const reading = async (): Promise<void> => {
      for await (const page of readOperations(paper(9), stretch)) seqs.push(...page.map(({ seq }) => seq));
    };
    await expect(reading()).rejects.toThrow(JournalTroubleError);
    expect(seqs).toEqual([4, 5, 6, 7, 8, 9]);
    expect(await seqsOf(readOperations(paper(9), { ...stretch, upTo: 9 }))).toEqual([4, 5, 6, 7, 8, 9]);
  });
});
