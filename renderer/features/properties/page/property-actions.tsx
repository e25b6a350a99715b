import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { can } from '../../../../shared/domain/staff/can.ts';
import { properties as words } from '../../../../shared/text/en/properties.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { MoreMenu } from '../../../ui/more-menu.tsx';
import { useReturnFocus } from '../../../ui/use-return-focus.ts';
import { removeProperty } from '../commands/remove-property.ts';
import { allSentences } from '../form/property-problems.ts';
import type { PropertyFacts } from '../queries/read-property.ts';

interface Props {
  readonly facts: PropertyFacts;
  /** True while the form that hands it over is open. */
  readonly handing: boolean;
  readonly onHandOver: () => void;
}

/** What can be done with the property as a whole. */
export function PropertyActions({ facts, handing, onHandOver }: Props) {
  const { actor } = useProgram();
  const remove = useRemove(facts);
  const button = useReturnFocus<HTMLButtonElement>(handing);
  const may = can(actor.role, 'edit-records');
  useActions([
    {
      id: 'property-hand-over',
      label: words.keys.handOver,
      group: words.group,
      keys: ['H'],
      enabled: may && !handing,
      run: onHandOver,
    },
  ]);
  if (!may) return null;
  return (
    <>
      <Button ref={button} rightSection={<KeyHint keys={['H']} />} aria-keyshortcuts="H" disabled={handing} onClick={onHandOver}>
        {words.handOver}
      </Button>
      <MoreMenu label={words.more} items={[{ label: words.remove, run: () => void remove() }]} />
    </>
  );
}

function useRemove({ property }: PropertyFacts): () => Promise<void> {
  const { kernel } = useProgram();
  const run = useRunCommand();
  const [, navigate] = useLocation();
  return async () => {
    const outcome = await run(removeProperty, { propertyId: property.id });
    if (!outcome.ok) return void notify({ tone: 'problem', text: words.notRemoved(allSentences(outcome.problems)) });
    navigate(`/customers/${property.customerId}`);
    if (outcome.operationId !== null)
      notify({ tone: 'done', text: words.removed(property.address.line), action: undoAction(kernel, outcome.operationId) });
  };
}
