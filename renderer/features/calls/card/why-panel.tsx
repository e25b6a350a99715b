import { Fragment } from 'react';
import { today } from '../../../../shared/text/en/today.ts';
import { useNow } from '../../../data/react/program.tsx';
import { LongText } from '../../../ui/long-text.tsx';
import card from '../../../ui/queue-card.module.css';
import type { CardFacts } from '../queries/read-card.ts';

import { whyOf } from './why-words.ts';

/** Why this call is here, in words that the customer could hear, and what they said themselves. */
export function WhyPanel({ facts }: { facts: CardFacts }) {
  const { title, sentences, said } = whyOf(facts, useNow());
  return (
    <div className={card.why}>
      <b>{title}</b>{' '}
      {sentences.map((sentence) => (
        <Fragment key={sentence}>
          <LongText text={sentence} />{' '}
        </Fragment>
      ))}
      {said !== '' && (
        <p>
          <b>{today.theirWords}</b>: <LongText text={`“${said}”`} />
        </p>
      )}
    </div>
  );
}
