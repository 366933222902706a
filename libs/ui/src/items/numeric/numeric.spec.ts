import type { Response } from '@svetionik/domain/items/item';
import { paragraph } from '../../testing/given';
import { render } from '../../testing/render';
import { ItemControl } from '../item-control';

const item = { id: 'item', kind: 'numeric', prompt: paragraph('Prompt'), unit: 'km' } as const;
const typed = (text: string): Response => ({ kind: 'numeric', text });
const texts = { ui: { item: { readAs: 'read {{number}}' } } };

async function control(response?: Response) {
  const page = await render(ItemControl, { item, response }, texts);
  const given: Response[] = [];
  page.component.responded.subscribe((each) => given.push(each));
  return { page, given };
}

describe('a number', () => {
  it.each(['12', '12,5', '12.5', '-3', '12 km'])('takes %j as it is typed', async (text) => {
    const { page, given } = await control();
    await page.type('input', text, 'change');
    expect(given).toEqual([typed(text)]);
    expect(page.words).not.toContain('ui.item.notNumber');
  });

  it.each(['dvanaest', 'NaN', 'Infinity', '12 kg', '1e5'])(
    'refuses %j, says so, and keeps it in the field',
    async (text) => {
      const { page, given } = await control(typed('12'));
      await page.type('input', text, 'change');
      await page.set('response', given[0]);
      expect(given).toEqual([typed('')]);
      expect(page.words).toContain('ui.item.notNumber');
      expect(page.all<HTMLInputElement>('input')[0]?.value).toBe(text);
    },
  );

  it.each([
    ['1.500', 'read 1,5'],
    ['1.500,5', 'read 1.500,5'],
    ['1500', ''],
  ])('says of %j how it is read: %p', async (text, said) => {
    const { page } = await control();
    await page.type('input', text);
    expect(page.all('#item-read')[0]?.textContent?.trim()).toBe(said);
  });

  it('says nothing while a number is half typed', async () => {
    const { page } = await control();
    await page.type('input', '12,');
    expect(page.words).not.toContain('ui.item.notNumber');
  });

  it('is named by its prompt and its unit', async () => {
    const { page } = await control();
    const ids = page.all('input')[0]?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual(['Prompt', 'km']);
  });

  it('shows the right number as the language writes it', async () => {
    const review = {
      correct: false,
      key: { kind: 'numeric', text: '12.5' },
      feedback: {},
    } as const;
    const page = await render(ItemControl, { item, response: typed('3'), review });
    expect(page.all('.said p').map(({ textContent }) => textContent?.trim())).toEqual([
      'ui.check.yoursWrong',
      'ui.check.rightAnswer',
      '12,5 km',
    ]);
  });

  it.each([
    [0.5, 'up to 0,5 km'],
    [0, ''],
  ])('says that %d away from it is right, too: %j', async (tolerance, said) => {
    const review = {
      correct: true,
      key: { kind: 'numeric', text: '12.5' },
      leeway: { tolerance },
      feedback: {},
    } as const;
    const page = await render(
      ItemControl,
      { item, response: typed('12'), review },
      { ui: { item: { tolerance: 'up to {{tolerance}}' } } },
    );
    expect(page.all('.said p')[1]?.textContent ?? '').toBe(said);
  });
});
