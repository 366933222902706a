import { readBank, saveItem } from '@svetionik/contracts/banks';
import { applyRegrade, previewRegrade } from '@svetionik/contracts/regrades';
import type { Client } from 'pg';
import { v7 } from 'uuid';
import type { Acting, Acts } from './acts';
import { findDraftId } from './editions';
import { runSubjectJobs } from './jobs';
import { daysOfMarking } from './marking';
import { runAtMoment } from './moment';
import type { World } from './world';
import { wrongKey } from './wrong-key';

const reason = 'Kao tačan bio je označen pogrešan odgovor.';

/** Enters the wrong key, which the first edition is published with. */
export function enterWrongKey(client: Client, acts: Acts, author: Acting): Promise<void> {
  return saveKey({ client, acts }, author, wrongKey.wrong);
}

/** Plans the correction, which the next edition is published with, and the regrade of those who were judged by the wrong key. */
export function planRegrade(world: World): void {
  const { agenda, chance, staff, year } = world;
  const corrected = year.daysAgo(daysOfMarking + 0.1);
  agenda.plan(corrected, () =>
    runAtMoment(corrected, chance, () => saveKey(world, staff.trainer, wrongKey.right)),
  );
  const regraded = year.daysAgo(daysOfMarking - 2);
  agenda.plan(regraded, () => runAtMoment(regraded, chance, () => regrade(world)));
}

async function saveKey(
  { client, acts }: Pick<World, 'client' | 'acts'>,
  author: Acting,
  key: string,
): Promise<void> {
  const params = { bank: await findDraftId(client, wrongKey.bank) };
  const { items } = readBank.replies[200].schema.parse(
    await acts.send(author, readBank, { params }),
  );
  for (const { id, version, content } of items)
    if (content.id === wrongKey.item && content.kind === 'single-choice')
      await acts.send(author, saveItem, {
        params: { ...params, item: id },
        version,
        body: { ...content, key },
      });
}

async function regrade(world: World): Promise<void> {
  const { acts, client, staff } = world;
  const { rows } = await client.query<{ version: string }>(
    `SELECT v.id AS version FROM assessment.item i JOIN assessment.item_version v ON v.item_id = i.id
     WHERE i.organisation_id = $1 AND i.key = $2 AND v.content -> 'sr-Latn' ->> 'key' = $3`,
    [acts.organisationId, wrongKey.item, wrongKey.wrong],
  );
  for (const { version } of rows) {
    const params = { regrade: v7() };
    await acts.send(staff.trainer, previewRegrade, { params, body: { version, reason } });
    await runSubjectJobs(world, [params.regrade]);
    await acts.send(staff.trainer, applyRegrade, { params });
    // those of members follow from that of the network
    for (const _ of ['own', 'members']) await runSubjectJobs(world, [params.regrade]);
  }
}
