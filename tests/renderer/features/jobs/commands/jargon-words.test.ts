import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readerOf } from '../../../../../renderer/data/kernel/reader.ts';
import {
  addJargonWord,
  editJargonWord,
  removeJargonWord,
  showJargonWord,
} from '../../../../../renderer/features/jobs/commands/jargon-words.ts';
import { readOwnWords } from '../../../../../renderer/features/jobs/queries/own-words.ts';
import { mostOwnWords } from '../../../../../shared/domain/plain-words/own-words.ts';
import { rowOf } from '../../../../support/sample-rows.ts';
import { Shop } from '../shop.ts';

let shop: Shop;
beforeEach(async () => {
  shop = await Shop.open();
});
afterEach(() => shop.close());

const whatsit = { word: 'Whatsit-valve', plain: 'small valve', trade: 'plumbing' };
const list = async () =>
  (await readOwnWords(readerOf(shop.kernel.database))).map(
    ({ id, word, plain, trade, state }) => `${id} ${word} ${plain} ${trade} ${state}`,
  );

describe('the team’s own words', () => {
  it('are added, once for a word however it is written, and taken back', async () => {
    await shop.run(addJargonWord, whatsit);
    expect(await list()).toEqual(['jargon:whatsit valve Whatsit-valve small valve plumbing ours']);
    expect(await shop.refusals(addJargonWord, { ...whatsit, word: 'whatsit Valve' })).toEqual(['word-there-already']);
    expect(await shop.refusals(addJargonWord, { ...whatsit, word: ' ' })).toEqual(['word-empty']);
    expect(await shop.refusals(addJargonWord, { ...whatsit, word: '?!' })).toEqual(['word-without-letters']);
    await shop.undo();
    expect(await list()).toEqual([]);
    await shop.run(addJargonWord, whatsit);
    expect(await list()).toHaveLength(1);
  });

  it('are no more than are held against an explanation', async () => {
    const fields = { plain: '', trade: null, state: 'ours' as const };
    const rows = Array.from({ length: mostOwnWords }, (_, place) => rowOf(`jargon:w ${place}`, { word: `w ${place}`, ...fields }));
    await shop.kernel.database.jargonWords.bulkAdd(rows);
    expect(await shop.refusals(addJargonWord, whatsit)).toEqual(['words-full']);
    expect(await shop.refusals(addJargonWord, { ...whatsit, word: 'w 7' })).toEqual(['word-there-already']);
  });

  it('are changed, by field or as another word, and removed, each with undo', async () => {
    await shop.run(addJargonWord, whatsit);
    const id = 'jargon:whatsit valve';
    await shop.run(editJargonWord, { id, rev: 1, before: whatsit, after: { ...whatsit, plain: 'little tap' } });
    expect(await list()).toEqual([`${id} Whatsit-valve little tap plumbing ours`]);
    const before = { ...whatsit, plain: 'little tap' };
    await shop.run(editJargonWord, { id, rev: 2, before, after: { word: 'Thingummy', plain: '', trade: null } });
    expect(await list()).toEqual(['jargon:thingummy Thingummy  null ours']);
    await shop.undo();
    expect(await list()).toEqual([`${id} Whatsit-valve little tap plumbing ours`]);
    await shop.run(removeJargonWord, { id });
    expect(await list()).toEqual([]);
    expect(await shop.refusals(removeJargonWord, { id })).toEqual(['record-gone']);
    await shop.undo();
    expect(await list()).toHaveLength(1);
  });

  it('switch a word of the program off and on, with undo', async () => {
    await shop.run(showJargonWord, { word: 'Flue', shown: false });
    expect(await list()).toEqual(['jargon:flue Flue  null off']);
    await shop.undo();
    expect(await list()).toEqual([]);
    await shop.run(showJargonWord, { word: 'flue', shown: false });
    await shop.run(showJargonWord, { word: 'flue', shown: true });
    expect(await list()).toEqual([]);
    await shop.run(addJargonWord, { word: 'flue', plain: 'chimney pipe', trade: null });
    expect(await list()).toEqual(['jargon:flue flue chimney pipe null ours']);
  });
});
