import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { casePreview as words } from '../../../../shared/text/en/case-preview.ts';
import { Chip } from '../../../ui/chip.tsx';
import { useHeadingFocus } from '../../../ui/use-heading-focus.ts';
import { AnonymousSwitch } from './anonymous-switch.tsx';
import classes from './preview.module.css';

/** What the screen is for, whether the case is told without names at present, and the way back to it. */
export function PreviewHead({ row }: { row: Case }) {
  const heading = useHeadingFocus();
  return (
    <header className={classes.head}>
      <div className={classes.titles}>
        <h1 ref={heading} tabIndex={-1} dir="auto">
          {words.titleOf(row.title)}
        </h1>
        <div className={classes.state}>
          <Chip tone={row.anonymous ? 'kept' : 'due'}>{row.anonymous ? words.isAnonymous : words.isNamed}</Chip>
        </div>
        <p className={classes.subtitle}>{row.anonymous ? words.anonymousHint : words.namedHint}</p>
      </div>
      <div className={classes.actions}>
        <Button component={Link} href={`/cases/${row.id}`} variant="default">
          {words.back}
        </Button>
        <AnonymousSwitch row={row} />
      </div>
    </header>
  );
}
