import { issueCertificates, listEligible } from '@svetionik/contracts/certification';
import { listOwnCertificates } from '@svetionik/contracts/checks';
import { readReceipt } from '@svetionik/contracts/receipts';
import { revokeCertificate } from '@svetionik/contracts/register';
import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import jsQr from 'jsqr';
import sharp from 'sharp';
import type { DocumentKey } from '../../../apps/backend/src/platform/signing/document-key';
import { damaged } from '../../support/damaged';
import { drawPages } from '../../support/draw-pages';
import { signedFile } from '../../support/signed-file';
import { testKey } from '../../support/signing';
import { expect, test, type Installation } from '../support/test';

const course = 'zdravstvo';

async function certified(installation: Installation) {
  const learner = await installation.newLearner();
  const enrolment = await learner.enrol(course);
  await learner.finishModules(enrolment);
  const attempt = await learner.pass(enrolment, `${course}-zavrsna`);
  const administrator = await installation.signInAs('administrator');
  const { counts } = await administrator.call(listEligible, {});
  await administrator.call(issueCertificates, {
    params: { batch: randomUUID() },
    body: { course: null, expected: counts.complete },
  });
  // asked over the API, because a page that is opened before has to be opened again
  await expect
    .poll(async () => (await learner.client.call(listOwnCertificates, {})).items, {
      timeout: 60_000,
    })
    .toHaveLength(1);
  return { client: learner.client, attempt };
}

/** Takes away what a browser has on pages with https only, and what an old one has not at all. */
const bareBrowser = `delete Crypto.prototype.subtle; for (const name of ['DecompressionStream', 'caches']) delete window[name]; delete Navigator.prototype.serviceWorker;`;

/** What a telephone reads from the code on the first page. */
async function readCode(pdf: Buffer): Promise<string> {
  const [page] = drawPages([{ pdf, dotsPerInch: 150 }]);
  const { data, info } = await sharp(page)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const code = jsQr(new Uint8ClampedArray(data), info.width, info.height);
  expect(code?.data).toContain('#');
  return code?.data ?? '';
}

async function saved(page: Page, click: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return download;
}

/** The document of the own certificate, as soon as it is made. */
async function saveDocument(page: Page, file: string): Promise<void> {
  const button = page.getByRole('button', { name: 'Preuzmite dokument' });
  await expect(async () => {
    await page.goto('/account/certificates');
    await expect(button).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await (await saved(page, () => button.click())).saveAs(file);
}

function fileOf(buffer: Buffer) {
  return { name: 'dokument.pdf', mimeType: 'application/pdf', buffer };
}

/** What an organiser publishes of its certificates. */
function certificatesOf(keys: readonly DocumentKey[]): string {
  const certificates = keys.map(({ certificates: [own], validFrom, validUntil }) => ({
    fingerprint: own.fingerprint256.replaceAll(':', '').toLowerCase(),
    issuedTo: '',
    issuedBy: '',
    validFrom,
    validUntil,
  }));
  return JSON.stringify({
    issuer: 'did:web:proba.example',
    organiser: { 'sr-Latn': 'Proba', 'sr-Cyrl': 'Проба' },
    certificates,
  });
}

async function pasteAndCheck(page: Page, text: string, found: string): Promise<void> {
  await page.getByText('Imate podatke kao tekst?').click();
  await page.getByLabel('JSON ili JWT').fill(text);
  await page.getByRole('button', { name: 'Proverite tekst' }).click();
  await expect(page.getByRole('heading', { name: found })).toBeVisible();
}

/** As some programs hand a credential on: with a proof that a browser does not check, and without the other. */
function withOneProof(text: string): string {
  const credential = JSON.parse(text);
  const proof = credential.proof.filter(
    ({ cryptosuite }: { cryptosuite: string }) => cryptosuite !== 'eddsa-jcs-2022',
  );
  return JSON.stringify({ ...credential, proof });
}

test('a document is checked with one file that asks nobody, and a changed one is found out', async ({
  installation,
  openAs,
  browser,
}, testInfo) => {
  const { client, attempt } = await certified(installation);
  const page = await openAs(client);
  const [pdf = '', credential = '', token = '', verifier = ''] = [
    'dokument.pdf',
    'podaci.json',
    'podaci.jwt',
    'provera.html',
  ].map((name) => testInfo.outputPath(name));
  await saveDocument(page, pdf);
  await page.getByText('LinkedIn, značka i podaci za programe').click();
  await (
    await saved(page, () => page.getByRole('button', { name: 'Preuzmite podatke (JSON)' }).click())
  ).saveAs(credential);
  await (
    await saved(page, () => page.getByRole('button', { name: 'Preuzmite podatke (JWT)' }).click())
  ).saveAs(token);
  await expect(page.getByRole('link', { name: 'Dodajte u profil na LinkedIn-u' })).toHaveAttribute(
    'rel',
    'noopener noreferrer',
  );
  await page.goto('/v/offline');
  await (
    await saved(page, () =>
      page.getByRole('link', { name: 'Preuzmite datoteku za proveru (HTML)' }).click(),
    )
  ).saveAs(verifier);

  await page.goto('/v');
  await pasteAndCheck(page, (await readFile(token)).toString(), 'Sertifikat važi');
  const address = new URL(await readCode(await readFile(pdf)));
  address.host = 'svetionik.example.net';
  await page.getByLabel('Kod sa dokumenta').fill(address.href);
  await page.getByRole('button', { name: 'Proverite', exact: true }).click();
  await expect(page.getByText('Ovaj QR kod vodi na svetionik.example.net')).toBeVisible();
  await expect(page.getByText('QR kod na dokumentu je potpisao organizator.')).toBeVisible();
  await page.locator('input[type=file]').setInputFiles(pdf);
  await expect(page.getByText('PDF nije elektronski potpisan.')).toBeVisible();
  await expect(
    page.getByText('Da, to je dokument koji je izdat, do poslednjeg bajta.'),
  ).toBeVisible();
  await page
    .locator('input[type=file]')
    .setInputFiles(fileOf(signedFile(testKey('document-p256-forged'))));
  await expect(page.getByText('nije objavio nijedan organizator sa ove platforme')).toBeVisible();
  await expect(page.getByText('Ne oslanjajte se na ovu datoteku')).toBeVisible();

  const alone = await (await browser.newContext({ offline: true, locale: 'sr-Latn-RS' })).newPage();
  await alone.addInitScript(bareBrowser);
  const asked: string[] = [];
  alone.on('request', (request) => asked.push(request.url()));
  await alone.goto(`file://${verifier}`);
  const inTheName = alone.getByText('Da, sertifikat glasi na to ime.');
  for (const [file, name] of [
    [pdf, 'Љиљана Ђорђевић'],
    [credential, 'djordjevic ljiljana'],
    [token, 'Ljiljana Djordjevic'],
  ] as const) {
    await alone.locator('#file').setInputFiles(file);
    await expect(alone.getByRole('heading', { name: 'Podaci su autentični' })).toBeVisible();
    await expect(
      alone.getByText(
        createHash('sha256')
          .update(await readFile(file))
          .digest('hex'),
      ),
    ).toBeVisible();
    await alone.getByLabel('Da li glasi na osobu koju očekujete?').fill(name);
    await alone.getByRole('button', { name: 'Uporedite' }).click();
    await expect(inTheName).toBeVisible();
  }
  await alone.getByLabel('Da li glasi na osobu koju očekujete?').fill('Ljiljana Jović');
  await alone.getByRole('button', { name: 'Uporedite' }).click();
  await expect(alone.getByText('Pod tim imenom nije potvrđeno.')).toBeVisible();
  await expect(inTheName).toHaveCount(0);
  const text = (await readFile(credential)).toString();
  const changed = text.replace(/"validFrom":"20\d\d/u, '"validFrom":"2019');
  expect(changed).not.toBe(text);
  await alone.locator('#file').setInputFiles({
    name: 'podaci.json',
    mimeType: 'application/json',
    buffer: Buffer.from(changed),
  });
  await expect(alone.getByRole('heading', { name: 'Podaci nisu autentični' })).toBeVisible();
  await expect(alone.getByText('Nije autentično', { exact: true })).toBeVisible();
  await alone.locator('#file').setInputFiles({
    name: 'podaci.json',
    mimeType: 'application/json',
    buffer: Buffer.from(withOneProof(text)),
  });
  await expect(alone.getByText('Odavde ne može da se kaže', { exact: true })).toBeVisible();
  await pasteAndCheck(
    alone,
    (await readFile(token)).toString().replace(/.{70}/gu, '$&\n'),
    'Podaci su autentični',
  );
  const known = ['document-rsa', 'document-p256'] as const;
  await alone.locator('#file').setInputFiles(fileOf(signedFile(testKey(known[0]))));
  await expect(alone.getByText('nije objavio nijedan organizator sa ove platforme')).toBeVisible();
  await alone.getByText('Imate noviji DID dokument').click();
  await alone.locator('#pasted').fill(certificatesOf(known.map(testKey)));
  await alone.getByRole('button', { name: 'Dodajte ključeve' }).click();
  await expect(alone.getByText('Dodato ključeva: 0, elektronskih sertifikata: 2.')).toBeVisible();
  for (const key of known) {
    const file = signedFile(testKey(key));
    await alone.locator('#file').setInputFiles(fileOf(file));
    await expect(alone.getByText('Potpis je ispravan.')).toBeVisible();
    await expect(
      alone.getByText('Potpisana je elektronskim sertifikatom koji je organizator objavio'),
    ).toBeVisible();
    await alone.locator('#file').setInputFiles(fileOf(Buffer.concat([file, Buffer.from('%%EOF')])));
    await expect(alone.getByText('Posle potpisivanja je u datoteku nešto dodato')).toBeVisible();
  }
  await alone.locator('#file').setInputFiles(fileOf(signedFile(testKey('document-p256-forged'))));
  await expect(alone.getByText('nije objavio nijedan organizator sa ove platforme')).toBeVisible();
  const { code } = await client.call(readReceipt, { params: { attempt } });
  for (const [kept, heading] of [
    [code, 'Potvrda je potpisana ovde'],
    [damaged(code), 'Potvrda nije ispravna'],
  ] as const) {
    const buffer = Buffer.from(`Potvrda o predaji\r\n\r\n${kept}\r\n`);
    await alone
      .locator('#file')
      .setInputFiles({ name: 'potvrda.txt', mimeType: 'text/plain', buffer });
    await expect(alone.getByRole('heading', { name: heading })).toBeVisible();
  }
  expect(asked).toEqual([`file://${verifier}`]);
  await alone.context().close();
});

test('a kept file says, in a browser without https, what its certificate is worth today, and whether it is the document that was issued', async ({
  installation,
  openAs,
}, testInfo) => {
  const { client: holder } = await certified(installation);
  const page = await openAs(holder);
  const [pdf, credential] = [
    testInfo.outputPath('dokument.pdf'),
    testInfo.outputPath('podaci.json'),
  ];
  await saveDocument(page, pdf);
  await page.getByText('LinkedIn, značka i podaci za programe').click();
  await (
    await saved(page, () => page.getByRole('button', { name: 'Preuzmite podatke (JSON)' }).click())
  ).saveAs(credential);
  const pages = await readFile(pdf);
  await page.addInitScript(bareBrowser);
  await page.goto('/v/offline');
  await expect(page.getByText('Ovde ne može da se sačuva')).toBeVisible();
  await page.goto('/v');
  const choose = (buffer: Buffer) =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: 'dokument.pdf', mimeType: 'application/pdf', buffer });
  await choose(pages);
  await expect(page.getByRole('heading', { name: 'Sertifikat važi' })).toBeVisible();
  await choose(signedFile(testKey('document-rsa')));
  await expect(
    page.getByText(
      'Potpis je ceo, ali elektronski sertifikat kojim je napravljen nije objavio nijedan organizator',
    ),
  ).toBeVisible();
  await choose(Buffer.concat([pages, Buffer.from('\n')]));
  await expect(
    page.getByRole('heading', { name: 'Sertifikat važi, ali ova datoteka nije izdati dokument' }),
  ).toBeVisible();

  const [certificate] = (await holder.call(listOwnCertificates, {})).items;
  await (
    await installation.signInAs('administrator')
  ).call(revokeCertificate, {
    params: { certificate: certificate?.id ?? '' },
    body: { reason: 'issued-in-error' },
  });
  for (const file of [pdf, credential]) {
    await page.goto('/v');
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(page.getByRole('heading', { name: 'Sertifikat je opozvan' })).toBeVisible();
    await expect(page.getByText('izdat greškom')).toBeVisible();
  }
});

test('a device that keeps the check tells a genuine code from a forged one without a network', async ({
  installation,
  openAs,
  browser,
}, testInfo) => {
  const { client } = await certified(installation);
  const page = await openAs(client);
  const pdf = testInfo.outputPath('dokument.pdf');
  await saveDocument(page, pdf);
  const address = await readCode(await readFile(pdf));

  const context = await browser.newContext({
    baseURL: new URL(page.url()).origin,
    locale: 'sr-Latn-RS',
  });
  const device = await context.newPage();
  await device.goto('/v/offline');
  await device.getByRole('button', { name: 'Sačuvajte proveru na uređaju' }).click();
  await expect(device.getByText('Provera je sačuvana na ovom uređaju')).toBeVisible();
  await context.setOffline(true);
  await device.goto(address);
  await expect(device.getByRole('heading', { name: 'QR kod je ispravan' })).toBeVisible();
  await expect(device.getByText('Nema mreže, pa je proveren samo kod.')).toBeVisible();
  await expect(device.getByText('sertifikat o završenom kursu')).toBeVisible();
  await device.goto(damaged(address));
  await expect(device.getByRole('heading', { name: 'QR kod nije ispravan' })).toBeVisible();
  await context.setOffline(false);
  await device.goto('/v/offline');
  await device.getByRole('button', { name: 'Uklonite proveru' }).click();
  await expect(device.getByRole('button', { name: 'Sačuvajte proveru na uređaju' })).toBeVisible();
  await context.close();
});
