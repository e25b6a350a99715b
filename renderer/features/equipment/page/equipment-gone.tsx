import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { equipment as words } from '../../../../shared/text/en/equipment.ts';
import { EmptyNote } from '../../../ui/empty-note.tsx';

/** In place of a piece of equipment that was taken back. */
export function EquipmentGone() {
  return (
    <EmptyNote
      wholePage
      title={words.goneTitle}
      action={
        <Button component={Link} href="/equipment">
          {words.toList}
        </Button>
      }
    >
      {words.gone}
    </EmptyNote>
  );
}
