import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import type { Equipment } from '../../../../shared/domain/equipment/equipment.ts';
import { can } from '../../../../shared/domain/staff/can.ts';
import { equipment as words } from '../../../../shared/text/en/equipment.ts';
import { equipmentName } from '../../../../shared/text/equipment-name.ts';
import { useActions } from '../../../data/actions/registry.ts';
import type { Command } from '../../../data/kernel/command.ts';
import { notify } from '../../../data/notices/notices.ts';
import { undoAction } from '../../../data/notices/undo-action.ts';
import { useNow, useProgram, useRunCommand } from '../../../data/react/program.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { MoreMenu } from '../../../ui/more-menu.tsx';
import { putBackEquipment, removeEquipment, retireEquipment } from '../commands/retire-equipment.ts';
import { allSentences } from '../form/equipment-problems.ts';

/** What can be done with the piece as a whole. */
export function EquipmentActions({ piece }: { piece: Equipment }) {
  const { actor } = useProgram();
  const now = useNow();
  const [, navigate] = useLocation();
  const change = useChange();
  const name = equipmentName(piece);
  const stands = piece.retiredOn === null;
  const may = can(actor.role, 'edit-records');
  const retire = () => change(retireEquipment, { equipmentId: piece.id, on: now.date }, { done: words.retiredDone(name) });
  const putBack = () => change(putBackEquipment, { equipmentId: piece.id }, { done: words.putBackDone(name) });
  const remove = async (): Promise<void> => {
    const done = await change(removeEquipment, { equipmentId: piece.id }, { done: words.removed(name), refused: words.notRemoved });
    if (done) navigate(`/properties/${piece.propertyId}`);
  };
  useActions([
    {
      id: 'equipment-retire',
      label: words.keys.retire,
      group: words.group,
      keys: ['T'],
      enabled: may && stands,
      run: () => void retire(),
    },
  ]);
  if (!may) return null;
  return (
    <>
      {stands ? (
        <Button
          rightSection={<KeyHint keys={['T']} />}
          aria-keyshortcuts="T"
          aria-label={words.retireLabel(name)}
          onClick={() => void retire()}
        >
          {words.retire}
        </Button>
      ) : (
        <Button onClick={() => void putBack()}>{words.putBack}</Button>
      )}
      <MoreMenu label={words.more} items={[{ label: words.remove, run: () => void remove() }]} />
    </>
  );
}

/** Carries out a change at once and offers the way back. Answers whether it was done. */
function useChange() {
  const { kernel } = useProgram();
  const run = useRunCommand();
  return async <I, L, O>(
    command: Command<I, L, O>,
    input: I,
    { done, refused = (why) => why }: { done: string; refused?: (why: string) => string },
  ): Promise<boolean> => {
    const outcome = await run(command, input);
    if (!outcome.ok) notify({ tone: 'problem', text: refused(allSentences(outcome.problems)) });
    else if (outcome.operationId !== null) notify({ tone: 'done', text: done, action: undoAction(kernel, outcome.operationId) });
    return outcome.ok;
  };
}
