import type { JournalOpener } from '../../renderer/data/comparison/journal-opener.ts';
import type { Checkpoint, JournalPage, JournalState, OpenedState } from '../../shared/ipc/journal-contract.ts';

/** A journal in memory that keeps the rules of the real one: duplicates are passed over, a gap is refused. */
export class PaperJournal implements JournalOpener {
  readonly generations = new Map<number, { startAfter: number; records: { seq: number; text: string }[] }>();
  /** Sequences of each call, in the order in which calls came. */
  readonly calls: number[][] = [];
  readonly callCharacters: number[] = [];
  /** What the next calls do instead of writing; `after` writes first and then fails, as when an answer is lost. */
  faults: ('before' | 'after')[] = [];
  /** When set, every call waits for it. */
  gate: Promise<void> | null = null;
  busy = 0;
  mostBusy = 0;
  #generation = 1;

  get records(): { seq: number; text: string }[] {
    return this.generations.get(this.#generation)?.records ?? [];
  }

  async open(argument: { databaseId: string; generation: number; startAfter: number; checkpoint?: Checkpoint }): Promise<OpenedState> {
    const { generation, startAfter } = argument;
    this.#generation = generation;
    if (!this.generations.has(generation)) this.generations.set(generation, { startAfter, records: [] });
    const written = [...this.generations].filter(([, { records }]) => records.length > 0).map(([number]) => number);
    return { ...this.#state(), checkpoint: 'unknown', newestGeneration: Math.max(0, ...written) };
  }

  async read({ generation, after, most }: { databaseId: string; generation: number; after: number; most: number }): Promise<JournalPage> {
    const rest = (this.generations.get(generation)?.records ?? []).filter(({ seq }) => seq > after);
    return { records: rest.slice(0, most), more: rest.length > most, trouble: null };
  }

  async append(_of: { databaseId: string; generation: number }, records: { seq: number; text: string }[]): Promise<JournalState> {
    this.busy += 1;
    this.mostBusy = Math.max(this.mostBusy, this.busy);
    try {
      this.calls.push(records.map(({ seq }) => seq));
      this.callCharacters.push(records.reduce((sum, { text }) => sum + text.length, 0));
      await (this.gate ?? new Promise((resolve) => setTimeout(resolve, 1)));
      const fault = this.faults.shift();
      if (fault === 'before') throw new Error('The disk is full.');
      for (const record of records) {
        if (record.seq <= this.#state().lastSeq) continue;
        if (record.seq !== this.#state().lastSeq + 1) throw new Error('a gap');
        this.records.push(record);
      }
      if (fault === 'after') throw new Error('The answer was lost.');
      return this.#state();
    } finally {
      this.busy -= 1;
    }
  }

  #state(): JournalState {
    const { startAfter, records } = this.generations.get(this.#generation) ?? { startAfter: 0, records: [] };
    return { lastSeq: records.at(-1)?.seq ?? startAfter, rollingHash: '0'.repeat(64), damagedBytes: 0 };
  }
}
