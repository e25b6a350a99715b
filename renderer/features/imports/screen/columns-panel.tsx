import { Button, Group, NativeSelect, Table } from '@mantine/core';
import { useState } from 'react';
import { fieldsOf, type ImportField, type RowKind } from '../../../../shared/domain/import/import-field.ts';
import { imports } from '../../../../shared/text/en/imports.ts';
import { Panel } from '../../../ui/panel.tsx';
import type { FileChoices, FileLook } from '../file/look-at-file.ts';
import { importSession } from '../session/import-session.ts';
import { changeMapping, fieldOf } from './change-mapping.ts';
import classes from './imports.module.css';

const { columns: words } = imports;

const groups: readonly (readonly [keyof typeof words.groups, readonly ImportField[]])[] = [
  ['who', ['customerName', 'firstName', 'middleName', 'lastName', 'nameSuffix', 'company', 'isCompany', 'phone', 'phoneLabel', 'email']],
  [
    'where',
    ['addressLine', 'addressFull', 'unit', 'poBox', 'city', 'region', 'postcode', 'country', 'addressNote', 'addressBilling', 'placeKept'],
  ],
  [
    'billing',
    ['billingLine', 'billingFull', 'billingUnit', 'billingPoBox', 'billingCity', 'billingRegion', 'billingPostcode', 'billingCountry'],
  ],
  ['equipment', ['equipment', 'make', 'model', 'serial', 'batch', 'installedOn', 'warrantyUntil', 'retiredOn']],
  ['when', ['created', 'scheduled', 'scheduledTime', 'closed']],
  ['what', ['words', 'trade', 'jobType', 'status', 'finding', 'workDone', 'price', 'noCharge']],
  ['more', ['group', 'tags', 'doNotContact', 'note', 'kept']],
  ['numbers', ['jobNumber', 'customerNumber', 'propertyNumber', 'equipmentNumber']],
];

/** The meanings that a column can have where each row is of this kind. */
function meaningsOf(kind: RowKind) {
  const known = new Set(fieldsOf[kind]);
  const offered = groups.map(([group, fields]) => ({
    group: words.groups[group],
    items: fields.filter((field) => known.has(field)).map((value) => ({ value, label: words.fields[value] })),
  }));
  return [{ value: '', label: words.ignored }, ...offered.filter(({ items }) => items.length > 0)];
}

/** As many as are named in one sentence. */
const namedAtOnce = 12;

/** Nothing is left out silently: the columns that no field takes, by name. */
function leftOut(columns: readonly { readonly header: string; readonly field: ImportField | null }[]): string {
  const names = columns.filter(({ field }) => field === null).map(({ header }) => header);
  return names.length === 0 ? '' : words.leftOut(names.slice(0, namedAtOnce), names.length - Math.min(names.length, namedAtOnce));
}

/** Each column with its first cells and what it is taken for; any can be changed. */
export function ColumnsPanel({ look, choices, recalled }: { look: FileLook; choices: FileChoices; recalled: boolean }) {
  // What was just chosen counts at once, also for the next choice: the file is looked at again meanwhile.
  const mapping = choices.mapping ?? look.mapping;
  const all = look.headers.map((header, column) => ({
    column,
    header: header === '' ? words.unnamed(column + 1) : header,
    field: fieldOf(mapping, column),
  }));
  const meanings = meaningsOf(look.kind);
  const unused = all.filter(({ field }) => field === null).length;
  const [open, setOpen] = useState(look.missing.length > 0);
  // A column that was just left out stays in view, so that the choice can be taken back where it was made.
  const [touched, setTouched] = useState<ReadonlySet<number>>(new Set());
  const listed = all.filter(({ column, field }) => open || field !== null || touched.has(column));
  const change = (column: number, field: string): void => {
    setTouched(new Set([...touched, column]));
    void importSession.choose({ mapping: changeMapping(mapping, column, field === '' ? null : (field as ImportField), look.kind) });
  };
  return (
    <Panel title={words.title}>
      {recalled && <p>{words.recalled}</p>}
      <p className={classes.quiet}>
        {words.recognised(all.length - unused, all.length)} {leftOut(all)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={classes.scroll} tabIndex={0} aria-label={words.tableLabel}>
        <Table verticalSpacing={6} className={classes.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{words.column}</Table.Th>
              <Table.Th scope="col">{words.meaning}</Table.Th>
              <Table.Th scope="col">{words.sample}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {listed.map(({ column, header, field }) => (
              <Table.Tr key={column}>
                <Table.Th scope="row" className={classes.header}>
                  {header}
                </Table.Th>
                <Table.Td className={classes.meaning}>
                  <NativeSelect
                    size="sm"
                    aria-label={words.meaningOf(header)}
                    value={field ?? ''}
                    data={meanings}
                    onChange={(event) => change(column, event.currentTarget.value)}
                  />
                </Table.Td>
                <Table.Td className={classes.samples}>{(look.samples[column] ?? []).join('  |  ')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
      <Group gap={8}>
        {(unused > 0 || open) && (
          <Button size="compact-sm" onClick={() => setOpen(!open)} aria-expanded={open}>
            {open ? words.hideUnused : words.showUnused(unused)}
          </Button>
        )}
        {choices.mapping !== undefined && (
          <Button size="compact-sm" onClick={() => void importSession.recognise()}>
            {words.again}
          </Button>
        )}
      </Group>
    </Panel>
  );
}
