import fc from 'fast-check';
import type { Database } from '../../renderer/data/database/database.ts';
import { beginWork } from '../../renderer/data/kernel/work.ts';
import { createPatch, type Patch } from '../../shared/domain/base/patch.ts';
import { newCustomer } from '../../shared/domain/customer/new-customer.ts';
import { newEquipment } from '../../shared/domain/equipment/new-equipment.ts';
import { newProperty } from '../../shared/domain/property/new-property.ts';
import { naughtyStrings } from './naughty-strings.ts';
import { callFields, jobFields } from './sample-rows.ts';

const formulas = ['=1+1', '+44 20', '-2', '@SUM(A1)', '\t=x', "'quoted", '\r=y', '＝1', '=HYPERLINK("http://x","y")', '|cmd'];
const nasty = fc.oneof(fc.constantFrom(...formulas), fc.constantFrom(...naughtyStrings), fc.string({ unit: 'binary', maxLength: 40 }));
/** Fields that must hold something are never blank: the forms see to that. */
const named = nasty.map((text) => text.trim().slice(0, 60).trim() || 'Dana Voss');

/** Patches of a shop of about `count` records with texts of every kind. The same seed gives the same shop. */
export function randomShop(count: number, seed: number): Patch[] {
  const texts = fc.sample(nasty, { numRuns: count, seed });
  const names = fc.sample(named, { numRuns: count, seed: seed + 1 });
  const text = (at: number): string => texts[at % texts.length] ?? '';
  const name = (at: number): string => names[at % names.length] ?? '';
  return Array.from({ length: Math.ceil(count / 5) }, (_, n) => {
    const [customer, property, equipment, job] = ['c', 'p', 'e', 'j'].map((letter) => `${letter}${n}`) as [string, string, string, string];
    const address = {
      line: name(n + 3),
      unit: null,
      city:
        text(n + 4)
          .slice(0, 60)
          .trim() || null,
      region: null,
      postcode: null,
      country: null,
    };
    return [
      createPatch('customers', customer, newCustomer({ name: name(n), note: text(n), tags: [name(n + 1)] })),
      createPatch('properties', property, newProperty({ customerId: customer, customerSort: '', address, note: text(n + 1) })),
      createPatch('equipment', equipment, newEquipment({ propertyId: property, kind: name(n + 2), make: text(n + 2).slice(0, 120) })),
      createPatch('jobs', job, {
        ...jobFields(customer, property, [equipment]),
        number: n + 1,
        customerWords: text(n + 5),
        finding: text(n + 6),
      }),
      createPatch('calls', `a${n}`, callFields(customer, job, `acknowledgement:${job}`)),
    ];
  }).flat();
}

/** Writes a shop as a work that is done. */
export async function writeShop(database: Database, patches: readonly Patch[]): Promise<void> {
  const work = await beginWork(database, { actor: 'ann', command: 'import-jobs', onOperation: () => undefined });
  for (let at = 0; at < patches.length; at += 500) await work.write(patches.slice(at, at + 500));
  await work.commit([]);
}
