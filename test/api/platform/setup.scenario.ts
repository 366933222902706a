import type { EndpointDefinition } from '@svetionik/contracts/endpoint';
import { examples } from '@svetionik/contracts/examples';
import { editHelpContacts } from '@svetionik/contracts/organisations';
import {
  addSignatory,
  createOrganiser,
  editOrganiser,
  editSignatory,
} from '@svetionik/contracts/organisers';
import { readSetup } from '@svetionik/contracts/setup';
import { v7 } from 'uuid';
import { SETTINGS, type Settings } from '../../../apps/backend/src/platform/config/config.module';
import { call } from '../../support/call';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

/** How each step of setting up goes from open to done, by what is really done. */

const as = 'administrator' as const;

let world: TestWorld;
let cookies: { administrator: string; other: string };

beforeEach(async () => {
  world = await openWorld();
  await world.given.secondFactor(examples.administrator, examples.otherAdministrator);
  cookies = {
    administrator: await world.given.session(examples.administrator),
    other: await world.given.session(examples.otherAdministrator),
  };
  jest.replaceProperty(world.app.app.get<Settings>(SETTINGS), 'onThisMachineOnly', false);
});

afterEach(async () => {
  jest.restoreAllMocks();
  await world.close();
});

interface Step {
  readonly name: string;
  readonly done: boolean;
  readonly reason: string;
}

/** What is open to somebody, in words. */
async function open(person: keyof typeof cookies = as): Promise<string[]> {
  const { body, status } = await call(world.app, readSetup, {}, cookies[person]);
  expect(status).toBe(200);
  const steps: Step[] = body.steps;
  return steps.flatMap(({ name, done, reason }) => (done ? [] : [`${name}: ${reason}`]));
}

it('asks on one machine for neither mail nor contacts', async () => {
  jest.restoreAllMocks();
  await scenario(world.app, cookies, [
    {
      as,
      call: readSetup,
      status: 200,
      has: {
        local: true,
        steps: ['ready', 'ready', 'ready', 'local', 'local', 'ready'].map((reason) => ({
          done: true,
          reason,
        })),
        organiser: { id: examples.organiser, signatory: { 'sr-Latn': 'Vesna Ilić' } },
      },
    },
  ]);
});

it('tells an organisation of nothing but itself', async () => {
  expect(await open()).toEqual(['mail: missing', 'contacts: missing']);
  expect(await open('other')).toEqual([
    'organiser: missing',
    'signatory: missing',
    'mail: missing',
    'contacts: missing',
    'course: missing',
  ]);
});

it('is done with the organiser and who signs once both are named', async () => {
  const params = { organiser: v7() };
  const signs = { ...params, signatory: v7() };
  const organiser = createOrganiser.example.body;
  const placeless = { ...organiser, place: { 'sr-Latn': 'Beograd', 'sr-Cyrl': '' } };
  const person = addSignatory.example.body;
  const placeholder = { 'sr-Latn': 'Ovlašćeno lice', 'sr-Cyrl': 'овлашћено лице' };
  const take = async (step: EndpointDefinition, body: object, ifMatch?: string) => {
    const reply = await call(
      world.app,
      step,
      { params: signs, body, ...(ifMatch && { ifMatch }) },
      cookies.other,
    );
    expect(reply.status).toBeLessThan(300);
    return (await open('other')).filter((each) => /^(organiser|signatory)/.test(each));
  };
  expect(await take(createOrganiser, placeless)).toEqual([
    'organiser: incomplete',
    'signatory: missing',
  ]);
  expect(await take(editOrganiser, organiser, '1')).toEqual(['signatory: missing']);
  expect(await take(addSignatory, { ...person, name: placeholder })).toEqual([
    'signatory: unnamed',
  ]);
  expect(await take(editSignatory, person, '3')).toEqual([]);
});

it('is done with the contacts once somebody has saved them, changed or not', async () => {
  await scenario(world.app, cookies, [
    { as, call: editHelpContacts, with: editHelpContacts.example, status: 200 },
  ]);
  expect(await open()).toEqual(['mail: missing']);
  expect(await open('other')).toContain('contacts: missing');
});

it('is done with the course while one can be joined', async () => {
  await world.client.query('UPDATE catalogue.course SET archived_at = now()');
  expect(await open()).toContain('course: missing');
  await world.client.query(
    `UPDATE catalogue.course SET archived_at = NULL WHERE slug = 'probni-kurs'`,
  );
  expect(await open()).not.toContain('course: missing');
});
