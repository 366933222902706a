import type { Pen } from '../../../platform/pdf/pen';
import type { PageWriter } from '../../../platform/pdf/tagged-document';
import type { SetText } from '../../../platform/pdf/text-setting';
import { colours } from '../certificate-colours';
import type { Measures } from './measures';
import type { Programme } from './programme';
import { drawOrnament, type Framed } from './writer';

const aboveFoot = 18;

export function writeProgramme(
  document: PageWriter,
  framed: Framed,
  programme: Programme,
  mark?: SetText,
): void {
  const { label, courses, columns, foot } = programme;
  document.nextPage();
  if (mark) document.paragraph(mark.placed);
  document.artifact((pen) => {
    drawOrnament(pen, framed, 'second');
    drawRules(pen, programme, framed.layout.measures);
  });
  document.heading(
    2,
    [label, ...courses].flatMap(({ text }) => text.placed),
  );
  for (const { objectives, modules } of columns) {
    if (objectives) {
      document.heading(3, objectives.heading.text.placed);
      document.list(
        objectives.items.map(([mark, { text }]) => ({ mark: mark.text.placed, text: text.placed })),
      );
    }
    document.heading(3, modules.heading.text.placed);
    document.table(modules.rows.map(({ cells }) => cells.map(({ text }) => text.placed)));
  }
  for (const { text } of foot) document.paragraph(text.placed);
}

function drawRules(pen: Pen, { rule, columns }: Programme, measures: Measures): void {
  const width = rule.right - rule.left;
  pen.rule(rule.left, rule.y, width, { colour: colours.light, width: 1 });
  pen.rule(rule.left, measures.bottom - aboveFoot, width, { colour: colours.soft, width: 0.45 });
  for (const { modules } of columns) {
    for (const { rule: y, isStrong } of modules.rows)
      pen.rule(modules.x, y, modules.width, {
        colour: isStrong ? colours.ink : colours.soft,
        width: isStrong ? 0.9 : 0.45,
      });
  }
}
