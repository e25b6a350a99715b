import type { Anonymiser } from '../../renderer/data/cases/anonymiser.ts';
import { makeSafe } from '../../shared/domain/anonymity/make-safe.ts';
import { anonymityText, dayText } from '../../shared/text/en/anonymity.ts';

/** The rule itself in place of its worker, which Node has none of. */
export const anonymiseHere: Anonymiser = async (material) => makeSafe(material, anonymityText, dayText);
