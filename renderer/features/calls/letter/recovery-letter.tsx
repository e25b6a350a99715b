import { Button } from '@mantine/core';
import { z } from 'zod';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { today } from '../../../../shared/text/en/today.ts';
import { wordingText } from '../../../../shared/text/wording-text.ts';
import { useDraft } from '../../../data/drafts/use-draft.ts';
import { useNow, useProgram, useStaffName } from '../../../data/react/program.tsx';
import { useQuery } from '../../../data/react/use-query.ts';
import { focusWhenThere } from '../../../ui/focus-when-there.ts';
import { Panel } from '../../../ui/panel.tsx';
import { useReturnFocus } from '../../../ui/use-return-focus.ts';
import classes from '../card/card.module.css';
import { wordsOfCard } from '../card/words-record.ts';
import { LetterField } from './letter-field.tsx';
import { readLetterFacts } from './read-letter-facts.ts';

const draftSchema = z.object({ letter: z.string().nullable(), open: z.boolean() });

/** With something that is put right: the letter that says sorry, made from the record, to change, to print and to send. */
export function RecoveryLetter({ recoveryId }: { recoveryId: Id }) {
  const now = useNow();
  const { actor, business } = useProgram();
  const staffName = useStaffName();
  const facts = useQuery((reader) => readLetterFacts(reader, recoveryId), [recoveryId]);
  const draft = useDraft(`recovery/${recoveryId}/letter`, draftSchema, { letter: null, open: false });
  const button = useReturnFocus<HTMLButtonElement>(draft.value?.open === true);
  if (facts === undefined || facts === null || draft.value === undefined) return null;
  const { letter, open } = draft.value;
  const { pieces, chosen } = wordsOfCard('letter', facts, now, { caller: actor, business, staffName });
  const id = `letter-${recoveryId}`;
  const write = (): void => {
    draft.change({ open: true });
    focusWhenThere(() => document.querySelector<HTMLElement>(`#${id} textarea`));
  };
  return (
    <Panel title={today.letterPanel}>
      {open ? (
        <div id={id} className={classes.letter}>
          <LetterField
            facts={facts}
            made={wordingText(pieces)}
            typed={letter}
            language={chosen.language}
            onType={(typed) => draft.change({ letter: typed })}
          >
            <Button size="compact-sm" h={32} variant="subtle" onClick={() => draft.change({ open: false })}>
              {today.letterClose}
            </Button>
          </LetterField>
        </div>
      ) : (
        <>
          <p className={classes.envelope}>{today.letterHint}</p>
          <div>
            <Button ref={button} onClick={write}>
              {letter === null ? today.letterWrite : today.letterGoOn}
            </Button>
          </div>
        </>
      )}
    </Panel>
  );
}
