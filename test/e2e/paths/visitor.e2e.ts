import { expect, test } from '../support/test';

test('a visitor reads what there is, in the chosen script, and checks a code, without anything leaving for another host', async ({
  page,
  baseURL,
}) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(String(baseURL)) && !/^(data|blob):/.test(request.url()))
      elsewhere.push(request.url());
  });

  await test.step('finds a course by profession', async () => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Zdravstvo' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zdravstvo');
    await page.getByRole('heading', { level: 3 }).getByRole('link').first().click();
    await expect(page.getByText('Na dokumentu piše:')).toBeVisible();
  });

  await test.step('switches the script, which is remembered', async () => {
    await page.locator('app-language-switch button[lang=sr-Cyrl]').first().dispatchEvent('click');
    await expect(page.getByText('На документу пише:')).toBeVisible();
    await page.goto('/about');
    await expect(page.locator('html')).toHaveAttribute('lang', 'sr-Cyrl');
    await page.locator('app-language-switch button[lang=sr-Latn]').first().dispatchEvent('click');
    await expect(page).toHaveTitle('O platformi – Svetionik');
  });

  await test.step('sees whom to call', async () => {
    for (const number of ['192', '011 785 0000', '116 000'])
      await expect(page.locator('footer.help')).toContainText(number);
    await page.getByRole('link', { name: 'Kome da se obratim' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  await test.step('opens an address deep within the site, which nothing in the page can move', async () => {
    const reply = await page.goto('/courses/zdravstvo');
    expect(reply?.headers()['content-security-policy']).toContain("base-uri 'none'");
    await expect(page.getByText('Na dokumentu piše:')).toBeVisible();
    const counted = await page.locator('head').evaluate((head) => {
      const base = head.ownerDocument.createElement('base');
      base.href = '/elsewhere/';
      head.prepend(base);
      return head.ownerDocument.baseURI;
    });
    expect(counted).toBe(page.url());
  });

  await test.step('is told what is wrong with a code', async () => {
    await page.goto('/');
    await page.getByLabel('Kod sa dokumenta').fill('oooo oooo oooo ooo1');
    await page.getByRole('button', { name: 'Proverite' }).click();
    await expect(page.getByRole('heading', { name: 'Kod nije ispravno prepisan' })).toBeVisible();
    await page.getByLabel('Kod sa dokumenta').fill('oooo oooo oooo oooo');
    await page.getByRole('button', { name: 'Proverite' }).click();
    await expect(
      page.getByRole('heading', { name: 'Nema sertifikata sa ovim kodom' }),
    ).toBeVisible();
    await expect(page).toHaveURL(/\/v\/0000-0000-0000-0000$/);
    await expect(page).toHaveTitle('Provera dokumenta – Svetionik');
  });

  expect(elsewhere).toEqual([]);
});
