import type { Picture } from '@svetionik/domain/content/picture';
import { render } from '@svetionik/ui/testing/render';
import { IllustrationsForm } from './illustrations-form';

const picture = (alternative: string): Picture => ({
  file: { hash: alternative, mediaType: 'image/webp', bytes: 9 },
  width: 40,
  height: 30,
  alternative,
  decorative: false,
});

async function form(alternatives: readonly string[]) {
  const page = await render(IllustrationsForm, { pictures: alternatives.map(picture) });
  const given: string[][] = [];
  page.component.changed.subscribe((each) =>
    given.push(each.map(({ alternative }) => alternative)),
  );
  return { page, given };
}

describe('the form of the pictures above a question', () => {
  it.each([
    [0, 1],
    [3, 1],
    [4, 0],
  ])('with %d of them offers a place for %d more', async (count, places) => {
    const { page } = await form(['a', 'b', 'c', 'd'].slice(0, count));
    expect(page.all('img')).toHaveLength(count);
    expect(page.words.split('author.picture.add')).toHaveLength(places + 1);
  });

  it.each([
    ['moves the second up', 3, ['b', 'a', 'c']],
    ['moves the second down', 4, ['a', 'c', 'b']],
    ['takes the second out', 5, ['a', 'c']],
  ])('%s', async (_, button, left) => {
    const { page, given } = await form(['a', 'b', 'c']);
    await page.click('app-entry-tools button', button);
    expect(given).toEqual([left]);
  });

  it('writes what one shows', async () => {
    const { page, given } = await form(['a', 'b']);
    await page.type('textarea', 'Hol');
    expect(given.at(-1)).toEqual(['Hol', 'b']);
  });
});
