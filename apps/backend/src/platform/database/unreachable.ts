import { explainError, StartRefused } from '../processes/start-refused';

/** The refusal of a start whose database cannot be reached; it names the place, never the password. */
export function unreachable(databaseUrl: string, error: unknown): StartRefused {
  const { host, pathname } = new URL(databaseUrl);
  return new StartRefused(
    `The database ${host}${pathname} cannot be reached: ${explainError(error)}.`,
  );
}
