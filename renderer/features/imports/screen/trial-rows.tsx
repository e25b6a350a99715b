import { Table } from '@mantine/core';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import type { RowOutcome } from '../../../../shared/domain/import/import-plan.ts';
import { importRows } from '../../../../shared/text/en/import-rows.ts';
import { imports } from '../../../../shared/text/en/imports.ts';
import { formatCount, formatDay } from '../../../../shared/text/format.ts';
import { useNow } from '../../../data/react/program.tsx';
import type { TrialRow } from '../plan/try-import.ts';
import classes from './imports.module.css';

const { trial: words } = imports;

/** The first rows of one outcome, with the reasons in words. */
export function TrialRows({ outcome, rows, all }: { outcome: RowOutcome; rows: readonly TrialRow[]; all: number }) {
  const now = useNow();
  const day = (instant: string | null): string => (instant === null ? '' : formatDay(localOf(instant, now.zone).date, now));
  const label = words.tableLabel(words.outcomes[outcome]);
  // A refused row is not understood: only its number, what stands in it and the reason are sure.
  const understood = outcome !== 'refused';
  const said = rows.map((row) => [...row.reasons, ...row.notes].map(importRows.sentence).join(' '));
  // Only a job has a date of its own.
  const dated = understood && rows.some(({ requestedAt }) => requestedAt !== null);
  const explained = said.some((sentence) => sentence !== '');
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={classes.rows} tabIndex={0} aria-label={label}>
        <Table verticalSpacing={5} className={classes.table} stickyHeader>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{words.row}</Table.Th>
              {understood && <Table.Th scope="col">{words.who}</Table.Th>}
              {understood && <Table.Th scope="col">{words.where}</Table.Th>}
              {dated && <Table.Th scope="col">{words.when}</Table.Th>}
              {explained && <Table.Th scope="col">{words.why}</Table.Th>}
              {!understood && <Table.Th scope="col">{words.inFile}</Table.Th>}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row, at) => (
              <Table.Tr key={row.row}>
                <Table.Td>{formatCount(row.row)}</Table.Td>
                {understood && <Table.Td className={classes.cell}>{row.customerName}</Table.Td>}
                {understood && <Table.Td className={classes.cell}>{row.address}</Table.Td>}
                {dated && <Table.Td className={classes.day}>{day(row.requestedAt)}</Table.Td>}
                {explained && <Table.Td className={classes.cell}>{said[at]}</Table.Td>}
                {!understood && <Table.Td className={classes.samples}>{row.text}</Table.Td>}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
      {rows.length < all && <p className={classes.quiet}>{words.first(rows.length, all)}</p>}
    </>
  );
}
