import { statSync } from 'node:fs';
import path from 'node:path';
import { succeeds } from '../processes.mjs';

/** Whether Chromium's sandbox can be on, and if not, why and what to do. Pure: `sandboxSwitches` gathers the facts. */
export function judgeSandbox({ platform, uid, helperIsSetuid, userNamespaces, helper }) {
  if (platform !== 'linux') return { switches: [] };
  if (uid === 0)
    return {
      switches: ['--no-sandbox'],
      note: "You are root: Chromium refuses its sandbox to root, so it is off (--no-sandbox). A plain user's start keeps it on.",
    };
  if (helperIsSetuid || userNamespaces) return { switches: [] };
  return {
    switches: ['--no-sandbox'],
    note:
      'Chromium cannot set up its sandbox here (user namespaces are not allowed to plain users), so it is off this time.\n' +
      `To turn it on, as root: chown root:root '${helper}' && chmod 4755 '${helper}'\n` +
      'or allow user namespaces: sysctl -w kernel.unprivileged_userns_clone=1 (Ubuntu: kernel.apparmor_restrict_unprivileged_userns=0)',
  };
}

/** The switches that this user and machine need for Electron, with a note for the person when the sandbox is off. */
export async function sandboxSwitches(electron) {
  const uid = process.getuid?.();
  const helper = path.join(path.dirname(electron), 'chrome-sandbox');
  const facts = { platform: process.platform, uid, helper, helperIsSetuid: isSetuidRoot(helper), userNamespaces: true };
  if (process.platform === 'linux' && uid !== 0 && !facts.helperIsSetuid)
    facts.userNamespaces = await succeeds('unshare', ['--user', '--map-root-user', 'true']);
  return judgeSandbox(facts);
}

function isSetuidRoot(file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat !== undefined && stat.uid === 0 && (stat.mode & 0o4000) !== 0;
}
