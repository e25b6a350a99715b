type Databases = Awaited<ReturnType<IDBFactory['databases']>>;

/** What the browser says when it cannot open its store: the database itself will say why. */
const unknown = (): Databases => [];

/**
 * Asking for the list of databases makes the browser open the store that they lie in, which takes a tenth of a second
 * when it is large, while this page's modules are still being run. It changes nothing.
 */
let early: Promise<Databases> | null = indexedDB.databases().catch(unknown);

/** The databases of this page with their versions: the list that was asked for first of all, afterwards a new one. */
export function listDatabases(): Promise<Databases> {
  const asked = early ?? indexedDB.databases().catch(unknown);
  early = null;
  return asked;
}
