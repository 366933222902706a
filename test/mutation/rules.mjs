// `npm run mutation`: the rules that matter most, each changed in every small way; what no test sees is listed.
// `npm run mutation -- --mutate libs/domain/src/attempt/timing.ts` for one of them.

/** What decides about a person: their marks, time, place in a course, documents and words. */
const rules = [
  'attempt/accept-answer',
  'attempt/draw-form',
  'attempt/pass-policy',
  'attempt/score-attempt',
  'attempt/timing',
  'certificates/lifecycle/renewal',
  'certificates/lifecycle/succession',
  'course/merge/merge-lesson',
  'credits/licence-status',
  'items/numeric/numeric',
  'items/options',
  'items/short-text/short-text',
  'language/latin-to-cyrillic',
  'learning/course-status',
  'learning/progress',
  'marking/settle-marks',
  'privacy/jmbg',
  'publishing/check-course',
  'statistics/item-statistics',
  'transliteration/transliterate',
];

export default {
  mutate: rules.map((rule) => `libs/domain/src/${rule}.ts`),
  testRunner: 'jest',
  jest: { projectType: 'custom', configFile: 'test/mutation/jest.config.cjs' },
  coverageAnalysis: 'perTest',
  // what is changed while a module loads would have every test run anew: three quarters of the time for an eighth of the changes
  ignoreStatic: true,
  ignorePatterns: ['/content', '/dist', '/test/golden', '/apps/frontend', '/docs'],
  reporters: ['clear-text', 'json'],
  clearTextReporter: { logTests: false, reportTests: false, allowEmojis: false },
  jsonReporter: { fileName: '.cache/mutation.json' },
  tempDirName: '.cache/stryker',
  cleanTempDir: 'always',
  thresholds: { high: 95, low: 90, break: 85 },
};
