import { Button, NativeSelect } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useLocation, useParams } from 'wouter';
import type { CallList } from '../../../../shared/domain/call-list/call-list.ts';
import { callLists as words } from '../../../../shared/text/en/call-lists.ts';
import { print } from '../../../../shared/text/en/print.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { keyLabels } from '../../../data/actions/keys.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useNow, useProgram, useStaffName } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { Chip } from '../../../ui/chip.tsx';
import { EmptyNote } from '../../../ui/empty-note.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { Page } from '../../../ui/page.tsx';
import { type CallListFacts, readCallList, readCallLists } from '../queries/read-call-list.ts';
import { useQueueKinds } from '../today/use-queue-kinds.ts';
import { EntryForm, focusField } from './entry-form.tsx';
import { LinesPanel } from './lines-panel.tsx';
import { callListsPath } from './list-paths.ts';
import classes from './lists.module.css';
import { useEntry } from './use-entry.ts';
import { useOnPaper } from './use-on-paper.ts';

const printKey = 'Mod+P';

/** Results of a printed list, entered by the number of the line; without one named it is the latest. */
export function CallListsScreen() {
  const { id } = useParams<{ id?: string }>();
  const kinds = useQueueKinds();
  const lists = useQuery(readCallLists, []);
  const latest = lists?.[0]?.id ?? null;
  const chosen = id ?? latest;
  const [, navigate] = useLocation();
  // Each list has its own path, so that what is half entered leads back to it.
  useEffect(() => {
    if (id === undefined && latest !== null) navigate(`${callListsPath}/${latest}`, { replace: true });
  }, [id, latest, navigate]);
  const facts = useQuery(async (reader) => (chosen === null ? null : readCallList(reader, chosen, kinds)), [chosen, kinds]);
  if (lists === undefined || facts === undefined) return null;
  if (facts !== null && facts.list.id === chosen) return <OpenList key={facts.list.id} facts={facts} lists={lists} />;
  if (facts !== null) return null;
  return (
    <EmptyNote wholePage title={id === undefined ? words.emptyTitle : words.gone} link={{ href: '/today', label: words.toToday }}>
      {words.empty}
    </EmptyNote>
  );
}

function OpenList({ facts, lists }: { facts: CallListFacts; lists: readonly CallList[] }) {
  const now = useNow();
  const staffName = useStaffName();
  const { isMac } = useProgram();
  const [, navigate] = useLocation();
  const { put } = useOnPaper();
  const entry = useEntry(facts);
  const form = useRef<HTMLFormElement>(null);
  const { list, lines } = facts;
  const count = (state: string): number => lines.filter((line) => line.state === state).length;
  const settled = count('settled') + count('gone');
  useActions([
    {
      id: 'list-print',
      label: words.actions.print,
      group: words.actions.group,
      keys: [printKey],
      inFields: true,
      run: () => void put(list, 'print'),
    },
  ]);
  return (
    <Page
      title={words.title(list.number)}
      subtitle={
        <span className={classes.subtitle}>
          <Chip tone={count('left') === 0 ? 'kept' : 'due'}>{words.progress(count('entered'), lines.length)}</Chip>
          {settled > 0 && <Chip>{words.settledElsewhere(settled)}</Chip>}
          <span>{words.subtitle(formatMoment(list.printedAt, now), staffName(list.createdBy))}</span>
        </span>
      }
      actions={
        <>
          {lists.length > 1 && (
            <NativeSelect
              aria-label={words.choose}
              value={list.id}
              data={lists.map((one) => ({
                value: one.id,
                label: words.choice(one.number, formatMoment(one.printedAt, now), one.callIds.length),
              }))}
              onChange={(event) => navigate(`${callListsPath}/${event.currentTarget.value}`)}
            />
          )}
          <Button rightSection={<KeyHint keys={keyLabels(printKey, isMac)} />} onClick={() => void put(list, 'print')}>
            {print.print}
          </Button>
          <Button onClick={() => void put(list, 'pdf')}>{print.saveAsPdf}</Button>
          <Button onClick={() => void put(list, 'preview')}>{print.preview}</Button>
        </>
      }
    >
      <div className={classes.columns}>
        <EntryForm facts={facts} entry={entry} form={form} />
        <LinesPanel
          facts={facts}
          onPick={({ number }) => {
            entry.pick(number);
            focusField(form, 'outcome');
          }}
        />
      </div>
    </Page>
  );
}
