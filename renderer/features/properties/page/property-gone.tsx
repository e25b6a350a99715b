import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { properties as words } from '../../../../shared/text/en/properties.ts';
import { EmptyNote } from '../../../ui/empty-note.tsx';

/** In place of a property that was taken back. */
export function PropertyGone() {
  return (
    <EmptyNote
      wholePage
      title={words.goneTitle}
      action={
        <Button component={Link} href="/properties">
          {words.toList}
        </Button>
      }
    >
      {words.gone}
    </EmptyNote>
  );
}
