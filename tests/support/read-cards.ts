import { type CardReaderOptions, createCardReader } from '../../shared/formats/vcard/card-reader.ts';
import type { CardResult, VCard } from '../../shared/formats/vcard/vcard.ts';

function decode(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** All parts of a contact file, read in pieces of `size` bytes. */
export function cardResults(bytes: Uint8Array, options: Partial<CardReaderOptions> = {}, size = bytes.length): CardResult[] {
  const reader = createCardReader({ encoding: 'utf-8', bomBytes: 0, decode, ...options });
  const results: CardResult[] = [];
  for (let at = 0; at < bytes.length; at += size) results.push(...reader.push(bytes.subarray(at, at + size)));
  return [...results, ...reader.end()];
}

/** The one card of this text. A character up to U+00FF stands for one byte where `latin` is set. */
export function oneCard(lines: readonly string[], latin = false): VCard {
  const text = lines.join('\r\n');
  const bytes = latin ? Uint8Array.from(text, (character) => character.charCodeAt(0)) : new TextEncoder().encode(text);
  const [result, ...more] = cardResults(bytes);
  if (result === undefined || result.refused !== null || more.length > 0) throw new Error(JSON.stringify([result, ...more]));
  return result.card;
}
