export type AmountProblem = 'amount-unclear' | 'amount-below-zero' | 'amount-too-large' | 'amount-too-fine';

export type ReadAmount = { readonly ok: true; readonly minor: number | null } | { readonly ok: false; readonly problem: AmountProblem };

/** In minor units: the most that a limit or an offer may be. */
export const largestAmount = 1_000_000_000;

const gap = String.raw`[\s\u00a0\u202f'’]`;
const whole = String.raw`\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:${gap}\d{3})+`;
const pointed = new RegExp(`^(${whole})?(?:\\.(\\d*))?$`);
const withComma = new RegExp(`^(\\d+|\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?:${gap}\\d{3})+)?,(\\d*)$`);

/**
 * An amount of money as people type it: whole, with a point or a comma, with thousands set apart, with or without the
 * currency's sign or code. Nothing is guessed: what could mean two amounts (`1.000`) or none is refused.
 * @param digits behind the point of the currency
 * @param marks the currency's sign and code, which may stand before or behind
 * @returns in minor units; null where nothing is typed
 */
export function readAmount(typed: string, digits: number, marks: readonly string[] = []): ReadAmount {
  const bare = stripMarks(typed.trim(), marks);
  if (bare === '') return typed.trim() === '' ? { ok: true, minor: null } : { ok: false, problem: 'amount-unclear' };
  if (/^[-−–(]/.test(bare)) return { ok: false, problem: /\d/.test(bare) ? 'amount-below-zero' : 'amount-unclear' };
  const parts = pointed.exec(bare) ?? withComma.exec(bare);
  const [units = '', behind = ''] = [parts?.[1]?.replace(/\D/g, ''), parts?.[2]];
  if (parts === null || units + behind === '') return { ok: false, problem: 'amount-unclear' };
  if (behind.length > digits) return { ok: false, problem: behind.length === 3 ? 'amount-unclear' : 'amount-too-fine' };
  const minor = Number(units) * 10 ** digits + Number(behind.padEnd(digits, '0') || 0);
  return minor > largestAmount ? { ok: false, problem: 'amount-too-large' } : { ok: true, minor };
}

/**
 * What stands in the field of an amount: `1240.50`, `50` without the cents where it is whole, or what was typed and
 * cannot be read.
 * @param unread empty for nothing
 */
export function amountAsTyped(minor: number | null, unread: string, digits: number): string {
  if (minor === null) return unread;
  const scale = 10 ** digits;
  return minor % scale === 0 ? String(minor / scale) : (minor / scale).toFixed(digits);
}

function stripMarks(typed: string, marks: readonly string[]): string {
  const mark = marks.find((one) => one !== '' && (startsWith(typed, one) || startsWith(typed.slice(-one.length), one)));
  if (mark === undefined) return typed;
  return (startsWith(typed, mark) ? typed.slice(mark.length) : typed.slice(0, -mark.length)).trim();
}

function startsWith(typed: string, mark: string): boolean {
  return typed.slice(0, mark.length).toLowerCase() === mark.toLowerCase();
}
