import { issueCertificates, listEligible } from '@svetionik/contracts/certification';
import { examples } from '@svetionik/contracts/examples';
import {
  approveProposal,
  declineProposal,
  editIssuingRules,
  listProposals,
  proposeCertificates,
  readIssuingRules,
  readProposal,
  withdrawProposal,
} from '@svetionik/contracts/proposals';
import { firstProfiles } from '@svetionik/domain/certificates/first-profiles';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { openCertificationWorld, type CertificationWorld } from '../../support/certification-world';
import { scenario, type Step } from '../../support/scenario';
import { administratorRoles } from '../../support/staff-roles';

const [first, second] = ['first', 'second'] as const;
const everybody = { course: null, except: [], again: [], expected: 3 };
const rules = {
  as: first,
  call: editIssuingRules,
  with: { body: { secondApproval: true }, ifMatch: '0' },
};

let world: CertificationWorld;
let cookies: Readonly<Record<'first' | 'second' | 'learner', string>>;
let enrolments: readonly string[];

beforeEach(async () => {
  world = await openCertificationWorld();
  enrolments = await world.passed('Ana Ilić', 'Mira Ilić');
  const other = await world.given.person({
    email: 'druga.administratorka@primer.rs',
    name: { latin: 'Vesna Đurić', cyrillic: 'Весна Ђурић' },
    roles: administratorRoles,
  });
  cookies = {
    first: world.cookies.administrator,
    second: await world.given.session(other),
    learner: world.cookies.learner,
  };
  await walk([{ ...rules, status: 200, has: { version: 1, secondApproval: true } }]);
});

afterEach(() => world.close());

function walk(steps: readonly Step<'first' | 'second' | 'learner'>[]) {
  return scenario(world.app, cookies, steps);
}

async function propose(body: object = everybody): Promise<string> {
  const proposal = v7();
  await walk([
    {
      as: first,
      call: proposeCertificates,
      with: { params: { proposal }, body },
      status: 201,
      has: { state: 'open', size: 3, proposedBy: { id: examples.administrator } },
    },
  ]);
  return proposal;
}

describe('where a second administrator approves', () => {
  it('nobody issues alone, and what is proposed is issued by the approval of another', async () => {
    await walk([
      {
        as: first,
        call: issueCertificates,
        with: { params: { batch: v7() }, body: everybody },
        status: 409,
        has: { code: 'certification.approval-required' },
      },
    ]);
    const proposal = await propose();
    const params = { proposal };
    expect(await world.issued()).toEqual([]);
    await walk([
      { as: first, call: proposeCertificates, with: { params, body: everybody }, status: 200 },
      {
        as: second,
        call: proposeCertificates,
        with: { params, body: everybody },
        status: 409,
        has: { code: 'creation.differs' },
      },
      {
        as: first,
        call: approveProposal,
        with: { params, body: { expected: 3 } },
        status: 409,
        has: { code: 'certification.own-proposal' },
      },
      {
        as: first,
        call: declineProposal,
        with: { params, body: { reason: 'Ne.' } },
        status: 409,
        has: { code: 'certification.own-proposal' },
      },
      { as: second, call: withdrawProposal, with: { params }, status: 404 },
      {
        as: second,
        call: listProposals,
        with: { query: { state: 'open', limit: '1' } },
        status: 200,
        has: { items: [{ id: proposal }], next: proposal },
      },
      {
        as: second,
        call: readProposal,
        with: { params, query: { limit: '2' } },
        status: 200,
        has: {
          complete: 3,
          items: [{ name: { latin: 'Ana Ilić' }, standing: 'complete' }, {}],
          numbers: [{ first: 3, last: 5 }],
        },
      },
      {
        as: second,
        call: approveProposal,
        with: { params, body: { expected: 3 } },
        status: 200,
        has: { id: proposal, size: 3 },
      },
      {
        as: second,
        call: approveProposal,
        with: { params, body: { expected: 3 } },
        status: 200,
        has: { id: proposal },
      },
      {
        as: first,
        call: readProposal,
        with: { params },
        status: 200,
        has: { proposal: { state: 'approved', decidedBy: { name: { latin: 'Vesna Đurić' } } } },
      },
      {
        as: first,
        call: withdrawProposal,
        with: { params },
        status: 409,
        has: { code: 'certification.proposal-decided' },
      },
    ]);
    expect((await world.issued()).map(({ number, holder }) => [number, holder])).toEqual([
      [3, 'Ana Ilić'],
      [4, 'Mira Ilić'],
      [5, 'Jelena Stojanović'],
    ]);
  });

  it('checks again at the approval whom it is for, and never takes in anybody else', async () => {
    const proposal = await propose();
    const params = { proposal };
    await world.passed('Zora Ilić');
    await world.client.query('UPDATE learning.enrolment SET withdrawn_at = now() WHERE id = $1', [
      enrolments[0],
    ]);
    await world.client.query(
      `UPDATE identity.person SET name_confirmed_at = NULL WHERE name_latin = 'Mira Ilić'`,
    );
    await walk([
      {
        as: second,
        call: readProposal,
        with: { params },
        status: 200,
        has: {
          complete: 1,
          items: [
            { standing: 'gone' },
            { standing: 'incomplete', missing: [{ code: 'name-unconfirmed' }] },
            { standing: 'complete' },
          ],
        },
      },
      {
        as: second,
        call: approveProposal,
        with: { params, body: { expected: 3 } },
        status: 409,
        has: { code: 'certification.selection-changed', details: { count: 1 } },
      },
      {
        as: second,
        call: readProposal,
        with: { params },
        status: 200,
        has: { proposal: { state: 'open' } },
      },
      {
        as: second,
        call: approveProposal,
        with: { params, body: { expected: 1 } },
        status: 200,
        has: { size: 1 },
      },
    ]);
    expect((await world.issued()).map(({ holder }) => holder)).toEqual(['Jelena Stojanović']);
  });

  it('says by which profile it would be issued now, and why only participation would be confirmed', async () => {
    await world.certificates.profile({
      courses: [examples.otherCourseSlug],
      definition: { ...firstProfiles[0].definition, professions: [] },
    });
    const proposal = await propose();
    const byHealth = {
      standing: 'complete',
      profile: { name: { 'sr-Latn': 'Zdravstvo' } },
      gap: 'missing',
    };
    await walk([
      {
        as: second,
        call: readProposal,
        with: { params: { proposal } },
        status: 200,
        has: { items: [byHealth, byHealth, { profile: null, gap: null }] },
      },
    ]);
  });

  it('is declined with a reason or withdrawn, and then gives no number', async () => {
    const declined = await propose();
    await walk([
      {
        as: second,
        call: declineProposal,
        with: { params: { proposal: declined }, body: { reason: ' ' } },
        status: 400,
      },
      {
        as: second,
        call: declineProposal,
        with: { params: { proposal: declined }, body: { reason: 'JMBG 0101099710005' } },
        status: 422,
        has: { code: 'text.personal-number' },
      },
      {
        as: second,
        call: declineProposal,
        with: { params: { proposal: declined }, body: { reason: 'Čeka se odluka.' } },
        status: 200,
        has: { state: 'declined', reason: 'Čeka se odluka.' },
      },
      {
        as: second,
        call: approveProposal,
        with: { params: { proposal: declined }, body: { expected: 3 } },
        status: 409,
        has: { details: { state: 'declined' } },
      },
    ]);
    const withdrawn = await propose();
    await walk([
      {
        as: first,
        call: withdrawProposal,
        with: { params: { proposal: withdrawn } },
        status: 200,
        has: { state: 'withdrawn' },
      },
      { as: first, call: listEligible, status: 200, has: { counts: { complete: 3 } } },
    ]);
    expect(await world.issued()).toEqual([]);
  });

  it('keeps whom it names out of everything else until it is decided', async () => {
    const proposal = await propose();
    await world.passed('Zora Ilić');
    await walk([
      {
        as: second,
        call: listEligible,
        with: { query: { search: 'mira' } },
        status: 200,
        has: {
          items: [{ proposal }],
          counts: { all: 1, complete: 0, proposed: 1 },
          nextNumbers: [],
        },
      },
      {
        as: second,
        call: proposeCertificates,
        with: { params: { proposal: v7() }, body: { ...everybody, expected: 4 } },
        status: 409,
        has: { code: 'certification.selection-changed', details: { count: 1 } },
      },
      {
        as: first,
        call: editIssuingRules,
        with: { body: { secondApproval: false }, ifMatch: '1' },
        status: 200,
      },
      {
        as: first,
        call: issueCertificates,
        with: { params: { batch: v7() }, body: { ...everybody, expected: 4 } },
        status: 409,
        has: { details: { count: 1 } },
      },
    ]);
  });

  it('is told of to those who may approve, once, and not of what is decided', async () => {
    const third = await world.given.person({ email: 'treca@primer.rs', roles: administratorRoles });
    await world.client.query('UPDATE identity.person SET blocked_at = now() WHERE id = $1', [
      third,
    ]);
    const before = world.app.mail.length;
    const proposal = await propose();
    await world.runJobsToTheEnd();
    const mails = world.app.mail.slice(before);
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
      ['druga.administratorka@primer.rs', 'Predlog čeka Vašu odluku'],
    ]);
    expect(mails[0]?.text).toContain(`/certify/issue/proposals/${proposal}`);
    await walk([
      { as: first, call: withdrawProposal, with: { params: { proposal } }, status: 200 },
    ]);
    const undecided = await propose();
    await walk([
      { as: first, call: withdrawProposal, with: { params: { proposal: undecided } }, status: 200 },
    ]);
    await world.runJobsToTheEnd();
    expect(world.app.mail).toHaveLength(before + 1);
  });

  it('has one decision win when two are sent at once', async () => {
    const params = { proposal: await propose() };
    const replies = await Promise.all([
      call(world.app, approveProposal, { params, body: { expected: 3 } }, cookies.second),
      call(world.app, withdrawProposal, { params }, cookies.first),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await world.issued()).toHaveLength(replies[0].status === 200 ? 3 : 0);
  });
});

it('is asked for only where there are two administrators, and noted', async () => {
  await world.client.query(
    `UPDATE identity.person SET blocked_at = now() WHERE email = 'druga.administratorka@primer.rs'`,
  );
  await walk([
    {
      as: first,
      call: editIssuingRules,
      with: { body: { secondApproval: true }, ifMatch: '1' },
      status: 409,
      has: { code: 'certification.approver-missing' },
    },
    {
      as: first,
      call: editIssuingRules,
      with: { body: { secondApproval: false }, ifMatch: '0' },
      status: 412,
      has: { current: { version: 1 } },
    },
    {
      as: first,
      call: editIssuingRules,
      with: { body: { secondApproval: false }, ifMatch: '1' },
      status: 200,
      has: { version: 2 },
    },
    { as: first, call: readIssuingRules, status: 200, has: { secondApproval: false } },
  ]);
  expect((await world.issue(3)).status).toBe(201);
  const { rows } = await world.client.query(
    `SELECT action FROM platform.audit WHERE action LIKE '%SecondApproval' ORDER BY at`,
  );
  expect(rows.map(({ action }) => action)).toEqual([
    'certification.askSecondApproval',
    'certification.dropSecondApproval',
  ]);
});
