import { ActionIcon, NumberInput } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useId } from 'react';
import { Link } from 'wouter';
import { type RuleNumber, ruleNumbers } from '../../../../shared/domain/business/rule-numbers.ts';
import { noticing } from '../../../../shared/text/en/noticing.ts';
import { ruleNumberWords as words } from '../../../../shared/text/en/rule-numbers.ts';
import { Panel } from '../../../ui/panel.tsx';
import type { BusinessForm } from '../business/use-business-form.ts';
import classes from './rules.module.css';

/** The numbers that rules go by, each with what is usual beside it. */
export function NumbersPanel({ form }: { form: BusinessForm }) {
  return (
    <Panel title={words.title}>
      <p className={classes.hint}>{words.hint}</p>
      {words.groups.map(({ noun, title, hint, labels }) => (
        <details key={noun} className={classes.group} open={Object.keys(form.facts.numbers).some((name) => name.startsWith(`${noun}.`))}>
          <summary>{title}</summary>
          <p className={classes.hint}>
            {hint} {noun === 'revisits' && <Link href="/jobs/noticing">{noticing.title}</Link>}
          </p>
          <ul className={classes.numbers}>
            {Object.entries(labels).map(([name, label]) => (
              <NumberRow key={name} name={`${noun}.${name}`} label={label} form={form} />
            ))}
          </ul>
        </details>
      ))}
    </Panel>
  );
}

function NumberRow({ name, label, form }: { name: string; label: string; form: BusinessForm }) {
  const id = useId();
  const known = ruleNumbers[name];
  if (known === undefined) return null;
  const { numbers } = form.facts;
  const value = numbers[name];
  const set = (next: number | null): void => {
    const { [name]: _before, ...others } = numbers;
    form.change({ numbers: next === null ? others : { ...others, [name]: next } });
  };
  const usual = words.amount(known.usual, known.unit);
  return (
    <li className={classes.number}>
      <div>
        <label htmlFor={id}>{label}</label>
        <p id={`${id}-usual`} className={classes.usual}>
          {value === undefined ? words.usual(usual) : words.changed(usual)}
        </p>
      </div>
      <NumberInput
        id={id}
        aria-describedby={`${id}-usual`}
        placeholder={String(shown(known.usual, known))}
        suffix={` ${words.unitShort[known.unit]}`}
        allowDecimal={known.unit === 'share'}
        value={value === undefined ? '' : shown(value, known)}
        error={form.problemOf('numbers', name)}
        onChange={(typed) => set(typeof typed === 'number' ? stored(typed, known) : null)}
      />
      {value !== undefined && (
        <ActionIcon
          className={classes.back}
          variant="subtle"
          size={32}
          aria-label={words.back(label)}
          title={words.backShort}
          onClick={() => set(null)}
        >
          <IconArrowBackUp size={16} aria-hidden />
        </ActionIcon>
      )}
    </li>
  );
}

/** A share is typed in percent. */
function shown(value: number, { unit }: RuleNumber): number {
  return unit === 'share' ? Math.round(value * 1_000) / 10 : value;
}

function stored(typed: number, { unit }: RuleNumber): number {
  return unit === 'share' ? Math.round(typed * 10) / 1_000 : typed;
}
