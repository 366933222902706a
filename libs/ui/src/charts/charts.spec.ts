import { render } from '../testing/render';
import { Histogram } from './histogram';
import { LineChart } from './line-chart';
import { ScatterChart } from './scatter-chart';
import { SpreadChart } from './spread-chart';

const named = { label: 'Picture: results' };
const onAxis = { ...named, axis: 'percent' };
const says = { ...onAxis, cut: { at: 60, name: 'cut 60%' } };
const styleOf = ({ style }: HTMLElement, name: 'left' | 'bottom' | 'height' | 'width') =>
  style.getPropertyValue(name);

describe('a chart', () => {
  it('is one picture, with a name that says what it shows', async () => {
    const { element } = await render(Histogram, { ...says, bars: [] });
    expect([element.getAttribute('role'), element.getAttribute('aria-label')]).toEqual([
      'img',
      says.label,
    ]);
  });

  it('draws counts as areas, so that a joined bar is lower', async () => {
    const bars = [
      { from: 0, to: 60, count: 12 },
      { from: 60, to: 70, count: 4 },
    ];
    const shown = await render(Histogram, { ...says, bars });
    expect(shown.all('.bar').map((bar) => [styleOf(bar, 'width'), styleOf(bar, 'height')])).toEqual(
      [
        ['60%', '50%'],
        ['10%', '100%'],
      ],
    );
    expect(shown.all('.passed')).toHaveLength(1);
    expect(shown.words).toContain('cut 60%');
  });

  it('keeps a spread within the frame', async () => {
    const rows = [{ name: 'after', mean: 95, deviation: 10, isStrong: true }];
    const shown = await render(SpreadChart, { ...says, rows });
    expect(
      shown.all('.spread').map((each) => [styleOf(each, 'left'), styleOf(each, 'width')]),
    ).toEqual([['85%', '15%']]);
  });

  it('puts dots by two values, and says by their number which is which', async () => {
    const dots = [{ number: 7, across: 0.25, up: 0.6, isFlagged: true }];
    const shown = await render(ScatterChart, { ...onAxis, dots, weakBelow: 0.2 });
    expect(
      shown
        .all('.dot.flagged')
        .map((dot) => [dot.textContent, styleOf(dot, 'left'), styleOf(dot, 'bottom')]),
    ).toEqual([['7', '25%', '100%']]);
  });

  it('draws a line from column to column', async () => {
    const lines = [{ name: 'a', shares: [0, 0.5, 1], isStrong: true }];
    const shown = await render(LineChart, { ...named, names: ['low', 'middle', 'high'], lines });
    expect(shown.all('path.strong').map((path) => path.getAttribute('d'))).toEqual([
      'M0,100L50,50L100,0',
    ]);
  });
});
