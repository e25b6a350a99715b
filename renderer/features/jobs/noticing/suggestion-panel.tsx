import { Button, Checkbox } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { RevisitWeights } from '../../../../shared/domain/revisit/revisit-weights.ts';
import { enoughAnswers, type Suggestion } from '../../../../shared/domain/revisit/suggest-weights.ts';
import { type Outcome, type TriedWeight, tryWeights, type WeighedAnswer } from '../../../../shared/domain/revisit/weigh-answers.ts';
import { can } from '../../../../shared/domain/staff/can.ts';
import { noticing as words } from '../../../../shared/text/en/noticing.ts';
import { ruleNumberWords } from '../../../../shared/text/en/rule-numbers.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { text } from '../../../../shared/text/text.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { acceptWeights } from '../commands/accept-weights.ts';
import { CountTable } from './count-table.tsx';
import classes from './noticing.module.css';
import { useSuggestion } from './use-suggestion.ts';

interface Props {
  readonly answers: readonly WeighedAnswer[];
  readonly weights: RevisitWeights;
}

/** Weights that would have done better, to be tried on the own answers before anybody takes them over. */
export function SuggestionPanel({ answers, weights }: Props) {
  const suggestion = useSuggestion(answers, weights);
  return (
    <Panel title={words.suggested} aside={<Link href="/settings">{words.toSettings}</Link>}>
      {suggestion?.kind === 'too-few' && <TooFew counts={suggestion} />}
      {suggestion?.kind === 'nothing-better' && <p>{words.nothingBetter}</p>}
      {suggestion?.kind === 'better' && (
        <Trial key={JSON.stringify(suggestion.changes)} changes={suggestion.changes} {...{ answers, weights }} />
      )}
    </Panel>
  );
}

function TooFew({ counts: { answers, revisits, others } }: { counts: Extract<Suggestion, { kind: 'too-few' }> }) {
  return (
    <p>
      {words.needMore(formatCount(answers), formatCount(revisits), formatCount(others))}{' '}
      {words.needMoreThen(formatCount(enoughAnswers.all), formatCount(enoughAnswers.revisits))}
    </p>
  );
}

type Changes = Partial<Record<TriedWeight, number>>;

function Trial({ changes, answers, weights }: Props & { changes: Changes }) {
  const { actor } = useProgram();
  const accept = useAccept();
  const names = Object.keys(changes) as TriedWeight[];
  const [ticked, setTicked] = useState<readonly TriedWeight[]>(names);
  const chosen: Changes = useMemo(
    () => Object.fromEntries(ticked.flatMap((name) => (changes[name] === undefined ? [] : [[name, changes[name]]]))),
    [ticked, changes],
  );
  const [before, after] = useMemo(
    () => [tryWeights(answers, weights), tryWeights(answers, { ...weights, ...chosen })],
    [answers, weights, chosen],
  );
  const mayAccept = can(actor.role, 'settings');
  const label = (name: TriedWeight): string => words.change(weightLabels[name] ?? name, weights[name], changes[name] ?? weights[name]);
  return (
    <>
      <p className={classes.muted}>{words.suggestedHint}</p>
      <ul className={classes.changes}>
        {names.map((name) => (
          <li key={name}>
            <Checkbox
              label={label(name)}
              checked={ticked.includes(name)}
              onChange={({ currentTarget: { checked } }) =>
                setTicked((now) => (checked ? [...now, name] : now.filter((other) => other !== name)))
              }
            />
          </li>
        ))}
      </ul>
      <OutcomeTable before={before} after={after} />
      <div className={classes.accept}>
        <Button variant="filled" disabled={!mayAccept || ticked.length === 0} onClick={() => void accept(chosen)}>
          {words.accept}
        </Button>
        {!mayAccept && <span className={classes.muted}>{words.mayNot}</span>}
        {mayAccept && ticked.length === 0 && <span className={classes.muted}>{words.nothingTicked}</span>}
      </div>
    </>
  );
}

const weightLabels: Readonly<Record<string, string>> = ruleNumberWords.groups.find(({ noun }) => noun === 'revisits')?.labels ?? {};

function OutcomeTable({ before, after }: { before: Outcome; after: Outcome }) {
  const of = (part: number, whole: number): string => words.of(formatCount(part), formatCount(whole));
  const rows = [
    [words.noticedRow, of(before.noticed, before.revisits), of(after.noticed, after.revisits)],
    [words.wrongRow, of(before.wronglyAsked, before.others), of(after.wronglyAsked, after.others)],
  ] as const;
  return <CountTable label={words.outcomeLabel} heads={[words.outcomeLabel, words.now, words.tried]} rows={rows} />;
}

/** Takes the weights over at once, and offers the way back. */
function useAccept(): (weights: Changes) => Promise<void> {
  const { kernel, business } = useProgram();
  const run = useRunCommand();
  return async (weights) => {
    const outcome = await run(acceptWeights, { rev: business.rev, before: { numbers: business.numbers }, weights });
    if (!outcome.ok) {
      notify({ tone: 'problem', text: text.problems.list(outcome.problems, words.problems) });
    } else if (outcome.operationId !== null) {
      notify({ tone: 'done', text: words.accepted, action: undoAction(kernel, outcome.operationId) });
    }
  };
}
