import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { tellStatus } from '@svetionik/domain/learning/tell-status';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { chooseScript } from '@svetionik/ui/language/script-text';
import type { OwnCourse } from './own-courses';

/** Where one is in a course, and the day of what comes next, in a sentence or two. */
@Component({
  selector: 'app-status-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="title">{{ told().title }}</p>
    @for (text of told().texts; track $index) {
      <p>{{ text }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-1);
    }
    .title {
      font-weight: 600;
    }
  `,
})
export class StatusText {
  private readonly current = inject(CurrentLanguage);

  readonly course = input.required<OwnCourse>();

  protected readonly told = computed(() => {
    const language = this.current.language();
    const { status, organiser } = this.course();
    return tellStatus(status, { organiser: organiser[chooseScript(language)], language });
  });
}
