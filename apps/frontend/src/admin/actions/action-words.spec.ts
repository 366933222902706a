import { auditedActions } from '@svetionik/domain/audit/actions';
import { signInFailures, signInWays } from '@svetionik/domain/audit/sign-in-codes';
import english from '../../messages/actions.en.json';
import serbian from '../../messages/actions.sr-Cyrl.json';

describe.each([
  ['Serbian', serbian],
  ['English', english],
])('%s messages', (_, { action, code, feature }) => {
  it('say of every action what was done, and of nothing else', () => {
    const said = Object.entries<object>(action).flatMap(([of, verbs]) =>
      Object.keys(verbs).map((verb) => `${of}.${verb}`),
    );
    expect(said.sort()).toEqual([...auditedActions].sort());
    expect(Object.keys(feature).sort()).toEqual(Object.keys(action).sort());
  });

  it('say how somebody came in, and why not', () => {
    const codes = [...signInWays, ...signInFailures, 'and-more'];
    expect(Object.keys(code).sort()).toEqual(codes.sort());
  });
});
