import { addGroup, changeGroupMembers } from '@svetionik/contracts/groups';
import { readSession } from '@svetionik/contracts/identity/session';
import { addRun, changeRunState, readRunChoices } from '@svetionik/contracts/runs';
import { randomUUID } from 'node:crypto';
import { inDays } from '../../support/belgrade-time';
import { freshSlug } from '../support/fresh-slug';
import { expect, test } from '../support/test';
import { widths } from '../support/widths';

for (const width of ['phone', 'wide'] as const)
  test(`a manager runs a course: a group enrolled, one extended, one moved, and cancelled: ${width}`, async ({
    installation,
    openAs,
  }) => {
    const mark = freshSlug('izvodjenje');
    const [title, other, group] = [`Sombor ${mark}`, `Vršac ${mark}`, `Smena ${mark}`];
    const manager = await installation.newStaff(['learner', 'training-manager']);
    const learners = [await installation.newLearner(), await installation.newLearner()];
    const people = [];
    for (const { client } of learners)
      people.push((await client.call(readSession, {})).person?.id ?? '');
    const groupId = randomUUID();
    await manager.call(addGroup, { params: { group: groupId }, body: { name: group, rule: null } });
    await manager.call(changeGroupMembers, {
      params: { group: groupId },
      body: { people, in: true },
    });
    const { courses } = await manager.call(readRunChoices, {});
    const course = courses[0]?.id ?? '';
    const next = randomUUID();
    const days = { startsOn: inDays(5), endsOn: inDays(60), opensOn: null, closesOn: null };
    await manager.call(addRun, {
      params: { run: next },
      body: {
        ...addRun.example.body,
        ...{ ...days, course, title: other, organiser: null, trainers: [], quotas: [] },
        ...{ begin: null, finish: null, professions: [] },
      },
    });
    await manager.call(changeRunState, {
      ...{ params: { run: next }, version: 1, body: { deed: 'open' } },
    });
    const page = await openAs(manager);
    await page.setViewportSize(widths[width]);

    await test.step('the run is planned and opened', async () => {
      await page.goto('/runs');
      await page.getByRole('link', { name: 'Planirajte izvođenje' }).click();
      await page.getByLabel('Kurs ili program').selectOption({ index: 1 });
      await page.getByLabel('Naziv izvođenja').fill(title);
      await page.getByLabel('Počinje').fill(inDays(-10));
      await page.getByLabel('Završava se').fill(inDays(30));
      await page.getByLabel('Završiti do').selectOption({ label: 'isti dan za sve' });
      await page.getByLabel('Dan', { exact: true }).fill(inDays(-2));
      await page.getByRole('button', { name: 'Sačuvajte u planu' }).click();
      await page.getByRole('button', { name: 'Otvorite izvođenje' }).click();
      const question = page.getByRole('dialog');
      await question.getByRole('button', { name: 'Otvorite izvođenje' }).click();
      await expect(page.getByText('u toku').first()).toBeVisible();
    });

    await test.step('a group is put on it after a preview', async () => {
      await page.getByLabel('Grupa', { exact: true }).selectOption({ label: group });
      await page.getByRole('button', { name: 'Pogledajte ko ulazi' }).click();
      await expect(page.getByText('Biće upisane 2 osobe')).toBeVisible();
      await page.getByRole('button', { name: 'Upišite 2 osobe' }).click();
      await expect(page.getByText('Upisane su 2 osobe')).toBeVisible();
    });

    await test.step('the late are found and reminded in five presses from the home', async () => {
      await page.goto('/home');
      const presses = [
        page.getByRole('link', { name: /^\d+ osob. kasn/ }),
        page.locator('app-late-page').getByRole('link', { name: title }).first(),
        page.getByRole('checkbox', { name: 'Izaberite sve prikazane' }),
        page.getByRole('button', { name: 'Podsetite', exact: true }),
        page.getByRole('dialog').getByRole('button', { name: 'Podsetite 2 osobe' }),
      ];
      expect(presses).toHaveLength(5);
      for (const each of presses) await each.click();
      const answer = page.getByRole('dialog');
      await expect(answer.getByText('Urađeno za 2 osobe.')).toBeVisible();
      await answer.getByRole('button', { name: 'Zatvorite' }).click();
      await expect(page.getByRole('button', { name: /^Kasne/, pressed: true })).toBeVisible();
    });

    await test.step('both are late; one gets more days, the other another run', async () => {
      await expect(page.getByText('kasni 2 dana')).toHaveCount(2);
      await page
        .getByRole('checkbox', { name: /^Izaberite: / })
        .first()
        .check();
      await page.getByRole('button', { name: 'Produžite rok' }).click();
      const question = page.getByRole('dialog');
      await question.getByLabel('Novi rok').fill(inDays(3));
      await question.getByLabel('Razlog').fill('Bolovanje');
      await question.getByRole('button', { name: 'Produžite rok za 1 osobu' }).click();
      await expect(page.getByText('kasni 2 dana')).toHaveCount(1);
      await page
        .getByRole('checkbox', { name: /^Izaberite: / })
        .first()
        .check();
      await page.getByRole('button', { name: 'Premestite' }).click();
      const where = question.getByLabel('U koje izvođenje');
      const there = await where.locator('option', { hasText: other }).getAttribute('value');
      await where.selectOption(there);
      await question.getByLabel('Razlog').fill('Bliže je kući');
      await question.getByRole('button', { name: 'Premestite 1 osobu' }).click();
      await expect(page.getByText('Niko ne kasni.')).toBeVisible();
      await page.getByRole('button', { name: /^Otišli/ }).click();
      await expect(page.getByText('premešteno')).toBeVisible();
      await page.getByRole('link', { name: /^Tok\s?: / }).click();
      await expect(page.getByText(`Premeštanje na izvođenje „${other}“`)).toBeVisible();
      await expect(page.getByText('Bliže je kući')).toBeVisible();
    });

    await test.step('the run reminds people, in words that tell nothing', async () => {
      await page.getByRole('link', { name: 'Podsetnici' }).click();
      await page.getByRole('button', { name: 'Preuzmite uobičajene podsetnike' }).click();
      const rules = page.getByRole('region', { name: 'Kada podsećamo' }).getByRole('listitem');
      await expect(rules).toHaveCount(4);
      const late = rules.filter({ hasText: '1 dan posle roka za završetak' });
      await late.getByRole('button', { name: 'Zaustavite' }).click();
      await expect(rules).toHaveCount(3);
      await page.getByRole('link', { name: 'Reči poruka' }).click();
      await page.getByRole('link', { name: 'Napišite reči' }).click();
      await page.getByLabel('Naziv').fill(mark);
      const cyrillic = page.getByRole('group', { name: 'Srpski, ćirilica' });
      await cyrillic.getByLabel('Predmet').fill('Подсетник');
      await cyrillic.getByLabel('Tekst').fill('Добар дан, {name}, још до {day}: {link}');
      await page.getByRole('button', { name: 'Prepišite sa ćirilice' }).click();
      const english = page.getByRole('group', { name: 'Engleski' });
      await english.getByLabel('Predmet').fill('For the police');
      await expect(english.getByText('„police“ kaže o čemu je reč.')).toBeVisible();
      await english.getByLabel('Predmet').fill('A reminder');
      await english.getByLabel('Tekst').fill('Hello {name}, until {day}: {link}');
      await expect(page.getByRole('region', { name: 'Ovako poruka izgleda' })).toContainText(
        'Dobar dan, Šejla Amina Hadžiabdulahović-Mehmedagić, još do 28. septembra 2026. godine',
      );
      await page.getByRole('button', { name: 'Sačuvajte reči' }).click();
      await expect(page.getByRole('link', { name: mark })).toBeVisible();
    });

    await test.step('somebody wants one mail a week', async () => {
      const theirs = await openAs(learners[0]?.client ?? manager);
      await theirs.goto('/account/mail');
      await theirs.getByRole('radio', { name: 'Jednom nedeljno' }).check();
      await expect(theirs.getByText('Sačuvano je.')).toBeVisible();
      await theirs.reload();
      await expect(theirs.getByRole('radio', { name: 'Jednom nedeljno' })).toBeChecked();
    });

    await test.step('who has more days sees them', async () => {
      const own = [];
      for (const { client } of learners) {
        const theirs = await openAs(client);
        await theirs.goto('/learn');
        own.push(
          await theirs
            .getByText('još 3 dana')
            .or(theirs.getByText(other, { exact: true }))
            .innerText(),
        );
      }
      expect(own).toContain('još 3 dana');
      expect(own).toContain(other);
    });

    await test.step('the run is cancelled, and who is told is said before', async () => {
      const again = await openAs(manager);
      await again.goto('/runs');
      await again.getByRole('link', { name: title }).click();
      await again.getByRole('button', { name: 'Otkažite izvođenje' }).click();
      const question = again.getByRole('dialog');
      await expect(question.getByText('Poruku dobija 1 osoba.')).toBeVisible();
      await question.getByRole('button', { name: 'Otkažite izvođenje' }).click();
      await expect(again.getByText('otkazano')).toBeVisible();
    });
  });
