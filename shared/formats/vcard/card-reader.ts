import type { CsvEncoding, Decode } from '../csv/csv.ts';
import { createTextFeed } from '../csv/text-feed.ts';
import { byteText, type CharsetReader, createCharsetReader } from './charset.ts';
import { readCard } from './read-card.ts';
import type { RawLine } from './unfold-card.ts';
import type { CardRefusal, CardResult, DecodeCharset, VCard } from './vcard.ts';

export interface CardReaderOptions {
  /** As `createEncodingDetector` found it. */
  readonly encoding: CsvEncoding;
  readonly bomBytes: number;
  readonly decode: DecodeCharset;
}

/** Reads cards from bytes that arrive in pieces of any size. */
export interface CardReader {
  /** The cards that are complete. */
  push(bytes: Uint8Array): CardResult[];
  /** Ends the file. Call once, last. */
  end(): CardResult[];
}

/** Longest card that is read, in characters: several pictures of the size that is kept. */
const maxCard = 12 * 1024 * 1024;
const keptText = 200;

const begin = /^\s*(?:[\w-]+\.)?BEGIN\s*:\s*VCARD\s*$/i;
const end = /^\s*(?:[\w-]+\.)?END\s*:\s*VCARD\s*$/i;
const agentHead = /^(?:[\w-]+\.)?AGENT(?:;[^:]*)?:\s*$/i;

/** A card that is open: its lines, and the cards inside it that are whole already. */
interface OpenCard {
  readonly line: number;
  readonly lines: RawLine[];
  readonly agents: VCard[];
}

/**
 * Reads vCard 2.1, 3.0 and 4.0, one or many in a file, also mixed. Memory is bounded by the longest card. Nothing throws
 * and nothing is passed over in silence: what is no card comes out refused with its line and reason, and reading goes on
 * behind it.
 */
export function createCardReader({ encoding, bomBytes, decode }: CardReaderOptions): CardReader {
  const wide = encoding === 'utf-16le' || encoding === 'utf-16be';
  const decodeWide: Decode = (bytes, name) => decode(bytes, name) ?? '';
  const feed = wide ? createTextFeed(encoding, bomBytes, decodeWide) : null;
  const cards = createCardLines(createCharsetReader(decode, !wide));
  let skip = wide ? 0 : bomBytes;
  return {
    push(bytes) {
      const from = Math.min(skip, bytes.length);
      skip -= from;
      return cards.push(feed === null ? byteText(bytes.subarray(from)) : feed.push(bytes));
    },
    end: () => [...cards.push(feed?.end() ?? ''), ...cards.end()],
  };
}

function createCardLines(charsets: CharsetReader): { push(text: string): CardResult[]; end(): CardResult[] } {
  let held = '';
  let line = 0;
  let open: OpenCard[] = [];
  /** Characters of the outermost open card; lines beyond the most are not kept. */
  let size = 0;
  let stray: RawLine[] = [];
  let last: RawLine | undefined;
  let out: CardResult[] = [];

  const refuse = (refused: CardRefusal, lines: readonly RawLine[], lastLine: number, from?: number): void => {
    const text = lines
      .map((one) => one.text)
      .join('\n')
      .slice(0, keptText);
    out.push({ line: from ?? lines[0]?.line ?? lastLine, lastLine, refused, text: charsets.fromBytes(text, null) });
  };
  const refuseStray = (): void => {
    if (stray.length > 0) refuse('card-no-begin', stray, stray.at(-1)?.line ?? line);
    stray = [];
  };
  const refuseOpen = (lastLine: number): void => {
    const [outer] = open;
    if (outer !== undefined) refuse('card-no-end', outer.lines, lastLine, outer.line);
    open = [];
  };
  const close = (lastLine: number): void => {
    const done = open.pop();
    if (done === undefined) return;
    const tooLong = size > maxCard;
    const card = readCard(tooLong ? [] : done.lines, done.agents, charsets);
    const outer = open.at(-1);
    if (outer !== undefined) outer.agents.push(card);
    else if (tooLong) refuse('card-too-long', done.lines, lastLine, done.line);
    else if (isEmpty(card)) refuse('card-empty', done.lines, lastLine, done.line);
    else out.push({ line: done.line, lastLine, refused: null, card });
  };
  const take = (raw: RawLine): void => {
    if (begin.test(raw.text)) {
      refuseStray();
      if (last === undefined || !agentHead.test(last.text)) refuseOpen(raw.line - 1);
      if (open.length === 0) size = 0;
      open.push({ line: raw.line, lines: [], agents: [] });
    } else if (open.length === 0) {
      if (raw.text.trim() !== '' && stray.length < 100) stray.push(raw);
    } else if (end.test(raw.text)) close(raw.line);
    else {
      size += raw.text.length;
      if (size <= maxCard) open.at(-1)?.lines.push(raw);
    }
    if (raw.text.trim() !== '') last = raw;
  };

  const read = (final: boolean): CardResult[] => {
    out = [];
    const lines = held.split(/\r\n|\n|\r/);
    // A carriage return at the end may be the first half of a line end.
    const whole = final ? lines.length : lines.length - (held.endsWith('\r') ? 2 : 1);
    const rest = lines.slice(Math.max(whole, 0)).join('\r');
    for (const text of lines.slice(0, Math.max(whole, 0))) {
      line += 1;
      take({ line, text: text.includes('\0') ? text.replaceAll('\0', '') : text });
    }
    held = rest;
    if (!final) return out;
    refuseStray();
    refuseOpen(line);
    return out;
  };

  return {
    push(text) {
      held += text;
      if (!/[\r\n]/.test(text)) {
        // A line that never ends is no line of a card; what is kept of it is enough to say so.
        if (held.length > maxCard * 2) held = held.slice(0, maxCard + 1);
        return [];
      }
      return read(false);
    },
    end: () => read(true),
  };
}

function isEmpty({ fullName, name, organisation, phones, emails, addresses, nickname }: VCard): boolean {
  const called = [fullName, nickname, organisation, ...Object.values(name)].some((text) => text !== '');
  return !called && phones.length + emails.length + addresses.length === 0;
}
