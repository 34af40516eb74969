import { posix, win32 } from 'node:path';

/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Debian's `chromium-headless-shell` stands first: the same engine without the windows and menus that nobody sees
 * here, each of which costs the whole browser a second of computing.
 */
const COMMANDS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

const MAC_APPLICATIONS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
];

const WINDOWS_PROGRAMS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];

/**
 * Where an installed Chrome or Chromium may be, best first: the usual commands on PATH, and the
 * folders into which macOS and Windows install programs. Nothing is looked up on disk.
 */
export function installedBrowserPaths(platform: NodeJS.Platform, env: Environment): readonly string[] {
  if (platform === 'win32') {
    const { PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86, LOCALAPPDATA } = env;
    const folders = [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA];
    return given(folders).flatMap((folder) => WINDOWS_PROGRAMS.map((program) => win32.join(folder, program)));
  }
  const { PATH = '', HOME } = env;
  const onPath = given(PATH.split(':')).flatMap((folder) =>
    COMMANDS.map((command) => posix.join(folder, command)),
  );
  if (platform !== 'darwin') return onPath;
  const folders = ['/Applications', HOME && posix.join(HOME, 'Applications')];
  return [
    ...onPath,
    ...given(folders).flatMap((folder) => MAC_APPLICATIONS.map((app) => posix.join(folder, app))),
  ];
}

function given(values: readonly (string | undefined)[]): readonly string[] {
  return values.filter((value): value is string => value !== undefined && value !== '');
}
