import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readErrorCode } from '../processes/start-refused';

/** Makes a file for its owner only, whole or not at all; of processes that start together one makes it. False where it is there already. */
export function makeKeyFile(folder: string, file: string, content: string | Buffer): boolean {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const own = join(folder, `.${randomUUID()}`);
  writeFileSync(own, content, { mode: 0o600, flush: true });
  try {
    linkSync(own, join(folder, file));
    return true;
  } catch (error) {
    if (readErrorCode(error) !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(own);
  }
}
