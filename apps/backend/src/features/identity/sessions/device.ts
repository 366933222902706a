import { parse } from 'bowser';

/** What somebody recognises a session by: the browser and the system, as their makers call them; empty where they are not known. */
export interface Device {
  readonly browser: string;
  readonly system: string;
}

/** Longer names are made up. */
const longest = 40;

/** Reads what a browser says of itself. Of versions and models nothing is kept: they would tell devices apart. */
export function describeDevice(userAgent: string | undefined): Device {
  if (userAgent === undefined || userAgent === '') return { browser: '', system: '' };
  const { browser, os } = parse(userAgent);
  return { browser: shorten(browser.name), system: shorten(os.name) };
}

function shorten(name: string | undefined): string {
  return (name ?? '').slice(0, longest);
}
