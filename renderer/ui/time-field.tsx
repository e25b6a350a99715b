import { TextInput } from '@mantine/core';
import { type FocusEvent, useEffect, useRef, useState } from 'react';
import { forms } from '../../shared/text/en/forms.ts';
import { readTime, type TypedTime } from '../../shared/text/read-time.ts';

interface Props {
  readonly label?: string;
  readonly 'aria-label'?: string;
  /** `14:30`, or what is typed and cannot be read where the form keeps that. Empty for nothing. */
  readonly value: string;
  /** A time that the other one follows: a bare hour that would lie before it is taken for the afternoon. */
  readonly after?: string;
  /** Told of each stroke. `time` is null where it cannot be read, and empty where nothing is typed. */
  readonly onChange: (time: TypedTime, typed: string) => void;
  readonly onBlur?: () => void;
  readonly error?: string | undefined;
  readonly disabled?: boolean;
}

/**
 * A time of day. It shows 24 hours like the rest of the program, whatever the computer is set to, and reads what people
 * type: `9`, `930`, `14.30`, `2:30 pm`. What cannot be read stays as it was typed and says so once the field is left.
 */
export function TimeField({ value, after, onChange, onBlur, error, ...rest }: Props) {
  /** What is being typed; null where the value stands there. */
  const [typed, setTyped] = useState<string | null>(null);
  const [isJudged, setJudged] = useState(true);
  const isHere = useRef(false);
  const told = useRef(value);
  const shown = typed ?? value;
  const isUnclear = readTime(shown, after) === null;
  useEffect(() => {
    // While somebody types nothing that comes from elsewhere takes it away.
    if (told.current !== value && !isHere.current) setTyped(null);
    told.current = value;
  }, [value]);
  const leave = (event: FocusEvent<HTMLInputElement>): void => {
    isHere.current = false;
    setJudged(true);
    if (readTime(event.currentTarget.value, after) !== null) setTyped(null);
    onBlur?.();
  };
  return (
    <TextInput
      {...rest}
      value={shown}
      autoComplete="off"
      maxLength={20}
      placeholder={forms.time.example}
      error={isUnclear && isJudged ? forms.time.unclear : error}
      {...(isUnclear && { 'data-unreadable': true })}
      onFocus={() => {
        isHere.current = true;
      }}
      onBlur={leave}
      onChange={(event) => {
        const next = event.currentTarget.value;
        setTyped(next);
        setJudged(false);
        onChange(readTime(next, after), next);
      }}
    />
  );
}
