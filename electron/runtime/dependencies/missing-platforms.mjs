const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

/** The kind of machine that a package's name tells: `@x/y-linux-x64-musl` is for Linux, x64, musl. Undefined when it tells none. */
export function machineOf(name) {
  const words = name.split(/[-_/]/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  if (os.length !== 1 || cpu.length !== 1) return undefined;
  const libc = words.some((word) => word.startsWith('musl'))
    ? ['musl']
    : words.some((word) => word.startsWith('gnu'))
      ? ['glibc']
      : undefined;
  return { cpu, os, ...(libc && os[0] === 'linux' ? { libc } : {}) };
}

/**
 * Adds an entry for each optional package of an exact version that the lockfile names but does not hold. It carries no
 * integrity, which only a registry that has the package can tell: the machine that installs it takes what npm gives.
 * @returns the lockfile with its packages in order, and the names added
 */
export function completeLockfile(lock) {
  const packages = { ...lock.packages };
  const added = [];
  for (const [where, parent] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const machine = machineOf(name);
      const isThere = `node_modules/${name}` in packages || `${where}/node_modules/${name}` in packages;
      if (isThere || !machine || !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) continue;
      const { libc, ...rest } = machine;
      packages[`node_modules/${name}`] = {
        version,
        ...rest,
        ...(parent.dev ? { dev: true } : {}),
        ...(libc ? { libc } : {}),
        optional: true,
      };
      added.push(name);
    }
  }
  const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
  return { lock: { ...lock, packages: sorted }, added };
}
