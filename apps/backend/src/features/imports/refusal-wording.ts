import type { rowRefusal } from '@svetionik/contracts/imports';
import { cyrillicToLatin } from '@svetionik/domain/language/cyrillic-to-latin';
import type { Language } from '@svetionik/domain/language/script';
import type { z } from 'zod';

type Refusal = z.output<typeof rowRefusal>;
type Wording = Readonly<Record<Refusal['code'], string>>;

/** What stands above the columns that a table of refused rows has besides its own. */
export const refusalHeadings: Readonly<Record<Language, readonly string[]>> = {
  'sr-Cyrl': ['Ред у датотеци', 'Разлог'],
  'sr-Latn': ['Red u datoteci', 'Razlog'],
  en: ['Row of the file', 'Reason'],
};

const cyrillic: Wording = {
  'name-missing': 'нема имена',
  'name-refused': 'име садржи знак који име нема, или меша писма',
  'mail-missing': 'нема адресе е-поште',
  'mail-refused': 'ово није адреса е-поште',
  'training-incomplete': 'обука нема назив, организатора, дан или сате',
  'day-refused': 'дан није датум',
  'day-in-future': 'дан обуке тек долази',
  'hours-refused': 'сати нису број',
  'too-long': 'текст је предугачак',
  'control-characters': 'ћелија садржи знаке који нису текст',
  'cell-too-long': 'ћелија је предугачка',
  'too-many-cells': 'ред има превише ћелија',
  'mail-twice': 'иста е-пошта је и у реду',
  'member-blocked': 'особи је приступ одузет',
};

const english: Wording = {
  'name-missing': 'no name',
  'name-refused': 'the name has a character that no name has, or mixes scripts',
  'mail-missing': 'no email address',
  'mail-refused': 'not an email address',
  'training-incomplete': 'the training lacks its title, organiser, day or hours',
  'day-refused': 'the day is not a date',
  'day-in-future': 'the day of the training is in the future',
  'hours-refused': 'the hours are not a number',
  'too-long': 'the text is too long',
  'control-characters': 'a cell has characters that are not text',
  'cell-too-long': 'a cell is too long',
  'too-many-cells': 'the row has too many cells',
  'mail-twice': 'the same email address is in row',
  'member-blocked': 'the person’s access is blocked',
};

/** Why a row was refused, in the words of a cell. */
export function sayRefusal({ code, row }: Refusal, language: Language): string {
  const said = language === 'en' ? english[code] : cyrillic[code];
  const text = language === 'sr-Latn' ? cyrillicToLatin(said) : said;
  return row === undefined ? text : `${text} ${row}`;
}
