import { NumberInput } from '@mantine/core';
import { type Ref, useEffect, useState } from 'react';
import { currencyForm } from '../../shared/text/format.ts';

interface Props {
  readonly label: string;
  /** In minor units; null while nothing is typed. */
  readonly value: number | null;
  readonly currency: string;
  readonly onChange: (minor: number | null) => void;
  readonly error?: string | undefined;
  readonly describedBy?: string;
  readonly ref?: Ref<HTMLInputElement>;
}

/** An amount of money as people type it: whole, or with a point or a comma. */
export function MoneyField({ label, value, currency, onChange, error, describedBy, ref }: Props) {
  const { digits, sign } = currencyForm(currency);
  const scale = 10 ** digits;
  const minorOf = (typed: string | number): number | null => {
    const amount = typed === '' ? Number.NaN : Number(typed);
    return Number.isFinite(amount) ? Math.round(amount * scale) : null;
  };
  const [typed, setTyped] = useState<string | number>(value === null ? '' : value / scale);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed stays as it is unless the amount came from elsewhere
  useEffect(() => {
    if (minorOf(typed) !== value) setTyped(value === null ? '' : value / scale);
  }, [value]);
  return (
    <NumberInput
      {...(ref !== undefined && { ref })}
      label={label}
      value={typed}
      leftSection={<span aria-hidden>{sign}</span>}
      leftSectionWidth={sign.length > 2 ? 48 : 32}
      min={0}
      max={10_000_000}
      clampBehavior="strict"
      decimalScale={digits}
      allowedDecimalSeparators={['.', ',']}
      allowNegative={false}
      hideControls
      inputMode="decimal"
      error={error}
      {...(describedBy !== undefined && { 'aria-describedby': describedBy })}
      onChange={(next) => {
        setTyped(next);
        onChange(minorOf(next));
      }}
    />
  );
}
