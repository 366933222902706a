import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The Chromium that CHROMIUM names, else one of the system, else Playwright's own; undefined when there is none. */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : undefined;
  return findProgram(names) ?? [chromium.executablePath()].find((path) => existsSync(path));
}

/** The same engine without the window around it, which takes less of a core; the whole browser where there is none. */
export function findHeadlessChromium() {
  if (process.env.CHROMIUM) return findChromium();
  return findProgram(['chromium-headless-shell']) ?? findChromium();
}

function findProgram(wanted) {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  return wanted
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}
