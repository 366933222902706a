import type { Page } from '@playwright/test';
import { z } from 'zod';

const seen = z.object({
  headings: z.number(),
  exitInView: z.boolean(),
  /** Ways of the page's head that lie below the quick exit. */
  belowExit: z.array(z.string()),
  helpNumbers: z.number(),
  title: z.string(),
  /** All words of the page without those that say of themselves that they are in another script. */
  words: z.string(),
  /** How many pixels of it lie beside the window. */
  sideways: z.number(),
});

/** What every screen promises something of. */
export type Seen = z.infer<typeof seen>;

const look = `(() => {
  const exit = document.querySelector('a[data-exit]')?.getBoundingClientRect();
  const isBelowExit = ({ left, right, top, bottom, width }) => exit !== undefined && width > 1 &&
    left < exit.right && right > exit.left && top < exit.bottom && bottom > exit.top;
  const copy = document.body.cloneNode(true);
  for (const element of copy.querySelectorAll('script, style, [lang=sr-Cyrl]:not(.blocks)')) element.remove();
  const said = ['aria-label', 'alt', 'title', 'placeholder', 'data-label'];
  const { scrollWidth, clientWidth } = document.documentElement;
  return {
    headings: document.querySelectorAll('h1').length,
    exitInView: exit !== undefined && exit.width > 0 && exit.height > 0 && exit.bottom > 0 &&
      exit.right > 0 && exit.top < innerHeight && exit.left < innerWidth,
    belowExit: [...document.querySelectorAll('header.top :is(a, button)')]
      .filter((way) => isBelowExit(way.getBoundingClientRect()))
      .map((way) => way.textContent.trim()),
    helpNumbers: document.querySelectorAll('footer.help a[href^="tel:"]').length,
    title: document.title,
    words: [...copy.querySelectorAll('*')]
      .flatMap((element) => [
        ...said.map((name) => element.getAttribute(name) ?? ''),
        ...[...element.childNodes].map((node) => node.nodeValue ?? ''),
      ])
      .join('\\n'),
    sideways: scrollWidth - clientWidth,
  };
})()`;

/** Reads all of it at one moment: asked for one after the other, the questions take longer than their answers. */
export async function readSeen(page: Page): Promise<Seen> {
  return seen.parse(await page.evaluate(look));
}
