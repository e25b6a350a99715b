import type { AnonymousText } from '../../../shared/domain/anonymity/anonymous-text.ts';
import type { CaseMaterial } from '../../../shared/domain/anonymity/make-safe.ts';

export interface ToAnonymiser {
  readonly id: number;
  readonly material: CaseMaterial;
}

export type FromAnonymiser =
  | { readonly id: number; readonly texts: readonly AnonymousText[] }
  | { readonly id: number; readonly failed: string };
