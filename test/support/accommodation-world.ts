import type { ExampleRequest } from '@svetionik/contracts/endpoint';
import { examples } from '@svetionik/contracts/examples';
import { v7 } from 'uuid';
import { administratorRoles } from './staff-roles';
import { openWorld } from './test-world';

export const accommodationReason = 'Potvrda lekara od 3. novembra.';

/** What holds for whom nothing was granted. */
export const noAccommodation = {
  extraTimeFactor: 1,
  timeLimited: true,
  breaks: 0,
  breakMinutes: 0,
  largerSteps: false,
};

export const halfMore = { ...noAccommodation, extraTimeFactor: 1.5 };

/** The learner has an attempt open since now, and there are two administrators, and one elsewhere. */
export async function openAccommodationWorld() {
  const world = await openWorld();
  const { given } = world;
  const secondAdministrator = await given.person({
    email: 'druga.administracija@primer.rs',
    roles: administratorRoles,
  });
  const cookies = {
    learner: await given.session(examples.learner),
    administrator: await given.session(examples.administrator),
    second: await given.session(secondAdministrator),
    elsewhere: await given.session(examples.otherAdministrator),
  };
  await world.client.query(
    `UPDATE assessment.attempt SET started_at = now(), deadline_at = now() + interval '30 minutes', breaks = 0, break_minutes = 0 WHERE state = 'open'`,
  );
  return { world, secondAdministrator, cookies };
}

interface GrantGiven {
  readonly id?: string;
  readonly version?: number;
  readonly to?: object;
  readonly why?: string;
}

/** A request that grants the learner half the time more, or what is said. */
export function granting({
  id = v7(),
  version = 0,
  to = halfMore,
  why = accommodationReason,
}: GrantGiven = {}): ExampleRequest {
  return {
    params: { person: examples.learner, grant: id },
    body: { ...noAccommodation, ...to, reason: why },
    ifMatch: String(version),
  };
}
