/** Systems of a house, as the trades part them. What shares one is likely to share a fault. */
export const systemCategories = [
  'water-heating',
  'heating',
  'cooling',
  'ventilation',
  'fire',
  'gas',
  'drains',
  'toilets',
  'taps',
  'bathing',
  'supply',
  'pumps',
  'irrigation',
  'treatment',
  'power',
  'lighting',
  'alarms',
  'roof',
  'gutters',
  'walls',
  'openings',
  'laundry',
  'dishwashing',
  'cooking',
  'refrigeration',
  'pool',
] as const;
export type SystemCategory = (typeof systemCategories)[number];

/** A thing that customers and trades name: a fixture, an appliance, a part of one, or a material. */
export interface Thing {
  readonly id: string;
  readonly system: SystemCategory | null;
  /** Ids of the things that it is part of. */
  readonly of: readonly string[];
  /** A word so general (valve, pipe) that sharing it says little. */
  readonly vague: boolean;
  /** All its names, plain small letters, several words allowed. */
  readonly names: readonly string[];
}

/**
 * Reads a word list. One thing a line: `id | system | part of | names`, names parted by commas; `~` before the id
 * marks a vague one, `-` stands for no system. The id itself is a name unless it holds a hyphen.
 */
export function readThings(lines: string): readonly Thing[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [head = '', system = '-', of = '', names = ''] = line.split('|').map((part) => part.trim());
      const id = head.replace('~', '');
      const list = names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
      return {
        id,
        system: system === '-' ? null : (system as SystemCategory),
        of: of
          .split(',')
          .map((host) => host.trim())
          .filter((host) => host !== ''),
        vague: head.startsWith('~'),
        names: id.includes('-') ? list : [id, ...list],
      };
    });
}
