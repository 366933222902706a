import type { AskedItem, Response } from '@svetionik/domain/items/item';
import { multipleChoice, options, paragraph } from '../testing/given';
import { render } from '../testing/render';
import { ItemControl } from './item-control';
import type { ItemReview } from './item-review';

const asked = (kind: 'single-choice' | 'multiple-choice' | 'ordering'): AskedItem => ({
  id: 'item',
  kind,
  prompt: paragraph('Prompt'),
  options: options('abc'),
});
const review: ItemReview = {
  correct: false,
  key: { kind: 'multiple-choice', choices: ['a', 'b'] },
  feedback: { a: paragraph('Because a'), b: paragraph('Because b'), c: paragraph('Because c') },
};

async function control(item: AskedItem, response?: Response) {
  const page = await render(ItemControl, { item, response });
  const given: Response[] = [];
  page.component.responded.subscribe((each) => given.push(each));
  return { page, given };
}

const picture = {
  file: { hash: 'ab', mediaType: 'image/webp', bytes: 9 },
  width: 40,
  height: 30,
  alternative: 'Vrata',
  decorative: false,
};

describe('the picture of an option', () => {
  it.each([
    'single-choice',
    'multiple-choice',
    'ordering',
    'true-false-reason',
    'matching',
  ] as const)('is seen in a %s, and stands for its words where it has none', async (kind) => {
    const shown = [
      { id: 'a', picture, text: [] },
      { id: 'b', text: paragraph('Prozor') },
    ];
    const { page } = await control(
      kind === 'matching'
        ? {
            id: 'item',
            kind,
            prompt: paragraph('Prompt'),
            options: shown,
            targets: [{ id: 'x', text: 'X' }],
          }
        : { id: 'item', kind, prompt: paragraph('Prompt'), options: shown },
    );
    expect(page.all('img').map((each) => each.getAttribute('alt'))).toEqual(['Vrata']);
    expect(page.all('ui-option-content ui-rich-text')).toHaveLength(1);
  });
});

describe('the pictures above a question', () => {
  it.each([
    [{ alternative: 'Soba', decorative: false }, 'Soba'],
    [{ alternative: '', decorative: true }, ''],
  ])('stand before what is asked, with their words: %j', async (said, alternative) => {
    const first = { ...picture, ...said };
    const { page } = await control({ ...asked('single-choice'), illustrations: [first, picture] });
    const [shown, second] = page.all<HTMLImageElement>('img');
    expect(shown?.getAttribute('alt')).toBe(alternative);
    expect(second?.compareDocumentPosition(page.all('.prompt')[0] ?? document.body)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });
});

describe('a single choice', () => {
  it('gives the option that is chosen, and shows the one that was', async () => {
    const { page, given } = await control(asked('single-choice'), {
      kind: 'single-choice',
      choice: 'c',
    });
    expect(page.all<HTMLInputElement>('input').map(({ checked }) => checked)).toEqual([
      false,
      false,
      true,
    ]);
    await page.click('input', 1);
    expect(given).toEqual([{ kind: 'single-choice', choice: 'b' }]);
  });

  it('is named by its prompt', async () => {
    const { page } = await control(asked('single-choice'));
    const group = page.all('[role=radiogroup]')[0];
    expect(document.getElementById(group?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
      'Prompt',
    );
  });
});

describe('a multiple choice', () => {
  it.each<[readonly string[], number, readonly string[]]>([
    [[], 1, ['b']],
    [['c'], 0, ['a', 'c']],
    [['a', 'c'], 2, ['a']],
    [['a'], 0, []],
  ])('with %j chosen, pressing option %d gives %j', async (choices, place, expected) => {
    const { page, given } = await control(asked('multiple-choice'), {
      kind: 'multiple-choice',
      choices,
    });
    await page.click('input', place);
    expect(given).toEqual([{ kind: 'multiple-choice', choices: expected }]);
  });

  it('says in words what was right, what was not and what was missed, and takes no more answers', async () => {
    const page = await render(ItemControl, {
      item: multipleChoice,
      response: { kind: 'multiple-choice', choices: ['a', 'c'] },
      review,
    });
    const said = page
      .all('.said')
      .map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim());
    expect(said).toEqual([
      'ui.check.yoursRight Because a',
      'ui.check.rightAnswer Because b',
      'ui.check.yoursWrong Because c',
    ]);
    expect(page.all<HTMLInputElement>('input').every(({ disabled }) => disabled)).toBe(true);
  });

  it('gives nothing of the key away before', async () => {
    const { page } = await control(asked('multiple-choice'));
    expect(page.words).not.toContain('Because');
  });
});

describe('an ordering', () => {
  it.each<[string, number, readonly string[] | undefined]>([
    ['the second up', 2, ['b', 'a', 'c']],
    ['the first down', 1, ['b', 'a', 'c']],
    ['the last up', 4, ['a', 'c', 'b']],
    ['the first up, which is nowhere', 0, undefined],
    ['the last down, which is nowhere', 5, undefined],
  ])('moves %s', async (_, button, order) => {
    const { page, given } = await control(asked('ordering'));
    await page.click('.moves button', button);
    expect(given).toEqual(order === undefined ? [] : [{ kind: 'ordering', order }]);
  });

  it('is unanswered until it is touched, and can be confirmed as it stands', async () => {
    const { page, given } = await control(asked('ordering'));
    await page.press('ui.item.keep');
    expect(given).toEqual([{ kind: 'ordering', order: ['a', 'b', 'c'] }]);
  });

  it.each([
    ['down', 1],
    ['up', 4],
  ])('keeps the focus on the button of the entry that moves %s', async (_, place) => {
    const { page, given } = await control(asked('ordering'));
    const button = page.all('.moves button')[place];
    button?.focus();
    await page.click('.moves button', place);
    await page.set('response', given[0]);
    expect(document.activeElement).toBe(button);
  });

  it('goes on at the entries when the order is confirmed and its button goes away', async () => {
    const { page, given } = await control(asked('ordering'));
    await page.press('ui.item.keep');
    await page.set('response', given[0]);
    expect(document.activeElement).toBe(page.all('[role=group]')[0]);
  });
});
