/**
 * What somebody types between opening a box and its field being there: their first letters belong into that field, and
 * to no action of the screen beneath.
 */
export interface TypeAhead {
  /** The box was asked for. */
  begin(): void;
  /** What was typed since. */
  text(): string;
  /** The field is there, and has the focus. Answers all that was typed until now, or null where nothing was kept. */
  end(): string | null;
  /** True if the key was kept for the field: whoever asks does nothing else with it. */
  keep(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): boolean;
}

export function createTypeAhead(): TypeAhead {
  let kept: string | null = null;
  return {
    begin: () => {
      kept = '';
    },
    text: () => kept ?? '',
    end: () => {
      const all = kept;
      kept = null;
      return all;
    },
    keep: ({ key, ctrlKey, metaKey, altKey }) => {
      if (kept === null || ctrlKey || metaKey || altKey) return false;
      if (key === 'Backspace') kept = kept.slice(0, -1);
      else if (key.length === 1) kept += key;
      return true;
    },
  };
}
