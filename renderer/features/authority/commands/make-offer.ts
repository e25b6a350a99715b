import { defineCommand } from '../../../data/kernel/command.ts';
import { loadGround, readAbout } from './offer-ground.ts';
import { offerInputSchema } from './offer-input.ts';
import { decideNewOffer } from './offer-patches.ts';

/**
 * Offers something to make up for it (S1, S3). Within the limits it is agreed at once; above them it waits for the owner,
 * whose line in *Today* is made in the same write. An owner's own offer is decided by making it.
 */
export const makeOffer = defineCommand({
  name: 'make-offer',
  action: 'offer',
  input: offerInputSchema,
  tables: ['offers', 'calls', 'policies', 'recoveries', 'complaints', 'jobs', 'staff'],
  load: async (reader, { about }) => ({ about: await readAbout(reader, about), ground: await loadGround(reader) }),
  decide: ({ kind, words, minor }, { about, ground }, ctx) => decideNewOffer({ kind, words, minor }, false, about, ground, ctx),
});
