import { issueCertificates, listEligible } from '@svetionik/contracts/certification';
import { approveChange, proposeChange } from '@svetionik/contracts/changes';
import type { EndpointRequest } from '@svetionik/contracts/endpoint';
import { confirmName } from '@svetionik/contracts/identity/account';
import {
  approveProposal,
  editIssuingRules,
  proposeCertificates,
} from '@svetionik/contracts/proposals';
import { replaceCertificate, revokeCertificate } from '@svetionik/contracts/register';
import { latinToCyrillic } from '@svetionik/domain/language/latin-to-cyrillic';
import { v7 } from 'uuid';
import { runSubjectJobs } from './jobs';
import { runAtMoment } from './moment';
import type { World } from './world';

/** On so many days before the end it is issued to all who lack nothing; what is proposed last still waits for the second administrator. */
const issuingDays = [346, 331, 301, 271, 241, 211, 181, 151, 121, 91, 61, 36, 9, 1];
const replacingDays = [240, 150, 62, 20];
const revokingDays = [200, 88, 30, 2];

/** Since when a second administrator approves what one proposes. */
const approvingDay = 45;

type Deed = (world: World, days: number) => Promise<void>;

/** Plans what administrators do with certificates in the course of the year. */
export function planIssuing(world: World): void {
  const deeds: readonly (readonly [readonly number[], Deed])[] = [
    [issuingDays, issue],
    [replacingDays, replace],
    [revokingDays, revoke],
    [[approvingDay], askForApproval],
  ];
  for (const [all, deed] of deeds)
    for (const days of all) {
      const time = world.year.daysAgo(days);
      world.agenda.plan(time, () => runAtMoment(time, world.chance, () => deed(world, days)));
    }
}

async function askForApproval({ acts, staff }: World): Promise<void> {
  await acts.send(staff.administrator, editIssuingRules, {
    version: 0,
    body: { secondApproval: true },
  });
}

async function issue({ acts, staff }: World, days: number): Promise<void> {
  const { counts } = listEligible.replies[200].schema.parse(
    await acts.send(staff.administrator, listEligible, {}),
  );
  const expected = counts.complete;
  if (expected === 0) return;
  const [id, body] = [v7(), { course: null, expected }];
  if (days > approvingDay) {
    await acts.send(staff.administrator, issueCertificates, { params: { batch: id }, body });
    return;
  }
  const params = { proposal: id };
  await acts.send(staff.administrator, proposeCertificates, { params, body });
  if (days > 1)
    await acts.send(staff.secondAdministrator, approveProposal, { params, body: { expected } });
}

const inError = { reason: 'issued-in-error', note: 'Obuka nije završena.' } as const;

async function revoke(world: World, days: number): Promise<void> {
  const { acts, staff } = world;
  const certificate = (await readyCertificate(world))?.id;
  if (certificate === undefined) return;
  if (days > approvingDay)
    await acts.send(staff.administrator, revokeCertificate, {
      params: { certificate },
      body: inError,
    });
  else await propose(world, { kind: 'revoke', certificate, ...inError }, days > 2);
}

/** The holder has taken another surname, and gets another certificate for it. */
async function replace(world: World, days: number): Promise<void> {
  const { acts, chance, staff } = world;
  const certificate = await readyCertificate(world);
  if (certificate === undefined) return;
  const latin = `${certificate.name} ${chance.one(['Lazić', 'Ilić', 'Perić', 'Rakić'])}`;
  await acts.send({ id: certificate.person }, confirmName, {
    body: { latin, cyrillic: latinToCyrillic(latin), form: certificate.form },
  });
  const reason = { reason: 'wrong-data', note: 'Promena prezimena.' } as const;
  if (days > approvingDay)
    await acts.send(staff.administrator, replaceCertificate, {
      params: { certificate: certificate.id, replacement: v7() },
      body: reason,
    });
  else await propose(world, { kind: 'replace', certificate: certificate.id, ...reason }, true);
}

async function propose(
  { acts, staff }: World,
  body: EndpointRequest<typeof proposeChange>['body'],
  isApproved: boolean,
): Promise<void> {
  const params = { change: v7() };
  await acts.send(staff.administrator, proposeChange, { params, body });
  if (isApproved) await acts.send(staff.secondAdministrator, approveChange, { params });
}

interface ReadyCertificate {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly form: 'feminine' | 'masculine' | 'neutral';
}

/** One of those issued last that nothing has happened to, with its document: of somebody whose name the letters of Serbian write. */
async function readyCertificate(world: World): Promise<ReadyCertificate | undefined> {
  const { rows } = await world.client.query<ReadyCertificate>(
    `SELECT c.id, c.person_id AS person, p.name_latin AS name, p.form FROM registry.certificate c JOIN identity.person p ON p.id = c.person_id
     WHERE c.status = 'valid' AND c.rendering = 'waiting' AND c.replaces_id IS NULL AND p.email LIKE '%@primer.example' AND p.name_latin ~ '^[A-Za-zČĆŽŠĐčćžšđ ]+$'
     ORDER BY c.issued_at DESC, c.holder_sort_key LIMIT 1`,
  );
  const [certificate] = rows;
  if (certificate !== undefined) await runSubjectJobs(world, [certificate.id]);
  return certificate;
}
