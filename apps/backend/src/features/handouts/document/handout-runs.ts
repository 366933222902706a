import { dialAddress } from '@svetionik/domain/contacts/dial-address';
import { isAllowedLink, readContactKey } from '@svetionik/domain/content/link';
import type { Run } from '@svetionik/domain/content/rich-text';
import type { Script } from '@svetionik/domain/language/script';
import { drawableText } from '../../../platform/pdf/drawable-text';
import type { FontName } from '../../../platform/pdf/fonts';
import type { LinkTarget, TextRun } from '../../../platform/pdf/text-setting';
import { foreignLanguage } from '../../documents';
import type { Style } from './handout-sheet';

/** Stretches of rich text as they are drawn, with a space at the end, because what follows is read on. */
export function drawnRuns(runs: readonly Run[], style: Style, language: Script): TextRun[] {
  return runs.map((run, index) => {
    const font = fontOf(run, style.font);
    const drawn = drawableText(run.text, font);
    return {
      text: index === runs.length - 1 ? drawn : drawn.slice(0, -1),
      font,
      colour: style.colour,
      language: run.language ?? foreignLanguage(run.text, language),
      link: targetOf(run),
    };
  });
}

/** A line of plain text. */
export function drawnLine(text: string, style: Style, language: Script): TextRun[] {
  return drawnRuns([{ text }], style, language);
}

/** A number that a telephone dials when it is touched. */
export function drawnNumber(number: string, style: Style): TextRun[] {
  const link = { url: dialAddress(number), title: number };
  return [{ text: drawableText(number, style.font), font: style.font, colour: style.colour, link }];
}

function fontOf({ strong, emphasis }: Run, font: FontName): FontName {
  if (font !== 'serif') return font;
  if (strong === true) return 'serifSemibold';
  return emphasis === true ? 'serifItalic' : font;
}

/** Pages of this site, and contacts, whose numbers stand beside them, lead nowhere from paper. */
function targetOf({ text, link }: Run): LinkTarget | undefined {
  if (link === undefined || link.startsWith('/') || readContactKey(link) !== undefined)
    return undefined;
  return isAllowedLink(link) ? { url: link, title: text } : undefined;
}
