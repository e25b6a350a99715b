import { moneySchema } from '../../../../shared/domain/base/money.ts';
import type { Patch } from '../../../../shared/domain/base/patch.ts';
import { phoneSchema } from '../../../../shared/domain/customer/customer.ts';
import { addressSchema } from '../../../../shared/domain/property/property.ts';
import { streetLine, townLine } from '../../../../shared/text/address-line.ts';
import { changes as words } from '../../../../shared/text/en/changes.ts';
import { contacts } from '../../../../shared/text/en/contacts.ts';
import { customers } from '../../../../shared/text/en/customers.ts';
import { jobs } from '../../../../shared/text/en/jobs.ts';
import { formatFullDay, formatMoney } from '../../../../shared/text/format.ts';
import { languageName } from '../../../../shared/text/language-name.ts';
import type { Names } from './names-in.ts';

/** Longer texts are told by how they begin. */
const longest = 160;

/** Choices that have words of their own. */
const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  group: customers.groups,
  role: contacts.roles,
  status: jobs.states,
};

/** What changed in a record, a line for each field that has a name: `Name: Dana → Dana Moor`. */
export function changeLines({ table, fields }: Patch, names: Names): string[] {
  const labels = words.fields[table] ?? {};
  return Object.entries(labels).flatMap(([field, label]) => {
    const change = fields[field];
    if (change === undefined) return [];
    return [words.line(label, valueWords(field, change.before, names), valueWords(field, change.after, names))];
  });
}

function valueWords(field: string, value: unknown, names: Names): string {
  const told = tell(field, value, names).trim();
  if (told === '') return words.nothing;
  return told.length > longest ? `${told.slice(0, longest)}…` : told;
}

function tell(field: string, value: unknown, names: Names): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value)) return value.map(listed).join(', ');
  if (typeof value === 'string') return tellText(field, value, names);
  const address = addressSchema.safeParse(value);
  if (address.success) return [streetLine(address.data), townLine(address.data)].filter((line) => line !== '').join(', ');
  const money = moneySchema.safeParse(value);
  return money.success ? formatMoney(money.data) : '';
}

function tellText(field: string, value: string, names: Names): string {
  if (field.endsWith('Id')) return names.get(value) ?? words.gone;
  if (field === 'language') return languageName(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatFullDay(value);
  return choices[field]?.[value] ?? value;
}

function listed(item: unknown): string {
  const phone = phoneSchema.safeParse(item);
  if (!phone.success) return String(item);
  const { text, label } = phone.data;
  return label === undefined ? text : `${text} (${label})`;
}
