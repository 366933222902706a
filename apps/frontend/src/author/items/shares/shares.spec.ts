import type { Item } from '@svetionik/domain/items/item';
import { options, paragraph } from '@svetionik/ui/testing/given';
import { render } from '@svetionik/ui/testing/render';
import { InlineChoiceForm } from '../inline-choice/inline-choice';
import { MultipleChoiceForm } from '../multiple-choice/multiple-choice';
import { NumericForm } from '../numeric/numeric';
import { ShortTextForm } from '../short-text/short-text';
import { SingleChoiceForm } from '../single-choice/single-choice';

const base = { id: 'q', prompt: [], feedback: [] };
const texts = {
  author: { item: { shares: { rule: { one: 'one {{shares}}', sum: 'sum {{shares}}' } } } },
};
const percents = 'app-part-shares-form app-decimal-field input';

/** What a form gave, without what no share is about. */
function listen<Given extends Item>(page: {
  readonly component: { readonly changed: { subscribe(take: (item: Given) => void): unknown } };
}): Given[] {
  const given: Given[] = [];
  page.component.changed.subscribe((item) => given.push(item));
  return given;
}

describe('the shares of options', () => {
  const single = { ...base, kind: 'single-choice', options: options('abc'), key: 'a' } as const;
  const shared = { ...single, shares: [{ id: 'b', percent: 50 }] };

  it('are asked for first, then given to every other option', async () => {
    const page = await render(SingleChoiceForm, { item: single });
    const given = listen(page);
    expect(page.all(percents)).toEqual([]);
    await page.click('app-part-shares-form input[type=checkbox]');
    expect(page.all(percents)).toHaveLength(2);
    await page.type(percents, '50', 'change');
    expect(given).toEqual([shared]);
  });

  it('are said in a sentence, and taken back at once', async () => {
    const page = await render(SingleChoiceForm, { item: shared }, texts);
    const given = listen(page);
    expect(page.words).toContain('50%');
    await page.click('app-part-shares-form input[type=checkbox]');
    expect(given).toEqual([single]);
  });

  it.each([
    ['its option becomes the right one', 'input[type=radio]', 1, { key: 'b' }],
    ['its option is taken out', 'fieldset:nth-of-type(2) app-entry-tools button', 2, { key: 'a' }],
  ])('end where %s', async (_, button, place, change) => {
    const page = await render(SingleChoiceForm, { item: shared });
    const given = listen(page);
    await page.click(button, place);
    expect(given[0]).toMatchObject(change);
    expect(given[0]).not.toHaveProperty('shares');
  });
});

describe('the shares of options of which several may be chosen', () => {
  const multiple = {
    ...base,
    kind: 'multiple-choice',
    options: options('abc'),
    key: ['a', 'b'],
    scoring: 'balanced',
  } as const;
  const weighted = {
    ...multiple,
    scoring: 'weighted',
    shares: [
      { id: 'a', percent: 50 },
      { id: 'b', percent: 50 },
      { id: 'c', percent: -50 },
    ],
  } as const;

  it('begin as right minus wrong, and are left behind with another rule', async () => {
    const page = await render(MultipleChoiceForm, { item: multiple });
    const given = listen(page);
    await page.choose('select', 'weighted');
    await page.set('item', weighted);
    await page.choose('select', 'all');
    const { shares: _, ...plain } = weighted;
    expect(given).toEqual([weighted, { ...plain, scoring: 'all' }]);
  });

  it('say which options are right', async () => {
    const page = await render(MultipleChoiceForm, { item: weighted });
    const given = listen(page);
    expect(page.all('app-options-form input[type=checkbox]')).toEqual([]);
    await page.type(percents, '-25', 'change');
    expect(given).toMatchObject([{ key: ['b'], shares: [{ percent: -25 }, {}, {}] }]);
  });
});

describe('the shares of other answers', () => {
  it('of a typed text are added, written and taken out', async () => {
    const item = { ...base, kind: 'short-text', accepted: ['194'] } as const;
    const page = await render(ShortTextForm, { item });
    const given = listen(page);
    await page.press('author.item.shares.add');
    await page.set('item', given[0]);
    await page.type('app-text-shares-form app-line-field input', 'pom*');
    await page.click('app-text-shares-form app-entry-tools button', 2);
    expect(given).toEqual([
      { ...item, shares: [{ text: '', percent: 50 }] },
      { ...item, shares: [{ text: 'pom*', percent: 50 }] },
      item,
    ]);
  });

  it('of a number are added and written', async () => {
    const item = { ...base, kind: 'numeric', value: 12, tolerance: 0, unit: '' } as const;
    const page = await render(NumericForm, { item });
    const given = listen(page);
    await page.press('author.item.shares.add');
    await page.set('item', given[0]);
    await page.type('app-number-shares-form app-decimal-field input', '13', 'change');
    expect(given.map(({ shares }) => shares)).toEqual([
      [{ value: 0, tolerance: 0, percent: 50 }],
      [{ value: 13, tolerance: 0, percent: 50 }],
    ]);
  });

  it('of a gap end where all has to be right', async () => {
    const gap = {
      id: 'g',
      targets: ['x', 'y'].map((id) => ({ id, text: id })),
      key: 'x',
      feedback: paragraph('Why'),
    };
    const shares = [{ id: 'y', percent: 50 }];
    const page = await render(InlineChoiceForm, {
      item: {
        ...base,
        kind: 'inline-choice',
        passage: [[{ text: '', part: 'g' }]],
        gaps: [{ ...gap, shares }],
        scoring: 'each',
      },
    });
    const given = listen(page);
    expect(page.all(percents)).toHaveLength(1);
    await page.choose('app-choice-field select', 'all', 1);
    expect(given).toMatchObject([{ scoring: 'all', gaps: [gap] }]);
    expect(given[0]?.gaps[0]).not.toHaveProperty('shares');
  });
});
