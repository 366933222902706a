import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { demoAccountsFile } from './commands/demo-accounts-file';
import { Launcher, type Development, type Step } from './launcher/launcher';
import { StopList } from './launcher/stop-list';
import type { Settings } from './platform/config/env';
import { readLaunchEnvironment } from './platform/config/launch-environment';

export interface StartOptions {
  readonly step: Step;
  readonly webBuild?: string;
  /** A script that fills a new database, of a demonstration. */
  readonly filling?: string;
  readonly development?: Development;
}

/** Runs an installation until Ctrl-C; a refused start is one sentence and a non-zero exit. Gives nothing where it was stopped meanwhile. */
export async function start({
  step,
  webBuild,
  filling,
  development,
}: StartOptions): Promise<Pick<Launcher, 'restart'> | undefined> {
  const stops = new StopList();
  stopOnSignals(stops);
  try {
    const environment = readLaunchEnvironment();
    const launcher = new Launcher(
      environment,
      { step, report, webBuild, filling, development, programs: __dirname },
      stops,
    );
    await launcher.launch();
    if (stops.begun) return undefined;
    report(await welcome(environment.settings));
    return launcher;
  } catch (error) {
    if (stops.begun) return undefined;
    await stops.stopAll();
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

function stopOnSignals(stops: StopList): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (!stops.begun) report('\nStopping.');
      void stops.stopAll().then(() => process.exit(0));
    });
  }
}

async function welcome(settings: Settings): Promise<string> {
  const { local, onThisMachineOnly, publicUrl, dataFolder } = settings;
  const lines = ['', `Svetionik: ${publicUrl}`];
  if (onThisMachineOnly)
    lines.push(`Its mail:  ${publicUrl}/mail`, ...(await demoAccounts(dataFolder)));
  else if (local) lines.push(...exposed(settings));
  return [...lines, '', 'Ctrl-C stops it.', ''].join('\n');
}

/** What a local installation does not have once others reach it. */
function exposed({ smtpUrl, dataFolder }: Settings): readonly string[] {
  const lines = [
    '',
    'Others can reach it, so that demo accounts are blocked and no page shows its mail.',
  ];
  return smtpUrl === undefined
    ? [...lines, `Its mail lies in ${join(dataFolder, 'mail')}: set SMTP_URL to have it sent.`]
    : lines;
}

async function demoAccounts(dataFolder: string): Promise<readonly string[]> {
  const file = demoAccountsFile(dataFolder);
  const accounts = await readFile(file, 'utf8').catch(() => undefined);
  return accounts === undefined ? [] : ['', `Demo sign-ins, kept in ${file}:`, accounts.trimEnd()];
}

function report(line: string): void {
  process.stdout.write(`${line}\n`);
}
