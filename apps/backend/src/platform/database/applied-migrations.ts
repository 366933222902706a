import { queryDatabase } from './own-connection';

/** Whether exactly these migrations have been applied; a database that cannot be asked has them not. */
export async function isUpToDate(databaseUrl: string, names: readonly string[]): Promise<boolean> {
  const applied = await queryDatabase(databaseUrl, 'SELECT name FROM public.migration').catch(
    () => [],
  );
  return (
    applied.length === names.length &&
    applied.every(({ name }) => names.some((known) => known === name))
  );
}
