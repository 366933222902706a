import type { FileUpload } from '@svetionik/domain/items/file-upload/file-upload';
import type { OpenAnswer } from '@svetionik/domain/items/open-answer/open-answer';
import { readMarkdown } from '@svetionik/domain/markdown/read-markdown';

const question = (id: string, prompt: string) => ({
  id,
  prompt: readMarkdown(prompt).body,
  feedback: readMarkdown('U protokolu ustanove piše koga zovete i šta beležite.').body,
});

/** Of a bank only, because people mark it. */
export const openAnswer: OpenAnswer = {
  ...question('izjava', 'Opišite kako biste počeli razgovor.'),
  kind: 'open-answer',
  sample: 'Pozdravila bih i pitala da li osoba želi da razgovaramo nasamo.',
  words: { least: 20, most: 120 },
  rubric: [
    {
      id: 'jasnoca',
      title: 'Redosled koraka',
      levels: [
        { id: 'ne', descriptor: 'Koraci se ne vide.', points: 0 },
        { id: 'delom', descriptor: 'Vidi se deo koraka.', points: 1 },
        { id: 'jasno', descriptor: 'Koraci slede jedan za drugim.', points: 3 },
      ],
    },
    {
      id: 'bezbednost',
      title: 'Bezbednost osobe',
      levels: [
        { id: 'ne', descriptor: 'Ne pominje se.', points: 0 },
        { id: 'da', descriptor: 'Odgovor polazi od bezbednosti osobe.', points: 3 },
      ],
    },
  ],
  secondMarking: true,
  threshold: 1,
  disturbing: false,
};

/** Of a bank only, too. */
export const fileUpload: FileUpload = {
  ...question('zapisnik', 'Predajte zapisnik o razgovoru iz vežbe.'),
  kind: 'file-upload',
  files: { most: 2, types: ['pdf', 'docx', 'odt', 'text', 'jpeg', 'png'] },
  sample: 'Zapisnik navodi vreme, tačne reči i ko je obavešten.',
  rubric: [
    {
      id: 'tacnost',
      title: 'Tačnost zapisa',
      levels: [
        { id: 'ne', descriptor: 'Utisci umesto reči.', points: 0 },
        { id: 'da', descriptor: 'Tačne reči i vreme.', points: 3 },
      ],
    },
  ],
  secondMarking: false,
  threshold: 1,
  disturbing: false,
};
