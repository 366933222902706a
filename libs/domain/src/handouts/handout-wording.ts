import { cyrillicToLatin } from '../language/cyrillic-to-latin';
import type { Script } from '../language/script';

type Say = (cyrillic: string) => string;

function serbian(say: Say) {
  return {
    /** Says nothing of what the handout is about. */
    fileName: say('подсетник'),
    origin: (module: string, day: string) => `${say('Из модула')} „${module}“, ${day}`,
    contacts: say('Коме се обраћате'),
    listed: (day: string) => `${say('Списак састављен')} ${day}`,
    noNumber: say('број није унет'),
    sources: say('На чему почива'),
    checked: (day: string) => `${say('проверено')} ${day}`,
    unconfirmed: say('није потврђено'),
    secondHand: say('из друге руке'),
    sourceRead: (day: string) => `${say('извор прочитан')} ${day}`,
    entered: (day: string) => `${say('број унет')} ${day}`,
    corrections: say('Исправка: од када је ово написано, променило се'),
    page: (number: number) => `${say('страна')} ${number}`,
  };
}

/** The words of a handout that its author did not write. @example handoutWording('sr-Latn').page(2); // 'strana 2' */
export type HandoutWording = ReturnType<typeof serbian>;

const wordings: Readonly<Record<Script, HandoutWording>> = {
  'sr-Cyrl': serbian((cyrillic) => cyrillic),
  'sr-Latn': serbian(cyrillicToLatin),
};

/**
 * The words of a handout that its author did not write, in its script.
 *
 * @example
 * handoutWording('sr-Cyrl').noNumber; // 'број није унет'
 */
export function handoutWording(script: Script): HandoutWording {
  return wordings[script];
}
