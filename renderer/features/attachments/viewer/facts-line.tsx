import type { Attachment } from '../../../../shared/domain/attachment/attachment.ts';
import { formatBytes, attachments as words } from '../../../../shared/text/en/attachments.ts';
import { formatMoment } from '../../../../shared/text/format.ts';
import { useNow, useStaffName } from '../../../data/react/program.tsx';
import classes from './viewer.module.css';

/** When it was added and by whom, how it is called, what it is and how large. */
export function FactsLine({ row: { createdAt, createdBy, name, mediaType, size, width, height } }: { row: Attachment }) {
  const now = useNow();
  const nameOf = useStaffName();
  const facts = [
    words.viewer.added(formatMoment(createdAt, now), nameOf(createdBy)),
    name,
    words.kindOf(mediaType),
    ...(width === null || height === null ? [] : [words.viewer.measures(width, height)]),
    formatBytes(size),
  ];
  return (
    <ul className={classes.facts}>
      {facts.map((fact) => (
        <li key={fact} dir="auto">
          {fact}
        </li>
      ))}
    </ul>
  );
}
