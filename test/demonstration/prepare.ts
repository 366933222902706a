import type { INestApplicationContext } from '@nestjs/common';
import { join } from 'node:path';
import type { Client } from 'pg';
import { loadContent } from '../../apps/backend/src/commands/load-content';
import type { Given } from '../support/given';
import { makeAccreditations } from './accreditations';
import type { Acts } from './acts';
import { publishChanged } from './editions';
import { makeOrganisers } from './organisers';
import { enterWrongKey } from './regrade';
import { makeStaff, type Staff } from './staff';
import type { Year } from './year';

const starterCourses = join(__dirname, '../../content');

/** What is there before the first learner comes: who works there, organisers, the starter courses and their accreditations. */
export async function prepare(
  app: INestApplicationContext,
  client: Client,
  acts: Acts,
  given: Given,
  { begin }: Year,
): Promise<Staff> {
  const staff = await makeStaff(app, client, acts, given, begin);
  const firstDay = begin.toISOString().slice(0, 10);
  const [, ...others] = await makeOrganisers(acts, staff.administrator, firstDay);
  await loadContent(app, [starterCourses]);
  await enterWrongKey(client, acts, staff.trainer);
  for (const [place, slug] of ['zdravstvo', 'prosveta'].entries())
    await publishChanged(client, acts, staff.trainer, slug, (content) => ({
      ...content,
      organiser: others[place] ?? null,
    }));
  await makeAccreditations(client, acts, staff.administrator, firstDay);
  return staff;
}
