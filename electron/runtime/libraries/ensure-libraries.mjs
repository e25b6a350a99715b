import { onPath, run, succeeds } from '../processes.mjs';
import { Halt, say } from '../say.mjs';
import { packagesFor, parseMissing } from './missing-libraries.mjs';

/**
 * Sees to it that Electron finds its shared libraries, and that Xvfb is there when there is no display. Linux only:
 * elsewhere Electron brings everything along.
 */
export async function ensureLibraries(electron, { needsXvfb }) {
  if (process.platform !== 'linux') return;
  const lacking = await whatLacks(electron, needsXvfb);
  if (lacking.packages.length === 0 && lacking.unknown.length === 0) return;
  say(`Missing on this system: ${[...lacking.libraries, ...(lacking.xvfb ? ['Xvfb (a display in memory)'] : [])].join(', ')}`);
  if (lacking.packages.length > 0) await install(lacking.packages);
  const still = await whatLacks(electron, needsXvfb);
  if (still.unknown.length > 0)
    throw new Halt(`Electron needs these libraries, and their packages are not known here: ${still.unknown.join(', ')}`);
  if (still.packages.length > 0) throw new Halt(`Still missing after the installation: ${still.packages.join(', ')}`);
}

async function whatLacks(electron, needsXvfb) {
  const { out, code } = await run('ldd', [electron], { stderr: 'ignore' });
  // Without ldd (musl) nothing can be told; Electron itself will complain.
  const libraries = code === 0 ? parseMissing(out) : [];
  const { packages, unknown } = packagesFor(libraries);
  const xvfb = needsXvfb && !onPath('Xvfb');
  return { libraries, unknown, xvfb, packages: xvfb ? [...packages, 'xvfb'] : packages };
}

async function install(packages) {
  const args = ['install', '-y', '-q', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', ...packages];
  const byHand = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (!onPath('apt-get')) {
    throw new Halt(`Install what holds these libraries (in Debian's words: ${packages.join(' ')}), then start again.`);
  }
  const prefix = await privilege();
  if (!prefix) throw new Halt(`These system packages are missing. As root (or with sudo) run:\n\n  ${byHand}\n\nthen start again.`);
  say(`Installing ${packages.join(' ')} with apt-get ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (rest) =>
    run(prefix[0] ?? 'env', [...prefix.slice(1), ...(prefix[0] ? ['env'] : []), 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...rest], {
      env,
      stdout: 'ignore',
    });
  if (!hasPackageLists()) await apt(['update', '-q']);
  if ((await apt(args)).code === 0) return;
  // The lists may be old: then what they name is gone from the mirror.
  await apt(['update', '-q']);
  const { code } = await apt(args);
  if (code !== 0) throw new Halt(`apt-get could not install them (exit ${code}). By hand, as root:\n\n  ${byHand}`);
}

/** How to become root without a question: nothing, sudo, or undefined. */
async function privilege() {
  if (process.getuid() === 0) return [];
  return onPath('sudo') && (await succeeds('sudo', ['-n', 'true'])) ? ['sudo', '-n'] : undefined;
}

function hasPackageLists() {
  try {
    return readdirSync('/var/lib/apt/lists').some((name) => /_Packages(\.\w+)?$/.test(name));
  } catch {
    return false;
  }
}
