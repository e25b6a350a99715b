import { Button, Textarea } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { offers as words } from '../../../../shared/text/en/offers.ts';
import { text } from '../../../../shared/text/text.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useDraft } from '../../../data/drafts/use-draft.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { MoneyField } from '../../../ui/money-field.tsx';
import { Panel } from '../../../ui/panel.tsx';
import card from '../../../ui/queue-card.module.css';
import { showUnreadable } from '../../../ui/show-unreadable.ts';
import { PinDialog } from '../pin/pin-dialog.tsx';
import type { ApprovalFacts } from '../queries/read-approval.ts';
import classes from './approval.module.css';
import { type Answer, type AnswerKind, useAnswer } from './use-answer.ts';

const draftSchema = z.object({ words: z.string(), minor: z.number().nullable(), unread: z.string() });
const nothing: z.infer<typeof draftSchema> = { words: '', minor: null, unread: '' };

/** Yes, No or Less, with a word to go with it; by PIN where no owner sits here. */
export function AnswerForm({ facts, children }: { facts: ApprovalFacts; children: ReactNode }) {
  const draft = useDraft(`offer-answer/${facts.offer.id}`, draftSchema, nothing);
  const said = draft.value ?? nothing;
  const answer = useAnswer(facts, said, () => void draft.clear());
  const [lessOpen, setLessOpen] = useState(false);
  const amount = useRef<HTMLInputElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const less = lessOpen || said.minor !== null || said.unread !== '';
  useEffect(() => {
    if (lessOpen) amount.current?.focus();
  }, [lessOpen]);
  const possible = answer.mine || answer.owners.length > 0;
  const give = (kind: AnswerKind): void => {
    if (kind === 'less' && !less) setLessOpen(true);
    else if (kind !== 'less' || !showUnreadable(scroll.current)) answer.give(kind);
  };
  const wrong = answer.problems.filter(({ path }) => path[0] === 'minor').map((problem) => text.problems.sentence(problem, words.problems));
  return (
    <>
      <div ref={scroll} className={card.scroll}>
        {children}
        {possible && (
          <Panel title={words.approval.answer}>
            <Textarea
              label={words.approval.words}
              autosize
              minRows={1}
              maxRows={6}
              maxLength={20_000}
              value={said.words}
              onChange={(event) => draft.change({ words: event.currentTarget.value })}
            />
            {less && (
              <div className={classes.less}>
                <MoneyField
                  ref={amount}
                  label={words.approval.lessAmount}
                  currency={facts.offer.amount.currency}
                  value={said.minor}
                  unread={said.unread}
                  error={wrong[0]}
                  onChange={(minor, unread) => {
                    answer.forget();
                    draft.change({ minor, unread });
                  }}
                />
              </div>
            )}
          </Panel>
        )}
      </div>
      {possible ? <Bar less={less} hasAmount={facts.offer.amount.minor > 0} give={give} /> : <NotHere />}
      {answer.pinFor !== null && <PinDialog owners={answer.owners} onOwner={answer.byOwner} onClose={answer.leave} />}
    </>
  );
}

function Bar({ less, hasAmount, give }: { less: boolean; hasAmount: boolean; give: Answer['give'] }) {
  const { approval } = words;
  const { keys } = approval;
  useActions([
    { id: 'approval-yes', label: keys.yes, group: keys.group, keys: ['Y'], run: () => give('yes') },
    { id: 'approval-less', label: keys.less, group: keys.group, keys: ['L'], enabled: hasAmount, run: () => give('less') },
    { id: 'approval-no', label: keys.no, group: keys.group, keys: ['N'], run: () => give('no') },
  ]);
  return (
    <div className={card.bar}>
      {!less && (
        <Button variant="filled" rightSection={<KeyHint keys={['Y']} />} aria-keyshortcuts="Y" onClick={() => give('yes')}>
          {approval.yes}
        </Button>
      )}
      {hasAmount && (
        <Button
          variant={less ? 'filled' : 'default'}
          rightSection={<KeyHint keys={['L']} />}
          aria-keyshortcuts="L"
          onClick={() => give('less')}
        >
          {less ? approval.lessSet : approval.less}
        </Button>
      )}
      {less && (
        <Button rightSection={<KeyHint keys={['Y']} />} aria-keyshortcuts="Y" onClick={() => give('yes')}>
          {approval.yesWhole}
        </Button>
      )}
      <Button rightSection={<KeyHint keys={['N']} />} aria-keyshortcuts="N" onClick={() => give('no')}>
        {approval.no}
      </Button>
    </div>
  );
}

/** Nobody who could answer has a PIN, and somebody else sits here. */
function NotHere() {
  const { staff } = useProgram();
  const owner = staff.find(({ role }) => role === 'owner')?.name ?? '';
  return (
    <div className={card.bar}>
      <p className={classes.quiet}>{words.approval.noPin(owner)}</p>
    </div>
  );
}
