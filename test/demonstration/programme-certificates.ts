import { listEligible } from '@svetionik/contracts/certification';
import type { EndpointRequest } from '@svetionik/contracts/endpoint';
import { createProfile } from '@svetionik/contracts/profiles';
import { setProgrammeCertificate } from '@svetionik/contracts/programmes';
import { approveProposal, proposeCertificates } from '@svetionik/contracts/proposals';
import { v7 } from 'uuid';
import type { GivenProgrammes } from '../support/given-programmes';
import { inBothScripts } from './organisers';
import { runAtMoment } from './moment';
import type { World } from './world';

/** A programme, the course that everybody begins with, and the parts that an earlier training stands for. */
interface Path {
  readonly programme: string;
  readonly course: string;
  readonly recognised: readonly string[];
}

/** So many complete it, on the last day of the year. */
const [completions, daysOfIssue] = [2, 0.5];

/** A few who have passed the first course had the rest elsewhere, and get a certificate for the whole programme, which one proposes and another approves. */
export async function certifyProgramme(
  { acts, chance, client, staff, year }: World,
  given: GivenProgrammes,
  { programme, course, recognised }: Path,
): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT t.person_id AS id FROM programmes.participant t JOIN identity.person p ON p.id = t.person_id AND p.name_confirmed_at IS NOT NULL
     WHERE t.programme_id = $1 AND EXISTS (SELECT FROM learning.enrolment e JOIN assessment.attempt a ON a.enrolment_id = e.id AND a.passed
       WHERE e.organisation_id = t.organisation_id AND e.person_id = t.person_id AND e.course_id = $2) ORDER BY t.sort_key, t.person_id LIMIT $3`,
    [programme, course, completions],
  );
  for (const { id } of rows) {
    const training = await given.confirmedTraining(v7(), id, 'Rad sa decom u timu');
    for (const part of recognised)
      await given.recognition({ programme, person: id, part, training });
  }
  await runAtMoment(year.daysAgo(daysOfIssue), chance, async () => {
    const profile = v7();
    await acts.send(staff.administrator, createProfile, {
      params: { profile },
      body: { name: inBothScripts('Ceo program'), definition, courses: [] },
    });
    await acts.send(staff.administrator, setProgrammeCertificate, {
      params: { programme },
      version: 1,
      body: { profile },
    });
    await issueByTwo({ acts, staff }, programme);
  });
}

const definition: EndpointRequest<typeof createProfile>['body']['definition'] = {
  professions: [],
  orientation: 'portrait',
  fields: [{ field: 'place', required: true, label: null }],
  programmePage: true,
  partner: null,
  asksAccreditation: false,
};

async function issueByTwo(
  { acts, staff }: Pick<World, 'acts' | 'staff'>,
  course: string,
): Promise<void> {
  const { counts } = listEligible.replies[200].schema.parse(
    await acts.send(staff.administrator, listEligible, { query: { course } }),
  );
  const expected = counts.complete;
  if (expected === 0) return;
  const params = { proposal: v7() };
  const body = { course, expected };
  await acts.send(staff.administrator, proposeCertificates, { params, body });
  await acts.send(staff.secondAdministrator, approveProposal, { params, body: { expected } });
}
