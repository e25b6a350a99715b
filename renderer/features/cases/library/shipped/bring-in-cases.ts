import { z } from 'zod';
import { createPatch } from '../../../../../shared/domain/base/patch.ts';
import { newShippedCase, shippedCaseId } from '../../../../../shared/domain/case/shipped-case.ts';
import { shippedCases } from '../../../../../shared/text/en/shipped-cases.ts';
import { defineCommand } from '../../../../data/kernel/command.ts';

const ids = shippedCases.map(({ key }) => shippedCaseId(key));

/** Puts the cases that come with the program into the library (F0). One that is there, or was and is gone, is left alone. */
export const bringInCases = defineCommand({
  name: 'bring-in-cases',
  action: 'review',
  input: z.object({}),
  tables: ['cases'],
  load: async (reader) => reader.cases.bulkGet(ids),
  decide: (_input, rows, { business }) => {
    const missing = shippedCases.filter((_one, place) => rows[place] === undefined);
    const patches = missing.map((one) => createPatch('cases', shippedCaseId(one.key), newShippedCase(one, business.zone)));
    return { ok: true, value: { patches, output: null } };
  },
});
