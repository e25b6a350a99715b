import type { Add, Pair } from './pair.ts';

const near: readonly string[] = ['same', 'part', 'joined', 'system'];

/** How near what they name is to what we worked on: equipment first, then the things in the words. */
export function thingSignals(pair: Pair, add: Add): void {
  const { weights, now, before } = pair;
  const kind = now.equipment[0]?.row.kind ?? '';
  const kindBefore = before.equipment[0]?.row.kind ?? '';
  if (pair.equipment === 'ticked') add('same-equipment', weights.sameEquipment, { kind });
  else if (pair.equipment === 'named') add('same-equipment-named', weights.sameEquipmentNamed, { kind });
  else if (pair.equipment === 'other-of-its-kind') add('other-of-its-kind', weights.otherOfItsKind, { kind, before: kindBefore });
  else {
    matchSignals(pair, add);
    otherSignals(pair, add, kind, kindBefore);
  }
}

function matchSignals(pair: Pair, add: Add): void {
  const { weights, match } = pair;
  if (match === null || match.kind === 'none') return;
  const thing = match.now.names[0] ?? '';
  const other = match.before.names[0] ?? '';
  // The same fixture somewhere else is another one.
  const elsewhere = pair.place === 'other' && (match.kind === 'same' || match.kind === 'system');
  if (elsewhere || match.kind === 'sibling') add('sibling', weights.sibling, { thing, other });
  else if (match.kind === 'same') add('same-thing', weights.sameThing, { thing });
  else if (match.kind === 'part') add('our-part', weights.ourPart, { thing, other });
  else if (match.kind === 'joined') add('joined-thing', weights.joinedThing, { thing, other });
  else if (match.kind === 'system') add('same-system', weights.sameSystem, { system: match.now.system ?? '' });
  else add('same-system', weights.sameSystemVague, { system: match.now.system ?? match.now.id });
}

function otherSignals(pair: Pair, add: Add, kind: string, before: string): void {
  const { weights, match } = pair;
  if (pair.mayCause !== null && !near.includes(match?.kind ?? '')) add('may-cause', weights.mayCause, { symptom: pair.mayCause });
  if (pair.equipment === 'other' && match?.kind !== 'same') {
    add('other-equipment', match?.kind === 'joined' ? weights.otherEquipmentJoined : weights.otherEquipment, { kind, before });
  } else if (pair.otherThing) {
    add('other-thing', weights.otherThing, { thing: match?.now.names[0] ?? '', other: match?.before.names[0] ?? '' });
  }
}

/** The same room, one that touches it, or another. */
export function placeSignals(pair: Pair, add: Add): void {
  const { weights, now, before, place } = pair;
  // What our work may have led to elsewhere shows elsewhere.
  const showsElsewhere = place === 'other' && pair.mayCause !== null && pair.mayCause !== 'blocked';
  if (pair.equipment === 'ticked' || showsElsewhere) return;
  const name = now.places[0]?.room ?? '';
  if (place === 'same') add('same-place', weights.samePlace, { place: name });
  else if (place === 'touching') add('touching-place', weights.touchingPlace, { place: name });
  else if (place === 'other') add('other-place', weights.otherPlace, { place: name, before: before.places[0]?.room ?? '' });
}
