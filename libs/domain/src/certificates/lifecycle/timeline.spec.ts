import { buildTimeline, type TimelineMaterial } from './timeline';

const issued = { kind: 'issued', day: '2024-03-01' } as const;
const life = { until: '2026-02-28', window: { from: '2025-11-30', to: '2026-03-30' } };
const law = { changedOn: '2025-06-01', renewBy: '2025-12-31' };

describe('the timeline of a certificate', () => {
  it.each<[string, Partial<TimelineMaterial>, string[]]>([
    ['for ever', { life: undefined }, ['issued 2024-03-01']],
    [
      'with a last day',
      {},
      [
        'issued 2024-03-01',
        'window-opens 2025-11-30',
        'last-day 2026-02-28',
        'grace-ends 2026-03-30',
      ],
    ],
    [
      'without grace',
      { life: { ...life, window: { ...life.window, to: life.until } } },
      ['issued 2024-03-01', 'window-opens 2025-11-30', 'last-day 2026-02-28'],
    ],
    [
      'renewed',
      { events: [issued, { kind: 'renewed', day: '2025-12-10' }] },
      ['issued 2024-03-01', 'window-opens 2025-11-30', 'renewed 2025-12-10', 'last-day 2026-02-28'],
    ],
    [
      'revoked',
      { events: [issued, { kind: 'revoked', day: '2025-12-10' }] },
      ['issued 2024-03-01', 'window-opens 2025-11-30', 'revoked 2025-12-10'],
    ],
    [
      'suspended and reinstated',
      {
        life: undefined,
        events: [
          issued,
          { kind: 'suspended', day: '2025-01-10' },
          { kind: 'reinstated', day: '2025-01-12' },
        ],
        changes: [law],
      },
      [
        'issued 2024-03-01',
        'suspended 2025-01-10',
        'reinstated 2025-01-12',
        'law-changed 2025-06-01',
      ],
    ],
    [
      'with leave and a change of law',
      { leaves: [{ from: '2024-05-01', to: '2024-09-30' }], changes: [law] },
      [
        'issued 2024-03-01',
        'leave 2024-05-01',
        'law-changed 2025-06-01',
        'window-opens 2025-11-30',
        'last-day 2026-02-28',
        'grace-ends 2026-03-30',
      ],
    ],
    [
      'with a change of law before it was issued',
      { changes: [{ ...law, changedOn: '2024-03-01' }], life: undefined },
      ['issued 2024-03-01'],
    ],
    [
      'with a change of law after it was superseded',
      { changes: [law], events: [issued, { kind: 'superseded', day: '2025-01-10' }] },
      ['issued 2024-03-01', 'superseded 2025-01-10'],
    ],
  ])('%s', (_, change, expected) => {
    expect(
      buildTimeline({ events: [issued], life, ...change }).map(({ kind, day }) => `${kind} ${day}`),
    ).toEqual(expected);
  });

  it('is none before the issue', () => {
    expect(() => buildTimeline({ events: [] })).toThrow(RangeError);
  });
});
