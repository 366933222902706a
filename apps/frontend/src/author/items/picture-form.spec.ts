import type { Picture } from '@svetionik/domain/content/picture';
import { render } from '@svetionik/ui/testing/render';
import { PictureForm } from './picture-form';

const picture: Picture = {
  file: { hash: 'ab', mediaType: 'image/webp', bytes: 9 },
  width: 40,
  height: 30,
  alternative: 'Hol',
  decorative: false,
};

async function form(shown?: Picture) {
  const page = await render(PictureForm, { name: 'Slika', picture: shown });
  const given: (Picture | undefined)[] = [];
  page.component.changed.subscribe((each) => given.push(each));
  return { page, given };
}

describe('the form of a picture of a question', () => {
  it('offers to add one where there is none', async () => {
    const { page } = await form();
    expect(page.words).toContain('author.picture.add');
    expect(page.all('img')).toEqual([]);
  });

  it('shows it with its words, which are taken away where it is for the eye only', async () => {
    const { page, given } = await form(picture);
    expect(page.all('img')[0]?.getAttribute('alt')).toBe('Hol');
    await page.click('input[type=checkbox]', 0);
    expect(given).toEqual([{ ...picture, alternative: '', decorative: true }]);
  });

  it('writes what it shows', async () => {
    const { page, given } = await form(picture);
    await page.type('textarea', 'Hol bolnice');
    expect(given.at(-1)).toEqual({ ...picture, alternative: 'Hol bolnice' });
  });

  it('removes it', async () => {
    const { page, given } = await form(picture);
    await page.press('author.picture.remove');
    expect(given).toEqual([undefined]);
  });
});
