import { Button, Group, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { letterOf } from '../../../../shared/domain/wording/letter.ts';
import { addressLines } from '../../../../shared/text/address-line.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { formatFullDay } from '../../../../shared/text/format.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import classes from '../card/card.module.css';
import { CopyWords } from '../card/copy-words.tsx';
import type { CardFacts } from '../queries/read-card.ts';
import { PrintLetter } from './print-letter.tsx';

interface Props {
  readonly facts: Pick<CardFacts, 'customer' | 'property'>;
  /** The letter as its template makes it. */
  readonly made: string;
  /** As it was changed by hand; null while it is as it was made. */
  readonly typed: string | null;
  readonly language: string;
  readonly onType: (letter: string | null) => void;
  /** What else can be done with it. */
  readonly children?: ReactNode;
}

/** The letter, ready and open to change; what was typed stays, and it goes onto paper as it stands. */
export function LetterField({ facts: { customer, property }, made, typed, language, onType, children }: Props) {
  const now = useNow();
  const { business } = useProgram();
  const text = typed ?? made;
  const address = customer.postalAddress ?? property?.address ?? null;
  const letter = letterOf(text, {
    from: [business.name].filter((line) => line !== ''),
    to: [customer.name, ...(address === null ? [] : addressLines(address, business.country))],
    date: now.date,
  });
  const whole = [letter.to.join('\n'), formatFullDay(letter.date), ...letter.paragraphs.map((lines) => lines.join('\n'))].join('\n\n');
  return (
    <>
      <p className={classes.envelope}>{letter.to.join(', ')}</p>
      <Textarea
        aria-label={today.letter}
        lang={language}
        autosize
        minRows={8}
        maxRows={16}
        maxLength={15_000}
        value={text}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      <Group gap={6}>
        <CopyWords text={whole} email={customer.emails[0]} />
        <PrintLetter letter={letter} language={language} name={customer.name} />
        {typed !== null && typed !== made && (
          <Button size="compact-sm" h={32} variant="subtle" onClick={() => onType(null)}>
            {today.letterAfresh}
          </Button>
        )}
        {children}
      </Group>
    </>
  );
}
