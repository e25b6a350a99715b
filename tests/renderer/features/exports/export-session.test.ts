import { describe, expect, it } from 'vitest';
import { createExportSession, type ExportState } from '../../../../renderer/features/exports/session/export-session.ts';
import type { ExportPiece, ExportSource } from '../../../../renderer/features/exports/write/export-source.ts';
import { maxPieceLength } from '../../../../shared/ipc/contract.ts';

const id = '0b6ddc5e-9f2f-4c25-9b53-5c3a3f6d8f10';

/** A main process that keeps what it is told; `fails` names the channel that does not work. */
function aMain({ chosen = true, fails = '' } = {}) {
  const calls: string[] = [];
  let text = '';
  const send = async (channel: string, argument: object): Promise<unknown> => {
    calls.push(channel);
    if (channel === fails) throw new Error('The disk is full.');
    if (channel === 'export:begin') return { export: chosen ? { id, savedAs: 'all.json' } : null };
    if (channel === 'export:write') {
      const piece = (argument as { text: string }).text;
      expect(piece.length).toBeLessThanOrEqual(maxPieceLength);
      text += piece;
    }
    if (channel === 'export:finish') return { savedAs: 'all.json', folder: 'Documents' };
    return null;
  };
  return { calls, text: () => text, send: send as never };
}

async function* piecesOf(texts: readonly string[]): AsyncGenerator<ExportPiece, void, undefined> {
  for (const text of texts) yield { text, rows: 1 };
}
const sourceOf = (texts: readonly string[]) => async (): Promise<ExportSource> => ({ total: texts.length, pieces: piecesOf(texts) });

describe('an export', () => {
  it('goes to main in pieces, tells how far it is, and where it went', async () => {
    const main = aMain();
    const session = createExportSession(main.send);
    const seen: ExportState['stage'][] = [];
    session.subscribe(() => seen.push(session.state().stage));
    const texts = ['a'.repeat(300_000), 'b'.repeat(300_000), `${'é'.repeat(maxPieceLength - 1)}\u{1F527}end`, 'c'];
    await session.start('records', 'all.json', sourceOf(texts));
    expect(main.text()).toBe(texts.join(''));
    expect(session.state()).toEqual({ stage: 'done', kind: 'records', savedAs: 'all.json', folder: 'Documents', rows: 4 });
    expect(seen[0]).toBe('asking');
    expect(main.calls.at(-1)).toBe('export:finish');
  });

  it('writes nothing when nobody chose a place', async () => {
    const main = aMain({ chosen: false });
    const session = createExportSession(main.send);
    await session.start('cards', 'x.vcf', sourceOf(['a']));
    expect(session.state()).toEqual({ stage: 'ready' });
    expect(main.calls).toEqual(['export:begin']);
  });

  it('is given up when it is stopped', async () => {
    const main = aMain();
    const session = createExportSession(main.send);
    session.subscribe(() => session.stop());
    await session.start('jobs', 'x.csv', sourceOf(['a', 'b']));
    expect(session.state()).toEqual({ stage: 'stopped', kind: 'jobs' });
    expect(main.calls.at(-1)).toBe('export:cancel');
  });

  it.each(['export:write', 'export:finish'])('is given up and says why when %s fails', async (fails) => {
    const main = aMain({ fails });
    const session = createExportSession(main.send);
    await session.start('calendar', 'x.ics', sourceOf(['a']));
    expect(session.state()).toEqual({ stage: 'failed', kind: 'calendar', message: 'The disk is full.' });
    expect(main.calls.at(-1)).toBe('export:cancel');
  });

  it('is one at a time', async () => {
    const main = aMain();
    const session = createExportSession(main.send);
    await Promise.all([session.start('records', 'a.json', sourceOf(['a'])), session.start('jobs', 'b.csv', sourceOf(['b']))]);
    expect(main.calls.filter((channel) => channel === 'export:begin')).toHaveLength(1);
  });
});
