import { enrol } from '@svetionik/contracts/learning/enrolments';
import { v7 } from 'uuid';
import { courseSlugs } from './courses';
import { planMarking } from './marking';
import { runAtMoment } from './moment';
import type { Learner } from './people';
import { sitAttempt } from './sitting';
import { atWork, type Pace, planVisits, simulateVisit } from './studying';
import type { World } from './world';

const day = 86_400_000;
const mostAttempts = 3;

/** What is learnt between two attempts. */
const gain = 0.4;

/** A course that somebody joins. */
interface Joining extends Pace {
  readonly course: string;
}

interface Way extends Joining {
  readonly learner: Learner;
  readonly enrolment: string;
}

/** Plans what somebody does from joining on: most take the course of their profession. */
export function planLearner(world: World, learner: Learner): void {
  if (learner.confirmed === false || learner.chance.happens(0.06)) return;
  const joined = new Date(learner.since.getTime() + learner.chance.between(0.01, 6) * day);
  planCourse(world, learner, { course: courseSlugs[learner.profession], joined });
}

/** Plans the way of somebody through a course, from the enrolment to passing, giving up or the end of the year. */
export function planCourse(world: World, learner: Learner, joining: Joining): void {
  const { course, joined } = joining;
  const enrolment = v7({ msecs: joined.getTime() });
  const way = { learner, enrolment, ...joining };
  const join = async (): Promise<void> => {
    await runAtMoment(joined, learner.chance, () =>
      world.acts.send(learner, enrol, { params: { enrolment }, body: { course } }),
    );
    await planStudies(world, way);
  };
  world.agenda.plan(joined, join, learner.id);
}

async function planStudies(world: World, way: Way): Promise<void> {
  const { enrolment, learner } = way;
  const chance = learner.chance.of(way.course);
  const { visits, finishes } = planVisits(await world.courses.blocksOf(enrolment), way, chance);
  for (const [place, visit] of visits.entries()) {
    const study = async (): Promise<void> => {
      const { done, practice } = simulateVisit(visit, learner.ability, chance);
      await world.progress.done(enrolment, done, practice);
      const last = done.at(-1)?.at;
      if (!finishes || place !== visits.length - 1 || last === undefined) return;
      const pause = chance.between(0.05, 5) * (way.pace ?? 1) * day;
      planAttempt(world, way, 1, new Date(last.getTime() + pause));
    };
    world.agenda.plan(visit.from, study, learner.id);
  }
}

function planAttempt(world: World, way: Way, number: number, due: Date): void {
  const { learner, enrolment, course } = way;
  const chance = learner.chance.of(`${course} ${number}`);
  const begin = new Date(Math.max(atWork(due, chance).getTime(), due.getTime()));
  const goOn = async (attempt: string, from: Date): Promise<void> => {
    const failed = await hasFailed(world, attempt);
    if (failed && number < mostAttempts && chance.happens(0.86))
      planAttempt(world, way, number + 1, new Date(from.getTime() + chance.between(2, 9) * day));
  };
  const sit = async (): Promise<void> => {
    const ability = learner.ability + (number - 1) * gain;
    const sitting = { enrolment, begin, ability, chance: chance.of('sitting') };
    const { attempt, end, marks } = await sitAttempt(world, learner, sitting);
    if (marks === undefined) return goOn(attempt, end);
    const begunBy = learner.id === world.staff.learner.id ? world.staff.trainer : undefined;
    const unmarked = { attempt, handedIn: end, marks, chance: chance.of('marking'), begunBy };
    planMarking({ world, then: (time) => goOn(attempt, time) }, unmarked);
  };
  world.agenda.plan(begin, sit, learner.id);
}

async function hasFailed({ client }: World, attempt: string): Promise<boolean> {
  const { rows } = await client.query<{ passed: boolean | null }>(
    'SELECT passed FROM assessment.attempt WHERE id = $1',
    [attempt],
  );
  return rows[0]?.passed === false;
}
