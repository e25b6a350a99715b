import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerCall } from '../../../electron/ipc/answer-call.ts';
import type { Handlers, Sender } from '../../../electron/ipc/handler.ts';
import { createHandlers, type HandlerPorts } from '../../../electron/ipc/handlers.ts';
import { createJournal } from '../../../electron/services/journal/journal.ts';
import { type ChannelName, channelNames, eventNames } from '../../../shared/ipc/channels.ts';
import { type Answer, answerSchema, contract, eventContract } from '../../../shared/ipc/contract.ts';
import { maxCallLength, maxRecordLength } from '../../../shared/ipc/journal-contract.ts';
import { faultCount, faultTry } from '../../support/fault-count.ts';
import { naughtyStrings } from '../../support/naughty-strings.ts';
import { functionsOf, goodArguments as good, paperPorts } from '../../support/paper-ports.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const newFolder = temporaryFolders();
const databaseId = '0b6ddc5e-9f2f-4c25-9b53-5c3a3f6d8f10';
const page: Sender = { webContentsId: 1, url: 'app://makegood/index.html', isTopFrame: true, shop: 'own' };
const samplePage: Sender = { ...page, webContentsId: 2, shop: 'sample' };

let root: string;
let ports: HandlerPorts;
let handlers: Handlers;
const report = vi.fn();

beforeEach(() => {
  root = newFolder();
  const journals = { own: createJournal(join(root, 'journal')), sample: createJournal(join(root, 'sample')) };
  report.mockReset();
  ports = paperPorts(journals);
  handlers = createHandlers(ports);
});
afterEach(async () => {
  for (const journal of Object.values(ports.journals)) await journal.close();
});

function call(channel: ChannelName, argument: unknown, sender = page, using = handlers): Promise<Answer<unknown>> {
  return answerCall({ channel, argument, sender, handlers: using, report });
}

/** Nothing that a handler could do has happened. */
function expectUntouched(): void {
  expect(readdirSync(root)).toEqual([]);
  const { journals: _journals, ...others } = ports;
  for (const port of functionsOf(others)) expect(port).not.toHaveBeenCalled();
}

async function expectRefused(channel: ChannelName, argument: unknown, code: string, sender = page): Promise<void> {
  const answer = await call(channel, argument, sender);
  expect(answerSchema.parse(answer)).toMatchObject({ ok: false, code });
  if (!answer.ok) expect(answer.message.length).toBeLessThanOrEqual(300);
}

describe('the contract', () => {
  it('has a handler for every channel, and a schema for every channel and event', () => {
    expect(Object.keys(handlers).toSorted()).toEqual([...channelNames].toSorted());
    expect(Object.keys(contract).toSorted()).toEqual([...channelNames].toSorted());
    expect(Object.keys(eventContract).toSorted()).toEqual([...eventNames].toSorted());
    const { 'link:open': _left, ...rest } = handlers;
    // @ts-expect-error the compiler refuses a map that lacks a channel
    const incomplete: Handlers = rest;
    expect(incomplete['link:open']).toBeUndefined();
  });

  it('is answered on every channel by the program’s own handlers', async () => {
    for (const channel of ['journal:open', ...channelNames] as const) {
      const answer = await call(channel, good[channel], channel === 'journal:forget' ? samplePage : page);
      expect(answer).toMatchObject({ ok: true });
      if (answer.ok) expect(contract[channel].result.safeParse(answer.value).success).toBe(true);
    }
    expect(ports.setAppearance).toHaveBeenCalledWith('dark');
    expect(ports.setZoom).toHaveBeenCalledWith(1, 1.25);
    expect(ports.openLink).toHaveBeenCalledWith('https://example.org/');
    expect(ports.report).toHaveBeenCalledWith('screen', 'It broke.\nat somewhere');
    expect(report).not.toHaveBeenCalled();
  });
});

/** Longer than any text that a channel takes. */
const endless = 'x'.repeat(maxCallLength + 1);

const strangers = [
  '',
  'about:blank',
  'null',
  'data:text/html,hi',
  'blob:app://makegood/1',
  'file:///etc/passwd',
  'https://makegood',
  'https://app.makegood/index.html',
  'http://makegood/index.html',
  'app://makegood.evil/index.html',
  'app://evil.makegood/index.html',
  'app://makegood:8080/index.html',
  'app://makegood@evil/index.html',
  'app://user@makegood/index.html',
  'app://user:word@makegood/index.html',
  'app:makegood',
  'app:///makegood',
  'app://MAKEGOOD.evil',
  'apps://makegood/',
  'app2://makegood/',
  'chrome-extension://makegood/',
  'http://localhost:5173/',
  'javascript:app://makegood/',
  'app://xn--makegood-/',
  'app://makegood%2eevil/',
  'app://makegood\u0000.evil/',
  'view-source:app://makegood/index.html',
  'filesystem:app://makegood/',
];

describe.each(channelNames)('%s', (channel) => {
  it('answers no page but the program’s own, and no frame inside it', async () => {
    for (const url of strangers) await expectRefused(channel, good[channel], 'foreign-sender', { ...page, url });
    await expectRefused(channel, good[channel], 'foreign-sender', { ...page, isTopFrame: false });
    await expectRefused(channel, good[channel], 'foreign-sender', { ...page, shop: null });
    expectUntouched();
  });

  it('refuses whatever is no argument of it', async () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withTypedArray: true,
      withSparseArray: true,
      withObjectString: true,
    });
    await fc.assert(
      fc.asyncProperty(anything, (argument) => faultTry('hostile-calls', () => expectRefused(channel, argument, 'bad-argument'))),
      { numRuns: faultCount(100, 1_000) },
    );
    expectUntouched();
  });

  it('refuses an argument of its own that was tampered with', async () => {
    const argument = good[channel] as Readonly<Record<string, unknown>>;
    const values = [
      undefined,
      null,
      true,
      -1,
      0.5,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      2 ** 53,
      10n,
      [],
      {},
      new Date(0),
      Symbol.iterator,
      endless,
    ];
    for (const field of Object.keys(argument)) {
      const { [field]: _gone, ...without } = argument;
      await expectRefused(channel, without, 'bad-argument');
      for (const value of values) await expectRefused(channel, { ...argument, [field]: value }, 'bad-argument');
    }
    const extra = ['admin', 'constructor', 'toString', 'toJSON', 'then'];
    for (const name of extra) await expectRefused(channel, { ...argument, [name]: 1 }, 'bad-argument');
    await expectRefused(channel, JSON.parse(JSON.stringify(argument).replace('{', '{"__proto__":{"admin":true},')), 'bad-argument');
    await expectRefused(channel, [argument], 'bad-argument');
    await expectRefused(channel, JSON.stringify(argument), 'bad-argument');
    expectUntouched();
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  it('answers every naughty string in each of its fields in order: by a value or by a refusal', async () => {
    const argument = good[channel] as Readonly<Record<string, unknown>>;
    for (const field of Object.keys(argument)) {
      for (const text of naughtyStrings) answerSchema.parse(await call(channel, { ...argument, [field]: text }));
    }
    expect(readdirSync(root)).toEqual([]);
  });

  it('says that a handler failed without a stack, and reports the whole', async () => {
    const thrown = new Error('The journal stands at 3 and cannot take 9.');
    const failing = { ...handlers, [channel]: () => Promise.reject(thrown) } as Handlers;
    const answer = await call(channel, good[channel], page, failing);
    expect(answer).toEqual({ ok: false, code: 'failed', message: 'The journal stands at 3 and cannot take 9.' });
    expect(report).toHaveBeenCalledWith(channel, thrown);
  });

  it('gives no result that is none', async () => {
    const lying = { ...handlers, [channel]: () => ({ secret: '/home/somebody' }) } as unknown as Handlers;
    const answer = await call(channel, good[channel], page, lying);
    expect(answer).toEqual({ ok: false, code: 'bad-result', message: 'The answer was not understood.' });
    expect(report).toHaveBeenCalledTimes(1);
  });
});

describe('two shops', () => {
  const open = (sender: Sender) => call('journal:open', good['journal:open'], sender);
  const append = (sender: Sender, text: string) =>
    call('journal:append', { databaseId, generation: 1, records: [{ seq: 1, text }] }, sender);
  const folders = (shop: string) => readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.startsWith(shop));

  it('have a journal each, even where two databases had one id', async () => {
    await open(page);
    await open(samplePage);
    await append(page, '"own"');
    await append(samplePage, '"sample"');
    const textOf = (shop: string) =>
      folders(shop).flatMap((path) => (path.endsWith('.journal') ? [readFileSync(join(root, path), 'latin1')] : []));
    expect(textOf('journal').join()).toContain('own');
    expect(textOf('journal').join()).not.toContain('sample');
    expect(textOf('sample').join()).toContain('sample');
    expect(textOf('sample').join()).not.toContain('own');
  });

  it('do not open or write one another’s: a window writes only to the journal that its own shop opened', async () => {
    await open(page);
    expect(await append(samplePage, '{}')).toMatchObject({ ok: false, code: 'failed' });
    expect(folders('sample')).toEqual([]);
  });

  it('begin afresh only as the sample: the own journal is never thrown away', async () => {
    await open(page);
    await open(samplePage);
    expect(await call('journal:forget', { databaseId })).toMatchObject({
      ok: false,
      message: 'Only the sample shop can be started afresh.',
    });
    expect(await call('journal:forget', { databaseId }, samplePage)).toEqual({ ok: true, value: null });
    expect(folders('sample')).toEqual(['sample']);
    expect(folders('journal').some((path) => path.endsWith('.journal'))).toBe(true);
    expect(await append(samplePage, '{}')).toMatchObject({ ok: false, code: 'failed' });
    expect(await append(page, '{}')).toMatchObject({ ok: true });
  });

  it('have backups only where they are worth something', async () => {
    for (const channel of channelNames.filter((name) => name.startsWith('backup:'))) {
      const answer = await call(channel, good[channel], samplePage);
      expect(answer).toMatchObject({ ok: false, message: 'The sample shop has no backups.' });
    }
    for (const port of Object.values(ports.backup)) expect(port).not.toHaveBeenCalled();
  });

  it('are shown by name, and no other is', async () => {
    await call('shop:show', { shop: 'own' }, samplePage);
    expect(ports.showShop).toHaveBeenCalledWith('own');
    await expectRefused('shop:show', { shop: '../somebody' }, 'bad-argument');
  });
});

describe('what went wrong inside', () => {
  const failWith = async (error: unknown): Promise<Answer<unknown>> => {
    const failing: Handlers = {
      ...handlers,
      'link:open': () => {
        throw error;
      },
    };
    return call('link:open', good['link:open'], page, failing);
  };

  it.each([
    ['ENOSPC', 'The disk is full.'],
    ['EDQUOT', 'The disk is full.'],
    ['EACCES', 'The folder of Makegood may not be written to.'],
    ['EROFS', 'The folder of Makegood may not be written to.'],
    ['EMFILE', 'The system could not do it (EMFILE).'],
  ])('is told in words without a path: %s', async (code, message) => {
    const error = Object.assign(new Error(`${code}: no, open '/home/somebody/secret'`), { code });
    expect(await failWith(error)).toEqual({ ok: false, code: 'failed', message });
  });

  it('is not told at all when it is a defect or no error', async () => {
    for (const error of [
      new TypeError('x of undefined at /home/somebody/main.cjs'),
      'a string',
      null,
      undefined,
      { message: '/home/somebody' },
    ]) {
      expect(await failWith(error)).toEqual({ ok: false, code: 'failed', message: 'It failed.' });
    }
  });
});

describe('the sizes', () => {
  it('of the journal’s calls are bounded: each record, their number, and all together', async () => {
    const record = (seq: number, length: number) => ({ seq, text: 'x'.repeat(length) });
    await expectRefused('journal:append', { databaseId, generation: 1, records: [record(1, maxRecordLength + 1)] }, 'bad-argument');
    await expectRefused(
      'journal:append',
      { databaseId, generation: 1, records: Array.from({ length: 201 }, (_, n) => record(n + 1, 2)) },
      'bad-argument',
    );
    const third = maxCallLength / 3 + 1;
    await expectRefused(
      'journal:append',
      { databaseId, generation: 1, records: [1, 2, 3].map((seq) => record(seq, third)) },
      'bad-argument',
    );
    await expectRefused('journal:append', { databaseId, generation: 1, records: [] }, 'bad-argument');
    await expectRefused('journal:open', { databaseId: '../../etc', generation: 1, startAfter: 0 }, 'bad-argument');
    expectUntouched();
  });
});
