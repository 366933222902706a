import { readBatch, retryBatch } from '@svetionik/contracts/certification';
import { examples } from '@svetionik/contracts/examples';
import { createOrganiser, editOrganiser } from '@svetionik/contracts/organisers';
import { readCertificateDocument } from '@svetionik/contracts/register';
import { documentSignature } from '@svetionik/proofs/signatures/document-signature';
import { nodeDocumentCrypto } from '../../../apps/backend/src/platform/signing/document-crypto';
import { DocumentStamps } from '../../../apps/backend/src/platform/timestamps/document-stamps';
import { call } from '../../support/call';
import { openCertificationWorld, type CertificationWorld } from '../../support/certification-world';
import { testKey } from '../../support/signing';
import {
  grant,
  openTimestampServer,
  type TimestampAnswer,
  type TimestampServer,
} from '../../support/timestamp-server';

const as = 'administrator' as const;
const refusal = Buffer.from([0x30, 0x05, 0x30, 0x03, 0x02, 0x01, 0x02]);

let world: CertificationWorld;
let server: TimestampServer;

beforeAll(async () => {
  world = await openCertificationWorld();
});

beforeEach(async () => {
  server = await openTimestampServer();
  const stamps = new DocumentStamps(server.url, world.app.clock, 1000);
  const inUse = world.app.app.get(DocumentStamps);
  jest.spyOn(inUse, 'isOn').mockImplementation(() => stamps.isOn());
  jest.spyOn(inUse, 'stamp').mockImplementation((pdf) => stamps.stamp(pdf));
  world.app.keys.set('astra', { credential: [], document: testKey('document-p256') });
  const body = { ...createOrganiser.example.body, signingKey: 'astra' };
  const params = { organiser: examples.organiser };
  await world.walk([
    { as, call: editOrganiser, with: { params, body, ifMatch: '1' }, status: 200 },
  ]);
});

afterEach(async () => {
  jest.restoreAllMocks();
  await server.close();
  world = await world.renew();
});

afterAll(() => world.close());

async function issueOne(): Promise<{ batch: string }> {
  const { body } = await world.issue(1);
  await world.runJobsToTheEnd();
  return { batch: body.id };
}

async function signatureOfDocument() {
  const [row] = await world.issued();
  const { body } = await call(
    world.app,
    readCertificateDocument,
    { params: { certificate: row?.id ?? '' } },
    world.cookies.administrator,
  );
  return documentSignature(body, nodeDocumentCrypto, world.app.clock.now());
}

describe('a certificate where an authority of time is set', () => {
  it('is stamped by it, once', async () => {
    await issueOne();
    expect(await signatureOfDocument()).toMatchObject({
      faults: [],
      stamp: { stampedBy: 'Probni vremenski žig' },
    });
    expect(server.questions).toHaveLength(1);
  });

  it.each<[string, string, () => TimestampAnswer | undefined]>([
    ['is silent', 'timestamp-unreachable', () => undefined],
    ['refuses', 'timestamp-unusable', () => ({ body: refusal })],
  ])(
    'is never without a stamp: where it %s, the work is tried again and fails by name',
    async (_, code, how) => {
      server.answer(how);
      const params = await issueOne();
      expect(server.questions).toHaveLength(4);
      const failed = { failed: 1, ready: 0, failures: [{ code }] };
      await world.walk([{ as, call: readBatch, with: { params }, status: 200, has: failed }]);
      expect(world.app.mail).toEqual([]);
      server.answer(grant);
      await world.walk([{ as, call: retryBatch, with: { params }, status: 200 }]);
      await world.runJobsToTheEnd();
      expect(await signatureOfDocument()).toMatchObject({ faults: [], stamp: {} });
    },
  );

  it('is stamped where the authority answers at another try', async () => {
    let tries = 0;
    server.answer((question) => {
      tries += 1;
      return tries < 3 ? { body: refusal } : grant(question);
    });
    const params = await issueOne();
    const has = { failed: 0, ready: 1 };
    await world.walk([{ as, call: readBatch, with: { params }, status: 200, has }]);
    expect(await signatureOfDocument()).toMatchObject({ faults: [], stamp: {} });
  });
});
