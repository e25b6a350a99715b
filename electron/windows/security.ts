import { app, type Session, shell, type WebPreferences } from 'electron';
import { isOwnPage } from './own-page.ts';

const openableSchemes = new Set(['https:', 'mailto:', 'tel:']);

/** What every window of the program is made with: no Node in its page, and nothing that it could reach through. */
export const lockedIn = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  webSecurity: true,
  spellcheck: false,
  navigateOnDragDrop: false,
} as const satisfies WebPreferences;

/** Denies every permission, download and device that a page could ask for. The program needs none of them. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}));
  session.on('will-download', (event) => event.preventDefault());
}

/** Denies what any page, now or later, could use to leave the program: navigation, new windows, embedded views. */
export function lockWebContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame || !isOwnPage(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
  });
}

/** Mail programs are known that take a file from the disk when an address names one so. */
const attaching = new Set(['attach', 'attachment']);

/** True for an address that may be handed to the system: https, mailto or tel, without user name or password. */
export function isOpenable(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, username, password, searchParams } = new URL(url);
  const attaches = [...searchParams.keys()].some((name) => attaching.has(name.toLowerCase()));
  return openableSchemes.has(protocol) && username === '' && password === '' && !attaches;
}

/** Hands a checked address to the system. Answers false when it was refused or nothing on this machine opens it. */
export async function openLink(url: string): Promise<boolean> {
  if (!isOpenable(url)) return false;
  try {
    // The parsed form: what was checked is what is opened.
    await shell.openExternal(new URL(url).href);
    return true;
  } catch {
    return false;
  }
}
