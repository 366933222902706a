import { render } from '@svetionik/ui/testing/render';
import { asKind } from '../author-kinds';
import { authorKinds } from '../registry';
import { ShortTextForm } from './short-text';

const item = {
  id: 'q',
  kind: 'short-text',
  prompt: [],
  feedback: [],
  accepted: ['Hitna pomoć', '194'],
} as const;

async function form() {
  const page = await render(ShortTextForm, { item });
  const given: (readonly string[])[] = [];
  page.component.changed.subscribe(({ accepted }) => given.push(accepted));
  return { page, given };
}

describe('the form of a short text', () => {
  it('writes, adds, moves and takes out accepted answers', async () => {
    const { page, given } = await form();
    await page.type('input', 'Hitna');
    await page.press('author.item.addAccepted');
    await page.click('app-entry-tools button', 1);
    await page.click('app-entry-tools button', 2);
    expect(given).toEqual([
      ['Hitna', '194'],
      ['Hitna pomoć', '194', ''],
      ['194', 'Hitna pomoć'],
      ['194'],
    ]);
  });

  it('keeps its answers as options of another kind, and takes right options over', () => {
    const single = asKind(item, 'multiple-choice');
    expect(single).toMatchObject({
      options: [{ text: [{ runs: [{ text: 'Hitna pomoć' }] }] }, {}],
    });
    expect(asKind(single, 'short-text')).toEqual(item);
    expect(
      authorKinds['short-text'].make({ id: 'q', prompt: [], feedback: [], options: [], right: [] })
        .accepted,
    ).toEqual(['']);
  });
});
