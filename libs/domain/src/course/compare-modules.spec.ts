import type { Block } from './block';
import { compareModules } from './compare-modules';
import type { LessonDocument, ModuleDocument } from './document';

const text = (id: string, words: string): Block => ({
  id,
  kind: 'text',
  body: [{ kind: 'paragraph', runs: [{ text: words }] }],
});
const lesson = (id: string, blocks: readonly Block[], title = id): LessonDocument => ({
  id,
  title,
  minutes: 5,
  blocks,
});
const a = lesson('a', [text('a1', 'jedan'), text('a2', 'dva')]);
const b = lesson('b', [text('b1', 'tri')]);
const c = lesson('c', [text('c1', 'četiri')]);

function module(lessons: readonly LessonDocument[], title = 'Modul'): ModuleDocument {
  return {
    schema: 1,
    module: { id: 'modul', kind: 'general', title, summary: 'O modulu.', minutes: 10 },
    language: 'sr-Latn',
    lessons,
  };
}

describe('compareModules', () => {
  it.each<[string, ModuleDocument, readonly string[]]>([
    ['finds nothing in equal editions', module([a, b, c]), []],
    [
      'names a lesson that is new',
      module([a, b, c, lesson('d', [text('d1', 'pet')])]),
      ['d added: d1 added'],
    ],
    ['names a lesson that is gone', module([a, c]), ['b removed: b1 removed']],
    [
      'names a block that is new',
      module([lesson('a', [...a.blocks, text('a3', 'novo')]), b, c]),
      ['a changed: a3 added'],
    ],
    [
      'names a block that is gone',
      module([lesson('a', a.blocks.slice(1)), b, c]),
      ['a changed: a1 removed'],
    ],
    [
      'names a block that reads otherwise',
      module([lesson('a', [text('a1', 'drugo'), text('a2', 'dva')]), b, c]),
      ['a changed: a1 changed'],
    ],
    [
      'names a lesson with another title',
      module([lesson('a', a.blocks, 'Drugi naslov'), b, c]),
      ['a changed: '],
    ],
    [
      'names a lesson whose blocks changed places',
      module([lesson('a', [...a.blocks].reverse()), b, c]),
      ['a moved: '],
    ],
    [
      'names lessons that changed places',
      module([b, a, c]),
      ['b moved: ', 'a moved: ', 'c moved: '],
    ],
  ])('%s', (_, after, expected) => {
    const { lessons } = compareModules(module([a, b, c]), after);
    expect(
      lessons.map(
        ({ id, change, blocks }) =>
          `${id} ${change}: ${blocks.map((block) => `${block.id} ${block.change}`).join(', ')}`,
      ),
    ).toEqual(expected);
  });

  it('shows both versions of a changed block', () => {
    const changed = text('b1', 'drugo');
    const { lessons } = compareModules(module([b]), module([lesson('b', [changed])]));
    expect(lessons[0]?.blocks[0]).toMatchObject({ before: b.blocks[0], after: changed });
  });

  it('shows both versions of a fact that changed, and none that only one of them cites', () => {
    const fact = (id: string, version: number) => ({
      id,
      version,
      statement: `${id} ${version}`,
      source: 'Izvor',
      checkedOn: '2026-11-24',
      checkBy: '2027-11-24',
      grade: 'official-copy' as const,
    });
    const before = { ...module([a]), facts: [fact('isto', 1), fact('kazna', 1), fact('staro', 1)] };
    const after = { ...module([a]), facts: [fact('isto', 1), fact('kazna', 2), fact('novo', 1)] };
    expect(compareModules(before, after)).toEqual({
      texts: [],
      lessons: [],
      facts: [{ id: 'kazna', before: fact('kazna', 1), after: fact('kazna', 2) }],
    });
  });

  it('shows both versions of a changed title', () => {
    expect(compareModules(module([a]), module([a], 'Novi')).texts).toEqual([
      { field: 'title', before: 'Modul', after: 'Novi' },
    ]);
  });
});
