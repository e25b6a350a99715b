import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { createPatch } from '../../../../shared/domain/base/patch.ts';
import { chooseLines } from '../../../../shared/domain/call-list/choose-lines.ts';
import { defineCommand } from '../../../data/kernel/command.ts';
import type { Reader } from '../../../data/kernel/reader.ts';

/** As many calls as one list is chosen from: a list holds far fewer. */
export const mostChosenFrom = 1_000;

const inputSchema = z.object({
  /** In the order in which they stand on screen. */
  callIds: z.array(idSchema).min(1).max(mostChosenFrom),
});
type Input = z.infer<typeof inputSchema>;

/** Keeps a call list as it goes onto paper, under a number of its own that is never given twice. */
export const printCallList = defineCommand({
  name: 'print-call-list',
  action: 'ring',
  input: inputSchema,
  tables: ['callLists', 'calls', 'customers'],
  load: loadLines,
  decide(_input, { calls, leftAlone, lastNumber }, ctx) {
    const { callIds, leftOut } = chooseLines(calls, leftAlone);
    if (callIds.length === 0) return { ok: false, problems: [{ path: ['callIds'], code: 'nobody-to-ring', params: {} }] };
    const id = ctx.newId();
    const number = lastNumber + 1;
    const patch = createPatch('callLists', id, { number, printedAt: ctx.now.instant, callIds: [...callIds] });
    return { ok: true, value: { patches: [patch], output: { id, number, lines: callIds.length, leftOut } } };
  },
});

async function loadLines(reader: Reader, { callIds }: Input) {
  const [found, last] = await Promise.all([reader.calls.bulkGet(callIds), reader.callLists.orderBy('number').last()]);
  const calls = found.filter((call) => call !== undefined);
  const customers = await reader.customers.bulkGet([...new Set(calls.flatMap(({ customerId }) => customerId ?? []))]);
  const leftAlone = customers.flatMap((customer) => (customer?.doNotContact === true ? [customer.id] : []));
  return { calls, leftAlone: new Set(leftAlone), lastNumber: last?.number ?? 0 };
}
