import { Button, Group, Textarea } from '@mantine/core';
import { letterOf } from '../../../../shared/domain/wording/letter.ts';
import { addressLines } from '../../../../shared/text/address-line.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { formatFullDay } from '../../../../shared/text/format.ts';
import type { DraftHandle } from '../../../data/drafts/use-draft.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import type { CardFacts } from '../queries/read-card.ts';
import type { CallDraft } from './call-draft.ts';
import classes from './card.module.css';
import { CopyWords } from './copy-words.tsx';
import { PrintLetter } from './print-letter.tsx';

interface Props {
  readonly facts: CardFacts;
  readonly draft: DraftHandle<CallDraft>;
  /** The letter as its template makes it. */
  readonly made: string;
  readonly language: string;
  readonly onSent: () => void;
}

/** The letter, ready and open to change; what was typed stays, and what was sent is kept with the call. */
export function LetterField({ facts, draft, made, language, onSent }: Props) {
  const now = useNow();
  const { business } = useProgram();
  const { customer, property, call } = facts;
  const typed = draft.value?.letter ?? null;
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
        onChange={(event) => draft.change({ letter: event.currentTarget.value })}
      />
      <Group gap={6}>
        <CopyWords text={whole} email={customer.emails[0]} />
        <PrintLetter letter={letter} language={language} name={customer.name} />
        {typed !== null && typed !== made && (
          <Button size="compact-sm" h={32} variant="subtle" onClick={() => draft.change({ letter: null })}>
            {today.letterAfresh}
          </Button>
        )}
        {call.open === 1 && (
          <Button size="compact-sm" h={32} variant="filled" onClick={onSent}>
            {today.letterSent}
          </Button>
        )}
      </Group>
    </>
  );
}
