/** Why a file is not kept with a record. */
export const mediaRefusals = ['empty', 'program', 'page', 'old-office', 'archive', 'unknown'] as const;
export type MediaRefusal = (typeof mediaRefusals)[number];
