import { computed, Directive, inject, input, Pipe, type PipeTransform } from '@angular/core';
import type { Language, Script, TextInScripts } from '@svetionik/domain/language/script';
import { CurrentLanguage } from './current-language';

/**
 * The script in which a text of a course is shown: that of the interface, Latin where it is English.
 *
 * @example
 * chooseScript('en'); // 'sr-Latn'
 */
export function chooseScript(language: Language): Script {
  return language === 'en' ? 'sr-Latn' : language;
}

/**
 * A text of a course in the script of the interface, for attributes and sentences. Where it is an element's whole
 * content, {@link TextInScript} says its language as well.
 *
 * @example
 * {{ course.title | inScript }} // 'Први поглед'
 */
@Pipe({ name: 'inScript', pure: false })
export class InScriptPipe implements PipeTransform {
  private readonly current = inject(CurrentLanguage);

  transform(text: TextInScripts): string {
    return text[chooseScript(this.current.language())];
  }
}

/**
 * Fills an element with a text of a course and names its language, so that it is read aloud and drawn rightly on an
 * English page too.
 *
 * @example
 * <h2 [uiText]="course.title"></h2>
 */
@Directive({
  selector: '[uiText]',
  host: { '[attr.lang]': 'script()', '[textContent]': 'uiText()[script()]' },
})
export class TextInScript {
  private readonly current = inject(CurrentLanguage);

  readonly uiText = input.required<TextInScripts>();

  protected readonly script = computed(() => chooseScript(this.current.language()));
}
