import type { BranchingCase } from '@svetionik/domain/items/branching-case/branching-case';
import { render } from '@svetionik/ui/testing/render';
import { FactsStore } from '../../fields/facts-store';
import { authorKinds } from '../registry';
import { BranchingCaseForm } from './branching-case';

const item = authorKinds['branching-case'].make({
  id: 'q',
  prompt: [],
  feedback: [],
  options: [],
  right: [],
});
const [decision] = item.nodes;

async function form() {
  const page = await render(BranchingCaseForm, { item }, {}, [
    { provide: FactsStore, useValue: { keys: () => new Set(), items: () => [] } },
  ]);
  const given: BranchingCase[] = [];
  page.component.changed.subscribe((each) => given.push(each));
  await page.click('.openable header > button', 0);
  const points = () =>
    given
      .at(-1)
      ?.nodes.flatMap((node) =>
        node.kind === 'decision' ? node.choices.map((choice) => choice.points) : [],
      );
  return { page, points };
}

describe('the form of a branching case', () => {
  it('begins with a decision that leads to an outcome, and a place for the points of each choice', () => {
    expect(decision).toMatchObject({
      kind: 'decision',
      choices: [{ points: null }, { points: null }],
    });
  });

  it.each<[string, number | null]>([
    ['3', 3],
    ['-2', -2],
    ['99', 10],
    ['', null],
  ])('takes %j as points of a choice: %j', async (typed, expected) => {
    const { page, points } = await form();
    await page.type('app-decimal-field input', '1', 'change');
    await page.type('app-decimal-field input', typed, 'change');
    expect(points()).toEqual([expected, null]);
  });

  it('gives an added choice a place for points too', async () => {
    const { page, points } = await form();
    await page.press('author.case.addChoice');
    expect(points()).toEqual([null, null, null]);
  });
});
