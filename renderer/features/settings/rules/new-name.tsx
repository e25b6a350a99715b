import { TextInput } from '@mantine/core';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onAdd: () => void;
}

/** A name that joins a list by Enter: the form around it is not saved by that. */
export function NewName({ label, value, onChange, onAdd }: Props) {
  return (
    <TextInput
      label={label}
      value={value}
      maxLength={60}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        onAdd();
      }}
    />
  );
}
