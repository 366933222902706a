import type { Response } from '@svetionik/domain/items/item';
import { paragraph } from '../../testing/given';
import { render } from '../../testing/render';
import { ItemControl } from '../item-control';

const item = {
  id: 'item',
  kind: 'open-answer',
  prompt: paragraph('Prompt'),
  words: { least: 2, most: 3 },
  criteria: [{ title: 'Redosled', points: 3 }],
} as const;
const written = (text: string): Response => ({ kind: 'open-answer', text });

async function control(response?: Response) {
  const page = await render(ItemControl, { item, response });
  const given: Response[] = [];
  page.component.responded.subscribe((each) => given.push(each));
  return { page, given };
}

describe('an open answer', () => {
  it('says by what it is marked, and gives several lines as they are written', async () => {
    const { page, given } = await control();
    expect(page.words).toContain('Redosled');
    await page.type('textarea', 'Prvo.\n\nDrugo.', 'change');
    expect(given).toEqual([written('Prvo.\n\nDrugo.')]);
  });

  it.each([
    ['jedna dve tri', false],
    ['jedna dve tri četiri', true],
  ])(
    'says of %j whether it is longer than asked for (%p), and keeps it all the same',
    async (text, over) => {
      const { page, given } = await control();
      await page.type('textarea', text, 'change');
      expect(given).toEqual([written(text)]);
      expect(page.words.includes('ui.item.open.over')).toBe(over);
    },
  );

  it('never gives a personal number', async () => {
    const { page, given } = await control(written('broj'));
    await page.type('textarea', 'broj 0101099710005', 'change');
    expect(given).toEqual([written('')]);
    expect(page.words).toContain('ui.item.personalNumber');
  });

  it.each([
    ['064 123 4567', 'phone'],
    ['BG 123-AB', 'plate'],
  ])('gives %s only once the person says that it may stand there', async (found, kind) => {
    const { page, given } = await control(written('broj'));
    await page.type('textarea', `broj ${found}`, 'change');
    expect(given).toEqual([]);
    expect(page.words).toContain(`ui.item.identifier.${kind}`);
    await page.press('ui.item.identifier.confirm');
    expect(given).toEqual([written(`broj ${found}`)]);
    expect(page.words).not.toContain(`ui.item.identifier.${kind}`);
  });

  it('asks nobody about a telephone that is published, or about what was given before', async () => {
    const { page, given } = await control(written('broj 064 123 4567'));
    await page.type('textarea', 'broj 064 123 4567 ili 011 785 0000', 'change');
    expect(given).toEqual([written('broj 064 123 4567 ili 011 785 0000')]);
  });

  it('shows the sample once it is explained, and no verdict', async () => {
    const review = {
      correct: false,
      key: { kind: 'open-answer', text: 'Primer.' },
      feedback: {},
    } as const;
    const page = await render(ItemControl, { item, response: written('Prvo.'), review });
    expect(page.all('.said p').map(({ textContent }) => textContent?.trim())).toEqual([
      'ui.item.open.sample',
      'Primer.',
    ]);
    expect(page.all<HTMLTextAreaElement>('textarea')[0]?.readOnly).toBe(true);
  });
});
