import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readLaunchEnvironment } from '../platform/config/launch-environment';
import { explainError } from '../platform/processes/start-refused';
import { makeAuditKey, makeSecretsKey } from '../platform/signing/first-key-file';
import { auditName, isKeyName, receiptsName, secretsName } from '../platform/signing/key-file';
import {
  examineCertificate,
  keepCertificate,
  makeCredentialKey,
} from '../platform/signing/new-keys';
import { defaultKeyName } from '../platform/signing/signing-keys';
import { StandardInput } from './standard-input';

const makeUsage = 'Give the name that signs: make-key default';
const addUsage =
  'Give a name and a PKCS#12 file, and its password as one line of standard input: add-certificate NAME FILE';
const aboutNames = `A name has small letters, digits and hyphens; "${receiptsName}" is taken by the keys of receipts, "${auditName}" by those of the audit, "${secretsName}" by those that hide secrets.`;

/** Makes a key for credentials where the program that serves may not write. */
export async function makeKey([name, ...more]: readonly string[]): Promise<string> {
  if (name === undefined || more.length > 0) throw new Error(makeUsage);
  refuseName(name, []);
  const make = ofInstallation[name];
  const file = written((folder) =>
    make === undefined ? makeCredentialKey(folder, name, new Date()) : make(folder, new Date()),
  );
  return `The key is in ${file}. A program that runs takes it up within seconds.`;
}

/** Puts a certificate for documents and its password among the keys, once it has been opened with it. */
export async function addCertificate([name, path, ...more]: readonly string[]): Promise<string> {
  if (name === undefined || path === undefined || more.length > 0) throw new Error(addUsage);
  refuseName(name, [defaultKeyName, auditName, secretsName]);
  const content = await readFile(path).catch((error: unknown) => {
    throw new Error(`The file ${path} cannot be read: ${explainError(error)}.`);
  });
  const input = new StandardInput();
  const password = await input.askSecretly(`Password of ${basename(path)}: `);
  input.close();
  const found = examineCertificate(content, password, new Date());
  if ('reason' in found) throw new Error(sentences[found.reason] ?? 'It cannot be used.');
  if (!written((folder) => keepCertificate(folder, name, { content, password })))
    throw new Error(`A certificate lies under ${name} already: choose another name.`);
  return `The certificate lies under ${name}. Choose it on the page of its organiser.`;
}

const ofInstallation: Readonly<Record<string, (folder: string, now: Date) => string>> = {
  [auditName]: makeAuditKey,
  [secretsName]: makeSecretsKey,
};

const sentences: Readonly<Record<string, string>> = {
  'not-opened': 'It cannot be opened: it is no PKCS#12 file, or the password is another one.',
  'no-private-key': 'It holds no private key.',
  'no-certificate': 'It holds no certificate of its private key.',
  'another-kind': 'Documents are signed with RSA of at least 2048 bits or with P-256.',
  expired: 'The certificate has ended.',
  'not-yet-valid': 'The certificate does not hold yet.',
};

function refuseName(name: string, taken: readonly string[]): void {
  if (!isKeyName(name) || [receiptsName, ...taken].includes(name)) throw new Error(aboutNames);
}

function written<Result>(work: (folder: string) => Result): Result {
  const { folder } = readLaunchEnvironment().settings.signing;
  if (folder === undefined)
    throw new Error('There is no folder of keys: name one with SIGNING_FOLDER.');
  try {
    return work(folder);
  } catch (error) {
    throw new Error(`The keys cannot be written to ${folder}: ${explainError(error)}.`);
  }
}
