import { judgeParticipantDeed } from './participant-deed';

const facts = { onIt: true, finished: false, lastDay: '2026-03-08' };

describe('a deed about somebody on a run', () => {
  it.each([
    ['withdraw', {}, undefined],
    ['withdraw', { onIt: false }, 'not-on-it'],
    ['withdraw', { finished: true }, undefined],
    ['transfer', {}, undefined],
    ['transfer', { finished: true }, 'finished'],
    ['extend', {}, undefined],
    ['extend', { lastDay: '2026-03-09' }, 'no-later'],
    ['extend', { lastDay: null }, 'no-later'],
    ['extend', { finished: true }, 'finished'],
  ] as const)('%s with %j: %s', (kind, own, why) => {
    expect(judgeParticipantDeed(kind, { ...facts, ...own }, '2026-03-09')).toBe(why);
  });
});
