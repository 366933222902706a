import type { Role } from '@svetionik/domain/access/permissions';
import { expect, test } from '../support/test';

const homes: readonly (readonly [role: Role, parts: readonly string[]])[] = [
  ['trainer', ['Izvođenja ovog meseca']],
  ['training-manager', ['Ljudi']],
  ['certificate-officer', ['Za izdavanje', 'Šta prestaje da važi']],
  ['administrator', ['Organizacija']],
  ['institution-coordinator', ['Vaši ljudi']],
];

test('each of six begins at a home of their own', async ({ installation, openAs }) => {
  for (const [role, parts] of homes)
    await test.step(role, async () => {
      const page = await openAs(await installation.newStaff(['learner', role]));
      await page.goto('/home');
      for (const part of parts)
        await expect(
          page
            .getByRole('heading', { name: part, exact: true })
            .or(page.locator('dt').getByRole('link', { name: part, exact: true })),
        ).toBeVisible();
    });
  const { client } = await installation.newLearner();
  const page = await openAs(client);
  await page.goto('/home');
  await expect(page).toHaveURL(/\/learn$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Moji kursevi');
});
