import { grantAccommodation } from '@svetionik/contracts/accommodations';
import { submitAttempt } from '@svetionik/contracts/assessment/results';
import { listModules } from '@svetionik/contracts/authoring';
import { listBanks } from '@svetionik/contracts/banks';
import { issueCertificates, listEligible } from '@svetionik/contracts/certification';
import { listOwnCertificates } from '@svetionik/contracts/checks';
import { listCourseDrafts } from '@svetionik/contracts/courses';
import { readSession } from '@svetionik/contracts/identity/session';
import { listOrganisers } from '@svetionik/contracts/organisers';
import { replaceCertificate, revokeCertificate } from '@svetionik/contracts/register';
import { allowAttempt } from '@svetionik/contracts/retakes';
import { randomUUID } from 'node:crypto';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { awaitValue } from '../../support/await-condition';
import type { Client } from './client';
import { makeDrafts, type OwnDrafts } from './drafts';
import { makeImports, type OwnImports } from './exchange';
import type { Learner } from './learner';
import { publishWithOneAttempt, useUpAttempt } from './one-attempt-course';

/** What there must be so that every screen has something to show: a learner in each state of a course, and a certificate. */
export interface World {
  /** A course that is only begun. */
  readonly reading: string;
  readonly finished: string;
  readonly openAttempt: string;
  readonly passedAttempt: string;
  /** Of that attempt; no document is issued for it. */
  readonly passed: string;
  readonly failed: { readonly enrolment: string; readonly attempt: string };
  /** No attempt is left; and where none was left, one more is allowed. */
  readonly usedUp: { readonly enrolment: string; readonly attempt: string };
  readonly allowed: { readonly enrolment: string; readonly attempt: string };
  /** The learner, to whom more time and breaks are granted, also in the attempt under way. */
  readonly member: string;
  readonly certificate: Certificate;
  readonly superseded: Certificate;
  readonly revoked: Certificate;
  readonly organiser: string;
  /** Drafts by id: the first module and bank, and a course of the starter content. */
  readonly drafts: { readonly module: string; readonly course: string; readonly bank: string };
  readonly own: OwnDrafts;
  readonly imports: OwnImports;
}

type OwnCertificate = EndpointReply<typeof listOwnCertificates>['items'][number];

interface Certificate {
  readonly id: string;
  readonly checkCode: string;
}

export async function makeWorld(
  learner: Learner,
  trainer: Client,
  administrator: Client,
): Promise<World> {
  const certified = await finish(learner, 'zdravstvo');
  await learner.pass(certified, 'zdravstvo-zavrsna');
  const certificates = await makeCertificates(learner.client, administrator, certified);
  const eligible = await finish(learner, 'mediji');
  const passedAttempt = await learner.pass(eligible, 'mediji-zavrsna');
  const failed = await finish(learner, 'prosveta');
  const failedAttempt = await learner.startAttempt(failed);
  await learner.client.call(submitAttempt, {
    params: { attempt: failedAttempt },
    body: { epoch: 1 },
  });
  const finished = await finish(learner, 'tuzilastvo');
  const openAttempt = await learner.startAttempt(finished);
  const reading = await learner.enrol('policija');
  const usedUp = await useUpAttempt(learner, await publishWithOneAttempt(trainer, 'mediji'));
  const allowed = await useUpAttempt(learner, await publishWithOneAttempt(trainer, 'mediji'));
  await administrator.call(allowAttempt, {
    params: { enrolment: allowed.enrolment, extraAttempt: randomUUID() },
    body: { reason: 'Prekid struje.' },
  });
  const member = await ease(learner.client, administrator);
  const [organisers, modules, courses, banks] = await Promise.all([
    administrator.call(listOrganisers, {}),
    trainer.call(listModules, {}),
    trainer.call(listCourseDrafts, {}),
    trainer.call(listBanks, {}),
  ]);
  const drafts = {
    module: firstId(modules),
    course: firstId({ items: courses.items.filter(({ slug }) => slug === 'prosveta') }),
    bank: firstId(banks),
  };
  return {
    reading,
    finished,
    openAttempt,
    passedAttempt,
    passed: eligible,
    failed: { enrolment: failed, attempt: failedAttempt },
    usedUp,
    allowed,
    member,
    ...certificates,
    organiser: firstId(organisers),
    drafts,
    own: await makeDrafts(trainer),
    imports: await makeImports(trainer),
  };
}

function firstId({ items }: { readonly items: readonly { readonly id: string }[] }): string {
  const [first] = items;
  if (!first) throw new Error('The installation has no starter content.');
  return first.id;
}

async function ease(learner: Client, administrator: Client): Promise<string> {
  const { person } = await learner.call(readSession, {});
  if (!person) throw new Error('Nobody is signed in.');
  const body = {
    extraTimeFactor: 2,
    timeLimited: true,
    breaks: 2,
    breakMinutes: 10,
    reason: 'Potvrda lekara.',
  };
  await administrator.call(grantAccommodation, {
    params: { person: person.id, grant: randomUUID() },
    body,
    version: 0,
  });
  return person.id;
}

async function finish(learner: Learner, course: string): Promise<string> {
  const enrolment = await learner.enrol(course);
  await learner.finishModules(enrolment);
  return enrolment;
}

/** One after the other to the same person: the first is replaced, the second revoked, the third is valid. */
async function makeCertificates(
  holder: Client,
  administrator: Client,
  enrolment: string,
): Promise<Pick<World, 'certificate' | 'superseded' | 'revoked'>> {
  const superseded = await issue(holder, administrator);
  const replacement = randomUUID();
  await administrator.call(replaceCertificate, {
    params: { certificate: superseded.id, replacement },
    body: { reason: 'wrong-data' },
  });
  const revoked = await madeFor(holder, ({ id }) => id === replacement);
  await administrator.call(revokeCertificate, {
    params: { certificate: replacement },
    body: { reason: 'issued-in-error', note: 'Obuka nije završena.' },
  });
  return { superseded, revoked, certificate: await issue(holder, administrator, [enrolment]) };
}

/** Issues to everybody who is waiting, and once more for the enrolments `again`; waits for the document of the learner. */
async function issue(
  holder: Client,
  administrator: Client,
  again: string[] = [],
): Promise<Certificate> {
  const { counts } = await administrator.call(listEligible, {});
  await administrator.call(issueCertificates, {
    params: { batch: randomUUID() },
    body: { course: null, again, expected: counts.complete + again.length },
  });
  return madeFor(holder, ({ status }) => status === 'valid');
}

function madeFor(
  holder: Client,
  wanted: (certificate: OwnCertificate) => boolean,
): Promise<Certificate> {
  return awaitValue('a document was made', async () =>
    (await holder.call(listOwnCertificates, {})).items.find(wanted),
  );
}
