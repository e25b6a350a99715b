/**
 * Chance that is the same on every machine: a number from 0 up to, not including, 1 for a seed and whatever it is
 * drawn for. Nothing is remembered between draws, so their order does not matter.
 * Algorithm: FNV-1a (Fowler, Noll, Vo) over the UTF-16 units of the parts, in two lanes with different bases, each
 * finished by the 32-bit finaliser of MurmurHash3 (Appleby); 53 bits of the result. All in the public domain.
 * Not for secrets.
 */
export function seededFraction(seed: string, ...parts: readonly string[]): number {
  let high = 0x811c9dc5;
  let low = 0x9e3779b9;
  // A length goes before each part, so that ('ab', 'c') and ('a', 'bc') are drawn apart.
  for (const part of [seed, ...parts]) {
    high = mixUnit(high, part.length);
    low = mixUnit(low, part.length);
    for (let at = 0; at < part.length; at += 1) {
      const unit = part.charCodeAt(at);
      high = mixUnit(high, unit);
      low = mixUnit(low, unit);
    }
  }
  return (finish(high) * 2 ** 21 + (finish(low) >>> 11)) / 2 ** 53;
}

function mixUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
