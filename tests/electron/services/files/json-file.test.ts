import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readJsonFile, writeJsonFile } from '../../../../electron/services/files/json-file.ts';
import { temporaryFolders } from '../../../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const schema = z.object({ kept: z.int() });
let folder: string;
let file: string;
beforeEach(() => {
  folder = join(newFolder(), 'made when it is needed');
  file = join(folder, 'note.json');
});

const read = () => readJsonFile(file, schema, '.damaged');

describe('a small file of our own', () => {
  it('says nothing where there is none, and asking writes nothing', () => {
    expect(read()).toBeNull();
    expect(existsSync(folder)).toBe(false);
  });

  it('says what was written last, for this user alone, with nothing unfinished beside it', () => {
    writeJsonFile(file, { kept: 1 });
    writeJsonFile(file, { kept: 2 });
    expect(read()).toEqual({ kept: 2 });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['note.json']);
  });

  it('is not what a crash left half written', () => {
    writeJsonFile(file, { kept: 1 });
    writeFileSync(`${file}.new`, '{"kep');
    expect(read()).toEqual({ kept: 1 });
    writeJsonFile(file, { kept: 2 });
    expect(read()).toEqual({ kept: 2 });
  });

  it.each(['', '{"kept"', '{"kept":"much"}'])('is put aside where it cannot be understood: %j', (text) => {
    mkdirSync(folder);
    writeFileSync(file, text);
    expect(read()).toBeNull();
    expect(readdirSync(folder)).toEqual(['note.json.damaged']);
    expect(readFileSync(`${file}.damaged`, 'utf8')).toBe(text);
  });

  it('stays as it was where it cannot be written', () => {
    writeJsonFile(file, { kept: 1 });
    mkdirSync(`${file}.new`);
    expect(() => writeJsonFile(file, { kept: 2 })).toThrow();
    expect(read()).toEqual({ kept: 1 });
  });
});
