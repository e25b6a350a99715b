import { ActionIcon, Autocomplete, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { emptyPart, type TypedPart } from '../../../../shared/domain/job/read-parts.ts';
import { parts as words } from '../../../../shared/text/en/jobs.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import { usualParts } from '../queries/usual-parts.ts';
import classes from './parts.module.css';

interface Props {
  readonly parts: readonly TypedPart[];
  /** False where a heading says it already. */
  readonly titled?: boolean;
  readonly errorOf: (index: number, field: keyof TypedPart) => string | undefined;
  readonly onChange: (parts: TypedPart[]) => void;
}

/** What was put in: a line each, what is usual offered while one types. One line stands ready as soon as one is asked for. */
export function PartsField({ parts, titled = true, errorOf, onChange }: Props) {
  const usual = useQuery(usualParts, []) ?? [];
  const list = useRef<HTMLFieldSetElement>(null);
  const count = useRef(parts.length);
  useEffect(() => {
    if (parts.length > count.current) list.current?.querySelector<HTMLInputElement>('[data-part]:last-of-type input')?.focus();
    count.current = parts.length;
  }, [parts.length]);
  const change = (at: number, changes: Partial<TypedPart>): void =>
    onChange(parts.map((part, index) => (index === at ? { ...part, ...changes } : part)));
  return (
    <fieldset ref={list} className={classes.parts}>
      <legend className={titled ? undefined : 'visually-hidden'}>{words.title}</legend>
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
        <div key={index} className={classes.part} data-part>
          <Autocomplete
            aria-label={words.name(index + 1)}
            placeholder={words.nameHint}
            data={[...usual]}
            limit={8}
            value={part.name}
            maxLength={200}
            error={errorOf(index, 'name')}
            onChange={(name) => change(index, { name })}
          />
          <TextInput
            aria-label={words.quantity(index + 1)}
            placeholder={words.columns.quantity}
            value={part.quantity}
            inputMode="decimal"
            error={errorOf(index, 'quantity')}
            onChange={(event) => change(index, { quantity: event.currentTarget.value })}
          />
          <TextInput
            aria-label={words.batch(index + 1)}
            placeholder={words.columns.batch}
            value={part.batch}
            maxLength={120}
            error={errorOf(index, 'batch')}
            onChange={(event) => change(index, { batch: event.currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            size={36}
            aria-label={words.takeAway(index + 1)}
            onClick={() => onChange(parts.filter((_, at) => at !== index))}
          >
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        h={32}
        ml={-8}
        leftSection={<IconPlus size={15} aria-hidden />}
        onClick={() => onChange([...parts, emptyPart])}
      >
        {words.add}
      </Button>
    </fieldset>
  );
}
