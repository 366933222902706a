import list from './common-passwords.json';
import { Passwords } from './passwords';

const passwords = new Passwords();
const weak = expect.objectContaining({ code: 'identity.password-weak' });

function isRefused(password: string): boolean {
  try {
    passwords.refuseWeak(password, 'ana@primer.rs');
    return false;
  } catch {
    return true;
  }
}

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

  it.each(['0987654321q', 'abcdefghij', '1234qw1234qw', 'SkylineGTR', 'skylinegtr'])(
    'is none that many have: %s',
    (password) => {
      expect(() => passwords.refuseWeak(password, 'ana@primer.rs')).toThrow(weak);
    },
  );

  it('is none of the 3,000 commonest that are long enough, nor of those after them', () => {
    const commonest = list.passwords.split(' ');
    expect(commonest.length).toBeGreaterThan(3_000);
    expect(commonest.filter((password) => password.length < 10)).toEqual([]);
    const taken = commonest.filter((password) => !isRefused(password));
    expect(taken).toEqual([]);
  });

  it('may be several of these words, of which nobody knows how many', () => {
    const [one, other] = list.passwords.split(' ').filter((word) => /^[a-z]{12,}$/u.test(word));
    expect(isRefused(`${one} ${other} na krovu`)).toBe(false);
  });
});
