import { inject, Pipe, type PipeTransform } from '@angular/core';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import type { Look } from './page-organisation';

/** The name of an organisation in the script of the interface, for sentences that it stands in. */
@Pipe({ name: 'organisationName', pure: false })
export class OrganisationNamePipe implements PipeTransform {
  private readonly current = inject(CurrentLanguage);

  transform(look: Pick<Look, 'name'> | null | undefined): string {
    return look?.name[this.current.language() === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn'] ?? '';
  }
}
