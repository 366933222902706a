import { checkLine } from '../../checks/check-fields';
import type { Problem } from '../../checks/problem';
import type { AskedBase, ItemBase } from '../item-base';
import type { ItemKind } from '../item-kind';
import {
  checkDecimal,
  checkNumberShares,
  gradeNumber,
  type NumberShare,
  numericLimits,
  tellNumberShares,
} from '../numeric/numeric';
import { numberLimits, writeNumber } from '../numeric/read-number';
import { findMarking } from '../shares';

/** A scale from `minimum` to `maximum` in steps, with its unit (empty where there is none). */
export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
  readonly unit: string;
}

/**
 * A place on a scale is right when it is no further from `value` than `tolerance`. `value` is null while it is not written.
 * `shares` are those of other places; of those that an answer fits, and the key, the narrowest decides.
 */
export interface Slider extends ItemBase, Scale {
  readonly kind: 'slider';
  readonly value: number | null;
  readonly tolerance: number;
  readonly shares?: readonly NumberShare[];
}

/** The chosen place; null takes an earlier one back. */
export interface SliderResponse {
  readonly kind: 'slider';
  readonly value: number | null;
}

/** A scale, as a learner sees it. */
export interface AskedSlider extends AskedBase<'slider'>, Scale {}

/** As many steps as can be told apart with a finger, generously. */
const mostSteps = 1000;

/**
 * A place on a scale: all the points within the tolerance, outside a share or none.
 *
 * @example
 * slider.grade({ ...item, minimum: 0, maximum: 10, step: 1, value: 7, tolerance: 1 }, { kind: 'slider', value: 6 }); // 1
 */
export const slider: ItemKind<Slider, SliderResponse, AskedSlider> = {
  check: checkSlider,
  parts: () => [],
  order: () => [],
  ask: ({ id, kind, prompt, minimum, maximum, step, unit }) => ({
    id,
    kind,
    prompt,
    minimum,
    maximum,
    step,
    unit,
  }),
  checkResponse: (item, { value }) =>
    value === null || isOnScale(item, value) ? undefined : 'off-scale',
  isAnswered: ({ value }) => value !== null,
  grade: (item, { value }) => gradeNumber(item, value ?? undefined),
  marking: ({ shares }) => findMarking(shares),
  key: ({ kind, value }) => ({ kind, value }),
  leeway: ({ tolerance, shares, unit }) => ({ tolerance, ...tellNumberShares(shares, unit) }),
  remarks: () => [],
  summarise: ({ unit }, { value }) =>
    value === null ? [] : [`${writeNumber(value)} ${unit}`.trim()],
  rename: (response) => response,
  mapTexts: (item, { line }) => ({ ...item, unit: line(item.unit) }),
  words: ({ minimum, maximum, step, unit }) => [
    [minimum, maximum, step].map(writeNumber).join(' '),
    unit,
  ],
};

/**
 * Whether a number is one of the places of a scale.
 *
 * @example
 * isOnScale({ minimum: 0, maximum: 1, step: 0.1, unit: '' }, 0.3); // true
 */
function isOnScale({ minimum, maximum, step }: Scale, value: number): boolean {
  const steps = (value - minimum) / step;
  return value >= minimum && value <= maximum && Math.abs(steps - Math.round(steps)) < 1e-6;
}

function checkSlider(item: Slider): Problem[] {
  const { minimum, maximum, step, value, tolerance, unit } = item;
  const numbers = [
    ...checkDecimal('minimum', minimum, -numberLimits.most),
    ...checkDecimal('maximum', maximum, -numberLimits.most),
    ...checkDecimal('step', step, 0),
    ...checkDecimal('tolerance', tolerance, 0),
    ...(unit === '' ? [] : checkLine('unit', unit, numericLimits.unit)),
    ...checkNumberShares(item),
  ];
  if (numbers.length > 0) return numbers;
  const whole =
    step > 0 &&
    maximum > minimum &&
    isOnScale(item, maximum) &&
    (maximum - minimum) / step <= mostSteps;
  if (!whole)
    return [{ code: 'scale-invalid', where: { field: 'step' }, detail: { most: mostSteps } }];
  if (value === null) return [{ code: 'key-missing', where: { field: 'value' } }];
  return isOnScale(item, value) ? [] : [{ code: 'key-unknown', where: { field: 'value' } }];
}
