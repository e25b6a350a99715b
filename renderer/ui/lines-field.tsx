import { ActionIcon, Autocomplete, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import classes from './lines-field.module.css';

interface LineShown {
  readonly text: string;
  readonly label: string;
}

interface Props {
  readonly legend: string;
  readonly type: 'tel' | 'email';
  readonly lines: readonly LineShown[];
  readonly nameOf: (place: number) => string;
  readonly removeLabelOf: (place: number) => string;
  readonly addLabel: string;
  /** Where a line has a word of its own beside it, what kind it is: how that field is called and what it suggests. */
  readonly labels?: { readonly nameOf: (place: number) => string; readonly placeholder: string; readonly suggested: readonly string[] };
  readonly problemOf: (index: number) => string | undefined;
  /** Said beneath a line that is fine as it is; undefined for nothing. */
  readonly hintOf?: (line: string) => string | undefined;
  readonly onChange: (lines: LineShown[]) => void;
}

/** Several phones or emails: a line each, to add and to take away. */
export function LinesField(props: Props) {
  const { legend, nameOf, removeLabelOf, addLabel, labels, onChange } = props;
  // Where there is none yet, there is a line to type the first one in.
  const lines = props.lines.length === 0 ? [{ text: '', label: '' }] : props.lines;
  const box = useRef<HTMLFieldSetElement>(null);
  const added = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when a line was added and drawn
  useEffect(() => {
    if (added.current) [...(box.current?.querySelectorAll<HTMLInputElement>('[data-line]') ?? [])].at(-1)?.focus();
    added.current = false;
  }, [lines.length]);
  const change = (index: number, part: Partial<LineShown>): void =>
    onChange(lines.map((other, at) => (at === index ? { ...other, ...part } : other)));
  const remove = (index: number): void => {
    onChange(lines.filter((_line, at) => at !== index));
    box.current?.querySelector<HTMLButtonElement>('[data-add]')?.focus();
  };
  return (
    <fieldset ref={box} className={classes.lines}>
      <legend>{legend}</legend>
      {lines.map(({ text, label }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place; its text changes with every stroke
        <div key={index} className={labels === undefined ? classes.line : classes.labelled}>
          <TextLine {...props} text={text} index={index} name={nameOf(index + 1)} onText={(typed) => change(index, { text: typed })} />
          {labels !== undefined && (
            <Autocomplete
              aria-label={labels.nameOf(index + 1)}
              placeholder={labels.placeholder}
              data={[...labels.suggested]}
              value={label}
              onChange={(typed) => change(index, { label: typed })}
            />
          )}
          {/* The only line, still empty, is nothing to take away. */}
          {(lines.length > 1 || text !== '' || label !== '') && (
            <ActionIcon variant="subtle" color="gray" size={34} aria-label={removeLabelOf(index + 1)} onClick={() => remove(index)}>
              <IconX size={16} aria-hidden />
            </ActionIcon>
          )}
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
          onChange([...lines, { text: '', label: '' }]);
        }}
      >
        {addLabel}
      </Button>
    </fieldset>
  );
}

interface TextLineProps extends Pick<Props, 'type' | 'problemOf' | 'hintOf'> {
  readonly text: string;
  readonly index: number;
  readonly name: string;
  readonly onText: (text: string) => void;
}

function TextLine({ type, text, index, name, problemOf, hintOf, onText }: TextLineProps) {
  const problem = problemOf(index);
  return (
    <TextInput
      data-line
      type={type === 'tel' ? 'tel' : 'text'}
      inputMode={type}
      aria-label={name}
      autoComplete="off"
      value={text}
      error={problem}
      description={problem === undefined && text.trim() !== '' ? hintOf?.(text) : undefined}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      onChange={(event) => onText(event.currentTarget.value)}
    />
  );
}
