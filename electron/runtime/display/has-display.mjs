import { connect } from 'node:net';

/** Where the X server of a DISPLAY value listens, or undefined when it is no such value. */
export function addressOfDisplay(display) {
  const match = /^(?:unix)?(?:\/unix)?([^:]*):(\d+)(?:\.\d+)?$/.exec(display ?? '');
  if (!match) return undefined;
  const [, host, number] = match;
  if (host === '') return { path: `/tmp/.X11-unix/X${number}` };
  return { host, port: 6000 + Number(number) };
}

/**
 * Whether windows can be shown. A DISPLAY that nobody listens on (left over in a container, say) counts as none:
 * Electron would only fail with it.
 */
export async function hasDisplay(env = process.env, platform = process.platform) {
  if (platform !== 'linux') return true;
  if (env.WAYLAND_DISPLAY) return true;
  const address = addressOfDisplay(env.DISPLAY);
  if (!address) return false;
  if (await listens(address)) return true;
  // On Linux the server may listen on the abstract name only.
  return address.path !== undefined && listens({ path: `\0${address.path}` });
}

function listens(address) {
  return new Promise((resolve) => {
    const socket = connect(address);
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(2000, () => end(false));
    socket.on('connect', () => end(true));
    socket.on('error', () => end(false));
  });
}
