import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const engine = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** A page has few colours, of which the engine reads each as many times as it has texts: a third of its search for contrast. */
const readColoursOnce = `(() => {
  const { prototype } = axe.commons.color.Color;
  const { parseString } = prototype;
  const known = new Map();
  prototype.parseString = function (text) {
    const { r, g, b, alpha } = known.get(text) ?? parseString.call(this, text);
    known.set(text, { r, g, b, alpha });
    return Object.assign(this, { r, g, b, alpha });
  };
})()`;

const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // what is in order need not be described
  resultTypes: ['violations'],
};

const searched = z.object({
  /** The rules that found something to look at. */
  passed: z.number().positive(),
  violations: z.array(
    z.object({
      id: z.string(),
      nodes: z.array(z.object({ target: z.array(z.unknown()), failureSummary: z.string() })),
    }),
  ),
});

/**
 * A colour halfway through its transition is nobody's choice, and neither is that of the other theme, which some elements have until the
 * page was drawn once in the new one. What runs for ever is not waited for.
 */
const settled = `(async () => {
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  await Promise.allSettled(
    document.getAnimations()
      .filter(({ effect, playState }) => playState === 'running' && Number.isFinite(effect.getComputedTiming().endTime))
      .map(({ finished }) => finished),
  );
})()`;

/**
 * What stands beside the main part, as far as contrast depends on it. In one document it is the same from screen to screen,
 * and most of what there is: where all of it was found in order, words and colours are looked at in the main part alone.
 */
const besideMain = `(() => {
  const main = document.querySelector('main');
  return [...document.querySelectorAll('html, body, body *')]
    .filter((element) => main !== null && !main.contains(element))
    .map((element) => {
      const { color, backgroundColor, backgroundImage, fontSize, fontWeight, opacity, visibility, textShadow } =
        getComputedStyle(element);
      const words = [...element.childNodes].map(({ nodeType, data }) => (nodeType === Node.TEXT_NODE ? data : ''));
      const size = element.contains(main) ? '' : [element.offsetWidth, element.offsetHeight].join('x');
      return [element.localName, ...words, color, backgroundColor, backgroundImage, fontSize, fontWeight, opacity,
        visibility, textShadow, size].join(' ');
    })
    .join('\\n');
})()`;

const search = (settings: string) => `(async () => {
  const beside = ${besideMain};
  const inOrder = (globalThis.inOrderBesideMain ??= new Set());
  const selector = inOrder.has(beside) ? 'main, main *' : '*';
  axe.configure({ rules: [{ id: 'color-contrast', selector }] });
  const { passes, violations } = await axe.run(document, ${settings});
  if (beside !== '' && violations.length === 0) inOrder.add(beside);
  return { passed: passes.length, violations };
})()`;

/**
 * What would stand in the way of people who see or move differently, each with the first three places, but for rules that are left out.
 * The engine is asked directly: put into place by its package for Playwright it takes more than twice as long. What it finds is looked
 * for once more, since a drawing of the page under load may leave an element in the colour of the other theme until the next.
 */
export async function findObstacles(
  page: Page,
  leaveOut: readonly string[] = [],
): Promise<readonly string[]> {
  if (!(await page.evaluate(`'axe' in globalThis`)))
    await page.evaluate(`${engine};${readColoursOnce}`);
  const rules = Object.fromEntries(leaveOut.map((rule) => [rule, { enabled: false }]));
  const look = async () => {
    await page.evaluate(settled);
    return searched.parse(await page.evaluate(search(JSON.stringify({ ...options, rules }))));
  };
  const first = await look();
  const { violations } = first.violations.length === 0 ? first : await look();
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3);
    return `${id}: ${places.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join(' | ')}`;
  });
}
