import { readLaunchEnvironment } from '../platform/config/launch-environment';
import { startEmbeddedPostgres } from '../platform/database/embedded/embedded-postgres';
import { findRunningPostgres } from '../platform/database/embedded/running-postgres';
import { StartRefused } from '../platform/processes/start-refused';
import { prepareDataFolder } from './data-folder';
import { DataFolderLock } from './data-folder-lock';
import { StopList } from './stop-list';

/** What a command given by hand runs with, and what has to be stopped after it. */
export interface CommandEnvironment {
  readonly variables: NodeJS.ProcessEnv;
  readonly stop: () => Promise<void>;
}

/** Commands for which the database of a local installation is started where nothing runs. */
const onItsOwn = ['backup', 'restore', 'verify-audit', 'declare-audit-gap'];

/** Commands that need no database. */
const withoutDatabase = ['make-key', 'add-certificate', 'verify-audit-export'];

/** A restore takes the place of everything that an installation would be working with. */
const onlyOnItsOwn = ['restore'];

/** On a local installation a command leads to the database that `npm start` runs, or to one that is started for it. */
export async function commandEnvironment(
  command: string | undefined,
  given?: NodeJS.ProcessEnv,
): Promise<CommandEnvironment> {
  const { settings, variables } = readLaunchEnvironment(given);
  const asTheyAre = { variables, stop: () => Promise.resolve() };
  const isGiven = !settings.local || variables['LOCAL_DATABASE_URL'] !== undefined;
  if (isGiven || isOneOf(withoutDatabase, command)) return asTheyAre;
  const { dataFolder } = settings;
  const running = await findRunningPostgres(dataFolder);
  if (running !== undefined && !isOneOf(onlyOnItsOwn, command))
    return { ...asTheyAre, variables: { ...variables, ...addressesOf(running) } };
  if (isOneOf(onItsOwn, command)) return startDatabase(dataFolder, variables);
  throw new StartRefused(
    `Nothing runs on the data folder ${dataFolder}: start it with npm start, and give the command in another window.`,
  );
}

function addressesOf({ loginUrl, ownerUrl }: Record<'loginUrl' | 'ownerUrl', string>) {
  return { LOCAL_DATABASE_URL: loginUrl, LOCAL_DATABASE_OWNER_URL: ownerUrl };
}

function isOneOf(commands: readonly string[], command: string | undefined): boolean {
  return command !== undefined && commands.includes(command);
}

async function startDatabase(
  dataFolder: string,
  variables: NodeJS.ProcessEnv,
): Promise<CommandEnvironment> {
  const stops = new StopList();
  try {
    await prepareDataFolder(dataFolder);
    const lock = await DataFolderLock.take(dataFolder);
    await stops.add(() => lock.release());
    const database = await startEmbeddedPostgres({ dataFolder });
    lock.noteChild(database.pid);
    await stops.add(() => database.stop());
    return {
      variables: { ...variables, ...addressesOf(database) },
      stop: () => stops.stopAll(),
    };
  } catch (error) {
    await stops.stopAll();
    throw error;
  }
}
