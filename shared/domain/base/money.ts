import { z } from 'zod';

/** An amount in integer minor units (cents) of an ISO 4217 currency. */
export const moneySchema = z.object({ minor: z.int(), currency: z.string().length(3) });
export type Money = z.infer<typeof moneySchema>;
