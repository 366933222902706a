import {
  completeHandout,
  type CompleteHandout,
  type ContactLine,
} from '@svetionik/domain/handouts/complete-handout';
import { handoutWording } from '@svetionik/domain/handouts/handout-wording';
import type { PrintedHandout } from '@svetionik/domain/handouts/printed-handout';
import { TaggedDocument } from '../../../platform/pdf/tagged-document';
import { setText, type PlacedText } from '../../../platform/pdf/text-setting';
import { colours, demonstrationTitle, languageTags } from '../../documents';
import { HandoutBody } from './handout-body';
import { HandoutFlow } from './handout-flow';
import { drawnLine, drawnNumber } from './handout-runs';
import { edge, hairline, sheet, styles, width, type Style } from './handout-sheet';

/** A document, and on how many pages it stands. */
export interface RenderedHandout {
  readonly content: Buffer;
  readonly pages: number;
}

const numberWidth = 130;
const wholeWidth = { from: 0, width };

/** Writes a handout as a tagged document. The same handout gives the same bytes. */
export function renderHandout(handout: PrintedHandout, isDemonstration = false): RenderedHandout {
  const complete = completeHandout(handout);
  const { language, title, description, origin } = complete;
  const document = new TaggedDocument(sheet, {
    title: demonstrationTitle(title, language, isDemonstration),
    author: 'Svetionik',
    subject: origin,
    keywords: '',
    language: languageTags[language],
    date: new Date(`${handout.day}T12:00:00Z`),
  });
  let pages = 1;
  const flow = new HandoutFlow(document, (page) => {
    pages = page;
    return foot(`${title} · ${handoutWording(language).page(page)}`, complete);
  });
  writeHead(document, flow, { title, description, language });
  const body = new HandoutBody(document, flow, complete);
  const { corrections, contacts, sources } = complete;
  if (corrections.entries.length > 0) writeCorrections(document, flow, body, complete);
  body.write(complete.body);
  if (contacts.entries.length > 0) writeContacts(document, flow, body, complete);
  if (sources.entries.length > 0) writeSources(document, flow, body, complete);
  flow.skip(8);
  flow.put(drawnLine(origin, styles.note, language), styles.note, (placed) =>
    document.paragraph(placed),
  );
  return { content: document.finish(), pages };
}

function writeHead(
  document: TaggedDocument,
  flow: HandoutFlow,
  { title, description, language }: Pick<CompleteHandout, 'title' | 'description' | 'language'>,
): void {
  document.artifact((pen) =>
    pen.rule(edge.left, edge.top - 14, 46, { colour: colours.light, width: 2.4 }),
  );
  flow.put(drawnLine(title, styles.title, language), styles.title, (placed) =>
    document.heading(1, placed),
  );
  flow.put(drawnLine(description, styles.lead, language), styles.lead, (placed) =>
    document.paragraph(placed),
  );
  const y = flow.bottom - 5;
  document.artifact((pen) => pen.rule(edge.left, y, width, hairline));
}

function writeCorrections(
  document: TaggedDocument,
  flow: HandoutFlow,
  body: HandoutBody,
  { corrections: { heading, entries }, language }: CompleteHandout,
): void {
  body.heading(2, [{ text: heading }]);
  for (const entry of entries)
    flow.put(drawnLine(entry, styles.body, language), styles.body, (placed) =>
      document.paragraph(placed),
    );
}

function writeSources(
  document: TaggedDocument,
  flow: HandoutFlow,
  body: HandoutBody,
  { sources: { heading, entries }, language }: CompleteHandout,
): void {
  const beside = { from: 22, width: width - 22 };
  body.heading(2, [{ text: heading }]);
  document.within('L', () => {
    for (const { mark, text } of entries) {
      const drawn = drawnLine(text, styles.source, language);
      flow.keep(flow.lay(drawn, styles.source, beside, 0).bottom);
      document.within('LI', () => {
        document.mark(
          flow.lay(drawnLine(mark, styles.source, language), styles.source, wholeWidth).placed,
        );
        document.within('LBody', () =>
          flow.put(drawn, styles.source, (placed) => document.text(placed), beside),
        );
      });
    }
  });
}

/** Whom to turn to stands on one page where it can: it is what is looked for in a hurry. */
function writeContacts(
  document: TaggedDocument,
  flow: HandoutFlow,
  body: HandoutBody,
  { contacts, language }: CompleteHandout,
): void {
  flow.keep(Math.min(70 + contacts.entries.length * 34, 600));
  body.heading(2, [{ text: contacts.heading }]);
  flow.put(drawnLine(contacts.note, styles.note, language), styles.note, (placed) =>
    document.paragraph(placed),
  );
  for (const contact of contacts.entries) writeContact(document, flow, contact, language);
  flow.skip(6);
}

function writeContact(
  document: TaggedDocument,
  flow: HandoutFlow,
  { label, number, about, known }: ContactLine,
  language: CompleteHandout['language'],
): void {
  flow.keep(44);
  const top = flow.bottom;
  document.artifact((pen) => pen.rule(edge.left, top, width, hairline));
  flow.skip(4);
  const left = { from: 0, width: width - numberWidth };
  const right = { from: width - numberWidth, width: numberWidth };
  const style = known ? styles.number : styles.missing;
  const drawn = known ? drawnNumber(number, style) : drawnLine(number, style, language);
  const beside = flow.lay(drawn, style, right);
  const put = (text: string, of: Style) =>
    flow.put(drawnLine(text, of, language), of, (placed) => document.text(placed), left);
  document.within('P', () => {
    put(label, styles.contact);
    document.text(beside.placed);
  });
  if (about !== '') document.within('P', () => put(about, styles.about));
  flow.skip(Math.max(0, beside.bottom - flow.bottom) + 4);
}

function foot(text: string, { language }: CompleteHandout): readonly PlacedText[] {
  const frame = {
    x: edge.left,
    baseline: sheet.height - 44,
    width,
    align: 'left',
    steps: [{ size: 9, lines: 2 }],
  } as const;
  return setText(drawnLine(text, { ...styles.note, size: 9 }, language), frame).placed;
}
