import type { Response } from '@svetionik/domain/items/item';
import { options, paragraph } from '../../testing/given';
import { render } from '../../testing/render';
import { ItemControl } from '../item-control';

const targets = ['x', 'y'].map((id) => ({ id, text: `Target ${id}` }));
const item = {
  id: 'item',
  kind: 'matching',
  prompt: paragraph('Prompt'),
  options: options('ab'),
  targets,
} as const;
const said = (a: string, b: string) =>
  ({
    kind: 'matching',
    pairs: [
      { part: 'a', choice: a },
      { part: 'b', choice: b },
    ],
  }) as const;

async function control(response?: Response) {
  const page = await render(ItemControl, { item, response });
  const given: Response[] = [];
  page.component.responded.subscribe((each) => given.push(each));
  return { page, given };
}

describe('a matching', () => {
  it.each<[Response | undefined, number, string, Response]>([
    [undefined, 0, 'x', said('x', '')],
    [said('x', ''), 1, 'y', said('x', 'y')],
    [said('x', 'y'), 0, '', said('', 'y')],
  ])(
    'with %j answered, choosing in list %d %j gives %j',
    async (response, place, value, expected) => {
      const { page, given } = await control(response);
      await page.choose('select', value, place);
      expect(given).toEqual([expected]);
    },
  );

  it('shows what is chosen; each list is named by its entry', async () => {
    const { page } = await control(said('y', ''));
    const lists = page.all<HTMLSelectElement>('select');
    expect(lists.map(({ value }) => value)).toEqual(['y', '']);
    expect(
      lists.map(
        (list) => document.getElementById(list.getAttribute('aria-labelledby') ?? '')?.textContent,
      ),
    ).toEqual(['Text a', 'Text b']);
  });

  it('says of each entry in words what is right', async () => {
    const review = {
      correct: false,
      key: said('x', 'y'),
      feedback: { a: paragraph('Because a'), b: paragraph('Because b') },
    };
    const page = await render(ItemControl, { item, response: said('x', 'x'), review });
    expect(page.all('.verdict').map(({ textContent }) => textContent?.trim())).toEqual([
      'ui.check.yoursRight',
      'ui.check.rightAnswer: Target y',
    ]);
    expect(page.words).toContain('Because b');
    expect(page.all<HTMLSelectElement>('select').every(({ disabled }) => disabled)).toBe(true);
  });
});
