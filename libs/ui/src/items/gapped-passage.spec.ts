import type { AskedItem, Response } from '@svetionik/domain/items/item';
import { paragraph } from '../testing/given';
import { render } from '../testing/render';
import { ItemControl } from './item-control';

const target = (id: string) => ({ id, text: `Text ${id}` });
const passage = [
  [
    { text: 'Call ' },
    { text: '', part: 'g' },
    { text: ' or ' },
    { text: '', part: 'h' },
    { text: '.' },
  ],
];
const base = { id: 'item', prompt: paragraph('Prompt'), passage };
const inline: AskedItem = {
  ...base,
  kind: 'inline-choice',
  gaps: [
    { id: 'g', targets: [target('x'), target('y')] },
    { id: 'h', targets: [target('v'), target('w')] },
  ],
};
const match: AskedItem = {
  ...base,
  kind: 'gap-match',
  targets: [target('x'), target('y'), target('z')],
};

const pairs = (g: string, h: string) => [
  { part: 'g', choice: g },
  { part: 'h', choice: h },
];

async function control(item: AskedItem, response?: Response) {
  const page = await render(ItemControl, { item, response });
  const given: Response[] = [];
  page.component.responded.subscribe((each) => given.push(each));
  return { page, given };
}

describe('gaps with lists of their own', () => {
  it.each<[Response | undefined, number, string, Response]>([
    [undefined, 0, 'x', { kind: 'inline-choice', pairs: pairs('x', '') }],
    [
      { kind: 'inline-choice', pairs: pairs('x', '') },
      1,
      'w',
      { kind: 'inline-choice', pairs: pairs('x', 'w') },
    ],
    [
      { kind: 'inline-choice', pairs: pairs('x', 'w') },
      0,
      '',
      { kind: 'inline-choice', pairs: pairs('', 'w') },
    ],
  ])(
    'with %j answered, choosing in gap %d %j gives %j',
    async (response, place, value, expected) => {
      const { page, given } = await control(inline, response);
      await page.choose('select', value, place);
      expect(given).toEqual([expected]);
    },
  );

  it('stand in the text, each with its number in its name', async () => {
    const { page } = await control(inline, { kind: 'inline-choice', pairs: pairs('y', '') });
    expect(
      page
        .all<HTMLSelectElement>('.passage select')
        .map(({ value, ariaLabel }) => [value, ariaLabel ?? 'ui.item.gap']),
    ).toEqual([
      ['y', 'ui.item.gap'],
      ['', 'ui.item.gap'],
    ]);
    expect(page.all('.passage span').map(({ textContent }) => textContent)).toEqual([
      'Call ',
      ' or ',
      '.',
    ]);
  });

  it('are explained in words one by one', async () => {
    const review = {
      correct: false,
      key: { kind: 'inline-choice', pairs: pairs('x', 'w') },
      feedback: { h: paragraph('Because h') },
    } as const;
    const page = await render(ItemControl, {
      item: inline,
      response: { kind: 'inline-choice', pairs: pairs('x', 'v') },
      review,
    });
    expect(
      page
        .all('.explained .verdict')
        .map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim()),
    ).toEqual(['ui.item.gap. ui.check.yoursRight', 'ui.item.gap. ui.check.rightAnswer: Text w']);
    expect(page.words).toContain('Because h');
    expect(page.all<HTMLSelectElement>('select').every(({ disabled }) => disabled)).toBe(true);
  });
});

describe('gaps to fill from one list', () => {
  it('offer in each gap what stands in no other', async () => {
    const { page, given } = await control(match, { kind: 'gap-match', pairs: pairs('x', '') });
    const open = (place: number) =>
      page.all<HTMLOptionElement>(`select`)[place]?.querySelectorAll('option:not([disabled])')
        .length;
    expect([open(0), open(1)]).toEqual([4, 3]);
    await page.choose('select', 'z', 1);
    expect(given).toEqual([{ kind: 'gap-match', pairs: pairs('x', 'z') }]);
  });
});
