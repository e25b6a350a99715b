import { createHash } from 'node:crypto';

/** What an installed node_modules depends on: the lockfile's text, Node's major version, and the kind of machine. */
export function dependencyStamp(lockText, { node, platform, arch }) {
  return createHash('sha256')
    .update(lockText)
    .update(`\n${node.split('.')[0]} ${platform} ${arch}`)
    .digest('hex');
}

/**
 * Whether npm's own record of what lies in node_modules (`.package-lock.json`) fits the lockfile. Then a
 * hand-made `npm install` needs no second one. Packages for other machines may be missing: they are optional.
 */
export function isInstalled(lockText, hiddenLockText) {
  const wanted = JSON.parse(lockText).packages ?? {};
  const present = JSON.parse(hiddenLockText).packages ?? {};
  const fits = Object.entries(present).every(([where, { version, integrity }]) => {
    const want = wanted[where];
    return want !== undefined && want.version === version && (want.integrity ?? integrity) === integrity;
  });
  return (
    fits &&
    Object.entries(wanted).every(([where, want]) => where === '' || where in present || want.optional === true || want.peer === true)
  );
}
