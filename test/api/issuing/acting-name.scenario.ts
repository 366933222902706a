import { issueCertificates } from '@svetionik/contracts/certification';
import { approveChange, declineChange, proposeChange } from '@svetionik/contracts/changes';
import type { EndpointDefinition, ExampleRequest } from '@svetionik/contracts/endpoint';
import { confirmName } from '@svetionik/contracts/identity/account';
import {
  approveProposal,
  declineProposal,
  proposeCertificates,
} from '@svetionik/contracts/proposals';
import {
  annulCertificate,
  replaceCertificate,
  revokeCertificate,
} from '@svetionik/contracts/register';
import { call as callEndpoint } from '../../support/call';
import { digestRows } from '../../support/row-digest';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';
import { administratorRoles } from '../../support/staff-roles';

const as = 'nameless' as const;

let world: TestWorld;
let cookies: { nameless: string };

beforeEach(async () => {
  world = await openWorld();
  const nameless = await world.given.person({
    email: 'bez.imena@primer.rs',
    name: null,
    roles: administratorRoles,
  });
  cookies = { nameless: await world.given.session(nameless) };
});

afterEach(() => world.close());

const acts: readonly [string, EndpointDefinition, ExampleRequest][] = [
  ['issues', issueCertificates, issueCertificates.example],
  ['proposes certificates', proposeCertificates, proposeCertificates.example],
  ['approves certificates', approveProposal, approveProposal.example],
  ['declines certificates', declineProposal, declineProposal.example],
  ['revokes', revokeCertificate, revokeCertificate.example],
  ['replaces', replaceCertificate, replaceCertificate.example],
  ['annuls', annulCertificate, annulCertificate.example],
  ['proposes a change', proposeChange, proposeChange.example],
  ['approves a change', approveChange, approveChange.example],
  ['declines a change', declineChange, declineChange.example],
];

describe('an administrator without a name', () => {
  it.each(acts)('%s only once it is written', async (_, call, request) => {
    const before = await digestRows(world.client);
    await scenario(world.app, cookies, [
      { as, call, with: request, status: 409, has: { code: 'identity.name-missing' } },
    ]);
    expect(await digestRows(world.client)).toEqual(before);
    const body = { latin: 'Vera Lukić', cyrillic: 'Вера Лукић', form: 'feminine' };
    await scenario(world.app, cookies, [{ as, call: confirmName, with: { body }, status: 200 }]);
    const reply = await callEndpoint(world.app, call, request, cookies.nameless);
    expect(reply.body.code).toBeUndefined();
  });
});
