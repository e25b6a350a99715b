/** Where the records lie, and which engine was meant where another runs. */
export interface Profile {
  readonly folder: string;
  /** Version of the Electron that is meant; null where it is the one that runs. */
  readonly meantElectron: string | null;
}

interface Choice {
  /** The folder that was named at the start; it is taken as it is. */
  readonly given: string | null;
  readonly usual: string;
  /** Version of the Electron that runs. */
  readonly running: string;
  /** Version of the Electron that the program is made for; null where nobody says. */
  readonly meant: string | null;
}

/**
 * An engine of another major version gets a folder of its own beside the usual one: the spare Electron that serves
 * machines without a way to the official one is older, and must never open what the official one has written.
 */
export function chooseProfile({ given, usual, running, meant }: Choice): Profile {
  const major = majorOf(running);
  const meantElectron = meant === null || majorOf(meant) === major ? null : meant;
  if (given !== null) return { folder: given, meantElectron };
  return { folder: meantElectron === null ? usual : `${usual}-electron-${major}`, meantElectron };
}

export function majorOf(version: string): number {
  return Number.parseInt(version, 10) || 0;
}
