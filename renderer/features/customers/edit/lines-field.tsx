import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import classes from './form.module.css';

interface Props {
  readonly legend: string;
  readonly type: 'tel' | 'email';
  readonly lines: readonly string[];
  readonly labelOf: (place: number) => string;
  readonly removeLabelOf: (place: number) => string;
  readonly addLabel: string;
  readonly problemOf: (index: number) => string | undefined;
  /** Said beneath a line that is fine as it is; undefined for nothing. */
  readonly hintOf?: (line: string) => string | undefined;
  readonly onChange: (lines: string[]) => void;
}

/** Several phones or emails: a line each, to add and to take away. */
export function LinesField(props: Props) {
  const { legend, type, labelOf, removeLabelOf, addLabel, problemOf, hintOf, onChange } = props;
  // Where there is none yet, there is a line to type the first one in.
  const lines = props.lines.length === 0 ? [''] : props.lines;
  const box = useRef<HTMLFieldSetElement>(null);
  const added = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when a line was added and drawn
  useEffect(() => {
    if (added.current) [...(box.current?.querySelectorAll('input') ?? [])].at(-1)?.focus();
    added.current = false;
  }, [lines.length]);
  const remove = (index: number): void => {
    onChange(lines.filter((_line, at) => at !== index));
    box.current?.querySelector<HTMLButtonElement>('[data-add]')?.focus();
  };
  return (
    <fieldset ref={box} className={classes.lines}>
      <legend>{legend}</legend>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place; its text changes with every stroke
        <div key={index} className={classes.line}>
          <TextInput
            type={type === 'tel' ? 'tel' : 'text'}
            inputMode={type}
            aria-label={labelOf(index + 1)}
            value={line}
            error={problemOf(index)}
            description={problemOf(index) === undefined && line.trim() !== '' ? hintOf?.(line) : undefined}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            onChange={(event) => onChange(lines.map((other, at) => (at === index ? event.currentTarget.value : other)))}
          />
          <ActionIcon variant="subtle" color="gray" size={34} aria-label={removeLabelOf(index + 1)} onClick={() => remove(index)}>
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button
        data-add
        variant="subtle"
        size="compact-sm"
        h={32}
        leftSection={<IconPlus size={15} aria-hidden />}
        onClick={() => {
          added.current = true;
          onChange([...lines, '']);
        }}
      >
        {addLabel}
      </Button>
    </fieldset>
  );
}
