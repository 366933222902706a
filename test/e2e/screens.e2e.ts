import type { Client } from './support/client';
import { examineScreen } from './support/examine-screen';
import { expect, test } from './support/test';
import { Window } from './support/window';
import { makeWorld, type World } from './support/world';

import { administratorScreens } from './support/screens/administrator-screens';
import { factorScreens } from './support/screens/factor-screens';
import { learnerScreens } from './support/screens/learner-screens';
import type { ScreenRow } from './support/screens/screen-row';
import { trainerScreens } from './support/screens/trainer-screens';
import { visitorScreens } from './support/screens/visitor-screens';

const people = ['visitor', 'learner', 'trainer', 'administrator'] as const;
type Person = (typeof people)[number];

const bothScripts = ['sr-Latn', 'sr-Cyrl'] as const;
const languages = {
  visitor: [...bothScripts, 'en'],
  learner: bothScripts,
  trainer: bothScripts,
  administrator: bothScripts,
} as const;

const screens: Readonly<Record<Person, readonly ScreenRow[]>> = {
  visitor: visitorScreens,
  learner: learnerScreens,
  trainer: trainerScreens,
  administrator: [...administratorScreens, ...factorScreens],
};

const windows = new Map<Person, Window>();
let world: World;
let colleague: Client;

test.beforeAll(async ({ browser, installation }, { project }) => {
  const [learner, trainer, administrator] = [
    await installation.newLearner(),
    await installation.signInAs('trainer'),
    await installation.signInAs('administrator'),
  ];
  colleague = trainer;
  world = await makeWorld(learner, trainer, administrator);
  const clients = { visitor: undefined, learner: learner.client, trainer, administrator };
  for (const person of people)
    windows.set(person, await Window.open(browser, project.use, clients[person]));
});
test.afterAll(async () => {
  for (const window of windows.values()) await window.close();
});

/** Screens with replies of their own come last: the app may remember those of others from screen to screen. */
const inOrder = (rows: readonly ScreenRow[]) => [
  ...rows.filter(({ given }) => given === undefined),
  ...rows.filter(({ given }) => given !== undefined),
];

for (const person of people) {
  for (const { screen, path, refused, given, press = [], happens } of inOrder(screens[person])) {
    test(`${person}: ${screen}`, async () => {
      const window = windows.get(person);
      if (!window) throw new Error('The world was not made.');
      await window.restore();
      await given?.(window);
      await window.open(typeof path === 'string' ? path : path(world));
      await window.speak('sr-Latn');
      for (const name of press) await window.page.getByRole('button', { name }).first().click();
      await happens?.(window, world, colleague);
      await examineScreen(window, languages[person], refused);
      expect.soft(window.unasked(), 'replies that were not asked for').toEqual([]);
      // after something written or not in order, and for who was signed out, the app begins anew
      if (!happens && test.info().errors.length === 0) await window.leave();
    });
  }
}
