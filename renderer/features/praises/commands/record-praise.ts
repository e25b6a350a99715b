import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/base/id.ts';
import { earlierOf } from '../../../../shared/domain/base/local-time.ts';
import { instantSchema } from '../../../../shared/domain/base/now.ts';
import { createPatch, type Patch } from '../../../../shared/domain/base/patch.ts';
import type { Result } from '../../../../shared/domain/base/reason.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import type { Praise } from '../../../../shared/domain/praise/praise.ts';
import { defineCommand } from '../../../data/kernel/command.ts';

const inputSchema = z.object({
  customerId: idSchema,
  jobId: idSchema.nullable(),
  recoveryId: idSchema.nullable(),
  words: z.string().trim().min(1).max(20_000),
  /** Null for now. */
  heardAt: instantSchema.nullable(),
  /** Whom they are passed on to: who was there, whoever found the part. */
  forStaff: z.array(idSchema).max(50),
});

/** Keeps good words as they were said, and has them wait for whoever they are about. Who hears them knows them already. */
export const recordPraise = defineCommand({
  name: 'record-praise',
  action: 'ring',
  input: inputSchema,
  tables: ['customers', 'praises'],
  load: (reader, { customerId }) => reader.customers.get(customerId),
  decide({ heardAt, ...input }, customer, ctx): Result<{ patches: Patch[]; output: null }> {
    if (customer === undefined || customer.live === 0) return { ok: false, problems: [{ path: [], code: 'customer-gone', params: {} }] };
    const forStaff = [...new Set(input.forStaff)];
    const praise: Omit<Praise, keyof Row> = {
      ...input,
      heardAt: earlierOf(heardAt ?? ctx.now.instant, ctx.now.instant),
      forStaff,
      waitingFor: forStaff.filter((id) => id !== ctx.actor.id),
    };
    return { ok: true, value: { patches: [createPatch('praises', ctx.newId(), praise)], output: null } };
  },
});
