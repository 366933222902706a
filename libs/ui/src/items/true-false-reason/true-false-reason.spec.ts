import type { Response } from '@svetionik/domain/items/item';
import { options, paragraph } from '../../testing/given';
import { render } from '../../testing/render';
import { ItemControl } from '../item-control';

const item = {
  id: 'item',
  kind: 'true-false-reason',
  prompt: paragraph('Prompt'),
  options: options('abc'),
} as const;
const said = (verdict: boolean | null, reason: string) =>
  ({ kind: 'true-false-reason', verdict, reason }) as const;

describe('a statement with a reason', () => {
  it.each<[Response | undefined, number, Response]>([
    [undefined, 0, said(true, '')],
    [undefined, 1, said(false, '')],
    [undefined, 3, said(null, 'b')],
    [said(true, 'a'), 1, said(false, 'a')],
    [said(true, 'a'), 4, said(true, 'c')],
  ])('with %j answered, choosing %d gives %j', async (response, place, expected) => {
    const page = await render(ItemControl, { item, response });
    const given: Response[] = [];
    page.component.responded.subscribe((each) => given.push(each));
    await page.click('input', place);
    expect(given).toEqual([expected]);
  });

  it('is two groups, named by the statement and as its reason', async () => {
    const page = await render(ItemControl, { item });
    const names = page
      .all('[role=radiogroup]')
      .map(
        (group) =>
          document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent,
      );
    expect(names).toEqual(['Prompt', 'ui.item.reason']);
    expect(new Set(page.all<HTMLInputElement>('input').map(({ name }) => name)).size).toBe(2);
  });

  it.each<[boolean, string, string[]]>([
    [false, 'b', ['ui.check.yoursRight', 'ui.item.yourReasonRight']],
    [true, 'c', ['ui.item.isFalse', 'ui.item.rightReason', 'ui.item.yourReasonWrong']],
  ])('says in words what was right: %p, %s', async (verdict, reason, words) => {
    const review = {
      correct: false,
      key: said(false, 'b'),
      feedback: { b: paragraph('Because b') },
    };
    const page = await render(ItemControl, { item, response: said(verdict, reason), review });
    expect(page.all('.verdict').map(({ textContent }) => textContent?.trim())).toEqual(words);
    expect(page.words).toContain('Because b');
    expect(page.all<HTMLInputElement>('input').every(({ disabled }) => disabled)).toBe(true);
  });
});
