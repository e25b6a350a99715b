import type { TypingTimes } from './page/measure-revisit.ts';
import { customerOfJob, jobsInBlock } from './page/shop-size.ts';
import { type BenchContext, type Figures, isQuick, plainFigure, ratioFigure } from './support/bench-context.ts';
import { type BenchPage, openBenchPage } from './support/bench-program.ts';
import { type ShopName, shopProfile, sizeOf } from './support/shops.ts';
import { alternate, median, percentile } from './support/statistics.ts';

/** Different places for each round, so that none is in a cache that a first visit would not find. */
const placesInRound = 12;

/** The revisit check while somebody types, in a shop with 5,000 jobs and in one with 500,000. */
export async function run(ctx: BenchContext): Promise<Figures> {
  const rounds = isQuick(ctx) ? 3 : 9;
  const small = await openBenchPage(ctx, await shopProfile(ctx, 'small'));
  try {
    const large = await openBenchPage(ctx, await shopProfile(ctx, 'large'));
    try {
      const ordinary = await alternate(rounds + 1, { small: inTurn(ctx, small, 'small'), large: inTurn(ctx, large, 'large') });
      const block = customerOfJob(0, sizeOf(ctx, 'large'));
      const crowded = await alternate(rounds + 1, { large: () => large.task('typeIntoBooking', { places: [block] }) });
      ctx.log(`  the block has ${crowded.large[0]?.[0]?.jobs} of its ${jobsInBlock} jobs read`);
      return figures(ordinary.small.slice(1), ordinary.large.slice(1), crowded.large.slice(1));
    } finally {
      await large.close();
    }
  } finally {
    await small.close();
  }
}

/** Each call takes the next places; none is a block. */
function inTurn(ctx: BenchContext, page: BenchPage, name: ShopName): () => Promise<TypingTimes[]> {
  const { customers } = sizeOf(ctx, name);
  let next = 0;
  return () => {
    const places = Array.from({ length: placesInRound }, (_, n) => ((next + n) * 37) % Math.min(customers, 999));
    next += placesInRound;
    return page.task('typeIntoBooking', { places });
  };
}

type Rounds = readonly (readonly TypingTimes[])[];

function figures(small: Rounds, large: Rounds, crowded: Rounds): Figures {
  const keys = (rounds: Rounds): number =>
    median(
      rounds.map((round) =>
        percentile(
          round.flatMap((place) => place.keys),
          95,
        ),
      ),
    );
  const typing = (rounds: Rounds): number => median(rounds.map((round) => median(round.map((place) => sum(place.keys)))));
  const opening = (rounds: Rounds): number => median(rounds.map((round) => median(round.map((place) => place.open))));
  return {
    'revisit-key-p95': plainFigure(keys(large), 8, 'ms'),
    'revisit-key-p95-block': plainFigure(keys(crowded), 8, 'ms'),
    'revisit-typing-500k-to-5k': ratioFigure(typing(large), typing(small), 1.2, 'ms'),
    'revisit-open-500k-to-5k': ratioFigure(opening(large), opening(small), null, 'ms'),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
