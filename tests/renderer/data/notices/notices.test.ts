import { expect, it } from 'vitest';
import type { Kernel } from '../../../../renderer/data/kernel/run-command.ts';
import { actionFor } from '../../../../renderer/data/notices/notices.ts';
import { undoAction } from '../../../../renderer/data/notices/undo-action.ts';

it('offers the way back to whoever did it and to nobody else who sits down here', () => {
  const action = undoAction({ actorId: () => 'ann' } as Kernel, 'operation');
  expect(actionFor({ action }, 'ann')).toBe(action);
  expect(actionFor({ action }, 'bo')).toBeUndefined();
  expect(actionFor({ action }, null)).toBeUndefined();
});

it('offers to everybody what is nobody’s own, and nothing where there is nothing', () => {
  const action = { label: 'Show it', run: () => undefined };
  expect(actionFor({ action }, 'bo')).toBe(action);
  expect(actionFor({}, 'bo')).toBeUndefined();
});
