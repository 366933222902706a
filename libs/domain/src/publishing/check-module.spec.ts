import {
  givenCheck,
  givenLesson,
  givenModule,
  givenNote,
  givenText,
} from '../../spec/given-content';
import { givenSingleChoice } from '../../spec/given-items';
import type { ModuleDocument } from '../course/document';
import { checkLesson, checkModule } from './check-module';

const signs = givenLesson('signs', [givenText('intro'), givenNote('note'), givenCheck('check')]);
const act = givenLesson('act', [givenText('end')]);
const good = givenModule('general', [signs, act]);

describe('checkLesson', () => {
  it('finds nothing in a good lesson', () => {
    expect(checkLesson(signs)).toEqual([]);
  });

  it.each([
    [
      'no title',
      { ...act, title: '' },
      [{ code: 'text-missing', where: { lesson: 'act', field: 'title' } }],
    ],
    ['no blocks', givenLesson('act', []), [{ code: 'blocks-missing', where: { lesson: 'act' } }]],
    [
      'no minutes',
      givenLesson('act', act.blocks, 0),
      [
        {
          code: 'number-out-of-range',
          where: { lesson: 'act', field: 'minutes' },
          detail: { least: 1, most: 600 },
        },
      ],
    ],
    [
      'a block twice',
      givenLesson('act', [givenText('a'), givenText('a')]),
      [{ code: 'id-repeated', where: { lesson: 'act', block: 'a' }, detail: { id: 'a' } }],
    ],
    [
      'a bad block id',
      givenLesson('act', [givenText('A b')]),
      [{ code: 'id-invalid', where: { lesson: 'act', block: 'A b' }, detail: { id: 'A b' } }],
    ],
    [
      'the id of a block within a note',
      givenLesson('act', [givenNote('a'), givenText('a-around')]),
      [
        {
          code: 'id-repeated',
          where: { lesson: 'act', block: 'a-around' },
          detail: { id: 'a-around' },
        },
      ],
    ],
    [
      'a block that lacks words',
      givenLesson('act', [givenText('a', '')]),
      [{ code: 'text-missing', where: { lesson: 'act', block: 'a', field: 'body' } }],
    ],
  ])('%s', (_, lesson, problems) => {
    expect(checkLesson(lesson)).toEqual(problems);
  });
});

describe('checkModule', () => {
  it('finds nothing in a good module', () => {
    expect(checkModule(good)).toEqual([]);
  });

  const sameItem = {
    id: 'again',
    kind: 'knowledge-check',
    item: givenSingleChoice({ id: 'check-item' }),
  } as const;

  it.each<[string, ModuleDocument, object[]]>([
    [
      'no lessons',
      { ...good, lessons: [] },
      [{ code: 'lessons-missing', where: { module: 'general' } }],
    ],
    [
      'no summary',
      { ...good, module: { ...good.module, summary: '' } },
      [{ code: 'text-missing', where: { module: 'general', field: 'summary' } }],
    ],
    [
      'a title that the programme on a certificate could not print',
      { ...good, module: { ...good.module, title: 'Znaci 🙂' } },
      [
        {
          code: 'sign-unprintable',
          where: { module: 'general', field: 'title' },
          detail: { signs: '🙂' },
        },
      ],
    ],
    [
      'a lesson twice',
      { ...good, lessons: [act, { ...act, blocks: [givenText('other')] }] },
      [{ code: 'id-repeated', where: { module: 'general', lesson: 'act' }, detail: { id: 'act' } }],
    ],
    [
      'a block in two lessons',
      { ...good, lessons: [signs, givenLesson('act', [givenText('intro')])] },
      [
        {
          code: 'id-repeated',
          where: { module: 'general', lesson: 'act', block: 'intro' },
          detail: { id: 'intro' },
        },
      ],
    ],
    [
      'an item in two lessons',
      { ...good, lessons: [signs, givenLesson('act', [sameItem])] },
      [
        {
          code: 'id-repeated',
          where: { module: 'general', lesson: 'act', block: 'again', item: 'check-item' },
          detail: { id: 'check-item' },
        },
      ],
    ],
    [
      'a block twice in one lesson, said once',
      { ...good, lessons: [signs, givenLesson('act', [givenText('a'), givenText('a')])] },
      [
        {
          code: 'id-repeated',
          where: { module: 'general', lesson: 'act', block: 'a' },
          detail: { id: 'a' },
        },
      ],
    ],
  ])('%s', (_, module, problems) => {
    expect(checkModule(module)).toEqual(problems);
  });
});
