// Checks every wall on this checkout; the result lies in reports/walls.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { WALLS } from './wall-list.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const results = await Promise.all(WALLS.map(async ({ name, check }) => ({ name, complaints: await check(root) })));
for (const { name, complaints } of results) {
  console.log(`  ${complaints.length === 0 ? 'stands ' : 'BROKEN '} ${name}`);
  for (const complaint of complaints) console.log(complaint.replaceAll(/^/gm, '           '));
}
mkdirSync(path.join(root, 'reports'), { recursive: true });
writeFileSync(path.join(root, 'reports', 'walls.json'), `${JSON.stringify(results, null, 1)}\n`);
process.exitCode = results.every(({ complaints }) => complaints.length === 0) ? 0 : 1;
