import { join } from 'node:path';
import type { LaunchEnvironment } from '../platform/config/launch-environment';
import { startEmbeddedPostgres } from '../platform/database/embedded/embedded-postgres';
import { neededConnections } from '../platform/database/needed-connections';
import { refuseBusyPort } from '../platform/processes/ports';
import { beginProgram, type Program } from './begin-program';
import { prepareDataFolder } from './data-folder';
import { DataFolderLock } from './data-folder-lock';
import { FinishedWork } from './finished-work';
import { runCommand } from './run-command';
import type { StopList } from './stop-list';
import { SupervisedDatabase } from './supervised-database';
import { defaultPatience, SupervisedProcess } from './supervised-process';

/** Shows that a piece of work is moving and how long it took. */
export type Step = <Result>(title: string, work: () => Promise<Result>) => Promise<Result>;

export interface LaunchPlan {
  readonly step: Step;
  readonly report: (line: string) => void;
  /** A script that builds the web app, when it has to be built. */
  readonly webBuild: string | undefined;
  /** A script that fills a new database, of a demonstration. */
  readonly filling: string | undefined;
  /** The folder of the compiled `main.js`, `worker.js` and `cli.js`. */
  readonly programs: string;
  readonly development: Development | undefined;
}

/** How the processes of whoever changes the program are begun. */
export interface Development {
  /** Where a debugger may attach to the web server; the worker has the next port. */
  readonly debugPort: number;
  readonly begin: typeof beginProgram;
}

/** Starts an installation: on one machine with its own database, or on the services that the settings name. */
export class Launcher {
  private variables: NodeJS.ProcessEnv;
  /** By its owner: without an organisation nobody else sees what was loaded for one. */
  private localDatabase: string | undefined;
  /** For the command that migrates; the processes that run are never given them. */
  private ownerVariables: NodeJS.ProcessEnv = {};
  private noteChild: (pid: number) => void = () => undefined;
  private processes: readonly SupervisedProcess[] = [];

  constructor(
    private readonly environment: LaunchEnvironment,
    private readonly plan: LaunchPlan,
    private readonly stops: StopList,
  ) {
    const { DATABASE_OWNER_URL, ...variables } = environment.variables;
    this.variables = variables;
    if (DATABASE_OWNER_URL !== undefined) this.ownerVariables = { DATABASE_OWNER_URL };
  }

  async launch(): Promise<void> {
    const { settings } = this.environment;
    if (settings.local) await this.claimDataFolder();
    await refuseBusyPort(settings.port, settings.host);
    if (this.plan.webBuild !== undefined)
      await this.command('Building the web app', this.plan.webBuild);
    if (settings.local) await this.startDatabase();
    await this.prepareDatabase();
    await this.plan.step('Starting the web server and the worker', () => this.startProcesses());
  }

  /** Starts the processes again from what was compiled since, the web server first, and tells of each when it is ready; one that does not get ready is tried the next time. */
  async restart(ready: (name: string) => void): Promise<void> {
    for (const each of this.processes) {
      await each.restart();
      ready(each.name);
    }
  }

  private async claimDataFolder(): Promise<void> {
    const { dataFolder } = this.environment.settings;
    await prepareDataFolder(dataFolder);
    const lock = await DataFolderLock.take(dataFolder);
    await this.stops.add(() => lock.release());
    this.noteChild = (pid) => lock.noteChild(pid);
  }

  private async startDatabase(): Promise<void> {
    const { settings } = this.environment;
    const asked = { dataFolder: settings.dataFolder, connections: neededConnections(settings) };
    const supervised = new SupervisedDatabase({
      start: (port) => startEmbeddedPostgres(port === undefined ? asked : { ...asked, port }),
      report: this.plan.report,
    });
    const database = await this.plan.step('Starting the database', () => supervised.start());
    this.localDatabase = database.ownerUrl;
    this.variables = { ...this.variables, LOCAL_DATABASE_URL: database.loginUrl };
    this.ownerVariables = { LOCAL_DATABASE_OWNER_URL: database.ownerUrl };
    await this.stops.add(() => supervised.stop());
  }

  /** A command is a program to be started, so what an earlier start has done is found out here. */
  private async prepareDatabase(): Promise<void> {
    const { local, onThisMachineOnly, databaseUrl, dataFolder } = this.environment.settings;
    const finished = new FinishedWork(this.localDatabase ?? databaseUrl, dataFolder);
    if (!(await finished.isMigrated()))
      await this.cli('Bringing the database up to date', 'migrate', this.ownerVariables);
    if (!local) return;
    if (this.plan.filling !== undefined)
      await this.command('Making a demonstration', this.plan.filling, [], this.ownerVariables);
    if (!(await finished.isContentLoaded())) await this.loadContent();
    if (onThisMachineOnly && !(await finished.hasDemoAccounts()))
      await this.cli('Preparing the demo sign-ins', 'demo');
  }

  /** Courses that cannot be loaded keep nobody from those that are there. */
  private async loadContent(): Promise<void> {
    try {
      await this.cli('Loading the starter courses', 'load-content');
    } catch (error) {
      if (this.stops.begun) throw error;
      this.plan.report(error instanceof Error ? error.message : String(error));
    }
  }

  private cli(title: string, command: string, more: NodeJS.ProcessEnv = {}): Promise<void> {
    return this.command(title, join(this.plan.programs, 'cli.js'), [command], more);
  }

  private command(
    title: string,
    script: string,
    given: readonly string[] = [],
    more: NodeJS.ProcessEnv = {},
  ): Promise<void> {
    return this.plan.step(title, async () => {
      const variables = { ...this.variables, ...more };
      const running = runCommand({ script, arguments: given, variables });
      await this.stops.add(() => running.stop());
      await running.done;
    });
  }

  private async startProcesses(): Promise<void> {
    const plans = [
      { name: 'web server', script: 'main.js', variables: this.variables },
      { name: 'worker', script: 'worker.js', variables: this.workerVariables() },
    ];
    const debugPort = this.plan.development?.debugPort;
    this.processes = plans.map((plan, place) =>
      this.supervised(debugPort === undefined ? plan : { ...plan, debugPort: debugPort + place }),
    );
    await this.stops.add(
      async () => void (await Promise.all(this.processes.map((each) => each.stop()))),
    );
    await Promise.all(this.processes.map((each) => each.start()));
  }

  /** On one machine the worker is asked on the port after that of the web server. */
  private workerVariables(): NodeJS.ProcessEnv {
    const { port } = this.environment.settings.metrics;
    return port === undefined
      ? this.variables
      : { ...this.variables, METRICS_PORT: String(port + 1) };
  }

  private supervised({ name, ...program }: Program & { readonly name: string }): SupervisedProcess {
    const script = join(this.plan.programs, program.script);
    const begin = this.plan.development?.begin ?? beginProgram;
    return new SupervisedProcess({
      name,
      begin: () => begin({ ...program, script }),
      onSpawn: this.noteChild,
      report: this.plan.report,
      // whoever stands still at a breakpoint does not hang
      patience:
        program.debugPort === undefined
          ? defaultPatience
          : { ...defaultPatience, silence: undefined },
    });
  }
}
