import { examples } from '@svetionik/contracts/examples';
import { archiveGroup } from '@svetionik/contracts/groups';
import { openInvitation } from '@svetionik/contracts/identity/acceptance';
import { makeEntryLink } from '@svetionik/contracts/identity/entry-links';
import { listInvitations } from '@svetionik/contracts/identity/invitations';
import { randomUUID } from 'node:crypto';
import { call } from '../../support/call';
import { EntryWorld } from '../../support/entry-world';
import { GivenGroups } from '../../support/given-groups';
import { asNew, fresh, InvitationWorld } from '../../support/invitation-world';

/** A group that comes with an invitation, a link or a code. */

let of: InvitationWorld;
let entry: EntryWorld;
let groupId: string;

beforeEach(async () => {
  of = await InvitationWorld.open();
  entry = new EntryWorld(of);
  groupId = await new GivenGroups(of.world.client).group({ name: 'Prvi razgovor, proleće' });
});

afterEach(() => of.close());

/** By what people came into the group, by their addresses, once all work is done. */
async function movements(): Promise<Record<string, string>> {
  await of.world.app.runJobs();
  const { rows } = await of.world.client.query<{ email: string; cause: string }>(
    `SELECT p.email, m.cause FROM groups.movement m JOIN identity.person p ON p.id = m.person_id
       JOIN groups.membership g ON g.group_id = m.group_id AND g.person_id = m.person_id AND g.until IS NULL WHERE m.group_id = $1`,
    [groupId],
  );
  return Object.fromEntries(rows.map(({ email, cause }) => [email, cause]));
}

const archive = () =>
  call(
    of.world.app,
    archiveGroup,
    { params: { group: groupId }, ifMatch: '1', body: { archived: true } },
    of.cookies.administrator,
  );

it('of an invitation is entered when it is accepted', async () => {
  const token = await of.tokenFor(fresh, { groupId });
  expect(await movements()).toEqual({});
  expect((await of.accept(token, asNew)).status).toBe(200);
  expect(await movements()).toEqual({ [fresh]: 'invitation' });
});

it('of a link or a code is entered by whoever has an account, and by whoever opens one', async () => {
  const { key } = await entry.make({ groupId });
  expect((await entry.enter(key, of.cookies.elsewhere)).status).toBe(200);
  const token = await entry.tokenFor(fresh, key);
  expect(await movements()).toEqual({ 'polaznik@drugde.rs': 'invitation' });
  expect((await entry.confirm(token)).status).toBe(200);
  expect(await movements()).toEqual({
    'polaznik@drugde.rs': 'invitation',
    [fresh]: 'invitation',
  });
});

it('stands in the list of whoever invites, and not on the page of the invitation', async () => {
  const token = await of.tokenFor(fresh, { groupId });
  const { body } = await call(of.world.app, listInvitations, {}, of.cookies.administrator);
  const { items } = body as { items: { email: string; groupId: string | null }[] };
  expect(items.find(({ email }) => email === fresh)?.groupId).toBe(groupId);
  const opened = await call(of.world.app, openInvitation, { body: { token } });
  expect(opened.text).not.toMatch(/proleće|groupId/u);
});

it('takes nobody in once it is archived, and lets them into the organisation', async () => {
  const token = await of.tokenFor(fresh, { groupId });
  expect((await archive()).status).toBe(200);
  expect((await of.accept(token, asNew)).status).toBe(200);
  expect(await movements()).toEqual({});
  expect(await of.rolesOf(fresh)).toEqual(['learner']);
});

it('is refused where nobody is put in it by hand, or it is of another organisation', async () => {
  const foreign = new GivenGroups(of.world.client, examples.otherOrganisation);
  const elsewhere = await foreign.group({ name: 'Tuđa' });
  await archive();
  const terms = { kind: 'code', name: '', courseId: null, mailDomain: null, most: 30, minutes: 60 };
  for (const refused of [examples.groupByRule, elsewhere, groupId, randomUUID()]) {
    const invited = await of.invite([fresh], { groupId: refused });
    const request = { params: { link: randomUUID() }, body: { ...terms, groupId: refused } };
    const made = await call(of.world.app, makeEntryLink, request, of.cookies.administrator);
    for (const answer of [invited, made])
      expect([answer.status, (answer.body as { code: string }).code]).toEqual([
        422,
        'identity.group-unknown',
      ]);
  }
});

it('makes another link of the same one, where it has a group', async () => {
  const link = randomUUID();
  const terms = { kind: 'code', name: '', courseId: null, mailDomain: null, most: 30, minutes: 60 };
  const make = async (more: object) => {
    const request = { params: { link }, body: { ...terms, ...more } };
    return (await call(of.world.app, makeEntryLink, request, of.cookies.administrator)).status;
  };
  expect(await make({})).toBe(201);
  expect(await make({ groupId: null })).toBe(200);
  expect(await make({ groupId })).toBe(409);
});
