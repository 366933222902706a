import { makeRecoveryCodes, recoveryCodeCount } from '@svetionik/domain/passwords/recovery-code';
import crypto from 'node:crypto';
import { secretRandom } from './secret-random';

afterEach(() => jest.restoreAllMocks());

it('draws codes by the generator of the system alone', () => {
  const [secure, guessable] = [jest.spyOn(crypto, 'randomInt'), jest.spyOn(Math, 'random')];
  expect(new Set(makeRecoveryCodes(secretRandom)).size).toBe(recoveryCodeCount);
  expect(secure.mock.calls.length).toBeGreaterThanOrEqual(recoveryCodeCount);
  expect(guessable).not.toHaveBeenCalled();
});
