import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The Chromium that CHROMIUM names, else one of the system, else Playwright's own; undefined when there is none. */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = names.flatMap((name) =>
    ['/usr/bin', ...folders].map((folder) => join(folder, name)),
  );
  return [...places, chromium.executablePath()].find((path) => existsSync(path));
}
