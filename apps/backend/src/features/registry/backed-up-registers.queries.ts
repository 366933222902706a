import { z } from 'zod';

const register = z.object({
  organisationId: z.uuid(),
  organiserId: z.uuid(),
  /** In Latin script. */
  name: z.string(),
  designation: z.string(),
  /** The last number of each year in which numbers were given. */
  last: z.record(z.string(), z.number().int()),
});

/** In which schema registers are: another one until migration 193. */
const places = z.tuple([z.object({ schema: z.enum(['certification', 'registry']) })]);

/** An organiser with its registers, as a backup has them. */
export type BackedUpRegister = z.output<typeof register>;

/** The registers of every organiser, at the moment of a backup; of a database of any version. */
export async function describeRegisters(
  ask: (sql: string) => Promise<readonly unknown[]>,
): Promise<BackedUpRegister[]> {
  const [{ schema }] = places.parse(
    await ask(
      `SELECT CASE WHEN to_regclass('registry.register') IS NULL THEN 'certification' ELSE 'registry' END AS schema`,
    ),
  );
  const rows = await ask(
    `SELECT o.organisation_id AS "organisationId", o.id AS "organiserId", coalesce(o.name->>'sr-Latn', '') AS name,
       coalesce(to_jsonb(o)->>'register_designation', '') AS designation,
       coalesce((SELECT jsonb_object_agg(r.year, r.last_number) FROM ${schema}.register r WHERE r.organiser_id = o.id AND r.last_number > 0), '{}') AS last
     FROM organisations.organiser o ORDER BY o.created_at, o.id`,
  );
  return readRegisters(rows);
}

/** The same, from what a backup says. */
export function readRegisters(said: unknown): BackedUpRegister[] {
  return z.array(register).parse(said);
}
