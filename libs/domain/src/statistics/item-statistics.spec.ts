import { fewestOfGroup } from './group-difference';
import { itemStatistics } from './item-statistics';
import { ItemTally } from './item-tally';
import { smallestGroup } from './smallest-group';

const options = { options: ['a', 'b'], key: ['a'] };

/** So many people of a group, of whom every other one is right, with two results among both. */
function add(tally: ItemTally, people: number, group: string, chosen: readonly string[] = ['a']) {
  for (let place = 0; place < people; place += 1) {
    const fraction = place % 2;
    tally.add(
      { item: 'q', fraction, maximum: 1, answered: true, chosen, seconds: 20 },
      { percent: place % 4 < 2 ? 40 : 60, rest: fraction, groups: { profession: group } },
    );
  }
}

function given(groups: Readonly<Record<string, number>>) {
  const tally = new ItemTally();
  for (const [group, people] of Object.entries(groups)) add(tally, people, group);
  return itemStatistics(tally, options, new Map([['profession', new Map(Object.entries(groups))]]));
}

describe('itemStatistics', () => {
  it('says nothing of fewer people than may be shown', () => {
    const sizes = [smallestGroup - 1, smallestGroup];
    expect(sizes.map((police) => given({ police })?.people)).toEqual([undefined, smallestGroup]);
  });

  it('compares the largest group with each other one that is large enough', () => {
    const [few, enough] = [fewestOfGroup - 1, fewestOfGroup];
    const { differences = [] } = given({ media: few, health: enough, police: enough + 10 }) ?? {};
    expect(differences).toMatchObject([
      { attribute: 'profession', first: 'police', other: 'health', people: [enough + 10, enough] },
    ]);
  });

  it('takes the first by its name where two are equally large, whichever was counted first', () => {
    const pairs = [
      { police: fewestOfGroup, health: fewestOfGroup },
      { health: fewestOfGroup, police: fewestOfGroup },
    ].map((groups) => given(groups)?.differences.map(({ first, other }) => [first, other]));
    expect(pairs).toEqual([[['health', 'police']], [['health', 'police']]]);
  });

  it('compares nobody where there are no groups, and none with too few people', () => {
    expect(given({ police: fewestOfGroup })?.differences).toEqual([]);
    expect(given({ police: fewestOfGroup, health: fewestOfGroup - 1 })?.differences).toEqual([]);
    const tally = new ItemTally();
    add(tally, smallestGroup, 'police');
    expect(
      itemStatistics(tally, options, new Map([['profession', new Map()]]))?.differences,
    ).toEqual([]);
  });

  it('follows the later decisions of a branching case, where there are any', () => {
    const tally = new ItemTally();
    add(tally, 20, 'police', ['a', 'c']);
    add(tally, 10, 'police', ['a', 'd']);
    const later = [{ decision: 'next', options: ['c', 'd'], from: ['a'] }];
    const figures = itemStatistics(tally, { ...options, later }, new Map());
    expect(figures?.later).toMatchObject([
      {
        decision: 'next',
        people: 30,
        choices: {
          choices: [{ option: 'c', overall: 2 / 3 }, { option: 'd', overall: 1 / 3 }, {}],
        },
      },
    ]);
    expect(itemStatistics(tally, options, new Map())).not.toHaveProperty('later');
  });

  it('has no choices where every option is right, and no time where few have one', () => {
    const tally = new ItemTally();
    add(tally, 30, 'police');
    expect(
      itemStatistics(tally, { options: ['a', 'b'], key: ['a', 'b'] }, new Map())?.choices,
    ).toBeNull();
    expect(itemStatistics(tally, options, new Map())?.time).not.toBeNull();
  });
});
