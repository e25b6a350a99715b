import { z } from 'zod';
import { type Id, idSchema } from '../../../../shared/domain/base/id.ts';
import { createPatch, type Patch } from '../../../../shared/domain/base/patch.ts';
import type { Problem, Result } from '../../../../shared/domain/base/reason.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { newCustomer } from '../../../../shared/domain/customer/new-customer.ts';
import { normalisePhone } from '../../../../shared/domain/customer/normalise-phone.ts';
import { newEquipment } from '../../../../shared/domain/equipment/new-equipment.ts';
import { newProperty } from '../../../../shared/domain/property/new-property.ts';
import { addressSchema, type Occupancy } from '../../../../shared/domain/property/property.ts';
import type { Ctx } from '../../../data/kernel/command.ts';

/** Who asked: somebody known, or somebody new by name and phone. */
export const whoSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('known'), id: idSchema }),
  z.object({ kind: z.literal('new'), name: z.string().trim().min(1).max(200), phone: z.string().trim().max(60) }),
]);

/** Where: a place that is known, a new one, or not known yet. */
export const whereSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('known'), id: idSchema }),
  z.object({ kind: z.literal('new'), address: addressSchema }),
  z.object({ kind: z.literal('unknown') }),
]);

export interface NewRecords {
  readonly customerId: Id;
  /** The customer's `nameSort`. */
  readonly customerSort: string;
  readonly propertyId: Id | null;
  readonly equipmentIds: readonly Id[];
  readonly patches: readonly Patch[];
}

interface Wanted {
  readonly who: z.infer<typeof whoSchema>;
  readonly where: z.infer<typeof whereSchema>;
  readonly equipmentIds: readonly Id[];
  readonly newEquipment: string;
}

/**
 * Makes what a booking names and nobody has on record yet: customer, place, who lives there, equipment.
 * @param knownCustomer who asked, where that is somebody known
 */
export function makeNewRecords(
  { who, where, equipmentIds, newEquipment: equipmentKind }: Wanted,
  knownCustomer: Customer | undefined,
  ctx: Ctx,
): Result<NewRecords> {
  const customerId = who.kind === 'known' ? who.id : ctx.newId();
  const customer = who.kind === 'known' ? null : newcomer(who.name, who.phone, ctx);
  if (customer !== null && 'code' in customer) return { ok: false, problems: [customer] };
  const propertyId = where.kind === 'known' ? where.id : where.kind === 'new' ? ctx.newId() : null;
  if (equipmentKind !== '' && propertyId === null) return refused(['where'], 'equipment-needs-a-place');
  const equipmentId = equipmentKind === '' ? null : ctx.newId();
  const customerSort = (customer ?? knownCustomer)?.nameSort ?? '';
  const patches = [
    customer === null ? null : createPatch('customers', customerId, customer),
    where.kind === 'new' && propertyId !== null
      ? createPatch('properties', propertyId, newProperty({ customerId, customerSort, address: where.address }))
      : null,
    // Who is new at a place lives there as far as we know; a customer with places of their own may be letting it.
    who.kind === 'new' && propertyId !== null ? createPatch('occupancies', ctx.newId(), livesAt(propertyId, customerId)) : null,
    equipmentId === null || propertyId === null
      ? null
      : createPatch('equipment', equipmentId, newEquipment({ propertyId, kind: equipmentKind })),
  ].filter((patch) => patch !== null);
  const ids = equipmentId === null ? equipmentIds : [...equipmentIds, equipmentId];
  return { ok: true, value: { customerId, customerSort, propertyId, equipmentIds: ids, patches } };
}

function newcomer(name: string, phone: string, ctx: Ctx): Omit<Customer, keyof Row> | Problem {
  const read = phone === '' ? null : normalisePhone(phone, ctx.business.country);
  if (read !== null && read.digits === '') return { path: ['who', 'phone'], code: 'phone-without-digits', params: {} };
  return newCustomer({ name, phones: read === null ? [] : [{ text: read.text, e164: read.e164 }] });
}

function livesAt(propertyId: Id, customerId: Id): Omit<Occupancy, keyof Row> {
  return { propertyId, customerId, since: null, until: null };
}

function refused(path: string[], code: string): Result<never> {
  return { ok: false, problems: [{ path, code, params: {} }] };
}
