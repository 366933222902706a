import type { CertificateFacts } from '@svetionik/domain/certificates/certificate-facts';
import { rowFacts, type RowFact } from '@svetionik/domain/certificates/certificate-text';
import { widthOfText } from '../../../platform/pdf/text-setting';
import { colours, page, setterFor, type Part } from './certificate-page';

interface Sizes {
  readonly value: number;
  readonly label: number;
  readonly gap: number;
}

const sizes = [
  { value: 13, label: 10.5, gap: 42 },
  { value: 12, label: 10, gap: 30 },
  { value: 10.5, label: 9, gap: 20 },
] as const satisfies readonly Sizes[];
const rowWidth = 720;

/** The facts side by side in the middle of the page; each is its label and its value, as they are read aloud. */
export function layOutRow(facts: CertificateFacts, baseline: number): Part[][] {
  const cells = rowFacts(facts);
  const chosen = sizes.find((step) => totalOf(widthsOf(cells, step), step) <= rowWidth) ?? sizes[2];
  const widths = widthsOf(cells, chosen);
  const total = totalOf(widths, chosen);
  const broadest = widths.indexOf(Math.max(...widths));
  let x = (page.width - total) / 2;
  return cells.map((cell, index) => {
    const width = widths[index] ?? 0;
    const parts = layOutCell(facts, cell, { centre: x + width / 2, baseline, sizes: chosen });
    x += width + chosen.gap;
    return total > rowWidth && index === broadest ? withBroaderTooLong(parts) : parts;
  });
}

function widthsOf(cells: readonly RowFact[], { value, label }: Sizes): number[] {
  return cells.map((cell) => Math.max(widthOfText(cell.value, 'sansSemibold', value), widthOfText(cell.label, 'sans', label)));
}

function totalOf(widths: readonly number[], { gap }: Sizes): number {
  return widths.reduce((sum, width) => sum + width, gap * (widths.length - 1));
}

/** When the row is too long, the broadest text is the one to shorten. */
function withBroaderTooLong(parts: readonly Part[]): Part[] {
  const width = Math.max(...parts.map(({ text }) => text.width));
  return parts.map((part) => (part.text.width === width ? { ...part, text: { ...part.text, fits: false } } : part));
}

function layOutCell(
  facts: CertificateFacts,
  { field, value, label, labelField }: RowFact,
  { centre, baseline, sizes }: { centre: number; baseline: number; sizes: Sizes },
): Part[] {
  const set = setterFor(facts);
  const frame = { x: centre - page.width, width: page.width * 2, align: 'centre' } as const;
  return [
    set(labelField, `${label} `, 'sans', colours.soft, { ...frame, baseline: baseline + 16, steps: [{ size: sizes.label, lines: 1 }] }),
    set(field, value, 'sansSemibold', colours.ink, { ...frame, baseline, steps: [{ size: sizes.value, lines: 1 }] }),
  ];
}
