import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { Link } from 'wouter';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { library } from '../../../../shared/text/en/library.ts';
import type { Reader } from '../../../data/kernel/reader.ts';
import { visible } from '../../../data/kernel/reader.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import { type LinkLine, LinkList } from '../../../ui/link-list.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { lessonToSee, reasonsToSee } from './plain-to-see.ts';
import { readLike } from './read-like.ts';

const words = library.like;
/** More than these are in the library. */
const mostShown = 3;

/** On the page of a job: what the team learned from jobs like it, folded up until somebody wants it. */
export function LikePanel({ jobId }: { jobId: Id }) {
  const lines = useQuery((reader) => readLines(reader, jobId), [jobId]);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (lines === undefined || lines.length === 0) return null;
  return (
    <Panel
      title={words.title}
      aside={
        <Button
          variant="subtle"
          size="compact-sm"
          h={32}
          my={-6}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? words.hide : words.show(lines.length)}
        </Button>
      }
    >
      <div id={id} hidden={!isOpen}>
        <LinkList label={words.title} lines={lines} />
        <Button component={Link} href={`/learn?like=${jobId}`} variant="subtle" size="compact-sm" h={32} mt={6} ml={-10}>
          {words.inLibrary}
        </Button>
      </div>
    </Panel>
  );
}

async function readLines(reader: Reader, jobId: Id): Promise<LinkLine[]> {
  const found = (await readLike(reader, jobId, mostShown))?.cases ?? [];
  const rows = await reader.cases.bulkGet(found.map(({ id }) => id));
  const present = visible(
    rows.filter((row) => row !== undefined),
    await reader.pendingWork(),
  );
  return present.map((row) => {
    const reasons = found.find(({ id }) => id === row.id)?.reasons ?? [];
    return { id: row.id, title: row.title, detail: lessonToSee(row) || words.both(reasonsToSee(row, reasons)), href: `/cases/${row.id}` };
  });
}
