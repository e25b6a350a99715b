/** The numbers of RULES section 2 on asking how it is now, their one home; a business may change them. */
export const recoveryDefaults = {
  /** Business days from the end of the return visit to the first question. */
  followUpAfter: 2,
  /** Days from the end of the return visit to the second. */
  followUpAgainAfter: 30,
} as const;

export type RecoveryNumbers = { readonly [name in keyof typeof recoveryDefaults]: number };
