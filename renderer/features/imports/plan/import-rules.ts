import { normalisePhone } from '../../../../shared/domain/customer/normalise-phone.ts';
import type { ImportRules } from '../../../../shared/domain/import/import-row.ts';
import { memoised } from '../../../../shared/domain/import/memoised.ts';
import { guessSymptom } from '../../../../shared/domain/job/guess-symptom.ts';
import { normaliseAddress, sameAddress } from '../../../../shared/domain/property/normalise-address.ts';

/** The rules of other nouns that an import goes by. @param country ISO 3166-1 alpha-2 of the business */
export function importRules(country: string): ImportRules {
  return {
    addressKey: normaliseAddress,
    sameAddress,
    phoneKey: memoised((text) => normalisePhone(text, country).e164),
    guessSymptom,
  };
}
