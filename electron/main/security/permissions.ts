import type { Session } from 'electron';

type Handler<Name extends 'setPermissionRequestHandler' | 'setPermissionCheckHandler'> =
  NonNullable<Parameters<Session[Name]>[0]>;

type Permission =
  | Parameters<Handler<'setPermissionRequestHandler'>>[1]
  | Parameters<Handler<'setPermissionCheckHandler'>>[1];

/** Every permission that Electron knows. A new one does not compile until someone has thought about it. */
const table: Readonly<Record<Permission, boolean>> = {
  'clipboard-read': false,
  'clipboard-sanitized-write': false,
  'deprecated-sync-clipboard-read': false,
  'display-capture': false,
  'idle-detection': false,
  'speaker-selection': false,
  'storage-access': false,
  'top-level-storage-access': false,
  'window-management': false,
  fileSystem: false,
  fullscreen: false,
  geolocation: false,
  hid: false,
  keyboardLock: false,
  media: false,
  mediaKeySystem: false,
  midi: false,
  midiSysex: false,
  notifications: false,
  openExternal: false,
  pointerLock: false,
  serial: false,
  unknown: false,
  usb: false,
};

const granted: ReadonlySet<string> = new Set(
  Object.entries(table).flatMap(([permission, isGranted]) => (isGranted ? [permission] : [])),
);

/** Whether a page may have a permission: only one that the table grants by name. */
export const isGranted = (permission: string): boolean => granted.has(permission);

/**
 * Asks the table for every permission, and hands out no device and no screen.
 * https://www.electronjs.org/docs/latest/tutorial/security#5-handle-session-permission-requests-from-remote-content
 */
export function limitPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(isGranted(permission));
  });
  session.setPermissionCheckHandler((_contents, permission) => isGranted(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => {
    answer({});
  });
}
