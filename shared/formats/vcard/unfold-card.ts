/** A line of the file as it stands. `line` counts from 1. */
export interface RawLine {
  readonly line: number;
  readonly text: string;
}

const propertyStart = /^(?:[\w-]+\.)?[A-Za-z][\w-]*[;:]/;
/** Where people write several lines, which some programs leave as they are. */
const prose = /^(?:[\w-]+\.)?(?:NOTE|LABEL|ADR|X-[\w-]+)[;:]/i;
const onlyBase64 = /^[A-Za-z0-9+/]+={0,2}$/;
/** What stands before the value: names and parameters, quoted or not. */
const head = /^(?:"[^"]*"|[^":])*:/;

type LineKind = 'text' | 'quoted-printable' | 'base64';

/**
 * Puts the lines of one card together again: folded lines (a blank at the start), soft breaks of quoted-printable (`=` at
 * the end), pictures whose lines are not folded at all, and lines that some programs forget to fold. vCard 2.1 folds where
 * a blank stands and keeps it; 3.0 and 4.0 add one.
 */
export function unfoldCard(lines: readonly RawLine[], version: string): RawLine[] {
  const out: { line: number; text: string; kind: LineKind }[] = [];
  let softBreak = false;
  let closed = true;
  for (const { line, text: raw } of lines) {
    const current = out.at(-1);
    if (softBreak && current !== undefined) {
      [current.text, softBreak] = withoutSoftBreak(current.text + raw);
    } else if (raw.trim() === '') {
      closed = true;
    } else if (current?.kind === 'base64' && !closed && (/^[ \t]/.test(raw) || onlyBase64.test(raw.trim()))) {
      current.text += raw.trim();
    } else if (/^[ \t]/.test(raw) && current !== undefined) {
      current.text += version === '2.1' ? raw : raw.slice(1);
      if (current.kind === 'quoted-printable') [current.text, softBreak] = withoutSoftBreak(current.text);
    } else if (propertyStart.test(raw) || current === undefined || !prose.test(current.text)) {
      const kind = kindOf(raw);
      const [text, soft] = kind === 'quoted-printable' ? withoutSoftBreak(raw) : [raw, false];
      out.push({ line, text, kind });
      softBreak = soft;
      closed = false;
    } else {
      current.text += current.kind === 'quoted-printable' ? `=0D=0A${raw}` : `\\n${raw}`;
    }
  }
  return out.map(({ line, text }) => ({ line, text }));
}

function withoutSoftBreak(text: string): [string, boolean] {
  const trimmed = text.trimEnd();
  return trimmed.endsWith('=') ? [trimmed.slice(0, -1), true] : [text, false];
}

function kindOf(text: string): LineKind {
  const parameters = head.exec(text)?.[0] ?? '';
  if (/[;=]quoted-printable[;:]/i.test(parameters)) return 'quoted-printable';
  return /[;=](?:base64|b)[;:]/i.test(parameters) ? 'base64' : 'text';
}
