import { buildBase, readSlug } from './page-address';

describe('the organisation in an address', () => {
  it.each([
    ['/o/zaklon', 'zaklon'],
    ['/o/zaklon/', 'zaklon'],
    ['/o/zaklon/courses/zdravstvo', 'zaklon'],
    ['/o', undefined],
    ['/o/', undefined],
    ['/', undefined],
    ['/courses/o/zaklon', undefined],
    ['/other/zaklon', undefined],
  ])('%s is at %s', (path, slug) => {
    expect(readSlug(path)).toBe(slug);
  });

  it('stands before every path of the app', () => {
    expect([buildBase('zaklon'), buildBase(undefined)]).toEqual(['/o/zaklon/', '/']);
  });
});
