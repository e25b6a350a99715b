import type { AmountProblem } from '../read-amount.ts';

/** Words that every form on a record says alike. */
export const forms = {
  save: 'Save',
  cancel: 'Cancel',
  edit: 'Edit',
  draftKept: 'Draft kept',
  notSaved: 'Not saved yet. See what is marked; nothing that you typed was lost.',
  putAside: 'Not saved. The record is as it was.',
  notAdded: 'Not saved. What you typed is put aside.',
  bringBack: 'Bring it back',
  nothing: 'nothing',
  showWhole: 'Show all of it',
  showLess: 'Show less',
  conflictTitle: 'Changed by somebody else while you were writing',
  conflict: 'Nothing was saved yet. Choose what shall stand; everything else that you typed is kept.',
  theirs: 'Now on record',
  ours: 'What you typed',
  keepTheirs: (field: string) => `${field}: keep what is on record`,
  keepOurs: (field: string) => `${field}: use what I typed`,
  findHint: 'Type a name or a phone',
  noneFound: 'Nobody by that name',
  /** Times are shown with 24 hours everywhere, and read either way. */
  time: {
    example: '14:30',
    unclear: 'This is not clear as a time of day. Type it like 14:30 or 2:30 pm.',
  },
  /** Why an amount of money cannot be read. What was typed stays in the field. */
  amount: {
    'amount-unclear': (example: string) => `This is not clear as an amount. Type it like ${example}.`,
    'amount-below-zero': (example: string) => `An amount cannot be below zero. Type it like ${example}.`,
    'amount-too-large': (_example: string, most: string) => `This is more than can be kept here. Type ${most} or less.`,
    'amount-too-fine': (example: string) => `This has more digits behind the point than the currency. Type it like ${example}.`,
  } satisfies Record<AmountProblem, (example: string, most: string) => string>,
} as const;
