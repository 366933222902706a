import { examples } from '@svetionik/contracts/examples';
import { approveChange, proposeChange } from '@svetionik/contracts/changes';
import { checkCertificate, readOwnDocument } from '@svetionik/contracts/checks';
import {
  listIssuerKeys,
  readAchievement,
  readBadge,
  readCredential,
  readIssuerDocument,
  readIssuerKeySet,
  readOwnCredential,
  readStatusList,
} from '@svetionik/contracts/credentials';
import { readCertificateDocument } from '@svetionik/contracts/register';
import { carriedCredential } from '@svetionik/proofs/credentials/carried-credential';
import { readSeal } from '@svetionik/proofs/credentials/check-seal';
import { checkCredential } from '@svetionik/proofs/credentials/check-credential';
import type { IssuerKey } from '@svetionik/proofs/credentials/issuer-key';
import { hashedName } from '@svetionik/proofs/credentials/recipient';
import { compactVerify, createLocalJWKSet } from 'jose';
import { generateKeyPairSync } from 'node:crypto';
import { gunzipSync, inflateSync } from 'node:zlib';
import type { Response } from 'supertest';
import { v7 } from 'uuid';
import {
  CredentialBuilder,
  sealedAddress,
} from '../../../apps/backend/src/features/credentials/credential-builder';
import { findCertificate } from '../../../apps/backend/src/features/registry/certificates.queries';
import { Transactions } from '../../../apps/backend/src/platform/database/transactions';
import { credentialKey } from '../../../apps/backend/src/platform/signing/credential-key';
import { SigningKeys } from '../../../apps/backend/src/platform/signing/signing-keys';
import { call } from '../../support/call';
import { nodeCheckingCrypto as crypto } from '../../support/checking-crypto';
import {
  openCertificationWorld,
  type CertificationWorld,
  type IssuedRow,
} from '../../support/certification-world';
import { scenario } from '../../support/scenario';
import { administratorRoles } from '../../support/staff-roles';

let world: CertificationWorld;
let row: IssuedRow;
let credential: ReturnType<typeof JSON.parse>;
let keys: IssuerKey[];

beforeAll(async () => {
  world = await openCertificationWorld();
  await world.issue(1);
  await world.runJobsToTheEnd();
  [row = row] = await world.issued();
  credential = JSON.parse((await give('json')).text);
  keys = (await call(world.app, listIssuerKeys, {})).body.items;
});

afterAll(() => world.close());

async function give(form: string): Promise<{ text: string }> {
  const reply = await call(
    world.app,
    readCredential,
    { params: { certificate: row.id }, query: { form } },
    world.cookies.administrator,
  );
  return { text: textOf(reply) };
}

function textOf({ body, text }: Response): string {
  return Buffer.isBuffer(body) ? body.toString() : text;
}

/** The list that the credential names, or why there is none. */
async function statusList(): Promise<ReturnType<typeof JSON.parse>> {
  const list = credential.credentialStatus.statusListCredential.split('/').at(-1);
  return JSON.parse(
    textOf(
      await call(world.app, readStatusList, { params: { organiser: examples.organiser, list } }),
    ),
  );
}

/** The bit of the certificate in that list. */
async function statusBit(): Promise<number> {
  const signed = await statusList();
  expect(checkCredential(signed, keys, crypto)).toMatchObject({ kind: 'genuine' });
  const bits = gunzipSync(Buffer.from(signed.credentialSubject.encodedList.slice(1), 'base64url'));
  const place = Number(credential.credentialStatus.statusListIndex);
  return ((bits[place >> 3] ?? 0) >> (7 - (place & 7))) & 1;
}

describe('the credential of an issued certificate', () => {
  it('is genuine by the keys that anyone can ask for', async () => {
    const check = checkCredential(credential, keys, crypto);
    const document = (
      await call(world.app, readIssuerDocument, { params: { organiser: examples.organiser } })
    ).body;
    expect(document).toMatchObject({
      id: credential.issuer.id,
      assertionMethod: [`${credential.issuer.id}#${check.kind === 'genuine' && check.key.id}`],
    });
    expect(checkCredential({ ...credential, name: 'Drugi kurs' }, keys, crypto)).toEqual({
      kind: 'altered',
    });
  });

  it('is the same as a token, which the published key set verifies', async () => {
    const keySet = (
      await call(world.app, readIssuerKeySet, { params: { organiser: examples.organiser } })
    ).body;
    const { payload } = await compactVerify((await give('jwt')).text, createLocalJWKSet(keySet));
    const { proof: _, ...unsigned } = credential;
    expect(JSON.parse(Buffer.from(payload).toString())).toEqual(unsigned);
  });

  it('names its recipient to who knows the name only', async () => {
    const [{ salt, identityHash }] = credential.credentialSubject.identifier;
    expect(identityHash).toBe(hashedName('Јелена Стојановић', salt, crypto.sha256));
    expect(JSON.stringify(credential)).not.toMatch(/Stojanović|Стојановић/u);
  });

  it('names what was achieved by an address that answers', async () => {
    const [course, edition] = credential.credentialSubject.achievement.id.split('/').slice(-2);
    const { body } = await call(world.app, readAchievement, { params: { course, edition } });
    expect(body).toMatchObject({
      id: credential.credentialSubject.achievement.id,
      criteria: credential.credentialSubject.achievement.criteria,
    });
  });

  it('has a badge by an address that answers, for every program on every site', async () => {
    const { id, type, caption } = credential.credentialSubject.achievement.image;
    expect({ type, caption }).toEqual({
      type: 'Image',
      caption: expect.stringMatching(/^Značka, .+: \S+/u),
    });
    const { pathname } = new URL(id);
    const [organiser = '', , badge = ''] = pathname.split('/').slice(-3);
    const ask = (name: string) =>
      call(world.app, readBadge, { params: { organiser, badge: name } });
    const svg = await ask(badge);
    expect(svg.headers).toMatchObject({
      'content-type': 'image/svg+xml; charset=utf-8',
      'access-control-allow-origin': '*',
    });
    expect(Buffer.from(svg.body).toString()).toContain(`<title>${caption}</title>`);
    const png = await ask(badge.replace('.svg', '.png'));
    expect(png.headers['content-type']).toBe('image/png');
    expect((await ask('kuvari.svg')).status).toBe(404);
  });

  it('lies in its pictures as it is', async () => {
    const { text } = await give('svg');
    expect(text).toContain(`<![CDATA[${JSON.stringify(credential)}]]>`);
    const png = (
      await call(
        world.app,
        readCredential,
        { params: { certificate: row.id }, query: { form: 'png' } },
        world.cookies.administrator,
      )
    ).body;
    expect(
      png.includes(
        Buffer.concat([
          Buffer.from('iTXtopenbadgecredential\0\0\0\0\0'),
          Buffer.from(JSON.stringify(credential)),
        ]),
      ),
    ).toBe(true);
  });

  it('has, in each form, the name that the document has', async () => {
    await world.client.query(
      `UPDATE registry.certificate SET entry = entry || '{"designation": "02/АС"}' WHERE id = $1`,
      [row.id],
    );
    const replies = [
      await call(
        world.app,
        readOwnDocument,
        { params: { certificate: row.id } },
        world.cookies.learner,
      ),
      ...(await Promise.all(
        ['json', 'png'].map((form) =>
          call(
            world.app,
            readOwnCredential,
            { params: { certificate: row.id }, query: { form } },
            world.cookies.learner,
          ),
        ),
      )),
    ];
    const named = (ending: string) =>
      `attachment; filename="sertifikat-02-AS-${row.number}-${row.year}.${ending}"; filename*=UTF-8''sertifikat-02-%D0%90%D0%A1-${row.number}-${row.year}.${ending}`;
    expect(replies.map(({ headers }) => headers['content-disposition'])).toEqual(
      ['pdf', 'json', 'png'].map(named),
    );
    await world.client.query(
      `UPDATE registry.certificate SET entry = entry - 'designation' WHERE id = $1`,
      [row.id],
    );
  });

  it('is found in the document by the code that the check page uses', async () => {
    const { body } = await call(
      world.app,
      readCertificateDocument,
      { params: { certificate: row.id } },
      world.cookies.administrator,
    );
    expect(await carriedCredential(body, async (packed) => inflateSync(packed))).toEqual(
      credential,
    );
  });

  it('is nobody else’s', async () => {
    const asked = { call: readOwnCredential, with: { params: { certificate: row.id } } };
    await world.walk([
      { as: 'learner', ...asked, status: 200 },
      { as: 'administrator', ...asked, status: 404 },
      { as: 'nobody', ...asked, status: 401 },
    ]);
  });

  it.each([
    ['the document', readOwnDocument, {}],
    ...['json', 'jwt', 'svg', 'png'].map(
      (form) => [`the credential as ${form}`, readOwnCredential, { form }] as const,
    ),
  ] as const)(
    'answers whoever asks for %s of somebody else as if there were none',
    async (_, endpoint, query) => {
      const ask = async (certificate: string) => {
        const { status, body } = await call(
          world.app,
          endpoint,
          { params: { certificate }, query },
          world.cookies.administrator,
        );
        return { status, body };
      };
      const [theirs, nobodys] = [await ask(row.id), await ask(v7())];
      expect(theirs).toEqual(nobodys);
      expect(theirs).toMatchObject({ status: 404, body: { code: 'access.not-found' } });
    },
  );

  it('gives its QR code a seal that holds without a network', async () => {
    const certificate = await world.app.app
      .get(Transactions)
      .reading({ kind: 'system', organisationId: examples.organisation }, (transaction) =>
        findCertificate(transaction, examples.organisation, row.id),
      );
    if (certificate === undefined) throw new Error('the certificate is gone');
    const made = await world.app.app.get(CredentialBuilder).make(
      certificate,
      {
        keyName: 'default',
        courseId: examples.courseDraft,
        cutScore: 70,
        place: { number: 1, year: 2026, part: 1, place: 3 },
      },
      new Date(),
    );
    const [address, seal = ''] = made?.sealedAddress.split('#') ?? [];
    expect(address).toBe(certificate.facts.checkUrl);
    expect(readSeal(row.code, seal, keys, crypto)).toMatchObject({
      outcome: 'genuine',
      facts: { number: row.number, year: row.year, kind: 'completion' },
    });
    const shared = keys.flatMap((key) => [
      { ...key, issuer: key.issuer.replace(examples.organiser, examples.courseDraft) },
      key,
    ]);
    expect(readSeal(row.code, seal, shared, crypto)).toMatchObject({
      keys: [{ issuer: credential.issuer.id }],
    });
    const confirmation = sealedAddress(
      { ...certificate, facts: { ...certificate.facts, kind: 'participation' } },
      made?.key ?? credentialKey(generateKeyPairSync('ed25519').privateKey),
    );
    expect(readSeal(row.code, confirmation.split('#')[1] ?? '', keys, crypto)).toMatchObject({
      outcome: 'genuine',
      facts: { kind: 'participation' },
    });
    expect(
      await world.app.app.get(CredentialBuilder).make(
        certificate,
        {
          keyName: 'another',
          courseId: examples.courseDraft,
          cutScore: 70,
          place: { number: 1, year: 2026, part: 1, place: 3 },
        },
        new Date(),
      ),
    ).toBeUndefined();
  });

  it('has a status that the key after it signs too, and none rather than an old one without a key', async () => {
    const signing = jest
      .spyOn(world.app.app.get(SigningKeys), 'credentialKey')
      .mockReturnValue(credentialKey(generateKeyPairSync('ed25519').privateKey));
    expect(checkCredential(await statusList(), keys, crypto)).toEqual({ kind: 'unknown-key' });
    const { items } = (await call(world.app, listIssuerKeys, {})).body;
    expect(items).toHaveLength(keys.length + 1);
    expect(checkCredential(await statusList(), items, crypto)).toMatchObject({
      key: { id: items.at(-1).id },
    });
    signing.mockReturnValue(undefined);
    expect(await statusList()).toMatchObject({ status: 503, code: 'credentials.not-signed' });
    signing.mockRestore();
  });

  it('keeps its status while it is suspended, and loses it for good when it is revoked', async () => {
    const params = { change: v7() };
    const change = { certificate: row.id, reason: 'issued-in-error', note: '' };
    const second = await world.given.session(
      await world.given.person({ email: 'druga@primer.rs', roles: administratorRoles }),
    );
    expect(await statusBit()).toBe(0);
    await scenario(world.app, { ...world.cookies, second }, [
      {
        as: 'administrator',
        call: proposeChange,
        with: { params, body: { kind: 'revoke', ...change } },
        status: 201,
      },
      {
        as: 'nobody',
        call: checkCertificate,
        with: { params: { code: row.code } },
        status: 200,
        has: { status: 'suspended' },
      },
    ]);
    expect(await statusBit()).toBe(0);
    await scenario(world.app, { second }, [
      { as: 'second', call: approveChange, with: { params }, status: 200 },
    ]);
    expect(await statusBit()).toBe(1);
  });
});
