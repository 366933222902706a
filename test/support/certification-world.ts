import { issueCertificates } from '@svetionik/contracts/certification';
import { examples } from '@svetionik/contracts/examples';
import type { Response } from 'supertest';
import { v7 } from 'uuid';
import { call } from './call';
import { GivenCertificates } from './given-certificates';
import { scenario, type Step } from './scenario';
import { openWorld, type TestWorld } from './test-world';

export interface IssuedRow {
  readonly id: string;
  readonly year: number;
  readonly number: number;
  readonly enrolment: string;
  readonly holder: string;
  readonly code: string;
  readonly rendering: string;
  readonly status: string;
}

/** The standard data without pictures and former certificates, and without those who are proposed, and the hand of an administrator who issues. */
export interface CertificationWorld extends TestWorld {
  renew(): Promise<CertificationWorld>;
  readonly certificates: GivenCertificates;
  /** The register of today's year, and the first number that is issued in it: the standard data hold two. */
  readonly register: { readonly year: number; readonly first: number };
  readonly cookies: { readonly administrator: string; readonly learner: string };
  walk(steps: readonly Step<'administrator' | 'learner'>[]): Promise<Response>;
  /** People with a passed attempt, by their names in Latin script; gives their enrolments. */
  passed(...names: readonly string[]): Promise<string[]>;
  issue(
    expected: number,
    selection?: { readonly except?: readonly string[]; readonly again?: readonly string[] },
  ): Promise<Response>;
  /** What the register holds besides the standard data, in the order of numbers. */
  issued(): Promise<IssuedRow[]>;
  /** Works through the jobs with all their attempts, without waiting between them. */
  runJobsToTheEnd(): Promise<void>;
}

export async function openCertificationWorld(): Promise<CertificationWorld> {
  return certificationWorld(await openWorld());
}

async function certificationWorld(world: TestWorld): Promise<CertificationWorld> {
  const { app, client, given } = world;
  await client.query('UPDATE organisations.organiser SET seal_hash = NULL');
  await client.query('UPDATE organisations.signatory SET signature_hash = NULL');
  await client.query('DELETE FROM credentials.signing_certificate');
  await client.query('UPDATE learning.enrolment SET withdrawn_at = now() WHERE id = $1', [
    examples.proposedEnrolment,
  ]);
  await client.query('DELETE FROM issuing.change');
  await client.query('DELETE FROM profiles.accredited_edition');
  await client.query('DELETE FROM profiles.accreditation WHERE id = $1', [
    examples.uncarriedAccreditation,
  ]);
  await client.query('DELETE FROM catalogue.course_edition WHERE number = 0');
  const certificates = new GivenCertificates(client);
  const cookies = {
    administrator: await given.session(examples.administrator),
    learner: await given.session(examples.learner),
  };
  return {
    ...world,
    renew: async () => certificationWorld(await world.renew()),
    certificates,
    register: { year: examples.registerYear, first: 3 },
    cookies,
    walk: (steps) => scenario(app, cookies, steps),
    passed: async (...names) => {
      const enrolments: string[] = [];
      for (const latin of names) {
        const person = await given.person({
          email: `${v7()}@primer.rs`,
          name: { latin, cyrillic: latin },
        });
        enrolments.push(await certificates.passed({ person }));
      }
      return enrolments;
    },
    issue: (expected, selection = {}) =>
      call(
        app,
        issueCertificates,
        { params: { batch: v7() }, body: { course: null, ...selection, expected } },
        cookies.administrator,
      ),
    issued: async () => {
      const { rows } = await client.query<IssuedRow>(
        `SELECT id, year, number, enrolment_id AS enrolment, entry->'holder'->>'latin' AS holder, check_code AS code, rendering, status
         FROM registry.certificate WHERE id <> ALL ($1) ORDER BY year, number`,
        [[examples.certificate, examples.failedCertificate]],
      );
      return rows;
    },
    runJobsToTheEnd: async () => {
      for (let attempt = 1; attempt <= 5; attempt += 1) {
        await client.query(`UPDATE platform.job SET run_at = now() WHERE state = 'queued'`);
        await app.runJobs();
      }
    },
  };
}
