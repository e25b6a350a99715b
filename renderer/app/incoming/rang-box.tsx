import { useState } from 'react';
import type { Id } from '../../../shared/domain/base/id.ts';
import { callTraits } from '../../../shared/domain/call/call-defaults.ts';
import { isAsleep } from '../../../shared/domain/call/is-asleep.ts';
import { search as words } from '../../../shared/text/en/search.ts';
import type { ActionTools } from '../../data/actions/action.ts';
import { currentInstant } from '../../data/clock/clock.ts';
import { chooseCall, chosenCall } from '../../data/contributions/chosen-call.ts';
import { type Reader, readerOf, visible } from '../../data/kernel/reader.ts';
import { park } from '../../data/parked/parked.ts';
import { useProgram } from '../../data/react/program.tsx';
import { searchOf } from '../../data/search/search-program.ts';
import type { TypeAhead } from '../keys/type-ahead.ts';
import { ChoiceBox } from '../search/choice-box.tsx';
import classes from '../search/palette.module.css';
import { hitEntry, newSections, type PaletteEntry } from '../search/palette-entries.ts';
import { useAnswer } from '../search/use-answer.ts';

const most = 8;
export const rangKey = 'Alt+R';

interface Props {
  readonly path: string;
  readonly ahead: TypeAhead;
  readonly onClose: () => void;
  readonly tools: ActionTools;
}

/** Somebody is on the line: found by name or how their phone ends, and what is open with them comes up. */
export function RangBox({ path, ahead, onClose, tools }: Props) {
  const { kernel, actor, features } = useProgram();
  const [typed, setTyped] = useState(ahead.text);
  const client = searchOf(kernel.database.name);
  const { answered, isBehind } = useAnswer(client, typed.trim(), (question) => client.find(question, most, ['customers', 'contacts']));
  const hasRoute = (wanted: string): boolean => features.some(({ routes }) => routes?.some((route) => route.path === wanted));
  const hits = typed.trim() === '' ? [] : (answered?.answer.hits ?? []).slice(0, most);
  const entries = hits.map((hit) => hitEntry(hit, hasRoute));
  const isNobody = entries.length === 0 && typed.trim() !== '' && answered?.typed === typed.trim();
  const sections =
    entries.length > 0
      ? [{ group: 'customers' as const, entries, all: entries.length }]
      : isNobody
        ? newSections(typed.trim(), hasRoute)
        : [];
  const answer = async (entry: PaletteEntry): Promise<void> => {
    await park(kernel.database, actor.id, { path, callId: path === '/today' ? chosenCall() : null });
    const customerId = hits[entries.indexOf(entry)]?.customerId ?? null;
    const callId = customerId === null ? null : await firstOpenCall(readerOf(kernel.database), customerId);
    if (callId === null) return entry.run(tools);
    chooseCall(callId, true);
    tools.navigate('/today');
  };
  return (
    <ChoiceBox
      title={words.rangTitle}
      label={words.rangLabel}
      hint={words.rangHint}
      ownKey={rangKey}
      ahead={ahead}
      typed={typed}
      onType={setTyped}
      sections={sections}
      isBehind={isBehind}
      choose={(entry) => () => void answer(entry)}
      onClose={onClose}
    >
      {typed.trim() === '' && <p className={classes.note}>{words.rangEmpty}</p>}
      {isNobody && (
        <div className={classes.note}>
          <h2>{words.nothingTitle(typed.trim())}</h2>
          <p>{words.nothing}</p>
        </div>
      )}
    </ChoiceBox>
  );
}

/** The most urgent call that is open with them, for whatever a call can settle. */
async function firstOpenCall(reader: Reader, customerId: Id): Promise<Id | null> {
  const calls = await reader.calls.where('customerId').equals(customerId).toArray();
  const open = visible(calls, await reader.pendingWork()).filter(
    (call) => call.open === 1 && callTraits[call.kind].contact && !isAsleep(call, currentInstant()),
  );
  return open.toSorted((a, b) => a.rank - b.rank || (a.dueAt < b.dueAt ? -1 : 1))[0]?.id ?? null;
}
