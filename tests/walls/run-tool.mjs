import { spawn } from 'node:child_process';
import path from 'node:path';

const MODULES = path.resolve(import.meta.dirname, '../../node_modules');

/** Runs a tool of node_modules in `root`; its output, as one complaint, when it fails. */
export function runTool(root, script, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(MODULES, script), ...args], { cwd: root, env: { ...process.env, NO_COLOR: '1' } });
    let out = '';
    const gather = (text) => {
      out += text;
    };
    child.stdout.setEncoding('utf8').on('data', gather);
    child.stderr.setEncoding('utf8').on('data', gather);
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0 ? [] : [out.trim() || `exit ${code}`]));
  });
}
