import { isLoopback } from '../platform/config/loopback';
import { StartRefused } from '../platform/processes/start-refused';

/** What leads to the database, the files, the keys or the mail of an installation with real people. */
const ofInstallations = [
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'LOCAL_DATABASE_URL',
  'LOCAL_DATABASE_OWNER_URL',
  'REDIS_URL',
  'SMTP_URL',
  'DATA_FOLDER',
  'BACKUP_FOLDER',
  'RECORD_FOLDER',
  'SIGNING_FOLDER',
  'SIGNING_KEYS',
  'TIMESTAMP_URL',
  'TRUSTED_PROXIES',
];

/** The variables of a demonstration in that folder. All of it is its own, and nobody reaches it from elsewhere: what says otherwise is refused. */
export function demonstrationVariables(
  given: NodeJS.ProcessEnv,
  folder: string,
): NodeJS.ProcessEnv {
  const foreign = ofInstallations.filter((name) => given[name] !== undefined);
  if (foreign.length > 0)
    throw new StartRefused(
      `A demonstration has all of its own: start it without ${foreign.join(', ')}.`,
    );
  if (given['NODE_ENV'] === 'production' || !isLoopback(given['PUBLIC_URL'] ?? 'http://localhost'))
    throw new StartRefused(
      'A demonstration is for this machine only: start it without NODE_ENV=production, and without a PUBLIC_URL that others reach.',
    );
  return { PORT: '3100', ...given, DATA_FOLDER: folder };
}
