import { judgeUndoneRow, type UndoneFacts } from './undone-row';

const nothing: UndoneFacts = {
  ...{ isWithdrawn: false, hasEnded: false, isAccepted: false },
  ...{ hasChanged: false, isBack: false },
};

describe('judgeUndoneRow', () => {
  it.each<[string, Partial<UndoneFacts>, string]>([
    ['an invitation that nobody had accepted', { isWithdrawn: true }, 'withdrawn'],
    ['a membership that came of it', { hasEnded: true, isAccepted: true }, 'ended'],
    [
      'a membership that came of it, whatever of the course was begun',
      { hasEnded: true, isAccepted: true, hasChanged: true },
      'ended',
    ],
    ['a member whose job is as before', { hasChanged: true, isBack: true }, 'restored'],
    ['a member who has begun the course', { hasChanged: true }, 'kept'],
    [
      'a member who accepted, and left the group again',
      { isAccepted: true, hasChanged: true, isBack: true },
      'restored',
    ],
    ['a member from before who accepted', { isAccepted: true }, 'kept'],
    ['an invitation that was withdrawn before', {}, 'nothing'],
  ])('of %s', (_, facts, undone) => {
    expect(judgeUndoneRow({ ...nothing, ...facts })).toBe(undone);
  });
});
