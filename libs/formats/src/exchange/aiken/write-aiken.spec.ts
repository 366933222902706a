import type { AssessmentItem } from '@svetionik/domain/items/item';
import { exportItems } from '../export-items';
import { itemFormats } from '../formats';
import { paragraphs } from '../text/words';

const asked = (prompt: string): AssessmentItem => ({
  id: 'pitanje',
  kind: 'single-choice',
  prompt: paragraphs(prompt),
  feedback: [],
  options: ['112', '985'].map((text, place) => ({
    id: 'ab'.charAt(place),
    text: paragraphs(text),
    feedback: [],
  })),
  key: 'a',
  points: 1,
  objective: '',
  difficulty: 'medium',
});

describe('writeAiken', () => {
  it('joins the lines of a question, and tells', async () => {
    const { content, report } = await exportItems(
      itemFormats.aiken,
      [asked('Dete je samo.\nA) Koga zovete?')],
      '',
    );
    expect(new TextDecoder().decode(content)).toBe(
      'Dete je samo. A) Koga zovete?\nA. 112\nB. 985\nANSWER: A\n',
    );
    expect(report.get('pitanje')).toContainEqual({ effect: 'lost', code: 'formatting' });
  });

  it('leaves out a question that would be read as an answer', async () => {
    const { carried } = await exportItems(itemFormats.aiken, [asked('A)Koga zovete?')], '');
    expect(carried).toBe(0);
  });
});
