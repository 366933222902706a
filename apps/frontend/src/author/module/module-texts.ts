import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import type { Track } from '@svetionik/domain/content/track';
import { limits } from '@svetionik/domain/checks/limits';
import { ChoiceField } from '../fields/choice-field';
import { LineField } from '../fields/line-field';
import { toChoices } from '../fields/to-choices';
import { TracksField } from '../fields/tracks-field';
import { Removals } from '../removals/removals';
import { TextConflict, type TextDifference } from '../saving/text-conflict';
import { ModuleStore, type Outline } from './module-store';

const kinds = ['general', 'specific', 'practice'] as const satisfies readonly Outline['kind'][];

/** The texts of the module itself: what it is, for whom, and what it is about. */
@Component({
  selector: 'app-module-texts',
  imports: [TranslocoPipe, ChoiceField, LineField, TextConflict, TracksField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (store.outline(); as unit) {
      @if (unit.theirs(); as theirs) {
        <app-text-conflict
          [at]="theirs.changedAt"
          [differences]="differences()"
          (keepMine)="settle('mine')"
          (takeTheirs)="settle('theirs')"
        />
      }
      @let content = unit.content();
      <h1 tabindex="-1">{{ content.title || ('author.untitled' | transloco) }}</h1>
      <app-line-field
        [label]="'author.field.title' | transloco"
        [value]="content.title"
        (changed)="store.editOutline({ title: $event })"
      />
      <app-line-field
        [label]="'author.field.summary' | transloco"
        [long]="true"
        [most]="sentence"
        [value]="content.summary"
        (changed)="store.editOutline({ summary: $event })"
      />
      <app-choice-field
        [label]="'author.module.kindLabel' | transloco"
        [value]="content.kind"
        [choices]="kinds()"
        (changed)="setKind($event)"
      />
      @if (content.kind !== 'general') {
        <app-tracks-field [value]="content.tracks" (changed)="setTracks($event)" />
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: minmax(0, 1fr);
    }
    h1 {
      font-size: var(--step-3);
    }
  `,
})
export class ModuleTexts {
  private readonly transloco = inject(TranslocoService);
  private readonly removals = inject(Removals);
  protected readonly store = inject(ModuleStore);

  protected readonly sentence = limits.sentence;
  protected readonly kinds = toChoices(kinds, 'author.module.kind');
  protected readonly differences = computed((): readonly TextDifference[] => {
    const unit = this.store.outline();
    const theirs = unit?.theirs()?.content;
    if (unit === undefined || theirs === undefined) return [];
    const [one, other] = [this.describe(unit.content()), this.describe(theirs)];
    return one
      .map(({ label, text }, place) => ({ label, mine: text, theirs: other[place]?.text ?? '' }))
      .filter(({ mine, theirs: text }) => mine !== text);
  });

  protected settle(version: 'mine' | 'theirs'): void {
    const [draft, unit] = [this.store.draft(), this.store.outline()];
    if (draft && unit) this.removals.settle(draft.id, unit, version);
  }

  protected setKind(chosen: string): void {
    const kind = kinds.find((each) => each === chosen);
    if (kind !== undefined)
      this.store.editOutline({ kind, ...(kind === 'general' && { tracks: [] }) });
  }

  protected setTracks(tracks: readonly Track[]): void {
    this.store.editOutline({ tracks: [...tracks] });
  }

  private describe({
    title,
    summary,
    kind,
    tracks,
    lessons,
  }: Outline): { label: string; text: string }[] {
    const say = (key: string) => this.transloco.translate<string>(key);
    const titleOf = (id: string) =>
      this.store
        .lessons()
        .find((lesson) => lesson.id === id)
        ?.unit.content().title ?? '';
    return [
      { label: say('author.field.title'), text: title },
      { label: say('author.field.summary'), text: summary },
      { label: say('author.module.kindLabel'), text: say(`author.module.kind.${kind}`) },
      {
        label: say('author.tracks'),
        text: tracks.map((track) => say(`track.${track}.name`)).join(', '),
      },
      { label: say('author.lesson.order'), text: lessons.map(titleOf).join('\n') },
    ];
  }
}
