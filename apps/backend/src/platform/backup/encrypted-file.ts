import { Decrypter, Encrypter } from 'age-encryption';
import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BackupRefused } from './backup-refused';

const firstLine = 'age-encryption.org/v1\n';

/** Writes what comes into a file that only the passphrase opens and only its owner reads; durable when the promise resolves. */
export async function writeEncrypted(
  file: string,
  passphrase: string,
  content: Readable,
): Promise<void> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  const handle = await open(file, 'wx', 0o600);
  try {
    if (((await handle.stat()).mode & 0o077) !== 0)
      throw new BackupRefused(
        `Others could read ${file}: the disk that it lies on keeps no rights of files, so choose another.`,
      );
    const encrypted = await encrypter.encrypt(Readable.toWeb(content));
    await pipeline(
      Readable.fromWeb(encrypted),
      createWriteStream('', { fd: handle.fd, autoClose: false }),
    );
    await handle.sync();
  } finally {
    content.destroy();
    await handle.close();
  }
}

/** The content of such a file as it comes: whatever was changed or cut fails while it is read. */
export async function readEncrypted(file: string, passphrase: string): Promise<Readable> {
  await refuseOther(file);
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  const source = createReadStream(file);
  try {
    return Readable.fromWeb(await decrypter.decrypt(Readable.toWeb(source)));
  } catch (error) {
    source.destroy();
    if (error instanceof Error && error.message.startsWith('no identity matched'))
      throw new BackupRefused(`The passphrase does not open ${file}.`);
    throw error;
  }
}

async function refuseOther(file: string): Promise<void> {
  const handle = await open(file).catch(() => {
    throw new BackupRefused(`The file ${file} cannot be read.`);
  });
  try {
    const { buffer } = await handle.read(Buffer.alloc(firstLine.length));
    if (buffer.toString('latin1') !== firstLine)
      throw new BackupRefused(`The file ${file} is no backup.`);
  } finally {
    await handle.close();
  }
}
