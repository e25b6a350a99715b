import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { keyLabels } from '../../../data/actions/keys.ts';
import { findAction } from '../../../data/actions/registry.ts';
import { useProgram } from '../../../data/react/program.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';

/** The way to write down what they answer to the invitation; what stands in the closing form waits as it is. */
export function InviteComplaint() {
  const { isMac } = useProgram();
  const [, navigate] = useLocation();
  const action = findAction('new-complaint');
  if (action === null) return null;
  return (
    <div>
      <Button
        size="compact-sm"
        h={32}
        rightSection={action.keys[0] !== undefined && <KeyHint keys={keyLabels(action.keys[0], isMac)} />}
        onClick={() => action.run({ navigate })}
      >
        {action.label}
      </Button>
    </div>
  );
}
