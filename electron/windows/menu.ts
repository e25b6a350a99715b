import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';

/**
 * The native menu: the usual roles, and the entries that the window carries out itself. Their keys are shown here but
 * belong to the window's one action registry (`registerAccelerator: false`), so that no key fires twice.
 */
export function buildMenu(isMac: boolean, act: (action: string) => void, developing: boolean): Menu {
  const entry = (label: string, action: string, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => act(action),
    ...(accelerator && { accelerator, registerAccelerator: false }),
  });
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    {
      label: '&File',
      submenu: [
        entry('New job', 'new-job', 'CmdOrCtrl+N'),
        entry('Import jobs from a file…', 'go-import'),
        { type: 'separator' },
        isMac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        entry('Undo', 'undo', 'CmdOrCtrl+Z'),
        entry('Redo', 'redo', isMac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: '&View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        ...(developing ? [{ role: 'reload' as const }, { role: 'toggleDevTools' as const }] : []),
      ],
    },
    {
      label: '&Go',
      submenu: [
        entry('Back', 'go-back', isMac ? 'Cmd+[' : 'Alt+Left'),
        entry('Forward', 'go-forward', isMac ? 'Cmd+]' : 'Alt+Right'),
        { type: 'separator' },
        entry('Today', 'go-today'),
        entry('Jobs', 'go-jobs'),
        entry('Customers', 'go-customers'),
        entry('Settings', 'go-settings'),
      ],
    },
    { role: 'windowMenu' },
    { role: 'help', submenu: [entry('Keyboard shortcuts', 'show-keys'), entry('Open or leave the sample shop', 'switch-shop')] },
  ];
  return Menu.buildFromTemplate(template);
}

export function sendAction(window: BrowserWindow | null, action: string): void {
  if (window === null || window.isDestroyed()) return;
  window.webContents.send('menu:action', { action });
}
