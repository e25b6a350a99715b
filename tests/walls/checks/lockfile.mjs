import { completeLockfile } from '../../../electron/runtime/dependencies/missing-platforms.mjs';

const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies'];

/** Why `npm ci` would refuse the lockfile, here or on another kind of machine; and addresses that tie it to one registry. */
export function judgeLockfile(lockText, packageText) {
  const lock = JSON.parse(lockText);
  const wanted = JSON.parse(packageText);
  const problems = [];
  for (const kind of KINDS) {
    const [want = {}, have = {}] = [wanted[kind], lock.packages[''][kind]];
    const names = new Set([...Object.keys(want), ...Object.keys(have)]);
    for (const name of names)
      if (want[name] !== have[name])
        problems.push(`${name}: package.json says ${want[name]}, package-lock.json ${have[name]}; run npm install`);
  }
  const { added } = completeLockfile(lock);
  if (added.length > 0) problems.push(`package-lock.json lacks ${added.join(', ')}; run npm run lock`);
  const tied = Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined);
  if (tied.length > 0)
    problems.push(`package-lock.json names addresses (${tied[0][0]}, ...); run npm install with omit-lockfile-registry-resolved`);
  return problems;
}
