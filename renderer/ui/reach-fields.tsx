import { reach as words } from '../../shared/text/en/reach.ts';
import { languageChoices } from '../../shared/text/language-name.ts';
import { phoneHint } from '../../shared/text/reach-lines.ts';
import { LinesField } from './lines-field.tsx';
import { SearchSelect } from './search-select.tsx';

interface Typed {
  readonly phones: { text: string; label: string }[];
  readonly emails: string[];
  readonly language: string | null;
}

interface Props {
  readonly typed: Typed;
  /** ISO 3166-1 alpha-2: phones are read by it. */
  readonly country: string;
  readonly problemOf: (...path: (string | number)[]) => string | undefined;
  readonly onChange: (changes: Partial<Typed>) => void;
}

const phoneLabels = { nameOf: words.phoneLabel, placeholder: words.phoneLabelPlaceholder, suggested: words.phoneLabels };

/** How somebody is reached: phones with what kind of line each is, emails, and the language that they speak with us. */
export function ReachFields({ typed: { phones, emails, language }, country, problemOf, onChange }: Props) {
  return (
    <>
      <LinesField
        legend={words.phones}
        type="tel"
        lines={phones}
        nameOf={words.phone}
        removeLabelOf={words.removePhone}
        addLabel={words.addPhone}
        labels={phoneLabels}
        problemOf={(index) => problemOf('phones', index)}
        hintOf={(line) => phoneHint(line, country)}
        onChange={(lines) => onChange({ phones: lines })}
      />
      <LinesField
        legend={words.emails}
        type="email"
        lines={emails.map((text) => ({ text, label: '' }))}
        nameOf={words.email}
        removeLabelOf={words.removeEmail}
        addLabel={words.addEmail}
        problemOf={(index) => problemOf('emails', index)}
        onChange={(lines) => onChange({ emails: lines.map(({ text }) => text) })}
      />
      <SearchSelect
        label={words.language}
        description={words.languageHint}
        placeholder={words.ownLanguage}
        clearable
        allowDeselect
        data={languageChoices(language)}
        value={language}
        onChange={(chosen) => onChange({ language: chosen })}
      />
    </>
  );
}
