import type { Case } from '../../../../shared/domain/case/case.ts';

/** How a case stands, in colour; the word says the same. */
export const stateTone = { draft: 'due', ready: 'kept', retired: 'plain' } as const satisfies Record<Case['state'], string>;
