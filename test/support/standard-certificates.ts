import { examples } from '@svetionik/contracts/examples';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { Given } from './given';
import { GivenCertificates } from './given-certificates';

const picture = 'a'.repeat(64);

/** The register as the examples know it: one document that is there, one that could not be made, and a job that died. */
export async function makeStandardCertificates(client: Client): Promise<void> {
  const given = new Given(client);
  const certificates = new GivenCertificates(client);
  await certificates.register(examples.registerYear, 2);
  await certificates.batch(examples.batch, 2);
  const ready = await certificates.passed({ person: examples.learner, withdrawn: true });
  await certificates.certificate({
    id: examples.certificate,
    enrolment: ready,
    number: 1,
    checkCode: examples.checkCode,
    batch: examples.batch,
    rendering: 'ready',
  });
  const other = await given.person({
    email: 'treca.polaznica@primer.rs',
    name: { latin: 'Jelena Stojanović', cyrillic: 'Јелена Стојановић' },
  });
  const failed = await certificates.passed({ person: other });
  await certificates.certificate({
    id: examples.failedCertificate,
    enrolment: failed,
    number: 2,
    checkCode: '0000000000000000',
    batch: examples.batch,
    rendering: 'failed',
  });
  await makeProposals(client, given, certificates);
  await makeChanges(client);
  await makeLife(client);
  await makeExport(client);
  await makePictures(client);
  await makeSigningCertificate(client);
  await certificates.profile({ id: examples.profile });
  await certificates.accreditation({ id: examples.accreditation, profile: examples.profile });
  await new GivenCertificates(client).uncarried({
    id: examples.uncarriedAccreditation,
    profile: examples.profile,
  });
  await client.query(
    `INSERT INTO platform.job (id, organisation_id, handler, ids, state, attempts, run_at, error_code, created_at, finished_at)
     VALUES ($1, $2, 'certification.render', $3, 'dead', 4, now(), 'RenderFailure', now(), now())`,
    [examples.deadJob, examples.organisation, { certificateId: examples.failedCertificate }],
  );
}

/** A leave of the holder, and a change of law that asks them to renew in two months. */
async function makeLife(client: Client): Promise<void> {
  await client.query(
    `INSERT INTO renewal.leave_of_absence (id, organisation_id, person_id, starts_on, ends_on, recorded_by, recorded_at)
     VALUES ($1, $2, $3, '2026-02-01', '2026-07-31', $4, now())`,
    [examples.leaveOfAbsence, examples.organisation, examples.learner, examples.administrator],
  );
  await client.query(
    `INSERT INTO renewal.law_change (id, organisation_id, changed_on, renew_by, source, sentence, course_ids, recorded_by, recorded_at)
     SELECT $1, organisation_id, make_date($5, 1, 2), current_date + 60, 'Službeni glasnik RS', $4, ARRAY[id], $3, now() FROM catalogue.course
     WHERE organisation_id = $2 AND slug = 'drugi-kurs'`,
    [
      examples.lawChange,
      examples.organisation,
      examples.administrator,
      {
        'sr-Latn': 'Promenjen je postupak.',
        'sr-Cyrl': 'Промењен је поступак.',
        en: 'The procedure has changed.',
      },
      examples.registerYear,
    ],
  );
}

/** For one who is eligible: by somebody else, and by the administrator who would have to find another to approve. */
async function makeProposals(
  client: Client,
  given: Given,
  certificates: GivenCertificates,
): Promise<void> {
  const person = await given.person({
    email: 'predlozena@primer.rs',
    name: { latin: 'Mila Tomić', cyrillic: 'Мила Томић' },
  });
  await certificates.passed({ enrolment: examples.proposedEnrolment, person });
  const selection = { course: null, except: [], again: [], expected: 1 };
  const rows = [
    [examples.proposal, examples.colleague, examples.proposedEnrolment],
    [examples.ownProposal, examples.administrator, examples.completeEnrolment],
  ];
  for (const [id, proposer, enrolment] of rows) {
    await client.query(
      `INSERT INTO issuing.proposal (id, organisation_id, selection, enrolment_ids, proposed_by, proposed_at) VALUES ($1, $2, $3, $4, $5, now())`,
      [id, examples.organisation, selection, [enrolment], proposer],
    );
  }
}

/** To annul what could not be made: by somebody else, and by the administrator who would have to find another to approve. */
async function makeChanges(client: Client): Promise<void> {
  const rows = [
    [examples.change, examples.colleague],
    [examples.ownChange, examples.administrator],
  ];
  for (const row of rows) {
    await client.query(
      `INSERT INTO issuing.change (id, proposed_by, organisation_id, certificate_id, kind, proposed_at) VALUES ($1, $2, $3, $4, 'annul', now())`,
      [...row, examples.organisation, examples.failedCertificate],
    );
  }
}

/** A print file that is there. */
async function makeExport(client: Client): Promise<void> {
  const content = Buffer.from('%PDF-1.7 print file');
  await client.query(
    `INSERT INTO exports.export (id, organisation_id, asked_by, asked_at, request, certificate_ids, state, bytes) VALUES ($1, $2, $3, now(), $4, $5, 'ready', $6)`,
    [
      examples.export,
      examples.organisation,
      examples.administrator,
      { kind: 'print-file', batch: examples.batch },
      [examples.certificate],
      content.length,
    ],
  );
  await client.query(
    'INSERT INTO exports.export_part (organisation_id, export_id, number, content) VALUES ($1, $2, 0, $3)',
    [examples.organisation, examples.export, content],
  );
}

/** The certificate that documents of the organiser were signed with formerly. */
async function makeSigningCertificate(client: Client): Promise<void> {
  await client.query(
    `INSERT INTO credentials.signing_certificate (organisation_id, organiser_id, fingerprint, content, used_from) VALUES ($1, $2, $3, $4, '2026-01-01')`,
    [
      examples.organisation,
      examples.organiser,
      examples.signingCertificate,
      readFileSync(join(__dirname, 'files/former-certificate.der')),
    ],
  );
}

/** The seal of the organiser, the signature of who signs for it, and the mark of the organisation. */
async function makePictures(client: Client): Promise<void> {
  await client.query(
    `INSERT INTO platform.file (hash, media_type, bytes, content, created_at) VALUES ($1, 'image/png', 1, '\\x00', now())`,
    [picture],
  );
  await client.query('UPDATE platform.organisation SET mark_hash = $2 WHERE id = $1', [
    examples.organisation,
    picture,
  ]);
  await client.query('UPDATE organisations.organiser SET seal_hash = $2 WHERE id = $1', [
    examples.organiser,
    picture,
  ]);
  await client.query('UPDATE organisations.signatory SET signature_hash = $2 WHERE id = $1', [
    examples.signatory,
    picture,
  ]);
}
