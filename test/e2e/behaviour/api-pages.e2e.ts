import { expect, test } from '../support/test';
import { widths } from '../support/widths';

const policy =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

for (const [name, viewport] of Object.entries(widths))
  test(`a caller of the API reads about it without script and third parties: ${name}`, async ({
    page,
    baseURL,
  }) => {
    const [elsewhere, said]: [string[], string[]] = [[], []];
    page.on('request', (request) => {
      if (!request.url().startsWith(String(baseURL))) elsewhere.push(request.url());
    });
    page.on('console', (message) => said.push(message.text()));
    const sideways = () =>
      page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);

    await page.setViewportSize(viewport);
    const reply = await page.goto('/api/docs');
    expect(reply?.headers()['content-security-policy']).toBe(policy);
    await expect(page.locator('body')).toHaveCSS('max-width', '960px');
    expect(await sideways()).toBe(0);

    await page
      .getByRole('link', { name: 'PUT /api/v1/attempts/{attempt}/answers/{answer}' })
      .click();
    await expect(page.locator('section:target')).toContainText('assessment.saveAnswer');
    expect(await sideways()).toBe(0);
    expect([elsewhere, said]).toEqual([[], []]);
  });
