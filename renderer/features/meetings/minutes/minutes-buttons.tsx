import { Button } from '@mantine/core';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { minutes as words } from '../../../../shared/text/en/minutes.ts';
import { useActions } from '../../../data/actions/registry.ts';
import { useProgram, useStaffName } from '../../../data/react/program.tsx';
import type { MinutesWay } from './keep-minutes.ts';

const ways: readonly MinutesWay[] = ['print', 'pdf', 'markdown'];

/** What is kept of a meeting, on paper and in files. What makes them is fetched when somebody asks for it. */
export function MinutesButtons({ meetingId }: { meetingId: Id }) {
  const { kernel, business } = useProgram();
  const staffName = useStaffName();
  const keep = async (way: MinutesWay): Promise<void> =>
    (await import('./keep-minutes.ts')).keepMinutes(kernel, meetingId, way, { business, staffName });
  useActions([{ id: 'print-minutes', label: words.buttons.print, group: words.group, keys: ['Mod+P'], run: () => void keep('print') }]);
  return (
    <>
      {ways.map((way) => (
        <Button key={way} onClick={() => void keep(way)} {...(way === 'print' && { 'aria-keyshortcuts': 'Control+P' })}>
          {words.buttons[way]}
        </Button>
      ))}
    </>
  );
}
