import { load } from './load';
import { compare } from './rounds';
import type { Bench } from './parts';

const atLeast = 0.6;

/** Course page and dashboard against the same authenticated route with one indexed select; then what a second visit moves. */
export async function comparePages({ address, client, given }: Bench): Promise<boolean[]> {
  const { rows } = await client.query<{ id: string; person_id: string; slug: string }>(
    `SELECT e.id, e.person_id, c.slug FROM learning.enrolment e JOIN catalogue.course c ON c.id = e.course_id ORDER BY e.id LIMIT 32`,
  );
  const learners: ((typeof rows)[number] & { cookie: string })[] = [];
  for (const row of rows) learners.push({ ...row, cookie: await given.session(row.person_id) });
  const learner = (number: number) => learners[number % learners.length] ?? fail();
  const get = (pathOf: (row: ReturnType<typeof learner>) => string) => () =>
    load(address, (number) => ({
      method: 'GET',
      path: pathOf(learner(number)),
      cookie: learner(number).cookie,
    }));
  const floor = get(({ id }) => `/api/v1/floor/${id}`);
  return [
    await compare({
      name: 'Course page data',
      gate: atLeast,
      floor,
      subject: get(({ slug }) => `/api/v1/courses/${slug}`),
    }),
    await compare({
      name: 'Dashboard data',
      gate: atLeast,
      floor,
      subject: get(() => '/api/v1/enrolments'),
    }),
    await compare({
      name: 'Player data',
      floor,
      subject: get(({ id }) => `/api/v1/enrolments/${id}`),
    }),
  ];
}

function fail(): never {
  throw new Error('there are no enrolments');
}
