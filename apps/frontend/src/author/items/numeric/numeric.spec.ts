import { render } from '@svetionik/ui/testing/render';
import { NumericForm } from './numeric';

const item = {
  id: 'q',
  kind: 'numeric',
  prompt: [],
  feedback: [],
  value: 12.5,
  tolerance: 0,
  unit: 'km',
} as const;

async function form() {
  const page = await render(NumericForm, { item });
  const given: object[] = [];
  page.component.changed.subscribe(({ value, tolerance, unit }) =>
    given.push({ value, tolerance, unit }),
  );
  return { page, given };
}

describe('the form of a question about a number', () => {
  it.each([
    ['13,25', { value: 13.25 }],
    ['13.25', { value: 13.25 }],
    ['', { value: null }],
  ])('takes the value %j', async (text, change) => {
    const { page, given } = await form();
    await page.type('app-decimal-field input', text, 'change');
    expect(given).toEqual([{ tolerance: 0, unit: 'km', ...change }]);
  });

  it('keeps what is no number in the field and does not take it', async () => {
    const { page, given } = await form();
    await page.type('app-decimal-field input', 'NaN', 'change');
    expect(given).toEqual([]);
    expect(page.words).toContain('ui.notNumber');
  });
});
