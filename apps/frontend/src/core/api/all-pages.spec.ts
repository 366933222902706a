import { readAllPages } from './all-pages';

const pages = new Map([
  [undefined, { items: ['one', 'two'], next: 'two' }],
  ['two', { items: ['three'], next: 'three' }],
  ['three', { items: ['four'], next: null }],
]);

describe('all pages of a list', () => {
  it('are read one after the other, each from where the last has ended', async () => {
    const asked: unknown[] = [];
    const read = (page: { readonly after: string | undefined; readonly limit: number }) => {
      asked.push(page);
      return Promise.resolve(pages.get(page.after) ?? { items: [], next: null });
    };
    expect(await readAllPages(read)).toEqual(['one', 'two', 'three', 'four']);
    expect(asked).toEqual([
      { after: undefined, limit: 100 },
      { after: 'two', limit: 100 },
      { after: 'three', limit: 100 },
    ]);
  });

  it('are none where one of them is refused', async () => {
    const refused = new Error('refused');
    await expect(
      readAllPages(({ after }) =>
        after === undefined
          ? Promise.resolve({ items: ['one'], next: 'one' })
          : Promise.reject(refused),
      ),
    ).rejects.toBe(refused);
  });
});
