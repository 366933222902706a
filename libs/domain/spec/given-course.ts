import { givenCheck, givenLesson, givenModule, givenText } from './given-content';
import { givenSingleChoice, inBank } from './given-items';
import type { Blueprint } from '../src/attempt/assessment-rules';
import type { CourseDocument } from '../src/course/course';
import type { BankAttributes } from '../src/items/bank-attributes';
import type { CourseContent } from '../src/publishing/check-course';

/** A course that may be published, of two objectives and three items. */
export const course: CourseDocument = {
  id: 'zdravstvo',
  title: 'Kada pacijent ne govori za sebe',
  certificateTitle: 'Komunikacija sa pacijentom',
  summary: 'O čemu je kurs.',
  audience: 'Za zdravstvo.',
  hours: 2,
  modules: ['general'],
  objectives: [
    { id: 'recognise', title: 'Prepoznaje' },
    { id: 'refer', title: 'Upućuje' },
  ],
  assessment: {
    draw: { recognise: 2, refer: 1 },
    minutes: 30,
    cutScore: 70,
    attempts: 3,
    waitHours: 24,
    review: 'per-item',
  },
};
export const bank = ['r1', 'r2', 'u1'].map((id) =>
  inBank(givenSingleChoice({ id }), { objective: id.startsWith('r') ? 'recognise' : 'refer' }),
);
const modules = [
  givenModule('general', [givenLesson('signs', [givenText('intro'), givenCheck('check')])]),
];
export const good: CourseContent = { course, tracks: ['health'], modules, bank };

export const rules = (change: Partial<CourseDocument['assessment']>): CourseContent => {
  return { ...good, course: { ...course, assessment: { ...course.assessment, ...change } } };
};
export const withItem = (
  attributes: Partial<BankAttributes>,
  draw: Blueprint = course.assessment.draw,
): CourseContent => {
  return {
    ...rules({ draw }),
    bank: [...bank, { ...inBank(givenSingleChoice({ id: 'x' })), ...attributes }],
  };
};
export const changed = (change: Partial<CourseDocument>): CourseContent => ({
  ...good,
  course: { ...course, ...change },
});
