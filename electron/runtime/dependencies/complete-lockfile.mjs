// `npm run lock`: adds to package-lock.json the packages for other kinds of machines that npm left out. A registry that
// does not list them makes npm write a lockfile without them, and then `npm ci` refuses it everywhere.
import { readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from '../paths.mjs';
import { say } from '../say.mjs';
import { completeLockfile } from './missing-platforms.mjs';

const file = inRoot('package-lock.json');
const { lock, added } = completeLockfile(JSON.parse(readFileSync(file, 'utf8')));
if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
say(added.length === 0 ? 'package-lock.json is complete.' : `Added to package-lock.json: ${added.join(', ')}`);
