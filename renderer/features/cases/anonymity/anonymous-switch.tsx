import { Button } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { casePreview as words } from '../../../../shared/text/en/case-preview.ts';
import { setAnonymous } from '../commands/set-anonymous.ts';
import { useCaseChange } from '../page/use-case-change.ts';

/** Tells the case without names from now on, or with them. */
export function AnonymousSwitch({ row }: { row: Pick<Case, 'id' | 'anonymous'> }) {
  const change = useCaseChange();
  const anonymous = !row.anonymous;
  const done = anonymous ? words.nowAnonymous : words.nowNamed;
  const icon = anonymous ? <IconEyeOff size={16} aria-hidden /> : <IconEye size={16} aria-hidden />;
  return (
    <Button
      variant={anonymous ? 'filled' : 'default'}
      leftSection={icon}
      onClick={() => void change(setAnonymous, { caseId: row.id, anonymous }, done)}
    >
      {anonymous ? words.makeAnonymous : words.makeNamed}
    </Button>
  );
}
