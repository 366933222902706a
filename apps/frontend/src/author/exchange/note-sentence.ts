import { inject, Pipe, type PipeTransform } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { Note, NoteCode } from '@svetionik/domain/exchange/note';
import { itemKinds } from '@svetionik/domain/items/registry';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';

/** What has a sentence of its own; of anything else it is said that it changes, is lost, or kept the question out. */
export const told: Readonly<Record<Note['effect'], readonly NoteCode[]>> = {
  changed: [
    'companion',
    'difficulty',
    'formatting',
    'kind',
    'missing-word',
    'partial-credit',
    'points',
    'shared-text',
    'spelling',
    'table',
  ],
  lost: ['other-parts', 'picture', 'spelling'],
  refused: [
    'answer',
    'beyond-limits',
    'key',
    'kind-not-carried',
    'kind-unknown',
    'markup-in-text',
    'no-answers',
    'no-question',
    'personal-number',
    'unreadable',
  ],
};

/** Details that say nothing to a person: places within our own shapes. */
const unsaid: readonly NoteCode[] = ['beyond-limits'];

/**
 * A note on a question in a sentence.
 *
 * @example
 * {{ { effect: 'lost', code: 'feedback' } | noteSentence }} // 'Ne prenosi se: objašnjenje posle odgovora.'
 */
@Pipe({ name: 'noteSentence', pure: false })
export class NoteSentencePipe implements PipeTransform {
  private readonly transloco = inject(TranslocoService);
  private readonly current = inject(CurrentLanguage);

  transform({ effect, code, detail }: Note): string {
    const piece =
      detail === undefined || unsaid.includes(code)
        ? ''
        : this.say('exchange.note.piece', { detail: this.named(detail) });
    if (told[effect].includes(code)) return this.say(`exchange.told.${effect}.${code}`, { piece });
    return this.say(`exchange.note.${effect}`, {
      what: this.say(`exchange.what.${code}`, {}),
      piece,
    });
  }

  /** Our own kinds have names in every language. */
  private named(detail: string): string {
    return Object.hasOwn(itemKinds, detail) ? this.say(`author.item.kind.${detail}`, {}) : detail;
  }

  private say(key: string, values: Readonly<Record<string, string>>): string {
    return this.transloco.translate(key, values, this.current.language());
  }
}
