import { Passwords } from './passwords';

const passwords = new Passwords();

describe('a password', () => {
  it('is stored as argon2id with the memory and passes that are asked for, salted', async () => {
    const [one, other] = [
      await passwords.hash('lasta na krovu'),
      await passwords.hash('lasta na krovu'),
    ];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(other).not.toBe(one);
  });

  it('counts to its last sign, however long it is', async () => {
    const long = `${'lasta na krovu doma '.repeat(6)}12345678`;
    expect(long).toHaveLength(128);
    const stored = await passwords.hash(long);
    expect(await passwords.matches(stored, long)).toBe(true);
    expect(await passwords.matches(stored, `${long.slice(0, -1)}9`)).toBe(false);
    expect(await passwords.matches(stored, long.toUpperCase())).toBe(false);
  });

  it.each(['lasta na krovu doma', 'LASTA NA KROVU DOMA', 'шкрипа 𝄞 чезне 🕊', '73 lasta!? #ž'])(
    'may be of any signs: %s',
    (password) => {
      expect(() => passwords.refuseWeak(password, 'ana@primer.rs')).not.toThrow();
    },
  );
});
