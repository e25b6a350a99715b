import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { type WordingForm, wordingForms } from '../../../../shared/domain/wording/wording-for.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { wordings } from '../../../../shared/text/en/wordings.ts';
import { languageName } from '../../../../shared/text/language-name.ts';
import { callName } from '../../../../shared/text/spoken.ts';
import { wordingText } from '../../../../shared/text/wording-text.ts';
import { useActions } from '../../../data/actions/registry.ts';
import type { DraftHandle } from '../../../data/drafts/use-draft.ts';
import { useNow, useProgram, useStaffName } from '../../../data/react/program.tsx';
import { ChoiceGroup } from '../../../ui/choice-group.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { SpokenWords } from '../../../ui/spoken-words.tsx';
import { LetterField } from '../letter/letter-field.tsx';
import type { CardFacts } from '../queries/read-card.ts';
import type { CallDraft } from './call-draft.ts';
import classes from './card.module.css';
import { CopyWords } from './copy-words.tsx';
import { wordsOfCard } from './words-record.ts';

interface Props {
  readonly facts: CardFacts;
  readonly draft: DraftHandle<CallDraft>;
  readonly onSent: () => void;
}

/** Words to say, to leave or to send, made from the record; what was filled in is marked, so that one checks it. */
export function WordsPanel({ facts, draft, onSent }: Props) {
  const now = useNow();
  const { actor, business } = useProgram();
  const staffName = useStaffName();
  const writes = facts.call.nextStep === 'write' && facts.call.open === 1;
  const form = draft.value?.form ?? (writes ? 'letter' : 'say');
  const { pieces, chosen } = wordsOfCard(form, facts, now, { caller: actor, business, staffName });
  const show = (next: WordingForm): void => draft.change({ form: next });
  const after = wordingForms[(wordingForms.indexOf(form) + 1) % wordingForms.length] ?? 'say';
  useActions([{ id: 'call-words', label: wordings.nextForm, group: today.keys.group, keys: ['O'], run: () => show(after) }]);
  const name = callName(facts.customer.name);
  return (
    <Panel
      title={form === 'say' ? today.wordsToSay : today.messageToSend}
      aside={
        form !== 'letter' && <CopyWords text={wordingText(pieces)} email={form === 'message' ? facts.customer.emails[0] : undefined} />
      }
    >
      {chosen.missing !== null && (
        <p className={classes.language}>
          {wordings.missing(name, languageName(chosen.missing), languageName(chosen.language))}{' '}
          <Link href="/settings">{wordings.writeIt}</Link>
        </p>
      )}
      {form === 'letter' ? (
        <LetterField
          facts={facts}
          made={wordingText(pieces)}
          typed={draft.value?.letter ?? null}
          language={chosen.language}
          onType={(letter) => draft.change({ letter })}
        >
          {facts.call.open === 1 && (
            <Button size="compact-sm" h={32} variant="filled" onClick={onSent}>
              {today.letterSent}
            </Button>
          )}
        </LetterField>
      ) : (
        <SpokenWords pieces={pieces} language={chosen.language} />
      )}
      <ChoiceGroup
        label={wordings.formLabel}
        value={form}
        choices={wordingForms.map((value) => ({ value, label: wordings.forms[value] }))}
        onChange={show}
      />
    </Panel>
  );
}
