import { app, Menu, nativeImage, Tray } from 'electron';
import { reminders as words } from '../../shared/text/en/reminders.ts';
import { drawTrayPicture, traySize } from './tray-picture.ts';

export interface TrayPorts {
  readonly hasTray: () => Promise<boolean>;
  readonly open: () => void;
  readonly newJob: () => void;
  readonly onAppear: () => void;
}

export interface ProgramTray {
  /** Shows how much waits, in the tray and on the dock; the icon appears when it is first called. */
  show(waiting: number, urgent: boolean): void;
  /** Whether the icon stands there. */
  isShown(): boolean;
}

/** The icon beside the clock, and the count on the dock, where this computer has them. */
export function createTray({ hasTray, open, newJob, onAppear }: TrayPorts): ProgramTray {
  let tray: Tray | null = null;
  let asked = false;
  let last: readonly [waiting: number, urgent: boolean] = [0, false];
  const draw = (): void => {
    const [waiting, urgent] = last;
    app.setBadgeCount(waiting);
    if (tray === null) return;
    tray.setImage(picture(waiting === 0 ? 'none' : urgent ? 'over' : 'due'));
    tray.setToolTip(waiting === 0 ? words.tray.nothing : words.tray.waiting(waiting));
    if (process.platform === 'darwin') tray.setTitle(waiting === 0 ? '' : String(waiting));
  };
  const appear = async (): Promise<void> => {
    if (!(await hasTray())) return;
    tray = new Tray(picture('none'));
    tray.setContextMenu(
      Menu.buildFromTemplate([
        { label: words.tray.open, click: open },
        { label: words.tray.newJob, click: newJob },
        { type: 'separator' },
        { label: words.tray.quit, click: () => app.quit() },
      ]),
    );
    // On macOS a press opens the menu.
    if (process.platform !== 'darwin') tray.on('click', open);
    draw();
    onAppear();
  };
  return {
    show(waiting, urgent) {
      last = [waiting, urgent];
      draw();
      if (asked) return;
      asked = true;
      void appear();
    },
    isShown: () => tray !== null,
  };
}

function picture(dot: 'none' | 'due' | 'over'): Electron.NativeImage {
  return nativeImage.createFromBitmap(drawTrayPicture(dot), { width: traySize, height: traySize, scaleFactor: 2 });
}
