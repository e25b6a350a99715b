import type { Page } from '@playwright/test';
import type { Row } from '../../shared/domain/base/row.ts';
import type { Call, CallAttempt } from '../../shared/domain/call/call.ts';
import { newCall } from '../../shared/domain/call/new-call.ts';
import { customerKeys } from '../../shared/domain/customer/customer-keys.ts';
import { ready } from '../support/main-job.ts';
import { expect, test } from '../support/program.ts';
import { customerFields, jobFields, rowOf } from '../support/sample-rows.ts';

const env = { TZ: 'America/New_York' };
const people = 38;
const two = (n: number): string => String(n).padStart(2, '0');
const nameOf = (n: number): string => `Customer ${two(n)}`;

/** 38 people with 40 calls, the soonest first; the first two people have two each. */
function fortyCalls(dueAt: (place: number) => string): Record<string, Row[]> {
  const people38 = Array.from({ length: people }, (_, n) => n);
  const customers = people38.map((n) => {
    const fields = { ...customerFields(nameOf(n)), phones: [{ text: `212 555 01${two(n)}`, e164: `+121255501${two(n)}` }] };
    return rowOf(`c${n}`, { ...fields, ...customerKeys(fields) });
  });
  const about = [...people38, 0, 1].map((n, place) => ({ n, jobId: `j${place}`, place }));
  const jobs = about.map(({ n, jobId, place }) =>
    rowOf(jobId, { ...jobFields(`c${n}`), number: 2_000 + place, status: 'done' as const, completedAt: '2026-10-28T15:00:00.000Z' }),
  );
  const calls = about.map(({ n, jobId, place }) => {
    const due = { dueAt: dueAt(place), dueIs: 'by', reason: { code: 'likely', params: {} } } as const;
    return rowOf(`ring${place}`, newCall({ kind: 'check-call', subject: jobId, customerId: `c${n}`, jobId, ...due }));
  });
  const staff = [rowOf('bo', { name: 'Bo Quist', role: 'office' as const })];
  return { customers, jobs, calls, staff };
}

/** Puts rows in as a prepared folder would hold them, and opens the window anew on them. */
async function prepare(window: Page, rows: Record<string, Row[]>): Promise<void> {
  await ready(window);
  await inDatabase(window, 'readwrite', rows);
  await window.reload();
  await ready(window);
}

async function inDatabase(window: Page, mode: 'readonly' | 'readwrite', rows: Record<string, Row[]>): Promise<Record<string, unknown[]>> {
  return window.evaluate(
    async ([kind, tables]) => {
      const answer = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const [found] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith('makegood'));
      const database = await answer(indexedDB.open(found?.name ?? ''));
      const names = Object.keys(tables);
      const transaction = database.transaction(names, kind);
      const read: Record<string, unknown[]> = {};
      for (const name of names) {
        const store = transaction.objectStore(name);
        for (const row of tables[name] ?? []) await answer(store.put(row));
        if (kind === 'readonly') read[name] = await answer(store.getAll());
      }
      database.close();
      return read;
    },
    [mode, rows] as const,
  );
}

const heading = (window: Page) => window.getByRole('region', { name: 'The chosen call' }).getByRole('heading', { level: 2 }).first();

test('a day of forty calls by keyboard: three interruptions, nothing lost, nothing doubled, one ring a person', async ({ launch }) => {
  test.setTimeout(180_000);
  const { window } = await launch({ env, now: '2026-10-30T10:42:00-04:00' });
  await prepare(
    window,
    fortyCalls((place) => `2026-10-30T12:${two(place)}:00.000Z`),
  );
  const rung: string[] = [];
  const ring = async (key: '1' | '2'): Promise<void> => {
    const title = (await heading(window).textContent()) ?? '';
    expect(rung).not.toContain(title);
    rung.push(title);
    await expect(window.getByRole('group', { name: 'How did it go?' })).toBeVisible();
    await window.keyboard.press(key);
    await expect(window.getByText(key === '1' ? /^Spoke \d\d:\d\d\. Settled\./ : /^Voicemail \d\d:\d\d, next \d\d:\d\d\./)).toBeVisible();
  };
  const goOn = async (): Promise<void> => {
    await window.keyboard.press('j');
    await expect(heading(window)).not.toHaveText(rung.at(-1) ?? '');
  };
  await expect(heading(window)).toHaveText(`Ask ${nameOf(0)} whether it held`);

  for (let n = 0; n < people; n += 1) {
    if (n > 0) await goOn();
    if (n === 10) {
      await test.step('somebody rings us: answered at once, and back to where it was', async () => {
        const left = await heading(window).textContent();
        await window.keyboard.press('Alt+r');
        await expect(window.getByLabel('Who rang?')).toBeFocused();
        // Enter at once: it means whoever was typed, not whom the lines showed half way.
        await window.keyboard.type(nameOf(37));
        await window.keyboard.press('Enter');
        await expect(window.getByText(`${nameOf(37)} rang us.`, { exact: false })).toBeVisible();
        await ring('1');
        await window.keyboard.press('Escape');
        await expect(heading(window)).toHaveText(left ?? '');
      });
    }
    if (n === 20) {
      await test.step('a booking is left half done', async () => {
        await window.keyboard.press('Control+n');
        await expect(window.getByLabel('Who', { exact: true })).toBeFocused();
        await window.getByLabel('What do they say? Their words').fill('No heat upstairs');
        await window.keyboard.press('Escape');
        await expect(heading(window)).toBeVisible();
      });
    }
    if (n === 30) {
      await test.step('another person sits down', async () => {
        await window.keyboard.press('Alt+u');
        await expect(window.getByRole('button', { name: /Bo Quist/ }).first()).toBeVisible();
      });
    }
    if (rung.length === people) break;
    await ring(n % 8 === 3 ? '2' : '1');
  }

  const { calls, callAttempts, drafts } = (await inDatabase(window, 'readonly', { calls: [], callAttempts: [], drafts: [] })) as {
    calls: Call[];
    callAttempts: CallAttempt[];
    drafts: unknown[];
  };
  const voicemails = callAttempts.filter(({ outcome }) => outcome === 'voicemail');
  expect(new Set(rung).size).toBe(people);
  expect(callAttempts.map(({ callId }) => callId).toSorted()).toEqual(calls.map(({ id }) => id).toSorted());
  expect(calls).toHaveLength(40);
  expect(calls.filter(({ open }) => open === 1).map(({ id }) => id)).toEqual(voicemails.map(({ callId }) => callId).toSorted());
  expect(callAttempts.filter(({ createdBy }) => createdBy === 'bo').length).toBeGreaterThan(0);
  expect(JSON.stringify(drafts)).toContain('No heat upstairs');
});

test('on the day the clocks change, what is due and what comes next keep their hours', async ({ launch }) => {
  // Sunday 1 November: at 02:00 it is 01:00 once more.
  const { window } = await launch({ env, now: '2026-11-01T09:42:00-05:00' });
  const due = ['2026-11-01T13:00:00.000Z', '2026-11-01T19:00:00.000Z'];
  await prepare(
    window,
    fortyCalls((place) => due[place] ?? '2026-11-06T22:00:00.000Z'),
  );
  await expect(window.getByRole('option', { name: new RegExp(nameOf(0)) })).toContainText(/1 h 4\d min over/);
  await expect(window.getByRole('option', { name: new RegExp(nameOf(1)) })).toContainText('by 14:00');
  await expect(window.getByRole('group', { name: 'How did it go?' })).toBeVisible();
  await window.keyboard.press('5');
  await expect(window.getByRole('form', { name: 'When shall it come up again?' })).toBeVisible();
  await window.keyboard.press('1');
  await expect(window.getByText(/^Later 09:4\d, next 10:4\d\./)).toBeVisible();
  await window.keyboard.press('c');
  await expect(window.getByRole('group', { name: 'How did it go?' })).toBeVisible();
  await window.keyboard.press('b');
  await expect(window.getByLabel('When it happened')).toBeFocused();
  await window.keyboard.type('today 00:30');
  await expect(window.getByText('Logged for today 00:30.')).toBeVisible();
  await window.keyboard.press('Enter');
  await window.keyboard.press('2');
  // Nobody works on Sunday: the two hours after a try are Monday's first.
  await expect(window.getByText(/^Voicemail 00:30, next tomorrow 1\d:\d\d\./)).toBeVisible();
});
