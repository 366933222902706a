import { readAccount } from '@svetionik/contracts/identity/account';
import { jmbgVerdict } from '@svetionik/domain/privacy/jmbg';
import { expect, test } from '../support/test';

const ways = [
  '/',
  '/courses/zdravstvo',
  '/about',
  '/help',
  '/v',
  '/account',
  '/account/certificates',
  '/learn',
];

test('nothing is asked of another host, wherever a learner goes', async ({
  context,
  installation,
  openAs,
}) => {
  const learner = await installation.regularLearner();
  const enrolment = await learner.enrol('policija');
  const page = await openAs(learner.client);
  const asked: string[] = [];
  await context.route('**/*', (route) => {
    asked.push(route.request().url());
    return route.fallback();
  });
  page.on('websocket', (socket) => asked.push(socket.url()));
  for (const way of [
    ...ways,
    `/learn/${enrolment}/policija-prepoznavanje/nestala-deca`,
    `/learn/${enrolment}/opste-znanje/sta-je-trgovina-ljudima`,
  ]) {
    await page.goto(way);
    await expect(page.locator('app-root h1')).toBeVisible();
    await expect(page.locator('ui-skeleton')).toHaveCount(0);
  }
  expect(asked.length).toBeGreaterThan(ways.length);
  expect(
    asked.filter(
      (url) => !url.startsWith(`${installation.address}/`) && !/^(data|blob):/.test(url),
    ),
  ).toEqual([]);
});

test('pages forbid everything that they do not need', async ({ request }) => {
  const headers = (await request.get('/')).headers();
  const policy = headers['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("base-uri 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toMatch(/^(no-referrer|same-origin)$/);
});

test('a personal number never leaves the browser', async ({ installation, openAs }) => {
  const number = '0101990710008';
  expect(jmbgVerdict(number)).toBe('block');
  const learner = await installation.regularLearner();
  const page = await openAs(learner.client);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto('/account');
  await page.getByRole('radio', { name: 'Zdravstvo' }).check();
  await page.getByLabel('Ustanova').fill(`Dom zdravlja, ${number}`);
  await page.getByRole('button', { name: 'Sačuvajte' }).first().click();
  await expect(page.getByText('JMBG').first()).toBeVisible();
  expect(sent.filter((line) => line.includes(number))).toEqual([]);
  expect((await learner.client.call(readAccount, {})).employer).toBeNull();
});

test('a second visit to a lesson moves no content', async ({ context, installation, openAs }) => {
  const learner = await installation.regularLearner();
  const lesson = `/learn/${await learner.enrol('policija')}/opste-znanje/sta-je-trgovina-ljudima`;
  const page = await openAs(learner.client);
  const devtools = await context.newCDPSession(page);
  const urls = new Map<string, string>();
  const moved = new Map<string, number>();
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) =>
    urls.set(requestId, request.url),
  );
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    moved.set(urls.get(requestId) ?? '', encodedDataLength),
  );
  await devtools.send('Network.enable');
  const visit = async () => {
    moved.clear();
    await page.goto(lesson);
    await expect(page.locator('ui-picture img').first()).toHaveJSProperty('complete', true);
    return new Map(
      [...moved].filter(([url]) =>
        /\/api\/v1\/(documents|files)\/|-[A-Z0-9]{8}\.(js|css|woff2)$/.test(url),
      ),
    );
  };

  const first = await visit();
  expect([...first.keys()].filter((url) => url.includes('/documents/'))).toHaveLength(1);
  expect([...first.values()].every((bytes) => bytes > 0)).toBe(true);
  await page.goto('/');
  const second = await visit();
  expect([...second].filter(([, bytes]) => bytes > 0)).toEqual([]);
});

test('what the browser keeps of a session cannot be read by a script', async ({
  context,
  installation,
  openAs,
}) => {
  const page = await openAs((await installation.regularLearner()).client);
  await page.goto('/account');
  await expect(page.locator('h1')).toBeVisible();
  const { cookies, origins } = await context.storageState();
  expect(
    cookies
      .map(({ name, httpOnly, sameSite }) => ({ name, httpOnly, sameSite }))
      .sort((a, b) => a.name.localeCompare(b.name)),
  ).toEqual([
    { name: 'browser', httpOnly: true, sameSite: 'Lax' },
    { name: 'session', httpOnly: true, sameSite: 'Lax' },
  ]);
  expect(origins.flatMap(({ localStorage }) => localStorage.map(({ name }) => name))).toEqual([
    'language',
  ]);
  expect(
    await page
      .locator('html')
      .evaluate((html) => html.ownerDocument.defaultView.sessionStorage.length),
  ).toBe(0);
});
