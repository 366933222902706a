import type { AskedItem, Response } from '@svetionik/domain/items/item';
import { options, paragraph } from '../testing/given';
import { render, type Rendered } from '../testing/render';
import { ItemControl } from './item-control';

const base = { id: 'item', prompt: paragraph('Prompt') };
const targets = ['x', 'y'].map((id) => ({ id, text: `Text ${id}` }));
const gaps = [[{ text: '', part: 'a' }, { text: ' and ' }, { text: '', part: 'b' }]];
const picture = {
  file: { hash: 'ab', mediaType: 'image/png', bytes: 9 },
  width: 200,
  height: 100,
  alternative: 'Soba',
};
const regions = ['a', 'b'].map((id, at) => ({
  id,
  label: id,
  shape: { kind: 'circle', x: 50 * (at + 1), y: 50, radius: 10 } as const,
}));
const pairs = [
  { part: 'a', choice: 'x' },
  { part: 'b', choice: 'y' },
];

type Act = (page: Rendered<ItemControl>) => void;
const click =
  (selector: string, place: number): Act =>
  (page) =>
    page.all(selector)[place]?.click();
const choose =
  (value: string, place: number): Act =>
  (page) => {
    const list = page.all<HTMLSelectElement>('select')[place];
    if (list === undefined) throw new Error('there is no such list');
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  };

describe('two answers that follow each other before the page is drawn again', () => {
  it.each<[AskedItem, readonly [Act, Act], Response]>([
    [
      { ...base, kind: 'multiple-choice', options: options('abc') },
      [click('input', 0), click('input', 2)],
      { kind: 'multiple-choice', choices: ['a', 'c'] },
    ],
    [
      { ...base, kind: 'true-false-reason', options: options('ab') },
      [click('input', 1), click('input', 2)],
      { kind: 'true-false-reason', verdict: false, reason: 'a' },
    ],
    [
      { ...base, kind: 'ordering', options: options('abc') },
      [click('.moves button', 4), click('.moves button', 4)],
      { kind: 'ordering', order: ['c', 'a', 'b'] },
    ],
    [
      { ...base, kind: 'matching', options: options('ab'), targets },
      [choose('x', 0), choose('y', 1)],
      { kind: 'matching', pairs },
    ],
    [
      { ...base, kind: 'gap-match', passage: gaps, targets },
      [choose('x', 0), choose('y', 1)],
      { kind: 'gap-match', pairs },
    ],
    [
      {
        ...base,
        kind: 'inline-choice',
        passage: gaps,
        gaps: ['a', 'b'].map((id) => ({ id, targets })),
      },
      [choose('x', 0), choose('y', 1)],
      { kind: 'inline-choice', pairs },
    ],
    [
      { ...base, kind: 'mark-in-text', passage: gaps },
      [click('.mark input', 0), click('.mark input', 1)],
      { kind: 'mark-in-text', marks: ['a', 'b'] },
    ],
    [
      { ...base, kind: 'hot-spot', picture, regions, several: true },
      [click('.option input', 0), click('.option input', 1)],
      { kind: 'hot-spot', regions: ['a', 'b'] },
    ],
  ])('are both kept: $kind', async (item, acts, expected) => {
    const page = await render(ItemControl, { item });
    const given: Response[] = [];
    page.component.responded.subscribe((each) => given.push(each));
    for (const act of acts) act(page);
    expect(given.at(-1)).toEqual(expected);
  });

  it('are not kept over an answer that comes from elsewhere', async () => {
    const page = await render(ItemControl, {
      item: { ...base, kind: 'multiple-choice', options: options('abc') },
    });
    await page.click('input', 0);
    await page.set('response', { kind: 'multiple-choice', choices: ['b'] });
    expect(page.all<HTMLInputElement>('input').map(({ checked }) => checked)).toEqual([
      false,
      true,
      false,
    ]);
  });
});
