import { HeldReplies } from '../../testing/held-replies';
import { NewestReply } from './newest-reply';

type Step =
  | `${'read' | 'change' | 'take'} ${string}`
  | `${string} ${'comes' | 'fails'}`
  | 'forget'
  | 'outdate';

/** Asks and lets replies come in the order of the steps; says what is shown at the end and which of the asked failed. */
async function follow(steps: readonly Step[]) {
  const newest = new NewestReply<unknown>();
  const replies = new HeldReplies();
  const failed: string[] = [];
  for (const step of steps) {
    const [first = '', second = ''] = step.split(' ');
    if (first === 'forget' || first === 'outdate') newest[first]();
    else if (first === 'take') newest.take(second);
    else if (first === 'read' || first === 'change')
      void newest[first](() => replies.call(second)).catch(() => failed.push(second));
    else if (second === 'comes') await replies.come(first, first);
    else await replies.fail(first, new Error('no line'));
  }
  return { shown: newest.shown(), failed };
}

describe('NewestReply', () => {
  it.each<[string, readonly Step[], string | undefined, readonly string[]]>([
    ['nothing before a reply', ['read a'], undefined, []],
    ['what was read', ['read a', 'a comes'], 'a', []],
    ['what was changed', ['change a', 'a comes'], 'a', []],
    ['the read asked later', ['read a', 'read b', 'a comes', 'b comes'], 'b', []],
    [
      'the read asked later, if it comes first',
      ['read a', 'read b', 'b comes', 'a comes'],
      'b',
      [],
    ],
    ['an earlier read until then', ['read a', 'read b', 'a comes'], 'a', []],
    ['an earlier read if the later fails', ['read a', 'read b', 'b fails', 'a comes'], 'a', ['b']],
    ['a change over an earlier read', ['read a', 'change b', 'b comes', 'a comes'], 'b', []],
    ['a change that comes last', ['read a', 'change b', 'a comes', 'b comes'], 'b', []],
    ['a change over a read meanwhile', ['change a', 'read b', 'a comes', 'b comes'], 'a', []],
    ['a change over a read that came', ['change a', 'read b', 'b comes', 'a comes'], 'a', []],
    ['a read after a change', ['change a', 'a comes', 'read b', 'b comes'], 'b', []],
    ['the change that comes last', ['change a', 'change b', 'b comes', 'a comes'], 'a', []],
    ['what was before a failure', ['read a', 'a comes', 'read b', 'b fails'], 'a', ['b']],
    ['no failure of an overtaken read', ['read a', 'read b', 'b comes', 'a fails'], 'b', []],
    ['a failed change', ['read a', 'a comes', 'change b', 'b fails'], 'a', ['b']],
    ['what is known from elsewhere', ['take a'], 'a', []],
    ['what is known over an earlier read', ['read a', 'take b', 'a comes'], 'b', []],
    ['a read after it', ['take a', 'read b', 'b comes'], 'b', []],
    ['what it showed once reads are outdated', ['take a', 'read b', 'outdate', 'b comes'], 'a', []],
    ['a read asked after that', ['read a', 'outdate', 'read b', 'b comes', 'a comes'], 'b', []],
    ['a change asked before that', ['change a', 'outdate', 'a comes'], 'a', []],
    ['nothing once it is forgotten', ['read a', 'a comes', 'forget'], undefined, []],
    ['no read from before', ['read a', 'forget', 'a comes'], undefined, []],
    ['no change from before', ['change a', 'forget', 'a comes'], undefined, []],
    ['no failed read from before', ['read a', 'forget', 'a fails'], undefined, []],
    ['a failed change from before', ['change a', 'forget', 'a fails'], undefined, ['a']],
    ['what is asked after it', ['read a', 'forget', 'read b', 'b comes', 'a comes'], 'b', []],
  ])('shows %s', async (_, steps, shown, failed) => {
    expect(await follow(steps)).toEqual({ shown, failed });
  });

  it('says of a read whether it is shown', async () => {
    const newest = new NewestReply<unknown>();
    const replies = new HeldReplies();
    const read = (name: string) => newest.read(() => replies.call(name));
    const reads = [read('overtaken'), read('failed'), read('shown')];
    for (const name of ['shown', 'overtaken']) await replies.come(name, name);
    await replies.fail('failed', new Error('no line'));
    expect(await Promise.all(reads)).toEqual([false, false, true]);
  });
});
