import { chooseProfession } from '@svetionik/contracts/identity/account';
import { planCourse } from './learning';
import { runAtMoment } from './moment';
import type { Learner } from './people';
import type { World } from './world';

/** What the learner whose sign-in is printed has done: one course in each state in which a course may be. */
const courses = [
  { slug: 'zdravstvo', days: 120, share: 1, ability: 4, pace: 1 },
  { slug: 'prosveta', days: 8, share: 1, ability: 4, pace: 0.25 },
  { slug: 'policija', days: 5, share: 1, ability: -3, pace: 0.25 },
  { slug: 'mediji', days: 12, share: 0.4, ability: 1, pace: 1 },
] as const;

/** Plans the courses of the learner whose sign-in is printed. */
export function planOwnCourses(world: World): void {
  const { acts, chance, staff, year } = world;
  const learner = {
    ...staff.learner,
    email: '',
    since: year.begin,
    profession: 'health',
    licenceNumber: '512-4471',
    certificateScript: 'sr-Latn',
  } as const;
  world.agenda.plan(year.daysAgo(121), () =>
    runAtMoment(year.daysAgo(121), chance, async () => {
      await acts.send(staff.learner, chooseProfession, {
        body: {
          profession: 'health',
          employer: 'Dom zdravlja „Lipa“',
          licenceNumber: learner.licenceNumber,
        },
      });
    }),
  );
  for (const { slug, days, share, ability, pace } of courses) {
    const own: Learner = { ...learner, ability, chance: chance.of(`own ${slug}`) };
    planCourse(world, own, { course: slug, joined: year.daysAgo(days), share, pace });
  }
}
