import { options } from '@svetionik/ui/testing/given';
import { render } from '@svetionik/ui/testing/render';
import { type MarkedOptions, OptionsForm } from './options-form';

async function form(marking: 'one' | 'several' | 'none', right: readonly string[]) {
  const page = await render(OptionsForm, { marking, right, options: options('abc') });
  const given: MarkedOptions[] = [];
  page.component.changed.subscribe((each) => given.push(each));
  return {
    page,
    right: () => given.map((each) => each.right),
    ids: () => given.map((each) => each.options.map(({ id }) => id)),
  };
}

describe('what is right', () => {
  it.each<['one' | 'several', readonly string[], number, readonly string[]]>([
    ['one', ['a'], 1, ['b']],
    ['several', ['a'], 1, ['a', 'b']],
    ['several', ['a', 'b'], 0, ['b']],
  ])(
    'where %s can be right and %j is, after pressing %d is %j',
    async (marking, before, place, after) => {
      const { page, right } = await form(marking, before);
      await page.click('input[type=radio], input[type=checkbox]', place);
      expect(right()).toEqual([after]);
    },
  );

  it('takes the picture out of one option alone', async () => {
    const picture = {
      file: { hash: 'ab', mediaType: 'image/webp', bytes: 9 },
      width: 40,
      height: 30,
      alternative: 'Vrata',
      decorative: false,
    };
    const page = await render(OptionsForm, {
      marking: 'none',
      options: options('ab').map((option) => ({ ...option, picture })),
    });
    const given: MarkedOptions[] = [];
    page.component.changed.subscribe((each) => given.push(each));
    await page.press('author.picture.remove');
    expect(given.map((each) => each.options.map((option) => option.picture?.alternative))).toEqual([
      [undefined, 'Vrata'],
    ]);
  });

  it('forgets an option that is taken out', async () => {
    const { page, right, ids } = await form('several', ['a', 'b']);
    await page.click('app-entry-tools button', 2);
    expect([right(), ids()]).toEqual([[['b']], [['b', 'c']]]);
  });

  it('is nothing to mark where the order is the key', async () => {
    const { page } = await form('none', []);
    expect(page.all('input[type=radio], input[type=checkbox]')).toEqual([]);
  });
});
