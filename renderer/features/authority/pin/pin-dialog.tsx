import { Button, Modal, PasswordInput, Select } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Staff } from '../../../../shared/domain/staff/staff.ts';
import { offers as words } from '../../../../shared/text/en/offers.ts';
import { SubmitForm } from '../../../ui/submit-form.tsx';
import classes from './pin.module.css';
import { usePinCheck } from './use-pin-check.ts';

interface Props {
  /** Those who have a PIN. */
  readonly owners: readonly Staff[];
  readonly onOwner: (owner: Staff) => void;
  readonly onClose: () => void;
}

/** Asks for an owner's PIN where somebody else sits. What is typed is masked and kept nowhere. */
export function PinDialog({ owners, onOwner, onClose }: Props) {
  const [ownerId, setOwnerId] = useState(owners[0]?.id ?? null);
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const pin = usePinCheck();
  const owner = owners.find(({ id }) => id === ownerId);
  const confirm = async (): Promise<void> => {
    if (owner === undefined) return;
    if (await pin.check(owner, typed)) return onOwner(owner);
    setTyped('');
    field.current?.focus();
  };
  const title = owners.length === 1 && owner !== undefined ? words.pin.titleOf(owner.name) : words.pin.title;
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': words.pin.cancel }}>
      <SubmitForm className={classes.dialog} onSubmit={() => void confirm()}>
        <p>{words.pin.text}</p>
        {owners.length > 1 && (
          <Select
            label={words.pin.owner}
            data={owners.map(({ id, name }) => ({ value: id, label: name }))}
            value={ownerId}
            allowDeselect={false}
            onChange={(id) => {
              pin.forget();
              setOwnerId(id);
            }}
          />
        )}
        <PasswordInput
          ref={field}
          data-autofocus
          label={words.pin.label}
          inputMode="numeric"
          autoComplete="off"
          maxLength={8}
          value={typed}
          error={pin.problem}
          onChange={(event) => {
            pin.forget();
            setTyped(event.currentTarget.value.replace(/\D/g, ''));
          }}
        />
        <p className={classes.quiet}>{words.pin.forgotten}</p>
        <div className={classes.acts}>
          <Button type="submit" variant="filled" loading={pin.busy}>
            {words.pin.confirm}
          </Button>
          <Button onClick={onClose}>{words.pin.cancel}</Button>
          {pin.busy && (
            <span role="status" className={classes.quiet}>
              {words.pin.checking}
            </span>
          )}
        </div>
      </SubmitForm>
    </Modal>
  );
}
