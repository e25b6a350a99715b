import { Button } from '@mantine/core';
import { IconStar } from '@tabler/icons-react';
import { praises as words } from '../../../../shared/text/en/praises.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { callName } from '../../../../shared/text/spoken.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useNow, useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { seePraise } from '../commands/see-praise.ts';
import { readWaiting } from '../queries/read-praises.ts';
import classes from './praise.module.css';

/** As many are shown in full; the rest are on their jobs. */
const shownAtOnce = 2;

/** Above the queue of *Today*: what customers said about the work of whoever sits here, until it was read. */
export function PraiseBanner() {
  const { actor, kernel } = useProgram();
  const now = useNow();
  const run = useRunCommand();
  const waiting = useQuery((reader) => readWaiting(reader, actor.id), [actor.id]);
  if (waiting === undefined || waiting.length === 0) return null;
  const read = async (): Promise<void> => {
    const outcome = await run(seePraise, { praiseIds: waiting.map(({ praise }) => praise.id) });
    if (outcome.ok && outcome.operationId !== null)
      notify({ tone: 'info', text: words.wasRead, action: undoAction(kernel, outcome.operationId) });
  };
  return (
    <section className={classes.banner} aria-label={words.bannerRegion}>
      <IconStar size={20} aria-hidden className={classes.star} />
      <div className={classes.heard}>
        <b>{words.bannerTitle(callName(actor.name), waiting.length)}</b>
        {waiting.slice(0, shownAtOnce).map(({ praise, customer }) => (
          <blockquote key={praise.id}>
            <p dir="auto">“{praise.words}”</p>
            <footer>{words.said(customer?.name ?? '', formatMoment(praise.heardAt, now))}</footer>
          </blockquote>
        ))}
        {waiting.length > shownAtOnce && <p className={classes.hint}>{words.more(waiting.length - shownAtOnce)}</p>}
      </div>
      <Button onClick={() => void read()}>{waiting.length === 1 ? words.read : words.readAll}</Button>
    </section>
  );
}
