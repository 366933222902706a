import type { AssessmentItem } from '@svetionik/domain/items/item';
import { paragraphs } from '../text/words';
import { writeMoodle } from './write-moodle';

const base = {
  id: 'pitanje',
  prompt: paragraphs('Kojim redom?'),
  feedback: [],
  points: 1,
  objective: '',
  difficulty: 'medium' as const,
};

async function written(item: AssessmentItem): Promise<string> {
  return new TextDecoder().decode((await writeMoodle([item], '', new Map())).content);
}

describe('writeMoodle', () => {
  it('says of an order all that Moodle asks of one', async () => {
    const options = ['prvo', 'drugo', 'treće'].map((text, place) => ({
      id: `o${place}`,
      text: paragraphs(text),
      feedback: [],
    }));
    const text = await written({ ...base, kind: 'ordering', options });
    for (const part of [
      '<layouttype>VERTICAL</layouttype>',
      '<selecttype>ALL</selecttype>',
      '<selectcount>0</selectcount>',
      '<gradingtype>RELATIVE_TO_CORRECT</gradingtype>',
      '<showgrading>HIDE</showgrading>',
      '<numberingstyle>none</numberingstyle>',
      '<shownumcorrect/>',
    ])
      expect(text).toContain(part);
  });
});
