import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Equipment } from '../../../../shared/domain/equipment/equipment.ts';
import { booking as words } from '../../../../shared/text/en/booking.ts';
import classes from './booking.module.css';
import { fieldId, focusField } from './field-ids.ts';

interface Props {
  readonly equipment: readonly Equipment[];
  readonly chosen: readonly string[];
  /** Why a piece is chosen that nobody chose by hand. */
  readonly picked: { readonly id: string; readonly why: 'only' | 'named' } | null;
  readonly newEquipment: string;
  readonly onChoose: (ids: string[]) => void;
  readonly onNew: (kind: string) => void;
  /** False where nothing can be added: there is no place for it yet. */
  readonly canAdd: boolean;
  readonly error: string | undefined;
}

/** What it is about: the pieces at the place as switches, and one that is not on record yet. */
export function EquipmentField({ equipment, chosen, picked, newEquipment, onChoose, onNew, canAdd, error }: Props) {
  const [adding, setAdding] = useState(newEquipment !== '');
  const toggle = (id: string): void => onChoose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  if (equipment.length === 0 && !canAdd) return null;
  return (
    <div>
      <fieldset className={classes.toggles}>
        <legend className={classes.label}>{words.equipment}</legend>
        {equipment.map((piece) => (
          <button
            key={piece.id}
            type="button"
            className={classes.toggle}
            aria-pressed={chosen.includes(piece.id)}
            onClick={() => toggle(piece.id)}
          >
            {nameOf(piece)}
            {picked?.id === piece.id && <small>{picked.why === 'named' ? words.pickedNamed : words.pickedOnly}</small>}
          </button>
        ))}
        {canAdd && !adding && (
          <button
            type="button"
            className={classes.toggle}
            onClick={() => {
              setAdding(true);
              focusField('newEquipment');
            }}
          >
            {words.addEquipment}
          </button>
        )}
      </fieldset>
      {canAdd && adding && (
        <TextInput
          mt={8}
          id={fieldId('newEquipment')}
          label={words.newEquipment}
          placeholder={words.newEquipmentHint}
          value={newEquipment}
          maxLength={120}
          onChange={(event) => onNew(event.currentTarget.value)}
        />
      )}
      {error !== undefined && <div className={classes.error}>{error}</div>}
    </div>
  );
}

/** `Water heater, Rheem 50 gal`. */
export function nameOf({ kind, make, model }: Pick<Equipment, 'kind' | 'make' | 'model'>): string {
  const brand = [make, model].filter((part) => part !== null && part !== '').join(' ');
  return brand === '' ? kind : `${kind}, ${brand}`;
}
