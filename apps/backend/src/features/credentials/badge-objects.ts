import type { BadgeKind } from '@svetionik/domain/certificates/badge-wording';

const white = '#ffffff';
const light = '#e9b65a';

/** The object of each badge, of 96 units: white on the hue, with one light. */
export function drawObject(kind: BadgeKind, hue: string): string {
  return objects[kind](hue);
}

const lamp = (y: number, radius: number) =>
  `<circle cx="48" cy="${y}" r="${radius}" fill="${light}"/>`;
const filled = (path: string, fill = white) => `<path fill="${fill}" d="${path}"/>`;
const drawn = (path: string, width: number, stroke = white) =>
  `<path fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" d="${path}"/>`;

const objects: Readonly<Record<BadgeKind, (hue: string) => string>> = {
  general: (hue) =>
    [
      filled('M41 34 19 27v14l22-4zM55 34l22-7v14l-22-4z', light),
      filled('M48 19l9 9H39zM41 30h14v10H41zM42 42h12l4 30H38z'),
      filled('M40.4 53h15.2l.9 7h-17z', hue),
      lamp(35, 3.4),
    ].join(''),
  police: (hue) =>
    [
      filled('M48 20c7 5 14 7 22 7 1 22-6 38-22 48-16-10-23-26-22-48 8 0 15-2 22-7z'),
      filled(
        'M48 26.5c5.5 3.6 10.8 5.2 16.7 5.6.2 16.4-5 28.4-16.7 36.6-11.7-8.2-16.9-20.2-16.7-36.6 5.9-.4 11.2-2 16.7-5.6z',
        hue,
      ),
      filled(star(48, 46, 11, 4.6), light),
    ].join(''),
  health: (hue) =>
    [
      filled('M40 21h16v19h19v16H56v19H40V56H21V40h19z'),
      drawn('M26 48h11l5-10 8 20 6-14 3 4h11', 3.6, hue),
      lamp(27.5, 3.4),
    ].join(''),
  prosecution: () =>
    [
      drawn('M48 27v42M36 72h24M25 34h46', 4),
      drawn('M28 35l-8.5 19h17zM68 35l-8.5 19h17z', 2.6),
      filled('M17.5 53h21a10.5 9.5 0 0 1-21 0zM57.5 53h21a10.5 9.5 0 0 1-21 0z'),
      lamp(25, 4.4),
    ].join(''),
  education: (hue) =>
    [
      filled('M46 36c-7-6-16-8-26-7v38c10-1 19 1 26 7zM50 36c7-6 16-8 26-7v38c-10-1-19 1-26 7z'),
      drawn('M26 40q7.5 0 14 4M26 50q7.5 0 14 4M70 40q-7.5 0-14 4M70 50q-7.5 0-14 4', 2.8, hue),
      lamp(25, 4.4),
    ].join(''),
  media: (hue) =>
    [
      `<rect x="38" y="20" width="20" height="34" rx="10" fill="${white}"/>`,
      drawn('M29 44c0 12 8 19 19 19s19-7 19-19M48 63v10M37 74h22', 4),
      drawn('M39 38h6M39 45h6M51 38h6M51 45h6', 2.6, hue),
      lamp(29, 3.6),
    ].join(''),
};

function star(x: number, y: number, outside: number, inside: number): string {
  const tips = Array.from({ length: 10 }, (_, tip) => {
    const [radius, angle] = [tip % 2 === 0 ? outside : inside, (tip * Math.PI) / 5];
    return `${decimal(x + radius * Math.sin(angle))} ${decimal(y - radius * Math.cos(angle))}`;
  });
  return `M${tips.join('L')}z`;
}

function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}
