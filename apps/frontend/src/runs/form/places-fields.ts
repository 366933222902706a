import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { ApiClient } from '../../core/api/api-client';
import { InstitutionField, type Meant } from '../../core/institutions/institution-field';
import { RunFormStore } from './run-form-store';

/** How many places there are, and how many of them institutions have. */
@Component({
  selector: 'app-places-fields',
  imports: [TranslocoPipe, Field, FieldControl, InstitutionField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @let edited = store.edited;
    @let it = edited.text();
    <fieldset class="card padded">
      <legend>
        <h2>{{ 'runs.places' | transloco }}</h2>
      </legend>
      <ui-field
        [label]="'runs.field.capacity' | transloco"
        [hint]="'runs.hint.capacity' | transloco"
        [optional]="true"
      >
        <input
          #all
          uiControl
          class="input count"
          type="number"
          min="1"
          max="100000"
          [value]="it.capacity ?? ''"
          (change)="setCapacity(all.valueAsNumber)"
        />
      </ui-field>
      @for (quota of it.quotas; track quota.institution) {
        <div class="line">
          <span class="name">{{ nameOf(quota.institution) }}</span>
          <input
            #places
            class="input count"
            type="number"
            min="1"
            max="100000"
            [attr.aria-label]="
              'runs.quota.placesOf' | transloco: { name: nameOf(quota.institution) }
            "
            [value]="quota.places"
            (change)="setQuota(quota.institution, places.valueAsNumber)"
          />
          <button class="link-button" type="button" (click)="remove(quota.institution)">
            {{ 'runs.quota.remove' | transloco
            }}<span class="visually-hidden">: {{ nameOf(quota.institution) }}</span>
          </button>
        </div>
      }
      <app-institution-field
        [label]="'runs.quota.add' | transloco"
        [hint]="'runs.quota.hint' | transloco"
        [suggest]="suggest"
        [meant]="meant()"
        (meantChange)="add($event)"
      />
    </fieldset>
  `,
  styleUrl: './fields.css',
})
export class PlacesFields {
  private readonly api = inject(ApiClient);
  protected readonly store = inject(RunFormStore);
  protected readonly meant = signal<Meant>({ text: '', institution: null });
  private readonly names = signal<ReadonlyMap<string, string>>(new Map());

  protected readonly suggest = async (search: string, stopped: AbortSignal) => {
    const query = { search };
    return (await this.api.call('institutions.suggestInstitutions', { query }, stopped)).items;
  };

  protected nameOf(institution: string): string {
    const places = [this.store.edited.stored(), this.store.copied()].flatMap(
      (run) => run?.places ?? [],
    );
    const known = places.find((each) => each.institution?.id === institution)?.institution;
    return this.names().get(institution) ?? known?.name['sr-Latn'] ?? '';
  }

  protected setCapacity(capacity: number): void {
    this.store.edited.write({ capacity: capacity > 0 ? Math.floor(capacity) : null });
  }

  protected add(meant: Meant): void {
    const { institution, text } = meant;
    if (institution === null) return this.meant.set(meant);
    this.names.update((now) => new Map(now).set(institution, text));
    const { quotas } = this.store.edited.text();
    if (!quotas.some((each) => each.institution === institution))
      this.store.edited.write({ quotas: [...quotas, { institution, places: 5 }] });
    this.meant.set({ text: '', institution: null });
  }

  protected setQuota(institution: string, places: number): void {
    if (!(places > 0)) return;
    const quotas = this.store.edited
      .text()
      .quotas.map((each) =>
        each.institution === institution ? { institution, places: Math.floor(places) } : each,
      );
    this.store.edited.write({ quotas });
  }

  protected remove(institution: string): void {
    const { quotas } = this.store.edited.text();
    this.store.edited.write({ quotas: quotas.filter((each) => each.institution !== institution) });
  }
}
