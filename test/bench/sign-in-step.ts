import { Passwords } from '../../apps/backend/src/features/identity/passwords/passwords';
import { givenTakers } from './attempt-takers';
import type { Bench } from './parts';
import { rounds } from './rounds';
import { missing, type Step } from './step';

const perRound = 100;
const password = 'tri plave lampe na prozoru';

/** Each turn somebody else signs in, who has a password that is hashed as everybody's is. */
export async function signInStep(bench: Bench, edition: string): Promise<Step> {
  const takers = await givenTakers(bench, edition, perRound * (rounds + 1) + 1);
  const { rows } = await bench.client.query<{ email: string }>(
    `UPDATE identity.person p SET password_hash = $2 FROM learning.enrolment e WHERE e.person_id = p.id AND e.id = ANY ($1) RETURNING p.email`,
    [takers.map(({ enrolment }) => enrolment), await new Passwords().hash(password)],
  );
  return {
    name: 'Signing in',
    floor: 'password',
    wanted: { most: 3, in: 'milliseconds more' },
    times: perRound,
    requests: (turn) => {
      const { email } = rows[turn] ?? missing();
      return [{ method: 'POST', path: '/api/v1/session', cookie: '', body: { email, password } }];
    },
  };
}
