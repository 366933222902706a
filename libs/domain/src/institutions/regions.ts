import { fold } from '../language/search-key';

/** The districts of Serbia and the City of Belgrade in Latin, each with the seats of its municipalities. */
const towns = {
  Beogradski:
    'Beograd, Barajevo, Čukarica, Grocka, Lazarevac, Mladenovac, Novi Beograd, Obrenovac, Palilula, Rakovica, Savski venac, Sopot, Stari grad, Surčin, Voždovac, Vračar, Zemun, Zvezdara',
  Severnobački: 'Subotica, Bačka Topola, Mali Iđoš',
  Srednjobanatski: 'Zrenjanin, Novi Bečej, Nova Crnja, Sečanj, Žitište',
  Severnobanatski: 'Kikinda, Ada, Čoka, Kanjiža, Novi Kneževac, Senta',
  Južnobanatski: 'Pančevo, Alibunar, Bela Crkva, Kovačica, Kovin, Opovo, Plandište, Vršac',
  Zapadnobački: 'Sombor, Apatin, Kula, Odžaci',
  Južnobački:
    'Novi Sad, Bač, Bačka Palanka, Bački Petrovac, Bečej, Beočin, Petrovaradin, Srbobran, Sremski Karlovci, Temerin, Titel, Vrbas, Žabalj',
  Sremski: 'Sremska Mitrovica, Inđija, Irig, Pećinci, Ruma, Stara Pazova, Šid',
  Mačvanski: 'Šabac, Bogatić, Koceljeva, Krupanj, Loznica, Ljubovija, Mali Zvornik, Vladimirci',
  Kolubarski: 'Valjevo, Lajkovac, Ljig, Mionica, Osečina, Ub',
  Podunavski: 'Smederevo, Smederevska Palanka, Velika Plana',
  Braničevski:
    'Požarevac, Golubac, Kostolac, Kučevo, Malo Crniće, Petrovac na Mlavi, Veliko Gradište, Žabari, Žagubica',
  Šumadijski: 'Kragujevac, Aranđelovac, Batočina, Knić, Lapovo, Rača, Topola',
  Pomoravski: 'Jagodina, Ćuprija, Despotovac, Paraćin, Rekovac, Svilajnac',
  Borski: 'Bor, Kladovo, Majdanpek, Negotin',
  Zaječarski: 'Zaječar, Boljevac, Knjaževac, Sokobanja',
  Zlatiborski:
    'Užice, Arilje, Bajina Bašta, Čajetina, Kosjerić, Nova Varoš, Požega, Priboj, Prijepolje, Sjenica',
  Moravički: 'Čačak, Gornji Milanovac, Ivanjica, Lučani',
  Raški: 'Kraljevo, Novi Pazar, Raška, Tutin, Vrnjačka Banja',
  Rasinski: 'Kruševac, Aleksandrovac, Brus, Ćićevac, Trstenik, Varvarin',
  Nišavski: 'Niš, Niška Banja, Aleksinac, Doljevac, Gadžin Han, Merošina, Ražanj, Svrljig',
  Toplički: 'Prokuplje, Blace, Kuršumlija, Žitorađa',
  Pirotski: 'Pirot, Babušnica, Bela Palanka, Dimitrovgrad',
  Jablanički: 'Leskovac, Bojnik, Crna Trava, Lebane, Medveđa, Vlasotince',
  Pčinjski:
    'Vranje, Bosilegrad, Bujanovac, Preševo, Surdulica, Trgovište, Vladičin Han, Vranjska Banja',
  Kosovski: 'Priština, Glogovac, Kosovo Polje, Lipljan, Obilić, Podujevo, Štimlje, Uroševac',
  Pećki: 'Peć, Dečani, Đakovica, Istok, Klina',
  Prizrenski: 'Prizren, Gora, Orahovac, Suva Reka, Štrpce',
  'Kosovsko-Mitrovački': 'Kosovska Mitrovica, Leposavić, Srbica, Vučitrn, Zubin Potok, Zvečan',
  'Kosovsko-Pomoravski': 'Gnjilane, Kosovska Kamenica, Novo Brdo, Ranilug, Vitina',
} as const;

/** The regions in which towns stand, by their names in Latin. */
export const regions = keysOf(towns);

/** One of {@link regions}. */
export type Region = keyof typeof towns;

/**
 * The towns of a region, folded as the directory compares them.
 *
 * @example
 * listTownKeys('Severnobački'); // ['subotica', 'backa topola', 'mali idos']
 */
export function listTownKeys(region: Region): readonly string[] {
  return towns[region].split(', ').map(fold);
}

const regionOfTown = new Map(
  regions.flatMap((region) => listTownKeys(region).map((town) => [town, region] as const)),
);

/**
 * The region in which a town stands; undefined of one that is no seat of a municipality.
 *
 * @example
 * findRegion('Сента'); // 'Severnobanatski'
 */
export function findRegion(town: string): Region | undefined {
  return regionOfTown.get(fold(town));
}

function keysOf<Key extends string>(table: Readonly<Record<Key, string>>): readonly Key[] {
  const isKey = (name: string): name is Key => name in table;
  return Object.keys(table).filter(isKey);
}
