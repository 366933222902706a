import { render } from '@svetionik/ui/testing/render';
import { TimeField } from './time-field';

describe('a field for a time in Belgrade', () => {
  it.each([
    ['', ['wrong']],
    ['2027-03-28T01:59', ['wrong']],
    ['2027-03-28T02:30', ['ui.clockChange.left-out']],
    ['2026-10-25T02:30', ['ui.clockChange.twice']],
  ])('with %j says %j', async (value, said) => {
    const page = await render(TimeField, { label: 'Opens', error: 'wrong', value });
    const words = ['wrong', 'ui.clockChange.left-out', 'ui.clockChange.twice'];
    expect(words.filter((word) => page.words.includes(word))).toEqual(said);
  });
});
