import { TestBed } from '@angular/core/testing';
import type { Response } from '@svetionik/domain/items/item';
import { options, paragraph } from '../../testing/given';
import { render } from '../../testing/render';
import { ItemControl } from '../item-control';
import { Typing } from '../typing';

const picture = {
  file: { hash: 'ab', mediaType: 'image/png', bytes: 9 },
  width: 200,
  height: 100,
  alternative: 'Soba',
};
const item = {
  id: 'item',
  kind: 'case-study',
  prompt: paragraph('Prompt'),
  vignette: paragraph('Vignette'),
  picture,
  questions: [
    {
      id: '1',
      kind: 'single-choice',
      prompt: paragraph('First'),
      options: options('ab'),
      points: 3,
    },
    { id: '4', kind: 'short-text', prompt: paragraph('Second'), points: 1 },
    { id: '5', kind: 'numeric', prompt: paragraph('Third'), unit: '', points: 1 },
  ],
} as const;
const inBank = { ...item, points: 5 };
const chosen = (choice: string) =>
  ({ question: '1', response: { kind: 'single-choice', choice } }) as const;
const typed = (question: string, kind: 'short-text' | 'numeric', text: string) =>
  ({ question, response: { kind, text } }) as const;
const nothing = (question: string) => ({ question, response: null }) as const;
const said = (
  ...answers: readonly (
    | ReturnType<typeof chosen>
    | ReturnType<typeof typed>
    | ReturnType<typeof nothing>
  )[]
): Response => ({ kind: 'case-study', answers });

async function control(response?: Response) {
  const page = await render(ItemControl, { item, response });
  const given: Response[] = [];
  page.component.responded.subscribe((each) => given.push(each));
  return { page, given };
}

describe('a case study', () => {
  it('gives with every answer those to the other questions', async () => {
    const { page, given } = await control(
      said(nothing('1'), typed('4', 'short-text', '194'), nothing('5')),
    );
    await page.click('.option input', 1);
    expect(given).toEqual([said(chosen('b'), typed('4', 'short-text', '194'), nothing('5'))]);
  });

  it('loses none of the answers that are given at once, before the first is shown as given', async () => {
    const { page, given } = await control();
    const [second, third] = page.all<HTMLInputElement>('input[type=text]');
    for (const [field, text] of [
      [second, '194'],
      [third, '12'],
    ] as const) {
      if (field === undefined) throw new Error('there is no field');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    TestBed.inject(Typing).settle();
    expect(given.at(-1)).toEqual(
      said(nothing('1'), typed('4', 'short-text', '194'), typed('5', 'numeric', '12')),
    );
  });

  it('shows what is answered, and what the parts and the picture are called', async () => {
    const { page } = await control(
      said(chosen('a'), typed('4', 'short-text', '194'), nothing('5')),
    );
    expect(
      page
        .all<HTMLInputElement>('input')
        .map((field) => (field.type === 'radio' ? field.checked : field.value)),
    ).toEqual([true, false, '194', '']);
    expect(
      page
        .all('[role=group]')
        .map((part) =>
          document.getElementById(part.getAttribute('aria-labelledby') ?? '')?.textContent?.trim(),
        ),
    ).toEqual(['ui.item.studyQuestion', 'ui.item.studyQuestion', 'ui.item.studyQuestion']);
    expect(page.all('img')[0]?.getAttribute('alt')).toBe('Soba');
    const ids = page.all('[id]').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leads from each part back to the vignette', async () => {
    const { page } = await control();
    await page.click('.again button', 1);
    expect(document.activeElement).toBe(page.all('.vignette')[0]);
  });

  it('says points where they count', async () => {
    const practice = await render(ItemControl, { item });
    expect(practice.words).not.toContain('ui.item.points');
    await practice.set('item', inBank);
    expect(practice.words).toContain('ui.item.points');
  });

  it('explains each part in words, with what is right, and takes no more answers', async () => {
    const section = { answered: true, leeway: {}, maximum: 1 };
    const review = {
      correct: false,
      key: said(chosen('b'), typed('4', 'short-text', '194'), typed('5', 'numeric', '12')),
      feedback: { b: paragraph('Because b') },
      sections: [
        { ...section, id: '1', correct: false, points: 0, feedback: paragraph('Read again.') },
        {
          ...section,
          id: '4',
          correct: true,
          points: 1,
          leeway: { accepted: ['hitna'] },
          feedback: paragraph('Well known.'),
        },
        {
          ...section,
          id: '5',
          answered: false,
          correct: false,
          points: 0,
          feedback: paragraph('Twelve.'),
        },
      ],
    };
    const page = await render(ItemControl, {
      item: inBank,
      response: said(chosen('a'), typed('4', 'short-text', '194'), nothing('5')),
      review,
    });
    expect(
      page
        .all('.question > .said .verdict')
        .map(({ textContent }) => textContent?.trim().replace(/ .*/, '')),
    ).toEqual(['ui.check.wrong', 'ui.check.right', 'ui.item.unanswered']);
    for (const words of ['Read again.', 'Because b', 'Well known.', 'hitna', 'Twelve.'])
      expect(page.words).toContain(words);
    expect(
      page.all<HTMLInputElement>('input').every(({ disabled, readOnly }) => disabled || readOnly),
    ).toBe(true);
  });
});
