import { v7 } from 'uuid';
import type { BrowserContext } from 'playwright-core';
import { withBrowser } from './browser';
import type { Bench } from './parts';
import { report } from './rounds';

/** What never changes under its address: published content, and the app itself. */
const content = /^\/api\/v1\/(?:documents|files)\/|\.(?:js|css|woff2)$/;
const course = 'zdravstvo';

/** A request that reached the server, and the bytes of its reply. */
interface Moved {
  readonly path: string;
  readonly bytes: number;
}

/** Opens the page of a course and a lesson twice, in one browser: the second time moves no content. */
export async function reportSecondVisit(bench: Bench): Promise<readonly boolean[]> {
  const learner = await enrolledLearner(bench);
  const pages = {
    'Course page': `/courses/${course}`,
    Lesson: `/learn/${learner.enrolment}`,
  } as const;
  const passed = await withBrowser(async (browser) => {
    const results: boolean[] = [];
    for (const [name, path] of Object.entries(pages)) {
      const context = await browser.newContext();
      await context.addCookies([{ name: learner.name, value: learner.token, url: bench.address }]);
      results.push(
        judge(
          name,
          await open(context, bench.address + path),
          await open(context, bench.address + path),
        ),
      );
      await context.close();
    }
    return results;
  });
  if (passed === undefined) report('Second visit: not measured, no Chromium was found.');
  return passed ?? [];
}

function judge(name: string, first: readonly Moved[], second: readonly Moved[]): boolean {
  const again = second.filter(({ path }) => content.test(path));
  // A first visit without content would make the second one's silence mean nothing.
  const passed = again.length === 0 && first.some(({ path }) => content.test(path));
  report(
    `${name}, second visit: ${describe(again)} of content, none allowed: ${passed ? 'reached' : 'MISSED'}`,
  );
  report(
    `  in all ${describe(second)}; the first visit: ${describe(first)}, of content ${describe(first.filter(({ path }) => content.test(path)))}`,
  );
  for (const { path, bytes } of again) report(`  moved again: ${path}, ${bytes} bytes`);
  return passed;
}

function describe(moved: readonly Moved[]): string {
  return `${moved.length} requests, ${(moved.reduce((sum, { bytes }) => sum + bytes, 0) / 1000).toFixed(1)} kB`;
}

/** Opens an address until nothing moves; what the browser took from its own cache is left out. */
async function open(context: BrowserContext, address: string): Promise<readonly Moved[]> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const asked = new Map<string, string>();
  const moved: Moved[] = [];
  devtools.on('Network.responseReceived', ({ requestId, response }) => {
    if (!response.fromDiskCache && response.url.startsWith('http'))
      asked.set(requestId, new URL(response.url).pathname);
  });
  devtools.on('Network.requestServedFromCache', ({ requestId }) => asked.delete(requestId));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const path = asked.get(requestId);
    if (path !== undefined && encodedDataLength > 0) moved.push({ path, bytes: encodedDataLength });
  });
  await devtools.send('Network.enable');
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.close();
  return moved;
}

async function enrolledLearner({
  address,
  client,
  given,
}: Bench): Promise<{ enrolment: string; name: string; token: string }> {
  const { rows } = await client.query<{ id: string }>(
    'SELECT id FROM platform.organisation LIMIT 1',
  );
  const person = await given.person({
    email: 'second.visit@primer.rs',
    organisationId: rows[0]?.id,
    name: { latin: 'Ana Anić', cyrillic: 'Ана Анић' },
  });
  const cookie = await given.session(person);
  const enrolment = v7();
  const headers = { Cookie: cookie, Origin: address, 'Content-Type': 'application/json' };
  const reply = await fetch(`${address}/api/v1/enrolments/${enrolment}`, {
    method: 'PUT',
    headers,
    body: JSON.stringify({ course }),
  });
  if (!reply.ok) throw new Error(`enrolling was answered with ${reply.status}`);
  const [name = '', token = ''] = cookie.split('=');
  return { enrolment, name, token };
}
