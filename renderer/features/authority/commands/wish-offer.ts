import { defineCommand } from '../../../data/kernel/command.ts';
import { loadGround, readAbout } from './offer-ground.ts';
import { offerInputSchema } from './offer-input.ts';
import { decideNewOffer } from './offer-patches.ts';

/** Hands to somebody who may offer it what one would like to offer oneself: it waits, whatever it costs. */
export const wishOffer = defineCommand({
  name: 'wish-offer',
  action: 'wish',
  input: offerInputSchema,
  tables: ['offers', 'calls', 'policies', 'recoveries', 'complaints', 'jobs', 'staff'],
  load: async (reader, { about }) => ({ about: await readAbout(reader, about), ground: await loadGround(reader) }),
  decide: ({ kind, words, minor }, { about, ground }, ctx) => decideNewOffer({ kind, words, minor }, true, about, ground, ctx),
});
