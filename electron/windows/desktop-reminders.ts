import { type BrowserWindow, Notification, powerMonitor } from 'electron';
import { realDisk } from '../services/backup/disk.ts';
import { createReminders, type ReminderPorts, type Reminders } from '../services/reminders/reminders.ts';
import { hasTray } from './has-tray.ts';
import { notifySystem } from './notify.ts';
import { stayInTray } from './stay-in-tray.ts';
import { createTray } from './tray.ts';

interface Ports extends Pick<ReminderPorts, 'profile' | 'now' | 'send' | 'report'> {
  /** False where nobody sits there: nothing is put on the desktop, and the windows say the same as ever. */
  readonly attended: boolean;
  /** This one start begins minimised, whatever was chosen. */
  readonly hidden: boolean;
  /** Brings the own shop's window to the front. */
  readonly showWindow: () => void;
  readonly currentWindow: () => BrowserWindow | null;
}

export interface DesktopReminders {
  readonly reminders: Reminders;
  /** Whether the window that is opened now begins minimised: only the first of a start does. */
  startsMinimised(): boolean;
  /** Has a window stay in the tray when it is closed, where a person chose so. Before anything else hears that it closes. */
  watchWindow(window: BrowserWindow): void;
  /** Hears the computer wake up. Only once the application is ready. */
  begin(): void;
  /** The program is asked to end: no window stays in the tray then. */
  end(): void;
}

/** Reminders on this desktop: notifications, the icon in the tray, and the window that waits there. */
export function createDesktopReminders(ports: Ports): DesktopReminders {
  let asked: Promise<boolean> | undefined;
  let minimised = false;
  let opened = false;
  let isEnding = false;
  const canTray = (): Promise<boolean> => {
    asked ??= ports.attended ? hasTray(process.platform, process.env) : Promise.resolve(false);
    return asked;
  };
  const tray = createTray({
    hasTray: canTray,
    open: ports.showWindow,
    newJob: () => reminders.newJob(),
    onAppear: () => {
      const window = ports.currentWindow();
      // It began minimised and nobody has asked for it yet: it waits in the tray from now on.
      if (minimised && reminders.choices().keepInTray && window?.isMinimized() === true) window.hide();
    },
  });
  const reminders = createReminders({
    disk: realDisk,
    ...ports,
    canNotify: () => ports.attended && Notification.isSupported(),
    notify: notifySystem,
    hasTray: canTray,
    onWaiting: tray.show,
  });
  return {
    reminders,
    startsMinimised() {
      minimised = !opened && (ports.hidden || reminders.choices().startMinimised);
      opened = true;
      return minimised;
    },
    watchWindow: (window) =>
      stayInTray(window, () => !isEnding && ports.currentWindow() === window && reminders.choices().keepInTray && tray.isShown()),
    begin: () => void powerMonitor.on('resume', reminders.woke),
    end() {
      isEnding = true;
    },
  };
}
