/** What somebody is to the case; by it they are called. `other` is somebody whom nobody has on record. */
export type CaseRole = 'customer' | 'contact' | 'tenant' | 'landlord' | 'neighbour' | 'technician' | 'office' | 'other';

/** A person, or a customer that is a company, as on record. */
export interface KnownPerson {
  readonly role: CaseRole;
  readonly name: string;
  readonly nicknames: readonly string[];
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  /** Entries with the same are one person under several names, and called the same; by default each is its own. */
  readonly key?: string;
}

/** A passage of one of the texts: by what it says, wherever it stands, or by its place in UTF-16 units. */
export type Passage = { readonly term: string } | { readonly text: number; readonly start: number; readonly end: number };

/** Everything that a case is known by. */
export interface CaseKnowledge {
  /** All fields of one case, in their order; the letters behind roles are given by first mention. */
  readonly texts: readonly string[];
  readonly people: readonly KnownPerson[];
  /** Our own business name. */
  readonly business: string | null;
  readonly addresses: readonly string[];
  readonly plates: readonly string[];
  /** Account, invoice and order numbers. */
  readonly accounts: readonly string[];
  /** What a person blacked out besides. */
  readonly blackOut: readonly Passage[];
  /** What a person wants to read again; it wins over everything else. */
  readonly restore: readonly Passage[];
}

export type ReplacementKind =
  | 'person'
  | 'business'
  | 'phone'
  | 'email'
  | 'link'
  | 'address'
  | 'account'
  | 'card'
  | 'plate'
  | 'code'
  | 'date'
  | 'other';

/** What made the rule replace it; `shared/text` says it in a sentence. */
export type ReplacementReason = 'on-record' | 'nickname' | 'initials' | 'misspelt' | 'stranger' | 'looks-like' | 'blacked-out' | 'relative';

/** One replaced passage. Offsets are UTF-16 units of the original text. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly original: string;
  readonly replacement: string;
  readonly kind: ReplacementKind;
  /** Who it is; null for what is no person. */
  readonly role: CaseRole | null;
  readonly why: ReplacementReason;
}

/** A text with what was replaced, in order and apart from each other: the original with them put in is `safe`. */
export interface AnonymousText {
  readonly original: string;
  readonly safe: string;
  readonly replacements: readonly Replacement[];
}

/** How people and things are called; from `shared/text`. */
export interface RoleWords {
  /** @param letter tells several of one role apart; null where there is one. */
  readonly person: (role: CaseRole, letter: string | null) => string;
  /** Before a role's noun; dropped where another such word stands already. */
  readonly article: string;
  readonly things: Readonly<Record<Exclude<ReplacementKind, 'person' | 'date'>, string>>;
}

/** A passage that a finder wants gone: offsets of the folded text. `key` is one for one person or thing. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly kind: ReplacementKind;
  readonly key: string;
  readonly role: CaseRole | null;
  readonly why: ReplacementReason;
}
