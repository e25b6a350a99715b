import { jobs as words } from '../../../../shared/text/en/jobs.ts';
import { EmptyNote } from '../../../ui/empty-note.tsx';

/** In place of a job that was taken back. */
export function JobGone() {
  return (
    <EmptyNote wholePage title={words.goneTitle} link={{ href: '/jobs', label: words.toList }}>
      {words.gone}
    </EmptyNote>
  );
}
