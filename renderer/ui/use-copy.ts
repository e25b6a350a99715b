import { useEffect, useState } from 'react';
import { copyText } from './copy-text.ts';

const saidForMs = 2_000;

/** Copies a text and knows for a moment what became of it: null where nothing was copied lately. */
export function useCopy(text: string): { readonly copied: boolean | null; readonly copy: () => boolean } {
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), saidForMs);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = (): boolean => {
    const done = copyText(text);
    setCopied(done);
    return done;
  };
  return { copied, copy };
}
