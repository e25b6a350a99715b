/** How hard a passphrase is to guess, by length and variety alone: no list of bad ones is ever complete. */
export function judgePassphrase(passphrase: string): 'weak' | 'fair' | 'strong' {
  const letters = new Set(passphrase).size;
  const words = passphrase.trim().split(/\s+/).length;
  if (passphrase.length < 10 || letters < 6) return 'weak';
  return passphrase.length >= 20 || (words >= 4 && passphrase.length >= 16) ? 'strong' : 'fair';
}
