import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { storage } from '../../../../shared/text/en/storage.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { useQuery } from '../../../data/react/use-query.ts';
import { FactList } from '../../../ui/fact-list.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { type Amounts, readAmounts } from '../read-amounts.ts';

const words = storage.amounts;
const kinds = Object.keys(words.kinds) as (keyof typeof words.kinds)[];

/** How many records of each kind there are, and what all of it takes on the disk. */
export function AmountsPanel({ backupBytes }: { backupBytes: number | null }) {
  const counts = useQuery(async (reader) => {
    const rows = await Promise.all(kinds.map(async (kind) => [kind, await reader[kind].count()] as const));
    return { rows, log: await reader.operations.count() };
  }, []);
  const [amounts, setAmounts] = useState<Amounts | null>(null);
  useEffect(() => {
    let gone = false;
    readAmounts().then(
      (found) => !gone && setAmounts(found),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  const size = (bytes: number | undefined): string => (bytes === undefined ? words.counting : storage.megabytes(bytes));
  return (
    <Panel title={words.title}>
      <FactList
        facts={[
          ...(counts?.rows.map(([kind, count]) => ({ label: words.kinds[kind], value: formatCount(count) })) ?? []),
          ...(counts === undefined ? [] : [{ label: words.log, value: words.entries(counts.log) }]),
          { label: words.size, value: size(amounts?.records) },
          { label: words.journal, value: size(amounts?.journal) },
          {
            label: words.files,
            value: amounts === null ? words.counting : words.fileSize(amounts.files, storage.megabytes(amounts.fileBytes)),
          },
          { label: words.backups, value: size(backupBytes ?? undefined) },
          {
            label: words.kept,
            value: amounts !== null && amounts.kept > 0 && (
              <>
                {words.keptSets(amounts.kept)} <Link href="/settings/data/restore">{words.more}</Link>
              </>
            ),
          },
        ]}
      />
    </Panel>
  );
}
