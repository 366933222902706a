import { examples, exampleSecrets } from '@svetionik/contracts/examples';
import type { Client } from 'pg';
import { inDays } from './belgrade-time';
import { Given } from './given';
import { administratorRoles, trainerRoles } from './staff-roles';

/** The rows that the examples of the endpoints refer to. Made once a run, then cloned with the template. */
export async function makeStandardData(client: Client): Promise<void> {
  const given = new Given(client);
  await given.organisation(examples.organisation, {
    slug: 'organizacija',
    latin: 'Organizacija',
    cyrillic: 'Организација',
  });
  await given.organisation(examples.otherOrganisation, {
    slug: 'druga-organizacija',
    latin: 'Druga organizacija',
    cyrillic: 'Друга организација',
  });
  await makePeople(given);
}

async function makePeople(given: Given): Promise<void> {
  await given.person({
    id: examples.learner,
    email: 'polaznica@primer.rs',
    name: { latin: 'Jelena Stojanović', cyrillic: 'Јелена Стојановић' },
    profession: 'health',
    licenceNumber: '114-2209',
  });
  await given.person({
    id: examples.trainer,
    email: 'edukator@primer.rs',
    roles: trainerRoles,
  });
  await given.person({
    id: examples.colleague,
    email: 'edukatorka@primer.rs',
    roles: [...trainerRoles, 'safeguarding-officer'],
  });
  await given.person({
    id: examples.administrator,
    email: 'administratorka@primer.rs',
    name: { latin: 'Marija Ilić', cyrillic: 'Марија Илић' },
    roles: administratorRoles,
  });
  await given.person({ id: examples.newPerson, email: 'drugi.polaznik@primer.rs' });
  await given.person({
    id: examples.unconfirmedPerson,
    email: 'nepotvrdjena@primer.rs',
    confirmed: false,
  });
  const minorSince = inDays(0);
  await given.person({ id: examples.minor, email: 'sofija@primer.rs', minorSince });
  await given.person({
    id: examples.consentedMinor,
    email: 'luka@primer.rs',
    minorSince,
  });
  await given.consent(examples.consentedMinor, '2026-01-01', examples.consent);
  const elsewhere = { organisationId: examples.otherOrganisation };
  await given.person({ ...elsewhere, id: examples.otherLearner, email: 'polaznik@drugde.rs' });
  await given.person({
    ...elsewhere,
    id: examples.otherTrainer,
    email: 'edukatorka@drugde.rs',
    roles: [...trainerRoles, 'safeguarding-officer'],
  });
  await given.person({
    ...elsewhere,
    id: examples.otherAdministrator,
    email: 'administrator@drugde.rs',
    roles: administratorRoles,
  });
  await given.person({
    ...elsewhere,
    id: examples.namelessAdministrator,
    email: 'bez.imena@drugde.rs',
    name: null,
    roles: administratorRoles,
  });
  await given.mailedLink(
    examples.unconfirmedPerson,
    'confirm-address',
    exampleSecrets.confirmToken,
  );
  await given.mailedLink(examples.learner, 'reset-password', exampleSecrets.resetToken);
}
