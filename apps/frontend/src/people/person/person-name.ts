import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { NameInBothScripts } from '@svetionik/domain/language/person-name';
import { partName } from '@svetionik/domain/language/surname';
import { TextInScript } from '@svetionik/ui/language/script-text';

/** A name as a list by surname has it: the surname first, and stronger. */
@Component({
  selector: 'app-person-name',
  imports: [TextInScript],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<b [uiText]="parts().surname"></b>&ngsp;<span [uiText]="parts().given"></span>`,
})
export class PersonName {
  readonly name = input.required<NameInBothScripts>();

  protected readonly parts = computed(() => partName(this.name()));
}
