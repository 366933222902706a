import { Pipe, type PipeTransform } from '@angular/core';
import type { NameInBothScripts } from '@svetionik/domain/language/person-name';
import type { TextInScripts } from '@svetionik/domain/language/script';

/**
 * A confirmed personal name as a text in both scripts, to be shown by `uiText` or `inScript`. Nothing is converted.
 *
 * @example
 * <b [uiText]="person.name | nameText"></b> // Ђорђе Љубичић
 */
@Pipe({ name: 'nameText' })
export class NameTextPipe implements PipeTransform {
  transform({ latin, cyrillic }: NameInBothScripts): TextInScripts {
    return { 'sr-Latn': latin, 'sr-Cyrl': cyrillic };
  }
}
