import { mayAllow, type AllowVerdict } from './may-allow';
import type { StartVerdict } from './may-start';

describe('mayAllow', () => {
  it.each<[string, StartVerdict, AllowVerdict]>([
    ['nothing is left', { ok: false, reason: 'none-left' }, { ok: true }],
    ['one may start', { ok: true }, { ok: false, reason: 'attempts-left' }],
    [
      'one may start later',
      { ok: false, reason: 'wait', at: 1 },
      { ok: false, reason: 'attempts-left' },
    ],
    ['one is under way', { ok: false, reason: 'open' }, { ok: false, reason: 'open' }],
    ['one is passed', { ok: false, reason: 'passed' }, { ok: false, reason: 'passed' }],
  ])('when %s', (_, start, verdict) => {
    expect(mayAllow(start)).toEqual(verdict);
  });
});
