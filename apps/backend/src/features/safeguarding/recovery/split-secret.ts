import { combine, split } from 'shamir-secret-sharing';

/** How many shares open what was split. */
export const neededShares = 2;

/** As many shares as are wanted, of which any two are the secret and one alone is nothing. */
export async function splitSecret(secret: string, shares: number): Promise<string[]> {
  const bytes = new TextEncoder().encode(secret);
  const made = await split(bytes, shares, neededShares);
  return made.map((share) => Buffer.from(share).toString('base64'));
}

/** The secret that the shares are of; any other bytes where they are not of one. */
export async function joinShares(shares: readonly string[]): Promise<string> {
  const bytes = shares.map((share) => new Uint8Array(Buffer.from(share, 'base64')));
  return new TextDecoder().decode(await combine(bytes));
}
