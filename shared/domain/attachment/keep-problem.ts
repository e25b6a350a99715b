import type { MediaRefusal } from '../../formats/media/media-refusals.ts';

/** Why a picture or file was not added to a record. */
export type KeepProblem = MediaRefusal | 'too-large' | 'unreadable' | 'too-many' | 'failed';
