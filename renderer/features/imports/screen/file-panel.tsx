import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { type RowKind, rowKinds } from '../../../../shared/domain/import/import-field.ts';
import { type ImportSource, importSources } from '../../../../shared/domain/import/recognise-source.ts';
import { type CsvDelimiter, type CsvEncoding, csvDelimiters, csvEncodings } from '../../../../shared/formats/csv/csv.ts';
import { imports } from '../../../../shared/text/en/imports.ts';
import { Panel } from '../../../ui/panel.tsx';
import type { FileLook } from '../file/look-at-file.ts';
import { importSession } from '../session/import-session.ts';
import type { ImportState } from '../session/import-state.ts';
import classes from './imports.module.css';

const { file } = imports;

/** What the file is taken for. Source, letters and delimiter can be changed by hand. */
export function FilePanel({ state, aside }: { state: Extract<ImportState, { stage: 'check' }>; aside: ReactNode }) {
  const { look, fileName } = state;
  return (
    <Panel title={file.title} aside={aside}>
      <div className={classes.facts}>
        <dl className={classes.fact}>
          <dt>{file.name}</dt>
          <dd className={classes.fileName}>{fileName}</dd>
        </dl>
        <dl className={classes.fact}>
          <dt>{file.rows}</dt>
          <dd>{file.rowCount(look.rows)}</dd>
        </dl>
        <NativeSelect
          label={file.source}
          value={look.source}
          onChange={(event) => void importSession.choose({ source: event.currentTarget.value as ImportSource })}
          data={importSources.map((value) => ({ value, label: file.sources[value] }))}
        />
        <NativeSelect
          label={file.kind}
          value={look.kind}
          onChange={(event) => void importSession.choose({ kind: event.currentTarget.value as RowKind })}
          data={rowKinds.map((value) => ({ value, label: file.kinds[value] }))}
        />
        {look.workbook === null ? <TextFields look={look} /> : <SheetField workbook={look.workbook} />}
      </div>
      {look.headerRow === 0 && look.reading.cards === undefined && <p className={classes.quiet}>{file.noHeader}</p>}
      {look.headerRow > 1 && <p className={classes.quiet}>{file.headerBelow(look.headerRow)}</p>}
      {look.guarded && <p className={classes.quiet}>{file.refusedFile}</p>}
    </Panel>
  );
}

function SheetField({ workbook: { sheets, sheet } }: { workbook: NonNullable<FileLook['workbook']> }) {
  if (sheets.length < 2) return null;
  return (
    <NativeSelect
      label={file.sheet}
      value={sheet}
      onChange={(event) => void importSession.choose({ sheet: Number(event.currentTarget.value) })}
      data={sheets.map((label, value) => ({ value: String(value), label }))}
    />
  );
}

/** How text is read: a workbook says it itself, and cards have no columns. */
function TextFields({ look }: { look: FileLook }) {
  return (
    <>
      <NativeSelect
        label={file.encoding}
        description={look.encodingWhy === 'not-utf8' || look.encodingWhy === 'mostly-utf8' ? file.encodingHint : undefined}
        value={look.reading.encoding}
        onChange={(event) => void importSession.choose({ encoding: event.currentTarget.value as CsvEncoding })}
        data={csvEncodings.map((value) => ({ value, label: file.encodings[value] }))}
      />
      {look.reading.cards === undefined && (
        <NativeSelect
          label={file.delimiter}
          value={look.reading.delimiter}
          onChange={(event) => void importSession.choose({ delimiter: event.currentTarget.value as CsvDelimiter })}
          data={csvDelimiters.map((value) => ({ value, label: file.delimiters[value] }))}
        />
      )}
    </>
  );
}
