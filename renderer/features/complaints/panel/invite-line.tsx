import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { complaints } from '../../../../shared/text/en/complaints.ts';
import { keyLabels } from '../../../data/actions/keys.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { beginPath, newComplaintKey } from '../begin-path.ts';
import classes from './panel.module.css';

/** "If anything isn't right, I'd rather hear it", and the key that writes it down. @param at what it is about; where one is without it */
export function InviteLine({ at }: { at?: string }) {
  const { isMac } = useProgram();
  const [, navigate] = useLocation();
  return (
    <div className={classes.invite}>
      <q>{complaints.panel.invite}</q>
      <Button
        size="compact-sm"
        h={32}
        rightSection={<KeyHint keys={keyLabels(newComplaintKey, isMac)} />}
        onClick={() => navigate(beginPath(at))}
      >
        {complaints.panel.open}
      </Button>
    </div>
  );
}
