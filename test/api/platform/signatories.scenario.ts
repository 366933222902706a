import { examples } from '@svetionik/contracts/examples';
import {
  addSignatory,
  editSignatory,
  readOrganiser,
  readSignature,
  removeSignature,
  setSignature,
} from '@svetionik/contracts/organisers';
import { issueDate } from '@svetionik/domain/certificates/register';
import sharp from 'sharp';
import request from 'supertest';
import { v7 } from 'uuid';
import { FirstOrganiser } from '../../../apps/backend/src/features/organisations';
import { SETTINGS, type Settings } from '../../../apps/backend/src/platform/config/config.module';
import { Transactions } from '../../../apps/backend/src/platform/database/transactions';
import { origin } from '../../support/create-test-app';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';

const as = 'administrator' as const;
const params = { organiser: examples.organiser };
const signatory = addSignatory.example.body;

let world: TestWorld;
let cookies: { administrator: string; trainer: string };

beforeEach(async () => {
  world = await openWorld();
  cookies = {
    administrator: await world.given.session(examples.administrator),
    trainer: await world.given.session(examples.trainer),
  };
});

afterEach(() => world.close());

describe('who signs', () => {
  const own = { ...params, signatory: examples.signatory };
  const added = { ...params, signatory: v7() };

  it('is who began last of those whose time it is', async () => {
    const { date: today } = issueDate(world.app.clock.now(), 'Europe/Belgrade');
    const person = (validFrom: string, validTo: string | null) => ({
      ...signatory,
      validFrom,
      validTo,
    });
    await scenario(world.app, cookies, [
      {
        as,
        call: addSignatory,
        with: { params: added, body: person('2020-06-01', null) },
        status: 201,
        has: {
          version: 2,
          signatories: [{ id: added.signatory, state: 'signs' }, { state: 'in-force' }],
        },
      },
      {
        as,
        call: addSignatory,
        with: { params: added, body: person('2020-06-01', null) },
        status: 200,
        has: { version: 2 },
      },
      {
        as,
        call: addSignatory,
        with: { params: added, body: person('2020-06-01', today) },
        status: 409,
        has: { code: 'creation.differs' },
      },
      {
        as,
        call: editSignatory,
        with: { params: added, body: person('2020-06-01', today), ifMatch: '1' },
        status: 412,
        has: { current: { version: 2 } },
      },
      {
        as,
        call: editSignatory,
        with: { params: added, body: person('2020-06-01', today), ifMatch: '2' },
        status: 200,
        has: { signatories: [{ state: 'signs' }, { state: 'in-force' }] },
      },
      {
        as,
        call: editSignatory,
        with: { params: added, body: person('2020-06-01', '2026-01-31'), ifMatch: '3' },
        status: 200,
        has: { signatories: [{ state: 'lapsed' }, { state: 'signs' }] },
      },
      {
        as,
        call: editSignatory,
        with: { params: added, body: person('2126-06-01', null), ifMatch: '4' },
        status: 200,
        has: { signatories: [{ state: 'not-yet' }, { state: 'signs' }] },
      },
      {
        as,
        call: editSignatory,
        with: { params: added, body: person('2026-06-01', '2026-05-31'), ifMatch: '5' },
        status: 400,
      },
      {
        as,
        call: editSignatory,
        with: { params: { ...params, signatory: v7() }, body: signatory, ifMatch: '5' },
        status: 404,
      },
      { as, call: readOrganiser, with: { params }, status: 200, has: { version: 5 } },
    ]);
  });

  it('has a signature of their own', async () => {
    const sent = await sharp({
      create: { width: 300, height: 90, channels: 3, background: 'navy' },
    })
      .png()
      .toBuffer();
    expect(
      (await upload(setSignature.path.replace(':signatory', examples.signatory), sent)).body
        .signatories[0].signature,
    ).toMatch(/^[0-9a-f]{64}$/);
    await scenario(world.app, cookies, [
      { as, call: readSignature, with: { params: own }, status: 200 },
      {
        as,
        call: removeSignature,
        with: { params: own, ifMatch: '2' },
        status: 200,
        has: { signatories: [{ signature: null }] },
      },
      { as, call: readSignature, with: { params: own }, status: 404 },
    ]);
  });
});

function upload(path: string, bytes: Buffer): request.Test {
  const sending = request(world.app.app.getHttpServer())
    .put(path.replace(':organiser', examples.organiser))
    .set({ Origin: origin, Cookie: cookies.administrator, 'If-Match': '"1"' });
  return sending.attach('picture', bytes, { filename: 'pecat.png', contentType: 'image/png' });
}

describe('the organiser that an installation begins with', () => {
  it.each([
    ['a demonstration', true, { complete: true, signatories: [{ state: 'signs' }] }],
    ['any other installation', false, { complete: false, signatories: [] }],
  ])('is signed for in %s as it should be', async (_, onThisMachineOnly, has) => {
    const { app } = world.app;
    const settings = { ...app.get<Settings>(SETTINGS), onThisMachineOnly };
    await world.client.query('UPDATE organisations.organiser SET archived_at = now()');
    const organiser = await app
      .get(Transactions)
      .unitOfWork({ kind: 'system', organisationId: examples.organisation }, (transaction) =>
        new FirstOrganiser(world.app.clock, settings).provide(transaction, examples.organisation),
      );
    await scenario(world.app, cookies, [
      { as, call: readOrganiser, with: { params: { organiser } }, status: 200, has },
    ]);
  });
});
