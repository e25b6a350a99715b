import { equipment as words } from '../../../../shared/text/en/equipment.ts';
import { EmptyNote } from '../../../ui/empty-note.tsx';

/** In place of a piece of equipment that was taken back. */
export function EquipmentGone() {
  return (
    <EmptyNote wholePage title={words.goneTitle} link={{ href: '/equipment', label: words.toList }}>
      {words.gone}
    </EmptyNote>
  );
}
