/** The login that the app of the tests runs with, on whatever server they use. */
const login = { name: 'svetionik_test_login', password: 'of-the-tests-only' };

/** The address, by the login that the app runs with, of a database that its owner has at `ownerUrl`. */
export function toLoginUrl(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  url.username = login.name;
  url.password = login.password;
  return url.href;
}
