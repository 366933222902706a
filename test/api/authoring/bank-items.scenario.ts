import { createItem, readBank, removeItem, saveItem } from '@svetionik/contracts/banks';
import { examples } from '@svetionik/contracts/examples';
import { v7 } from 'uuid';
import { itemBody } from '../../support/author';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';
import { trainerRoles } from '../../support/staff-roles';

let world: TestWorld;
let cookies: { trainer: string; colleague: string; stranger: string };

beforeEach(async () => {
  world = await openWorld();
  const colleague = await world.given.person({
    email: 'koleginica@primer.rs',
    roles: trainerRoles,
  });
  cookies = {
    trainer: await world.given.session(examples.trainer),
    colleague: await world.given.session(colleague),
    stranger: await world.given.session(examples.otherTrainer),
  };
});

afterEach(() => world.close());

const as = 'trainer' as const;

describe('a bank item', () => {
  const bank = { bank: examples.bankDraft };
  const item = { ...bank, item: examples.itemDraft };

  it('is made, saved and taken out from the version that was seen only', async () => {
    const made = { ...bank, item: v7() };
    const body = itemBody('novo', 'prepoznavanje');
    await scenario(world.app, cookies, [
      {
        as,
        call: createItem,
        with: { params: made, body },
        status: 201,
        has: { key: 'novo', version: 1 },
      },
      { as, call: createItem, with: { params: made, body }, status: 200 },
      {
        as,
        call: createItem,
        with: { params: { ...bank, item: v7() }, body },
        status: 409,
        has: { code: 'authoring.address-taken' },
      },
      {
        as: 'colleague',
        call: saveItem,
        with: { params: made, body: itemBody('novo', 'upucivanje'), ifMatch: '1' },
        status: 200,
        has: { version: 2 },
      },
      {
        as,
        call: saveItem,
        with: { params: made, body, ifMatch: '1' },
        status: 412,
        has: { current: { version: 2, content: { objective: 'upucivanje' } } },
      },
      {
        as,
        call: saveItem,
        with: { params: made, body: itemBody('drugo', 'upucivanje'), ifMatch: '2' },
        status: 400,
      },
      { as, call: removeItem, with: { params: made, ifMatch: '2' }, status: 204 },
      {
        as,
        call: readBank,
        with: { params: bank },
        status: 200,
        has: { slug: 'probna-banka' },
        hasNot: ['Pitanje novo'],
      },
      {
        as: 'stranger',
        call: saveItem,
        with: { params: item, body: itemBody('prepoznavanje-1', 'a'), ifMatch: '1' },
        status: 404,
      },
    ]);
  });

  it('belongs to its bank and is not reached through another', async () => {
    await scenario(world.app, cookies, [
      {
        as,
        call: saveItem,
        with: {
          params: { ...item, bank: examples.moduleDraft },
          body: itemBody('prepoznavanje-1', 'a'),
          ifMatch: '1',
        },
        status: 404,
      },
    ]);
  });
});
