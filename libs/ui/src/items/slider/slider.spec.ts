import { TestBed } from '@angular/core/testing';
import type { Response } from '@svetionik/domain/items/item';
import { LargeTargets } from '../../accommodation/large-targets';
import { paragraph } from '../../testing/given';
import { render } from '../../testing/render';
import { ItemControl } from '../item-control';

const item = {
  id: 'item',
  kind: 'slider',
  prompt: paragraph('Prompt'),
  minimum: 0,
  maximum: 1,
  step: 0.1,
  unit: 'h',
} as const;
const said = (value: number): Response => ({ kind: 'slider', value });

async function control(response?: Response) {
  const page = await render(
    ItemControl,
    { item, response },
    { ui: { item: { keepPlace: 'keep {{place}}' } } },
  );
  const given: Response[] = [];
  page.component.responded.subscribe((each) => given.push(each));
  return { page, given };
}

describe('a place on a scale', () => {
  it('is given when it is let go, and by buttons step by step', async () => {
    const { page, given } = await control(said(0.2));
    await page.type('input', '0.7');
    expect(given).toEqual([]);
    await page.type('input', '0.7', 'change');
    await page.set('response', given[0]);
    await page.click('.track button', 1);
    await page.set('response', given[1]);
    await page.click('.track button', 0);
    expect(given).toEqual([said(0.7), said(0.8), said(0.7)]);
  });

  it.each([
    [0, 0],
    [1, 1],
  ])('does not leave the scale at %d', async (value, button) => {
    const { page, given } = await control(said(value));
    expect(page.all('.track button')[button]?.getAttribute('aria-disabled')).toBe('true');
    await page.click('.track button', button);
    expect(given).toEqual([]);
  });

  it('is unanswered until it is touched, and can be confirmed as it stands', async () => {
    const { page, given } = await control();
    expect(page.all('output')[0]?.textContent?.trim()).toBe('ui.item.noPlace');
    await page.press('keep 0,5 h');
    expect(given).toEqual([said(0.5)]);
  });

  it.each([
    [false, 40, ['−', '+'], [41]],
    [true, 40, ['−10', '−', '+', '+10'], [50]],
    [true, 97, ['−10', '−', '+', '+10'], [100]],
    [true, 100, ['−10', '−', '+', '+10'], []],
  ])(
    'with larger steps granted (%s) the last button moves %d further, and never off the scale',
    async (granted, from, buttons, expected) => {
      const page = await render(ItemControl, {
        item: { ...item, minimum: 0, maximum: 100, step: 1, unit: '' },
      });
      TestBed.inject(LargeTargets).turn(granted);
      await page.set('response', said(from));
      const given: Response[] = [];
      page.component.responded.subscribe((each) => given.push(each));
      expect(page.all('.track button').map(({ textContent }) => textContent?.trim())).toEqual(
        buttons,
      );
      await page.click('.track button', buttons.length - 1);
      expect(given).toEqual(expected.map(said));
    },
  );

  it('says the place in words', async () => {
    const { page } = await control(said(0.3));
    expect([
      page.all('output')[0]?.textContent?.trim(),
      page.all('input')[0]?.getAttribute('aria-valuetext'),
    ]).toEqual(['0,3 h', '0,3 h']);
  });

  it('says how far from the right place an answer may be', async () => {
    const review = {
      correct: false,
      key: { kind: 'slider', value: 0.9 },
      leeway: { tolerance: 0.1 },
      feedback: {},
    } as const;
    const page = await render(
      ItemControl,
      { item, response: said(0.1), review },
      { ui: { item: { tolerance: 'up to {{tolerance}}' } } },
    );
    expect(page.words).toContain('up to 0,1 h');
  });

  it('says in words what was right and takes no more answers', async () => {
    const review = { correct: false, key: { kind: 'slider', value: 0.9 }, feedback: {} } as const;
    const page = await render(ItemControl, { item, response: said(0.1), review });
    expect(page.all('.verdict').map(({ textContent }) => textContent?.trim())).toEqual([
      'ui.check.yoursWrong',
      'ui.check.rightAnswer: 0,9 h',
    ]);
    expect(page.all<HTMLInputElement>('input')[0]?.disabled).toBe(true);
  });
});
