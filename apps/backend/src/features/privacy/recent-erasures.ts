import { z } from 'zod';

const entry = z.object({ organisationId: z.uuid(), personId: z.uuid(), at: z.iso.datetime() });

/** Somebody who was erased from an organisation, as the list outside the database has it. */
type ErasedEntry = z.output<typeof entry>;

/** Clocks of several machines differ; whoever is erased twice is erased. */
const marginMilliseconds = 60 * 60 * 1000;

/**
 * Who was erased after the moment of a backup, each once. Whoever was erased before may have come back and be in it, so those
 * are left alone.
 *
 * @param entries the lines of the list, whatever they hold
 */
export function filterRecentErasures(entries: readonly unknown[], moment: Date): ErasedEntry[] {
  const from = moment.getTime() - marginMilliseconds;
  const since = entries.flatMap((line) => {
    const { data } = entry.safeParse(line);
    return data !== undefined && new Date(data.at).getTime() >= from ? [data] : [];
  });
  return [
    ...new Map(since.map((each) => [`${each.organisationId} ${each.personId}`, each])).values(),
  ];
}
