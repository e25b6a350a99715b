import { openSearchClient, type SearchClient } from './search-client.ts';

let client: SearchClient | null = null;

/** The one search of this window; begun by whoever asks first. */
export function searchOf(databaseName: string): SearchClient {
  client ??= openSearchClient(databaseName);
  return client;
}
