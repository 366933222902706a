import { afterNextRender, inject, Injectable, Injector } from '@angular/core';

/** Leads a person to the first control of a form that needs another look, once its error is shown. */
@Injectable({ providedIn: 'root' })
export class FormFocus {
  private readonly injector = inject(Injector);

  toFirstInvalid(form: HTMLElement): void {
    const find = () => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    afterNextRender({ read: find }, { injector: this.injector });
  }
}
