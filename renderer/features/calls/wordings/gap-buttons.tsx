import { Button } from '@mantine/core';
import type { RefObject } from 'react';
import { type Gap, type WordingCode, wordingGaps } from '../../../../shared/domain/wording/wording-codes.ts';
import { wordingSettings as wordings } from '../../../../shared/text/en/wording-settings.ts';
import { gapNames } from '../../../../shared/text/en/wordings.ts';
import classes from './wordings.module.css';

interface Props {
  readonly code: WordingCode;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onInsert: (text: string) => void;
}

/** What this text can be filled with: a press puts the gap where the cursor stands. */
export function GapButtons({ code, field, onInsert }: Props) {
  const insert = (gap: Gap): void => {
    const area = field.current;
    if (area === null) return;
    const { value, selectionStart, selectionEnd } = area;
    const put = `{${gap}}`;
    onInsert(value.slice(0, selectionStart) + put + value.slice(selectionEnd));
    // Once the new text stands in the field, the cursor goes behind what was put in.
    requestAnimationFrame(() => {
      area.focus();
      area.setSelectionRange(selectionStart + put.length, selectionStart + put.length);
    });
  };
  return (
    <fieldset className={classes.gaps}>
      <legend className={classes.hint}>{wordings.insert}</legend>
      {wordingGaps[code].map((gap) => (
        <Button key={gap} size="compact-sm" h={32} aria-label={wordings.insertLabel(gapNames[gap])} onClick={() => insert(gap)}>
          {gapNames[gap]}
        </Button>
      ))}
    </fieldset>
  );
}
