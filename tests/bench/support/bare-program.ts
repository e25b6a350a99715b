import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inWorkFolder } from './work-folder.ts';

/** As small as a desktop program in Electron can be: one window of the size of ours, one page with one heading. */
const main = `const { app, BrowserWindow } = require('electron');
const path = require('node:path');
app.setPath('userData', process.argv.find((word) => word.startsWith('--profile=')).slice('--profile='.length));
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800 });
  window.loadFile(path.join(__dirname, 'index.html'));
});
app.on('window-all-closed', () => app.quit());
`;
const page = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bare</title></head><body><h1>Bare</h1></body></html>\n';

/** Writes the bare program that starts and memory are compared with; returns its folder. */
export function makeBareProgram(): string {
  const folder = inWorkFolder('bare');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'bare', version: '1.0.0', main: 'main.cjs' }));
  writeFileSync(path.join(folder, 'main.cjs'), main);
  writeFileSync(path.join(folder, 'index.html'), page);
  return folder;
}
