/**
 * Every number of the duplicates rule (RULES section 10). Points are bits of evidence in the manner of Fellegi and
 * Sunter (1969): one point more doubles the odds that two records are one customer. They were reasoned from how often
 * two strangers would agree, not fitted; the public sets of `tests/eval/duplicates.ts` only told where the reasoning
 * had a gap.
 */
export const duplicateWeights = {
  /** From here on two records are called the same; `maybe` below it is worth a question. */
  same: 16,
  maybe: 13,
  /** Points that take the likeness, 0 to 1, from a half (at `same`) to two thirds. */
  spread: 3,
  /** Rule version that a decision is kept with. */
  version: 1,

  name: {
    /** Names are worth what they are rare: one word at most this, all together at most that. */
    word: 10,
    all: 15,
    /** Share of it that a word keeps which is only near: mistyped, a nickname, cut short, half of its letters, a first letter. */
    mistyped: 0.8,
    nickname: 0.75,
    shortened: 0.7,
    garbled: 0.4,
    initial: 0.25,
    /** Two first names with one family name are two people; so are two names without a common word. */
    givenDiffers: -6,
    familyDiffers: -4,
    middleDiffers: -2,
    nothingCommon: -10,
    /** Words left over in two company names count against it, at most this. */
    companyDiffers: -8,
    /** A company that both belong to. */
    company: 4,
    otherCompany: -2,
    /** Letters of a word that may change: one in three for a mistake, one in two where nothing speaks against it. */
    worst: 1 / 3,
    garbledWorst: 1 / 2,
  },
  phone: { same: 10, near: 5, other: -2.5 },
  email: { same: 11, near: 6, other: -2 },
  /** What a phone or an email that many share loses each time that their number doubles. */
  sharedLoses: 2,
  place: {
    street: 7,
    streetNear: 5.5,
    otherStreet: -4,
    house: 5,
    houseNear: 1.5,
    otherHouse: -3,
    /** The same number on streets that differ. */
    houseAlone: 1,
    unit: 2,
    otherUnit: -8,
    /** The name of a house, an estate or a second line of the address. */
    named: 6,
    otherNamed: -0.5,
    /** Town and postcode are worth what they are rare, at most this. */
    city: 3.5,
    postcode: 5.5,
    /** Share of it that is kept where letters differ. */
    localityNear: 0.5,
    otherCity: -2,
    otherPostcode: -2,
    region: 0.5,
    /** Bounds of the whole address: a household shares it, so it never proves a person alone. */
    most: 16,
    least: -3,
    /** Streets are the same from here on, near from there on. */
    streetSame: 0.97,
    streetLike: 0.72,
    namedLike: 0.75,
    cityLike: 0.75,
  },
  /** What makes agreement of names count at all: an address with these points, or a phone, or an email. */
  support: 8,
  /** A contradiction that only a person can settle leaves the pair this far below `same`. */
  doubt: 1,
  /** One that sets two people apart leaves it this far below. */
  apart: 8,

  /** Words are weighed as if this many more strangers were on record: a small shop tells little about rarity. */
  strangers: 2000,
  /** The same for towns and postcodes, which a shop knows well. */
  neighbours: 20,
} as const;
