import { readSettings } from '../../../platform/config/env';
import { BrowserCookie, SessionCookie } from './own-cookie';

const behind = (publicUrl: string) =>
  readSettings({ LOCAL_DATABASE_URL: 'postgres://127.0.0.1/one', PUBLIC_URL: publicUrl });
const given = { token: 'a'.repeat(43), expiresAt: new Date('2027-01-01T00:00:00Z') };

describe.each([
  ['session', SessionCookie],
  ['browser', BrowserCookie],
] as const)('the cookie %s', (name, Cookie) => {
  const cookie = new Cookie(behind('https://svetionik.example'));

  it('is of this host alone and never sent without https, where the address is https', () => {
    expect(cookie.set(given)).toMatch(
      new RegExp(`^__Host-${name}=a{43}; Path=/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$`),
    );
  });

  it('is removed under the name and with the attributes that it has', () => {
    expect(cookie.clear()[0]).toBe(
      `__Host-${name}=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Lax`,
    );
  });

  it('is not read under the name that another host could have given it', () => {
    expect(cookie.read(`${name}=planted`)).toBeUndefined();
    expect(cookie.read(`__Host-${name}=own`)).toBe('own');
  });
});
