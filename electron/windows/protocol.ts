import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { protocol, type Session } from 'electron';
import type { FileFolder } from '../services/files/file-folder.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { isProgramPage, ownScheme } from './own-page.ts';
import { servePicture } from './serve-files.ts';

/** `path -> media type` of every file of the built pages, written by the build. No other path exists. */
export type FileMap = Readonly<Record<string, string>>;

/** Must run before the application is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: ownScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ]);
}

/**
 * Serves the built pages in one session from an exact file map, and the pictures of its shop: a path that is neither is a
 * 404, whatever it says.
 */
export function servePages(session: Session, folder: string, files: FileMap, pictures: FileFolder): void {
  session.protocol.handle(
    ownScheme,
    async (request) => (await servePicture(request.method, request.url, pictures)) ?? respond(request, folder, files),
  );
}

async function respond(request: Request, folder: string, files: FileMap): Promise<Response> {
  const file = findFile(request.method, request.url, files);
  if (file === null) return new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain' } });
  const bytes = await readFile(join(folder, file.path));
  const headers: Record<string, string> = {
    'content-type': file.type,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
  };
  if (!file.type.startsWith('text/html')) return new Response(bytes, { headers });
  const nonce = randomBytes(16).toString('base64');
  headers['content-security-policy'] = contentSecurityPolicy(nonce);
  return new Response(bytes.toString('utf8').replaceAll('__CSP_NONCE__', nonce), { headers });
}

/** Looks one request up in the map. Exported for its test: method, origin and path must match exactly. */
export function findFile(method: string, url: string, files: FileMap): { path: string; type: string } | null {
  if (method !== 'GET' || !isProgramPage(url)) return null;
  const path = new URL(url).pathname.slice(1);
  if (!Object.hasOwn(files, path)) return null;
  const type = files[path];
  return type === undefined ? null : { path, type };
}
