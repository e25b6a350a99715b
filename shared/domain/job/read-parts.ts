import { z } from 'zod';
import type { Problem, Result } from '../base/reason.ts';
import type { Part } from './job.ts';

/** A part as it stands in a form; a line without any word is no part. */
export const typedPartSchema = z.object({ name: z.string(), quantity: z.string(), batch: z.string() });
export type TypedPart = z.infer<typeof typedPartSchema>;

export const emptyPart: TypedPart = { name: '', quantity: '1', batch: '' };

const most = { name: 200, batch: 120, quantity: 100_000, parts: 200 } as const;

export function typedPartsOf(parts: readonly Part[]): TypedPart[] {
  return parts.map(({ name, quantity, batch }) => ({ name, quantity: String(quantity), batch: batch ?? '' }));
}

/** Reads what was typed. Problems name a line by its place in the form: `['parts', 1, 'name']`. */
export function readParts(typed: readonly TypedPart[]): Result<Part[]> {
  const lines = typed.map((part, index) => ({ part, index })).filter(({ part }) => `${part.name}${part.batch}`.trim() !== '');
  const problems = [
    ...lines.flatMap(({ part, index }) => problemsOf(part, index)),
    ...(lines.length > most.parts ? [{ path: ['parts'], code: 'too-many-parts', params: { most: most.parts } }] : []),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: lines.map(({ part }) => ({
      name: part.name.trim(),
      quantity: readQuantity(part.quantity) ?? 1,
      batch: part.batch.trim() || null,
    })),
  };
}

/** `2`, `1.5`, `1,5`; nothing typed is one. Null for what is no number above nothing. */
function readQuantity(text: string): number | null {
  if (text.trim() === '') return 1;
  const value = Number(text.trim().replace(',', '.'));
  return Number.isFinite(value) && value > 0 && value <= most.quantity ? value : null;
}

function problemsOf({ name, quantity, batch }: TypedPart, index: number): Problem[] {
  const problem = (field: string, code: string, params: Problem['params'] = {}): Problem => ({
    path: ['parts', index, field],
    code,
    params,
  });
  return [
    ...(name.trim() === '' ? [problem('name', 'part-without-name')] : []),
    ...(name.trim().length > most.name ? [problem('name', 'text-too-long', { longest: most.name, length: name.trim().length })] : []),
    ...(batch.trim().length > most.batch ? [problem('batch', 'text-too-long', { longest: most.batch, length: batch.trim().length })] : []),
    ...(readQuantity(quantity) === null ? [problem('quantity', 'quantity-unread')] : []),
  ];
}
