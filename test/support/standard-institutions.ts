import { examples } from '@svetionik/contracts/examples';
import type { Client } from 'pg';
import { GivenInstitutions } from './given-institutions';

/** A health centre with a clinic below it, the same one once more, and one that went into it; where people work, and what waits. */
export async function makeStandardInstitutions(client: Client): Promise<void> {
  const given = new GivenInstitutions(client);
  const town = 'Beograd';
  await given.institution({ id: examples.institution, name: 'Dom zdravlja Zvezdara', town });
  await given.institution({
    id: examples.institutionBelow,
    name: 'Ambulanta Lion',
    town,
    parent: examples.institution,
  });
  await given.institution({ id: examples.doubledInstitution, name: 'DZ Zvezdara', town });
  await given.institution({ id: examples.mergedInstitution, name: 'Zvezdara dom zdr.', town });
  await given.workplace({ person: examples.learner, institution: examples.institution });
  await given.merge({
    id: examples.merge,
    kept: examples.institution,
    merged: examples.mergedInstitution,
    by: examples.administrator,
    people: [examples.learner],
  });
  await given.workplace({ person: examples.colleague, written: 'dom zdr zvezdara, Rifata B.' });
  await client.query('UPDATE institutions.workplace SET written_id = $1 WHERE person_id = $2', [
    examples.writtenName,
    examples.colleague,
  ]);
}
