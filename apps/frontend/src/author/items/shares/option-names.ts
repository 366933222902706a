import { inject, Injectable } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { Option } from '@svetionik/domain/items/item-base';
import { optionText } from '@svetionik/domain/items/options';
import type { NamedPart } from './part-shares-form';

const longest = 60;

/** What options are called in forms: by their first words, or by their number where they have none. */
@Injectable({ providedIn: 'root' })
export class OptionNames {
  private readonly words = inject(TranslocoService);

  of(options: readonly Option[]): readonly NamedPart[] {
    return options.map((option, place) => ({
      id: option.id,
      name:
        shorten(optionText(option)) ||
        this.words.translate('author.item.option', { number: place + 1 }),
    }));
  }
}

function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;
}
