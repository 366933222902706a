import { readRevision, removeLesson, saveLesson } from '@svetionik/contracts/authoring';
import { removeItem } from '@svetionik/contracts/banks';
import { examples } from '@svetionik/contracts/examples';
import {
  beginVisit,
  forgetRemoval,
  keepRemoval,
  restoreItem,
  restoreLesson,
} from '@svetionik/contracts/removals';
import { v7 } from 'uuid';
import { lessonBody } from '../../support/author';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';
import { trainerRoles } from '../../support/staff-roles';

const draft = examples.moduleDraft;
const lesson = { module: draft, lesson: examples.lessonDraft };
const number = '0101 09971 0005';
const as = 'trainer' as const;

let world: TestWorld;
let cookies: { trainer: string; colleague: string; stranger: string };

beforeEach(async () => {
  world = await openWorld();
  await world.client.query('DELETE FROM authoring.visit');
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

const visit = (id: string) => ({ params: { draft, visit: id } });
const removal = (visitId: string, id: string, name = '2. Slučaj') => ({
  params: { draft, removal: id },
  body: {
    visit: visitId,
    unit: examples.lessonDraft,
    name,
    before: { blocks: [{ id: 'uvod' }, { id: 'slucaj', kind: 'case' }] },
    after: { blocks: [{ id: 'uvod' }] },
  },
});
const laterBy = (hours: number) =>
  world.client.query(
    `UPDATE authoring.visit SET began_at = began_at - make_interval(hours => $1)`,
    [hours],
  );

describe('what an author removed', () => {
  it('is theirs in this visit and the next, and gone after it', async () => {
    const [first, second, third, fourth, one] = [v7(), v7(), v7(), v7(), v7()];
    const has = { removals: [{ id: one, name: '2. Slučaj', unit: examples.lessonDraft }] };
    await scenario(world.app, cookies, [
      { as, call: beginVisit, with: visit(first), status: 200, has: { removals: [] } },
      {
        as,
        call: keepRemoval,
        with: { ...removal(first, one), body: { ...removal(first, one).body, after: null } },
        status: 400,
        has: { code: 'request.invalid' },
      },
      { as, call: keepRemoval, with: removal(first, one), status: 201 },
      { as, call: keepRemoval, with: removal(first, one), status: 200 },
      {
        as,
        call: keepRemoval,
        with: removal(first, one, 'Drugo'),
        status: 409,
        has: { code: 'creation.differs' },
      },
      { as, call: beginVisit, with: visit(first), status: 200, has },
    ]);
    await laterBy(30);
    await scenario(world.app, cookies, [
      { as, call: beginVisit, with: visit(second), status: 200, has },
      { as, call: beginVisit, with: visit(second), status: 200, has },
    ]);
    await laterBy(30);
    await scenario(world.app, cookies, [
      { as, call: beginVisit, with: visit(third), status: 200, has: { removals: [] } },
      { as, call: keepRemoval, with: removal(third, v7()), status: 201 },
      { as, call: beginVisit, with: visit(fourth), status: 200 },
    ]);
  });

  it('stays for a day, however many windows were opened', async () => {
    const [first, one] = [v7(), v7()];
    await scenario(world.app, cookies, [
      { as, call: keepRemoval, with: removal(first, one), status: 201 },
      { as, call: beginVisit, with: visit(v7()), status: 200 },
      { as, call: beginVisit, with: visit(v7()), status: 200 },
      { as, call: beginVisit, with: visit(v7()), status: 200, has: { removals: [{ id: one }] } },
    ]);
  });

  it('is seen and forgotten by nobody else', async () => {
    const [first, one] = [v7(), v7()];
    await scenario(world.app, cookies, [
      { as, call: keepRemoval, with: removal(first, one), status: 201 },
      {
        as: 'colleague',
        call: beginVisit,
        with: visit(v7()),
        status: 200,
        has: { removals: [] },
        hasNot: ['Slučaj'],
      },
      { as: 'colleague', call: beginVisit, with: visit(first), status: 404 },
      { as: 'colleague', call: forgetRemoval, with: removal(first, one), status: 404 },
      { as: 'stranger', call: beginVisit, with: visit(v7()), status: 404 },
      { as, call: beginVisit, with: visit(first), status: 200, has: { removals: [{ id: one }] } },
      { as, call: forgetRemoval, with: { params: { draft, removal: one } }, status: 204 },
      { as, call: forgetRemoval, with: { params: { draft, removal: one } }, status: 404 },
      { as, call: beginVisit, with: visit(first), status: 200, has: { removals: [] } },
    ]);
  });

  it('holds no personal number, and stands in the draft that is named', async () => {
    const [first, one] = [v7(), v7()];
    const { params, body } = removal(first, one);
    await scenario(world.app, cookies, [
      {
        as,
        call: keepRemoval,
        with: { params, body: { ...body, before: { blocks: [{ id: 'a', title: number }] } } },
        status: 422,
        has: { code: 'text.personal-number' },
      },
      {
        as,
        call: keepRemoval,
        with: { params, body: { ...body, unit: examples.itemDraft } },
        status: 422,
        has: { code: 'authoring.reference-unknown' },
      },
    ]);
  });
});

describe('a part that was taken out', () => {
  it('comes back as it was, and can be edited on', async () => {
    await scenario(world.app, cookies, [
      { as, call: removeLesson, with: { params: lesson, ifMatch: '1' }, status: 204 },
      { as: 'stranger', call: restoreLesson, with: { params: lesson }, status: 404 },
      {
        as,
        call: restoreLesson,
        with: { params: lesson },
        status: 200,
        has: { id: examples.lessonDraft, version: 3 },
      },
      { as, call: restoreLesson, with: { params: lesson }, status: 200, has: { version: 3 } },
      {
        as,
        call: saveLesson,
        with: { params: lesson, body: lessonBody(), ifMatch: '3' },
        status: 200,
      },
    ]);
  });

  it('of a bank comes back to its bank only', async () => {
    const item = { bank: examples.bankDraft, item: examples.itemDraft };
    await scenario(world.app, cookies, [
      { as, call: removeItem, with: { params: item, ifMatch: '1' }, status: 204 },
      { as, call: restoreItem, with: { params: { ...item, bank: v7() } }, status: 404 },
      { as, call: restoreItem, with: { params: item }, status: 200, has: { version: 3 } },
    ]);
  });
});

it('raises the revision of a draft when anybody saves a part of it', async () => {
  const read = { as, call: readRevision, with: { params: { draft } }, status: 200 };
  const revision = async () => (await scenario(world.app, cookies, [read])).body.revision;
  const before = await revision();
  await scenario(world.app, cookies, [
    {
      as: 'colleague',
      call: saveLesson,
      with: { params: lesson, body: lessonBody(), ifMatch: '1' },
      status: 200,
    },
    { as: 'stranger', call: readRevision, with: { params: { draft } }, status: 404 },
  ]);
  expect(await revision()).toBe(Number(before) + 1);
});
