import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { findMissing, RunFormStore, type RunText } from './run-form-store';

const languages: readonly RunText['language'][] = ['sr-Latn', 'sr-Cyrl', 'en'];

/** Of which course or programme it is, what it is called, where and in which language. */
@Component({
  selector: 'app-what-fields',
  imports: [TranslocoPipe, InScriptPipe, Field, FieldControl, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './what-fields.html',
  styleUrl: './fields.css',
})
export class WhatFields {
  protected readonly store = inject(RunFormStore);
  /** Whether saving was tried: what is missing is said. */
  readonly checked = input.required<boolean>();
  protected readonly languages = languages;

  /** What a run may be of: groups that have nothing are left out. */
  protected readonly subjects = computed(() => {
    if (!this.store.choices.hasValue()) return [];
    const { courses, programmes } = this.store.choices.value();
    const parts = [
      { kind: 'course', subjects: courses },
      { kind: 'programme', subjects: programmes },
    ] as const;
    return parts.filter((part) => part.subjects.length > 0);
  });

  /** Takes what was chosen, as its kind and its id. */
  protected hold(chosen: string): void {
    const [kind, id = null] = chosen.split(' ');
    this.store.edited.write({
      course: kind === 'course' ? id : null,
      programme: kind === 'programme' ? id : null,
    });
  }

  protected errorOf(field: string): string | undefined {
    const missing = this.checked() && findMissing(this.store.edited.text()).has(field);
    return missing ? 'runs.missing' : undefined;
  }

  protected choose(language: string): void {
    const chosen = languages.find((each) => each === language);
    if (chosen !== undefined) this.store.edited.write({ language: chosen });
  }
}
