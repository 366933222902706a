import { Histogram } from '@svetionik/ui/charts/histogram';
import { LineChart } from '@svetionik/ui/charts/line-chart';
import { ScatterChart } from '@svetionik/ui/charts/scatter-chart';
import { SpreadChart } from '@svetionik/ui/charts/spread-chart';
import { type Examples, show, type Writing } from './example';
import { lengthen } from './writing';

const counts = [2, 5, 11, 18, 14];

/** What every chart over percents says. */
const saying = ({ line }: Writing, at: number) => ({
  label: line('Slika: koliko ljudi ima koji rezultat.'),
  axis: line('rezultat u procentima'),
  cut: { at, name: line(`prag ${at}%`) },
});

const dots = [
  { number: 1, across: 0.31, up: -0.12, isFlagged: true },
  { number: 2, across: 0.92, up: 0.08, isFlagged: true },
  { number: 3, across: 0.55, up: 0.41, isFlagged: false },
  { number: 4, across: 0.68, up: 0.52, isFlagged: false },
  { number: 28, across: 1, up: 0.3, isFlagged: false },
];

export const charts: Examples<'charts'> = {
  histogram: (writing) => {
    const bars = counts.map((count, index) => ({
      from: 50 + index * 10,
      to: 60 + index * 10,
      count,
    }));
    return [
      show('results', Histogram, { ...saying(writing, 60), bars }),
      show('joined bars', Histogram, {
        ...saying(writing, 60),
        bars: [
          { from: 0, to: 60, count: 1200 },
          { from: 60, to: 100, count: 4840 },
        ],
      }),
      show('long words', Histogram, {
        ...saying(writing, 60),
        axis: lengthen.line(writing.line('rezultat u procentima')),
        bars,
      }),
    ];
  },
  'spread-chart': (writing) => {
    const { line } = writing;
    const rows = [
      { name: line('pre kursa'), mean: 48.2, deviation: 15.1 },
      { name: line('posle kursa'), mean: 74.1, deviation: 13.4, isStrong: true },
    ];
    return [
      show('before and after', SpreadChart, { ...saying(writing, 60), rows }),
      show('at the edges', SpreadChart, {
        ...saying(writing, 85),
        rows: rows.map((row, index) => ({ ...row, mean: index * 100 })),
      }),
    ];
  },
  'scatter-chart': (writing) => [
    show('questions', ScatterChart, {
      label: writing.line('Slika: svako pitanje po lakoći i po tome koliko razlikuje rezultate.'),
      axis: writing.line('osvojeni poeni u procentima; visina je diskriminativnost'),
      dots,
      weakBelow: 0.2,
    }),
  ],
  'line-chart': ({ line }) => {
    const says = {
      label: line('Slika: koliko je svaka trećina ljudi birala koji odgovor.'),
      lines: [
        { name: line('1 tačno'), shares: [0.4, 0.7, 0.9], isStrong: true },
        { name: '2', shares: [0.4, 0.2, 0] },
        { name: '3', shares: [0, 0, 0.1] },
        { name: '–', shares: [0.2, 0.1, 0] },
      ],
    };
    return [
      show('three columns', LineChart, {
        ...says,
        names: ['slabiji', 'srednji', 'bolji'].map(line),
      }),
      show('long words', LineChart, {
        ...says,
        names: ['slabiji', 'srednji', 'bolji'].map((name) => lengthen.line(line(name))),
      }),
    ];
  },
};
