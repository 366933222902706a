import { givenFileUpload, inBank, paragraph } from '../../../spec/given-items';
import { mapItemTexts } from '../../transliteration/map-texts';
import { transliteration } from '../../transliteration/transliterate';
import { checkBlock } from '../../publishing/check-block';
import { checkItem } from '../../publishing/check-item';
import { checkResponse, isAnswered } from '../check-response';
import { grade } from '../grade';
import { peopleMark } from '../people-mark';
import { present } from '../present';
import type { FileUpload } from './file-upload';

const [first, second, third] = ['a'.repeat(64), 'b'.repeat(64), 'c'.repeat(64)] as const;
const handedIn = (...hashes: readonly string[]) =>
  ({ kind: 'file-upload', files: hashes.map((hash) => ({ hash })) }) as const;

describe('fileUpload', () => {
  it('says what may be handed in and by what it is marked, neither levels nor sample', () => {
    expect(present(inBank(givenFileUpload()), [])).toStrictEqual({
      id: 'files',
      kind: 'file-upload',
      prompt: paragraph('Prompt files'),
      files: { most: 2, types: ['pdf', 'text'] },
      criteria: [
        { title: 'Criterion clear', points: 2 },
        { title: 'Criterion complete', points: 2 },
      ],
      points: 1,
    });
  });

  it('earns nothing until people have marked it', () => {
    const item = givenFileUpload();
    expect(grade(item, handedIn(first))).toEqual({ fraction: 0, points: 0, correct: false });
    expect(peopleMark(item)).toMatchObject({ sample: 'A sample.', threshold: 1 });
  });

  it.each([
    ['no file', [], undefined, false],
    ['one', [first], undefined, true],
    ['as many as asked for', [first, second], undefined, true],
    ['one too many', [first, second, third], 'too-many', true],
    ['the same twice', [first, first], 'repeated-option', true],
  ])('%s', (_, files, problem, answered) => {
    expect(checkResponse(givenFileUpload(), handedIn(...files))).toBe(problem);
    expect(isAnswered(handedIn(...files))).toBe(answered);
  });

  it('is written in the other script with its rubric', () => {
    expect(
      mapItemTexts({ ...givenFileUpload(), sample: 'Izjava' }, transliteration('sr-Cyrl')),
    ).toMatchObject({ sample: 'Изјава', rubric: [{ title: 'Цритерион цлеар' }, {}] });
  });

  it.each<[string, Partial<FileUpload>, string[]]>([
    ['nothing wrong', {}, []],
    ['no file at all', { files: { most: 0, types: ['pdf'] } }, ['number-out-of-range files/most']],
    ['six files', { files: { most: 6, types: ['pdf'] } }, ['number-out-of-range files/most']],
    ['no type', { files: { most: 1, types: [] } }, ['entries-missing files/types']],
    ['no rubric', { rubric: [] }, ['entries-missing rubric']],
    ['a threshold beyond the points', { threshold: 5 }, ['number-out-of-range threshold']],
    ['a sample that is too long', { sample: 'a'.repeat(20_001) }, ['text-too-long sample']],
  ])('publishing finds: %s', (_, change, problems) => {
    expect(
      checkItem({ ...givenFileUpload(), ...change }).map(
        ({ code, where }) => `${code} ${where.field ?? ''}`,
      ),
    ).toEqual(problems);
  });

  it('is refused in a lesson, where nobody marks', () => {
    expect(checkBlock({ id: 'provera', kind: 'knowledge-check', item: givenFileUpload() })).toEqual(
      [{ code: 'item-needs-marker', where: { block: 'provera', item: 'files' } }],
    );
  });
});
