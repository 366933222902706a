import { readEnrolment } from '@svetionik/contracts/learning/enrolments';
import type { Locator, Page } from '@playwright/test';
import { Keyboard } from '../support/keyboard';
import type { Learner } from '../support/learner';
import { expect, test } from '../support/test';

const lesson = 'opste-znanje/poverljivost-i-briga';
/** A second at which a caption stands, and that caption in each script. */
const scene = {
  second: 80,
  latin: 'Cilj nije da osoba sve ispriča',
  cyrillic: 'Циљ није да особа све исприча',
};

/** What these tests ask of the element that plays. */
interface Player {
  currentTime: number;
  readonly paused: boolean;
  requestFullscreen(): Promise<void>;
  readonly duration: number;
  readonly seekable: { readonly length: number; end(place: number): number };
  readonly textTracks: readonly {
    readonly mode: string;
    readonly activeCues: readonly { readonly text: string }[] | null;
  }[];
}

const ask = <Answer>(film: Locator, question: (player: Player) => Answer) =>
  film.evaluate<Answer, void, Player>(question);
const secondOf = (film: Locator) => ask(film, (player) => Math.floor(player.currentTime));
const captionOver = (film: Locator) =>
  ask(
    film,
    ({ textTracks: [track] }) =>
      `${track?.mode}: ${[...(track?.activeCues ?? [])].map(({ text }) => text).join()}`,
  );

async function openFilm(page: Page, path: string): Promise<Locator> {
  await page.goto(path);
  const film = page.locator('ui-video video');
  await expect.poll(() => ask(film, ({ duration }) => duration)).toBeCloseTo(87, 0);
  return film;
}

async function placeOf(learner: Learner, enrolment: string) {
  return (await learner.client.call(readEnrolment, { params: { enrolment } })).place;
}

test('a film plays by the keyboard, with captions in either script, and goes on where it was left', async ({
  browser,
  installation,
  openAs,
}) => {
  const learner = await installation.regularLearner();
  const enrolment = await learner.enrol('prosveta');
  const page = await openAs(learner.client);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const film = await openFilm(page, `/learn/${enrolment}/${lesson}`);
  const caption = page.locator('ui-video .caption');

  await test.step('does not begin by itself, nor does it move the place', async () => {
    await page.waitForTimeout(4_000);
    expect(await ask(film, ({ paused, currentTime }) => ({ paused, currentTime }))).toEqual({
      paused: true,
      currentTime: 0,
    });
    expect((await placeOf(learner, enrolment))?.second ?? null).toBeNull();
  });
  await test.step('comes in the parts that a player asks for', async () => {
    expect(await ask(film, ({ seekable }) => seekable.end(seekable.length - 1))).toBeCloseTo(87, 0);
    const part = await film.evaluate(async (player) => {
      const reply = await fetch(String(player.getAttribute('src')), {
        headers: { range: 'bytes=0-3' },
      });
      return {
        status: reply.status,
        range: reply.headers.get('content-range'),
        type: reply.headers.get('content-type'),
        bytes: [...new Uint8Array(await reply.arrayBuffer())],
      };
    });
    expect(part).toMatchObject({
      status: 206,
      type: 'video/webm',
      bytes: [0x1a, 0x45, 0xdf, 0xa3],
    });
    expect(part.range).toMatch(/^bytes 0-3\/\d+$/);
  });
  await test.step('plays and stops with the space bar', async () => {
    await new Keyboard(page).use(film, 'Space');
    await expect.poll(() => secondOf(film)).toBeGreaterThanOrEqual(2);
    await expect(caption).toContainText('Film nema zvuka.');
    await page.keyboard.press('Space');
    await expect.poll(() => ask(film, ({ paused }) => paused)).toBe(true);
  });
  await test.step('jumps, and its captions take the other script with the page', async () => {
    await film.evaluate(
      (player, second) => Object.assign(player, { currentTime: second }),
      scene.second + 0.5,
    );
    await expect(caption).toContainText(scene.latin);
    await page.locator('app-language-switch button[lang=sr-Cyrl]').first().dispatchEvent('click');
    await expect(caption).toContainText(scene.cyrillic);
    expect(await secondOf(film)).toBe(scene.second);
  });
  await test.step('has its captions over the picture when it fills the screen', async () => {
    await film.press('Shift');
    await ask(film, (player) => player.requestFullscreen());
    await expect.poll(() => captionOver(film)).toContain(`showing: ${scene.cyrillic}`);
    await page.evaluate('document.exitFullscreen()');
    await expect.poll(() => captionOver(film)).toContain('disabled');
  });
  await test.step('goes on at the same second on another device, which keeps it', async () => {
    await expect
      .poll(() => placeOf(learner, enrolment), { timeout: 15_000 })
      .toMatchObject({ block: 'film-nasamo', second: scene.second });
    const other = await browser.newPage({ storageState: await learner.client.state() });
    const there = await openFilm(other, `/learn/${enrolment}`);
    expect(await secondOf(there)).toBe(scene.second);
    await expect(there).toBeInViewport();
    await other.waitForTimeout(4_000);
    expect(await placeOf(learner, enrolment)).toMatchObject({
      block: 'film-nasamo',
      second: scene.second,
    });
    await other.close();
  });
});
