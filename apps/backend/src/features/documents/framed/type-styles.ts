import type { FontName } from '../../../platform/pdf/fonts';
import { colours } from '../certificate-colours';

/** How a text is set; sizes and leading in points. */
export interface TypeStyle {
  readonly font: FontName;
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
}

const { ink, soft } = colours;

export const styles = {
  label: { font: 'label', size: 9.4, leading: 11.5, colour: soft },
  organiser: { font: 'sansSemibold', size: 11, leading: 14, colour: ink },
  title: { font: 'serifLight', size: 46, leading: 50, colour: ink },
  subtitle: { font: 'serifItalic', size: 14, leading: 18, colour: soft },
  name: { font: 'serifSemibold', size: 34, leading: 41, colour: ink },
  sentence: { font: 'serif', size: 13, leading: 19, colour: ink },
  course: { font: 'serifSemibold', size: 16, leading: 21, colour: ink },
  value: { font: 'serifSemibold', size: 11, leading: 14, colour: ink },
  number: { font: 'sansSemibold', size: 11.5, leading: 15, colour: ink },
  code: { font: 'code', size: 10.5, leading: 15, colour: ink },
  small: { font: 'sans', size: 8.8, leading: 11.5, colour: soft },
  signatory: { font: 'sansSemibold', size: 10, leading: 12.5, colour: ink },
  heading: { font: 'serifSemibold', size: 13, leading: 18, colour: ink },
  text: { font: 'serif', size: 11, leading: 16, colour: ink },
} as const satisfies Readonly<Record<string, TypeStyle>>;
