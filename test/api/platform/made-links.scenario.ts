import { examples } from '@svetionik/contracts/examples';
import {
  closeEntryLink,
  listEntryLinks,
  listLinkEntries,
  makeEntryLink,
  prolongEntryLink,
  readEntryLink,
} from '@svetionik/contracts/identity/entry-links';
import { readEntryKey } from '@svetionik/domain/people/entry-code';
import { randomUUID } from 'node:crypto';
import { call } from '../../support/call';
import { EntryWorld, type MadeLink } from '../../support/entry-world';
import { InvitationWorld } from '../../support/invitation-world';

/** What whoever makes links and codes sees, and does with them. */

let of: InvitationWorld;
let entry: EntryWorld;

beforeEach(async () => {
  of = await InvitationWorld.open();
  entry = new EntryWorld(of);
});

afterEach(() => of.close());

const close = ({ id }: MadeLink, closed: boolean) =>
  call(
    of.world.app,
    closeEntryLink,
    { params: { link: id }, body: { closed } },
    of.cookies.administrator,
  );
const prolong = ({ id }: MadeLink, body: object, ifMatch: string) =>
  call(
    of.world.app,
    prolongEntryLink,
    { params: { link: id }, ifMatch, body },
    of.cookies.administrator,
  );

it('draws a code that can be said, and a key that can be typed', async () => {
  const code = await entry.make();
  expect(code.key).toMatch(/^[a-z]{4,6}-[1-9][0-9]-[a-z]{4,6}$/);
  const link = await entry.make({ kind: 'link' });
  expect(readEntryKey(link.key)).toBe(link.key);
});

it('makes the same one once, and another one under its id not at all', async () => {
  const link = randomUUID();
  const make = (name: string) =>
    call(
      of.world.app,
      makeEntryLink,
      {
        params: { link },
        body: { kind: 'code', name, courseId: null, mailDomain: null, most: 30, minutes: 60 },
      },
      of.cookies.administrator,
    );
  const [first, again, other] = [await make('Senta'), await make('Senta'), await make('Ada')];
  expect([first.status, again.status, other.status]).toEqual([201, 200, 409]);
  expect(again.body).toEqual(first.body);
});

it('is open for a day at most where it is said aloud, for a year where it is a link', async () => {
  const day = 24 * 60;
  await entry.make({ minutes: day });
  await entry.make({ kind: 'link', minutes: 366 * day });
  const body = { kind: 'code', name: '', courseId: null, mailDomain: null, most: 30 };
  const longer = await call(
    of.world.app,
    makeEntryLink,
    { params: { link: randomUUID() }, body: { ...body, minutes: day + 1 } },
    of.cookies.administrator,
  );
  expect(longer.body).toMatchObject({ code: 'identity.entry-too-long' });
});

it('lets nobody in once it is closed or over, says nothing more, and is opened and prolonged again', async () => {
  const link = await entry.make();
  const state = async () => ((await entry.open(link.key)).body as { state: string }).state;
  expect((await close(link, true)).body).toMatchObject({ state: 'closed', version: 2 });
  expect((await entry.open(link.key)).body).toEqual({ state: 'ended' });
  expect((await entry.enter(link.key, of.cookies.elsewhere)).status).toBe(410);
  await close(link, false);
  expect(await state()).toBe('open');
  of.world.app.clock.advance(61 * 60_000);
  expect((await entry.open(link.key)).body).toEqual({ state: 'ended' });
  expect((await prolong(link, { most: 30, minutes: 15 }, '2')).status).toBe(412);
  expect((await prolong(link, { most: 30, minutes: 15 }, '3')).body).toMatchObject({
    state: 'open',
    version: 4,
  });
  expect(await state()).toBe('open');
});

it('has no fewer places than were taken', async () => {
  const link = await entry.make();
  await entry.enter(link.key, of.cookies.elsewhere);
  await entry.enter(link.key, of.cookies.learner);
  expect((await prolong(link, { most: 1, minutes: 15 }, '1')).body).toMatchObject({
    code: 'identity.entry-places',
    details: { entered: 2 },
  });
  expect((await prolong(link, { most: 2, minutes: 15 }, '1')).body).toMatchObject({
    state: 'full',
    entered: 2,
  });
});

it('shows who has entered, the last first, and notes that it was read', async () => {
  const link = await entry.make();
  for (const cookie of [of.cookies.learner, of.cookies.elsewhere]) {
    await entry.enter(link.key, cookie);
    of.world.app.clock.advance(60_000);
  }
  const read = (query: Record<string, string>) =>
    call(
      of.world.app,
      listLinkEntries,
      { params: { link: link.id }, query },
      of.cookies.administrator,
    );
  const { body } = await read({ limit: '1' });
  expect(body).toMatchObject({ items: [{ email: 'polaznik@drugde.rs' }] });
  const { next } = body as { next: string };
  expect((await read({ limit: '1', after: next })).body).toMatchObject({
    items: [{ person: examples.learner }],
    next: null,
  });
  const { rows } = await of.world.client.query(
    `SELECT count(*)::int AS count FROM platform.audit WHERE action = 'identity.listLinkEntries' AND $1 = ANY (subject_ids)`,
    [examples.learner],
  );
  expect(rows).toEqual([{ count: 1 }]);
});

it('is listed with the last made first, and counted while it is watched', async () => {
  const first = await entry.make({ name: 'Prva' });
  of.world.app.clock.advance(1000);
  const second = await entry.make({ name: 'Druga' });
  const list = await call(
    of.world.app,
    listEntryLinks,
    { query: { limit: '2' } },
    of.cookies.administrator,
  );
  expect(list.body).toMatchObject({ items: [{ id: second.id }, { id: first.id }] });
  await entry.enter(first.key, of.cookies.elsewhere);
  const { body } = await call(
    of.world.app,
    readEntryLink,
    { params: { link: first.id } },
    of.cookies.administrator,
  );
  expect(body).toMatchObject({ entered: 1, most: 30, state: 'open' });
});

it('is strange to the other organisation', async () => {
  const link = await entry.make();
  const stranger = await of.world.given.session(examples.otherAdministrator);
  const params = { link: link.id };
  const answers = await Promise.all([
    call(of.world.app, readEntryLink, { params }, stranger),
    call(of.world.app, listLinkEntries, { params }, stranger),
    call(of.world.app, closeEntryLink, { params, body: { closed: true } }, stranger),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  expect((await call(of.world.app, listEntryLinks, {}, stranger)).body).not.toMatchObject({
    items: [{}],
  });
});
