import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The certificates that documents of an organiser were signed with, so that anybody can tell them from others with the same name.
 * Those of documents from before are taken out of the documents.
 */
export class SigningCertificates1764000000108 implements MigrationInterface {
  readonly name = 'SigningCertificates1764000000108';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE certification.signing_certificate (
        organisation_id uuid NOT NULL,
        organiser_id uuid NOT NULL,
        fingerprint char(64) NOT NULL,
        content bytea NOT NULL,
        used_from timestamptz NOT NULL,
        PRIMARY KEY (organiser_id, fingerprint),
        FOREIGN KEY (organisation_id, organiser_id) REFERENCES organisations.organiser (organisation_id, id)
      );
      GRANT SELECT, INSERT ON certification.signing_certificate TO svetionik_app;
    `);
    await takeFromDocuments(runner);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}

const together = 200;

interface SignedDocument {
  readonly id: string;
  readonly organisationId: string;
  readonly organiserId: string;
  readonly renderedAt: Date;
  /** What stands in the room of the signature, in hexadecimal, and after it. */
  readonly room: Buffer;
}

interface Reading {
  query(text: string, values: unknown[]): Promise<readonly SignedDocument[]>;
}

/** Reads the signatures of all signed documents, some at a time. */
export async function takeFromDocuments(runner: Reading): Promise<void> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const rows = await runner.query(
      `SELECT c.id, c.organisation_id AS "organisationId", c.organiser_id AS "organiserId", d.rendered_at AS "renderedAt",
         substring(d.content FROM position('/Contents <'::bytea IN d.content) + 11 FOR 40000) AS room
       FROM certification.certificate c JOIN certification.document d ON d.certificate_id = c.id
       WHERE c.facts->>'signatureKind' = 'electronic' AND c.id > $1 ORDER BY c.id LIMIT ${together}`,
      [after],
    );
    for (const row of rows) await keep(runner, row);
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.id;
  }
}

async function keep(
  runner: Reading,
  { organisationId, organiserId, renderedAt, room }: SignedDocument,
): Promise<void> {
  const content = certificateIn(Buffer.from(room.toString('latin1').split('>', 1)[0] ?? '', 'hex'));
  if (content === undefined) return;
  await runner.query(
    `INSERT INTO certification.signing_certificate AS s (organisation_id, organiser_id, fingerprint, content, used_from) VALUES ($1, $2, encode(sha256($3), 'hex'), $3, $4)
     ON CONFLICT (organiser_id, fingerprint) DO UPDATE SET used_from = least(s.used_from, excluded.used_from)`,
    [organisationId, organiserId, content, renderedAt],
  );
}

/** The first certificate of a CMS signature as this program has written it: the signer's own (RFC 5652, 5.1). */
function certificateIn(signature: Buffer): Buffer | undefined {
  try {
    const [, wrapped = signature] = membersOf(signature);
    const [signedData = wrapped] = membersOf(wrapped);
    const certificates = membersOf(signedData).find((member) => member[0] === 0xa0);
    return certificates && membersOf(certificates)[0];
  } catch {
    return undefined;
  }
}

/** The elements that stand within another. */
function membersOf(element: Buffer): Buffer[] {
  const members: Buffer[] = [];
  for (
    let rest = element.subarray(headOf(element), headOf(element) + lengthOf(element));
    rest.length > 0;
    rest = rest.subarray(members.at(-1)?.length)
  ) {
    members.push(rest.subarray(0, headOf(rest) + lengthOf(rest)));
  }
  return members;
}

/** How many bytes of an element of DER are its tag and its length. */
function headOf(element: Buffer): number {
  const first = element[1] ?? 0;
  return 2 + (first < 0x80 ? 0 : first - 0x80);
}

function lengthOf(element: Buffer): number {
  const first = element[1] ?? 0;
  return first < 0x80 ? first : element.readUIntBE(2, first - 0x80);
}
