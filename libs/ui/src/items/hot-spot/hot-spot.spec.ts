import type { Response } from '@svetionik/domain/items/item';
import { paragraph } from '../../testing/given';
import { render } from '../../testing/render';
import { ItemControl } from '../item-control';

const picture = {
  file: { hash: 'ab', mediaType: 'image/png', bytes: 9 },
  width: 200,
  height: 100,
  alternative: 'Soba',
};
const regions = [
  { id: '1', label: 'Vrata', shape: { kind: 'rectangle', x: 10, y: 10, width: 40, height: 60 } },
  { id: '2', label: 'Sto', shape: { kind: 'circle', x: 100, y: 50, radius: 20 } },
  {
    id: '3',
    label: 'Prozor',
    shape: {
      kind: 'polygon',
      points: [
        { x: 150, y: 10 },
        { x: 190, y: 10 },
        { x: 170, y: 40 },
      ],
    },
  },
] as const;
const question = (several: boolean) =>
  ({
    id: 'item',
    kind: 'hot-spot',
    prompt: paragraph('Prompt'),
    picture,
    regions,
    several,
  }) as const;
const marked = (...ids: string[]): Response => ({ kind: 'hot-spot', regions: ids });

async function control(several: boolean, response?: Response) {
  const page = await render(ItemControl, { item: question(several), response });
  const given: Response[] = [];
  page.component.responded.subscribe((each) => given.push(each));
  const point = (id: string) =>
    page.all(`[data-region="${id}"]`)[0]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  return { page, given, point };
}

describe('a place on a picture', () => {
  it.each([
    ['on the picture', 'one', false, marked('2')],
    ['in the list', 'one', false, marked('2')],
    ['on the picture', 'several', true, marked('1', '2')],
    ['in the list', 'several', true, marked('1', '2')],
  ])('is the same answer wherever it is marked: %s, of %s', async (where, _, several, expected) => {
    const { page, given, point } = await control(several, marked('1'));
    if (where === 'on the picture') point('2');
    else await page.click('.option input', 1);
    expect(given).toEqual([expected]);
  });

  it('is taken back where several are asked for, and stays where one is', async () => {
    const many = await control(true, marked('1', '3'));
    many.point('3');
    expect(many.given).toEqual([marked('1')]);
  });

  it.each([
    [false, 'radio', 'radiogroup'],
    [true, 'checkbox', 'group'],
  ])('has a list for keyboard and screen reader (several: %p)', async (several, type, role) => {
    const { page } = await control(several, marked('2'));
    expect(
      page.all<HTMLInputElement>('.option input').map((field) => [field.type, field.checked]),
    ).toEqual([
      [type, false],
      [type, true],
      [type, false],
    ]);
    expect(page.all('.options')[0]?.getAttribute('role')).toBe(role);
    expect(page.all('img')[0]?.getAttribute('alt')).toBe('Soba');
    expect(page.all('svg')[0]?.getAttribute('aria-hidden')).toBe('true');
  });

  it('says in words what was right, was not, and was missed, and takes no more answers', async () => {
    const review = {
      correct: false,
      key: { kind: 'hot-spot', regions: ['1', '3'] },
      feedback: { 2: paragraph('Why not.') },
    } as const;
    const page = await render(ItemControl, {
      item: question(true),
      response: marked('1', '2'),
      review,
    });
    expect(page.all('.said .verdict').map(({ textContent }) => textContent?.trim())).toEqual([
      'Vrata: ui.item.markRight',
      'Sto: ui.item.markWrong',
      'Prozor: ui.item.markMissed',
    ]);
    expect(page.words).toContain('Why not.');
    expect(page.all<HTMLInputElement>('.option input').every(({ disabled }) => disabled)).toBe(
      true,
    );
  });
});
