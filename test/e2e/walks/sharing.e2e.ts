import { checkModuleDraft, publishModule } from '@svetionik/contracts/authoring';
import { listCourses, readCourse } from '@svetionik/contracts/catalogue';
import { readSession, switchOrganisation } from '@svetionik/contracts/identity/session';
import { createOrganisation } from '@svetionik/contracts/network';
import {
  applyRegrade,
  listCorrectable,
  previewRegrade,
  readRegrade,
} from '@svetionik/contracts/regrades';
import { foundingRoles } from '@svetionik/domain/access/permissions';
import type { Item } from '@svetionik/domain/items/item';
import { readMarkdown } from '@svetionik/domain/markdown/read-markdown';
import { randomUUID } from 'node:crypto';
import type { Client } from '../support/client';
import type { Learner } from '../support/learner';
import { giveOneAnswer } from '../support/one-answer';
import { textBlock, writeModule } from '../support/studio';
import { publishCorrected, publishWithItem } from '../support/one-item-course';
import { expect, test, type Installation } from '../support/test';
import { widths } from '../support/widths';

const text = (words: string) => readMarkdown(words).body;
const ask = (prompt: string, key: string): Item => ({
  id: 'kljuc',
  kind: 'single-choice',
  key,
  prompt: text(prompt),
  feedback: text('Zato.'),
  options: ['Da', 'Ne'].map((word) => ({
    id: word.toLowerCase(),
    text: text(word),
    feedback: text('Zato.'),
  })),
});

/** The owner applies a corrected key, as its own walk does on the screen. */
async function applyCorrected(author: Client, prompt: string): Promise<void> {
  const { items } = await author.call(listCorrectable, {});
  const params = { regrade: randomUUID() };
  const found = items.find((item) => item.prompt['sr-Latn'] === prompt);
  const body = { version: found?.version ?? '', reason: 'Ključ je bio pogrešan.' };
  await author.call(previewRegrade, { params, body });
  const state = async () => (await author.call(readRegrade, { params })).state;
  await expect.poll(state).toBe('previewed');
  await author.call(applyRegrade, { params });
  await expect.poll(state).toBe('applied');
}

/** A module that somebody has written and published. */
async function publishOwn(author: Client): Promise<void> {
  const { module } = await writeModule(author, [textBlock('uvod', 'Kako kod nas.')]);
  const { revision } = await author.call(checkModuleDraft, { params: { module } });
  await author.call(publishModule, { params: { module }, version: revision });
}

/** Somebody new, who works in the member from here on. */
async function join(
  installation: Installation,
  organisation: string,
  roles: readonly string[],
): Promise<Learner> {
  const learner = await installation.newLearner();
  const { person } = await learner.client.call(readSession, {});
  await installation.giveMembership(person?.id ?? '', organisation, roles);
  await learner.client.call(switchOrganisation, { body: { organisation } });
  return learner;
}

for (const width of ['phone', 'wide'] as const)
  test(`a member takes a shared course and issues in its own register, and the network sees sums: ${width}`, async ({
    installation,
    openAs,
  }) => {
    const [organisation, mark] = [randomUUID(), randomUUID().slice(0, 8)];
    const [slug, name] = [`clanica-${mark}`, `Zaklon ${mark}`];
    const network = await installation.signInAs('administrator');
    await network.call(createOrganisation, {
      params: { organisation },
      body: {
        slug,
        name: { 'sr-Latn': name, 'sr-Cyrl': `Заклон ${mark}` },
        town: { 'sr-Latn': 'Novi Sad', 'sr-Cyrl': 'Нови Сад' },
        administrator: `${randomUUID()}@primer.rs`,
        language: 'sr-Latn',
        accent: '#3d6a2a',
      },
    });
    const manager = await join(installation, organisation, foundingRoles);
    const learner = await join(installation, organisation, ['learner']);
    const { person } = await learner.client.call(readSession, {});
    const author = await installation.signInAs('trainer');
    const prompt = `Da li se razgovara nasamo, ${mark}?`;
    const made = await publishWithItem(author, 'prosveta', ask(prompt, 'ne'));
    const { title: titles } = await network.call(readCourse, { params: { slug: made.slug } });
    const title = titles['sr-Latn'];

    await test.step('the network shares a course', async () => {
      const page = await openAs(network);
      await page.setViewportSize(widths[width]);
      await page.goto(`/admin/courses/${made.course}/sharing`);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      const row = page.getByRole('row', { name: new RegExp(name) });
      await row.getByRole('button', { name: /^Podelite/ }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Podelite kurs' }).click();
      await expect(row.getByText(/^deli se od/)).toBeVisible();
    });

    await test.step('lists it in the catalogue, which anybody reads', async () => {
      const page = await openAs(network);
      await page.goto(`/admin/courses/${made.course}/sharing`);
      await page.getByRole('button', { name: 'Uvrstite u katalog' }).click();
      await expect(page.getByText('Kurs je u katalogu.')).toBeVisible();
      await page.goto('/catalogue');
      const listed = page.getByRole('listitem').filter({ hasText: title });
      await expect(listed.locator(`a[href="/courses/${made.slug}"]`)).toBeVisible();
    });

    await test.step('the member finds it, and whose it is', async () => {
      const page = await openAs(manager.client);
      await page.goto(`/o/${slug}/admin/courses`);
      const received = page.getByRole('region', { name: 'Kursevi koje sa Vama dele drugi' });
      await expect(received.getByText('možete da upisujete')).toBeVisible();
      await expect(received.getByLabel('Sertifikate izdaje')).toContainText(name);
      await received.getByRole('button', { name: /^Sačuvajte/ }).click();
      await expect(received.getByText('Sačuvano')).toBeVisible();
      await received.getByRole('link', { name: title, exact: true }).click();
      await expect(page.getByText('Kurs sa Vama deli')).toBeVisible();
      await expect(page.getByText(`organizator ${name}`)).toBeVisible();
    });

    await test.step('puts a module of its own before it', async () => {
      await publishOwn((await join(installation, organisation, ['author'])).client);
      const page = await openAs(manager.client);
      await page.goto(`/o/${slug}/admin/courses`);
      await page.getByRole('link', { name: /^Vaši moduli/ }).click();
      await page.getByRole('button', { name: 'Stavite pre kursa' }).click();
      const preview = page.getByRole('list', { name: 'Šta vidi ko se upiše' });
      await expect(preview.getByRole('listitem').first()).toContainText(`Dodaje ${name}`);
      await page.getByRole('button', { name: 'Sačuvajte' }).click();
      await expect(page.getByText('Važi za sve koji se upišu od danas.')).toBeVisible();
      await page.getByRole('link', { name: 'Stranica kursa' }).click();
      await expect(page.getByText(`Dodaje ${name}`)).toBeVisible();
    });

    await test.step('its learner takes it to the end', async () => {
      const { items } = await learner.client.call(listCourses, { query: {} });
      expect(items).toHaveLength(1);
      const enrolment = await learner.enrol(items[0]?.slug ?? '');
      await learner.finishModules(enrolment);
      await giveOneAnswer(learner.client, await learner.startAttempt(enrolment), 'Da');
      const page = await openAs(learner.client);
      await page.goto(`/o/${slug}/learn`);
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
    });

    await test.step('the network corrects a key, and the member sees whom that touched', async () => {
      await publishCorrected(author, made, ask(prompt, 'da'));
      await applyCorrected(author, prompt);
      const page = await openAs(manager.client);
      await expect(async () => {
        await page.goto(`/o/${slug}/certify/issue/corrected-keys`);
        await page.getByRole('link', { name: prompt }).click({ timeout: 2_000 });
      }).toPass();
      await expect(page.getByText('Ključ je bio pogrešan.')).toBeVisible();
      const row = page.getByRole('row', { name: new RegExp(person?.name?.latin ?? '?') });
      await expect(row).toContainText('sada je položeno');
    });

    await test.step('the member issues the first number of its register', async () => {
      const page = await openAs(manager.client);
      await page.goto(`/o/${slug}/certify/issue`);
      await page.getByRole('button', { name: /^Izdajte \d+ sertifikat/ }).click();
      const question = page.getByRole('dialog');
      await question.getByRole('button', { name: /^Izdajte \d+ sertifikat/ }).click();
      await expect(page.getByText('Svi dokumenti su gotovi.')).toBeVisible();
      await page.goto(`/o/${slug}/certify/register`);
      await expect(page.getByRole('row', { name: /br\.\s1\// })).toContainText(name);
    });

    await test.step('the network sees that somebody learns there, and not who', async () => {
      const page = await openAs(network);
      await page.goto(`/admin/courses/${made.course}/sharing`);
      const row = page.getByRole('row', { name: new RegExp(name) });
      await expect(row.getByText('manje od 10').first()).toBeVisible();
      for (const shown of [person?.email ?? '?', person?.name?.latin ?? '?'])
        await expect(page.locator('main')).not.toContainText(shown);
      await row.getByRole('button', { name: /^Prekinite deljenje/ }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Prekinite deljenje' }).click();
      await expect(row.getByText(/^deljenje je prekinuto/)).toBeVisible();
    });
  });
