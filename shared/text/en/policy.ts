import type { Problem } from '../../domain/base/reason.ts';
import { screenNames } from './screen-names.ts';

/** Words of the service policy: what everybody may do when something went wrong, and up to how much. */
export const policy = {
  title: screenNames.policy,
  hint: 'What everybody here may do when something went wrong, in writing. Each version stays as it was, so that what was offered then can be understood.',
  none: 'Nothing is written down yet. Until then money waits for the owner.',
  begin: 'Begin with a text that is ready',
  next: 'Write the next version',
  version: (version: number) => `Version ${version}`,
  since: (day: string) => `counts since ${day}`,
  from: (day: string) => `counts from ${day}`,
  comes: (version: number, day: string) => `Version ${version} counts from ${day}.`,
  limits: 'Limits',
  who: 'Who',
  perOffer: 'One offer',
  perMonth: 'A month',
  ownerDecides: 'decides',
  apprenticeAsks: 'asks',
  budget: 'Goodwill for a month',
  noBudget: 'No goodwill is planned for a month.',
  budgetLine: (amount: string) => `Goodwill for a month: ${amount}.`,
  spentLine: (spent: string, month: string) => `${spent} of it was given in ${month} so far.`,
  spending: 'What making up has cost',
  text: 'The text',
  textHint: 'Plain words. Whoever reads it should know what to do at once, without asking.',
  perOfferOf: (role: string) => `${role}: one offer`,
  perMonthOf: (role: string) => `${role}: a month`,
  budgetField: 'Goodwill for a month (empty for none planned)',
  inForceFrom: 'Counts from',
  save: (version: number) => `Save as version ${version}`,
  cancel: 'Leave it as it was',
  saved: (version: number) => `Version ${version} is saved. Everybody should read it.`,
  putAside: 'Not saved. It stands as it was.',
  bringBack: 'Bring it back',
  draftKept: 'Draft kept',
  ownerWrites: 'The owner writes it.',
  know: 'Who knows what we may offer',
  knowHint: (version: number) => `Version ${version} counts now. Reading an older one does not.`,
  person: 'Person',
  read: 'Has read it',
  trained: 'Was trained on it',
  notYet: 'not yet',
  older: (version: number) => `only version ${version}`,
  iRead: 'I have read this',
  readDone: 'Noted. Thank you for reading it.',
  markTrained: 'Note a training',
  markTrainedLabel: (name: string) => `Note a training of ${name}`,
  training: (name: string) => `Training of ${name}`,
  trainedOn: 'On which day?',
  trainedHow: 'How, or by which exercise? (may stay empty)',
  saveTraining: 'Note the training',
  leaveTraining: 'Leave it',
  trainedDone: (name: string, day: string) => `Noted that ${name} was trained: ${day}.`,
  earlier: 'Versions and what changed',
  changedSince: (version: number) => `Changed since version ${version}`,
  first: 'The first version.',
  removed: 'Taken out',
  added: 'New',
  sameText: 'The text is the same.',
  limitChanged: (what: string, before: string, after: string) => `${what}: ${before} before, ${after} now`,
  writtenBy: (who: string, when: string) => (who === '' ? when : `${who}, ${when}`),
  /** A first text, in the spirit of S1 and S3; the owner changes what does not fit. */
  start: (business: string) => `Who we are for the customer
${business === '' ? 'We' : `At ${business} we`} are the people who come back. Everybody makes mistakes; what they remember is how we put them right.

Everybody may, and should, say sorry
Whoever hears that something is not right says sorry first and listens, without looking for whose mistake it was. Nobody has to ask for that.
Ask: what did you expect, how was it different, how would you like us to put it right? Write their words down as they said them.
Say that we want to make it up to them. That counts for more than what is given.

What anybody may do at once
Offer that the owner rings them.
Give them the first appointment of the day.
Come again for a check that costs them nothing.
Stand behind the work for longer than we have to.

When money is right
Use the limits below without asking. Choose what fits what they lost, and do it at once.
What is more than the limit waits for the owner, who answers the same day. Tell the customer by when they will hear.
Whoever learns the trade listens and writes down, and asks somebody who may offer.

Afterwards
Do what was offered when we said, and ring them to hear whether it is right now.
Nobody here is ever in trouble for being generous within these limits.`,
  problems: {
    'policy-no-words': () => 'Write what everybody may do.',
    'policy-in-the-past': () => 'It can count from today on. What was offered before was judged by what counted then.',
    'policy-offer-over-month': () => 'One offer cannot be more than a whole month.',
    'policy-same': () => 'Nothing differs from the version before.',
    'policy-moved-on': () => 'Somebody has saved another version meanwhile. What you wrote is kept; look at theirs first.',
    'trained-to-come': () => 'This day is still to come. Note it once it has been.',
    'input-invalid_format': () => 'Choose a day.',
  } as Readonly<Record<string, (params: Problem['params']) => string>>,
} as const;
