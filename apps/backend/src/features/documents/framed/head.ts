import { issuerLabels } from '@svetionik/domain/certificates/certificate-text';
import type { Part } from '../certificate-design';
import { gutter, type Column } from './measures';
import { styles } from './type-styles';
import { findLowest, say, sayEvenly, type Steps, type Voice } from './voice';

const steps: Steps = [
  { size: 11, lines: 2 },
  { size: 9.5, lines: 3 },
  { size: 9, lines: 4 },
  { size: 8.5, lines: 5 },
];
const underLabel = 15;
const nextBody = 20;

/** Who issues and who stands beside; each group is a label and a name. */
export interface Head {
  readonly groups: readonly (readonly Part[])[];
  readonly lowest: number;
}

type Field = 'organiserName' | 'partnerName';

/** One voice puts two bodies side by side, two voices put them one under the other. */
export function layOutHead(voices: readonly [Voice, ...Voice[]], top: number): Head {
  const [voice] = voices;
  const hasPartner = voice.facts.profile?.partnerName !== undefined;
  if (voices.length === 1 && hasPartner) {
    const width = (voice.width - gutter) / 2;
    const groups = [
      ...layOutBody([{ ...voice, width }], 'organiserName', top),
      ...layOutBody([{ ...voice, x: voice.x + width + gutter, width }], 'partnerName', top),
    ];
    return { groups, lowest: findLowest(groups.flat()) };
  }
  const organisers = layOutBody(voices, 'organiserName', top);
  const lowest = findLowest(organisers.flat());
  if (!hasPartner) return { groups: organisers, lowest };
  const partners = layOutBody(voices, 'partnerName', lowest + nextBody);
  return { groups: [...organisers, ...partners], lowest: findLowest(partners.flat()) };
}

function layOutBody(voices: readonly Voice[], field: Field, baseline: number): Part[][] {
  const names = sayEvenly(voices, steps, (voice, tried) =>
    say(
      voice,
      field,
      nameOf(voice, field),
      styles.organiser,
      at(voice, baseline + underLabel),
      tried,
    ),
  );
  return voices.map((voice, index) => [
    say(voice, field, `${issuerLabels(voice.facts)[field]} `, styles.label, at(voice, baseline)),
    ...names.slice(index, index + 1),
  ]);
}

function nameOf({ facts }: Voice, field: Field): string {
  return (field === 'organiserName' ? facts.organiserName : facts.profile?.partnerName) ?? '';
}

function at({ x, width }: Column, baseline: number) {
  return { x, width, baseline };
}
