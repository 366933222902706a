import { untaughtObjectives } from './untaught-objectives';

const lessons = [{ module: 'general', lesson: 'signs' }];

describe('untaughtObjectives', () => {
  it.each([
    ['asked about and taught', { lessons }, 2, false],
    ['asked about and taught nowhere', {}, 2, true],
    ['asked about, its last lesson taken away', { lessons: [] }, { hard: 1 }, true],
    ['not asked about', {}, 0, false],
  ])('an objective %s', (_, given, draw, untaught) => {
    const objective = { id: 'refer', ...given };
    const course = { objectives: [objective], assessment: { draw: { refer: draw } } };
    expect(untaughtObjectives(course)).toEqual(untaught ? [objective] : []);
  });
});
