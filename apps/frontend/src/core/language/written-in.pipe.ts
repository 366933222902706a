import { Pipe, type PipeTransform } from '@angular/core';
import { detectScript, type Script } from '@svetionik/domain/language/script';

/**
 * The script of what somebody has written, for whoever has it read aloud.
 *
 * @example
 * <span [attr.lang]="name | writtenIn">{{ name }}</span>
 */
@Pipe({ name: 'writtenIn' })
export class WrittenInPipe implements PipeTransform {
  transform(text: string | null | undefined): Script {
    return detectScript(text ?? '') === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn';
  }
}
