import { givenCase } from '../../spec/given-content';
import { checkCase } from './check-case';

const summary = (start: string, lines: string) =>
  checkCase(givenCase('ward', start, lines)).map(({ code, where }) =>
    [code, where.node, where.choice].filter(Boolean).join(' '),
  );

describe('checkCase', () => {
  it.each<[string, string, string, string[]]>([
    ['two ways to two outcomes', 'a', 'a: x>b y>c\nb\nc', []],
    ['a way back beside a way out', 'a', 'a: x>b y>b\nb: x>a y>c\nc', []],
    ['a start that does not exist', 'z', 'a: x>b y>b\nb', ['case-start-unknown']],
    ['a choice that leads nowhere', 'a', 'a: x>b y>z\nb', ['case-next-unknown a y']],
    ['a node that nothing leads to', 'a', 'a: x>b y>b\nb\nc: x>b y>a', ['case-node-unreachable c']],
    [
      'nodes that lead only to each other',
      'a',
      'a: x>b y>d\nb: x>c y>c\nc: x>b y>b\nd',
      ['case-dead-end b', 'case-dead-end c'],
    ],
    [
      'a circle without an outcome',
      'a',
      'a: x>b y>b\nb: x>a y>a',
      ['case-dead-end a', 'case-dead-end b'],
    ],
    [
      'a circle with an outcome that cannot be reached',
      'a',
      'a: x>b y>b\nb: x>a y>a\nc',
      ['case-node-unreachable c', 'case-dead-end a', 'case-dead-end b'],
    ],
    ['one choice', 'a', 'a: x>b\nb', ['case-choice-count a']],
    ['five choices', 'a', 'a: v>b w>b x>b y>b z>b\nb', ['case-choice-count a']],
    ['a choice twice', 'a', 'a: x>b x>b\nb', ['id-repeated a x']],
    ['a node twice', 'a', 'a: x>b y>b\nb\nb', ['id-repeated b']],
  ])('%s', (_, start, lines, problems) => {
    expect(summary(start, lines)).toEqual(problems);
  });

  it('finds a decision without any choice to be a dead end', () => {
    const good = givenCase('ward', 'a', 'a: x>b y>c\nb\nc');
    const nodes = good.nodes.map((node) =>
      node.id === 'a' ? { ...node, kind: 'decision' as const, choices: [] } : node,
    );
    expect(checkCase({ ...good, nodes }).map((problem) => problem.code)).toEqual([
      'case-node-unreachable',
      'case-node-unreachable',
      'case-dead-end',
      'case-choice-count',
    ]);
  });

  it('says where words are missing', () => {
    const good = givenCase('ward', 'a', 'a: x>b y>b\nb');
    const nodes = good.nodes.map((node) =>
      node.kind === 'outcome'
        ? { ...node, debrief: [] }
        : {
            ...node,
            choices: node.choices.map((choice) =>
              choice.id === 'y' ? { ...choice, consequence: [] } : choice,
            ),
          },
    );
    expect(checkCase({ ...good, title: '', vignette: [], nodes })).toEqual([
      { code: 'text-missing', where: { field: 'title' } },
      { code: 'text-missing', where: { field: 'vignette' } },
      { code: 'text-missing', where: { node: 'a', choice: 'y', field: 'consequence' } },
      { code: 'text-missing', where: { node: 'b', field: 'debrief' } },
    ]);
  });
});
