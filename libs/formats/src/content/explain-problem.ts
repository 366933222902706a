import type { Problem, ProblemCode } from '@svetionik/domain/checks/problem';

type Detail = Readonly<Record<string, string | number>>;

const sentences: Record<ProblemCode, (detail: Detail, field: string) => string> = {
  'id-invalid': ({ id }) =>
    `"${id}" is not an id: 1 to 64 lower-case letters without diacritics, digits and hyphens`,
  'id-repeated': ({ id }) => `the id "${id}" is already taken`,
  'text-missing': (_, field) => `${field} is empty`,
  'text-too-long': ({ length, most }, field) =>
    `${field} has ${length} characters, at most ${most} fit`,
  'character-forbidden': (_, field) => `${field} holds a character that cannot be shown`,
  'sign-unprintable': ({ signs }, field) =>
    `${field} holds signs that documents cannot print: ${signs}`,
  'heading-empty': (_, field) => `a heading in ${field} is empty`,
  'link-forbidden': ({ link }) => `the link "${link}" is not allowed`,
  'language-invalid': ({ language }) => `"${language}" is not a language tag like en or la`,
  'nesting-too-deep': ({ most }, field) =>
    `lists and quotes in ${field} stand more than ${most} deep in one another`,
  'number-out-of-range': ({ least, most }, field) =>
    `${field} must be a whole number from ${least} to ${most}`,
  'hours-out-of-range': ({ least, most }, field) =>
    `${field} must be from ${least} to ${most}, whole or with a half`,
  'file-missing': (_, field) => `${field} names no file`,
  'picture-alternative-missing': () => 'the picture needs an alternative text, or decorative: true',
  'decorative-with-alternative': () => 'a decorative picture has no alternative text',
  'captions-missing': () => 'the film needs captions',
  'captions-out-of-order': () =>
    'the captions do not follow one another within the length of the film',
  'transcript-missing': () => 'the film needs a transcript',
  'entries-missing': (_, field) => `${field} is empty`,
  'table-not-rectangular': ({ cells, columns }) =>
    `the row has ${cells} cells, the table ${columns} columns`,
  'note-empty': () => 'the content note has no "blocks"',
  'note-alternative-missing': () => 'the content note has no "alternative"',
  'case-start-unknown': ({ start }) => `the case has no node "${start}" to start with`,
  'case-next-unknown': ({ next }) => `the case has no node "${next}"`,
  'case-choice-count': ({ count, least, most }) =>
    `a decision has ${least} to ${most} choices, this one ${count}`,
  'case-node-unreachable': () => 'no path from the start leads to this node',
  'case-dead-end': () => 'no path from this node leads to an outcome',
  'case-circle': () => 'a path from this node leads back to it, so that no path is the best',
  'choice-points-missing': () => 'the choice has no points',
  'case-worthless': () => 'no path earns points',
  'question-count': ({ count, least, most }) =>
    `a case study has ${least} to ${most} questions, this one ${count}`,
  'question-points-differ': ({ sum, points }) =>
    `the points of the questions add up to ${sum}, those of the whole are ${points}`,
  'option-count': ({ count, least, most }) =>
    `an item of this kind has ${least} to ${most} options, this one ${count}`,
  'key-missing': () => '"key" names no option',
  'key-unknown': () => '"key" names an option that the item does not have',
  'key-repeated': () => '"key" names an option twice',
  'accepted-first-pattern': () =>
    'the first accepted answer is shown as the right one, so it takes no *',
  'accepted-too-broad': () =>
    'an accepted answer needs a letter or digit, one with * at least 3 of them',
  'decimal-out-of-range': ({ least, most, decimals }, field) =>
    `${field} must be a number from ${least} to ${most} with at most ${decimals} decimals`,
  'share-out-of-range': ({ least, most }) =>
    `a share must be from ${least} to ${most} percent with at most 5 decimals, and not 0 for what can be chosen`,
  'share-misplaced': () =>
    '"shares" names something twice, the key, what is not there, or stands where the scoring has no shares',
  'shares-not-key': () => '"key" must name just the options with more than 0 percent',
  'shares-below-whole': () => 'the shares above 0 must add up to 100 percent at least',
  'scale-invalid': ({ most }) =>
    `"maximum" must lie above "minimum" by a whole number of steps, at most ${most}`,
  'place-unknown': ({ id }) => `"passage" has a place "${id}" that the item does not know`,
  'place-missing': () => 'this place does not stand in "passage"',
  'key-too-many': () => 'only one region can be right without "several: true"',
  'region-invalid': () => 'the region does not lie within the picture, or is too small',
  'feedback-missing': () => '"feedback" is empty',
  'blocks-missing': () => '"blocks" is empty',
  'lessons-missing': () => '"lessons" is empty',
  'modules-missing': () => '"modules" is empty',
  'module-unknown': () => 'the course names a module that does not exist',
  'objectives-missing': () => '"objectives" is empty',
  'objective-unknown': ({ objective }) => `the course has no objective "${objective}"`,
  'lesson-unknown': ({ lesson }) => `the course has no lesson "${lesson}"`,
  'draw-missing': () => '"draw" draws nothing',
  'bank-too-small': ({ objective, wanted, available }) =>
    `"draw" wants ${wanted} items of "${objective}", the bank has ${available}`,
  'too-few-easy': (detail) => tooFew('easy', detail),
  'too-few-medium': (detail) => tooFew('medium', detail),
  'too-few-hard': (detail) => tooFew('hard', detail),
  'must-have-too-many': ({ objective, wanted, count }) =>
    `"draw" wants ${wanted} items of "${objective}" by their difficulties, the must-have items of the bank, ${count}, do not fit in`,
  'must-have-enemies': ({ other }) =>
    `the item must be in every form, and so must "${other}", its enemy`,
  'must-pass-not-must-have': () =>
    'an item with "must_pass" needs "must_have: true", so that every form has it',
  'enemy-unknown': ({ name }) =>
    `"${name}" is neither another item of the bank nor a group that another item names`,
  'minimum-not-drawn': ({ objective }) =>
    `"minimums" asks for points of "${objective}", of which nothing is drawn`,
  'review-never': () => '"review_time: when-closed" needs a window that closes',
  'window-invalid': () =>
    '"window" must have times such as "2026-12-01T09:00", and close after it opens',
  'window-left-out': () =>
    '"window" has a time that clocks leave out as they go forward: take one before or after that hour',
  'window-twice': () =>
    '"window" has a time that clocks show twice as they go back: take one before or after that hour',
  'enemies-too-many': ({ objective }) =>
    `"draw" cannot be met in "${objective}": too many of its items are enemies`,
  'enemies-impossible': () =>
    '"draw" cannot be met: too many items are enemies across the objectives',
  'parallel-too-few': ({ objective, wanted, available }) =>
    `an entry test needs two forms of "${objective}" alike in difficulty: ${wanted} items, ${available} in the bank`,
  'parallel-impossible': () => 'an entry test needs two forms: too many items are enemies',
  'entry-test-marked': () => 'people mark such a question, so it cannot stand in an entry test',
  'levels-not-rising': (_, field) =>
    `the points of the levels of ${field} must rise from one to the next`,
  'item-needs-marker': () =>
    'people mark such a question, so it stands in a bank and not in a lesson',
  'item-also-practice': () =>
    'the same question, with its key, stands in a lesson; a question is one or the other',
};

function tooFew(difficulty: string, { objective, wanted, available }: Detail): string {
  return `"draw" wants ${wanted} ${difficulty} items of "${objective}", the bank has ${available}`;
}

/**
 * Says in plain English what keeps content from being published.
 *
 * @example
 * explainProblem({ code: 'case-dead-end', where: { node: 'prijem' } }); // 'no path from this node leads to an outcome'
 */
export function explainProblem({ code, where, detail = {} }: Problem): string {
  // as it is written in the files
  const field = (where.field?.split('/').at(-1) ?? 'text').replace(
    /[A-Z]/g,
    (capital) => `_${capital.toLowerCase()}`,
  );
  return sentences[code](detail, `"${field}"`);
}
