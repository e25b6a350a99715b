import { properties as words } from '../../../../shared/text/en/properties.ts';
import { EmptyNote } from '../../../ui/empty-note.tsx';

/** In place of a property that was taken back. */
export function PropertyGone() {
  return (
    <EmptyNote wholePage title={words.goneTitle} link={{ href: '/properties', label: words.toList }}>
      {words.gone}
    </EmptyNote>
  );
}
