import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readShownCase } from '../../../../renderer/data/cases/read-shown-case.ts';
import { type Reader, readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { writePatches } from '../../../../renderer/data/kernel/write.ts';
import { readPreview } from '../../../../renderer/features/cases/anonymity/read-preview.ts';
import { caseOnPaper } from '../../../../renderer/features/cases/paper/case-on-paper.ts';
import { createPatch } from '../../../../shared/domain/base/patch.ts';
import type { CaseStep } from '../../../../shared/domain/case/case.ts';
import type { ShownCase } from '../../../../shared/domain/case/shown-case.ts';
import { newCustomer } from '../../../../shared/domain/customer/new-customer.ts';
import { stopsOf } from '../../../../shared/domain/meeting/replay.ts';
import { viewForPresenter, viewReplay } from '../../../../shared/domain/meeting/replay-view.ts';
import { writeCasePage } from '../../../../shared/formats/export/case-page.ts';
import { fillDocument } from '../../../../shared/print/fill-document.ts';
import { caseFile } from '../../../../shared/text/en/case-anonymity.ts';
import { anonymiseHere } from '../../../support/anonymise-here.ts';
import { caseFields, stepFields } from '../../../support/learning-rows.ts';
import { customerFields, jobFields } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

const [here, missing] = ['a'.repeat(64), 'b'.repeat(64)];
const photo = (sha256: string, caption: string) => ({ attachmentId: null, sha256, mediaType: 'image/jpeg', width: 4, height: 3, caption });
const jpeg = { mediaType: 'image/jpeg', base64: 'AAAA' } as const;
const named = /Rosalind|Tierney|Patel/;
const told = [/The customer.? by the tank/, /Taken by technician A/];

const step = (id: string, fields: Partial<CaseStep>): CaseStep => ({ ...stepFields(id, ''), kind: 'did', ...fields });
const steps = [
  step('s1', { words: 'Water by the heater', photos: [photo(here, 'Rosalind Tierney by the tank'), photo(missing, 'Taken by Dev Patel')] }),
  step('s2', { words: '', photos: [photo(here, '')] }),
];

let kernel: TestKernel;
let reader: Reader;

beforeEach(async () => {
  kernel = await openTestKernel({ 'Dev Patel': 'technician' });
  reader = readerOf(kernel.database);
  const patches = [
    createPatch('customers', 'c', newCustomer(customerFields('Rosalind Tierney'))),
    createPatch('jobs', 'j', { ...jobFields('c'), customerId: 'c', number: 1042 }),
    createPatch('cases', 'k', { ...caseFields(['j'], 'Water'), anonymous: true, steps, turningStepId: null }),
  ];
  await kernel.database.transaction('rw', ['customers', 'jobs', 'cases'], async () => {
    await writePatches(kernel.database, patches, { at: '2026-07-20T09:00:00.000Z', actor: 'Dev Patel' });
  });
});
afterEach(() => kernel.close());

async function shown(): Promise<ShownCase> {
  const answer = await readShownCase(reader, 'k', anonymiseHere);
  if (answer.state !== 'shown') throw new Error(answer.state);
  return answer.shown;
}

/** Both captions are there, and nobody is named. */
function expectNameless(text: string): void {
  for (const caption of told) expect(text).toMatch(caption);
  expect(text).not.toMatch(named);
}

describe('what stands beneath the pictures of a case without names', () => {
  it('is marked in the preview, beside the pictures themselves, also of a step that says nothing', async () => {
    const preview = await readPreview(reader, 'k', anonymiseHere);
    const parts = preview.state === 'compared' ? preview.parts : [];
    const captions = parts.flatMap(({ texts }) => texts).filter(({ place }) => place.field === 'photo');
    expectNameless(captions.map(({ said }) => said.safe).join(' '));
    expect(captions.map(({ said }) => said.replacements.map(({ original }) => original))).toEqual([['Rosalind Tierney'], ['Dev Patel']]);
    expect(parts.filter(({ step: of }) => of !== null).map(({ photos }) => photos.length)).toEqual([2, 1]);
  });

  it('names nobody on stage', async () => {
    const story = await shown();
    const views = stopsOf(story).map((_stop, at) => {
      const state = { at, furthest: at };
      return [viewReplay(story, state), viewForPresenter(story, state)];
    });
    expectNameless(JSON.stringify(views));
  });

  it('names nobody on paper', async () => {
    const paper = caseOnPaper(await shown(), new Map([here, missing].map((sha256) => [sha256, jpeg])), { country: 'US', name: 'Orchard' });
    expectNameless(fillDocument(paper, true));
  });

  it('names nobody in a file, also where the picture is not on this computer', async () => {
    expectNameless(writeCasePage(await shown(), new Map([[here, jpeg]]), caseFile));
  });
});
