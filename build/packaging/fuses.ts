import { FuseV1Options } from '@electron/fuses';

/**
 * The switches of the runtime itself, set in what is handed out and read back by a test. All that is not needed is off:
 * https://www.electronjs.org/docs/latest/tutorial/fuses
 */
export const fuses = {
  runAsNode: { option: FuseV1Options.RunAsNode, isOn: false },
  enableCookieEncryption: { option: FuseV1Options.EnableCookieEncryption, isOn: true },
  enableNodeOptionsEnvironmentVariable: {
    option: FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    isOn: false,
  },
  enableNodeCliInspectArguments: {
    option: FuseV1Options.EnableNodeCliInspectArguments,
    isOn: false,
  },
  // Looked at on Windows and macOS only; elsewhere it does nothing.
  enableEmbeddedAsarIntegrityValidation: {
    option: FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
    isOn: true,
  },
  onlyLoadAppFromAsar: { option: FuseV1Options.OnlyLoadAppFromAsar, isOn: true },
  loadBrowserProcessSpecificV8Snapshot: {
    option: FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
    isOn: false,
  },
  grantFileProtocolExtraPrivileges: {
    option: FuseV1Options.GrantFileProtocolExtraPrivileges,
    isOn: false,
  },
} as const;
