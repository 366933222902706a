import { badgeCaption, type BadgeKind } from '@svetionik/domain/certificates/badge-wording';
import { badgeRing } from '@svetionik/domain/certificates/ornament/badge-ring';
import { organiserKey } from '@svetionik/domain/certificates/ornament/organiser-key';
import { trackHue } from '@svetionik/domain/certificates/ornament/track-hue';
import type { Language } from '@svetionik/domain/language/script';
import { drawObject } from './badge-objects';

/** Whose badge it is, and of what. */
export interface BadgeFacts {
  /** The registered name of the organiser in Serbian, which gives the ring. */
  readonly ornament: string;
  readonly kind: BadgeKind;
  readonly language: Language;
  /** The name of the organiser in the language. */
  readonly organiser: string;
}

const size = 96;
const middle = size / 2;
const lobes = 24;
const pale = '#fbf1dc';

/** The badge of an organiser and a professional field as SVG: a lobed rim, the organiser's ring, and the object of the field. */
export function drawBadge({ ornament, kind, language, organiser }: BadgeFacts): string {
  const hue = trackHue(kind === 'general' ? undefined : kind);
  const caption = escapeXml(badgeCaption(language, organiser, kind));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="384" height="384" role="img"><title>${caption}</title>`,
    `<path fill="${hue}" d="${drawRim()}"/>`,
    `<path fill="none" stroke="${pale}" stroke-width=".5" d="${drawRing(ornament)}"/>`,
    `<circle cx="${middle}" cy="${middle}" r="38.4" fill="${hue}" stroke="${pale}"/>`,
    drawObject(kind, hue),
    '</svg>\n',
  ].join('');
}

function drawRim(): string {
  const points = Array.from({ length: lobes + 1 }, (_, lobe) => {
    const angle = (lobe * 2 * Math.PI) / lobes;
    return `${decimal(middle + 44.6 * Math.cos(angle))} ${decimal(middle + 44.6 * Math.sin(angle))}`;
  });
  return `M${points.join('A8 8 0 0 1 ')}z`;
}

function drawRing(ornament: string): string {
  const { start, cubics } = badgeRing(organiserKey(ornament), 43.4, 39.4);
  const placed = (numbers: readonly number[]) =>
    numbers.map((number) => decimal(middle + number)).join(' ');
  return `M${placed(start)}C${cubics.map(placed).join(' ')}z`;
}

function decimal(value: number): string {
  return String(Math.round(value * 10) / 10);
}

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);

function escapeXml(text: string): string {
  return text.replace(/[&<>]/gu, (sign) => entities.get(sign) ?? '');
}
