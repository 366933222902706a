/** What decides about a person: their marks, time, place in a course, documents and words. */
export const rules = [
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

/** Of the changes that no test sees, so many of a hundred may be left. */
export const mostUnseen = 15;

/** What the run of one rule leaves behind. */
export const reportFile = '.cache/mutation.json';
