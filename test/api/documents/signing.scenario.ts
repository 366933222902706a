import { listEligible, readBatch, retryBatch } from '@svetionik/contracts/certification';
import { checkCertificate } from '@svetionik/contracts/checks';
import { examples } from '@svetionik/contracts/examples';
import {
  addSignatory,
  createOrganiser,
  editOrganiser,
  listSigningKeys,
  readOrganiser,
} from '@svetionik/contracts/organisers';
import { readCertificate, readCertificateDocument } from '@svetionik/contracts/register';
import type { KeyObject } from 'node:crypto';
import { v7 } from 'uuid';
import type { DocumentKey } from '../../../apps/backend/src/platform/signing/document-key';
import { call } from '../../support/call';
import { openCertificationWorld, type CertificationWorld } from '../../support/certification-world';
import { describeInstalled, run, withFiles } from '../../support/debian-tools';
import type { TextInScripts } from '@svetionik/domain/language/script';
import { testKey } from '../../support/signing';

const as = 'administrator' as const;
const params = { organiser: examples.organiser };
const text = { ...createOrganiser.example.body, registerDesignation: '02' };
const astra = testKey('document-p256');
const day = 86_400_000;

let world: CertificationWorld;

beforeAll(async () => {
  world = await openCertificationWorld();
});

beforeEach(() => give('astra', astra));

afterEach(async () => {
  world.app.keys.delete('luka');
  world.app.keys.delete('tudj');
  world = await world.renew();
});

afterAll(() => world.close());

function give(name: string, document: DocumentKey | undefined): void {
  world.app.keys.set(name, {
    credential: world.app.keys.get('default')?.credential ?? [],
    document,
  });
}

/** A key like another whose certificate holds from so many days after now until so many days after it. */
function holding(from: number, until: number): DocumentKey {
  const now = world.app.clock.now().getTime();
  return {
    ...astra,
    validFrom: new Date(now + from * day),
    validUntil: new Date(now + until * day),
  };
}

function signWith(signingKey: string | null, version = '1') {
  return {
    as,
    call: editOrganiser,
    with: { params, body: { ...text, signingKey }, ifMatch: version },
    status: 200,
  } as const;
}

async function nameSignatory(name: TextInScripts): Promise<void> {
  await world.client.query(`UPDATE organisations.signatory SET name = $1 WHERE organiser_id = $2`, [
    name,
    examples.organiser,
  ]);
}

async function signerOf(certificate: string): Promise<string> {
  const { body } = await call(
    world.app,
    readCertificateDocument,
    { params: { certificate } },
    world.cookies.administrator,
  );
  const said = withFiles([body], ([file = '']) => run('pdfsig', ['-nocert', file]));
  expect(said).toContain('Signature Validation: Signature is Valid.');
  return /Signer Certificate Common Name: (.+)/.exec(said)?.[1] ?? '';
}

/** The number that nobody else may know. */
function secretOf(key: KeyObject): Buffer {
  return Buffer.from(String(key.export({ format: 'jwk' }).d), 'base64url');
}

/** The tables in which one of the texts stands, in a row written as text. */
async function tablesWith(texts: readonly string[]): Promise<string[]> {
  const { rows } = await world.client.query<{ name: string }>(
    `SELECT schemaname || '.' || tablename AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const { rowCount } = await world.client.query(
      `SELECT 1 FROM ${name} t WHERE EXISTS (SELECT 1 FROM unnest($1::text[]) text WHERE strpos(t::text, text) > 0) LIMIT 1`,
      [texts],
    );
    if (rowCount !== 0) found.push(name);
  }
  return found;
}

describeInstalled(['pdfsig'], 'documents of two organisers', () => {
  it('are signed side by side, each with its own certificate and number', async () => {
    const { first, year } = world.register;
    give('luka', testKey('document-rsa'));
    const luka = { organiser: v7() };
    await world.walk([
      {
        ...signWith('astra'),
        has: {
          complete: true,
          signingKey: {
            standing: 'ready',
            issuedTo: 'Probni potpis',
            issuedBy: 'Probni potpis',
            fingerprint: astra.certificates[0].fingerprint256.replaceAll(':', '').toLowerCase(),
          },
        },
      },
      {
        as,
        call: createOrganiser,
        with: { params: luka, body: { ...text, registerDesignation: '', signingKey: 'luka' } },
        status: 201,
      },
      {
        as,
        call: addSignatory,
        with: { params: { ...luka, signatory: v7() }, body: addSignatory.example.body },
        status: 201,
      },
    ]);
    await world.client.query(
      `UPDATE catalogue.course_edition e SET organiser_id = $1 FROM catalogue.course c WHERE c.id = e.course_id AND c.slug = $2`,
      [luka.organiser, examples.otherCourseSlug],
    );
    await world.passed('Ana Ilić');
    expect((await world.issue(2)).status).toBe(201);
    await world.runJobsToTheEnd();
    const { rows } = await world.client.query(
      `SELECT id, facts FROM registry.certificate WHERE batch_id IN (SELECT id FROM issuing.batch WHERE id <> $1) ORDER BY facts->>'signatoryName' DESC`,
      [examples.batch],
    );
    expect(
      rows.map(({ facts }) => [facts.signatureKind, facts.registerNumber, facts.signatoryName]),
    ).toEqual([
      ['electronic', `br. 02-${first}/${year}`, 'Vesna Ilić'],
      ['electronic', `br. 1/${year}`, 'Marija Ćirić'],
    ]);
    expect([await signerOf(rows[0].id), await signerOf(rows[1].id)]).toEqual([
      'Probni potpis',
      'Made-up seal',
    ]);
    const numbered = { number: first, designation: '02' };
    await world.walk([
      {
        as,
        call: readCertificate,
        with: { params: { certificate: rows[0].id } },
        status: 200,
        has: numbered,
      },
      {
        as: 'nobody',
        call: checkCertificate,
        with: { params: { code: rows[0].facts.checkCode } },
        status: 200,
        has: numbered,
      },
    ]);
  });

  it('fail by name while the key is gone or in another name, and are signed with the one that takes its place', async () => {
    await world.walk([signWith('astra')]);
    const batch = { batch: (await world.issue(1)).body.id };
    give('astra', undefined);
    await world.runJobsToTheEnd();
    await world.walk([
      {
        as,
        call: readBatch,
        with: { params: batch },
        status: 200,
        has: { failed: 1, failures: [{ code: 'signing-key-missing' }] },
      },
    ]);
    give('astra', testKey('document-rsa'));
    await world.walk([{ as, call: retryBatch, with: { params: batch }, status: 200 }]);
    await world.runJobsToTheEnd();
    await world.walk([
      {
        as,
        call: readBatch,
        with: { params: batch },
        status: 200,
        has: { failed: 1, failures: [{ code: 'signing-key-of-another' }] },
      },
    ]);
    give('astra', testKey('document-p256-forged'));
    await world.walk([{ as, call: retryBatch, with: { params: batch }, status: 200 }]);
    await world.runJobsToTheEnd();
    expect(await signerOf((await world.issued())[0]?.id ?? '')).toBe('Probni potpis');
  });

  it('leave nothing of a private key in any table', async () => {
    await world.walk([signWith('astra')]);
    await world.issue(1);
    await world.runJobsToTheEnd();
    const secrets = [
      astra.privateKey,
      ...(world.app.keys.get('default')?.credential ?? []).map(({ privateKey }) => privateKey),
      ...world.app.receiptKeys.map(({ privateKey }) => privateKey),
    ].map(secretOf);
    const forms = secrets.flatMap((secret) => [
      secret.toString('hex'),
      secret.toString('base64url'),
      secret.toString('base64').slice(0, 40),
    ]);
    expect([forms.length, await tablesWith(forms)]).toEqual([9, []]);
    expect(await tablesWith([astra.certificates[0].raw.toString('hex')])).toEqual([
      'credentials.signing_certificate',
    ]);
  });

  it('keep to the key they were issued under, whatever the organiser names later', async () => {
    await world.walk([signWith('astra')]);
    await world.issue(1);
    await world.walk([signWith(null, '2')]);
    await world.runJobsToTheEnd();
    expect(await signerOf((await world.issued())[0]?.id ?? '')).toBe('Probni potpis');
  });
});

describe('a key that cannot sign', () => {
  it.each([
    ['missing', (): DocumentKey | undefined => undefined],
    ['not-yet-valid', () => holding(1, 365)],
    ['expired', () => holding(-365, -1)],
    ['expired', () => holding(-365, 0.9)],
  ] as const)('stops the issue before there is a number: %s', async (standing, key) => {
    await world.walk([signWith('astra')]);
    give('astra', key());
    await world.walk([
      {
        as,
        call: listEligible,
        status: 200,
        has: {
          items: [{ missing: [{ code: `signing-key-${standing}`, field: 'signatureKind' }] }],
          counts: { complete: 0 },
        },
      },
      {
        as,
        call: readOrganiser,
        with: { params },
        status: 200,
        has: { complete: false, signingKey: { name: 'astra', standing } },
      },
    ]);
    expect((await world.issue(1)).body).toMatchObject({
      code: 'certification.selection-changed',
      details: { count: 0 },
    });
    expect(await world.issued()).toEqual([]);
  });

  it('is that of a person who is not the signatory; the seal of an organisation is nobody’s', async () => {
    await world.walk([signWith('astra')]);
    await nameSignatory({ 'sr-Latn': 'Marija Ilić', 'sr-Cyrl': 'Марија Илић' });
    give('astra', testKey('holder-person'));
    await world.walk([
      {
        as,
        call: listEligible,
        status: 200,
        has: {
          items: [{ missing: [{ code: 'signing-key-of-another', field: 'signatoryName' }] }],
          counts: { complete: 0 },
        },
      },
      {
        as,
        call: readOrganiser,
        with: { params },
        status: 200,
        has: { complete: false, signingKey: { holder: 'person', issuedTo: 'Vesna Ilić' } },
      },
    ]);
    expect((await world.issue(1)).status).toBe(409);
    await nameSignatory({ 'sr-Latn': 'dr Vesna Ilić', 'sr-Cyrl': 'др Весна Илић' });
    await world.walk([
      { as, call: listEligible, status: 200, has: { counts: { complete: 1 } } },
      { as, call: readOrganiser, with: { params }, status: 200, has: { complete: true } },
    ]);
    give('astra', testKey('holder-organisation'));
    await world.walk([
      {
        as,
        call: readOrganiser,
        with: { params },
        status: 200,
        has: { complete: true, signingKey: { holder: 'organisation' } },
      },
    ]);
    expect((await world.issue(1)).status).toBe(201);
  });

  it('is told of sixty days before, and still signs', async () => {
    await world.walk([signWith('astra')]);
    give('astra', holding(-365, 59));
    await world.walk([
      {
        as,
        call: readOrganiser,
        with: { params },
        status: 200,
        has: { complete: true, signingKey: { standing: 'ending' } },
      },
    ]);
    expect((await world.issue(1)).status).toBe(201);
  });

  it('is not named at all: neither one that is not there nor one of another organisation', async () => {
    give('tudj', astra);
    await world.client.query(
      `INSERT INTO organisations.organiser (id, organisation_id, name, place, signing_key, created_at) VALUES ($1, $2, '{}', '{}', 'tudj', now())`,
      [v7(), examples.otherOrganisation],
    );
    const refused = { status: 422, has: { code: 'organisations.signing-key-unknown' } } as const;
    await world.walk([
      { ...signWith('nema'), ...refused },
      { ...signWith('default'), ...refused },
      { ...signWith('tudj'), ...refused },
      {
        as,
        call: listSigningKeys,
        status: 200,
        has: { items: [{ name: 'astra', standing: 'ready' }] },
      },
    ]);
  });
});

it('says which files among the keys cannot be used, but for those of another organisation', async () => {
  await world.client.query(
    `INSERT INTO organisations.organiser (id, organisation_id, name, place, signing_key, created_at) VALUES ($1, $2, '{}', '{}', 'tudj', now())`,
    [v7(), examples.otherOrganisation],
  );
  const problem = { reason: 'not-opened', sentence: 'The file cannot be opened.' } as const;
  world.app.keyProblems.push(
    { name: 'luka', file: 'luka/document.p12', ...problem },
    { name: 'tudj', file: 'tudj/document.p12', ...problem },
  );
  const { body } = await world.walk([{ as, call: listSigningKeys, status: 200 }]);
  world.app.keyProblems.length = 0;
  expect(body).toMatchObject({ items: [{ name: 'astra' }] });
  expect(body.problems).toEqual([
    { name: 'luka', file: 'luka/document.p12', reason: 'not-opened' },
  ]);
});
