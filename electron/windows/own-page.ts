/** The scheme and host that every page of the program has. */
export const ownScheme = 'app';
const ownHost = 'makegood';
const ownOrigin = `${ownScheme}://${ownHost}`;

/** The page that a window opens. */
export const startPage = `${ownOrigin}/index.html`;

/** The page of the window for everybody, beside a meeting. */
export function audiencePage(developmentUrl: string | null): string {
  return developmentUrl === null ? `${ownOrigin}/audience.html` : new URL('audience.html', developmentUrl).href;
}

/** Set while developing, when the pages come from the build tool's own server. */
let developmentOrigin: string | null = null;

/** @throws Error for an address without an origin of its own: every other such address would count as ours. */
export function allowDevelopmentOrigin(url: string): void {
  const { origin } = new URL(url);
  if (origin === 'null') throw new Error(`The pages cannot come from ${url}.`);
  developmentOrigin = origin;
}

/** True for the program's own pages only. An address that cannot be parsed is nobody's. */
export function isOwnPage(url: string): boolean {
  if (!URL.canParse(url)) return false;
  return isProgramPage(url) || (developmentOrigin !== null && new URL(url).origin === developmentOrigin);
}

/** True for an address of `app://makegood`, whether or not such a page exists. */
export function isProgramPage(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, username, password } = new URL(url);
  return protocol === `${ownScheme}:` && host === ownHost && username === '' && password === '';
}
