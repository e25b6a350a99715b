import { spawn } from 'node:child_process';
import { ROOT } from '../support/launch-electron.ts';
import { ready } from '../support/main-job.ts';
import { expect, test } from '../support/program.ts';

test('the pages come from the exact list of files and nowhere else', async ({ launch }) => {
  const { window } = await launch({
    expected: [/Failed to load resource/, /Refused to connect/, /violates the following Content Security Policy/],
  });
  const answers = await window.evaluate(async () => {
    const up = ['../', '..%2f', '%2e%2e/', '..\\', '....//', './/../', '%252e%252e%252f'];
    const targets = ['etc/passwd', 'package.json', 'main/main.cjs', 'preload/preload.cjs', 'file-map.json', 'journal', 'index.html%00.js'];
    const paths = up.flatMap((step) => targets.map((target) => `app://makegood/${step}${target}`));
    const foreign = ['app://makegood.evil/index.html', 'app://other/index.html', 'app://makegood/', 'app://makegood/INDEX.HTML'];
    const statusOf = (url: string): Promise<number> =>
      fetch(url).then(
        ({ status }) => status,
        () => -1,
      );
    return Promise.all([...paths, ...foreign].map(statusOf));
  });
  expect(answers.length).toBeGreaterThanOrEqual(50);
  expect(answers.filter((status) => status >= 200 && status < 400)).toEqual([]);
  const policy = await window.evaluate(async () => (await fetch('app://makegood/index.html')).headers.get('content-security-policy'));
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/style-src 'self' 'nonce-[A-Za-z0-9+/=]{20,}'/);
  expect(policy).not.toContain('unsafe');
});

test('a page cannot leave the program, nor reach into the machine', async ({ launch }) => {
  const { app, window } = await launch({ expected: [/./] });
  await ready(window);
  const reach = await window.evaluate(async () => ({
    node: [typeof Reflect.get(globalThis, 'require'), typeof Reflect.get(globalThis, 'process'), typeof Reflect.get(globalThis, 'Buffer')],
    opened: globalThis.open('https://example.com') === null,
    geolocation: (await navigator.permissions.query({ name: 'geolocation' })).state,
    notifications: await Notification.requestPermission(),
    outside: await fetch('https://example.com').then(
      () => 'reached',
      () => 'refused',
    ),
  }));
  expect(reach).toEqual({
    node: ['undefined', 'undefined', 'undefined'],
    opened: true,
    geolocation: 'denied',
    notifications: 'denied',
    outside: 'refused',
  });
  for (const url of [
    'https://example.com/',
    'file:///etc/passwd',
    'data:text/html,hello',
    'javascript:alert(1)',
    'app://other/index.html',
  ]) {
    await window.evaluate((to) => globalThis.location.assign(to), url);
  }
  await window.waitForTimeout(300);
  expect(window.url()).toMatch(/^app:\/\/makegood\/index\.html/);
  expect(app.windows()).toHaveLength(1);
});

test('a second start hands over to the first', async ({ launch }) => {
  const first = await launch();
  await ready(first.window);
  const electron = await first.app.evaluate(() => process.execPath);
  const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const second = spawn(electron, [...switches, ROOT, `--profile=${first.profile}`], { stdio: 'ignore' });
  const code = await new Promise<number | null>((resolve) => second.on('exit', resolve));
  expect(code).toBe(0);
  expect(first.app.windows()).toHaveLength(1);
  await expect(first.window.getByRole('navigation')).toBeVisible();
});

test('the window comes back where it was left', async ({ launch, profile }) => {
  const first = await launch({ profile });
  const left = { x: 40, y: 30, width: 1010, height: 640 };
  await first.app.evaluate(({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds), left);
  await expect.poll(() => first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())).toEqual(left);
  await first.close();
  const second = await launch({ profile });
  await expect.poll(() => second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())).toEqual(left);
  await second.close();
});

test('the menu has the usual entries, and its own act in the window', async ({ launch }) => {
  const { app, window } = await launch();
  await ready(window);
  const labels = await app.evaluate(({ Menu }) => {
    const entries = Menu.getApplicationMenu()?.items ?? [];
    return entries.flatMap(({ submenu }) => submenu?.items.map(({ role, label }) => role ?? label) ?? []);
  });
  for (const role of ['cut', 'copy', 'paste', 'selectall', 'resetzoom', 'zoomin', 'togglefullscreen']) expect(labels).toContain(role);
  await app.evaluate(({ Menu }) => {
    const help = Menu.getApplicationMenu()
      ?.items.at(-1)
      ?.submenu?.items.find(({ label }) => label === 'Keyboard shortcuts');
    help?.click();
  });
  await expect(window.getByRole('dialog', { name: 'Keys' })).toBeVisible();
});

test('a window that stops is opened again and says so', async ({ launch }) => {
  const { app, window } = await launch({ expected: [/./] });
  await ready(window);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  // A page that is just stopping never answers: ask anew rather than wait for it.
  const words = () =>
    app.evaluate(({ BrowserWindow }) => {
      const script = BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.innerText');
      return Promise.race([script, new Promise((resolve) => setTimeout(resolve, 500, ''))]);
    });
  await expect.poll(words, { timeout: 15_000 }).toContain('The window stopped and was opened again');
});
