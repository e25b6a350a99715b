import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import type { Id } from '../../../../shared/domain/base/id.ts';
import { meetings as words } from '../../../../shared/text/en/meetings.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { standAtEnd } from './stand-at-end.ts';

/** To the end of a meeting that was left: who was there, and it is over. */
export function EndButton({ meetingId }: { meetingId: Id }) {
  const { kernel, actor } = useProgram();
  const [, navigate] = useLocation();
  const end = async (): Promise<void> => {
    await standAtEnd(kernel.database, meetingId, actor.id);
    navigate(`/meetings/${meetingId}/show`);
  };
  return <Button onClick={() => void end()}>{words.running.end}</Button>;
}
