import type {
  Statistics,
  Gain,
  ItemStatistics,
  ReportedItem,
} from '../teach/item-analysis/item-analysis-store';

const both = (text: string) => ({ 'sr-Latn': text, 'sr-Cyrl': text });

/** Statistics of an item of thirty people with three options, of which `a` is right. */
export function givenItemStatistics(changes: Partial<ItemStatistics> = {}): ItemStatistics {
  return {
    people: 30,
    facility: 0.67,
    discrimination: 0.45,
    efficiency: 0.6,
    omitted: 0.1,
    time: { lower: 30, median: 45, upper: 80 },
    choices: {
      groups: { lower: 10, middle: 10, upper: 10 },
      choices: [
        { option: 'a', overall: 0.67, byGroup: { lower: 0.4, middle: 0.7, upper: 0.9 } },
        { option: 'b', overall: 0.2, byGroup: { lower: 0.4, middle: 0.2, upper: 0 } },
        { option: 'c', overall: 0.03, byGroup: { lower: 0, middle: 0, upper: 0.1 } },
        { option: null, overall: 0.1, byGroup: { lower: 0.2, middle: 0.1, upper: 0 } },
      ],
    },
    differences: [],
    ...changes,
  };
}

export function givenItem(changes: Partial<ReportedItem> = {}): ReportedItem {
  return {
    id: `id-${changes.key ?? 'q1'}`,
    bank: 'bank',
    key: 'q1',
    prompt: both('Pitanje?'),
    illustrations: { 'sr-Latn': [], 'sr-Cyrl': [] },
    options: ['a', 'b', 'c'].map((id) => ({ id, text: both(`Odgovor ${id}`), right: id === 'a' })),
    decisions: [],
    figures: givenItemStatistics(),
    flags: [],
    ...changes,
  };
}

/** A sure gain of forty people. */
export function givenGain(changes: Partial<Gain> = {}): Gain {
  return {
    people: 40,
    before: { mean: 48.2, deviation: 15.1 },
    after: { mean: 74.1, deviation: 13.4 },
    difference: 25.9,
    interval: { lower: 21.2, upper: 30.6 },
    normalised: 0.5,
    individual: 0.47,
    effect: { size: 1.81, interval: { lower: 1.38, upper: 2.24 } },
    flags: [],
    ...changes,
  };
}

export function givenStatistics(changes: Partial<Statistics> = {}): Statistics {
  return {
    computedAt: '2026-03-05T10:00:00Z',
    people: 30,
    mean: 61.5,
    deviation: 14.25,
    passed: 0.6,
    bars: [
      { from: 30, to: 60, people: 12 },
      { from: 60, to: 70, people: 18 },
    ],
    reliability: { given: true, kind: 'drawn', value: 0.812 },
    standardError: 6.18,
    decision: { consistency: 0.84, kappa: 0.66, nearCut: 0.4 },
    groups: [],
    gain: null,
    flags: [],
    items: [givenItem()],
    ...changes,
  };
}
