import { existsSync } from 'node:fs';
import path from 'node:path';
import { run } from './processes.mjs';

/**
 * How to call npm's own client: through Node when its script is known (`npm start` tells it), because `npm.cmd`
 * cannot be spawned without a shell on Windows.
 */
export function npmCommand(env = process.env, execPath = process.execPath, exists = existsSync) {
  if (env.npm_execpath && /npm-cli\.c?js$/.test(env.npm_execpath) && exists(env.npm_execpath)) {
    return { command: execPath, first: [env.npm_execpath] };
  }
  const beside = path.join(path.dirname(execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  if (exists(beside)) return { command: execPath, first: [beside] };
  return { command: 'npm', first: [] };
}

/** Runs npm; options and result as those of `run`. */
export function runNpm(args, options) {
  const { command, first } = npmCommand();
  return run(command, [...first, ...args], { ...options, env: { ...(options?.env ?? process.env), npm_config_update_notifier: 'false' } });
}
