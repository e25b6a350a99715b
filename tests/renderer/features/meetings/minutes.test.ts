import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Reader, readerOf } from '../../../../renderer/data/kernel/reader.ts';
import { runCommand } from '../../../../renderer/data/kernel/run-command.ts';
import { minutesOnPaper } from '../../../../renderer/features/meetings/minutes/minutes-words.ts';
import { readMinutes } from '../../../../renderer/features/meetings/minutes/read-minutes.ts';
import type { Minutes } from '../../../../shared/domain/meeting/write-minutes.ts';
import { fillDocument } from '../../../../shared/print/fill-document.ts';
import { minutesMarkdown } from '../../../../shared/print/minutes-markdown.ts';
import { paperDocumentSchema } from '../../../../shared/print/paper-document.ts';
import { anonymiseHere } from '../../../support/anonymise-here.ts';
import { type Change, changeRows, create } from '../../../support/change-rows.ts';
import { caseFields, meetingActionFields, meetingFields, meetingItemFields } from '../../../support/learning-rows.ts';
import { customerFields, jobFields } from '../../../support/sample-rows.ts';
import { openTestKernel, type TestKernel } from '../../../support/test-kernel.ts';

let kernel: TestKernel;
let reader: Reader;
const business = { country: 'GB', name: 'Orchard Plumbing' };
const staffName = (id: string | null) => (id === 'ann' ? 'Ann | *Lee*' : '');

beforeEach(async () => {
  kernel = await openTestKernel();
  reader = readerOf(kernel.database);
});
afterEach(() => kernel.close());

const seed = (changes: Change[]) => runCommand(kernel, changeRows, changes);
const read = async (): Promise<Minutes> => (await readMinutes(reader, 'now', staffName, anonymiseHere)) as Minutes;

async function holdMeeting(words: string): Promise<void> {
  await seed([
    create('meetings', 'before', { ...meetingFields(), plannedOn: '2026-11-02', state: 'ended' }),
    create('meetings', 'now', { ...meetingFields(), state: 'ended', attendance: ['ann'], note: words, guests: words.slice(0, 500) }),
    create('meetingItems', 'item', {
      ...meetingItemFields('now', null, words),
      kind: 'one-wrong',
      hands: [{ option: words.slice(0, 120), count: 2 }],
    }),
    create('meetingActions', 'last', { ...meetingActionFields(null, words.slice(0, 2_000)), meetingId: 'before' }),
    create('meetingActions', 'next', {
      ...meetingActionFields(null, words.slice(0, 2_000)),
      meetingId: 'now',
      itemId: 'item',
      assignedTo: 'ann',
    }),
  ]);
}

describe('minutes', () => {
  it('are written as Markdown that shows what was typed and nothing else', async () => {
    await holdMeeting('Check the *base* | first\n- <b>then</b> the liner');
    expect(minutesMarkdown(minutesOnPaper(await read(), business))).toMatchInlineSnapshot(`
      "# Meeting of Mon 9 Nov 2026

      - **When:** Mon 9 Nov 2026, 08:00
      - **There:** Ann \\| \\*Lee\\*
      - **Also there:** Check the \\*base\\* \\| first \\- \\<b\\>then\\</b\\> the liner

      ## Who does what

      | What | Who | By | How it stands |
      | --- | --- | --- | --- |
      | Check the \\*base\\* \\| first \\- \\<b\\>then\\</b\\> the liner | Ann \\| \\*Lee\\* | Mon 9 Nov 2026 | open |

      ## What we talked about

      ### One I got wrong

      8 minutes planned

      **Hands up**

      - Check the \\*base\\* \\| first \\- \\<b\\>then\\</b\\> the liner: 2

      **Notes**

      Check the \\*base\\* \\| first\\
      \\- \\<b\\>then\\</b\\> the liner

      **What we keep**

      Check the \\*base\\* \\| first\\
      \\- \\<b\\>then\\</b\\> the liner

      **What we do otherwise**

      Check the \\*base\\* \\| first\\
      \\- \\<b\\>then\\</b\\> the liner

      ## Also

      Check the \\*base\\* \\| first\\
      \\- \\<b\\>then\\</b\\> the liner

      ## What we agreed on last time, Mon 2 Nov 2026

      | What | Who | By | How it stands |
      | --- | --- | --- | --- |
      | Check the \\*base\\* \\| first \\- \\<b\\>then\\</b\\> the liner | Anybody | Mon 9 Nov 2026 | open |
      "
    `);
  });

  it('hold very long words and words from right to left, as a document and as Markdown', async () => {
    await holdMeeting('ماء بجانب السخان '.repeat(1_100));
    const paper = minutesOnPaper(await read(), business);
    expect(paperDocumentSchema.safeParse(paper).error).toBeUndefined();
    expect(fillDocument(paper, true)).toContain('ماء بجانب السخان');
    const rows = minutesMarkdown(paper)
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(rows.every((line) => line.replace(/\\\|/g, '').split('|').length === 6)).toBe(true);
  });

  it('name nobody where the case is anonymous: not its people, in no item, action or note', async () => {
    const said = 'Dana Whitfield was right about the heater';
    await seed([
      create('customers', 'dana', customerFields('Dana Whitfield')),
      create('jobs', 'job', { ...jobFields('dana'), customerWords: said }),
      create('cases', 'case', { ...caseFields(['job'], said), anonymous: true }),
      create('meetings', 'now', { ...meetingFields(), state: 'ended', note: said }),
      create('meetingItems', 'item', meetingItemFields('now', 'case', said)),
      create('meetingActions', 'next', { ...meetingActionFields(null, said), meetingId: 'now', itemId: 'item' }),
    ]);
    const paper = minutesOnPaper(await read(), business);
    expect(paper.items[0]?.notes).toContain('was right about the heater');
    expect(JSON.stringify(paper)).not.toMatch(/Dana|Whitfield/);
    expect(minutesMarkdown(paper)).not.toMatch(/Dana|Whitfield/);
    const failing = await readMinutes(reader, 'now', staffName, async () => Promise.reject(new Error('no')));
    const left = minutesOnPaper(failing as Minutes, business);
    expect(JSON.stringify(left)).not.toMatch(/Dana|Whitfield/);
    expect(left.items[0]?.instead).not.toBe('');
  });

  it('are none of a meeting that was taken back', async () => {
    expect(await readMinutes(reader, 'nowhere', staffName, anonymiseHere)).toBeNull();
  });
});
