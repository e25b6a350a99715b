import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { KeyHint } from '../key-hint.tsx';
import { TabNav, type Tabs } from '../tab-nav.tsx';
import { useHeadingFocus } from '../use-heading-focus.ts';
import classes from './list-frame.module.css';

interface Props {
  readonly title: string;
  readonly tabs?: Tabs;
  readonly search: {
    readonly label: string;
    readonly hint: string;
    readonly clear: string;
    readonly typed: string;
    readonly onTyped: (typed: string) => void;
    /** Goes from the field into the list, or opens what was found. */
    readonly onKey: (key: 'ArrowDown' | 'Enter') => void;
    readonly field: Ref<HTMLInputElement>;
  };
  readonly filters?: ReactNode;
  /** Stands at the end of that line while nothing is chosen, such as the way to a new record. */
  readonly aside?: ReactNode;
  /** How many there are, how many are chosen. Said to screen readers whenever it changes. */
  readonly status: string;
  /** What can be done with what is chosen; null while nothing is. */
  readonly bulk: ReactNode;
  /** Stands between them and the rows, such as what is half done. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
}

/** A list with its title, its filters, and one line that counts and acts on what is chosen. */
export function ListFrame({ title, tabs, search, filters, aside, status, bulk, above, children }: Props) {
  const heading = useHeadingFocus();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && search.typed !== '') search.onTyped('');
    else if (event.key === 'ArrowDown' || event.key === 'Enter') search.onKey(event.key);
    else return;
    event.preventDefault();
  };
  return (
    <div className={classes.screen}>
      <header className={classes.head}>
        <h1 ref={heading} tabIndex={-1} className={tabs === undefined ? undefined : 'visually-hidden'}>
          {title}
        </h1>
        {tabs && <TabNav tabs={tabs} />}
        <TextInput
          ref={search.field}
          className={classes.search}
          aria-label={search.label}
          placeholder={search.hint}
          value={search.typed}
          onChange={(event) => search.onTyped(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={
            search.typed === '' ? (
              <KeyHint keys={['/']} />
            ) : (
              <CloseButton size={32} aria-label={search.clear} onClick={() => search.onTyped('')} />
            )
          }
          rightSectionWidth={42}
        />
        {filters}
      </header>
      <div className={classes.line}>
        <div className={classes.status} role="status">
          {status}
        </div>
        {/* With something chosen the line belongs to what can be done with it. */}
        {bulk || (aside !== undefined && <div className={classes.aside}>{aside}</div>)}
      </div>
      {above}
      <div className={classes.body}>{children}</div>
    </div>
  );
}
