import {
  cyrillicExample,
  englishExample,
  fullExample,
  healthExample,
  latinExample,
  participationExample,
  teacherExample,
} from '../../../../../test/support/certificate-examples';
import { describeInstalled, run, withFiles } from '../../../../../test/support/debian-tools';
import { renderCertificate } from './certificate-document';
import { layOutCertificate, listParts } from './certificate-layout';

const sequence = [
  latinExample,
  cyrillicExample,
  healthExample,
  englishExample,
  teacherExample,
  fullExample,
  participationExample,
  latinExample,
];

function words(text: string): string {
  return text.split(/\s+/u).filter(Boolean).join(' ');
}

describeInstalled(['pdftotext'], 'the text that another program copies', () => {
  it('is what was frozen, letter by letter, in documents made one after the other', async () => {
    for (const facts of sequence) {
      const pdf = await renderCertificate(facts, { seal: null, signature: null });
      const copied = words(
        withFiles([pdf], ([file = '']) => run('pdftotext', ['-raw', file, '-'])),
      );
      for (const { text } of listParts(layOutCertificate(facts)))
        expect(copied).toContain(words(text.placed.map((run) => run.text).join('')));
    }
  });
});
