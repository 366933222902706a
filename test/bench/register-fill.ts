import { latinToCyrillic } from '@svetionik/domain/language/latin-to-cyrillic';
import { fold } from '@svetionik/domain/language/search-key';
import { sortKeyOfPerson } from '@svetionik/domain/language/sort-key';
import type { Client } from 'pg';

/** A name that a hundred entries have, whatever the size of the register. */
export const soughtName = { latin: 'Đorđe Ljubičić-Njegovan', cyrillic: 'Ђорђе Љубичић-Његован' };
/** A name that every twentieth entry has. */
export const commonName = 'Đorđe';
/** A surname that one of four hundred entries has, and that no other begins with. */
export const someSurname = 'Ljubičić';

/** How more than a hundred surnames begin, each of which one entry has, among the first of the register. */
export const someBeginning = 'Ževrn';

const letters = [...'abcdefghijk'];
const alike = letters.flatMap((one) =>
  letters.map((other) => `Ana ${someBeginning}${one}${other}`),
);
const sought = 100;
const given = [
  commonName,
  'Ana',
  'Jelena',
  'Nebojša',
  'Ćirilo',
  'Dušica',
  'Žarko',
  'Ljubica',
  'Vesna',
  'Miloš',
  'Nađa',
  'Branka',
  'Ognjen',
  'Tijana',
  'Uroš',
  'Zorica',
  'Predrag',
  'Hajnalka',
  'Ismet',
  'Gordana',
];
const stems = [
  'Jovan',
  'Petr',
  'Nikol',
  'Ljubič',
  'Žark',
  'Đur',
  'Milosavlj',
  'Stojan',
  'Hadžiabd',
  'Kočan',
  'Šćepan',
  'Mirk',
  'Savk',
  'Todor',
  'Vukot',
  'Njegov',
  'Obrad',
  'Raduš',
  'Tepavč',
  'Zlatk',
];
const endings = [
  'ović',
  'ević',
  'ić',
  'in',
  'ski',
  'ac',
  'anin',
  'aš',
  'ušić',
  'ovac',
  'inić',
  'ak',
  'oski',
  'anović',
  'elj',
  'uljić',
  'ojević',
  'ajlić',
  'ešić',
  'onjić',
];

/** Puts so many certificates into the register of one organiser, over ten years, in the organisation's first organiser. */
export async function fillRegister(client: Client, entries: number): Promise<void> {
  const names = [
    ...alike,
    soughtName.latin,
    ...given.flatMap((name) =>
      stems.flatMap((stem) => endings.map((ending) => `${name} ${stem}${ending}`)),
    ),
  ];
  await client.query(
    'CREATE TEMP TABLE holder (place int PRIMARY KEY, latin text, cyrillic text, folded text, sort_key text)',
  );
  await client.query(
    'INSERT INTO holder SELECT * FROM unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::text[])',
    [
      names.map((_, place) => place),
      names,
      names.map((name) => latinToCyrillic(name)),
      names.map(fold),
      names.map(sortKeyOfPerson),
    ],
  );
  await client.query(
    `INSERT INTO registry.register (organisation_id, organiser_id, year, last_number)
     SELECT o.organisation_id, o.id, 2017 + y, $1 FROM (SELECT * FROM organisations.organiser ORDER BY id LIMIT 1) o, generate_series(0, 9) y`,
    [Math.ceil(entries / 10)],
  );
  await client.query(
    `INSERT INTO registry.certificate (id, organisation_id, organiser_id, year, number, person_id, enrolment_id, course_edition_id,
       facts, entry, holder_folded, holder_sort_key, check_code, issued_on, issued_at, rendering, document_hash)
     SELECT gen_random_uuid(), r.organisation_id, r.organiser_id, r.year, n / 10 + 1, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '{}',
       jsonb_build_object('holder', jsonb_build_object('latin', h.latin, 'cyrillic', h.cyrillic),
         'organiser', '{"sr-Latn": "Organizator", "sr-Cyrl": "Организатор"}'::jsonb, 'course', '{"sr-Latn": "Kurs", "sr-Cyrl": "Курс"}'::jsonb),
       h.folded, h.sort_key, lpad(n::text, 16, '0'), make_date(r.year, 1, 1), now(), 'ready', repeat('0', 64)
     FROM generate_series(0, $1 - 1) n JOIN registry.register r ON r.year = 2017 + n % 10
     JOIN holder h ON h.place = CASE WHEN n % ($1 / $2) = 0 THEN $4::int WHEN n < $4::int THEN n ELSE n::bigint * 7919 % $3 + $4::int + 1 END`,
    [entries, sought, names.length - alike.length - 1, alike.length],
  );
  await client.query('VACUUM ANALYZE registry.certificate, registry.holder_search_term');
}
