import { TestBed } from '@angular/core/testing';
import type { Note } from '@svetionik/domain/exchange/note';
import { provideTexts } from '@svetionik/ui/testing/provide-texts';
import { NoteSentencePipe } from './note-sentence';

const texts = {
  author: { item: { kind: { 'hot-spot': 'Place on a picture' } } },
  exchange: {
    note: {
      piece: ' ({{detail}})',
      changed: 'Changes: {{what}}{{piece}}.',
      lost: 'Lost: {{what}}{{piece}}.',
      refused: 'Refused: {{what}}{{piece}}.',
    },
    what: { feedback: 'feedback', tags: 'tags', prompt: 'prompt' },
    told: {
      lost: { picture: 'No picture{{piece}}.' },
      refused: {
        'kind-not-carried': 'No such kind{{piece}}.',
        'beyond-limits': 'Too long{{piece}}.',
      },
    },
  },
};

describe('the sentence of a note', () => {
  it.each<[Note, string]>([
    [{ effect: 'lost', code: 'feedback' }, 'Lost: feedback.'],
    [{ effect: 'changed', code: 'tags', detail: 'a' }, 'Changes: tags (a).'],
    [{ effect: 'lost', code: 'picture', detail: 'mapa.png' }, 'No picture (mapa.png).'],
    [
      { effect: 'refused', code: 'kind-not-carried', detail: 'hot-spot' },
      'No such kind (Place on a picture).',
    ],
    [{ effect: 'refused', code: 'beyond-limits', detail: 'options.3.text' }, 'Too long.'],
    [{ effect: 'refused', code: 'prompt' }, 'Refused: prompt.'],
  ])('%j is %s', (note, sentence) => {
    TestBed.configureTestingModule({ providers: [provideTexts(texts), NoteSentencePipe] });
    expect(TestBed.inject(NoteSentencePipe).transform(note)).toBe(sentence);
  });
});
