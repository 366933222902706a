import {
  cyrillicExample,
  englishExample,
  framed,
  fullExample,
  healthExample,
  latinExample,
  participationExample,
  teacherExample,
} from '../../../../../test/support/certificate-examples';
import { describeInstalled, run, withFiles } from '../../../../../test/support/debian-tools';
import { renderCertificate } from './certificate-document';
import { designCertificate } from './design-choice';

const sequence = [
  latinExample,
  cyrillicExample,
  healthExample,
  englishExample,
  teacherExample,
  fullExample,
  participationExample,
  latinExample,
  ...[latinExample, cyrillicExample, englishExample, healthExample, teacherExample].map((facts) =>
    framed(facts),
  ),
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
      for (const { text } of designCertificate(facts, { medium: 'file', hasSeal: false }).parts)
        expect(copied).toContain(words(text.placed.map((run) => run.text).join('')));
    }
  });
});
