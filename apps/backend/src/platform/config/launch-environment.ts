import { readSettings, type Settings } from './env';

/** The settings of an installation, and the variables that its processes are given. */
export interface LaunchEnvironment {
  readonly settings: Settings;
  readonly variables: NodeJS.ProcessEnv;
}

/** Refuses bad settings before anything is started; a local installation learns its database's address later. */
export function readLaunchEnvironment(
  variables: NodeJS.ProcessEnv = process.env,
): LaunchEnvironment {
  const settings = readSettings({
    LOCAL_DATABASE_URL: 'postgres://127.0.0.1/not-started-yet',
    ...variables,
  });
  return { settings, variables: { ...variables, DATA_FOLDER: settings.dataFolder } };
}
