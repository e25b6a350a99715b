import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { can } from '../../../../shared/domain/staff/can.ts';
import { ownLanguage } from '../../../../shared/domain/wording/choose-wording.ts';
import type { Wording } from '../../../../shared/domain/wording/wording.ts';
import { type WordingCode, wordingCodes } from '../../../../shared/domain/wording/wording-codes.ts';
import { wordingGroups, wordingNames, wordingSettings as wordings } from '../../../../shared/text/en/wording-settings.ts';
import { languageChoices, languageName } from '../../../../shared/text/language-name.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Panel } from '../../../ui/panel.tsx';
import { SearchSelect } from '../../../ui/search-select.tsx';
import { readPreview } from '../queries/wording-preview.ts';
import { WordingForm } from './wording-form.tsx';
import classes from './wordings.module.css';

/** *Your own words*: every text that the program says to customers, in each language that it is written in. */
export function WordingsPanel() {
  const { actor } = useProgram();
  const [code, setCode] = useState<WordingCode>('acknowledgement');
  const [language, setLanguage] = useState<string>(ownLanguage);
  const rows = useQuery(async (reader) => (await reader.wordings.toArray()).filter(({ live }) => live === 1), []);
  const preview = useQuery(readPreview, []);
  if (rows === undefined || preview === undefined) return <Panel title={wordings.title}>{null}</Panel>;
  const mayChange = can(actor.role, 'settings');
  const row = rows.find((one) => one.code === code && one.language === language);
  const languages = [...new Set([ownLanguage, ...rows.map((one) => one.language), language])];
  return (
    <Panel title={wordings.title}>
      <p className={classes.hint}>{mayChange ? wordings.hint : `${wordings.hint} ${wordings.readOnly}`}</p>
      <div className={classes.choose}>
        <Select
          label={wordings.text}
          value={code}
          allowDeselect={false}
          maxDropdownHeight={360}
          data={wordingGroups.map(([group, belongs]) => ({
            group,
            items: wordingCodes.filter(belongs).map((value) => ({ value, label: labelOf(value, rows) })),
          }))}
          onChange={(value) => value !== null && setCode(value as WordingCode)}
        />
        <Select
          label={wordings.language}
          value={language}
          allowDeselect={false}
          data={languages.map((value) => ({ value, label: languageName(value) }))}
          onChange={(value) => value !== null && setLanguage(value)}
        />
        {mayChange && <AddLanguage known={languages} onAdd={setLanguage} />}
      </div>
      <WordingForm
        key={`${code}/${language}`}
        code={code}
        language={language}
        row={row}
        rows={rows}
        preview={preview}
        mayChange={mayChange}
      />
    </Panel>
  );
}

function labelOf(code: WordingCode, rows: readonly Wording[]): string {
  return rows.some((row) => row.code === code) ? `${wordingNames[code]} (${wordings.own})` : wordingNames[code];
}

function AddLanguage({ known, onAdd }: { known: readonly string[]; onAdd: (language: string) => void }) {
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <Button variant="subtle" onClick={() => setAsked(true)}>
        {wordings.addLanguage}
      </Button>
    );
  }
  return (
    <SearchSelect
      label={wordings.addLanguage}
      autoFocus
      value={null}
      data={languageChoices(null).filter(({ value }) => !known.includes(value))}
      onChange={(value) => {
        if (value !== null) onAdd(value);
        setAsked(false);
      }}
    />
  );
}
