import { previewReport } from '@svetionik/contracts/authority-reports';
import { examine } from './support/examine';
import { expect, test } from './support/test';
import { Window } from './support/window';

const begunWith = [
  { course: 'Kada osoba na pregledu ne govori za sebe', template: 'health' },
  { course: 'Ono što škola prva primeti', template: 'teachers' },
  { course: 'Šta piše u optužnici', template: 'police-justice' },
  { course: 'Priča koja ne nanosi štetu', template: 'own' },
];

/** A row as long as they come, under the ten columns of the list of the police. */
const long = [
  '1',
  'Aleksandra Ljubičić-Njegovan Stojanović',
  'glavni policijski savetnik',
  'Uprava kriminalističke policije, Služba za borbu protiv trgovine ljudima i krijumčarenja',
  '1234567890',
  'Profesionalno postupanje u osetljivim situacijama',
  '26. 11. 2026.',
  'položeno',
  '2',
  'br. 02-117/2026',
];

test('a list begins with the template of the authority of its course, and the page never scrolls sideways', async ({
  browser,
  installation,
}, { project }) => {
  const window = await Window.open(
    browser,
    project.use,
    await installation.signInAs('administrator'),
  );
  const { page } = window;
  await window.answer(previewReport, { count: 1, rows: [long], problems: [] });
  await window.goTo('/certify/issue/authority-reports');
  await window.speak('sr-Latn');

  const course = page.getByLabel('Izdanje kursa');
  for (const { course: title, template } of begunWith) {
    await course.selectOption({
      label: await course.locator('option', { hasText: title }).first().innerText(),
    });
    await expect(page.locator('a[download]').first()).toHaveAttribute(
      'href',
      new RegExp(`template=${template}(&|$)`),
    );
  }
  await course.selectOption({
    label: await course.locator('option', { hasText: 'Šta piše u optužnici' }).first().innerText(),
  });

  const preview = page.getByRole('region', { name: 'Kako izgleda' });
  await expect(preview.getByRole('columnheader')).toHaveCount(10);
  await expect(preview.getByRole('cell')).toHaveText(long);
  await examine(window, 'sr-Latn');
  if (project.name === 'phone')
    expect(
      await preview.evaluate((region) => region.scrollWidth - region.clientWidth),
      'pixels to scroll within the list',
    ).toBe(0);

  // between a card and the whole sheet the list scrolls by itself, also by keyboard
  await page.setViewportSize({ width: 800, height: 900 });
  await preview.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => preview.evaluate((region) => region.scrollLeft)).toBeGreaterThan(0);
  await examine(window, 'sr-Latn', { obstacles: false });
  await window.close();
});
