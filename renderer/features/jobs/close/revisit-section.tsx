import { Select, TextInput } from '@mantine/core';
import { localOf } from '../../../../shared/domain/base/local-time.ts';
import type { Customer } from '../../../../shared/domain/customer/customer.ts';
import type { Job } from '../../../../shared/domain/job/job.ts';
import { revisit as revisitWords } from '../../../../shared/text/en/booking.ts';
import { causeChoices } from '../../../../shared/text/en/job-choices.ts';
import { jobs, closing as words } from '../../../../shared/text/en/jobs.ts';
import { callName } from '../../../../shared/text/spoken.ts';
import { useNow, useProgram } from '../../../data/react/program.tsx';
import { useSaid } from '../../../data/wording/use-said.ts';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { SpokenLine } from '../../../ui/spoken-words.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import type { RevisitAnswer } from '../commands/revisit-answer.ts';
import bannerClasses from '../revisit/banner.module.css';
import { EarlierJobPicker } from '../revisit/earlier-job-picker.tsx';
import { withAnswer } from '../revisit/lead-pair.ts';
import { RevisitAnswered } from '../revisit/revisit-answered.tsx';
import { RevisitBanner } from '../revisit/revisit-banner.tsx';
import classes from './close.module.css';
import type { TypedTold } from './closing-draft.ts';
import type { Closing } from './use-closing.ts';

interface Props {
  readonly closing: Closing;
  /** Id of the first choice of the first question, for the focus. */
  readonly toldId: string;
  readonly errorOf: (customerId: string) => string | undefined;
}

const offered: [RevisitAnswer, string][] = (['later', 'unsure', 'no'] as const).map((answer) => [
  answer,
  revisitWords.answersClosing[answer],
]);

/** Whether we went back, what brought us back, and whether anybody has told them. */
export function RevisitSection({ closing, toldId, errorOf }: Props) {
  const { draft, change, revisit, lead, earlier } = closing;
  const asked = lead !== null && lead.answer === null ? earlier.find(({ id }) => id === lead.originalJobId) : undefined;
  const nothing = revisit.state === 'no' && asked === undefined && earlier.length === 0;
  if (nothing) return null;
  return (
    <section className={classes.section} aria-label={words.back}>
      {lead !== null && asked !== undefined && (
        <RevisitBanner
          lead={lead}
          original={asked}
          answers={offered}
          said={null}
          others={earlier.filter(({ id }) => id !== asked.id)}
          group={words.group}
          onAnswer={(answer) => change({ answers: withAnswer(draft.answers, { ...lead.judged, answer }), aboutJobId: null })}
          onPick={(aboutJobId) => change({ aboutJobId })}
        />
      )}
      <GivenAnswers closing={closing} earlier={earlier} />
      {revisit.state === 'no' && asked === undefined && earlier.length > 0 && (
        <div className={bannerClasses.hand}>
          <EarlierJobPicker label={revisitWords.itIsAbout} jobs={earlier} onPick={(aboutJobId) => change({ aboutJobId, answers: [] })} />
        </div>
      )}
      {revisit.state === 'yes' && (
        <ChoiceGroup
          label={words.causeQuestion}
          choices={[...causeChoices, { value: 'unknown' as const, label: words.causeNone }]}
          value={draft.cause}
          onChange={(cause) => change({ cause })}
        />
      )}
      {revisit.owedTo.map((customer, index) => (
        <ToldQuestion
          key={customer.id}
          customer={customer}
          told={draft.told[customer.id]}
          zone={closing.zone}
          error={errorOf(customer.id)}
          {...(index === 0 && { id: toldId })}
          onChange={(told) => change({ told: { ...draft.told, [customer.id]: told } })}
        />
      ))}
    </section>
  );
}

/** What this form has answered so far, with the way back. */
function GivenAnswers({ closing: { draft, change, revisit, lead }, earlier }: { closing: Closing; earlier: readonly Job[] }) {
  const numberOf = (id: string | null): number | undefined => earlier.find((job) => job.id === id)?.number;
  const standing = draft.answers.length === 0 && lead === null && revisit.state === 'yes' ? numberOf(revisit.originalJobId) : undefined;
  return (
    <>
      {standing !== undefined && (
        <RevisitAnswered
          words={jobs.revisitYes(standing)}
          number={standing}
          onChange={() => change({ aboutJobId: revisit.originalJobId })}
        />
      )}
      {draft.answers.map(({ originalJobId, answer }) => {
        const number = numberOf(originalJobId);
        if (number === undefined || answer === 'open') return null;
        const said = { said: jobs.revisitYes, later: jobs.revisitYes, unsure: jobs.revisitUnsure, no: jobs.revisitNo }[answer](number);
        const takeBack = (): void =>
          change({ answers: draft.answers.filter((pair) => pair.originalJobId !== originalJobId), aboutJobId: originalJobId });
        return <RevisitAnswered key={originalJobId} words={said} number={number} onChange={takeBack} />;
      })}
    </>
  );
}

interface ToldProps {
  readonly customer: Customer;
  readonly told: TypedTold | undefined;
  readonly zone: string;
  readonly error: string | undefined;
  readonly id?: string;
  readonly onChange: (told: TypedTold) => void;
}

/** Has anyone told them? Nobody leaves the house before this is answered. */
export function ToldQuestion({ customer, told, zone, error, id, onChange }: ToldProps) {
  const { staff } = useProgram();
  const now = useNow();
  const present = localOf(now.instant, zone);
  const name = callName(customer.name);
  const say = useSaid();
  const change = (changes: Partial<TypedTold>): void => onChange({ how: 'no', by: null, date: null, time: null, ...told, ...changes });
  return (
    <>
      <ChoiceGroup
        {...(id !== undefined && { id })}
        label={words.told(name)}
        choices={[
          { value: 'earlier', label: words.toldYes },
          { value: 'door', label: words.toldDoor },
          { value: 'no', label: words.toldNo },
        ]}
        value={told?.how ?? null}
        error={error}
        onChange={(how) => change({ how })}
      />
      {told?.how === 'door' && (
        <p className={classes.say}>
          <b>{words.doorWords}</b> <SpokenLine said={say('door-after', customer)} />
        </p>
      )}
      {told?.how === 'earlier' && (
        <div className={classes.short} style={{ gridTemplateColumns: 'minmax(0, 2fr) repeat(2, minmax(0, 1fr))' }}>
          <Select
            label={words.toldWho}
            placeholder={words.toldSomebody}
            data={staff.map((person) => ({ value: person.id, label: person.name }))}
            value={told.by}
            clearable
            allowDeselect
            onChange={(by) => change({ by })}
          />
          <TextInput
            type="date"
            label={words.toldDay}
            max={present.date}
            value={told.date ?? present.date}
            onChange={(event) => change({ date: event.currentTarget.value || null })}
          />
          <TimeField
            label={words.toldWhen}
            value={told.time ?? present.time}
            onChange={(time) => time !== null && change({ time: time || null })}
          />
        </div>
      )}
    </>
  );
}
