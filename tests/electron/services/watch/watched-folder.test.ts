import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWatchedFolder, type WatchedFolder } from '../../../../electron/services/watch/watched-folder.ts';
import { temporaryFolders } from '../../../support/temporary-folder.ts';

const newFolder = temporaryFolders();
let root = '';
let inbox = '';
let watched: WatchedFolder;
const onChange = vi.fn();
const start = (): WatchedFolder => createWatchedFolder(join(root, 'profile', 'watched-folder.json'), async () => inbox, onChange);

beforeEach(() => {
  root = newFolder();
  inbox = join(root, 'Inbox');
  mkdirSync(inbox);
  onChange.mockReset();
  watched = start();
});
afterEach(() => watched.close());

const put = (name: string, text = 'a,b\n1,2\n'): void => writeFileSync(join(inbox, name), text);
const names = async (): Promise<string[]> => (await watched.state()).waiting.map(({ name }) => name);
/** As the timer does it. */
async function lookTwice(): Promise<void> {
  await watched.look();
  await watched.look();
}

describe('a watched folder', () => {
  it('is none until a person chooses one, and is told by its name alone', async () => {
    expect(await watched.state()).toEqual({ folder: null, on: false, trouble: null, waiting: [] });
    expect(await watched.choose()).toEqual({ folder: 'Inbox', on: true, trouble: null, waiting: [] });
    watched.close();
    watched = start();
    expect(await watched.state()).toMatchObject({ folder: 'Inbox', on: true });
  });

  it('finds files of known kinds when they have stopped growing', async () => {
    await watched.choose();
    for (const name of ['jobs.csv', 'people.VCF', 'list.xlsx', 'notes.doc', '.hidden.csv']) put(name, name);
    mkdirSync(join(inbox, 'folder.csv'));
    put('empty.csv', '');
    await watched.look();
    appendFileSync(join(inbox, 'jobs.csv'), 'more');
    expect(await names()).toEqual([]);
    await watched.look();
    expect((await names()).toSorted()).toEqual(['list.xlsx', 'people.VCF']);
    await watched.look();
    expect((await names()).toSorted()).toEqual(['jobs.csv', 'list.xlsx', 'people.VCF']);
    expect(onChange).toHaveBeenCalled();
  });

  it('never finds the same content twice, under no name and after no restart, but a changed file again', async () => {
    await watched.choose();
    put('jobs.csv');
    await lookTwice();
    const [found] = (await watched.state()).waiting;
    await watched.settle(found?.id ?? '');
    renameSync(join(inbox, 'jobs.csv'), join(inbox, 'jobs (1).csv'));
    await lookTwice();
    expect(await names()).toEqual([]);
    watched.close();
    watched = start();
    await lookTwice();
    expect(await names()).toEqual([]);
    put('jobs (1).csv', 'a,b\n1,3\n');
    await lookTwice();
    expect(await names()).toEqual(['jobs (1).csv']);
  });

  it('hands a file over in parts, and not one that was changed meanwhile', async () => {
    await watched.choose();
    const text = 'x'.repeat(5 * 1024 * 1024);
    put('large.csv', text);
    await lookTwice();
    const id = (await watched.state()).waiting[0]?.id ?? '';
    const first = await watched.read(id, 0);
    const rest = await watched.read(id, first.bytes.length);
    expect(first.size).toBe(text.length);
    expect(first.bytes.length + rest.bytes.length).toBe(text.length);
    expect(readFileSync(join(inbox, 'large.csv'), 'utf8')).toBe(text);
    put('large.csv', 'y');
    await expect(watched.read(id, 0)).rejects.toThrow('changed meanwhile');
    await expect(watched.read('another', 0)).rejects.toThrow('not waiting');
  });

  it('says when the folder is gone, and goes on when it is back', async () => {
    await watched.choose();
    put('jobs.csv');
    await lookTwice();
    renameSync(inbox, `${inbox}-away`);
    await watched.look();
    expect(await watched.state()).toMatchObject({ trouble: 'gone', waiting: [] });
    renameSync(`${inbox}-away`, inbox);
    await watched.look();
    expect((await watched.state()).trouble).toBeNull();
    rmSync(inbox, { recursive: true });
    writeFileSync(inbox, 'a file in its place');
    await watched.look();
    expect((await watched.state()).trouble).toBe('gone');
  });

  it('finds nothing while it is off', async () => {
    await watched.choose();
    expect(await watched.switchTo(false)).toMatchObject({ folder: 'Inbox', on: false });
    put('jobs.csv');
    await lookTwice();
    expect(await names()).toEqual([]);
    await watched.switchTo(true);
    await lookTwice();
    expect(await names()).toEqual(['jobs.csv']);
  });

  it('begins anew where its own file is damaged', async () => {
    await watched.choose();
    watched.close();
    writeFileSync(join(root, 'profile', 'watched-folder.json'), '{"folder":"/etc","on":tr');
    watched = start();
    expect(await watched.state()).toMatchObject({ folder: null, on: false });
  });
});
