import { Button, CopyButton } from '@mantine/core';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import type { Now } from '../../../../shared/domain/base/now.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { acknowledgementWords, checkWords, openingWords } from '../../../../shared/text/en/words-to-say.ts';
import { formatMoment, formatSpokenDay } from '../../../../shared/text/format.ts';
import { callName, type Piece, plainText } from '../../../../shared/text/spoken.ts';
import { useNow, useProgram, useStaffName } from '../../../data/react/program.tsx';
import { Panel } from '../../../ui/panel.tsx';
import type { CardFacts } from '../queries/read-card.ts';
import classes from './card.module.css';

/** Words to say, made from the record; what was filled in is marked, so that one checks it before saying it. */
export function WordsPanel({ facts }: { facts: CardFacts }) {
  const now = useNow();
  const { actor, business } = useProgram();
  const staffName = useStaffName();
  const pieces = wordsFor(facts, now, { caller: actor.name, business: business.name, zone: facts.zone ?? business.zone, staffName });
  const copy = (
    <CopyButton value={plainText(pieces)}>
      {({ copied, copy: run }) => (
        <Button size="compact-sm" onClick={run}>
          {copied ? today.copied : today.copyMessage}
        </Button>
      )}
    </CopyButton>
  );
  return (
    <Panel title={facts.call.nextStep === 'write' ? today.messageToSend : today.wordsToSay} aside={copy}>
      <p className={classes.say}>
        “
        {pieces.map(({ text, filled }, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces are one sentence, they never move
          filled ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
        )}
        ”
      </p>
    </Panel>
  );
}

interface Speaker {
  readonly caller: string;
  readonly business: string;
  readonly zone: string;
  readonly staffName: (id: string | null) => string;
}

function wordsFor(facts: CardFacts, now: Now, { caller, business, zone, staffName }: Speaker): Piece[] {
  const { call, customer, original, visit, job } = facts;
  const about = { name: callName(customer.name), caller, business };
  const dayOf = (instant: string | null | undefined): string | null =>
    instant == null ? null : formatSpokenDay(localOf(instant, zone).date, now);
  if (call.kind === 'check-call')
    return checkWords({ ...about, earlierDay: dayOf(job?.completedAt), wet: job?.symptom === 'leak' || job?.symptom === 'damp' });
  if (call.kind !== 'acknowledgement') return openingWords(about);
  return acknowledgementWords({
    ...about,
    earlierDay: dayOf(original?.completedAt),
    toldThen: original?.explanation.trim() || original?.finding.trim() || null,
    provisional: call.provisional,
    crew: visit?.crew.map(staffName).find((name) => name !== '') ?? null,
    slot: visit?.startsAt == null ? null : formatMoment(visit.startsAt, now, zone),
  });
}
