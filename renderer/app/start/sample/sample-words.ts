import answers from '../../../../resources/sample-shop/answers.json';
import appliance from '../../../../resources/sample-shop/appliance.json';
import drywall from '../../../../resources/sample-shop/drywall.json';
import electrical from '../../../../resources/sample-shop/electrical.json';
import heating from '../../../../resources/sample-shop/heating.json';
import learning from '../../../../resources/sample-shop/learning.json';
import office from '../../../../resources/sample-shop/office.json';
import people from '../../../../resources/sample-shop/people.json';
import plumbing from '../../../../resources/sample-shop/plumbing.json';
import roofing from '../../../../resources/sample-shop/roofing.json';
import stock from '../../../../resources/sample-shop/stock.json';
import stories from '../../../../resources/sample-shop/stories.json';
import upkeep from '../../../../resources/sample-shop/upkeep.json';
import type { trades } from '../../../../shared/domain/job/job.ts';
import { type SampleContent, sampleContentSchema } from '../../../../shared/domain/sample-shop/sample-content.ts';

/** What lies in `resources/sample-shop`, checked. @throws when a word there does not fit. */
export function sampleWords(): SampleContent {
  const of = (trade: (typeof trades)[number], cases: readonly object[]): object[] => cases.map((one) => ({ ...one, trade }));
  const cases = [
    of('plumbing', plumbing),
    of('heating', heating),
    of('electrical', electrical),
    of('appliance repair', appliance),
    of('roofing', roofing),
    of('drywall', drywall),
  ].flat();
  return sampleContentSchema.parse({ people, cases, upkeep, stories, office, answers, stock, learning });
}
