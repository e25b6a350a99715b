import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import classes from './form.module.css';

/** A part of the form for who wants more. It opens by itself only where something stands in it. */
export function Fold({ label, filled, children }: { label: string; filled: boolean; children: ReactNode }) {
  const id = useId();
  const [open, setOpen] = useState(filled);
  return (
    <>
      <div>
        <Button
          variant="subtle"
          px={8}
          className={classes.toggle}
          aria-expanded={open}
          aria-controls={id}
          leftSection={open ? <IconChevronDown size={16} aria-hidden /> : <IconChevronRight size={16} aria-hidden />}
          onClick={() => setOpen(!open)}
        >
          {label}
        </Button>
      </div>
      <div id={id} className={classes.questions} hidden={!open}>
        {children}
      </div>
    </>
  );
}
