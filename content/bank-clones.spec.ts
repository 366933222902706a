import { plainText } from '@svetionik/domain/content/plain-text';
import type { CaseBlock } from '@svetionik/domain/course/block';
import type { LessonDocument } from '@svetionik/domain/course/document';
import type { Item } from '@svetionik/domain/items/item';
import { findKind } from '@svetionik/domain/items/kinds';
import { wordSimilarity } from '@svetionik/domain/language/word-similarity';
import type { StarterContent } from '@svetionik/formats';
import { readStarterContent } from './read-starter-content';

/** What a reviewer called clones is above it (the pairs at the end), what is only about one subject is below. */
const mostAlike = 0.4;

let content: StarterContent;

beforeAll(async () => {
  content = await readStarterContent();
});

/** A question or a decision as it is read. */
interface Passage {
  readonly id: string;
  readonly text: string;
}

interface Pair {
  readonly item: string;
  readonly other: string;
  readonly similarity: number;
}

function tooAlike(
  passages: readonly Passage[],
  others: (place: number) => readonly Passage[],
): Pair[] {
  const pairs = passages.flatMap((passage, place) =>
    others(place).map((other) => ({
      item: passage.id,
      other: other.id,
      similarity: wordSimilarity(passage.text, other.text),
    })),
  );
  return pairs.filter(({ similarity }) => similarity > mostAlike);
}

function writeQuestion(item: Item): Passage {
  return { id: item.id, text: [plainText(item.prompt), ...findKind(item).words(item)].join('\n') };
}

function lessonsOf(modules: readonly string[]): readonly LessonDocument[] {
  return content.modules
    .filter(({ document }) => modules.includes(document.module.id))
    .flatMap(({ document }) => document.lessons);
}

function practiceOf(modules: readonly string[]): Passage[] {
  return lessonsOf(modules)
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'knowledge-check' ? [writeQuestion(block.item)] : []));
}

/** What is decided in the cases of lessons: the situation with its choices, and once more after the story of the case. */
function decisionsOf(modules: readonly string[]): Passage[] {
  return lessonsOf(modules).flatMap(({ id, blocks }) =>
    blocks.flatMap((block) => (block.kind === 'case' ? decisionsIn(id, block) : [])),
  );
}

function decisionsIn(lesson: string, { vignette, nodes }: CaseBlock): Passage[] {
  return nodes.flatMap((node) => {
    if (node.kind !== 'decision') return [];
    const asked = [plainText(node.body), ...node.choices.map(({ label }) => label)].join('\n');
    const id = `${lesson}/${node.id}`;
    return [
      { id, text: asked },
      { id, text: `${plainText(vignette)}\n${asked}` },
    ];
  });
}

describe.each(['policija', 'zdravstvo', 'tuzilastvo', 'prosveta', 'mediji'])(
  'the bank of the course %s',
  (id) => {
    const course = () => content.courses.find(({ document }) => document.id === id);
    const items = () =>
      (content.banks.find((bank) => bank.id === course()?.bank)?.items ?? []).map(writeQuestion);

    it('asks nothing that was practised in the lessons', () => {
      const practised = practiceOf(course()?.document.modules ?? []);
      expect(practised.length).toBeGreaterThan(15);
      expect(tooAlike(items(), () => practised)).toEqual([]);
    });

    it('asks nothing that is decided in the cases of the lessons', () => {
      const decided = decisionsOf(course()?.document.modules ?? []);
      expect(decided.length).toBeGreaterThan(20);
      expect(tooAlike(items(), () => decided)).toEqual([]);
    });

    it('asks nothing twice', () => {
      expect(tooAlike(items(), (place) => items().slice(place + 1))).toEqual([]);
    });
  },
);

it.each([
  [
    'an order in other words',
    'Dete je nađeno sa nepoznatim odraslima. Poređajte postupke, od onoga što je za dete najhitnije. Proveriti zdravlje i odvojiti dete od onih sa kojima je nađeno. Objasniti detetu šta sledi i da nije u prekršaju. Obavestiti centar za socijalni rad i preneti sumnju CPTV-u. Dogovoriti pripremljen razgovor sa obučenom osobom. Odlučiti o povratku pošto je procenjena bezbednost adrese.',
    'Dete je pronađeno u vozilu starije osobe. Poređajte postupke onim redom kojim štite dete. Odvojiti dete od osobe iz vozila i proveriti da li mu treba lekar. Reći detetu šta sledi i da nije ono u prekršaju. Pozvati rukovodioca, centar za socijalni rad i prijaviti sumnju CPTV-u. Dogovoriti razgovor sa osobom obučenom za rad sa decom. Odlučiti gde se dete vraća, pošto je procenjeno da je povratak bezbedan.',
  ],
  [
    'a choice of records',
    'Radnik ćuti, a poslovođa kaže da je „pao u stanu“. Povreda odgovara padu sa visine. Koji zapis je ispravan? „Pratilac navodi pad u stanu; nalaz odgovara padu sa visine.“ „Pacijent navodi da je pao niz stepenice u stanu.“ „Povreda na radu, poslodavac prikriva okolnosti.“ „Okolnosti nepoznate, pacijent odbija da odgovori na pitanja.“',
    'Poslovođa kaže „pao je u stanu“, a radnik ćuti. Kako upisujete? „Pacijent negira povredu na radu i ne želi da govori o okolnostima.“ „Povreda na radu, pratilac govori neistinu o mestu i okolnostima.“ „Pratilac navodi pad u stanu. Pacijent bez prevodioca ne odgovara.“',
  ],
  [
    'a choice of two facts',
    'Koja dva podatka pripadaju dopisu recepciji smeštaja? Jezik i posebne potrebe, bez razloga. Broj osoba i vreme dolaska. Ime, datum rođenja i razlog smeštaja. Status pretpostavljene žrtve, radi pažnje osoblja.',
    'Recepciji smeštaja šaljete dopis za dve osobe. Šta u njemu treba da stoji? Broj osoba, vreme dolaska, jezik i posebne potrebe. Imena i datumi rođenja, da se ne bi mešale sa drugima. Naznaka da su pretpostavljene žrtve, radi posebne pažnje. Broj predmeta i nadležni odsek, za svaki slučaj provere.',
  ],
])('would find %s', (_, item, practised) => {
  expect(wordSimilarity(item, practised)).toBeGreaterThan(mostAlike);
});
