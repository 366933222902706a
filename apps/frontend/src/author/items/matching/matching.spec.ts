import type { Matching } from '@svetionik/domain/items/matching/matching';
import { options } from '@svetionik/ui/testing/given';
import { render } from '@svetionik/ui/testing/render';
import { FactsStore } from '../../fields/facts-store';
import { MatchingForm } from './matching';

const targets = ['x', 'y'].map((id) => ({ id, text: `Target ${id}` }));
const item: Matching = {
  id: 'q',
  kind: 'matching',
  prompt: [],
  feedback: [],
  options: options('ab').map((option) => ({ ...option, match: 'x' })),
  targets,
  scoring: 'each',
};

async function form() {
  const page = await render(MatchingForm, { item }, {}, [
    { provide: FactsStore, useValue: { keys: () => new Set(), facts: () => [] } },
  ]);
  const given: Matching[] = [];
  page.component.changed.subscribe((each) => given.push(each));
  return { page, given };
}

describe('the form of a matching', () => {
  it('sets what an entry belongs to', async () => {
    const { page, given } = await form();
    await page.choose('fieldset select', 'y', 1);
    expect(given[0]?.options.map(({ match }) => match)).toEqual(['x', 'y']);
  });

  it('leaves no entry with a target that was taken out', async () => {
    const { page, given } = await form();
    await page.click('.line app-entry-tools button', 2);
    expect(given[0]).toMatchObject({
      targets: [{ id: 'y' }],
      options: [{ match: '' }, { match: '' }],
    });
  });

  it('adds entries and targets under ids of their own', async () => {
    const { page, given } = await form();
    await page.press('author.item.addTarget');
    await page.press('author.item.addEntry');
    expect([given[0]?.targets.length, given[1]?.options.length]).toEqual([3, 3]);
  });
});
