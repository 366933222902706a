import { previewCertificate } from '@svetionik/contracts/certification';
import { readDocumentName } from '@svetionik/contracts/document-names';
import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import { examples } from '@svetionik/contracts/examples';
import { explainRule, listFitting, previewRule } from '@svetionik/contracts/groups';
import { listCertificates } from '@svetionik/contracts/register';
import { listStaff } from '@svetionik/contracts/safeguarding';
import { roles, type Role } from '@svetionik/domain/access/permissions';
import { call } from '../../support/call';
import { readingEndpoints } from '../../support/endpoint-calls';
import { standardPersons } from '../../support/example-readers';
import { openWorld, type TestWorld } from '../../support/test-world';

const secret = { latin: 'Zlatija Skrovita', cyrillic: 'Златија Скровита' };
const told = /zlatij|skrovit|златиј|скровит/iu;

/** Whoever issues, and whoever reads the register: everybody else is never told. */
const mayRead: readonly Role[] = ['certificate-officer', 'auditor'];

let world: TestWorld;

beforeEach(async () => {
  world = await openWorld();
});

afterEach(() => world.close());

/** What can be read, without the descriptions of the API: those name nobody who lives. */
const everything = [
  ...readingEndpoints.map(([, each]) => each),
  previewRule,
  listFitting,
  explainRule,
].filter(({ name }) => name !== 'documentation.readOpenApi');

/** Names of the endpoints whose reply says it, asked by who has the cookie. */
async function findTelling(
  cookie: string,
  says: RegExp,
  asked: readonly EndpointDefinition[] = everything,
): Promise<string[]> {
  const telling: string[] = [];
  for (const endpoint of asked) {
    await world.client.query('DELETE FROM platform.throttle');
    const { text, body } = await call(world.app, endpoint, endpoint.example, cookie);
    const said: unknown = text;
    const whole = typeof said === 'string' ? said : Buffer.isBuffer(body) ? body.toString() : '';
    if (says.test(whole)) telling.push(endpoint.name);
  }
  return telling;
}

it('a name that was stated for a document is told to nobody but who issues, who reads the register, and the person', async () => {
  await world.client.query(
    `INSERT INTO issuing.document_name (enrolment_id, organisation_id, person_id, latin, cyrillic, form, script, given_at)
     SELECT id, organisation_id, person_id, $2, $3, 'neutral', 'sr-Latn', now() FROM learning.enrolment WHERE person_id = $1
     ON CONFLICT (enrolment_id) DO UPDATE SET latin = $2, cyrillic = $3`,
    [examples.learner, secret.latin, secret.cyrillic],
  );
  await world.client.query(
    `INSERT INTO issuing.programme_document_name (participant_id, organisation_id, person_id, latin, cyrillic, form, script, given_at)
     SELECT id, organisation_id, person_id, $2, $3, 'neutral', 'sr-Latn', now() FROM programmes.participant WHERE person_id = $1`,
    [examples.learner, secret.latin, secret.cyrillic],
  );
  await world.client.query(
    `UPDATE registry.certificate SET entry = jsonb_set(entry, '{holder}', $2), facts = jsonb_set(facts, '{holderName}', $3), holder_folded = 'zlatija skrovita'
     WHERE person_id = $1`,
    [examples.learner, secret, JSON.stringify(secret.latin)],
  );
  const others = roles.filter((role) => !mayRead.includes(role));
  const [colleague, officer] = await Promise.all([
    world.given.person({ email: 'kolega@primer.rs', roles: others }),
    world.given.person({ email: 'sluzbenica@primer.rs', roles: ['learner', ...mayRead] }),
  ]);
  expect(await findTelling(await world.given.session(colleague), told)).toEqual([]);
  const issuing = [previewCertificate, listCertificates];
  expect(await findTelling(await world.given.session(officer), told, issuing)).toHaveLength(2);
  const own = await world.given.session(standardPersons.learner);
  expect(await findTelling(own, told, [readDocumentName])).toHaveLength(1);
});

it('a learner is told the name and address of nobody else, but the names of those whom a report may concern', async () => {
  const me = await world.given.person({
    email: 'sama@primer.rs',
    name: { latin: 'Sama Samić', cyrillic: 'Сама Самић' },
  });
  await world.client.query(
    `INSERT INTO groups.membership (organisation_id, group_id, person_id, since, met)
     SELECT organisation_id, group_id, $1, since, met FROM groups.membership WHERE person_id = $2 AND until IS NULL`,
    [me, examples.learner],
  );
  const { rows } = await world.client.query<{ text: string }>(
    `SELECT unnest(ARRAY[name_latin, name_cyrillic, email]) AS text FROM identity.person WHERE id <> $1`,
    [me],
  );
  const others = [...new Set(rows.flatMap(({ text }) => text ?? []))].filter((text) => text !== '');
  const anybody = new RegExp(
    others.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'),
    'u',
  );
  const asLearner = await world.given.session(me);
  expect(await findTelling(asLearner, anybody)).toEqual([listStaff.name]);
  expect(await findTelling(asLearner, /@|Јелена/u, [listStaff])).toEqual([]);
});
