import { readCategory } from './category-path';

describe('readCategory', () => {
  it.each<[string, string, readonly string[]]>([
    ['', '', []],
    ['$course$/top', '', []],
    ['$course$/top/upucivanje', 'upucivanje', []],
    ['$course$/top/Kurs/upucivanje', 'upucivanje', ['Kurs']],
    ['$system$/top/Kurs/Prvi deo', '', ['Kurs', 'Prvi deo']],
    ['Rad i//ili učenje/Kurs', '', ['Rad i/ili učenje', 'Kurs']],
    ['Kurs/Kurs', '', ['Kurs']],
  ])('reads %j', (path, objective, tags) => {
    expect(readCategory(path)).toEqual({
      objective,
      tags,
      notes: tags.map((detail) => ({ effect: 'changed', code: 'category', detail })),
    });
  });

  it('tells of what is too long for a tag', () => {
    expect(readCategory('a'.repeat(41) + 'A')).toEqual({
      objective: '',
      tags: [],
      notes: [{ effect: 'lost', code: 'category', detail: `${'a'.repeat(41)}A` }],
    });
  });

  it('keeps a path of any depth short', () => {
    const path = Array.from({ length: 5_000 }, (_, place) => `Kurs ${place}`).join('/');
    expect(readCategory(path).tags).toHaveLength(8);
  });
});
