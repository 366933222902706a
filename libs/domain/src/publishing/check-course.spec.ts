import { usualRenewal } from '../certificates/lifecycle/renewal';
import { givenCheck, givenFile, givenLesson, givenModule } from '../../spec/given-content';
import { givenOptions, givenSingleChoice, inBank, paragraph } from '../../spec/given-items';
import { checkCourse, type CourseContent } from './check-course';
import { bank, changed, course, good, rules, withItem } from '../../spec/given-course';

describe('checkCourse', () => {
  it.each<[string, CourseContent, object[]]>([
    ['a good course', good, []],
    [
      'no neutral title',
      changed({ certificateTitle: '' }),
      [{ code: 'text-missing', where: { field: 'certificateTitle' } }],
    ],
    [
      'a neutral title that no certificate could print',
      changed({ certificateTitle: 'Razgovor 🙂' }),
      [{ code: 'sign-unprintable', where: { field: 'certificateTitle' }, detail: { signs: '🙂' } }],
    ],
    [
      'an unfinished question of another track',
      {
        ...good,
        bank: [...bank, { ...inBank(givenSingleChoice({ id: 'x', key: '' })), tracks: ['police'] }],
      },
      [],
    ],
    [
      'an unfinished question that no form has',
      {
        ...good,
        bank: [...bank, inBank(givenSingleChoice({ id: 'x', key: '' }), { objective: 'care' })],
      },
      [],
    ],
    [
      'a question without feedback that the result shows',
      {
        ...good,
        bank: bank.map((item) => (item.id === 'u1' ? { ...item, feedback: [] } : item)),
      },
      [{ code: 'feedback-missing', where: { item: 'u1', field: 'feedback' } }],
    ],
    [
      'a question without feedback that no result shows',
      {
        ...rules({ review: 'without-keys' }),
        bank: bank.map((item) => (item.id === 'u1' ? { ...item, feedback: [] } : item)),
      },
      [],
    ],
    ['certificates for two years', changed({ validity: { kind: 'term', months: 24 } }), []],
    [
      'certificates to the 29th of February',
      changed({ validity: { kind: 'calendar', months: 12, month: 2, day: 29 } }),
      [],
    ],
    [
      'certificates for no time',
      changed({ validity: { kind: 'term', months: 0 } }),
      [
        {
          code: 'number-out-of-range',
          where: { field: 'validity/months' },
          detail: { least: 1, most: 240 },
        },
      ],
    ],
    [
      'certificates to a day that no year has',
      changed({ validity: { kind: 'calendar', months: 12, month: 4, day: 31 } }),
      [
        {
          code: 'number-out-of-range',
          where: { field: 'validity/day' },
          detail: { least: 1, most: 30 },
        },
      ],
    ],
    [
      'certificates to a month that no year has',
      changed({ validity: { kind: 'calendar', months: 12, month: 13, day: 31 } }),
      [
        {
          code: 'number-out-of-range',
          where: { field: 'validity/month' },
          detail: { least: 1, most: 12 },
        },
      ],
    ],
    [
      'a renewal of its own kind',
      changed({
        validity: { kind: 'term', months: 24 },
        renewal: { counts: 'from-completion', opensDaysBefore: 180, graceDays: 60 },
      }),
      [],
    ],
    [
      'a window longer than the term',
      changed({
        validity: { kind: 'term', months: 2 },
        renewal: { ...usualRenewal, opensDaysBefore: 57 },
      }),
      [
        {
          code: 'number-out-of-range',
          where: { field: 'renewal/opensDaysBefore' },
          detail: { least: 1, most: 56 },
        },
      ],
    ],
    [
      'a grace of more than a year',
      changed({ renewal: { ...usualRenewal, graceDays: 366 } }),
      [
        {
          code: 'number-out-of-range',
          where: { field: 'renewal/graceDays' },
          detail: { least: 0, most: 365 },
        },
      ],
    ],
    ['two hours and a half', changed({ hours: 2.5 }), []],
    [
      'a third of an hour',
      changed({ hours: 2.3 }),
      [{ code: 'hours-out-of-range', where: { field: 'hours' }, detail: { least: 1, most: 500 } }],
    ],
    [
      'half an hour',
      changed({ hours: 0.5 }),
      [{ code: 'hours-out-of-range', where: { field: 'hours' }, detail: { least: 1, most: 500 } }],
    ],
    [
      'no modules',
      changed({ modules: [] }),
      [{ code: 'modules-missing', where: { field: 'modules' } }],
    ],
    [
      'a module that is not there',
      changed({ modules: ['general', 'gone'] }),
      [{ code: 'module-unknown', where: { module: 'gone' } }],
    ],
    [
      'a module twice',
      changed({ modules: ['general', 'general'] }),
      [{ code: 'id-repeated', where: { module: 'general' }, detail: { id: 'general' } }],
    ],
    [
      'a bad lesson',
      { ...good, modules: [givenModule('general', [givenLesson('signs', [])])] },
      [{ code: 'blocks-missing', where: { module: 'general', lesson: 'signs' } }],
    ],
  ])('%s', (_, content, problems) => {
    expect(checkCourse(content)).toEqual(problems);
  });

  it('finds a bank item that a lesson asks too, under another id and in another order', () => {
    const copied = givenSingleChoice({ id: 'copied' });
    const options = givenOptions('dcba').map((option, index) => ({ ...option, id: `o${index}` }));
    const item = inBank({ ...copied, prompt: paragraph('Prompt check-item'), options, key: 'o0' });
    expect(checkCourse({ ...good, bank: [...bank, item] })).toEqual([
      { code: 'item-also-practice', where: { item: 'copied', field: 'prompt' } },
    ]);
  });

  it.each<[string, string[], object[]]>([
    ['a lesson of the course', ['general/signs'], []],
    [
      'a lesson that its module does not have',
      ['general/signs', 'general/help'],
      [{ code: 'lesson-unknown', detail: { lesson: 'general/help' } }],
    ],
    [
      'a lesson of a module that the course does not have',
      ['practice/signs'],
      [{ code: 'lesson-unknown', detail: { lesson: 'practice/signs' } }],
    ],
    [
      'a lesson twice',
      ['general/signs', 'general/signs'],
      [{ code: 'id-repeated', detail: { id: 'general/signs' } }],
    ],
  ])('judges an objective that names %s', (_, names, expected) => {
    const lessons = names.map((name) => {
      const [module = '', lesson = ''] = name.split('/');
      return { module, lesson };
    });
    const objectives = course.objectives.map((each) =>
      each.id === 'refer' ? { ...each, lessons } : each,
    );
    const where = { field: 'objectives/refer/lessons' };
    expect(checkCourse(changed({ objectives }))).toEqual(
      expected.map((problem) => ({ where, ...problem })),
    );
  });

  it('takes a picture above a question for a part of its words', () => {
    const shown = (hash: string) => ({
      illustration: {
        file: { ...givenFile, hash },
        alternative: 'Prijem',
        decorative: false,
        width: 4,
        height: 3,
      },
    });
    const check = givenCheck('check');
    const asked = {
      ...inBank(givenSingleChoice({ id: 'shown' })),
      prompt: paragraph('Prompt check-item'),
      ...shown('b'.repeat(64)),
    };
    const found = ['a', 'b'].map((letter) => {
      const practised = {
        ...check,
        item: { ...givenSingleChoice({ id: 'check-item' }), ...shown(letter.repeat(64)) },
      };
      const modules = [givenModule('general', [givenLesson('signs', [practised])])];
      const problems = checkCourse({ ...good, modules, bank: [...bank, asked] });
      return problems.some(({ code }) => code === 'item-also-practice');
    });
    expect(found).toEqual([false, true]);
  });

  it('takes other answers to the same words for another question', () => {
    const options = givenOptions('abcd').map((option) => ({
      ...option,
      text: paragraph(`Other ${option.id}`),
    }));
    const prompt = paragraph('Prompt check-item');
    const item = inBank({ ...givenSingleChoice({ id: 'other' }), prompt, options });
    expect(checkCourse({ ...good, bank: [...bank, item] })).toEqual([]);
  });

  it.each<[string, CourseContent]>([
    ['id', changed({ id: 'No id' })],
    ['title', changed({ title: '' })],
    ['summary', changed({ summary: '' })],
    ['audience', changed({ audience: '' })],
    ['hours', changed({ hours: 500.5 })],
    ['objectives/No id', changed({ objectives: [{ id: 'No id', title: 'Prepoznaje' }] })],
    [
      'objectives/refer/title',
      changed({
        objectives: course.objectives.map((each) =>
          each.id === 'refer' ? { ...each, title: '' } : each,
        ),
      }),
    ],
    ['minutes', rules({ minutes: 0 })],
    ['waitHours', rules({ waitHours: -1 })],
  ])('names the place of a wrong %s', (field, content) => {
    expect(checkCourse(content).map(({ where }) => where)).toContainEqual({ field });
  });

  it.each([1, 500])('takes %d hours', (hours) => {
    expect(checkCourse(changed({ hours }))).toEqual([]);
  });

  it('tells of a question whatever is shown of it afterwards', () => {
    const [, ...others] = bank;
    const unfinished = inBank(givenSingleChoice({ id: 'r1', key: '' }), {
      objective: 'recognise',
    });
    const content = { ...rules({ review: 'without-keys' }), bank: [unfinished, ...others] };
    expect(checkCourse(content).map(({ where }) => where.item)).toEqual(['r1']);
  });

  it('leaves out what is wrong with a question that no form has', () => {
    expect(checkCourse(withItem({ tracks: ['police'], mustPass: true }))).toEqual([]);
  });

  it('asks for objectives', () => {
    const codes = checkCourse(changed({ objectives: [] })).map((problem) => problem.code);
    expect(codes).toContain('objectives-missing');
  });
});
