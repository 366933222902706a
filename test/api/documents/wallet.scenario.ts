import * as vc from '@digitalbazaar/vc';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list';
import { readOwnCredential } from '@svetionik/contracts/credentials';
import { revokeCertificate } from '@svetionik/contracts/register';
import request from 'supertest';
import { loadContext } from '../../../libs/formats/src/badges/document-loader';
import { call } from '../../support/call';
import {
  openCertificationWorld,
  type CertificationWorld,
  type IssuedRow,
} from '../../support/certification-world';

type Json = ReturnType<typeof JSON.parse>;

let world: CertificationWorld;
let row: IssuedRow;
let credential: Json;

beforeAll(async () => {
  world = await openCertificationWorld();
  await world.issue(1);
  await world.runJobsToTheEnd();
  [row = row] = await world.issued();
  credential = await read(
    readOwnCredential.path.replace(':certificate', row.id),
    world.cookies.learner,
  );
});

afterAll(() => world.close());

async function read(path: string, cookie = ''): Promise<Json> {
  const reply = await request(world.app.app.getHttpServer())
    .get(path)
    .set('Cookie', cookie)
    .buffer(true);
  expect(reply.status).toBe(200);
  return Buffer.isBuffer(reply.body) ? JSON.parse(reply.body.toString()) : JSON.parse(reply.text);
}

/** Where the method did:web says that the document of an identifier lies. */
function addressOf(did: string): URL {
  const [, , host = '', ...path] = did.split(':');
  return new URL(
    `https://${decodeURIComponent(host)}/${path.map(decodeURIComponent).join('/')}/did.json`,
  );
}

/** Reads what stands at an address, as a wallet does, and `change`s it on the way as somebody in between would. */
function loader(change: (list: Json) => Json) {
  return async (url: string) => {
    if (url.startsWith('did:')) {
      const [did = '', key] = url.split('#');
      const found = await read(addressOf(did).pathname);
      const method = found.verificationMethod.find(({ id }: { id: string }) => id === url);
      return {
        documentUrl: url,
        document: key === undefined ? found : { '@context': found['@context'][1], ...method },
      };
    }
    return url.includes('/status/')
      ? { documentUrl: url, document: change(await read(new URL(url).pathname)) }
      : loadContext(url);
  };
}

async function isTaken(asked: Json, change = (list: Json): Json => list): Promise<boolean> {
  const { verified, statusResult } = await vc.verifyCredential({
    credential: asked,
    suite: new DataIntegrityProof({ cryptosuite }),
    documentLoader: loader(change),
    checkStatus,
  });
  return verified && statusResult?.results?.every(({ status }) => !status) === true;
}

describe('a wallet of somebody else, from what stands at the addresses that a credential names', () => {
  it('takes a credential that was issued', async () => {
    expect(await isTaken(credential)).toBe(true);
  });

  it.each<[string, () => Json]>([
    ['another name', () => ({ ...credential, name: 'Drugi kurs' })],
    [
      'the place of another in the list of statuses',
      () => ({
        ...credential,
        credentialStatus: { ...credential.credentialStatus, statusListIndex: '5' },
      }),
    ],
    [
      'another issuer',
      () => ({ ...credential, issuer: { ...credential.issuer, id: `${credential.issuer.id}0` } }),
    ],
  ])('takes none with %s', async (_, changed) => {
    expect(await isTaken(changed())).toBe(false);
  });

  it('takes it no more the moment it is revoked, and is not misled by a list whose bits somebody set back', async () => {
    const before = await read(new URL(credential.credentialStatus.statusListCredential).pathname);
    await call(
      world.app,
      revokeCertificate,
      { params: { certificate: row.id }, body: { reason: 'issued-in-error' } },
      world.cookies.administrator,
    );
    expect(await isTaken(credential)).toBe(false);
    expect(
      await isTaken(credential, (list) => ({
        ...list,
        credentialSubject: before.credentialSubject,
      })),
    ).toBe(false);
  });
});
