/** What a key press says, as far as shortcuts care. */
export interface KeyPress {
  readonly key: string;
  /** The physical key, such as `Digit1` or `KeyN`. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * True when the press is this shortcut. `Mod` is Ctrl, on a Mac Cmd. With Alt the physical key counts, because
 * Option+N is a dead key on a Mac; without it the letter counts, because layouts differ.
 */
export function matchesKey(press: KeyPress, shortcut: string, isMac: boolean): boolean {
  const parts = shortcut.split('+');
  const wanted = parts.at(-1) ?? '';
  const mod = isMac ? press.metaKey : press.ctrlKey;
  const foreignMod = isMac ? press.ctrlKey : press.metaKey;
  if (foreignMod || mod !== parts.includes('Mod') || press.altKey !== parts.includes('Alt')) return false;
  if (wanted.length === 1 && /[A-Z0-9]/.test(wanted)) {
    if (press.shiftKey !== parts.includes('Shift')) return false;
    if (parts.includes('Alt')) return press.code === `Key${wanted}` || press.code === `Digit${wanted}`;
    return press.key.toUpperCase() === wanted || press.code === `Digit${wanted}`;
  }
  // A sign such as ? needs Shift on one keyboard and none on another: only the sign itself counts.
  if (wanted.length === 1) return press.key === wanted;
  return press.key === wanted && press.shiftKey === parts.includes('Shift');
}

/** The keys as people read them, `Ctrl N` or on a Mac `⌘N`. */
export function keyLabels(shortcut: string, isMac: boolean): string[] {
  const arrows = { ArrowDown: '↓', ArrowUp: '↑', ArrowLeft: '←', ArrowRight: '→', Enter: '⏎', Escape: 'Esc', ' ': 'Space' };
  const signs: Readonly<Record<string, string>> = isMac ? { ...arrows, Mod: '⌘', Alt: '⌥', Shift: '⇧' } : { ...arrows, Mod: 'Ctrl' };
  return shortcut.split('+').map((part) => signs[part] ?? part);
}

/** True while typing would go into this element. */
export function isTypingTarget(element: Element | null): boolean {
  if (element === null) return false;
  if (element instanceof HTMLInputElement) return !['button', 'checkbox', 'radio', 'submit', 'range'].includes(element.type);
  return element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement || (element as HTMLElement).isContentEditable;
}
