import type { AssessmentItem } from '@svetionik/domain/items/item';
import { paragraph } from '../support/author';
import type { Chance } from './chance';

/** A question that is answered with files, which people mark. It stands in every form. */
export const fileTask = {
  id: 'beleska-kao-datoteka',
  kind: 'file-upload',
  prompt: paragraph(
    'Napišite belešku o razgovoru sa učenicom iz prethodnog pitanja i predajte je kao datoteku. Imena i brojevi ne smeju da odaju nikoga.',
  ),
  feedback: paragraph('Beleška prenosi reči deteta, bez zaključaka, sa danom i potpisom.'),
  sample: 'Datum i mesto, reči učenice pod navodnicima, šta sam rekla, koga sam obavestila i kada.',
  rubric: [
    {
      id: 'beleska',
      title: 'Beleška',
      levels: [
        { id: 'ne', descriptor: 'Zaključci umesto onoga što je rečeno.', points: 0 },
        { id: 'delom', descriptor: 'Reči deteta, ali bez dana ili postupanja.', points: 1 },
        { id: 'jasno', descriptor: 'Reči deteta, dan, postupanje i ko je obavešten.', points: 2 },
      ],
    },
  ],
  secondMarking: false,
  threshold: 1,
  disturbing: false,
  files: { most: 2, types: ['text', 'pdf', 'docx', 'odt'] },
  points: 2,
  objective: '',
  difficulty: 'easy',
  mustHave: true,
} as const satisfies AssessmentItem;

/** What stands in a note, from the worst to the best. */
const notes = [
  `Beleška

Učenica se raspituje o radu u drugom gradu. Deluje da preuveličava, verovatno zbog pažnje.
`,
  `Beleška posle razgovora

Učenica je rekla: „Zove me da dođem, našao mi je posao.“
Saslušana je.
`,
  `Beleška, 14. mart, kabinet razredne starešine

Reči učenice: „Zove me da pređem kod njega, kaže da me posao čeka.“
Pitala sam da li se boji. Rekla je: „Malo.“
Rekla sam kome moram da prenesem i zašto. Tim za zaštitu obavešten istog dana u 13.40.
`,
] as const;

/** What names somebody by a number, which markers are not to see: nobody has it. */
const contacts = `Prilog uz belešku

Razredni starešina, za dodatna pitanja: 060 000 00 00
`;

/** What somebody hands in, and how well it meets the criterion, by what they know; some add whom to call. */
export function writtenFiles(ability: number, chance: Chance, addsContacts: boolean) {
  const place = Math.round(Math.min(2, Math.max(0, 1.3 + ability * 0.5 + chance.normal(0, 0.5))));
  const files = [new File([notes[place] ?? ''], 'beleska.txt')];
  if (addsContacts) files.push(new File([contacts], 'kontakti.txt'));
  const level = fileTask.rubric[0].levels[place]?.id ?? 'ne';
  return { files, marks: { [fileTask.rubric[0].id]: level } };
}
