import { z } from 'zod';
import { type Id, idSchema } from '../../../../shared/domain/base/id.ts';
import { createPatch, type Patch } from '../../../../shared/domain/base/patch.ts';
import type { Problem, Result } from '../../../../shared/domain/base/reason.ts';
import type { Row } from '../../../../shared/domain/base/row.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import { customerSearchKeys } from '../../../../shared/domain/customer/customer-search-keys.ts';
import { normalisePhone } from '../../../../shared/domain/customer/normalise-phone.ts';
import type { Equipment } from '../../../../shared/domain/equipment/equipment.ts';
import { normaliseAddress } from '../../../../shared/domain/property/normalise-address.ts';
import { type Address, addressSchema, type Occupancy, type Property } from '../../../../shared/domain/property/property.ts';
import { propertySearchKeys } from '../../../../shared/domain/property/property-search-keys.ts';
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

/** Makes what a booking names and nobody has on record yet: customer, place, who lives there, equipment. */
export function makeNewRecords({ who, where, equipmentIds, newEquipment }: Wanted, ctx: Ctx): Result<NewRecords> {
  const customerId = who.kind === 'known' ? who.id : ctx.newId();
  const customer = who.kind === 'known' ? null : newCustomer(who.name, who.phone, ctx);
  if (customer !== null && 'code' in customer) return { ok: false, problems: [customer] };
  const propertyId = where.kind === 'known' ? where.id : where.kind === 'new' ? ctx.newId() : null;
  if (newEquipment !== '' && propertyId === null) return refused(['where'], 'equipment-needs-a-place');
  const equipmentId = newEquipment === '' ? null : ctx.newId();
  const patches = [
    customer === null ? null : createPatch('customers', customerId, customer),
    where.kind === 'new' && propertyId !== null ? createPatch('properties', propertyId, newProperty(where.address, customerId)) : null,
    // Who is new at a place lives there as far as we know; a customer with places of their own may be letting it.
    who.kind === 'new' && propertyId !== null ? createPatch('occupancies', ctx.newId(), livesAt(propertyId, customerId)) : null,
    equipmentId === null || propertyId === null ? null : createPatch('equipment', equipmentId, newEquipmentAt(propertyId, newEquipment)),
  ].filter((patch) => patch !== null);
  const ids = equipmentId === null ? equipmentIds : [...equipmentIds, equipmentId];
  return { ok: true, value: { customerId, propertyId, equipmentIds: ids, patches } };
}

function newCustomer(name: string, phone: string, ctx: Ctx): Omit<Customer, keyof Row> | Problem {
  const read = phone === '' ? null : normalisePhone(phone, ctx.business.country);
  if (read !== null && read.digits === '') return { path: ['who', 'phone'], code: 'phone-without-digits', params: {} };
  const phones = read === null ? [] : [{ text: read.text, e164: read.e164 }];
  return {
    group: 'end-customer',
    name,
    phones,
    emails: [],
    language: null,
    doNotContact: false,
    note: '',
    searchKeys: customerSearchKeys({ name, phones }),
  };
}

function newProperty(address: Address, customerId: Id): Omit<Property, keyof Row> {
  return { customerId, address, addressKey: normaliseAddress(address), zone: null, searchKeys: propertySearchKeys(address) };
}

function livesAt(propertyId: Id, customerId: Id): Omit<Occupancy, keyof Row> {
  return { propertyId, customerId, since: null, until: null };
}

function newEquipmentAt(propertyId: Id, kind: string): Omit<Equipment, keyof Row> {
  return { propertyId, kind, make: null, model: null, serial: null, installedOn: null, warrantyUntil: null };
}

function refused(path: string[], code: string): Result<never> {
  return { ok: false, problems: [{ path, code, params: {} }] };
}
