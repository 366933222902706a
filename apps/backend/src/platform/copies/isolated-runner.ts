import type { ProgramEnd, ProgramLimits, ProgramRunner } from './limited-program';
import { runLimited } from './limited-program';
import { withFolder } from './own-folder';

/** The folder of the document, as a program set apart sees it. */
const inside = '/document';
const temporaryBytes = 200_000_000;

/** What a program sees: itself with its libraries and fonts, read-only, and nothing else of the machine. */
const seen = [
  ...[
    '/usr',
    '/etc/fonts',
    '/etc/libreoffice',
    '/etc/alternatives',
    '/var/cache/fontconfig',
  ].flatMap((path) => ['--ro-bind-try', path, path]),
  ...['lib', 'lib64', 'bin'].flatMap((name) => ['--symlink', `usr/${name}`, `/${name}`]),
  ...['--proc', '/proc', '--dev', '/dev'],
  ...['--size', String(temporaryBytes), '--tmpfs', '/tmp'],
];

/** Without network, without other processes, as nobody; it ends with the process that started it. */
const apart = [
  '--unshare-all',
  '--die-with-parent',
  '--new-session',
  ...['--uid', '65534', '--gid', '65534', '--cap-drop', 'ALL', '--hostname', 'copy'],
];

/** Runs programs apart from all else, by bubblewrap. */
export const isolatedRunner: ProgramRunner = {
  inside: () => inside,
  run: (folder, command, limits) => runApart(folder, command, limits),
};

function runApart(
  folder: string,
  command: readonly string[],
  limits: ProgramLimits,
): Promise<ProgramEnd> {
  const bound = ['--bind', folder, inside, '--chdir', inside];
  return runLimited(['bwrap', ...apart, ...seen, ...bound, '--', ...command], limits);
}

/** Whether this machine has bubblewrap and lets it set programs apart. */
export async function canIsolate(): Promise<boolean> {
  const limits = { seconds: 20, memoryBytes: 1_000_000_000, fileBytes: 1_000_000 };
  const { ended, output } = await withFolder((folder) =>
    runApart(folder, ['cat', '/proc/net/dev'], limits),
  );
  const interfaces = output.split('\n').flatMap((line) => /^\s*([^\s:|]+):/.exec(line)?.[1] ?? []);
  return ended === 'well' && interfaces.every((name) => name === 'lo');
}
