import { TextInput } from '@mantine/core';
import { type Ref, useEffect, useRef, useState } from 'react';
import { forms } from '../../shared/text/en/forms.ts';
import { currencyForm, formatMoney } from '../../shared/text/format.ts';
import { amountAsTyped, largestAmount, readAmount } from '../../shared/text/read-amount.ts';

interface Props {
  readonly label: string;
  /** In minor units; null while nothing is typed, or nothing that can be read. */
  readonly value: number | null;
  /** What is typed and cannot be read, empty for nothing: kept with the form, it is there again after a reload. */
  readonly unread: string;
  readonly currency: string;
  readonly onChange: (minor: number | null, unread: string) => void;
  readonly error?: string | undefined;
  readonly describedBy?: string;
  readonly ref?: Ref<HTMLInputElement>;
}

/**
 * An amount of money as people type it. What cannot be read stays as it was typed and says why once the field is left
 * or pasted into; a form asks `showUnreadable` before it takes an empty amount for none.
 */
export function MoneyField({ label, value, unread, currency, onChange, error, describedBy, ref }: Props) {
  const { digits, sign } = currencyForm(currency);
  const [typed, setTyped] = useState(() => amountAsTyped(value, unread, digits));
  const [isJudged, setJudged] = useState(unread !== '');
  const told = useRef({ value, unread });
  useEffect(() => {
    // What is typed stays as it is unless it came from elsewhere.
    if (told.current.value === value && told.current.unread === unread) return;
    told.current = { value, unread };
    setTyped(amountAsTyped(value, unread, digits));
    setJudged(unread !== '');
  }, [value, unread, digits]);
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
        told.current = read.ok ? { value: read.minor, unread: '' } : { value: null, unread: next };
        onChange(told.current.value, told.current.unread);
      }}
    />
  );
}
