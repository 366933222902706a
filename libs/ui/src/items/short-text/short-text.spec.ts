import { TestBed } from '@angular/core/testing';
import type { Response } from '@svetionik/domain/items/item';
import { paragraph } from '../../testing/given';
import { render } from '../../testing/render';
import { Typing } from '../typing';
import { ItemControl } from '../item-control';

const item = { id: 'item', kind: 'short-text', prompt: paragraph('Prompt') } as const;
const typed = (text: string): Response => ({ kind: 'short-text', text });

async function control(response?: Response) {
  const page = await render(ItemControl, { item, response });
  const given: Response[] = [];
  page.component.responded.subscribe((each) => given.push(each));
  return { page, given };
}

describe('a short text', () => {
  beforeEach(() =>
    jest.useFakeTimers({
      doNotFake: ['queueMicrotask', 'requestAnimationFrame', 'setImmediate', 'performance'],
    }),
  );
  afterEach(() => jest.useRealTimers());

  it('gives what is typed after a pause, once', async () => {
    const { page, given } = await control();
    await page.type('input', 'hit');
    jest.advanceTimersByTime(400);
    await page.type('input', 'hitna');
    jest.advanceTimersByTime(499);
    expect(given).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(given).toEqual([typed('hitna')]);
    jest.advanceTimersByTime(5000);
    expect(given).toHaveLength(1);
  });

  it('gives what is typed at once when the field is left', async () => {
    const { page, given } = await control();
    await page.type('input', 'hitna', 'change');
    expect(given).toEqual([typed('hitna')]);
  });

  it.each([
    ['the page goes', () => window.dispatchEvent(new Event('pagehide'))],
    ['whoever shows it wants it', () => TestBed.inject(Typing).settle()],
    ['it goes itself', () => TestBed.resetTestingModule()],
  ])('gives what is typed when %s, once', async (_, leave) => {
    const { page, given } = await control();
    await page.type('input', 'hitna');
    leave();
    leave();
    jest.advanceTimersByTime(500);
    expect(given).toEqual([typed('hitna')]);
  });

  it('gives nothing more when nothing was typed since', async () => {
    const { page, given } = await control();
    await page.type('input', 'hitna', 'change');
    await page.set('response', typed('elsewhere'));
    window.dispatchEvent(new Event('pagehide'));
    expect(given).toHaveLength(1);
  });

  it('takes an answer back when the field is emptied', async () => {
    const { page, given } = await control(typed('hitna'));
    await page.type('input', '', 'change');
    expect(given).toEqual([typed('')]);
  });

  it('shows the answer that there is, and keeps what is typed while an earlier state of it is acknowledged', async () => {
    const { page, given } = await control(typed('hit'));
    const [field] = page.all<HTMLInputElement>('input');
    expect(field?.value).toBe('hit');
    await page.type('input', 'hitna', 'change');
    await page.type('input', 'hitna pomoć');
    await page.set('response', given[0]);
    expect(field?.value).toBe('hitna pomoć');
    await page.set('response', typed('from another device'));
    expect(field?.value).toBe('from another device');
  });

  it('never gives a personal number, says so and takes the answer before back', async () => {
    const { page, given } = await control(typed('broj'));
    await page.type('input', 'broj 0101099710005', 'change');
    expect(given).toEqual([typed('')]);
    await page.set('response', given[0]);
    const [field] = page.all<HTMLInputElement>('input');
    expect(field?.value).toBe('broj 0101099710005');
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    expect(page.words).toContain('ui.item.personalNumber');
  });

  it('is named by its prompt and described by its hint and its error', async () => {
    const { page } = await control();
    const [field] = page.all('input');
    const words = (name: string) =>
      (field?.getAttribute(name) ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent?.trim());
    expect([words('aria-labelledby'), words('aria-describedby')]).toEqual([
      ['Prompt'],
      ['ui.item.shortText', ''],
    ]);
  });

  it('says which other answers are accepted', async () => {
    const review = {
      correct: true,
      key: { kind: 'short-text', text: 'hitna pomoć' },
      leeway: { accepted: ['194', 'hitn* pomo*'] },
      feedback: {},
    } as const;
    const page = await render(ItemControl, { item, response: typed('194'), review });
    expect(page.words).toContain('ui.item.alsoAccepted 194, hitn… pomo…');
  });

  it.each([
    [true, '194', 'ui.check.yoursRight'],
    [false, '192', 'ui.check.yoursWrong ui.check.rightAnswer hitna pomoć'],
  ])(
    'says in words whether it was right (%p) and takes no more answers',
    async (correct, text, said) => {
      const review = {
        correct,
        key: { kind: 'short-text', text: 'hitna pomoć' },
        feedback: {},
      } as const;
      const page = await render(ItemControl, { item, response: typed(text), review });
      expect(
        page
          .all('.said p')
          .map(({ textContent }) => textContent?.trim())
          .join(' '),
      ).toBe(said);
      expect(page.all<HTMLInputElement>('input')[0]?.readOnly).toBe(true);
    },
  );
});
