import { Textarea } from '@mantine/core';
import { useRef } from 'react';
import { today } from '../../../../shared/text/en/today.ts';
import { callName } from '../../../../shared/text/spoken.ts';
import { useActions } from '../../../data/actions/registry.ts';
import type { DraftHandle } from '../../../data/drafts/use-draft.ts';
import { Panel } from '../../../ui/panel.tsx';
import type { CardFacts } from '../queries/read-card.ts';
import type { CallDraft } from './call-draft.ts';
import classes from './card.module.css';

const questions = ['expected', 'different', 'wanted'] as const;

/** The three listening questions, kept in the customer's own words, and a note. Kept as typed. */
export function ListenPanel({ facts, draft }: { facts: CardFacts; draft: DraftHandle<CallDraft> }) {
  const note = useRef<HTMLTextAreaElement>(null);
  useActions([{ id: 'call-note', label: today.keys.note, group: today.keys.group, keys: ['N'], run: () => note.current?.focus() }]);
  const { value } = draft;
  if (value === undefined) return null;
  const kept = draft.kept ? <span className={classes.draft}>{today.draftKept}</span> : null;
  return (
    <Panel title={today.listenTitle(callName(facts.customer.name))} aside={kept}>
      {questions.map((question) => (
        <Textarea
          key={question}
          label={today.questions[question]}
          autosize
          minRows={1}
          maxRows={8}
          value={value[question]}
          onChange={(event) => draft.change({ [question]: event.currentTarget.value })}
        />
      ))}
      <Textarea
        ref={note}
        label={today.note}
        autosize
        minRows={1}
        maxRows={8}
        value={value.note}
        onChange={(event) => draft.change({ note: event.currentTarget.value })}
      />
    </Panel>
  );
}
