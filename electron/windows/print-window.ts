import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { BrowserWindow, type Session, session, type WebPreferences } from 'electron';
import type { Press, PrintPage } from '../services/printing/printing.ts';
import { ownScheme } from './own-page.ts';
import { printFonts, printSheets } from './print-files.ts';
import { denyPermissions, lockedIn } from './security.ts';

const origin = `${ownScheme}://paper`;

/** Nothing runs on a printed page, and nothing loads but its typeface and its looks; its pictures are in it. */
const policy = "default-src 'none'; style-src 'self'; font-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";

/** Pages that are being drawn, by their address. */
const pages = new Map<string, string>();

/** The windows in which documents are drawn, in a session of their own that reaches neither records nor a network. */
export function createPress(mainWindow: () => BrowserWindow | null): Press {
  let made: Session | null = null;
  let shown: BrowserWindow | null = null;
  const ownSession = (): Session => {
    made ??= prepareSession();
    return made;
  };
  const preferences = (asks = false): WebPreferences => ({
    ...lockedIn,
    session: ownSession(),
    // No page runs anything: its policy refuses all scripts. Main asks those that nobody sees whether their typeface is there.
    javascript: asks,
  });
  /** Draws the page in a window that nobody sees, for as long as `use` takes. */
  const draw = async <T>(page: PrintPage, use: (window: BrowserWindow) => Promise<T>): Promise<T> => {
    const window = new BrowserWindow({ show: false, title: page.title, webPreferences: preferences(true) });
    try {
      await load(window, page);
      await haveEverything(window);
      return await use(window);
    } finally {
      window.destroy();
    }
  };
  return {
    async hasPrinter() {
      const window = new BrowserWindow({ show: false, webPreferences: preferences() });
      try {
        return (await window.webContents.getPrintersAsync()).length > 0;
      } finally {
        window.destroy();
      }
    },
    print: (page) => draw(page, (window) => sendToPrinter(window, page)),
    toPdf: (page) =>
      draw(page, (window) =>
        window.webContents.printToPDF({
          pageSize: engineSize[page.size],
          preferCSSPageSize: true,
          printBackground: true,
          displayHeaderFooter: page.foot !== '',
          headerTemplate: '<span></span>',
          footerTemplate: page.foot,
          generateTaggedPDF: true,
        }),
      ),
    async show(page) {
      shown?.destroy();
      const parent = mainWindow();
      const window = new BrowserWindow({
        ...(parent !== null && { parent }),
        width: 980,
        height: 900,
        title: page.title,
        autoHideMenuBar: true,
        backgroundColor: '#8b8880',
        webPreferences: preferences(),
      });
      shown = window;
      window.on('page-title-updated', (event) => event.preventDefault());
      window.on('closed', () => {
        if (shown === window) shown = null;
      });
      window.setMenu(null);
      window.webContents.on('before-input-event', (event, { type, key, control, meta }) => {
        if (type !== 'keyDown' || !(key === 'Escape' || (key.toLowerCase() === 'w' && (control || meta)))) return;
        event.preventDefault();
        window.close();
      });
      await load(window, page);
    },
  };
}

const engineSize = { a4: 'A4', letter: 'Letter' } as const;

async function load(window: BrowserWindow, page: PrintPage): Promise<void> {
  const path = `/${randomUUID()}`;
  pages.set(path, page.html);
  try {
    await window.loadURL(`${origin}${path}`);
  } finally {
    pages.delete(path);
  }
}

/** What is printed before its typeface is there is printed without a word on it, and a picture before it is drawn is a blank. */
async function haveEverything(window: BrowserWindow): Promise<void> {
  const parts = '[...[...document.fonts].map((face) => face.load()), ...[...document.images].map((picture) => picture.decode())]';
  const all = `Promise.allSettled(${parts}).then(() => document.fonts.ready).then(() => null)`;
  await window.webContents.executeJavaScript(all);
}

function sendToPrinter(window: BrowserWindow, page: PrintPage): Promise<'printed' | 'cancelled' | 'failed'> {
  return new Promise((resolve) => {
    window.webContents.print({ silent: false, printBackground: true, pageSize: engineSize[page.size] }, (done, why) =>
      resolve(done ? 'printed' : /cancel/i.test(why) ? 'cancelled' : 'failed'),
    );
  });
}

function prepareSession(): Session {
  const made = session.fromPartition('makegood-paper', { cache: false });
  denyPermissions(made);
  made.protocol.handle(ownScheme, answer);
  made.webRequest.onBeforeRequest((request, decide) => decide({ cancel: !request.url.startsWith(`${origin}/`) }));
  return made;
}

async function answer(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname;
  const page = pages.get(path);
  if (page !== undefined) return respond(page, 'text/html; charset=utf-8', { 'content-security-policy': policy });
  const name = path.slice(1);
  if (Object.hasOwn(printSheets, name)) return respond(printSheets[name] as string, 'text/css; charset=utf-8');
  if (Object.hasOwn(printFonts, name)) return respond(await readFile(printFonts[name] as string), 'font/woff2');
  return new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain' } });
}

function respond(body: string | Buffer<ArrayBuffer>, type: string, more: Readonly<Record<string, string>> = {}): Response {
  return new Response(body, {
    headers: { 'content-type': type, 'x-content-type-options': 'nosniff', 'cache-control': 'no-store', ...more },
  });
}
