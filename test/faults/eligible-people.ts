import type { Client } from 'pg';
import { Given } from '../support/given';
import { GivenCertificates } from '../support/given-certificates';

/** Enrolments of people who have passed, hold no certificate and lack nothing, and all others that there are. */
export interface EligiblePeople {
  readonly enrolments: readonly string[];
  readonly others: readonly string[];
}

export async function givenEligiblePeople(client: Client, count: number): Promise<EligiblePeople> {
  const given = new Given(client);
  const certificates = new GivenCertificates(client);
  await client.query('UPDATE organisations.organiser SET seal_hash = NULL');
  await client.query('UPDATE organisations.signatory SET signature_hash = NULL');
  const { rows } = await client.query<{ id: string }>('SELECT id FROM learning.enrolment');
  const enrolments: string[] = [];
  for (let index = 0; index < count; index++) {
    const person = await given.person({
      email: `osoba${index}@primer.rs`,
      name: { latin: `Ana Đorđević ${'Š'.repeat((index % 9) + 1)}`, cyrillic: 'Ана Ђорђевић' },
      licenceNumber: '1',
    });
    enrolments.push(await certificates.passed({ person }));
  }
  return { enrolments, others: rows.map(({ id }) => id) };
}
