import type {
  CertificateFacts,
  PrintedField,
} from '@svetionik/domain/certificates/certificate-facts';
import { issuerLabels } from '@svetionik/domain/certificates/certificate-text';
import { colours } from '../certificate-colours';
import type { Part } from '../certificate-design';
import { centred, createSetter, type Sheet } from './page';

const gap = 40;

/** The organiser alone in the middle, or beside its partner, each with the word for what it is. */
export function layOutIssuers(facts: CertificateFacts, sheet: Sheet, baseline: number): Part[][] {
  const partner = facts.profile?.partnerName;
  if (partner === undefined) return [[alone(facts, sheet, baseline)]];
  const labels = issuerLabels(facts);
  const { x: left, width } = centred(sheet, sheet.widths.organiser);
  const half = (width - gap) / 2;
  const names = [
    layOutName(facts, 'organiserName', facts.organiserName, { x: left, width: half, baseline }),
    layOutName(facts, 'partnerName', partner, { x: left + half + gap, width: half, baseline }),
  ];
  return names.map((name, index) => [
    createSetter(facts)(
      name.field,
      `${index === 0 ? labels.organiserName : labels.partnerName} `,
      'sans',
      colours.soft,
      {
        x: left + index * (half + gap),
        width: half,
        align: 'centre',
        baseline: name.text.lastBaseline + 14,
        steps: [{ size: 10, lines: 1 }],
      },
    ),
    name,
  ]);
}

/** The lowest baseline of some texts. */
export function findLowestBaseline(groups: readonly (readonly Part[])[]): number {
  return Math.max(...groups.flat().map(({ text }) => text.lastBaseline));
}

function alone(facts: CertificateFacts, sheet: Sheet, baseline: number): Part {
  return createSetter(facts)('organiserName', facts.organiserName, 'sansSemibold', colours.ink, {
    ...centred(sheet, sheet.widths.organiser),
    baseline,
    steps: sheet.steps([
      { size: 13, lines: 1 },
      { size: 12, lines: 2 },
      { size: 10, lines: 2 },
    ]),
  });
}

function layOutName(
  facts: CertificateFacts,
  field: PrintedField,
  name: string,
  place: { readonly x: number; readonly width: number; readonly baseline: number },
): Part {
  return createSetter(facts)(field, name, 'sansSemibold', colours.ink, {
    ...place,
    align: 'centre',
    leading: 1.25,
    steps: [
      { size: 13, lines: 1 },
      { size: 12, lines: 2 },
      { size: 10, lines: 3 },
      { size: 9, lines: 4 },
    ],
  });
}
