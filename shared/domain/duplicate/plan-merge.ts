import type { Instant } from '../base/now.ts';
import { createPatch, type Patch, removePatch, updatePatch } from '../base/patch.ts';
import type { Row } from '../base/row.ts';
import type { Customer } from '../customer/customer.ts';
import type { Property } from '../property/property.ts';
import type { RowOf } from '../schema.ts';
import type { DuplicateDecision } from './duplicate-decision.ts';
import { mergeCalls } from './merge-calls.ts';
import { joinNotes, type MergeChoices, mergedFacts } from './merge-customers.ts';
import { decisionId, pairOf } from './pair-of.ts';

/** Tables whose rows lie at a place. */
export const placeTables = ['jobs', 'equipment', 'occupancies', 'contacts', 'attachments', 'complaints'] as const;

/** Tables whose rows belong to one customer and simply follow. */
export const followingTables = ['complaints', 'recoveries', 'offers', 'promises', 'praises'] as const;

/** Everything that points to the one that goes, and what of the one that stays can collide with it. */
export interface MergeRows {
  readonly stays: Customer;
  readonly goes: Customer;
  readonly properties: readonly Property[];
  readonly ownProperties: readonly Property[];
  /** Needed only where the one that stays takes the other's name. */
  readonly ownJobs: readonly RowOf<'jobs'>[];
  /** Rows at places that both have. */
  readonly atDoubled: { readonly [T in (typeof placeTables)[number]]: readonly RowOf<T>[] };
  readonly billedProperties: readonly Property[];
  readonly jobs: readonly RowOf<'jobs'>[];
  readonly billedJobs: readonly RowOf<'jobs'>[];
  readonly calls: readonly RowOf<'calls'>[];
  readonly ownCalls: readonly RowOf<'calls'>[];
  readonly attempts: readonly RowOf<'callAttempts'>[];
  readonly occupancies: readonly RowOf<'occupancies'>[];
  readonly ownOccupancies: readonly RowOf<'occupancies'>[];
  readonly contacts: readonly RowOf<'contacts'>[];
  /** Whatever else names the one that goes, by table. */
  readonly following: { readonly [T in (typeof followingTables)[number]]: readonly RowOf<T>[] };
  /** Complaints about parts that they supplied. */
  readonly blamed: readonly RowOf<'complaints'>[];
  readonly supplied: readonly RowOf<'equipment'>[];
  readonly photos: readonly RowOf<'importedPhotos'>[];
  readonly ownPhotos: readonly RowOf<'importedPhotos'>[];
  readonly attachments: readonly RowOf<'attachments'>[];
  readonly ownAttachments: readonly RowOf<'attachments'>[];
  /** Answers about the one that goes. */
  readonly decisions: readonly DuplicateDecision[];
  /** Ids of the answers about the one that stays. */
  readonly ownDecisions: ReadonlySet<string>;
}

/**
 * Makes two customers one: whatever pointed to the one that goes points to the one that stays, places that both have
 * become one, one person is rung once, and the one that goes rests with `mergedInto`. Rows that are at rest stay as they
 * are; who reads `mergedInto` follows it from one to the next.
 */
export function planMerge(rows: MergeRows, choices: MergeChoices, at: Instant): Patch[] {
  const { stays, goes } = rows;
  const facts = mergedFacts(stays, goes, choices);
  const customerId = stays.id;
  const customerSort = facts.nameSort ?? stays.nameSort;
  const changes = gatherChanges();
  const places = doubledPlaces(rows);
  for (const property of rows.properties) {
    const twin = places.get(property.id);
    changes.put('properties', property, { customerId, customerSort });
    if (twin !== undefined) changes.rest('properties', property, at);
    if (twin !== undefined)
      changes.put('properties', twin, {
        note: joinNotes(twin.note, property.note),
        billToCustomerId: twin.billToCustomerId ?? (property.billToCustomerId === goes.id ? null : property.billToCustomerId),
      });
  }
  for (const property of rows.billedProperties) changes.put('properties', property, { billToCustomerId: customerId });
  for (const job of rows.jobs) changes.put('jobs', job, { customerId, customerSort });
  for (const job of rows.billedJobs) changes.put('jobs', job, { billToCustomerId: customerId });
  for (const table of placeTables) {
    for (const row of rows.atDoubled[table]) changes.put(table, row, { propertyId: places.get(row.propertyId as string)?.id });
  }
  for (const property of rows.ownProperties) changes.put('properties', property, { customerSort });
  for (const job of rows.ownJobs) changes.put('jobs', job, { customerSort });
  for (const { call, fields } of mergeCalls(rows.calls, rows.ownCalls, goes.id, customerId, at)) changes.put('calls', call, fields);
  for (const attempt of rows.attempts) changes.put('callAttempts', attempt, { customerId });
  for (const contact of rows.contacts) changes.put('contacts', contact, { customerId });
  for (const table of followingTables) for (const row of rows.following[table]) changes.put(table, row, { customerId });
  for (const complaint of rows.blamed) changes.put('complaints', complaint, { supplierId: customerId });
  for (const thing of rows.supplied) changes.put('equipment', thing, { supplierId: customerId });
  for (const occupancy of rows.occupancies) {
    changes.put('occupancies', occupancy, { customerId });
    const propertyId = places.get(occupancy.propertyId)?.id ?? occupancy.propertyId;
    const known = rows.ownOccupancies.some(
      (own) => own.live === 1 && own.propertyId === propertyId && own.since === occupancy.since && own.until === occupancy.until,
    );
    if (known) changes.rest('occupancies', occupancy, at);
  }
  for (const photo of rows.photos) {
    changes.put('importedPhotos', photo, { customerId });
    if (isAmong(rows.ownPhotos, photo)) changes.rest('importedPhotos', photo, at);
  }
  for (const attachment of rows.attachments) {
    changes.put('attachments', attachment, { customerId });
    if (isAmong(rows.ownAttachments, attachment)) changes.rest('attachments', attachment, at);
  }
  changes.put('customers', stays, facts);
  changes.put('customers', goes, { mergedInto: customerId });
  changes.rest('customers', goes, at);
  return [...changes.patches(), ...keptApart(rows)];
}

/** The same picture is kept once. */
function isAmong(own: readonly { readonly live: 0 | 1; readonly sha256: string }[], { sha256 }: { readonly sha256: string }): boolean {
  return own.some((one) => one.live === 1 && one.sha256 === sha256);
}

/** Of each place that goes the one of the same address that stays, by the id of the former. */
export function doubledPlaces({
  properties,
  ownProperties,
}: Pick<MergeRows, 'properties' | 'ownProperties'>): ReadonlyMap<string, Property> {
  const own = new Map(
    ownProperties.filter(({ live, addressKey }) => live === 1 && !addressKey.startsWith('|')).map((one) => [one.addressKey, one]),
  );
  return new Map(
    properties.flatMap((property) => {
      const twin = property.live === 1 ? own.get(property.addressKey) : undefined;
      return twin === undefined ? [] : [[property.id, twin] as const];
    }),
  );
}

/** Who was told apart from the one that goes is told apart from the one that stays: nobody is asked twice. */
function keptApart({ stays, goes, decisions, ownDecisions }: MergeRows): Patch[] {
  return decisions.flatMap(({ pair, decision, live, likeness, reasons, ruleVersion }) => {
    const other = pair[0] === goes.id ? pair[1] : pair[0];
    const id = decisionId(stays.id, other);
    if (live === 0 || decision !== 'not-same' || other === stays.id || ownDecisions.has(id)) return [];
    return [createPatch('duplicateDecisions', id, { pair: pairOf(stays.id, other), decision, likeness, reasons, ruleVersion })];
  });
}

/** Changes of rows by several hands, each row once: undo and the log see one patch of it. */
function gatherChanges() {
  const changed = new Map<string, { table: string; row: Row; fields: Record<string, unknown> }>();
  const at = (table: string, row: Row) => {
    const key = `${table}/${row.id}`;
    const known = changed.get(key) ?? { table, row, fields: {} };
    changed.set(key, known);
    return known;
  };
  return {
    put<R extends Row>(table: string, row: R, fields: Partial<Record<keyof R, unknown>>): void {
      if (row.live === 1) Object.assign(at(table, row).fields, fields);
    },
    rest(table: string, row: Row, when: Instant): void {
      if (row.live === 0) return;
      const { fields } = removePatch(table, row, when);
      Object.assign(at(table, row).fields, Object.fromEntries(Object.entries(fields).map(([name, { after }]) => [name, after])));
    },
    patches: (): Patch[] =>
      [...changed.values()].flatMap(({ table, row, fields }) => updatePatch(table, row, fields as Partial<Row>) ?? []),
  };
}
