import type { Track } from '@svetionik/domain/content/track';
import type { Chance } from './chance';

/** What institutions are named after. */
export const names =
  'Lipa Jasen Breza Zora Izvor Javor Most Studenac Kesten Sunčanica Bukva Oskoruša'.split(' ');
/** Places that are on no map. */
export const towns = [
  'Lipovac',
  'Brezovica',
  'Javornik',
  'Studenac',
  'Zorino Polje',
  'Kestenovo',
  'Stari Most',
];

const kinds: Readonly<Record<Track, (chance: Chance) => string>> = {
  health: (chance) =>
    `${chance.one(['Dom zdravlja', 'Opšta bolnica', 'Zavod za zdravlje'])} „${chance.one(names)}“`,
  education: (chance) =>
    `${chance.one(['Osnovna škola', 'Osnovna škola', 'Gimnazija', 'Srednja stručna škola'])} „${chance.one(names)}“`,
  police: (chance) => `Policijska stanica ${chance.one(towns)}`,
  prosecution: (chance) => `Osnovno javno tužilaštvo ${chance.one(towns)}`,
  media: (chance) => `${chance.one(['Radio', 'Portal', 'Nedeljnik'])} „${chance.one(names)}“`,
};

/** Where somebody works: a place that is on no map. */
export function chooseEmployer(profession: Track, chance: Chance): string {
  return kinds[profession](chance);
}
