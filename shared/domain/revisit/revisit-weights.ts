/** Version of the rule that made a score; it goes up when a default or a meaning changes. */
export const ruleVersion = 1;

/**
 * Every number of the rule (RULES section 1), in points unless said otherwise. A business may change them in Settings.
 * The table there was the start; what was added or moved was proved on `tests/eval`.
 */
export interface RevisitWeights {
  /** Scores from which it is flagged, and from which the program asks. */
  readonly flagFrom: number;
  readonly askFrom: number;

  readonly sameEquipment: number;
  /** The equipment was not ticked but named in words. */
  readonly sameEquipmentNamed: number;
  readonly sameThing: number;
  /** A part of what we worked on, or the whole of it. */
  readonly ourPart: number;
  readonly joinedThing: number;
  readonly sameSystem: number;
  /** Only a general word (pipe, light) is shared. */
  readonly sameSystemVague: number;
  /** Two fixtures of one system (garden tap, kitchen tap). */
  readonly sibling: number;
  readonly otherThing: number;
  readonly otherEquipment: number;
  /** Other equipment that works through the first (furnace, air conditioner). */
  readonly otherEquipmentJoined: number;
  /** Another of the same kind, named apart (lounge and bedroom unit). */
  readonly otherOfItsKind: number;
  readonly samePlace: number;
  readonly touchingPlace: number;
  readonly otherPlace: number;

  /** Upper bounds in days and their points, nearest first; beyond the last `olderThanAll`. */
  readonly days: readonly (readonly [days: number, points: number])[];
  readonly olderThanAll: number;
  readonly installed: number;
  readonly installedDays: number;
  readonly inWarranty: number;

  readonly persists: number;
  readonly shortLived: number;
  readonly sinceWork: number;
  readonly ourWork: number;
  readonly newThing: number;
  readonly ourVisit: number;
  readonly ourAdvice: number;
  readonly triedAdvice: number;
  readonly fedUp: number;
  readonly isItMeant: number;
  /** The most that the customer's words count together. */
  readonly wordsAtMost: number;

  readonly sameSymptom: number;
  readonly kinSymptom: number;
  readonly otherSymptom: number;
  readonly sharedWord: number;
  readonly sharedWordsAtMost: number;
  readonly sameWords: number;

  readonly bookedAsWarranty: number;
  readonly noCharge: number;
  readonly complaint: number;
  readonly leftUnsure: number;
  /** The record says that something was left off, closed or undone. */
  readonly leftUndone: number;
  /** Nothing speaks against it, within `recentDays`. */
  readonly nothingAgainst: number;
  readonly recentDays: number;
  /** A fault so soon after a service counts as one after our work. */
  readonly upkeepDays: number;
  /** A service longer ago than this is an unlikely cause. */
  readonly upkeepLongAgo: number;
  /** A part that nobody asked about for so long is forgotten. */
  readonly partDays: number;
  /** "Since Thursday" means this week's. */
  readonly sinceDayWithin: number;
  readonly temporaryRepair: number;
  readonly partNotOnHand: number;
  readonly asksForPart: number;
  readonly ownFault: number;
  readonly faultAfterWork: number;

  readonly sameTrade: number;
  /** A business's own word for a trade mostly names one kind of job, so it says more. */
  readonly sameOwnTrade: number;
  readonly otherTrade: number;
  /** Another trade where thing or complaint are plainly the same: how a misdiagnosis looks. */
  readonly otherTradeSameFault: number;
  readonly otherOccupant: number;
  readonly newOccupantWords: number;
  readonly declined: number;
  readonly maintenance: number;
  /** Booked as care but "still", or due by the calendar without a fault. */
  readonly maintenanceUnsure: number;
  readonly notAFault: number;
  readonly wantsMore: number;
  /** Beside a fault. */
  readonly wantsMoreAside: number;
  readonly paper: number;
  /** Beside a fault. */
  readonly paperAside: number;
  readonly planned: number;
  /** By their words alone. */
  readonly plannedWords: number;
  readonly quoteAccepted: number;
  /** What they had declined, after all. */
  readonly declinedAccepted: number;
  /** An installation that they agree to, whoever priced it. */
  readonly installAccepted: number;
  readonly outsideCause: number;
  /** The closed job itself names the outside cause. */
  readonly outsideFound: number;
  readonly falseAlarm: number;
  readonly unknownDoer: number;
  /** "Since Thursday", and we were there on Thursday. */
  readonly sinceThatDay: number;
  readonly userDid: number;
  /** The same kind of thing with another number: zone 5, not zone 2. */
  readonly otherNumber: number;
  /** Shares of the customer's words by age: an "again" after half a year says less. */
  readonly wordsAge: readonly (readonly [days: number, share: number])[];
  readonly mayCause: number;
  readonly upkeepBefore: number;
  readonly areaOutage: number;
  readonly altered: number;
  readonly praised: number;
  readonly otherOne: number;
  /** "You fixed my brother's place." */
  readonly somebodyElse: number;
  readonly contrast: number;
  /** They tell which of several they mean, in words that the earlier visit knows nothing of. */
  readonly whichOne: number;
  readonly frost: number;
  /** Roofers and plasterers have one system: the trade alone says a little. */
  readonly tradeIsSystem: number;
  /** Share of the symptom's points for visits older than `symptomAgeDays`. */
  readonly symptomAged: number;
  readonly symptomAgeDays: number;
  readonly requestNotFault: number;
  readonly supplier: number;
  readonly bareMessage: number;
  readonly callerOnly: number;
}

export const defaultRevisitWeights: RevisitWeights = {
  upkeepLongAgo: 30,
  partDays: 120,
  sinceDayWithin: 8,
  somebodyElse: -24,
  declinedAccepted: -45,
  installAccepted: -30,
  plannedWords: -30,
  paperAside: -15,
  wantsMoreAside: -8,
  maintenanceUnsure: -20,
  otherEquipmentJoined: -12,
  sameSystemVague: 9,
  flagFrom: 60,
  askFrom: 35,
  sameEquipment: 30,
  sameEquipmentNamed: 26,
  sameThing: 24,
  ourPart: 22,
  joinedThing: 15,
  sameSystem: 18,
  sibling: 4,
  otherThing: -25,
  otherEquipment: -25,
  otherOfItsKind: -45,
  samePlace: 8,
  touchingPlace: 4,
  otherPlace: -22,
  days: [
    [7, 25],
    [14, 20],
    [30, 15],
    [90, 8],
    [180, 3],
    [365, -5],
  ],
  olderThanAll: -15,
  installed: 15,
  installedDays: 365,
  inWarranty: 10,
  persists: 20,
  shortLived: 18,
  sinceWork: 20,
  ourWork: 20,
  newThing: 12,
  ourVisit: 5,
  ourAdvice: 12,
  triedAdvice: 12,
  fedUp: 12,
  isItMeant: 10,
  wordsAtMost: 32,
  sameSymptom: 15,
  kinSymptom: 8,
  otherSymptom: -3,
  sharedWord: 4,
  sharedWordsAtMost: 10,
  sameWords: 15,
  bookedAsWarranty: 25,
  noCharge: 12,
  complaint: 15,
  leftUnsure: 8,
  leftUndone: 10,
  nothingAgainst: 6,
  recentDays: 90,
  upkeepDays: 14,
  temporaryRepair: 12,
  partNotOnHand: 35,
  asksForPart: 15,
  ownFault: 20,
  faultAfterWork: 12,
  sameTrade: 5,
  sameOwnTrade: 12,
  otherTrade: -25,
  otherTradeSameFault: -8,
  otherOccupant: -15,
  newOccupantWords: -15,
  declined: -12,
  maintenance: -40,
  notAFault: -28,
  wantsMore: -25,
  paper: -45,
  planned: -60,
  quoteAccepted: -60,
  outsideCause: -55,
  outsideFound: -80,
  falseAlarm: -25,
  unknownDoer: -45,
  sinceThatDay: 18,
  userDid: -45,
  otherNumber: -35,
  wordsAge: [
    [90, 1],
    [180, 0.75],
    [100_000, 0.5],
  ],
  mayCause: 12,
  upkeepBefore: -8,
  areaOutage: -45,
  altered: -15,
  praised: -20,
  otherOne: -12,
  contrast: -25,
  whichOne: -15,
  frost: -20,
  tradeIsSystem: 6,
  symptomAged: 0.5,
  symptomAgeDays: 180,
  requestNotFault: -4,
  supplier: -40,
  bareMessage: 12,
  callerOnly: -10,
};
