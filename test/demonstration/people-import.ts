import {
  applyImport,
  mapColumns,
  readPeopleImport,
  uploadImport,
} from '@svetionik/contracts/imports';
import { v7 } from 'uuid';
import { GivenGroups } from '../support/given-groups';
import { runSubjectJobs } from './jobs';
import type { World } from './world';

const headings = ['Ime i prezime', 'Mejl', 'Posao', 'Ustanova'];
const workplace = 'Demonstracioni dom zdravlja „Breza“';

const newcomers = [
  ['Ljubica Demić', 'ljubica@breza.example', 'medicinska sestra', workplace],
  ['Филип Демић', 'filip@breza.example', 'lekar', workplace],
  ['Aranka Demić', 'aranka@breza.example', 'psihološkinja', workplace],
];

const refused = [
  ['Nenad Demić', 'nenad(at)breza.example', 'lekar', workplace],
  ['', 'prijemno@breza.example', '', workplace],
];

/** A list that an institution has sent: who is new is invited, a member gets into the group that it is for, and two rows are refused. */
export async function makePeopleImport(world: World): Promise<void> {
  const { acts, client, staff } = world;
  const { administrator } = staff;
  const params = { import: v7() };
  const groups = new GivenGroups(client, acts.organisationId);
  const groupId = await groups.group({ name: 'Spisak iz doma zdravlja „Breza“' });
  const rows = [headings, ...newcomers, ...(await findMembers(world)), ...refused];
  const table = rows.map((row) => row.join(';')).join('\r\n');
  await acts.send(administrator, uploadImport, {
    params,
    body: new File([table], 'spisak-breza.csv'),
  });
  await runSubjectJobs(world, [params.import]);
  const { version, sheets } = await readImport(world, params);
  await acts.send(administrator, mapColumns, {
    params,
    version,
    body: { sheet: 0, fields: sheets[0]?.proposal ?? [] },
  });
  await runSubjectJobs(world, [params.import]);
  const checked = await readImport(world, params);
  await acts.send(administrator, applyImport, {
    params,
    version: checked.version,
    body: { language: 'sr-Latn', groupId, courseId: null },
  });
  await runSubjectJobs(world, [params.import]);
}

async function readImport({ acts, staff }: World, params: { readonly import: string }) {
  return readPeopleImport.replies[200].schema.parse(
    await acts.send(staff.administrator, readPeopleImport, { params }),
  );
}

/** As the list says of one who is in the organisation already, and of whom nothing else is said than what is known. */
async function findMembers({ acts, client }: World): Promise<string[][]> {
  const { rows } = await client.query<{ name: string; email: string }>(
    `SELECT p.name_latin AS name, p.email FROM identity.person p JOIN identity.member m ON m.person_id = p.id
     WHERE m.organisation_id = $1 AND p.profession = 'health' AND p.name_latin IS NOT NULL AND p.email LIKE '%@primer.example' ORDER BY p.email LIMIT 1`,
    [acts.organisationId],
  );
  return rows.map(({ name, email }) => [name, email, '', '']);
}
