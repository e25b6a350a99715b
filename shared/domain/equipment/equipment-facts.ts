import { z } from 'zod';
import { type LocalDate, localDateSchema } from '../base/now.ts';
import type { Problem, Result } from '../base/reason.ts';
import type { Equipment } from './equipment.ts';

/** What a person changes of a piece of equipment by hand. */
export type EquipmentFacts = Pick<
  Equipment,
  'kind' | 'make' | 'model' | 'serial' | 'batch' | 'supplierId' | 'installedOn' | 'warrantyUntil' | 'retiredOn' | 'note'
>;

/** The same as it stands in a form: an empty text for none, days as `YYYY-MM-DD`. */
export const typedEquipmentSchema = z.object({
  kind: z.string(),
  make: z.string(),
  model: z.string(),
  serial: z.string(),
  batch: z.string(),
  supplierId: z.string().nullable(),
  installedOn: z.string(),
  warrantyUntil: z.string(),
  retiredOn: z.string(),
  note: z.string(),
});
export type TypedEquipment = z.infer<typeof typedEquipmentSchema>;

/** The longest that each text may be. */
const most: Readonly<Record<'kind' | 'make' | 'model' | 'serial' | 'batch' | 'note', number>> = {
  kind: 120,
  make: 120,
  model: 120,
  serial: 120,
  batch: 120,
  note: 10_000,
};
const days = ['installedOn', 'warrantyUntil', 'retiredOn'] as const;
/** Before this no equipment that still matters was put in; after that no warranty runs. */
const firstDay: LocalDate = '1900-01-01';
const lastDay: LocalDate = '2199-12-31';

export const emptyEquipment: TypedEquipment = {
  kind: '',
  make: '',
  model: '',
  serial: '',
  batch: '',
  supplierId: null,
  installedOn: '',
  warrantyUntil: '',
  retiredOn: '',
  note: '',
};

export function typedEquipmentOf(facts: EquipmentFacts): TypedEquipment {
  const { kind, make, model, serial, batch, supplierId, installedOn, warrantyUntil, retiredOn, note } = facts;
  return {
    kind,
    make: make ?? '',
    model: model ?? '',
    serial: serial ?? '',
    batch: batch ?? '',
    supplierId,
    installedOn: installedOn ?? '',
    warrantyUntil: warrantyUntil ?? '',
    retiredOn: retiredOn ?? '',
    note,
  };
}

/** Reads what was typed. Days have an order: nothing is retired, and no warranty ends, before it was put in. */
export function readEquipmentFacts(typed: TypedEquipment): Result<EquipmentFacts> {
  const unread = days.filter((field) => typed[field] !== '' && !isDay(typed[field]));
  const problems = [
    ...(typed.kind.trim() === '' ? [problem('kind', 'equipment-kind-missing')] : []),
    ...Object.entries(most).flatMap(([field, longest]) => tooLong(typed[field as keyof typeof most], field, longest)),
    ...unread.map((field) => problem(field, 'day-not-likely')),
    ...(unread.length > 0 ? [] : notBefore(typed.installedOn, typed, 'warrantyUntil', 'warranty-before-installed')),
    ...(unread.length > 0 ? [] : notBefore(typed.installedOn, typed, 'retiredOn', 'retired-before-installed')),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const { supplierId, note } = typed;
  return {
    ok: true,
    value: {
      kind: tidy(typed.kind),
      make: tidy(typed.make) || null,
      model: tidy(typed.model) || null,
      serial: tidy(typed.serial) || null,
      batch: tidy(typed.batch) || null,
      supplierId,
      installedOn: typed.installedOn || null,
      warrantyUntil: typed.warrantyUntil || null,
      retiredOn: typed.retiredOn || null,
      note: note.trim(),
    },
  };
}

function isDay(text: string): boolean {
  return localDateSchema.safeParse(text).success && text >= firstDay && text <= lastDay;
}

function notBefore(installedOn: string, typed: TypedEquipment, field: 'warrantyUntil' | 'retiredOn', code: string): Problem[] {
  const day = typed[field];
  return installedOn !== '' && day !== '' && day < installedOn ? [problem(field, code)] : [];
}

function tidy(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function tooLong(text: string, field: string, longest: number): Problem[] {
  return text.trim().length > longest ? [{ path: [field], code: 'text-too-long', params: { longest, length: text.trim().length } }] : [];
}

function problem(field: string, code: string): Problem {
  return { path: [field], code, params: {} };
}
