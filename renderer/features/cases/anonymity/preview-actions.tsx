import { Button } from '@mantine/core';
import { Link } from 'wouter';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { casePreview as words } from '../../../../shared/text/en/case-preview.ts';
import { AnonymousSwitch } from './anonymous-switch.tsx';

/** The way back to the case, and whether it is told without names. */
export function PreviewActions({ row }: { row: Case }) {
  return (
    <>
      <Button component={Link} href={`/cases/${row.id}`} variant="default">
        {words.back}
      </Button>
      <AnonymousSwitch row={row} />
    </>
  );
}
