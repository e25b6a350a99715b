import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import { certainties, teachBackResults } from '../../../../shared/domain/job/job.ts';
import { jobs, closing as words } from '../../../../shared/text/en/jobs.ts';
import { text } from '../../../../shared/text/text.ts';
import { keyLabels } from '../../../data/actions/keys.ts';
import { findAction, useActions } from '../../../data/actions/registry.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { type SaidTo, useSaid } from '../../../data/wording/use-said.ts';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { showUnreadable } from '../../../ui/show-unreadable.ts';
import { SpokenLine } from '../../../ui/spoken-words.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import sheet from '../forms/sheet.module.css';
import { useProblemFocus } from '../forms/use-attempt.ts';
import { PartsField } from '../parts/parts-field.tsx';
import { PlainHints } from '../plain-words/plain-hints.tsx';
import type { JobFacts } from '../queries/read-job.ts';
import classes from './close.module.css';
import { type ClosingField, closingFields } from './closing-draft.ts';
import { ClosingPanels } from './closing-panels.tsx';
import { InviteComplaint } from './invite-complaint.tsx';
import { RevisitSection } from './revisit-section.tsx';
import { type Closing, useClosing } from './use-closing.ts';

interface Props {
  readonly closing: Closing;
  readonly errorOf: (field: ClosingField, of?: string) => string | undefined;
}

const fieldId = (field: ClosingField): string => `closing-${field}`;

export function ClosingForm({ facts }: { facts: JobFacts }) {
  const closing = useClosing(facts);
  return closing === null ? null : <Form facts={facts} closing={closing} />;
}

function Form({ facts, closing }: { facts: JobFacts; closing: Closing }) {
  const { problems } = closing.attempt;
  const to = facts.customer ?? { name: null, language: null };
  const errorOf = (field: ClosingField, of?: string): string | undefined => {
    const problem = problems.find(({ path }) => fieldOf(path) === field && (of === undefined || path.includes(of)));
    return problem && text.problems.sentence(problem, jobs.problems);
  };
  const form = useRef<HTMLFormElement>(null);
  const save = (): void => {
    if (!showUnreadable(form.current)) void closing.save();
  };
  useActions([
    { id: 'save-closing', label: words.save, group: words.group, keys: ['Mod+Enter'], inFields: true, run: save },
    { id: 'leave-closing', label: words.leave, group: words.group, keys: ['Escape'], inFields: true, run: closing.leave },
  ]);
  useEffect(() => document.getElementById(fieldId('finding'))?.focus(), []);
  useProblemFocus(
    closing.attempt,
    closingFields,
    ({ path }) => fieldOf(path),
    (field) =>
      (field === 'parts'
        ? document.querySelector<HTMLElement>('[data-part] [aria-invalid="true"]')
        : document.getElementById(fieldId(field))
      )?.focus(),
  );
  return (
    <div className={classes.page}>
      <div className={`${sheet.sheet} ${classes.sheet}`}>
        <Head facts={facts} closing={closing} onSave={save} />
        {facts.job.customerWords !== '' && (
          <p className={classes.before}>
            {jobs.theirWords}: <q>{facts.job.customerWords}</q>
          </p>
        )}
        <form ref={form} className={classes.form} noValidate onSubmit={(event) => event.preventDefault()}>
          <ClosingPanels facts={facts} closing={closing} />
          <LookSection closing={closing} errorOf={errorOf} />
          <TellSection closing={closing} errorOf={errorOf} to={to} trade={facts.job.trade} />
          <RestSection closing={closing} />
          <RevisitSection closing={closing} toldId={fieldId('told')} errorOf={(customerId) => errorOf('told', customerId)} />
          <LeaveSection closing={closing} errorOf={errorOf} to={to} />
        </form>
      </div>
    </div>
  );
}

/** The command names its fields as the form does, but for a few. */
function fieldOf(path: readonly (string | number)[]): ClosingField | null {
  const name = path[0] === 'endedAt' ? 'ended' : path[0] === 'repairMade' ? 'repair' : path[0];
  return closingFields.find((field) => field === name) ?? null;
}

function Head({ facts: { job }, closing, onSave }: { facts: JobFacts; closing: Closing; onSave: () => void }) {
  const { isMac } = useProgram();
  const again = job.status === 'done';
  return (
    <header className={sheet.head}>
      <h1>{again ? words.changeTitle(job.number) : words.title(job.number)}</h1>
      <span className={sheet.kept}>{closing.kept ? words.draftKept : ''}</span>
      <Button onClick={closing.leave} rightSection={<KeyHint keys={keyLabels('Escape', isMac)} />} aria-keyshortcuts="Escape">
        {words.leave}
      </Button>
      <Button
        variant="filled"
        onClick={onSave}
        rightSection={<KeyHint keys={keyLabels('Mod+Enter', isMac)} />}
        aria-keyshortcuts={isMac ? 'Meta+Enter' : 'Control+Enter'}
      >
        {again ? words.saveChange : words.save}
      </Button>
    </header>
  );
}

function LookSection({ closing: { draft, change, attempt }, errorOf }: Props) {
  const { problems } = attempt;
  return (
    <section className={classes.section} aria-label={words.look}>
      <Textarea
        id={fieldId('finding')}
        label={words.finding}
        placeholder={words.findingHint}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={20_000}
        value={draft.finding}
        error={errorOf('finding')}
        onChange={(event) => change({ finding: event.currentTarget.value })}
      />
      <Textarea
        label={words.workDone}
        autosize
        minRows={1}
        maxRows={10}
        maxLength={20_000}
        value={draft.workDone}
        onChange={(event) => change({ workDone: event.currentTarget.value })}
      />
      <PartsField
        parts={draft.parts}
        errorOf={(index, field) => {
          const problem = problems.find(({ path }) => path[0] === 'parts' && path[1] === index && path[2] === field);
          return problem && text.problems.sentence(problem, jobs.problems);
        }}
        onChange={(parts) => change({ parts })}
      />
      <ChoiceGroup
        id={fieldId('repair')}
        label={words.repair}
        choices={[
          { value: 'yes', label: words.repairYes },
          { value: 'no', label: words.repairNo },
        ]}
        value={draft.repair}
        error={errorOf('repair')}
        onChange={(repair) => change({ repair })}
      />
    </section>
  );
}

function TellSection({ closing: { draft, change }, errorOf, to, trade }: Props & { to: SaidTo; trade: string | null }) {
  const explanation = useRef<HTMLTextAreaElement>(null);
  const say = useSaid();
  const doubtful = draft.certainty === 'likely' || draft.certainty === 'monitor' || draft.repair === 'no';
  return (
    <section className={classes.section} aria-label={words.tell}>
      <Textarea
        ref={explanation}
        label={words.explanation}
        placeholder={words.explanationHint}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={20_000}
        value={draft.explanation}
        onChange={(event) => change({ explanation: event.currentTarget.value })}
      />
      <PlainHints text={draft.explanation} trade={trade} field={explanation} />
      <Textarea
        label={words.teachBack}
        placeholder={words.teachBackHint}
        autosize
        minRows={1}
        maxRows={6}
        maxLength={20_000}
        value={draft.teachBack}
        onChange={(event) => change({ teachBack: event.currentTarget.value })}
      />
      <ChoiceGroup
        label={words.teachBackAsked}
        choices={teachBackResults.map((value) => ({ value, label: words.teachBackResults[value] }))}
        value={draft.teachBackResult}
        onChange={(teachBackResult) => change({ teachBackResult })}
      />
      <ChoiceGroup
        id={fieldId('certainty')}
        label={words.sure}
        choices={certainties.map((value) => ({ value, label: words.certainties[value] }))}
        value={draft.certainty}
        error={errorOf('certainty')}
        onChange={(certainty) => change({ certainty })}
      />
      {doubtful && (
        <p className={classes.note} role="status">
          {words.checkComes}
        </p>
      )}
      <TextInput
        label={words.ifWrong}
        placeholder={words.ifWrongHint}
        maxLength={20_000}
        value={draft.ifWrong}
        onChange={(event) => change({ ifWrong: event.currentTarget.value })}
      />
      {draft.ifWrong.trim() !== '' && (
        <p className={classes.say}>
          <b>{words.readOut}</b> <SpokenLine said={say('read-out', to, { sign: draft.ifWrong })} />
        </p>
      )}
    </section>
  );
}

/** What stays open: what they did not want, and what comes next. */
function RestSection({ closing: { draft, change } }: { closing: Closing }) {
  const [, navigate] = useLocation();
  return (
    <section className={`${classes.section} ${classes.row}`} aria-label={words.afterwards}>
      <Textarea
        label={words.declined}
        autosize
        minRows={1}
        maxRows={6}
        maxLength={20_000}
        value={draft.declined}
        onChange={(event) => change({ declined: event.currentTarget.value })}
      />
      <Textarea
        label={words.plannedNext}
        placeholder={words.plannedNextHint}
        autosize
        minRows={1}
        maxRows={6}
        maxLength={20_000}
        value={draft.plannedNext}
        onChange={(event) => change({ plannedNext: event.currentTarget.value })}
      />
      <div style={{ gridColumn: '1 / -1' }}>
        <p className={classes.note}>{words.promisedHint}</p>
        <Button onClick={() => findAction('new-promise')?.run({ navigate })}>{words.promised}</Button>
      </div>
    </section>
  );
}

/** The last words at the door, and when that was. */
function LeaveSection({ closing: { draft, change, zone }, errorOf, to }: Props & { to: SaidTo }) {
  const say = useSaid();
  const now = useNow();
  const present = localOf(now.instant, zone);
  return (
    <section className={classes.section} aria-label={words.leaving}>
      <p className={classes.say}>
        <b>{words.lastWords}</b> <SpokenLine said={say('invite', to)} />
      </p>
      <InviteComplaint />
      <Checkbox
        label={words.surprise}
        description={words.surpriseHint}
        checked={draft.surprise}
        onChange={(event) => change({ surprise: event.currentTarget.checked })}
      />
      <fieldset style={{ border: 'none', margin: 0, padding: 0 }}>
        <legend style={{ padding: 0, fontWeight: 550, marginBottom: 4 }}>{words.ended}</legend>
        <div className={classes.short}>
          <TextInput
            id={fieldId('ended')}
            type="date"
            label={words.endedDay}
            max={present.date}
            value={draft.endedDate ?? present.date}
            error={errorOf('ended')}
            onChange={(event) => change({ endedDate: event.currentTarget.value || null })}
          />
          <TimeField
            label={words.endedTime}
            value={draft.endedTime ?? present.time}
            onChange={(time) => time !== null && change({ endedTime: time || null })}
          />
        </div>
      </fieldset>
    </section>
  );
}
