import type { TypedCase } from '../../../../shared/domain/case/case-facts.ts';

/** For `memo`: a part of the editor is drawn anew when one of these facts of the case is another, or anything else it is given. */
export function sameFacts<P extends { readonly facts: TypedCase }>(...fields: readonly (keyof TypedCase)[]) {
  return (one: P, other: P): boolean => {
    const { facts: before, ...rest } = one;
    const { facts: after, ...now } = other as P & Record<string, unknown>;
    return (
      fields.every((field) => before[field] === after[field]) &&
      Object.entries(rest).every(([name, value]) => (now as Record<string, unknown>)[name] === value)
    );
  };
}
