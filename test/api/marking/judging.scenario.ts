import type { ExampleRequest } from '@svetionik/contracts/endpoint';
import { examples } from '@svetionik/contracts/examples';
import {
  advancePanel,
  handInSheet,
  readPanel,
  readSheet,
  saveSheet,
} from '@svetionik/contracts/panels';
import { v7 } from 'uuid';
import { call } from '../../support/call';
import { countStatements } from '../../support/count-statements';
import { GivenPanels } from '../../support/given-panels';
import { scenario } from '../../support/scenario';
import { openWorld, type TestWorld } from '../../support/test-world';
import { trainerRoles } from '../../support/staff-roles';

let world: TestWorld;
let cookies: { trainer: string; colleague: string; third: string; administrator: string };
let third: string;
let params: { panel: string };

beforeEach(async () => {
  world = await openWorld();
  third = await world.given.person({ email: 'treca@primer.rs', roles: trainerRoles });
  cookies = {
    trainer: await world.given.session(examples.trainer),
    colleague: await world.given.session(examples.colleague),
    third: await world.given.session(third),
    administrator: await world.given.session(examples.administrator),
  };
  params = { panel: v7() };
});

afterEach(() => world.close());

const as = 'trainer' as const;

function given(percents: readonly number[], version = 1): ExampleRequest {
  return {
    params,
    body: {
      judgements: Object.fromEntries(percents.map((percent, index) => [index + 1, percent])),
    },
    ifMatch: String(version),
  };
}

async function open(
  judges: readonly string[] = [examples.trainer, examples.colleague],
): Promise<void> {
  await new GivenPanels(world.client).open(params.panel, judges);
}

/** Gives all four judgements and hands them in. */
function judges(who: 'trainer' | 'colleague' | 'third', percents: readonly number[], version = 1) {
  return [
    {
      as: who,
      call: saveSheet,
      with: given(percents, version),
      status: 200,
      has: { version: version + 1 },
    },
    {
      as: who,
      call: handInSheet,
      with: { params, ifMatch: String(version + 1) },
      status: 200,
      has: { version: version + 2 },
    },
  ];
}

function to(stage: 'second' | 'closed', version: number): ExampleRequest {
  return { params, body: { to: stage }, ifMatch: String(version) };
}

describe('judging', () => {
  it('keeps judgements as they are given, and lets nobody write over another device', async () => {
    await open();
    await scenario(world.app, cookies, [
      { as, call: saveSheet, with: given([65]), status: 200, has: { version: 2 } },
      {
        as,
        call: saveSheet,
        with: { params, body: { judgements: { 3: 40 } }, ifMatch: '2' },
        status: 200,
        has: { version: 3 },
      },
      {
        as,
        call: readSheet,
        with: { params },
        status: 200,
        has: {
          version: 3,
          items: [{ percent: 65 }, { percent: null }, { percent: 40 }, { percent: null }],
        },
      },
      {
        as,
        call: saveSheet,
        with: given([10], 2),
        status: 412,
        has: { code: 'edit.conflict', current: { version: 3 } },
      },
      {
        as,
        call: handInSheet,
        with: { params, ifMatch: '3' },
        status: 422,
        has: { code: 'panel.incomplete', details: { left: 2 } },
      },
      {
        as,
        call: saveSheet,
        with: { params, body: { judgements: { 5: 40 } }, ifMatch: '3' },
        status: 422,
        has: { code: 'authoring.reference-unknown' },
      },
      {
        as,
        call: saveSheet,
        with: { params, body: { judgements: { 1: 42 } }, ifMatch: '3' },
        status: 400,
      },
      {
        as,
        call: saveSheet,
        with: { params, body: { judgements: {}, remarks: { 9: 'Nema ga.' } }, ifMatch: '3' },
        status: 422,
        has: { code: 'authoring.reference-unknown' },
      },
      {
        as,
        call: saveSheet,
        with: {
          params,
          body: { judgements: {}, remarks: { 1: 'JMBG 0101990710008' } },
          ifMatch: '3',
        },
        status: 422,
        has: { code: 'text.personal-number' },
      },
      { as: 'third', call: saveSheet, with: given([10]), status: 404 },
      {
        as,
        call: readPanel,
        with: { params },
        status: 200,
        has: { judges: [{ judged: 2, handedIn: false }, { judged: 0 }] },
      },
    ]);
  });

  it('is blind until the first round is over, and what is handed in stays as it is', async () => {
    await open();
    await scenario(world.app, cookies, [
      ...judges('trainer', [60, 80, 60, 80]),
      { as, call: handInSheet, with: { params, ifMatch: '2' }, status: 200, has: { version: 3 } },
      { as, call: saveSheet, with: given([10], 3), status: 409, has: { code: 'panel.stage-over' } },
      {
        as,
        call: readPanel,
        with: { params },
        status: 200,
        has: { first: null, second: null },
        hasNot: ['cutScore', '"mean"'],
      },
      {
        as: 'colleague',
        call: readSheet,
        with: { params },
        status: 200,
        has: { items: [{ percent: null, spread: null }, {}, {}, {}] },
        hasNot: ['"mean"'],
      },
      {
        as,
        call: advancePanel,
        with: to('second', 1),
        status: 409,
        has: { code: 'panel.too-few-handed-in', details: { needed: 2, given: 1 } },
      },
    ]);
  });

  it('comes to a cut score, which the second round revises with the spread in view', async () => {
    await open([examples.trainer, examples.colleague, third]);
    const sent = world.app.mail.length;
    await scenario(world.app, cookies, [
      ...judges('trainer', [60, 80, 60, 80]),
      {
        as: 'colleague',
        call: saveSheet,
        with: {
          params,
          body: { judgements: {}, remarks: { 1: ' Lako se pogodi. ', 2: '' } },
          ifMatch: '1',
        },
        status: 200,
      },
      ...judges('colleague', [50, 60, 50, 60], 2),
      { as: 'third', call: saveSheet, with: given([100]), status: 200 },
      {
        as,
        call: readSheet,
        with: { params },
        status: 200,
        has: { items: [{ remark: '', said: [] }, {}, {}, {}] },
        hasNot: ['Lako'],
      },
      {
        as,
        call: advancePanel,
        with: to('second', 2),
        status: 412,
        has: { code: 'edit.conflict' },
      },
      // Sums of 280 and 220 of 400: 70 and 55 percent, as worked by hand in the rule's table.
      {
        as: 'colleague',
        call: advancePanel,
        with: to('second', 1),
        status: 200,
        has: {
          stage: 'second',
          version: 2,
          judges: [{}, {}],
          first: { judges: [55, 70], cutScore: 62.5, proposed: 63, standardError: 7.5 },
          second: null,
        },
      },
    ]);
    await world.app.runJobs();
    expect(world.app.mail.slice(sent).map(({ to: address }) => address)).toEqual([
      'edukator@primer.rs',
    ]);
    await scenario(world.app, cookies, [
      {
        as: 'third',
        call: saveSheet,
        with: given([100], 2),
        status: 409,
        has: { code: 'panel.stage-over' },
      },
      {
        as,
        call: readSheet,
        with: { params },
        status: 200,
        has: {
          round: 2,
          version: 1,
          handedInAt: null,
          items: [
            {
              percent: 60,
              earlier: 60,
              spread: { mean: 55, lowest: 50, highest: 60 },
              remark: '',
              said: ['Lako se pogodi.'],
            },
            { said: [] },
            {},
            {},
          ],
        },
      },
      {
        as,
        call: saveSheet,
        with: { params, body: { judgements: { 2: 60, 4: 60 } }, ifMatch: '1' },
        status: 200,
      },
      {
        as,
        call: readSheet,
        with: { params },
        status: 200,
        has: { items: [{}, { percent: 60, earlier: 80 }, {}, {}] },
      },
      { as, call: handInSheet, with: { params, ifMatch: '2' }, status: 200 },
      {
        as,
        call: readPanel,
        with: { params },
        status: 200,
        has: {
          judges: [{ handedIn: true }, { handedIn: false }],
          first: { cutScore: 62.5 },
          second: null,
        },
      },
      // 240 and 220 of 400; the colleague's sheet counts as it was in the first round.
      {
        as,
        call: advancePanel,
        with: to('closed', 2),
        status: 200,
        has: {
          stage: 'closed',
          first: { cutScore: 62.5 },
          second: {
            judges: [55, 60],
            cutScore: 57.5,
            proposed: 58,
            items: [
              { deviation: 7.0710678118654755, remarks: ['Lako se pogodi.'] },
              {},
              {},
              { position: 4, deviation: 0 },
            ],
          },
        },
      },
      {
        as: 'colleague',
        call: saveSheet,
        with: given([10], 1),
        status: 409,
        has: { code: 'panel.stage-over' },
      },
      {
        as,
        call: advancePanel,
        with: to('second', 3),
        status: 409,
        has: { code: 'panel.stage-over' },
      },
    ]);
  });

  it('may be closed after one round, and without anything to show', async () => {
    await open();
    await scenario(world.app, cookies, [
      ...judges('trainer', [60, 80, 60, 80]),
      {
        as,
        call: advancePanel,
        with: to('closed', 1),
        status: 200,
        has: { stage: 'closed', first: null, second: null },
      },
    ]);
  });

  it('reads a panel of many judges with as many statements as one of two', async () => {
    await open();
    const read = () =>
      countStatements(world.app, () => call(world.app, readPanel, { params }, cookies.trainer));
    const few = await read();
    for (let number = 0; number < 8; number++) {
      const judge = await world.given.person({
        email: `sudija${number}@primer.rs`,
        roles: trainerRoles,
      });
      await world.client.query(
        'INSERT INTO authoring.panel_sheet (panel_id, organisation_id, person_id, round) VALUES ($1, $2, $3, 1)',
        [params.panel, examples.organisation, judge],
      );
    }
    expect(await read()).toBe(few);
  });
});
