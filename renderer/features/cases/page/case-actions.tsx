import { Button } from '@mantine/core';
import type { RefObject } from 'react';
import { useLocation } from 'wouter';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { caseEditor } from '../../../../shared/text/en/case-editor.ts';
import { cases as words } from '../../../../shared/text/en/cases.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { MoreMenu } from '../../../ui/more-menu.tsx';
import { readyCase, reopenCase, retireCase } from '../commands/set-case-state.ts';
import { useCaseChange } from './use-case-change.ts';

interface Props {
  readonly story: Case;
  readonly editing: boolean;
  readonly mayEdit: boolean;
  readonly editButton: RefObject<HTMLButtonElement | null>;
  readonly onEdit: () => void;
}

/** What can be done with a case as a whole. */
export function CaseActions({ story, editing, mayEdit, editButton, onEdit }: Props) {
  const [, navigate] = useLocation();
  const change = useCaseChange();
  const { id: caseId, state } = story;
  const canReplay = story.steps.length > 0;
  const replay = (): void => navigate(`/replay/${caseId}`);
  useActions([
    { id: 'case-replay', label: words.keys.replay, group: words.group, keys: ['R'], enabled: canReplay && !editing, run: replay },
    { id: 'case-leave', label: words.keys.leave, group: words.group, keys: ['Escape'], enabled: !editing, run: () => navigate('/learn') },
  ]);
  const toReady = (): void => {
    // The button goes with what it did: the focus goes on to its neighbour before that.
    editButton.current?.focus();
    void change(readyCase, { caseId }, words.readied);
  };
  const toDraft = { label: words.reopen, run: () => void change(reopenCase, { caseId }, words.reopened) };
  const putAway = { label: words.retire, run: () => void change(retireCase, { caseId }, words.retired) };
  return (
    <>
      {!editing && canReplay && (
        <Button
          variant={state === 'draft' ? 'default' : 'filled'}
          rightSection={<KeyHint keys={['R']} />}
          aria-keyshortcuts="R"
          onClick={replay}
        >
          {words.replay}
        </Button>
      )}
      {mayEdit && !editing && (
        <>
          {state === 'draft' && (
            <Button variant="filled" onClick={toReady}>
              {words.ready}
            </Button>
          )}
          <Button ref={editButton} rightSection={<KeyHint keys={['E']} />} aria-keyshortcuts="E" onClick={onEdit}>
            {caseEditor.edit}
          </Button>
          <MoreMenu label={words.more} items={[...(state === 'draft' ? [] : [toDraft]), ...(state === 'retired' ? [] : [putAway])]} />
        </>
      )}
    </>
  );
}
