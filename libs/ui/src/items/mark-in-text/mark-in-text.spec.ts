import type { Response } from '@svetionik/domain/items/item';
import { paragraph } from '../../testing/given';
import { render } from '../../testing/render';
import { ItemControl } from '../item-control';

const passage = [
  [
    { text: 'She ' },
    { text: 'is silent', part: 'a' },
    { text: ', he ' },
    { text: 'waits', part: 'b' },
  ],
  [{ text: 'and pays', part: 'c' }],
];
const item = { id: 'item', kind: 'mark-in-text', prompt: paragraph('Prompt'), passage } as const;
const said = (...marks: readonly string[]) => ({ kind: 'mark-in-text', marks }) as const;

describe('marking in a text', () => {
  it.each<[Response | undefined, number, Response]>([
    [undefined, 1, said('b')],
    [said('b'), 0, said('a', 'b')],
    [said('a', 'b'), 1, said('a')],
    [said('c'), 2, said()],
  ])('with %j answered, pressing place %d gives %j', async (response, place, expected) => {
    const page = await render(ItemControl, { item, response });
    const given: Response[] = [];
    page.component.responded.subscribe((each) => given.push(each));
    await page.click('.mark input', place);
    expect(given).toEqual([expected]);
  });

  it('reads as the text, each place a checkbox named by its words', async () => {
    const page = await render(ItemControl, { item, response: said('b') });
    expect(page.all('.passage p').map(({ textContent }) => textContent?.trim())).toEqual([
      'She is silent, he waits',
      'and pays',
    ]);
    expect(
      page
        .all<HTMLInputElement>('.passage input')
        .map(({ checked, labels }) => [checked, labels?.[0]?.textContent]),
    ).toEqual([
      [false, 'is silent'],
      [true, 'waits'],
      [false, 'and pays'],
    ]);
    expect(page.all('[role=group]')[0]?.getAttribute('aria-labelledby')).toBe('item-prompt');
  });

  it('says in words of hits, false alarms and what was missed, and nothing of the rest', async () => {
    const review = { correct: false, key: said('a', 'c'), feedback: { a: paragraph('Because a') } };
    const page = await render(ItemControl, { item, response: said('a', 'b'), review });
    expect(page.all('.verdict').map(({ textContent }) => textContent?.trim())).toEqual([
      '„is silent“: ui.item.markRight',
      '„waits“: ui.item.markWrong',
      '„and pays“: ui.item.markMissed',
    ]);
    expect(page.words).toContain('Because a');
    expect(page.all<HTMLInputElement>('input').every(({ disabled }) => disabled)).toBe(true);
  });
});
