import {
  advancePanel,
  handInSheet,
  openPanel,
  readSheet,
  saveSheet,
} from '@svetionik/contracts/panels';
import { v7 } from 'uuid';
import type { Acting } from './acts';
import type { Chance } from './chance';
import { findDraftId } from './editions';
import { runAtMoment } from './moment';
import type { World } from './world';

/** How many of a hundred who just know enough answer it, as most judges see it. */
const expected = { easy: 80, medium: 65, hard: 50 } as const;

const remark = 'Dva odgovora su bliska: u praksi bi neko izabrao i drugi.';

/** Plans a panel on the assessment of the course of media: all have judged once, and may now revise what they gave. */
export function planPanel(world: World): void {
  const { acts, agenda, client, staff, year } = world;
  const chance = world.chance.of('panel');
  const params = { panel: v7() };
  const at = (days: number, work: () => Promise<unknown>): void =>
    agenda.plan(year.daysAgo(days), () =>
      runAtMoment(year.daysAgo(days), chance, async () => void (await work())),
    );
  at(12, async () =>
    acts.send(staff.trainer, openPanel, {
      params,
      body: {
        course: await findDraftId(client, 'mediji'),
        judges: staff.markers.map(({ id }) => id),
      },
    }),
  );
  for (const [place, judge] of staff.markers.entries())
    at(10 - place, () => judgeAll(world, judge, params, chance.of(`judge ${place}`)));
  at(5, () =>
    acts.send(staff.trainer, advancePanel, { params, version: 1, body: { to: 'second' } }),
  );
}

async function judgeAll(
  { acts }: World,
  judge: Acting,
  params: { readonly panel: string },
  chance: Chance,
): Promise<void> {
  const { items, version } = readSheet.replies[200].schema.parse(
    await acts.send(judge, readSheet, { params }),
  );
  const strictness = chance.normal(0, 4);
  const judgements = Object.fromEntries(
    items.map(({ position, item }) => [
      position,
      toStep(expected[item.difficulty] + strictness + chance.normal(0, 8)),
    ]),
  );
  const saved = saveSheet.replies[200].schema.parse(
    await acts.send(judge, saveSheet, {
      params,
      version,
      body: { judgements, remarks: { [chance.whole(1, items.length)]: remark } },
    }),
  );
  await acts.send(judge, handInSheet, { params, version: saved.version });
}

/** In steps of five, neither sure to be wrong nor sure to be right. */
function toStep(percent: number): number {
  return Math.min(95, Math.max(20, 5 * Math.round(percent / 5)));
}
