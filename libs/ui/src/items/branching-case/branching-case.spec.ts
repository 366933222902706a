import type { Response } from '@svetionik/domain/items/item';
import { paragraph } from '../../testing/given';
import { render } from '../../testing/render';
import { ItemControl } from '../item-control';

const choice = (id: string, label: string, next: string | null) => ({ id, label, next });
const item = {
  id: 'item',
  kind: 'branching-case',
  prompt: paragraph('Prompt'),
  vignette: paragraph('Vignette'),
  start: '1',
  nodes: [
    {
      id: '2',
      title: 'Talk',
      body: paragraph('She is silent'),
      choices: [choice('3', 'Wait', null), choice('4', 'Ask', null)],
    },
    {
      id: '1',
      title: 'Arrival',
      body: paragraph('He answers'),
      choices: [choice('5', 'Alone', '2'), choice('6', 'Let go', null)],
    },
  ],
} as const;
const said = (path: readonly string[], finished: boolean) =>
  ({ kind: 'branching-case', path, finished }) as const;

async function control(response?: Response) {
  const page = await render(ItemControl, { item, response });
  const given: Response[] = [];
  page.component.responded.subscribe((each) => given.push(each));
  return { page, given };
}

describe('a branching case', () => {
  it.each<[Response | undefined, number, Response]>([
    [undefined, 0, said(['5'], false)],
    [undefined, 1, said(['6'], true)],
    [said(['5'], false), 1, said(['5', '4'], true)],
  ])('after %j, choice %d once confirmed gives %j', async (response, place, expected) => {
    const { page, given } = await control(response);
    await page.click('.option input', place);
    expect(given).toEqual([]);
    await page.press('ui.case.choose');
    expect(given).toEqual([expected]);
  });

  it('says beforehand that a decision is final, and asks for one', async () => {
    const { page, given } = await control();
    expect(page.words).toContain('ui.item.branching');
    expect(page.all('[role=radiogroup]')[0]?.getAttribute('aria-describedby')).toContain(
      'item-hint',
    );
    await page.press('ui.case.choose');
    expect([page.words.includes('ui.case.pick'), given]).toEqual([true, []]);
  });

  it('shows the decisions that were taken and the next one alone, with nothing to change', async () => {
    const { page } = await control(said(['5'], false));
    expect(page.all('.steps .taken').map(({ textContent }) => textContent?.trim())).toEqual([
      'ui.item.youDecided Alone',
    ]);
    expect(page.all('.option').map(({ textContent }) => textContent?.trim())).toEqual([
      'Wait',
      'Ask',
    ]);
    expect(page.words).not.toContain('Let go');
  });

  it('leads the focus to what comes next, and picks nothing there', async () => {
    const { page } = await control();
    await page.click('.option input');
    await page.press('ui.case.choose');
    await page.set('response', said(['5'], false));
    expect(page.all<HTMLInputElement>('.option input').map(({ checked }) => checked)).toEqual([
      false,
      false,
    ]);
    await page.click('.option input');
    await page.press('ui.case.choose');
    await page.set('response', said(['5', '3'], true));
    expect([page.all('.option').length, page.words.includes('ui.item.caseOver')]).toEqual([
      0,
      true,
    ]);
  });

  it.each<[readonly string[], readonly string[], readonly string[]]>([
    [['5', '4'], ['ui.item.bestChoice', 'ui.item.bestChoice'], []],
    [['5', '3'], ['ui.item.bestChoice', 'ui.item.notBestChoice'], ['Ask']],
    [['6'], ['ui.item.notBestChoice'], ['Alone', 'Ask']],
    [[], [], ['Alone', 'Ask']],
  ])(
    'explains the path %j in words: %j, and the best one from where it differs: %j',
    async (path, verdicts, better) => {
      const feedback = {
        3: paragraph('Then 3'),
        4: paragraph('Then 4'),
        5: paragraph('Then 5'),
        6: paragraph('Then 6'),
      };
      const page = await render(ItemControl, {
        item,
        response: said(path, path.length > 0),
        review: { correct: better.length === 0, key: said(['5', '4'], true), feedback },
      });
      expect(page.all('.verdict').map(({ textContent }) => textContent?.trim())).toEqual(verdicts);
      expect(page.all('.better .taken').map(({ textContent }) => textContent?.trim())).toEqual(
        better,
      );
      for (const id of path) expect(page.words).toContain(`Then ${id}`);
      expect(page.all('form')).toEqual([]);
    },
  );
});
