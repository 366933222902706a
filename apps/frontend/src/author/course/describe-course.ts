import { toCounts } from '@svetionik/domain/attempt/blueprint';
import { usualRenewal } from '@svetionik/domain/certificates/lifecycle/renewal';
import type { ObjectiveDraw } from '@svetionik/domain/attempt/assessment-rules';
import { difficulties } from '@svetionik/domain/items/bank-attributes';
import { wholeCourse } from '@svetionik/domain/learning/attendance';
import type { TextDifference } from '../saving/text-conflict';
import type { Course } from './course-store';

/** Where two versions of a course differ, each in words. */
export function describeCourse(
  mine: Course,
  theirs: Course,
  say: (key: string) => string,
): readonly TextDifference[] {
  const [one, other] = [wordsOf(mine, say), wordsOf(theirs, say)];
  return one
    .map(([label, text], place) => ({
      label: say(label),
      mine: text,
      theirs: other[place]?.[1] ?? '',
    }))
    .filter((each) => each.mine !== each.theirs);
}

type Words = readonly (readonly [label: string, text: string])[];

function wordsOf(course: Course, say: (key: string) => string): Words {
  const { assessment } = course;
  return [
    ['author.field.title', course.title],
    ['author.course.certificateTitle', course.certificateTitle],
    ['author.field.summary', course.summary],
    ['author.course.audience', course.audience],
    ['author.course.hours', String(course.hours)],
    ['author.course.validity.label', wordsOfValidity(course.validity, say)],
    ['author.course.renewal.label', wordsOfRenewal(course.renewal, say)],
    ['author.tracks', course.tracks.map((track) => say(`track.${track}.name`)).join(', ')],
    ['author.course.organiser', course.organiser ?? ''],
    [
      'author.title.modules',
      course.modules.map(({ module, edition }) => `${module.slice(-6)} · ${edition}`).join('\n'),
    ],
    ['author.course.objectives', course.objectives.map(wordsOfObjective).join('\n')],
    ['author.course.bank', course.bank ?? ''],
    [
      'author.course.draw',
      Object.entries(assessment.draw)
        .map(([objective, draw]) => `${objective}: ${wordsOfDraw(draw, say)}`)
        .join('\n'),
    ],
    ...wordsOfRules(assessment, say),
  ];
}

function wordsOfRules(assessment: Course['assessment'], say: (key: string) => string): Words {
  return [
    ['author.course.minutes', String(assessment.minutes)],
    ['author.course.cutScore', String(assessment.cutScore)],
    [
      'author.course.minimum',
      Object.entries(assessment.minimums ?? {})
        .map(([objective, percent]) => `${objective}: ${percent}`)
        .join('\n'),
    ],
    ['author.course.attendance.label', String(assessment.attendance ?? wholeCourse)],
    ['author.course.attempts', String(assessment.attempts)],
    ['author.course.waitHours', String(assessment.waitHours)],
    ['author.course.opens', assessment.window?.opens ?? ''],
    ['author.course.closes', assessment.window?.closes ?? ''],
    ...wordsOfSitting(assessment, say),
  ];
}

/** How the assessment goes for who sits it. */
function wordsOfSitting(assessment: Course['assessment'], say: (key: string) => string): Words {
  return [
    [
      'author.course.navigationLabel',
      say(`author.course.navigation.${assessment.navigation ?? 'free'}`),
    ],
    [
      'author.course.entryTest.label',
      say(
        assessment.entryTest === undefined
          ? 'author.course.entryTest.none'
          : `author.course.entryTest.rule.${assessment.entryTest}`,
      ),
    ],
    [
      'author.course.itemOrderLabel',
      say(`author.course.itemOrder.${assessment.itemOrder ?? 'random'}`),
    ],
    [
      'author.course.optionOrderLabel',
      say(`author.course.optionOrder.${assessment.optionOrder ?? 'random'}`),
    ],
    ['author.course.reviewLabel', say(`author.course.review.${assessment.review}`)],
    [
      'author.course.reviewTimeLabel',
      say(`author.course.reviewTime.${assessment.reviewTime ?? 'at-once'}`),
    ],
  ];
}

function wordsOfObjective({ title, lessons = [] }: Course['objectives'][number]): string {
  return [title, ...lessons.map(({ module, lesson }) => `– ${module}/${lesson}`)].join('\n');
}

function wordsOfValidity(validity: Course['validity'], say: (key: string) => string): string {
  if (validity === undefined || validity.kind === 'unlimited')
    return say('author.course.validity.kind.unlimited');
  const term = `${say(`author.course.validity.months.${validity.kind}`)}: ${validity.months}`;
  return validity.kind === 'term' ? term : `${term}, ${validity.day}. ${validity.month}.`;
}

function wordsOfRenewal(renewal: Course['renewal'], say: (key: string) => string): string {
  const { counts, opensDaysBefore, graceDays, course } = { ...usualRenewal, ...renewal };
  const numbers = [
    `${say('author.course.renewal.opens')}: ${opensDaysBefore}`,
    `${say('author.course.renewal.grace')}: ${graceDays}`,
  ];
  return [
    course?.slice(-6) ?? say('author.course.renewal.own'),
    ...numbers,
    say(`author.course.renewal.counts.${counts}`),
  ].join(', ');
}

function wordsOfDraw(draw: ObjectiveDraw, say: (key: string) => string): string {
  const counts = toCounts(draw);
  const byDifficulty = difficulties.map(
    (difficulty) => [say(`author.item.difficulty.${difficulty}`), counts[difficulty]] as const,
  );
  const named = [...byDifficulty, [say('author.course.anyDifficulty'), counts.any] as const].filter(
    ([, count]) => count > 0,
  );
  return named.map(([name, count]) => `${count} (${name})`).join(', ') || '0';
}
