import { TextInput } from '@mantine/core';
import { type Ref, useEffect, useRef, useState } from 'react';
import { forms } from '../../shared/text/en/forms.ts';
import { currencyForm, formatMoney } from '../../shared/text/format.ts';
import { largestAmount, readAmount } from '../../shared/text/read-amount.ts';

interface Props {
  readonly label: string;
  /** In minor units; null while nothing is typed, or nothing that can be read. */
  readonly value: number | null;
  readonly currency: string;
  readonly onChange: (minor: number | null) => void;
  readonly error?: string | undefined;
  readonly describedBy?: string;
  readonly ref?: Ref<HTMLInputElement>;
}

/**
 * An amount of money as people type it. What cannot be read stays as it was typed and says why once the field is left
 * or pasted into; a form asks `showUnreadable` before it takes an empty amount for none.
 */
export function MoneyField({ label, value, currency, onChange, error, describedBy, ref }: Props) {
  const { digits, sign } = currencyForm(currency);
  const [typed, setTyped] = useState(() => written(value, digits));
  const [isJudged, setJudged] = useState(false);
  const told = useRef(value);
  useEffect(() => {
    // What is typed stays as it is unless the amount came from elsewhere.
    if (told.current !== value) setTyped(written(value, digits));
    told.current = value;
  }, [value, digits]);
  const amount = readAmount(typed, digits, [sign, currency]);
  const example = formatMoney({ minor: 12_345 * 10 ** Math.max(0, digits - 2), currency });
  const most = formatMoney({ minor: largestAmount, currency });
  return (
    <TextInput
      {...(ref !== undefined && { ref })}
      label={label}
      value={typed}
      leftSection={<span aria-hidden>{sign}</span>}
      leftSectionWidth={sign.length > 2 ? 48 : 32}
      inputMode="decimal"
      autoComplete="off"
      error={isJudged && !amount.ok ? forms.amount[amount.problem](example, most) : error}
      {...(!amount.ok && { 'data-unreadable': true })}
      {...(describedBy !== undefined && { 'aria-describedby': describedBy })}
      onBlur={() => setJudged(true)}
      onChange={(event) => {
        const next = event.currentTarget.value;
        setJudged((event.nativeEvent as InputEvent).inputType === 'insertFromPaste');
        setTyped(next);
        const read = readAmount(next, digits, [sign, currency]);
        told.current = read.ok ? read.minor : null;
        onChange(told.current);
      }}
    />
  );
}

/**
 * Takes the focus to an amount in `box` that cannot be read, which then says why. True where there was one: nothing may
 * be saved then.
 */
export function showUnreadable(box: HTMLElement | null): boolean {
  const field = box?.querySelector<HTMLInputElement>('input[data-unreadable]');
  if (field === null || field === undefined) return false;
  // Leaving it is what makes it say why, also where the focus was there already.
  field.focus();
  field.blur();
  field.focus();
  return true;
}

/** `1240.50`, `50`: whole amounts without the cents. */
function written(minor: number | null, digits: number): string {
  if (minor === null) return '';
  const scale = 10 ** digits;
  return minor % scale === 0 ? String(minor / scale) : (minor / scale).toFixed(digits);
}
