import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  resource,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Script, TextInScripts } from '@svetionik/domain/language/script';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { Icon } from '@svetionik/ui/marks/icon';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { Submission } from '../../core/forms/submission';
import { newId } from '../../core/new-id';
import type { Institution } from './institutions-store';
import { MergesStore } from './merges-store';

const fields = ['latin', 'cyrillic', 'kind', 'town', 'parent'] as const;
type FieldName = (typeof fields)[number];
type Side = 'kept' | 'merged';
type Choices = Readonly<Record<FieldName, Side>>;

/** Two institutions side by side: what stays of each, what follows, and nothing by which a circle would close. */
@Component({
  selector: 'app-merge-panel',
  imports: [TranslocoPipe, InScriptPipe, TextInScript, Icon, Skeleton, ProblemNotice],
  providers: [InScriptPipe, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './merge-panel.html',
  styleUrl: './merge-panel.css',
})
export class MergePanel {
  private readonly store = inject(MergesStore);
  private readonly inScript = inject(InScriptPipe);
  private readonly transloco = inject(TranslocoPipe);

  /** The one that stays first. */
  readonly pair = input.required<readonly Institution[]>();
  readonly merged = output();
  readonly cancelled = output();

  protected readonly fields = fields;
  protected readonly sides = ['kept', 'merged'] as const;
  private readonly ids = linkedSignal(() => this.pair().map(({ id }) => id));
  protected readonly preview = resource({
    params: () => this.ids(),
    loader: ({ params: [kept = '', merged = ''], abortSignal }) =>
      this.store.preview(kept, merged, abortSignal),
  });
  protected readonly seen = computed(() =>
    this.preview.hasValue() ? this.preview.value() : undefined,
  );
  protected readonly choices = linkedSignal<Choices>(() => {
    const refused = this.seen()?.refusedParents;
    const parent = refused?.kept && !refused.merged ? 'merged' : 'kept';
    return { latin: 'kept', cyrillic: 'kept', kind: 'kept', town: 'kept', parent };
  });
  protected readonly sending = new Submission();
  /** The same for every try of the same two. */
  private readonly id = linkedSignal({ source: () => this.ids(), computation: () => newId() });
  /** As it will be called. */
  protected readonly name = computed<TextInScripts>(() => ({
    'sr-Latn': this.partOf('latin', 'sr-Latn'),
    'sr-Cyrl': this.partOf('cyrillic', 'sr-Cyrl'),
  }));

  protected swap(): void {
    this.ids.update((ids) => [...ids].reverse());
  }

  protected choose(field: FieldName, side: Side): void {
    this.choices.update((now) => ({ ...now, [field]: side }));
  }

  protected valueOf(field: FieldName, { name, kind, town, parentName }: Institution): string {
    switch (field) {
      case 'latin':
        return name['sr-Latn'];
      case 'cyrillic':
        return name['sr-Cyrl'];
      case 'kind':
        return this.transloco.transform(`institutions.kind.${kind}`);
      case 'town':
        return this.inScript.transform(town);
      case 'parent':
        return parentName
          ? this.inScript.transform(parentName)
          : this.transloco.transform('institutions.merge.noParent');
    }
  }

  protected languageOf(field: FieldName): Script | null {
    if (field === 'latin') return 'sr-Latn';
    return field === 'cyrillic' ? 'sr-Cyrl' : null;
  }

  protected refusalOf(field: FieldName, side: Side): string | undefined {
    const refusal = field === 'parent' ? this.seen()?.refusedParents[side] : null;
    return refusal ? `institutions.merge.refused.${refusal}` : undefined;
  }

  protected async merge(): Promise<void> {
    const seen = this.seen();
    if (seen === undefined) return;
    const { kept, merged } = seen;
    const from = (field: FieldName) => seen[this.choices()[field]];
    const parent = this.refusalOf('parent', this.choices().parent) ? null : from('parent').parent;
    const text = { kind: from('kind').kind, name: this.name(), town: from('town').town, parent };
    const body = {
      ...{ kept: kept.id, keptVersion: kept.version },
      ...{ merged: merged.id, mergedVersion: merged.version, text },
    };
    if (await this.sending.run(() => this.store.merge(this.id(), body))) this.merged.emit();
  }

  private partOf(field: 'latin' | 'cyrillic', script: Script): string {
    return this.seen()?.[this.choices()[field]].name[script] ?? '';
  }
}
