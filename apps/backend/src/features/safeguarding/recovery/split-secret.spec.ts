import { joinShares, splitSecret } from './split-secret';

const secret = 'AGE-SECRET-KEY-1EXAMPLE';

it('any two of three shares are the secret', async () => {
  const [one = '', two = '', three = ''] = await splitSecret(secret, 3);
  expect(await joinShares([one, two])).toBe(secret);
  expect(await joinShares([three, one])).toBe(secret);
});

it('a share is nothing of the secret, and shares of two secrets are none', async () => {
  const [one = ''] = await splitSecret(secret, 3);
  const [, other = ''] = await splitSecret('AGE-SECRET-KEY-1ANOTHER', 3);
  expect(Buffer.from(one, 'base64').toString()).not.toContain('AGE');
  expect(await joinShares([one, other])).not.toBe(secret);
});
