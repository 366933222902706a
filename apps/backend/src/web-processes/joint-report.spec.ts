import { joinReports } from './joint-report';

const findings = (database: string, clock: string) => ({
  checkedAt: new Date(0).toISOString(),
  findings: [
    { name: 'database', state: database, reason: 'any' },
    { name: 'clock', state: clock, reason: 'any', details: { seconds: 1 } },
  ],
});

it.each([
  [
    'well where each is',
    [findings('ok', 'ok'), findings('ok', 'ok')],
    'ok',
    'clock ok, database ok',
  ],
  [
    'as it is where it is worst',
    [findings('ok', 'warning'), findings('failing', 'ok')],
    'failing',
    'clock warning, database failing',
  ],
  [
    'failing where a process says nothing',
    [findings('ok', 'ok'), undefined],
    'failing',
    'clock ok, database ok, processes failing',
  ],
  ['failing where no process is', [], 'failing', 'processes failing'],
])('what several processes found is %s', (_, answers, state, said) => {
  const joint = joinReports(answers);
  expect(joint.state).toBe(state);
  expect(joint.findings.map((each) => `${each.name} ${each.state}`).join(', ')).toBe(said);
});
