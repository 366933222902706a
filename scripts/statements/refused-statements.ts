import postgres, { type Sql } from 'postgres';
import { applicationRole } from '../../apps/backend/src/platform/database/application-role';

/** What PostgreSQL plans; it explains nothing else. */
const planned = /^(?:\s|\/\*[\s\S]*?\*\/)*(?:SELECT|INSERT|UPDATE|DELETE|WITH)\b/;

/** A connection by the role of the program. */
export function openAsProgram(url: string): Sql {
  return postgres(url, { max: 1, connection: { role: applicationRole } });
}

/** Why the database refuses a statement to the program; undefined where it does not. It is planned and not carried out. */
export async function findRefusal(asProgram: Sql, text: string): Promise<string | undefined> {
  if (!planned.test(text)) return undefined;
  return asProgram.unsafe(`EXPLAIN (GENERIC_PLAN) ${text}`).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}
