import type { Track } from '@svetionik/domain/content/track';
import { latinToCyrillic } from '@svetionik/domain/language/latin-to-cyrillic';
import { fold } from '@svetionik/domain/language/search-key';
import { v7 } from 'uuid';
import type { PersonGiven } from '../support/given';
import type { Chance } from './chance';
import { chooseEmployer } from './employers';
import { namesOfLanguages, type NamesOfLanguage } from './names';
import type { Year } from './year';

/** Somebody who learns, with what decides on how that goes. */
export interface Learner extends PersonGiven {
  readonly id: string;
  readonly since: Date;
  readonly profession: Track;
  /** How much they know, where 0 is the middle; most are between −2 and 2. */
  readonly ability: number;
  readonly chance: Chance;
}

interface Name {
  readonly latin: string;
  readonly cyrillic: string;
}

/** Of a hundred people, of each profession. */
const professions = [
  [36, 'health'],
  [27, 'education'],
  [18, 'police'],
  [8, 'prosecution'],
  [11, 'media'],
] as const satisfies readonly (readonly [number, Track])[];

/** The names that people of an installation have, of which no two are the same. */
export type Names = Set<string>;

interface Source {
  readonly year: Year;
  readonly chance: Chance;
  readonly names: Names;
  /** Of their addresses: no name in the network ends in `example` (RFC 2606). */
  readonly domain: string;
}

/** So many people who came in the course of the year, the first ones at its beginning, with names that nobody else has. */
export function makeLearners(
  count: number,
  { year, chance, names, domain }: Source,
): readonly Learner[] {
  return Array.from({ length: count }, (_, place) => {
    const source = { chance: chance.of(`person ${place}`), names, domain };
    return makeLearner(source, year.at(place / count));
  });
}

function makeLearner({ chance, names, domain }: Omit<Source, 'year'>, since: Date): Learner {
  const isWoman = chance.happens(0.69);
  const name = newName(chance, isWoman, names);
  const profession = chance.weighted(professions);
  const isCyrillic = chance.happens(0.3);
  const isNamed = chance.happens(0.96);
  return {
    id: v7({ msecs: since.getTime() }),
    email: addressOf(name, domain),
    ...(isNamed && { name }),
    confirmed: isNamed || chance.happens(0.4),
    profession,
    licenceNumber: licenceOf(profession, chance),
    employer: chooseEmployer(profession, chance),
    form: isWoman ? 'feminine' : 'masculine',
    language: isCyrillic ? 'sr-Cyrl' : 'sr-Latn',
    certificateScript: isCyrillic ? 'sr-Cyrl' : 'sr-Latn',
    since,
    ability: chance.normal(0.35, 0.9),
    chance,
  };
}

function newName(chance: Chance, isWoman: boolean, taken: Names): Name {
  for (;;) {
    const names = chance.weighted(namesOfLanguages.map((each) => [each.share, each] as const));
    const given = nameFrom(chance.one((isWoman ? names.women : names.men).split(' ')));
    const surname = surnameFrom(names, isWoman, chance);
    const latin = `${given.latin} ${surname.latin}`;
    if (taken.has(latin)) continue;
    taken.add(latin);
    return { latin, cyrillic: `${given.cyrillic} ${surname.cyrillic}` };
  }
}

function surnameFrom(
  { surnames, feminine = [] }: NamesOfLanguage,
  isWoman: boolean,
  chance: Chance,
) {
  const own = nameFrom(chance.one(surnames.split(' ')));
  const change = isWoman ? feminine.find(([ending]) => ending.test(own.latin)) : undefined;
  if (change !== undefined) return changed(own, change);
  const isDouble = isWoman && feminine.length === 0 && chance.happens(0.06);
  return isDouble ? joined(own, nameFrom(chance.one(surnames.split(' ')))) : own;
}

function changed(
  { latin, cyrillic }: Name,
  [ending, latinEnding, cyrillicEnding]: NonNullable<NamesOfLanguage['feminine']>[number],
): Name {
  const isLonger = latin.replace(ending, '') === latin;
  return {
    latin: latin.replace(ending, latinEnding),
    cyrillic: isLonger
      ? `${cyrillic}${cyrillicEnding}`
      : cyrillic.replace(/(ов|ев|ин|и)$/u, cyrillicEnding),
  };
}

function joined(first: Name, second: Name): Name {
  return first.latin === second.latin
    ? first
    : { latin: `${first.latin} ${second.latin}`, cyrillic: `${first.cyrillic} ${second.cyrillic}` };
}

function nameFrom(written: string): Name {
  const [latin = '', cyrillic = latinToCyrillic(latin)] = written.split('/');
  return { latin, cyrillic };
}

function addressOf({ latin }: Name, domain: string): string {
  return `${fold(latin).replaceAll(' ', '.')}@${domain}`;
}

function licenceOf(profession: Track, chance: Chance): string | undefined {
  return profession === 'health' && chance.happens(0.93)
    ? `${chance.whole(100, 999)}-${chance.whole(1000, 9999)}`
    : undefined;
}
