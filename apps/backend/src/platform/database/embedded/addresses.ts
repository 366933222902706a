import { createHmac } from 'node:crypto';

/** The owner of the embedded database; a superuser of its own small server. */
export const owner = 'svetionik';

/** The login that the program runs with. */
const login = 'svetionik_login';

/** The application's database on the embedded server. */
export const database = 'svetionik';

/** The owner's address of a database of the embedded server; the application's unless another is named. */
export function ownerAddress(password: string, port: number, name = database): string {
  return `postgres://${owner}:${password}@127.0.0.1:${port}/${name}`;
}

/** The address by the login that the program runs with. Its password follows from the owner's, and does not lead back to it. */
export function loginAddress(ownerPassword: string, port: number): string {
  const password = createHmac('sha256', ownerPassword).update(login).digest('base64url');
  return `postgres://${login}:${password}@127.0.0.1:${port}/${database}`;
}
