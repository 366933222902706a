import { outlineModule } from '../src/course/outline';
import type { CourseFacts } from '../src/learning/course-status';
import { computeProgress } from '../src/learning/progress';
import { givenLesson, givenModule, givenText } from './given-content';

export const hour = 3_600_000;
export const instant = 1000 * hour;
export const iso = (at: number) => new Date(at).toISOString();
export const keys = ['general/signs/a', 'general/signs/b', 'general/act/a'];
const outlines = [
  outlineModule(
    givenModule('general', [
      givenLesson('signs', [givenText('a'), givenText('b')]),
      givenLesson('act', [givenText('a')]),
    ]),
  ),
];
export const progress = (...done: readonly string[]) => computeProgress(outlines, new Set(done));
export const failed = { id: 'f', state: 'finished', at: instant - hour, passed: false } as const;
export const passed = { id: 'p', state: 'finished', at: instant - hour, passed: true } as const;
export const given: CourseFacts = {
  left: false,
  offered: true,
  progress: progress(...keys),
  attempts: [],
  extra: 0,
  rules: { attempts: 2, waitHours: 24, window: {} },
  lacks: [],
};
export const withdrawal = {
  reason: { 'sr-Latn': 'Greška', 'sr-Cyrl': 'Грешка' },
  at: iso(instant),
};
export const certificate = { id: 'c', kind: 'completion', status: 'valid', ready: true } as const;
export const life = {
  until: '2027-01-31',
  renewableFrom: '2026-11-02',
  renewableTo: '2027-02-15',
  renewable: true,
  phase: 'valid',
} as const;
