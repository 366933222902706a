import { plainText } from '@svetionik/domain/content/plain-text';
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

interface Pair {
  readonly item: string;
  readonly other: string;
  readonly similarity: number;
}

function tooAlike(items: readonly Item[], others: (place: number) => readonly Item[]): Pair[] {
  const pairs = items.flatMap((item, place) =>
    others(place).map((other) => ({
      item: item.id,
      other: other.id,
      similarity: wordSimilarity(writeQuestion(item), writeQuestion(other)),
    })),
  );
  return pairs.filter(({ similarity }) => similarity > mostAlike);
}

function writeQuestion(item: Item): string {
  return [plainText(item.prompt), ...findKind(item).words(item)].join('\n');
}

function practiceOf(modules: readonly string[]): Item[] {
  const lessons = content.modules
    .filter(({ document }) => modules.includes(document.module.id))
    .flatMap(({ document }) => document.lessons);
  return lessons
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'knowledge-check' ? [block.item] : []));
}

describe.each(['policija', 'zdravstvo', 'tuzilastvo', 'prosveta', 'mediji'])(
  'the bank of the course %s',
  (id) => {
    const course = () => content.courses.find(({ document }) => document.id === id);
    const items = () => content.banks.find((bank) => bank.id === course()?.bank)?.items ?? [];

    it('asks nothing that was practised in the lessons', () => {
      const practised = practiceOf(course()?.document.modules ?? []);
      expect(practised.length).toBeGreaterThan(15);
      expect(tooAlike(items(), () => practised)).toEqual([]);
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
