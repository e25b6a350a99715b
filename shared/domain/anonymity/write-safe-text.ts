import { withCapital } from '../base/with-capital.ts';
import type { AnonymousText, CaseRole, Finding, Replacement, RoleWords } from './anonymous-text.ts';
import type { FoldedText } from './fold-text.ts';

/** Who has which letter: by first mention over all texts of a case, none where one is alone in their role. */
export function giveLetters(findings: readonly (readonly Finding[])[]): ReadonlyMap<string, string | null> {
  const byRole = new Map<CaseRole | null, string[]>();
  for (const { kind, key, role } of findings.flat()) {
    if (kind !== 'person') continue;
    const keys = byRole.get(role) ?? [];
    if (!keys.includes(key)) byRole.set(role, [...keys, key]);
  }
  const letters = new Map<string, string | null>();
  for (const [role, keys] of byRole) {
    const lettered = keys.length > 1 || role === 'technician';
    keys.forEach((key, at) => {
      letters.set(key, lettered ? letterOf(at) : null);
    });
  }
  return letters;
}

function letterOf(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : `${letterOf(Math.floor(at / 26) - 1)}${letterOf(at % 26)}`;
}

const articleLike = /(?:^|[^\p{L}])(?:the|a|an|this|that|our|your|my|his|her|their|other|another|same|new|previous|next)[ \u00a0]$/iu;

function wordsFor(finding: Finding, before: string, letters: ReadonlyMap<string, string | null>, words: RoleWords): string {
  if (finding.kind !== 'person') return finding.kind === 'date' ? '' : capitalised(words.things[finding.kind], before);
  const said = words.person(finding.role ?? 'other', letters.get(finding.key) ?? null);
  if (!said.startsWith(words.article)) return capitalised(said, before);
  return articleLike.test(before) ? said.slice(words.article.length) : capitalised(said, before);
}

/** A capital where a sentence begins. */
function capitalised(said: string, before: string): string {
  return /(?:^|[.!?]["')]?\s+|\n\s*|^[\s"'(]+)$/.test(before) && !/\b(?:mr|mrs|ms|dr|st|no|approx)\.\s+$/i.test(before)
    ? withCapital(said)
    : said;
}

/** Puts what was found in words of roles, with the way back to the original. */
export function writeSafeText(
  original: string,
  folded: FoldedText,
  findings: readonly Finding[],
  letters: ReadonlyMap<string, string | null>,
  words: RoleWords,
): AnonymousText {
  const replacements: Replacement[] = [];
  let safe = '';
  let at = 0;
  for (const finding of findings) {
    const start = folded.starts[finding.start] as number;
    let end = folded.ends[finding.end - 1] as number;
    if (start < at) continue;
    safe += original.slice(at, start);
    let replacement = wordsFor(finding, safe.slice(-16), letters, words);
    const possessive =
      finding.kind === 'person' && /^['’](?![\p{L}\p{N}])/u.test(original.slice(end)) && /s$/i.test(original.slice(start, end));
    if (possessive) {
      replacement += `${original.charAt(end)}s`;
      end += 1;
    }
    safe += replacement;
    replacements.push({
      start,
      end,
      original: original.slice(start, end),
      replacement,
      kind: finding.kind,
      role: finding.role,
      why: finding.why,
    });
    at = end;
  }
  return { original, safe: safe + original.slice(at), replacements };
}
