/** A phone, an email or an address of a card carries what kind it is. */
interface Kind {
  /** As the card says it, lower-case: `home`, `work`, `cell`, `fax`; without `pref`, `voice`, `internet` and the like. */
  readonly types: readonly string[];
  /** The words that somebody gave it (`X-ABLabel`), null for none. */
  readonly label: string | null;
  readonly preferred: boolean;
}

/** A phone or an email. */
export interface CardLine extends Kind {
  readonly text: string;
}

/** An address in its parts; line ends inside a part are kept. All empty but `formatted` where only a label is given. */
export interface CardAddress extends Kind {
  readonly box: string;
  readonly extended: string;
  readonly street: string;
  readonly city: string;
  readonly region: string;
  readonly postcode: string;
  readonly country: string;
  /** The address as it goes on a letter, empty where the card has none. */
  readonly formatted: string;
}

/** A picture that lies in the card. */
export interface CardPhoto {
  readonly mediaType: string;
  /** Base64 without line ends. */
  readonly data: string;
}

interface CardName {
  readonly family: string;
  readonly given: string;
  readonly middle: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Something odd in a card that did not stop it. `line` is the file's line, from 1. */
export interface CardNote {
  readonly code: 'unreadable-line' | 'unreadable-letters' | 'unreadable-photo' | 'photo-too-large' | 'photo-elsewhere';
  readonly line: number;
}

/** What a card says that a shop can use. */
export interface VCard {
  readonly version: string;
  readonly uid: string | null;
  /** `FN`, empty for none. */
  readonly fullName: string;
  readonly name: CardName;
  readonly nickname: string;
  readonly organisation: string;
  readonly department: string;
  readonly title: string;
  readonly phones: readonly CardLine[];
  readonly emails: readonly CardLine[];
  readonly addresses: readonly CardAddress[];
  readonly noteTexts: readonly string[];
  readonly categories: readonly string[];
  readonly photos: readonly CardPhoto[];
  /** Cards of people who speak for this one (`AGENT`). */
  readonly agents: readonly VCard[];
  readonly notes: readonly CardNote[];
}

/** Why a part of the file is no card. */
export type CardRefusal =
  /** The file ends, or another card begins, before this one is closed. */
  | 'card-no-end'
  /** Text outside any card. */
  | 'card-no-begin'
  | 'card-too-long'
  /** Nobody and nothing in it. */
  | 'card-empty';

/** One part of the file, in order; lines count from 1. */
export type CardResult = { readonly line: number; readonly lastLine: number } & (
  | { readonly refused: null; readonly card: VCard }
  /** `text` is how the part begins. */
  | { readonly refused: CardRefusal; readonly text: string }
);

/**
 * Turns bytes into text by the name of a charset, as files name it; null for a name that it does not know. Handed in,
 * because this folder knows no `TextDecoder`.
 */
export type DecodeCharset = (bytes: Uint8Array, charset: string) => string | null;
