import { Select } from '@mantine/core';
import { forms as words } from '../../shared/text/en/forms.ts';

interface Props {
  readonly label: string;
  readonly description?: string;
  /** What fits what is typed, with what is chosen among it. */
  readonly data: readonly { readonly value: string; readonly label: string }[];
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly error?: string | undefined;
  readonly placeholder?: string;
  /** False where something has to be chosen. */
  readonly clearable?: boolean;
  readonly nothingFound?: string;
}

/** One of very many, found by typing: what fits is looked up while one types. Enter takes the first. */
export function Finder({ data, typed, onType, clearable = true, nothingFound = words.noneFound, ...props }: Props) {
  return (
    <Select
      placeholder={words.findHint}
      {...props}
      searchable
      clearable={clearable}
      allowDeselect={clearable}
      selectFirstOptionOnChange
      nothingFoundMessage={nothingFound}
      data={[...data]}
      // What fits was looked up already.
      filter={({ options }) => options}
      searchValue={typed}
      onSearchChange={onType}
      maxDropdownHeight={280}
      // A form that opens puts the cursor here: the list is for whoever types or asks for it.
      openOnFocus={false}
      comboboxProps={{ withinPortal: false }}
      onFocus={(event) => event.currentTarget.select()}
      onClick={(event) => event.currentTarget.select()}
    />
  );
}
