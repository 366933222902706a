import {
  lastCountedDay,
  findDecidingChange,
  dueReminder,
  computeLife,
  findPhase,
  listReminderDays,
  renewalStart,
  renewalEnd,
  type LawChange,
  type Life,
  type RenewalRule,
  type Term,
} from './renewal';

const rule: RenewalRule = { counts: 'from-expiry', opensDaysBefore: 90, graceDays: 30 };
const until = '2026-02-28';
const term: Term = { certifiedOn: '2024-03-01', expiresOn: until };

function living(change: Partial<Term> = {}, opensDaysBefore = rule.opensDaysBefore): Life {
  const life = computeLife({ ...term, ...change }, { ...rule, opensDaysBefore });
  if (life === undefined) throw new Error('it counts for ever');
  return life;
}

describe('until when a certificate counts', () => {
  const february = { from: '2026-02-01', to: '2026-03-31' };
  const law = (renewBy: string, changedOn = '2025-06-01'): LawChange => ({ changedOn, renewBy });
  it.each<[string, Partial<Term>, string | undefined]>([
    ['to the day on the document', {}, until],
    ['longer by a leave that begins within it', { leaves: [february] }, '2026-04-28'],
    [
      'no longer by a leave that ended before it',
      { leaves: [{ from: '2023-01-01', to: '2024-02-29' }] },
      until,
    ],
    [
      'longer by the part of a leave that lies after the issue',
      { leaves: [{ from: '2024-01-01', to: '2024-03-31' }] },
      '2026-03-31',
    ],
    [
      'no longer by a leave that begins after it',
      { leaves: [{ from: '2026-03-01', to: '2026-12-31' }] },
      until,
    ],
    [
      'longer by a leave within the days that another added',
      { leaves: [{ from: '2026-04-10', to: '2026-04-19' }, february] },
      '2026-05-08',
    ],
    [
      'longer by two leaves that overlap as by one',
      { leaves: [february, { from: '2026-02-10', to: '2026-03-15' }] },
      '2026-04-28',
    ],
    [
      'no longer by days of a leave before the term begins',
      {
        certifiedOn: '2024-02-20',
        startsOn: '2024-03-01',
        leaves: [{ from: '2024-02-01', to: '2024-03-31' }],
      },
      '2026-03-31',
    ],
    [
      'longer by a leave between completion and the issue, where the term has begun',
      {
        certifiedOn: '2024-03-20',
        startsOn: '2024-03-01',
        leaves: [{ from: '2024-03-11', to: '2024-03-15' }],
      },
      '2026-03-05',
    ],
    [
      'shorter by a change of law after somebody was certified, before the term begins',
      {
        certifiedOn: '2024-02-20',
        startsOn: '2024-03-01',
        changes: [law('2025-12-31', '2024-02-25')],
      },
      '2025-12-31',
    ],
    ['shorter by a change of law', { changes: [law('2025-12-31')] }, '2025-12-31'],
    ['no longer by a change of law', { changes: [law('2027-12-31')] }, until],
    [
      'by a change of law whatever the leave',
      { leaves: [february], changes: [law('2026-03-31')] },
      '2026-03-31',
    ],
    [
      'by the change of law that asks first',
      { changes: [law('2025-12-31'), law('2025-09-30')] },
      '2025-09-30',
    ],
    [
      'untouched by a change of law on its day of issue or before',
      { changes: [law('2025-12-31', '2024-03-01')] },
      until,
    ],
    ['for ever', { expiresOn: undefined }, undefined],
    [
      'for ever, but for a change of law',
      { expiresOn: undefined, changes: [law('2025-12-31')] },
      '2025-12-31',
    ],
  ])('%s', (_, change, expected) => {
    expect(lastCountedDay({ ...term, ...change })).toBe(expected);
  });
});

describe('the change of law that decides', () => {
  const changes = [
    { changedOn: '2025-06-01', renewBy: '2025-12-31', source: 'one' },
    { changedOn: '2025-07-01', renewBy: '2027-12-31', source: 'two' },
  ];
  it.each<[string, Partial<Term>, string | undefined]>([
    ['asks first', {}, 'one'],
    [
      'asks before a leave is used up',
      { leaves: [{ from: '2026-02-01', to: '2026-03-31' }] },
      'one',
    ],
    ['asks where nothing else does', { expiresOn: undefined }, 'one'],
    ['asks too late', { expiresOn: '2025-11-30' }, undefined],
    ['came before the issue', { certifiedOn: '2025-08-01' }, undefined],
  ])('%s', (_, change, source) => {
    expect(findDecidingChange({ ...term, ...change, changes })?.source).toBe(source);
  });
});

describe('a renewal', () => {
  it('may be completed from the opening of its window to the end of the grace', () => {
    expect(living().window).toEqual({ from: '2025-11-30', to: '2026-03-30' });
  });

  it('may be completed from the day of a change of law on', () => {
    const changes = [{ changedOn: '2025-06-01', renewBy: '2025-12-31' }];
    expect(living({ changes })).toEqual({
      until: '2025-12-31',
      window: { from: '2025-06-01', to: '2026-01-30' },
      forcedOn: '2025-06-01',
    });
  });

  it('is reminded of on the day of a change of law, within the window too', () => {
    const life = living({ changes: [{ changedOn: '2025-11-01', renewBy: '2025-12-31' }] });
    expect(life.window.from).toBe('2025-10-02');
    expect(listReminderDays(life)).toEqual([
      '2025-10-02',
      '2025-11-01',
      '2025-12-01',
      '2025-12-24',
    ]);
  });

  it('is reminded of in the order of days, also where the law changes after a reminder', () => {
    const life = living({ changes: [{ changedOn: '2025-12-10', renewBy: '2025-12-31' }] });
    expect(listReminderDays(life)).toEqual([
      '2025-10-02',
      '2025-12-01',
      '2025-12-10',
      '2025-12-24',
    ]);
  });

  it('is not asked for where a certificate counts for ever', () => {
    expect(computeLife({ certifiedOn: '2024-03-01' }, rule)).toBeUndefined();
  });

  it.each([
    ['2025-11-29', 'valid'],
    ['2025-11-30', 'renewable'],
    ['2026-02-28', 'renewable'],
    ['2026-03-01', 'grace'],
    ['2026-03-30', 'grace'],
    ['2026-03-31', 'expired'],
  ])('on %s finds the certificate %s', (today, phase) => {
    expect(findPhase(today, living())).toBe(phase);
  });

  it.each<[string, RenewalRule['counts'], string, string]>([
    ['early, counted from expiry: no day is lost', 'from-expiry', '2025-12-10', '2028-02-29'],
    ['within the grace, counted from expiry', 'from-expiry', '2026-03-30', '2028-02-29'],
    [
      'after the grace, counted from completion all the same',
      'from-expiry',
      '2026-03-31',
      '2028-03-30',
    ],
    ['early, counted from completion', 'from-completion', '2025-12-10', '2027-12-09'],
  ])('%s', (_, counts, completedOn, expected) => {
    expect(
      renewalEnd({ validity: { kind: 'term', months: 24 }, counts, life: living(), completedOn }),
    ).toBe(expected);
  });

  it('issued during a leave counts each of its days once', () => {
    const leaves = [{ from: '2026-02-01', to: '2026-03-31' }];
    const life = computeLife({ ...term, leaves }, rule);
    if (life === undefined) throw new Error('it counts for ever');
    const renewal = { counts: 'from-expiry', life, completedOn: '2026-02-20' } as const;
    const expiresOn = renewalEnd({ validity: { kind: 'term', months: 24 }, ...renewal });
    expect([life.until, renewalStart(renewal), expiresOn]).toEqual([
      '2026-04-28',
      '2026-04-29',
      '2028-04-28',
    ]);
    expect(
      lastCountedDay({
        certifiedOn: '2026-02-20',
        startsOn: renewalStart(renewal),
        ...(expiresOn && { expiresOn }),
        leaves,
      }),
    ).toBe('2028-04-28');
  });

  it.each([
    [90, ['2025-11-30', '2026-01-29', '2026-02-21']],
    [30, ['2026-01-29', '2026-02-21']],
    [5, ['2026-02-23']],
  ])('that opens %d days before is reminded of on %j', (opensDaysBefore, days) => {
    expect(listReminderDays(living({}, opensDaysBefore))).toEqual(days);
  });

  it.each([
    ['2025-11-29', undefined],
    ['2025-11-30', '2025-11-30'],
    ['2026-01-28', '2025-11-30'],
    ['2026-02-03', '2026-01-29'],
    ['2026-02-28', '2026-02-21'],
    ['2026-03-01', undefined],
  ])('is on %s to be reminded of by the reminder of %s', (today, day) => {
    expect(dueReminder(today, living())).toBe(day);
  });
});
