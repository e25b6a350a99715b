import { Button } from '@mantine/core';
import { useState } from 'react';
import { forms as words } from '../../shared/text/en/forms.ts';
import classes from './long-text.module.css';

/** Longer texts are cut off until asked for, so that what follows stays in sight. */
const longText = 500;

export function LongText({ text }: { text: string }) {
  const [whole, setWhole] = useState(false);
  if (text.length <= longText) return text;
  return (
    <>
      <span className={whole ? undefined : classes.cut} dir="auto">
        {text}
      </span>
      <Button variant="subtle" size="compact-sm" h={32} ml={-10} aria-expanded={whole} onClick={() => setWhole(!whole)}>
        {whole ? words.showLess : words.showWhole}
      </Button>
    </>
  );
}
