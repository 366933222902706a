import { listEligible } from '@svetionik/contracts/certification';
import { examples } from '@svetionik/contracts/examples';
import { addSignatory, editSignatory } from '@svetionik/contracts/organisers';
import { readCertificate } from '@svetionik/contracts/register';
import { v7 } from 'uuid';
import { openCertificationWorld, type CertificationWorld } from '../../support/certification-world';

const as = 'administrator' as const;
const params = { organiser: examples.organiser };

let world: CertificationWorld;

beforeAll(async () => {
  world = await openCertificationWorld();
});

afterEach(async () => {
  world = await world.renew();
});

afterAll(() => world.close());

async function lastFacts() {
  const { rows } = await world.client.query(
    `SELECT facts FROM registry.certificate ORDER BY issued_at DESC, number DESC LIMIT 1`,
  );
  return rows[0].facts;
}

describe('who signs on the day', () => {
  const own = { ...params, signatory: examples.signatory };
  const until = (validTo: string | null) => ({
    ...addSignatory.example.body,
    validFrom: '2020-01-01',
    validTo,
  });

  it('is frozen with a picture of the signature where nothing is signed electronically', async () => {
    await world.client.query(
      `UPDATE organisations.signatory SET signature_hash = (SELECT hash FROM platform.file WHERE bytes = 1)`,
    );
    await world.issue(1);
    expect(await lastFacts()).toMatchObject({
      signatureKind: 'facsimile',
      signatoryName: 'Vesna Ilić',
      registerNumber: `br. ${world.register.first}/${world.register.year}`,
    });
    await world.passed('Ana Ilić');
    await world.walk([
      {
        as,
        call: addSignatory,
        with: { params: { ...params, signatory: v7() }, body: addSignatory.example.body },
        status: 201,
      },
    ]);
    await world.issue(1);
    expect(await lastFacts()).toMatchObject({
      signatureKind: 'none',
      signatoryName: 'Marija Ćirić',
    });
    const [first] = await world.issued();
    await world.walk([
      {
        as,
        call: readCertificate,
        with: { params: { certificate: first?.id ?? '' } },
        status: 200,
        has: { facts: { signatoryName: 'Vesna Ilić' } },
      },
    ]);
  });

  it('has to be somebody', async () => {
    await world.walk([
      {
        as,
        call: editSignatory,
        with: { params: own, body: until('2026-01-31'), ifMatch: '1' },
        status: 200,
        has: { complete: false },
      },
      {
        as,
        call: listEligible,
        status: 200,
        has: { items: [{ missing: [{ code: 'signatory-missing', field: 'signatoryName' }] }] },
      },
    ]);
    expect((await world.issue(1)).status).toBe(409);
    await world.walk([
      {
        as,
        call: editSignatory,
        with: { params: own, body: until(null), ifMatch: '2' },
        status: 200,
        has: { complete: true },
      },
    ]);
    expect((await world.issue(1)).status).toBe(201);
  });

  it.each([
    ['what only keeps its place', { 'sr-Latn': 'ovlašćeno lice', 'sr-Cyrl': 'овлашћено лице' }],
    ['what only keeps its place, in one script', { 'sr-Latn': 'Ovlašćeno lice', 'sr-Cyrl': 'Ана' }],
  ])('has to have a name: %s is none', async (_, name) => {
    await world.walk([
      {
        as,
        call: editSignatory,
        with: { params: own, body: { ...until(null), name }, ifMatch: '1' },
        status: 200,
        has: { complete: false, signatories: [{ state: 'unnamed' }] },
      },
      {
        as,
        call: listEligible,
        status: 200,
        has: {
          items: [{ missing: [{ code: 'signatory-unnamed', field: 'signatoryName' }] }],
          counts: { complete: 0 },
        },
      },
    ]);
    expect((await world.issue(1)).status).toBe(409);
    expect(await world.issued()).toEqual([]);
    await world.walk([
      {
        as,
        call: editSignatory,
        with: { params: own, body: until(null), ifMatch: '2' },
        status: 200,
        has: { complete: true, signatories: [{ state: 'signs' }] },
      },
    ]);
  });
});
