import { readFile } from 'node:fs/promises';
import { busyPdf } from '../../support/given-documents';
import { fileUpload } from '../../../apps/gallery/src/examples/marked-kinds';
import { examineOnTheWay } from '../support/examine-screen';
import { publishWithItem } from '../support/one-item-course';
import { expect, test } from '../support/test';
import { Window } from '../support/window';

const pdf = (words: string) => Buffer.from(`%PDF-1.7\n${words}\n%%EOF\n`);
const chosen = (name: string, buffer: Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer,
});

async function look(window: Window): Promise<void> {
  await examineOnTheWay(window, (language) =>
    expect(
      window.page
        .getByText(language === 'sr-Cyrl' ? 'Предајте записник' : 'Predajte zapisnik')
        .first(),
    ).toBeVisible(),
  );
}

test('a learner hands in files, also after a broken line, and copies of them are marked without a name', async ({
  browser,
  installation,
}, { project }) => {
  const [trainer, learner] = [
    await installation.signInAs('trainer'),
    await installation.regularLearner(),
  ];
  const enrolment = await learner.enrol(
    (await publishWithItem(trainer, 'mediji', fileUpload)).slug,
  );
  await learner.finishModules(enrolment);

  const own = await Window.open(browser, project.use, learner.client);
  await own.goTo(`/learn/${enrolment}/assessment`);
  await own.page.getByRole('button', { name: 'Počnite test' }).click();
  const control = own.page.locator('ui-file-upload');
  const field = own.page.locator('input[type=file]');
  await expect(control).toContainText('uklonite imena i podatke stvarnih osoba');
  await look(own);

  await field.setInputFiles(chosen('Ana Anić.exe', Buffer.from('MZ\u0000\u0001', 'latin1')));
  await expect(control.getByRole('alert')).toContainText('Ova vrsta datoteke se ne prima.');
  await field.setInputFiles(chosen('Ana Anić, prvi zapisnik.pdf', pdf('Prvi')));
  await expect(control.getByRole('status')).toContainText('Priložena je 1 datoteka.');
  // the browser may send a small file on an open connection after it was told to be offline
  await own.page.route('**/api/**', (route) => route.abort('internetdisconnected'));
  await own.page.context().setOffline(true);
  await field.setInputFiles(chosen('beleska.txt', Buffer.from('Tačne reči i vreme.')));
  await expect(control.getByRole('alert').nth(1)).toContainText('Nema veze sa serverom.');
  // the refused file and the broken line are told in the console, too
  own.takeComplaints();
  await own.page.unroute('**/api/**');
  await own.page.context().setOffline(false);
  await look(own);
  await control.getByRole('button', { name: /^Pokušajte ponovo ?: beleska.txt$/ }).press('Enter');
  await expect(control.getByRole('status')).toContainText('Priložene su 2 datoteke.');
  await expect(field).toBeDisabled();
  await control.getByRole('button', { name: /^Uklonite ?: Ana Anić.exe$/ }).press('Enter');
  await expect(control.getByRole('alert')).toHaveCount(0);
  await control
    .getByRole('button', { name: /^Uklonite ?: Ana Anić, prvi zapisnik.pdf$/ })
    .press('Enter');
  await expect(field).toBeFocused();
  const second = await busyPdf('Drugi zapisnik', 'http://primer.example');
  await field.setInputFiles(chosen('Ana Anić, zapisnik.pdf', second));
  await expect(control.getByRole('status')).toContainText('Priložene su 2 datoteke.');
  await expect(own.page.locator('app-attempt ui-saved-state')).toContainText('Sačuvano u');
  await own.page.reload();
  await expect(control.locator('.file .name')).toHaveText([
    'beleska.txt',
    'Ana Anić, zapisnik.pdf',
  ]);
  await look(own);
  await own.page.getByRole('button', { name: 'Pregled i predaja' }).click();
  await own.page.getByRole('button', { name: 'Predajte odgovore' }).click();
  await expect(own.page.getByRole('heading', { level: 1 })).toHaveText(
    'Predato; odgovore ocenjuju ljudi',
  );
  const result = new URL(own.page.url()).pathname;

  const marker = await Window.open(browser, project.use, trainer);
  await marker.goTo('/marking');
  const row = marker.page.getByRole('row', { name: 'Predajte zapisnik' });
  await expect(row).toContainText('2 datoteke');
  await row.getByRole('button', { name: /^Ocenite/ }).click();
  await expect(marker.page.locator('app-answer-files b')).toHaveText([
    'odgovor-1.txt',
    'odgovor-2.pdf',
  ]);
  await expect(marker.page.locator('main')).not.toContainText('Ana');
  await installation.makeCopies();
  const link = marker.page.getByRole('link', { name: /^Preuzmite ?: odgovor-2.pdf$/ });
  await expect(async () => {
    await marker.page.reload();
    await expect(link).toBeVisible({ timeout: 2_000 });
  }).toPass();
  const [download] = await Promise.all([marker.page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('odgovor-2.pdf');
  const copy = await readFile(await download.path(), 'latin1');
  expect([copy.slice(0, 5), /Ani|primer\.example/.exec(copy)]).toEqual(['%PDF-', null]);
  await look(marker);
  await marker.page.getByRole('radio', { name: 'Tačne reči i vreme.' }).check();
  await marker.page.getByRole('button', { name: 'Dajte ovu ocenu' }).click();
  await expect(
    marker.page.getByRole('status').filter({ hasText: 'Odgovor je ocenjen.' }),
  ).toBeVisible();

  await installation.finaliseMarks();
  await expect(async () => {
    await own.goTo(result);
    await expect(own.page.getByRole('heading', { level: 1 })).toHaveText('Test je položen', {
      timeout: 3_000,
    });
  }).toPass();
  await expect(own.page.locator('ui-file-upload .file .name')).toHaveText([
    'beleska.txt',
    'Ana Anić, zapisnik.pdf',
  ]);
  await look(own);
  for (const window of [own, marker]) await window.close();
});
