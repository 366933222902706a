import type { AssessmentItem } from '@svetionik/domain/items/item';
import { paragraph } from '../support/author';
import type { Chance } from './chance';

const clear = 'jasno';

/** A question of which people mark the answers. It stands in every form. */
export const writtenTask = {
  id: 'pisani-odgovor',
  kind: 'open-answer',
  prompt: paragraph(
    'Učenica od šesnaest godina Vam posle časa kaže da je momak sa interneta zove da pređe u drugi grad, gde joj je našao posao. Napišite šta joj odgovarate i šta posle razgovora radite u školi.',
  ),
  feedback: paragraph(
    'Važno je da dete ne ostane samo sa tim, da mu se ne obećava tajna i da se obavesti tim za zaštitu.',
  ),
  sample:
    'Kažem joj da je dobro što mi je rekla i da nije pogrešila. Pitam je da li se boji i ko još zna. Ne obećavam da ću ćutati: objašnjavam kome moram da kažem i zašto. Istog dana beležim njene reči i obaveštavam tim za zaštitu, a o pozivu roditelja odlučujemo zajedno.',
  rubric: [
    {
      id: 'razgovor',
      title: 'Razgovor sa učenicom',
      levels: [
        { id: 'ne', descriptor: 'Ispituje, okrivljuje ili umiruje bez slušanja.', points: 0 },
        { id: 'delom', descriptor: 'Sluša, ali obećava tajnu ili preskače bezbednost.', points: 2 },
        { id: clear, descriptor: 'Sluša, ne okrivljuje i kaže kome mora da prenese.', points: 4 },
      ],
    },
    {
      id: 'ustanova',
      title: 'Postupanje u ustanovi',
      levels: [
        { id: 'ne', descriptor: 'Ostavlja odluku učenici ili roditelju.', points: 0 },
        { id: 'delom', descriptor: 'Obaveštava, ali ne kaže koga ni kada.', points: 2 },
        { id: clear, descriptor: 'Beleži reči i istog dana obaveštava tim za zaštitu.', points: 4 },
      ],
    },
  ],
  secondMarking: false,
  threshold: 2,
  disturbing: false,
  words: { least: 20, most: 150 },
  points: 4,
  objective: '',
  difficulty: 'medium',
  mustHave: true,
} as const satisfies AssessmentItem;

/** What is written to one of the two criteria, from the worst to the best. */
const written: Readonly<Record<string, readonly (readonly string[])[]>> = {
  razgovor: [
    [
      'Rekla bih joj da ne sme da razgovara sa nepoznatima i da obriše aplikaciju.',
      'Pitala bih je zašto mu je uopšte odgovarala, jer je dovoljno velika da zna da to nije u redu.',
      'Kažem joj da ne brine i da će se to sigurno slegnuti.',
    ],
    [
      'Saslušam je i kažem joj da to ostaje među nama dok sama ne odluči drugačije.',
      'Zamolim je da mi ispriča sve od početka i da mi pokaže poruke, da vidim o čemu se radi.',
      'Kažem joj da mi je drago što mi veruje i da ćemo zajedno smisliti šta dalje.',
    ],
    [
      'Kažem joj da je dobro što mi je to rekla i da nije ona pogrešila. Objašnjavam joj odmah kome moram da prenesem i zašto.',
      'Slušam bez prekidanja, pitam da li se boji i ima li kome da ode. Ne obećavam tajnu, nego kažem ko će još znati.',
      'Ostajem mirna, ne ispitujem je o pojedinostima. Kažem da ću o ovome morati da obavestim tim i da neće ostati sama.',
    ],
  ],
  ustanova: [
    [
      'Posle toga bih pozvala oca da dođe po nju.',
      'Ostavila bih da vidimo da li će se to ponoviti.',
      'Savetovala bih joj da se javi policiji ako bude nešto ozbiljno.',
    ],
    [
      'Zatim bih o tome nekoga obavestila u školi.',
      'Prvom prilikom bih razgovarala sa stručnom službom.',
      'Na sledećem odeljenskom veću bih pomenula slučaj, bez imena.',
    ],
    [
      'Istog dana zapisujem njene reči onako kako ih je rekla i obaveštavam tim za zaštitu; roditelje zovemo kada tim proceni da je to bezbedno.',
      'Zapažanje beležim bez zaključaka i predajem ga timu za zaštitu još tog dana, a tim poziva centar za socijalni rad.',
      'Pišem belešku odmah posle razgovora i predajem je psihološkinji i direktorki, koje sazivaju tim istog popodneva.',
    ],
  ],
};

/** What somebody writes, and how well that meets each criterion, by what they know. */
export function writtenAnswer(ability: number, chance: Chance) {
  const levels = writtenTask.rubric.map(({ id, levels: all }) => {
    const place = Math.round(
      Math.min(2, Math.max(0, 1.15 + ability * 0.6 + chance.normal(0, 0.5))),
    );
    return { id, level: all[place]?.id ?? clear, text: chance.one(written[id]?.[place] ?? ['']) };
  });
  return {
    text: levels.map(({ text }) => text).join(' '),
    marks: Object.fromEntries(levels.map(({ id, level }) => [id, level])),
  };
}
