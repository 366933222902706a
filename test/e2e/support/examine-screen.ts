import type { Language } from '@svetionik/domain/language/script';
import { coveredShare } from './covered-share';
import { examine, type Examination } from './examine';
import { findOverflow } from './overflow';
import { expect } from './test';
import { enlarged, widths } from './widths';
import type { Window } from './window';

/**
 * Holds the screen to what every screen promises, in each language and at each width. A width is answered by style
 * alone (test/architecture/widths.spec.ts), so it is not opened again for it. Each theme, script and width is searched
 * for obstacles once: narrow and light, wide and dark. Enlarged four times, it still has room for what is read.
 */
export async function examineScreen(
  window: Window,
  languages: readonly Language[],
  refused?: Examination['refused'],
): Promise<void> {
  await examineInLanguages(window, languages, { refused });
  await examineEnlarged(window);
}

/**
 * The same for a screen on the way of a walk at a desk, which goes on in Latin and as wide as before, without enlarging it. `shows` waits
 * for what the screen says in a language, where that comes from the server.
 */
export async function examineOnTheWay(
  window: Window,
  shows?: (language: Language) => Promise<void>,
): Promise<void> {
  await examineInLanguages(window, ['sr-Cyrl', 'en', 'sr-Latn'], { shows });
  await window.page.setViewportSize(widths.wide);
  await window.page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

async function examineInLanguages(
  window: Window,
  languages: readonly Language[],
  {
    refused,
    shows,
  }: {
    refused?: Examination['refused'];
    shows?: ((language: Language) => Promise<void>) | undefined;
  },
): Promise<void> {
  for (const language of languages) {
    const dark = language === 'sr-Cyrl';
    // what is still on its way while obstacles are looked for would have a colour that nobody chose
    await window.page.emulateMedia({
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    await window.speak(language);
    await shows?.(language);
    await examineAtEveryWidth(window, language, { refused, obstaclesIn: dark ? 'wide' : 'phone' });
  }
}

/** Enlarged four times, the screen still has room for what is read. It ends narrow. */
export async function examineEnlarged({ page }: Window): Promise<void> {
  await page.setViewportSize(enlarged);
  await page.evaluate("scrollTo({ top: 400, behavior: 'instant' })");
  // a dialog has the window for itself
  const isAsked = (await page.locator('.cdk-overlay-backdrop').count()) > 0;
  if (!isAsked) expect.soft(await coveredShare(page), 'covered when enlarged').toBeLessThan(0.25);
  await expect
    .configure({ soft: true })
    .poll(() => findOverflow(page), 'what sticks out when enlarged')
    .toEqual([]);
  await page.setViewportSize(widths.phone);
}

/**
 * The same in the language in which it is shown. Obstacles are looked for at the last width, so that the next language begins
 * there, and what has just changed its colours is laid out anew before they are looked at.
 */
async function examineAtEveryWidth(
  window: Window,
  language: Language,
  { refused, obstaclesIn }: { refused?: Examination['refused']; obstaclesIn: keyof typeof widths },
): Promise<void> {
  const inTurn =
    obstaclesIn === 'phone' ? (['wide', 'phone'] as const) : (['phone', 'wide'] as const);
  for (const width of inTurn) {
    await window.page.setViewportSize(widths[width]);
    await examine(window, language, { refused, obstacles: width === obstaclesIn });
  }
}
