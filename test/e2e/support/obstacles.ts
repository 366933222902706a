import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const engine = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

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

/** A colour halfway through its transition is nobody's choice. What runs for ever is not waited for. */
const settled = `Promise.allSettled(
  document.getAnimations()
    .filter(({ effect, playState }) => playState === 'running' && Number.isFinite(effect.getComputedTiming().endTime))
    .map(({ finished }) => finished),
)`;

/**
 * What would stand in the way of people who see or move differently, each with the first three places, but for rules that are left out.
 * The engine is asked directly: put into place by its package for Playwright it takes more than twice as long.
 */
export async function findObstacles(
  page: Page,
  leaveOut: readonly string[] = [],
): Promise<readonly string[]> {
  if (!(await page.evaluate(`'axe' in globalThis`))) await page.evaluate(engine);
  await page.evaluate(settled);
  const rules = Object.fromEntries(leaveOut.map((rule) => [rule, { enabled: false }]));
  const { violations } = searched.parse(
    await page.evaluate(
      `axe.run(document, ${JSON.stringify({ ...options, rules })}).then(({ passes, violations }) => ({ passed: passes.length, violations }))`,
    ),
  );
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3);
    return `${id}: ${places.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join(' | ')}`;
  });
}
