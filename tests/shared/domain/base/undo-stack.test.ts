import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type UndoRecord, undoStacks, undoState } from '../../../../shared/domain/base/undo-stack.ts';

type Step = 'do' | 'work' | 'undo' | 'redo' | 'take-back' | 'barrier';

const change = (id: string, links: Partial<UndoRecord> = {}): UndoRecord => ({
  id,
  command: `command-${id}`,
  form: 'whole',
  workId: null,
  undoes: null,
  redoes: null,
  ...links,
});

/** What any editor does: two stacks, kept by hand. `records` is the log that belongs to it. */
function play(steps: readonly Step[]): { undo: string[]; redo: string[]; records: UndoRecord[] } {
  let undo: string[] = [];
  let redo: string[] = [];
  const records: UndoRecord[] = [];
  steps.forEach((step, n) => {
    const id = `o${n}`;
    if (step === 'barrier') {
      records.push(change(id, { barrier: 1 }));
      undo = [];
      redo = [];
    } else if (step === 'do') {
      records.push(change(id));
      undo.push(id);
      redo = [];
    } else if (step === 'work') {
      records.push(change(`${id}b`, { form: 'begin', workId: id }), change(`${id}p`, { form: 'part', workId: id }));
      records.push(change(`${id}c`, { form: 'commit', workId: id }));
      undo.push(id);
      redo = [];
    } else {
      const from = step === 'redo' ? redo : undo;
      const target = step === 'take-back' ? from[Math.floor(from.length / 2)] : from.at(-1);
      if (target === undefined) return;
      from.splice(from.indexOf(target), 1);
      (step === 'redo' ? undo : redo).push(target);
      records.push(change(id, step === 'redo' ? { redoes: target } : { undoes: target }));
    }
  });
  return { undo, redo, records };
}

const steps = fc.array(fc.constantFrom<Step>('do', 'do', 'do', 'work', 'undo', 'undo', 'redo', 'take-back', 'barrier'), { maxLength: 60 });

describe('undoState', () => {
  it('is what the two stacks of any editor hold', () => {
    fc.assert(
      fc.property(steps, (history) => {
        const { undo, redo, records } = play(history);
        const stacks = undoStacks(records);
        expect(stacks.undo.map(({ id }) => id)).toEqual(undo);
        expect(stacks.redo.map(({ id }) => id)).toEqual(redo);
        expect(undoState(records).undo?.id ?? null).toBe(undo.at(-1) ?? null);
        expect(undoState(records).redo?.id ?? null).toBe(redo.at(-1) ?? null);
      }),
      { numRuns: 500 },
    );
  });

  it('never offers the wrong step when only the newest records are read', () => {
    fc.assert(
      fc.property(steps, fc.nat(30), (history, count) => {
        const { undo, redo, records } = play(history);
        const stacks = undoStacks(records.slice(records.length - count));
        const upperEnd = (whole: string[], part: readonly { id: string }[]) => whole.slice(whole.length - part.length);
        expect(stacks.undo.map(({ id }) => id)).toEqual(upperEnd(undo, stacks.undo));
        expect(stacks.redo.map(({ id }) => id)).toEqual(upperEnd(redo, stacks.redo));
      }),
      { numRuns: 500 },
    );
  });

  it('offers an old change again after a long row of undos', () => {
    const { records } = play([...Array<Step>(150).fill('do'), ...Array<Step>(80).fill('undo')]);
    expect(undoState(records.slice(-100)).redo).toEqual({ id: 'o70', command: 'command-o229', isWork: false });
  });

  it('counts big work once it is committed, under the id of the work', () => {
    const begun = [change('b', { form: 'begin', workId: 'w' }), change('p', { form: 'part', workId: 'w' })];
    expect(undoState(begun)).toEqual({ undo: null, redo: null });
    expect(undoState([...begun, change('r', { form: 'rollback', workId: 'w' })])).toEqual({ undo: null, redo: null });
    expect(undoState([...begun, change('c', { form: 'commit', workId: 'w' })]).undo).toEqual({
      id: 'w',
      command: 'command-c',
      isWork: true,
    });
  });
});
