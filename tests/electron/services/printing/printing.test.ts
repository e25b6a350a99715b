import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { writeWhole } from '../../../../electron/services/files/write-whole.ts';
import { createPrinting, type Press } from '../../../../electron/services/printing/printing.ts';
import { callListOnPaper, letterOnPaper } from '../../../support/paper-documents.ts';
import { temporaryFolders } from '../../../support/temporary-folder.ts';

const newFolder = temporaryFolders();

function openPrinting(where: string | null, press: Partial<Press> = {}, write: typeof writeWhole = writeWhole) {
  const drawing: Press = {
    hasPrinter: vi.fn(async () => true),
    print: vi.fn(async () => 'printed' as const),
    toPdf: vi.fn(async () => new TextEncoder().encode('%PDF-1.4')),
    show: vi.fn(async () => undefined),
    ...press,
  };
  return { drawing, printing: createPrinting({ press: drawing, askWhere: async () => where, write, report: vi.fn() }) };
}

describe('savePdf', () => {
  it('writes a whole file, adds the ending, and says where without a path', async () => {
    const folder = newFolder();
    const { printing } = openPrinting(join(folder, 'List'));
    expect(await printing.savePdf(callListOnPaper(1))).toEqual({
      outcome: 'saved',
      savedAs: 'List.pdf',
      folder: folder.split('/').at(-1),
    });
    expect(readFileSync(join(folder, 'List.pdf'), 'utf8')).toBe('%PDF-1.4');
    expect(readdirSync(folder)).toEqual(['List.pdf']);
  });

  it('draws nothing when nobody chose a place', async () => {
    const { drawing, printing } = openPrinting(null);
    expect(await printing.savePdf(letterOnPaper)).toEqual({ outcome: 'cancelled' });
    expect(drawing.toPdf).not.toHaveBeenCalled();
  });

  it('says why a PDF is not there, and leaves the file that was', async () => {
    const folder = newFolder();
    const path = join(folder, 'List.pdf');
    writeFileSync(path, 'before');
    const failing = (code: string) => async (): Promise<void> => {
      throw Object.assign(new Error('no'), { code });
    };
    const because = async (code: string) => openPrinting(path, {}, failing(code)).printing.savePdf(letterOnPaper);
    expect(await because('ENOSPC')).toEqual({ outcome: 'not-written', because: 'full' });
    expect(await because('EROFS')).toEqual({ outcome: 'not-written', because: 'denied' });
    expect(await because('EBUSY')).toEqual({ outcome: 'not-written', because: 'open' });
    expect(await because('ESOMETHING')).toEqual({ outcome: 'not-written', because: 'other' });
    expect(await openPrinting(join(folder, 'gone', 'List.pdf')).printing.savePdf(letterOnPaper)).toEqual({
      outcome: 'not-written',
      because: 'gone',
    });
    expect(readFileSync(path, 'utf8')).toBe('before');
    expect(readdirSync(folder)).toEqual(['List.pdf']);
  });

  it('leaves nothing behind in a place that is a folder', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'List.pdf'));
    chmodSync(join(folder, 'List.pdf'), 0o700);
    const { printing } = openPrinting(join(folder, 'List.pdf'));
    expect(await printing.savePdf(letterOnPaper)).toMatchObject({ outcome: 'not-written' });
    expect(readdirSync(folder)).toEqual(['List.pdf']);
  });
});

describe('print', () => {
  it('opens nothing where there is no printer', async () => {
    const { drawing, printing } = openPrinting(null, { hasPrinter: async () => false });
    expect(await printing.print(letterOnPaper)).toBe('no-printer');
    expect(drawing.print).not.toHaveBeenCalled();
  });

  it('lets the page number itself, and a PDF leave it to the engine', async () => {
    const { drawing, printing } = openPrinting(join(newFolder(), 'a.pdf'));
    expect(await printing.print(callListOnPaper(1))).toBe('printed');
    await printing.savePdf(callListOnPaper(1));
    expect(vi.mocked(drawing.print).mock.calls[0]?.[0].html).toContain('numbers.css');
    expect(vi.mocked(drawing.toPdf).mock.calls[0]?.[0].html).not.toContain('numbers.css');
    expect(vi.mocked(drawing.toPdf).mock.calls[0]?.[0].foot).toContain('pageNumber');
  });
});
