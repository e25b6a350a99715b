import { Radio, Stack } from '@mantine/core';
import { imports } from '../../../../shared/text/en/imports.ts';
import { formatDay } from '../../../../shared/text/format.ts';
import { useNow } from '../../../data/react/program.tsx';
import { Panel } from '../../../ui/panel.tsx';
import type { FileLook } from '../file/look-at-file.ts';
import { importSession } from '../session/import-session.ts';

const { dates } = imports;

/** Asks in which order day and month stand, with a date of the file itself as the example. */
export function DatesPanel({ look, chosen }: { look: FileLook; chosen: 'mdy' | 'dmy' | null }) {
  const now = useNow();
  const { example, hint, monthFirst, dayFirst } = look.dates;
  const day = (date: string): string => formatDay(date, { ...now, date: '0000-01-01' });
  const question = example === null ? dates.plain : dates.question(example.text, example.row, day(example.dmy), day(example.mdy));
  const orders = hint === 'mdy' ? (['mdy', 'dmy'] as const) : (['dmy', 'mdy'] as const);
  return (
    <Panel title={dates.title}>
      <Radio.Group
        label={question}
        description={monthFirst > 0 && dayFirst > 0 ? dates.mixed : undefined}
        value={chosen}
        onChange={(value) => void importSession.choose({ dateOrder: value === 'mdy' ? 'mdy' : 'dmy' })}
      >
        <Stack gap={6} mt={8}>
          {orders.map((order) => (
            <Radio key={order} value={order} label={example === null ? dates[order] : `${dates[order]}: ${day(example[order])}`} />
          ))}
        </Stack>
      </Radio.Group>
    </Panel>
  );
}
