import { join } from 'node:path';

/** Where a local installation keeps the sign-ins of its demo people. */
export function demoAccountsFile(dataFolder: string): string {
  return join(dataFolder, 'demo-accounts.txt');
}
