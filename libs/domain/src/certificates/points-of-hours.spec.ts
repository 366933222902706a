import { findPointsDifference } from './points-of-hours';

const none = undefined;
const fields = [{ field: 'points', required: true, label: null }] as const;

describe('the points of an accreditation', () => {
  it.each<
    [string, number | undefined, number | null, number | null, number, [number, number] | undefined]
  >([
    ['as many as the hours of the course', 1, 8, null, 8, none],
    ['as many as the hours of the decision', 1, 6, 6, 8, none],
    ['half as many', 0.5, 4, null, 8, none],
    ['a tenth of an hour', 1, 0.3, 0.3, 8, none],
    ['thirds as they are written', 0.33, 2.64, null, 8, none],
    ['fewer than the hours of the course', 1, 6, null, 8, [8, 8]],
    ['more than the hours of the decision', 1, 8, 6.5, 8, [6.5, 6.5]],
    ['another ratio', 2, 8, null, 8, [8, 16]],
    ['none', 1, null, 6, 8, none],
    ['said to be none', 1, 0, 6, 8, [6, 6]],
    ['what the decision says', undefined, 3, 6, 8, none],
  ])('are %s', (_, pointsPerHour, points, hours, courseHours, difference) =>
    expect(findPointsDifference({ pointsPerHour, fields }, { points, hours }, courseHours)).toEqual(
      difference && { points, hours: difference[0], expected: difference[1] },
    ),
  );

  it('are nobody’s concern where the profile does not show them', () =>
    expect(
      findPointsDifference({ pointsPerHour: 1, fields: [] }, { points: 6, hours: 8 }, 8),
    ).toBeUndefined());
});
