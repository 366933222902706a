import { readLaunchEnvironment } from '../platform/config/launch-environment';
import { findRunningPostgres } from '../platform/database/embedded/running-postgres';
import { StartRefused } from '../platform/processes/start-refused';

/** The variables of a command given by hand; on a local installation they lead to the database that `npm start` runs. */
export async function commandEnvironment(given?: NodeJS.ProcessEnv): Promise<NodeJS.ProcessEnv> {
  const { settings, variables } = readLaunchEnvironment(given);
  if (!settings.local || variables['LOCAL_DATABASE_URL'] !== undefined) return variables;
  const running = await findRunningPostgres(settings.dataFolder);
  if (running === undefined) {
    throw new StartRefused(
      `Nothing runs on the data folder ${settings.dataFolder}: start it with npm start, and give the command in another window.`,
    );
  }
  return {
    ...variables,
    LOCAL_DATABASE_URL: running.loginUrl,
    LOCAL_DATABASE_OWNER_URL: running.ownerUrl,
  };
}
