import { Select } from '@mantine/core';
import { type KeyboardEvent, useRef } from 'react';
import { forms as words } from '../../shared/text/en/forms.ts';
import { useWaitingEnter } from './use-waiting-enter.ts';

interface Props {
  readonly label: string;
  readonly description?: string;
  /** What fits what is typed, and what is chosen, for its name. */
  readonly data: readonly { readonly value: string; readonly label: string }[];
  /** Which of `data` fit what is typed: these are offered. */
  readonly fitting: ReadonlySet<string>;
  /** True while `data` fits something typed before. */
  readonly isBehind: boolean;
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

/** One of very many, found by typing: what fits is looked up while one types. Enter takes the first that fits. */
export function Finder({ data, fitting, isBehind, typed, onType, clearable = true, nothingFound = words.noneFound, ...props }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const enter = useWaitingEnter<void>(isBehind, () => firstLine(field.current)?.click());
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || !isBehind || typed.trim() === '') return;
    // The library would take the first of the lines that stand there still.
    event.preventDefault();
    event.stopPropagation();
    enter.wait();
  };
  return (
    <Select
      ref={field}
      placeholder={words.findHint}
      {...props}
      searchable
      clearable={clearable}
      allowDeselect={false}
      selectFirstOptionOnChange={!isBehind}
      nothingFoundMessage={nothingFound}
      data={[...data]}
      // What fits was looked up already.
      filter={({ options }) => options.filter((option) => 'value' in option && fitting.has(option.value))}
      searchValue={typed}
      onSearchChange={(text) => {
        if (text !== typed) enter.forget();
        onType(text);
      }}
      maxDropdownHeight={280}
      // A form that opens puts the cursor here: the list is for whoever types or asks for it.
      openOnFocus={false}
      comboboxProps={{ withinPortal: false }}
      onFocus={(event) => event.currentTarget.select()}
      onClick={(event) => event.currentTarget.select()}
      onBlur={enter.forget}
      onKeyDownCapture={onKeyDownCapture}
    />
  );
}

function firstLine(field: HTMLInputElement | null): HTMLElement | null {
  const list = document.getElementById(field?.getAttribute('aria-controls') ?? '');
  return list?.querySelector<HTMLElement>('[role="option"]') ?? null;
}
