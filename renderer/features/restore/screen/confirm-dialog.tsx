import { Button, Checkbox, Modal } from '@mantine/core';
import { useState } from 'react';
import { restore as words } from '../../../../shared/text/en/restore.ts';
import classes from './restore.module.css';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  /** What must be agreed to besides; null for nothing. */
  readonly agree: string | null;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before the records change: Undo does not reach across that. */
export function ConfirmDialog({ title, text, yes, agree, onYes, onNo }: Props) {
  const [agreed, setAgreed] = useState(agree === null);
  return (
    <Modal opened onClose={onNo} title={title} closeButtonProps={{ 'aria-label': words.confirm.no }}>
      <div className={classes.ask}>
        <p>{text}</p>
        <p>{words.confirm.care}</p>
        {agree !== null && <Checkbox checked={agreed} onChange={(event) => setAgreed(event.currentTarget.checked)} label={agree} />}
        <div className={classes.act}>
          <Button variant="filled" disabled={!agreed} onClick={onYes}>
            {yes}
          </Button>
          <Button data-autofocus onClick={onNo}>
            {words.confirm.no}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
