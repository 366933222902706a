import { issueCertificates } from '@svetionik/contracts/certification';
import {
  approveChange,
  declineChange,
  listChanges,
  proposeChange,
  readChange,
  withdrawChange,
} from '@svetionik/contracts/changes';
import { checkCertificate, listOwnCertificates } from '@svetionik/contracts/checks';
import type { EndpointDefinition, ExampleRequest } from '@svetionik/contracts/endpoint';
import { examples } from '@svetionik/contracts/examples';
import {
  approveProposal,
  editIssuingRules,
  proposeCertificates,
} from '@svetionik/contracts/proposals';
import {
  annulCertificate,
  readCertificate,
  replaceCertificate,
  revokeCertificate,
} from '@svetionik/contracts/register';
import { v7 } from 'uuid';
import { openCertificationWorld, type CertificationWorld } from '../../support/certification-world';
import { scenario, type Step } from '../../support/scenario';
import { administratorRoles } from '../../support/staff-roles';

const [first, second] = ['first', 'second'] as const;
const reason = { reason: 'misconduct', note: 'Polagala je druga osoba.' };
const code = examples.checkCode;
const certificate = examples.certificate;

let world: CertificationWorld;
let cookies: Readonly<Record<'first' | 'second' | 'learner', string>>;

beforeEach(async () => {
  world = await openCertificationWorld();
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
  await walk([
    {
      as: first,
      call: editIssuingRules,
      with: { body: { secondApproval: true }, ifMatch: '0' },
      status: 200,
    },
  ]);
});

afterEach(() => world.close());

function walk(steps: readonly Step<'first' | 'second' | 'learner'>[]) {
  return scenario(world.app, cookies, steps);
}

async function propose(body: object): Promise<{ readonly change: string }> {
  const params = { change: v7() };
  await walk([
    {
      as: first,
      call: proposeChange,
      with: { params, body },
      status: 201,
      has: { state: 'open', ...body, proposedBy: { id: examples.administrator } },
    },
  ]);
  return params;
}

/** What the register says of all certificates, and how far its numbers are. */
async function ledger(): Promise<unknown[]> {
  const { rows } = await world.client.query<object>(
    `SELECT c.number, c.status, r.last_number FROM registry.certificate c
     JOIN registry.register r ON r.organiser_id = c.organiser_id AND r.year = c.year ORDER BY c.number`,
  );
  return rows;
}

const acts: readonly [string, EndpointDefinition, ExampleRequest][] = [
  [
    'issue',
    issueCertificates,
    { params: { batch: v7() }, body: { course: null, except: [], again: [], expected: 1 } },
  ],
  ['revoke', revokeCertificate, { params: { certificate }, body: reason }],
  [
    'replace',
    replaceCertificate,
    { params: { certificate, replacement: v7() }, body: { reason: 'wrong-data', note: '' } },
  ],
  ['annul', annulCertificate, { params: { certificate: examples.failedCertificate } }],
];

type ProposedAct = readonly [
  act: string,
  call: EndpointDefinition,
  request: ExampleRequest,
  approval: EndpointDefinition,
  approving: ExampleRequest,
];

const proposals: readonly ProposedAct[] = [
  (() => {
    const proposal = v7();
    const body = { course: null, except: [], again: [], expected: 1 };
    return [
      'issue',
      proposeCertificates,
      { params: { proposal }, body },
      approveProposal,
      { params: { proposal }, body: { expected: 1 } },
    ] as const;
  })(),
  ...[
    { kind: 'revoke', certificate, ...reason },
    { kind: 'replace', certificate, reason: 'wrong-data', note: '' },
    { kind: 'annul', certificate: examples.failedCertificate },
  ].map((body) => {
    const params = { change: v7() };
    return [body.kind, proposeChange, { params, body }, approveChange, { params }] as const;
  }),
];

describe('where a second administrator approves, one person alone', () => {
  it.each(acts)('does not %s', async (_, act, request) => {
    const before = await ledger();
    await walk([
      {
        as: first,
        call: act,
        with: request,
        status: 409,
        has: { code: 'certification.approval-required' },
      },
    ]);
    expect(await ledger()).toEqual(before);
  });

  it.each(proposals)(
    'does not approve their own proposal to %s',
    async (_, act, request, approval, approving) => {
      const numbers = (await ledger()).length;
      await walk([
        { as: first, call: act, with: request, status: 201 },
        {
          as: first,
          call: approval,
          with: approving,
          status: 409,
          has: { code: 'certification.own-proposal' },
        },
      ]);
      expect(await ledger()).toHaveLength(numbers);
    },
  );
});

describe('a revocation that is proposed', () => {
  it('suspends at once, and is final when another confirms it', async () => {
    const params = await propose({ kind: 'revoke', certificate, ...reason });
    await walk([
      {
        as: 'nobody',
        call: checkCertificate,
        with: { params: { code } },
        status: 200,
        has: { status: 'suspended', standing: 'suspended', reason: null },
        hasNot: [reason.note, reason.reason],
      },
      {
        as: 'learner',
        call: listOwnCertificates,
        status: 200,
        has: { items: [{ standing: 'suspended' }] },
        hasNot: [reason.note],
      },
      {
        as: second,
        call: listChanges,
        with: { query: { state: 'open', certificate } },
        status: 200,
        has: { items: [{ id: params.change, line: { id: certificate, status: 'suspended' } }] },
      },
    ]);
    await walk([
      {
        as: second,
        call: approveChange,
        with: { params },
        status: 200,
        has: { state: 'approved', decidedBy: { name: { latin: 'Vesna Đurić' } } },
      },
      { as: second, call: approveChange, with: { params }, status: 200 },
      {
        as: 'nobody',
        call: checkCertificate,
        with: { params: { code } },
        status: 200,
        has: { status: 'revoked', reason: 'misconduct' },
      },
      {
        as: first,
        call: readCertificate,
        with: { params: { certificate } },
        status: 200,
        has: {
          events: [
            { type: 'suspended', reason: null },
            { type: 'revoked', ...reason },
          ],
        },
      },
    ]);
  });

  it.each([
    ['declined', second, declineChange, { body: { reason: 'Polagala je ona.' } }],
    ['withdrawn', first, withdrawChange, {}],
  ] as const)('counts again, visibly, when it is %s', async (state, as, call, rest) => {
    const params = await propose({ kind: 'revoke', certificate, ...reason });
    await walk([
      { as, call, with: { params, ...rest }, status: 200, has: { state } },
      {
        as: 'nobody',
        call: checkCertificate,
        with: { params: { code } },
        status: 200,
        has: { status: 'valid' },
      },
      {
        as: first,
        call: readCertificate,
        with: { params: { certificate } },
        status: 200,
        has: { status: 'valid', events: [{ type: 'suspended' }, { type: 'reinstated' }] },
      },
      {
        as: second,
        call: approveChange,
        with: { params },
        status: 409,
        has: { code: 'certification.proposal-decided' },
      },
    ]);
    await propose({ kind: 'revoke', certificate, ...reason });
  });

  it('leaves room for no second certificate and no second proposal', async () => {
    const [enrolment] = await world.passed('Ana Ilić');
    await world.client.query('UPDATE registry.certificate SET enrolment_id = $1 WHERE id = $2', [
      enrolment,
      certificate,
    ]);
    await propose({ kind: 'revoke', certificate, ...reason });
    await walk([
      {
        as: second,
        call: proposeChange,
        with: {
          params: { change: v7() },
          body: { kind: 'replace', certificate, reason: 'wrong-data', note: '' },
        },
        status: 409,
        has: { code: 'certification.change-open' },
      },
      {
        as: first,
        call: proposeCertificates,
        with: {
          params: { proposal: v7() },
          body: { course: null, except: [], again: [], expected: 2 },
        },
        status: 409,
        has: { code: 'certification.selection-changed', details: { count: 1 } },
      },
    ]);
  });
});

describe('a correction that is proposed', () => {
  it('is shown before it is approved, and gets its number by the approval', async () => {
    await world.client.query(
      `UPDATE identity.person SET name_latin = 'Jelena Đorđević', name_cyrillic = 'Јелена Ђорђевић' WHERE id = $1`,
      [examples.learner],
    );
    const body = { kind: 'replace', certificate, reason: 'wrong-data', note: '' };
    const params = await propose(body);
    await walk([
      {
        as: 'nobody',
        call: checkCertificate,
        with: { params: { code } },
        status: 200,
        has: { status: 'valid' },
      },
      { as: first, call: proposeChange, with: { params, body }, status: 200 },
      {
        as: second,
        call: proposeChange,
        with: { params, body },
        status: 409,
        has: { code: 'creation.differs' },
      },
      {
        as: second,
        call: readChange,
        with: { params },
        status: 200,
        has: { preview: { facts: { holderName: 'Jelena Đorđević' }, missing: [] } },
      },
      { as: second, call: withdrawChange, with: { params }, status: 404 },
      {
        as: second,
        call: approveChange,
        with: { params },
        status: 200,
        has: { id: params.change },
      },
      {
        as: first,
        call: readCertificate,
        with: { params: { certificate: params.change } },
        status: 200,
        has: { replaces: certificate, number: 3, facts: { holderName: 'Jelena Đorđević' } },
      },
      {
        as: 'nobody',
        call: checkCertificate,
        with: { params: { code } },
        status: 200,
        has: { status: 'superseded', reason: 'wrong-data' },
      },
    ]);
  });

  it('is not proposed without the data that it would need', async () => {
    await world.client.query('UPDATE identity.person SET name_confirmed_at = NULL WHERE id = $1', [
      examples.learner,
    ]);
    await walk([
      {
        as: first,
        call: proposeChange,
        with: {
          params: { change: v7() },
          body: { kind: 'replace', certificate, reason: 'wrong-data', note: '' },
        },
        status: 422,
        has: { code: 'certification.data-missing' },
      },
    ]);
  });
});

it('tells the other administrators once, without saying whom or what', async () => {
  const params = await propose({ kind: 'annul', certificate: examples.failedCertificate });
  await world.runJobsToTheEnd();
  const mails = world.app.mail.filter(({ text }) => text.includes(params.change));
  expect(mails.map(({ to }) => to)).toContain('druga.administratorka@primer.rs');
  expect(mails.map(({ to }) => to)).not.toContain('administratorka@primer.rs');
});
