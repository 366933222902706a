import {
  listIssuerKeys,
  readIssuerCertificate,
  readIssuerCertificates,
  readIssuerDocument,
} from '@svetionik/contracts/credentials';
import { examples } from '@svetionik/contracts/examples';
import { createOrganiser, editOrganiser } from '@svetionik/contracts/organisers';
import { readCertificateDocument } from '@svetionik/contracts/register';
import { carriedCredential } from '@svetionik/proofs/credentials/carried-credential';
import { fileVerdict, type FileVerdict } from '@svetionik/proofs/credentials/file-verdict';
import { parsePublished, type Published } from '@svetionik/proofs/credentials/published';
import { inflateSync } from 'node:zlib';
import { renderCertificate } from '../../../apps/backend/src/features/documents/certificate-document';
import { takeFromDocuments } from '../../../apps/backend/src/migrations/0108-signing-certificates';
import type { DocumentKey } from '../../../apps/backend/src/platform/signing/document-key';
import { call } from '../../support/call';
import { openCertificationWorld, type CertificationWorld } from '../../support/certification-world';
import { nodeCheckingCrypto } from '../../support/checking-crypto';
import { nodeDocumentCrypto } from '../../../apps/backend/src/platform/signing/document-crypto';
import { testKey } from '../../support/signing';

const params = { organiser: examples.organiser };
const inflate = async (packed: Uint8Array) => inflateSync(packed);
const [first, second, forged] = [
  testKey('document-p256'),
  testKey('document-rsa'),
  testKey('document-p256-forged'),
];

let world: CertificationWorld;

beforeAll(async () => {
  world = await openCertificationWorld();
});

beforeEach(async () => {
  give(first);
  const body = { ...createOrganiser.example.body, signingKey: 'astra' };
  await world.walk([
    { as: 'administrator', call: editOrganiser, with: { params, body, ifMatch: '1' }, status: 200 },
  ]);
});

afterEach(async () => {
  world = await world.renew();
});

afterAll(() => world.close());

function give(document: DocumentKey): void {
  world.app.keys.set('astra', {
    credential: world.app.keys.get('default')?.credential ?? [],
    document,
  });
}

async function documentOf(...names: readonly string[]): Promise<Buffer> {
  await world.passed(...names);
  await world.issue(1);
  await world.runJobsToTheEnd();
  const certificate = (await world.issued()).at(-1)?.id ?? '';
  return (
    await call(
      world.app,
      readCertificateDocument,
      { params: { certificate } },
      world.cookies.administrator,
    )
  ).body;
}

async function published(): Promise<Published> {
  return parsePublished((await call(world.app, listIssuerKeys, {})).text);
}

async function fingerprints(): Promise<string[]> {
  const { body } = await call(world.app, readIssuerCertificates, { params });
  return body.certificates.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
}

const fingerprintOf = ({ certificates: [own] }: DocumentKey): string =>
  own.fingerprint256.replaceAll(':', '').toLowerCase();

async function check(file: Buffer, known?: Published): Promise<FileVerdict> {
  return fileVerdict(file, {
    ...nodeCheckingCrypto,
    inflate,
    published: known ? async () => known : published,
    documents: nodeDocumentCrypto,
    now: world.app.clock.now(),
  });
}

/** What somebody makes who holds a genuine document: the same data, another name on the page, and a certificate of the same name. */
async function forgedFrom(file: Buffer): Promise<Buffer> {
  const { rows } = await world.client.query(
    `SELECT facts FROM registry.certificate ORDER BY issued_at DESC, number DESC LIMIT 1`,
  );
  const content = Buffer.from(JSON.stringify(await carriedCredential(file, inflate)));
  const enclosures = {
    credential: { content, sealedAddress: rows[0].facts.checkUrl },
    signing: { key: forged, at: world.app.clock.now() },
  };
  return renderCertificate(
    { ...rows[0].facts, holderName: 'Mira Mirić' },
    { seal: null, signature: null },
    enclosures,
  );
}

describe('the certificates that an organiser has published', () => {
  it('tell its document from one with the same data that somebody else signed under the same name', async () => {
    const file = await documentOf();
    expect(await check(file)).toMatchObject({
      kind: 'genuine',
      document: { faults: [], origin: { kind: 'published' } },
    });
    expect(await check(await forgedFrom(file))).toMatchObject({
      kind: 'foreign',
      document: {
        faults: [],
        certificate: { issuedTo: 'Probni potpis' },
        origin: { kind: 'another' },
      },
    });
  });

  it('are named by the data of the document, so that a signature cannot be taken away, list or no list', async () => {
    const file = await documentOf();
    const { relatedResource } = (await carriedCredential(file, inflate)) ?? {};
    expect(relatedResource).toEqual([
      {
        id: expect.stringMatching(new RegExp(`/certificates/${fingerprintOf(first)}$`)),
        mediaType: 'application/pkix-cert',
        digestSRI: expect.stringMatching(/^sha256-/u),
      },
    ]);
    const { headers } = await call(world.app, readIssuerCertificate, {
      params: { ...params, fingerprint: fingerprintOf(first) },
    });
    expect(headers).toMatchObject({
      'content-type': 'application/pkix-cert',
      'content-length': String(first.certificates[0].raw.length),
    });
    const known = { ...(await published()), certificates: [] };
    const stripped = Buffer.from(
      file.toString('latin1').replace('/ByteRange', '/ByteRangX'),
      'latin1',
    );
    expect(
      await Promise.all([file, stripped, await forgedFrom(file)].map((one) => check(one, known))),
    ).toMatchObject([
      { kind: 'genuine', document: { origin: { kind: 'published' } } },
      { kind: 'foreign', document: { kind: 'removed' } },
      { kind: 'foreign', document: { faults: [] } },
    ]);
  });

  it('are known before the first document, so that a list that was kept since knows it', async () => {
    expect(await fingerprints()).toEqual([fingerprintOf(first)]);
    const kept = await published();
    expect(await check(await documentOf(), kept)).toMatchObject({
      kind: 'genuine',
      document: { origin: { kind: 'published' } },
    });
    expect(
      (await world.client.query('SELECT fingerprint FROM credentials.signing_certificate')).rows,
    ).toEqual([{ fingerprint: fingerprintOf(first) }]);
  });

  it('stay when another takes the place, and when nothing is signed any more', async () => {
    const before = await documentOf();
    give(second);
    expect(await fingerprints()).toEqual([first, second].map(fingerprintOf));
    const after = await documentOf('Ana Ilić');
    const body = { ...createOrganiser.example.body, signingKey: null };
    await world.walk([
      {
        as: 'administrator',
        call: editOrganiser,
        with: { params, body, ifMatch: '2' },
        status: 200,
      },
    ]);
    expect(await fingerprints()).toEqual([first, second].map(fingerprintOf));
    expect(await Promise.all([before, after].map((file) => check(file)))).toMatchObject([
      { kind: 'genuine' },
      { kind: 'genuine' },
    ]);
  });

  it('stand where the identifier of the organiser says', async () => {
    const { body } = await call(world.app, readIssuerDocument, { params });
    expect(body.service).toEqual([
      {
        id: `${body.id}#certificates`,
        type: 'DocumentSigningCertificates',
        serviceEndpoint: expect.stringMatching(/\/api\/v1\/issuers\/[\w-]+\/certificates\.json$/u),
      },
    ]);
    const { text } = await call(world.app, readIssuerCertificates, { params });
    expect(parsePublished(text).certificates).toMatchObject([
      {
        issuer: body.id,
        certificates: [{ issuedTo: 'Probni potpis', validUntil: first.validUntil.toISOString() }],
      },
    ]);
  });

  it('are found in documents from before they were published', async () => {
    await documentOf();
    give(second);
    await documentOf('Ana Ilić');
    const read = async () =>
      (await world.client.query('SELECT * FROM credentials.signing_certificate ORDER BY used_from'))
        .rows;
    const noted = await read();
    await world.client.query('DELETE FROM credentials.signing_certificate');
    await takeFromDocuments({
      query: async (text, values) =>
        (await world.client.query(nameTablesInStatement(text), values)).rows,
    });
    expect([noted.length, await read()]).toEqual([2, noted]);
  });
});

/** The statement of a migration, with its tables where they stand since. */
function nameTablesInStatement(statement: string): string {
  return statement
    .replace(/\bcertification\.(certificate|document)\b/g, 'registry.$1')
    .replace('certification.signing_certificate', 'credentials.signing_certificate');
}
