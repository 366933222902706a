import { issueCertificates, listEligible } from '@svetionik/contracts/certification';
import { editOrganiser, listOrganisers } from '@svetionik/contracts/organisers';
import { carriedCredential } from '@svetionik/proofs/credentials/carried-credential';
import { randomUUID } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { inflateSync } from 'node:zlib';
import { signedFile } from '../../support/signed-file';
import { testKey } from '../../support/signing';
import type { Client } from '../support/client';
import { expect, test, type Installation } from '../support/test';

const course = 'prosveta';
const keyName = 'probni-potpis';

async function passed(installation: Installation): Promise<Client> {
  const learner = await installation.newLearner();
  const enrolment = await learner.enrol(course);
  await learner.finishModules(enrolment);
  await learner.pass(enrolment, `${course}-zavrsna`);
  return learner.client;
}

/** The certificate of an organiser, as an authority hands it out, with the password beside it. */
async function putKey(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'document.password'), 'lozinka\n', { mode: 0o600 });
  await cp(join(__dirname, '../../support/files/document-p256.p12'), join(folder, 'document.p12'));
}

async function chooseKey(page: Page, organiser: string): Promise<void> {
  const option = page.getByRole('radio', { name: 'Probni potpis' });
  await expect(async () => {
    await page.goto(`/admin/organisers/${organiser}`);
    await expect(option).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await option.check();
  await page.getByRole('button', { name: 'Sačuvajte izmene' }).click();
  await expect(
    page.getByText('Sačuvano. Ranije izdati dokumenti ostaju kakvi jesu.'),
  ).toBeVisible();
}

async function signWithNothing(administrator: Client, id: string): Promise<void> {
  const organiser = (await administrator.call(listOrganisers, {})).items.find(
    (one) => one.id === id,
  );
  if (organiser === undefined) throw new Error('The organiser is gone.');
  const { name, place, registerDesignation, version } = organiser;
  await administrator.call(editOrganiser, {
    params: { organiser: id },
    body: { name, place, registerDesignation, signingKey: null },
    version,
  });
}

async function documentOf(page: Page): Promise<Buffer> {
  const button = page.getByRole('button', { name: 'Preuzmite dokument' });
  await expect(async () => {
    await page.goto('/account/certificates');
    await expect(button).toBeVisible({ timeout: 1_000 });
  }).toPass();
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFile(await download.path());
}

/** What somebody makes of a document: its genuine data within pages of their own, signed under the same name. */
async function forgedFrom(pdf: Buffer): Promise<Buffer> {
  const data = JSON.stringify(await carriedCredential(pdf, async (packed) => inflateSync(packed)));
  return signedFile(testKey('document-p256-forged'), {
    at: '20270305100000Z',
    inside: `<< /Type /EmbeddedFile /Length ${Buffer.byteLength(data)} >>\nstream\n${data}\nendstream`,
  });
}

function withoutSignature(pdf: Buffer): Buffer {
  return Buffer.from(pdf.toString('latin1').replace('/ByteRange', '/Formerly '), 'latin1');
}

async function look(page: Page, buffer: Buffer): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'dokument.pdf', mimeType: 'application/pdf', buffer });
}

test('a key put there while the program runs signs documents, which are told from forged ones with and without this server', async ({
  installation,
  openAs,
  browser,
}, testInfo) => {
  const holder = await passed(installation);
  const administrator = await installation.signInAs('administrator');
  const keys = join(installation.dataFolder, 'keys', keyName);
  const id = (await administrator.call(listOrganisers, {})).items[0]?.id ?? '';
  await putKey(keys);
  try {
    const desk = await (
      await browser.newContext({ storageState: await administrator.state(), locale: 'sr-Latn-RS' })
    ).newPage();
    await chooseKey(desk, id);
    const { counts } = await administrator.call(listEligible, {});
    await administrator.call(issueCertificates, {
      params: { batch: randomUUID() },
      body: { course: null, expected: counts.complete },
    });
    const page = await openAs(holder);
    const genuine = await documentOf(page);
    const forged = await forgedFrom(genuine);

    await page.goto('/v');
    await look(page, genuine);
    await expect(page.getByRole('heading', { name: 'Sertifikat važi' })).toBeVisible();
    await expect(page.getByText('sertifikatom koji je organizator objavio')).toBeVisible();
    await look(page, forged);
    await expect(
      page.getByRole('heading', { name: 'nije dokazano da je dokument od organizatora' }),
    ).toBeVisible();
    await expect(
      page.getByText(
        'nije napravljen elektronskim sertifikatom koji je organizator naveo pri izdavanju',
      ),
    ).toBeVisible();

    await page.goto('/v/offline');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Preuzmite datoteku za proveru (HTML)' }).click(),
    ]);
    const verifier = testInfo.outputPath('provera.html');
    await download.saveAs(verifier);
    const alone = await (
      await browser.newContext({ offline: true, locale: 'sr-Latn-RS' })
    ).newPage();
    await alone.goto(`file://${verifier}`);
    await look(alone, genuine);
    await expect(alone.getByText('sertifikatom koji je organizator objavio')).toBeVisible();
    await look(alone, forged);
    await expect(
      alone.getByRole('heading', { name: 'nije dokazano da je dokument od organizatora' }),
    ).toBeVisible();
    await look(alone, withoutSignature(genuine));
    await expect(
      alone.getByText('organizator je dokument potpisao kada ga je izdao'),
    ).toBeVisible();
  } finally {
    await signWithNothing(administrator, id);
    await rm(keys, { recursive: true });
  }
});
