import { givenTakers } from './attempt-takers';
import type { Bench } from './parts';
import { report } from './rounds';
import { missing, type Step } from './step';
import { recordVisits, type Visitor } from './visits';
import type { ClientRequest } from './load';

/** A starter course. */
const course = 'zdravstvo';

/** The pages as a browser opens them that has been there before. */
export async function pageSteps(
  address: string,
  visitors: readonly Visitor[],
): Promise<readonly Step[]> {
  const [first = missing()] = visitors;
  const pages = [
    { name: 'Dashboard', path: '/learn', most: 12 },
    { name: 'Course page', path: `/courses/${course}`, most: 9 },
    { name: 'Lesson', path: `/learn/${first.enrolment}`, most: 7 },
  ];
  const visits = await recordVisits(
    address,
    first,
    pages.map(({ path }) => path),
  );
  if (visits === undefined) report('Pages: not measured, no Chromium was found.');
  return pages.flatMap(({ name, most }, index) => {
    const visit = visits?.[index];
    return visit === undefined
      ? []
      : [
          {
            name,
            wanted: { most, in: 'floors' as const },
            floor: 'select' as const,
            times: 300,
            requests: byVisitor(visitors, visit),
          },
        ];
  });
}

/** What the pages ask for, alone. */
export function dataSteps(visitors: readonly Visitor[]): readonly Step[] {
  const get = (pathOf: (visitor: Visitor) => string) =>
    byVisitor(visitors, (visitor) => [
      { method: 'GET', path: pathOf(visitor), cookie: visitor.cookie },
    ]);
  const page = { floor: 'select', wanted: { most: 3, in: 'floors' }, times: 500 } as const;
  return [
    { name: 'Dashboard data', ...page, requests: get(() => '/api/v1/enrolments') },
    { name: 'Course page data', ...page, requests: get(() => `/api/v1/courses/${course}`) },
    {
      name: 'Player data',
      ...page,
      requests: get(({ enrolment }) => `/api/v1/enrolments/${enrolment}`),
    },
  ];
}

function byVisitor(
  visitors: readonly Visitor[],
  visit: (visitor: Visitor) => readonly ClientRequest[],
): Step['requests'] {
  return (turn) => visit(visitors[turn % visitors.length] ?? missing());
}

/** So many people that nobody comes again within ten seconds, for which a process remembers who somebody is. */
export async function givenVisitors(
  bench: Bench,
  edition: string,
  count = 2_500,
): Promise<Visitor[]> {
  const takers = await givenTakers(bench, edition, count);
  const { rows } = await bench.client.query<{ id: string; person: string }>(
    'SELECT id, person_id AS person FROM learning.enrolment WHERE id = ANY ($1)',
    [takers.map(({ enrolment }) => enrolment)],
  );
  const persons = new Map(rows.map(({ id, person }) => [id, person]));
  return takers.map(({ enrolment, cookie }) => ({
    enrolment,
    cookie,
    person: persons.get(enrolment) ?? missing(),
  }));
}
