import type { Item, Response } from '@svetionik/domain/items/item';
import { findKind } from '@svetionik/domain/items/kinds';
import { ask } from '@svetionik/domain/items/present';
import { options, paragraph } from '../testing/given';
import { render } from '../testing/render';
import { composeReview } from './compose-review';
import { ItemControl } from './item-control';

const base = { id: 'item', prompt: paragraph('Prompt'), feedback: paragraph('Why') };
const single: Item = {
  ...base,
  kind: 'single-choice',
  options: options('abc'),
  key: 'a',
  shares: [{ id: 'b', percent: 50 }],
};
const multiple: Item = {
  ...base,
  kind: 'multiple-choice',
  options: options('ab'),
  key: ['a'],
  scoring: 'weighted',
  shares: [
    { id: 'a', percent: 100 },
    { id: 'b', percent: -50 },
  ],
};
const short: Item = {
  ...base,
  kind: 'short-text',
  accepted: ['194'],
  shares: [{ text: '19*', percent: 33.33333 }],
};
const number: Item = {
  ...base,
  kind: 'numeric',
  value: 12,
  tolerance: 0,
  unit: '',
  shares: [{ value: 12, tolerance: 2, percent: 50 }],
};

const asked = (item: Item) => ask(item, findKind(item).parts(item));

describe('shares of the points', () => {
  it.each([
    [single, 'ui.item.marking.shares'],
    [multiple, 'ui.item.marking.penalties'],
    [short, 'ui.item.marking.shares'],
    [number, 'ui.item.marking.shares'],
  ])('%#: are told of before answering, without numbers', async (item, hint) => {
    const page = await render(ItemControl, { item: asked(item) });
    expect(page.all('.hint')[0]?.textContent).toContain(hint);
    expect(page.words).not.toContain('%');
  });

  it.each<[Item, Response, string]>([
    [single, { kind: 'single-choice', choice: 'b' }, '50%'],
    [short, { kind: 'short-text', text: '193' }, '19… 33,33%'],
    [number, { kind: 'numeric', text: '13' }, '10–14 50%'],
  ])('%#: are explained after an answer that earned one', async (item, response, told) => {
    const review = composeReview(item, response);
    const page = await render(ItemControl, { item: asked(item), response, review });
    expect(page.words).toContain('ui.check.yoursPartly');
    expect(page.words).not.toContain('ui.check.yoursWrong');
    expect(page.words).toContain(told);
  });
});
