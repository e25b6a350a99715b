import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type ImportSummary, summariseImport } from './import/summarise-import.ts';

/* `npm run eval -- import FILE... [--json] [--country=US]`: what an import of each file would make in an empty shop. */

function sentence({ file, source, encoding, kind, customers, phones, emails, addresses, jobs, refused }: ImportSummary): string {
  const made = `${customers} customers, ${phones} phones, ${emails} emails, ${addresses} addresses, ${jobs} jobs`;
  const lines = refused.map(({ row, reason }) => `  row ${row}: ${reason}`);
  return [`${file} (${source}, ${encoding}, rows are ${kind}): ${made}, ${refused.length} refused`, ...lines].join('\n');
}

/**
 * Runs the importer's own code over each file without a window. With `--json` the last line is a list with one object for
 * each file, in the order given; for a single file it is that object alone.
 */
export async function main(argv: string[]): Promise<number> {
  const country = argv.find((one) => one.startsWith('--country='))?.slice('--country='.length) ?? 'US';
  const summaries: ImportSummary[] = [];
  for (const path of argv.filter((one) => !one.startsWith('--'))) {
    summaries.push(await summariseImport(new File([readFileSync(path)], basename(path)), country));
  }
  for (const summary of summaries) console.log(sentence(summary));
  if (argv.includes('--json')) console.log(JSON.stringify(summaries.length === 1 ? summaries[0] : summaries));
  return 0;
}
