import { NgComponentOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  Injector,
  input,
  signal,
} from '@angular/core';
import { LargeTargets } from '@svetionik/ui/accommodation/large-targets';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { chooseScript } from '@svetionik/ui/language/script-text';
import type { Specimen } from '../examples/example';

/** One component in one state, below the name of the state. */
@Component({
  selector: 'gallery-specimen',
  imports: [NgComponentOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let it = specimen();
    <h2 lang="en">{{ it.state }}</h2>
    <div class="stage" [lang]="script()" [class.large-targets]="it.isLarger">
      <ng-container
        *ngComponentOutlet="it.component; inputs: { ...it.inputs }; injector: surroundings()"
      />
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
      align-content: start;
      grid-template-columns: minmax(0, 1fr);
    }
    h2 {
      color: var(--ink-faint);
      font: 600 var(--step--1)/1.3 var(--font-ui);
      letter-spacing: 0;
    }
    .stage {
      padding: var(--space-4);
      border: 1px dashed var(--line-strong);
      border-radius: var(--radius);
    }
  `,
})
export class SpecimenView {
  private readonly injector = inject(Injector);
  private readonly current = inject(CurrentLanguage);

  readonly specimen = input.required<Specimen>();

  protected readonly script = computed(() => chooseScript(this.current.language()));
  protected readonly surroundings = computed(() => {
    const { providers, isLarger } = this.specimen();
    const larger = isLarger ? [{ provide: LargeTargets, useValue: { on: signal(true) } }] : [];
    return Injector.create({ parent: this.injector, providers: [...providers, ...larger] });
  });
}
