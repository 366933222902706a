import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import { Router } from '@angular/router';
import { chooseScript } from '@svetionik/ui/language/script-text';
import { findExample } from '../examples/all-examples';
import { write } from '../examples/writing';
import { Look } from './look';
import { SpecimenView } from './specimen-view';

/** One component in all its states, or in the one that the address names. */
@Component({
  selector: 'gallery-example-page',
  imports: [SpecimenView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './example-page.html',
  styleUrl: './example-page.css',
})
export class ExamplePage {
  private readonly router = inject(Router);
  private readonly sanitizer = inject(DomSanitizer);
  protected readonly look = inject(Look);

  readonly name = input.required<string>();

  private readonly found = computed(() => findExample(this.name()));
  protected readonly lead = computed(() => this.found()?.lead ?? 'There is no such component.');
  protected readonly specimens = computed(() => {
    const specimens = this.found()?.example(write(chooseScript(this.look.language()))) ?? [];
    const only = this.look.state();
    return specimens.filter(({ state }) => only === undefined || state === only);
  });
  /** The same page in a window of its own: style asks for the width of a window. */
  protected readonly framed = computed(() => {
    if (this.look.width() === undefined) return undefined;
    const address = this.router.createUrlTree(['/', this.name()], {
      queryParams: {
        language: this.look.language(),
        theme: this.look.theme(),
        state: this.look.state(),
        bare: 'yes',
      },
    });
    return this.sanitizer.bypassSecurityTrustResourceUrl(this.router.serializeUrl(address));
  });
}
