import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { promises as words } from '../../../../shared/text/en/promises.ts';
import { keyLabels } from '../../../data/actions/keys.ts';
import { useNow, useProgram, useStaffName } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { Page } from '../../../ui/page.tsx';
import { StandingChip } from '../card/standing-chip.tsx';
import { formKey, openPromiseForm } from '../form/open-form.ts';
import { type PromiseFacts, type PromiseFilter, readPromises } from '../queries/read-promise.ts';
import classes from './list.module.css';

const atOnce = 60;
const filterNames = Object.keys(words.list.filters) as PromiseFilter[];

/** Everything that we said we would do: what is to keep first, and what became of the rest. */
export function PromisesScreen() {
  const { isMac, actor } = useProgram();
  const now = useNow();
  const [filter, setFilter] = useState<PromiseFilter>('open');
  const [whose, setWhose] = useState<'mine' | 'everybody'>('everybody');
  const [count, setCount] = useState(atOnce);
  const asked = { filter, whose: whose === 'mine' ? actor.id : null, count, now };
  const list = useQuery((reader) => readPromises(reader, asked), [filter, whose, count, now.instant, actor.id]);
  const choose = (change: () => void): void => {
    setCount(atOnce);
    change();
  };
  return (
    <Page
      title={words.title}
      {...(list && { subtitle: words.list.count(list.rows.length, list.more) })}
      actions={
        <Button variant="filled" rightSection={<KeyHint keys={keyLabels(formKey, isMac)} />} onClick={() => openPromiseForm()}>
          {words.closing}
        </Button>
      }
    >
      <div className={classes.filters}>
        <ChoiceGroup
          label={words.list.filter}
          choices={filterNames.map((value) => ({ value, label: words.list.filters[value] }))}
          value={filter}
          onChange={(value) => choose(() => setFilter(value ?? 'open'))}
        />
        <ChoiceGroup
          label={words.list.whose}
          choices={(['everybody', 'mine'] as const).map((value) => ({ value, label: words.list[value] }))}
          value={whose}
          onChange={(value) => choose(() => setWhose(value ?? 'everybody'))}
        />
      </div>
      {list !== undefined && list.rows.length === 0 && <EmptyNote title={words.list.emptyTitle}>{words.list.empty}</EmptyNote>}
      {list !== undefined && list.rows.length > 0 && (
        <ul className={classes.list} aria-label={words.list.filters[filter]}>
          {list.rows.map((facts) => (
            <Line key={facts.promise.id} facts={facts} />
          ))}
        </ul>
      )}
      {list?.more === true && (
        <div>
          <Button onClick={() => setCount(count + atOnce)}>{words.list.more}</Button>
        </div>
      )}
    </Page>
  );
}

function Line({ facts: { promise, customer, job } }: { facts: PromiseFacts }) {
  const now = useNow();
  const staffName = useStaffName();
  const to = customer?.name ?? (promise.toName || words.nobody);
  const about = job === null ? '' : `, ${words.about.job(job.number)}`;
  return (
    <li className={classes.line}>
      <div className={classes.what}>
        <Link href={`/promises/${promise.id}`} className={classes.words}>
          <bdi>{promise.words}</bdi>
        </Link>
        <span className={classes.to}>
          <bdi>{to}</bdi>
          {about}
        </span>
      </div>
      <span>{words.near(promise, now)}</span>
      <span className={classes.to}>{promise.assignedTo === null ? words.anybody : staffName(promise.assignedTo)}</span>
      <span>
        <StandingChip promise={promise} />
      </span>
    </li>
  );
}
