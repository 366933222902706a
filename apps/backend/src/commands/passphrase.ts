import { readFile } from 'node:fs/promises';
import type { StandardInput } from './standard-input';

const shortest = 12;

/** The passphrase from a file, or from a line of standard input. Never from the command itself, which every user of a machine can see. */
export async function readPassphrase(
  input: StandardInput,
  file: string | undefined,
): Promise<string> {
  if (file === undefined) return input.askSecretly('Passphrase: ');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`There is no file ${file} that can be read.`);
  });
  return text.split(/\r?\n/)[0] ?? '';
}

/** One for a new backup: a terminal asks twice, because without it nobody opens the file. */
export async function readNewPassphrase(
  input: StandardInput,
  file: string | undefined,
): Promise<string> {
  const passphrase = await readPassphrase(input, file);
  if (passphrase.length < shortest)
    throw new Error(`The passphrase needs at least ${shortest} characters.`);
  const typed = file === undefined && process.stdin.isTTY;
  if (typed && (await input.askSecretly('Once more: ')) !== passphrase)
    throw new Error('The two passphrases differ.');
  return passphrase;
}
