import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readShownCase, safeTexts } from '../../../../renderer/data/cases/read-shown-case.ts';
import { type Reader, readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { writePatches } from '../../../../renderer/data/kernel/write.ts';
import { createPatch } from '../../../../shared/domain/base/patch.ts';
import type { Case, CaseStep } from '../../../../shared/domain/case/case.ts';
import type { ShownCase } from '../../../../shared/domain/case/shown-case.ts';
import { newCustomer } from '../../../../shared/domain/customer/new-customer.ts';
import { cases } from '../../../../shared/text/en/cases.ts';
import { anonymiseHere } from '../../../support/anonymise-here.ts';
import { caseFields, stepFields } from '../../../support/learning-rows.ts';
import { customerFields, jobFields, propertyFields } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

const caseStep = (step: Partial<CaseStep> & { id: string }): CaseStep => ({ ...stepFields(step.id, ''), kind: 'did', at: null, ...step });

let kernel: TestKernel;
let reader: Reader;

beforeEach(async () => {
  kernel = await openTestKernel({ 'Dev Patel': 'technician', 'Grace Okafor': 'office' });
  reader = readerOf(kernel.database);
});
afterEach(() => kernel.close());

interface Scene {
  readonly name: string;
  readonly tenant: string;
  readonly line: string;
  readonly phone: string;
  readonly email: string;
}

/** A job of one customer at a place with a tenant, and a case of it. */
async function lay({ name, tenant, line, phone, email }: Scene, fields: Partial<Case>): Promise<void> {
  const address = { line, unit: 'Flat 2', city: 'Harrogate', region: null, postcode: 'HG1 4QX', country: 'GB' };
  const slot = { date: '2026-07-10', start: '09:00', end: null, zone: 'Europe/London' };
  const patches = [
    createPatch('customers', 'c', newCustomer({ ...customerFields(name), phones: [{ text: phone, e164: null }], emails: [email] })),
    createPatch('customers', 'old', newCustomer({ ...customerFields('Petronella Vossberg'), mergedInto: 'c' })),
    createPatch('properties', 'p', { ...propertyFields('c'), address }),
    createPatch('contacts', 'k', {
      customerId: null,
      propertyId: 'p',
      role: 'tenant',
      name: tenant,
      phones: [],
      emails: [],
      language: null,
      note: '',
      searchKeys: [],
    }),
    createPatch('jobs', 'j', { ...jobFields('c'), customerId: 'c', propertyId: 'p', number: 1042 }),
    createPatch('appointments', 'a', {
      jobId: 'j',
      slot,
      startsAt: '2026-07-10T08:00:00.000Z',
      endsAt: null,
      crew: ['Dev Patel'],
      outcome: 'carried-out',
    }),
    createPatch('cases', 'k1', { ...caseFields(['j'], 'Water'), anonymous: true, ...fields }),
  ];
  const tables = [...new Set(patches.map(({ table }) => table))];
  await kernel.database.transaction('rw', tables, async () => {
    await writePatches(kernel.database, patches, { at: '2026-07-20T09:00:00.000Z', actor: 'Dev Patel' });
  });
}

const rose: Scene = {
  name: 'Rose Tierney',
  tenant: 'Kofi Mensah',
  line: '14 Quarry Lane',
  phone: '01423 555 0182',
  email: 'rose.t@example.org',
};

async function shown(): Promise<ShownCase> {
  const answer = await readShownCase(reader, 'k1', anonymiseHere);
  if (answer.state !== 'shown') throw new Error(answer.state);
  return answer.shown;
}

const told = [
  caseStep({
    id: 's1',
    kind: 'said',
    at: '2026-07-09T07:30:00.000Z',
    place: '14 Quarry Ln',
    words: 'Rose rang on 01423 5550182: water by the heater since Tuesday. Job #1042.',
  }),
  caseStep({
    id: 's2',
    at: '2026-07-10T08:10:00.000Z',
    words: 'Dev closed a 22 mm valve, Kofi let him in. Petronella was out.',
    notes: 'Ask Grace.',
    photos: [{ attachmentId: 'x', sha256: 'a'.repeat(64), mediaType: 'image/jpeg', width: 4, height: 3, caption: 'Tierney, flue' }],
  }),
];

describe('a case as everybody may see it', () => {
  it('passes through a named one with its dates', async () => {
    await lay(rose, { anonymous: false, steps: told, turningStepId: 's2', options: ['Ring Rose'] });
    const { steps, turning, question, options } = await shown();
    expect(steps[0]).toMatchObject({ title: cases.kinds.said, when: 'Thu 9 Jul 2026, 08:30', words: told[0]?.words });
    expect(steps[1]).toMatchObject({ notes: 'Ask Grace.', photos: told[1]?.photos });
    expect([turning, question, options]).toEqual([1, 'What would you do now?', ['Ring Rose']]);
  });

  it('calls everybody by their role in all texts of an anonymous one, and counts its days from the first that is told', async () => {
    await lay(rose, { steps: told, title: 'The Tierney heater', factors: [{ cause: 'omission', words: 'Dev was rushed' }] });
    const { title, steps, factors } = await shown();
    expect(title).toBe('The customer heater');
    expect(steps[0]).toMatchObject({
      when: 'Day 1, morning',
      place: '[address]',
      words: 'The customer rang on [phone]: water by the heater since 2 days before Day 1. Job [number].',
    });
    expect(steps[1]).toMatchObject({
      when: 'Day 2, morning',
      words: 'Technician A closed a 22 mm valve, the tenant let him in. The customer was out.',
      notes: 'Ask the office.',
      photos: [{ caption: 'The customer, flue' }],
    });
    expect(factors).toEqual([{ cause: 'omission', words: 'Technician A was rushed' }]);
  });

  it('blacks out and restores what its editor asked for', async () => {
    await lay(rose, { steps: told, blackOut: ['heater'], restore: ['Kofi', 'Tuesday'] });
    const { steps } = await shown();
    expect(steps[0]?.words).toContain('water by the [blacked out] since Tuesday');
    expect(steps[1]?.words).toContain('Kofi let him in');
  });

  it('shows nothing when the rule fails, and says when the case is gone', async () => {
    await lay(rose, { steps: told });
    const fails = () => Promise.reject(new Error('no worker'));
    expect(await readShownCase(reader, 'k1', fails)).toEqual({ state: 'unsafe' });
    expect(await readShownCase(reader, 'k1', async () => [])).toEqual({ state: 'unsafe' });
    expect(await readShownCase(reader, 'k2', fails)).toEqual({ state: 'gone' });
    const row = (await reader.cases.get('k1')) as Case;
    expect(await safeTexts(reader, row, ['Rose'], fails)).toBeNull();
  });

  it('leaves a story that ships with the program as it is', async () => {
    await lay(rose, { steps: told, libraryKey: 's4', jobIds: [], rootJobId: null });
    expect((await shown()).steps[1]).toMatchObject({ when: 'Day 2, morning', words: told[1]?.words });
  });

  it('makes further texts safe with the same roles', async () => {
    await lay(rose, { steps: [...told, caseStep({ id: 's3', words: 'Ana took over from Dev.' })] });
    const row = (await reader.cases.get('k1')) as Case;
    expect(await safeTexts(reader, row, ['Dev rings Rose by Friday', ''], anonymiseHere)).toEqual([
      'Technician A rings the customer by [date]',
      '',
    ]);
    expect(await safeTexts(reader, { ...row, anonymous: false }, ['Rose'], anonymiseHere)).toEqual(['Rose']);
  });
});

const scenes = fc.record({
  name: fc
    .tuple(
      fc.constantFrom('Zoë', 'Grant', 'Mary-Ann', 'Siobhán', 'Bo', 'Patience'),
      fc.constantFrom('Tierney', "O'Brien", 'Núñez', 'Okonjo'),
    )
    .map((words) => words.join(' ')),
  tenant: fc.constantFrom('Kofi Mensah', 'Ng Wei', 'Agnieszka Wójcik'),
  line: fc
    .tuple(fc.integer({ min: 3, max: 999 }), fc.constantFrom('Quarry Lane', 'Marfleet Avenue', 'Clay Pit Court'))
    .map((words) => words.join(' ')),
  phone: fc.integer({ min: 1_000_000, max: 9_999_999 }).map((digits) => `0161 ${String(digits).slice(0, 3)} ${String(digits).slice(3)}`),
  email: fc.constantFrom('a.b@example.org', 'home77@mail.example.com'),
});
const facts = ['22 mm valve', 'WR55X10025', '1.2 bar', 'fault E119'];

describe('any anonymous case', () => {
  it('holds no name, phone, email or address of the record in any field', async () => {
    await fc.assert(
      fc.asyncProperty(scenes, fc.constantFrom(...facts), fc.nat(5), async (scene, fact, turn) => {
        await kernel.close();
        kernel = await openTestKernel({ 'Dev Patel': 'technician', 'Grace Okafor': 'office' });
        reader = readerOf(kernel.database);
        const all = [
          `${scene.name} rang from ${scene.phone.replaceAll(' ', '')}: ${fact}.`,
          `Dev Patel went to ${scene.line}, ${scene.tenant} let us in.`,
          `Wrote to ${scene.email}. Told ${scene.name.toUpperCase()} about the ${fact}.`,
          `Grace Okafor: ring ${scene.tenant} on ${scene.phone.replaceAll(' ', '-')}.`,
          `${scene.name}'s flat, HG1 4QX`,
          `${scene.tenant} says thanks to Dev Patel`,
        ];
        const text = (at: number) => all[(at + turn) % all.length] as string;
        const step = (id: string, at: number) =>
          caseStep({
            id,
            title: text(at),
            words: text(at + 1),
            more: text(at + 2),
            knew: text(at + 3),
            said: text(at + 4),
            hindsight: text(at + 5),
            notes: text(at),
            place: scene.line,
            photos: [{ attachmentId: null, sha256: 'a'.repeat(64), mediaType: 'image/png', width: 1, height: 1, caption: text(at + 1) }],
          });
        await lay(scene, {
          title: text(0),
          steps: [step('s1', 0), step('s2', 2), step('s3', 4)],
          question: text(1),
          options: [text(2), text(3)],
          lesson: text(4),
          factors: [{ cause: 'omission', words: text(5) }],
          sustain: text(0),
          improve: text(1),
        });
        const seen = JSON.stringify(await shown());
        const names = [scene.name, scene.tenant, 'Dev Patel', 'Grace Okafor'].flatMap((name) => name.split(' '));
        for (const word of names.filter((one) => one.length > 2))
          expect(seen).not.toMatch(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu'));
        for (const known of [scene.line, scene.email, scene.line.split(' ').slice(1).join(' ')]) expect(seen).not.toContain(known);
        expect(seen.replace(/[ -]/g, '')).not.toContain(scene.phone.replaceAll(' ', ''));
        expect(seen).toContain(fact);
        expect(seen).not.toMatch(/technician B|tenant A/i);
      }),
      { numRuns: 4 },
    );
  });
});
