import { open } from 'node:fs/promises';

/** Makes a name in a folder outlive a power cut; where folders cannot be synced, as on Windows, the system does it. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Adds a line at the end of a file, which is made where there is none; durable when the promise resolves. */
export async function appendLine(file: string, line: string): Promise<void> {
  const handle = await open(file, 'a', 0o600);
  try {
    // what was cut short before this by a crash ends here
    await handle.appendFile(`\n${line}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
