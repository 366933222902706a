import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';

/** So many stand there at first, and so many more come each time. */
const fewest = 20;
const step = 100;

/** Names of some of the people of whom it is said how many they are, and the way to the others. */
@Component({
  selector: 'app-enrol-names',
  imports: [TranslocoPipe, PluralPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (visible().length > 0) {
      <ul>
        @for (name of visible(); track $index) {
          <li>{{ name }}</li>
        }
      </ul>
    }
    @if (others() > 0) {
      <p class="small soft">
        @if (visible().length > 0) {
          {{ 'enrol.others' | plural: others() }}
        }
        @if (tellsMore() || names().length > visible().length) {
          <button
            class="link-button"
            type="button"
            [attr.aria-disabled]="busy()"
            (click)="showMore()"
          >
            {{ (visible().length > 0 ? 'enrol.more' : 'enrol.names') | transloco }}
          </button>
        }
      </p>
    }
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      columns: 11rem;
      column-gap: var(--space-4);
      list-style: none;
      color: var(--ink-soft);
    }
    li {
      break-inside: avoid;
      overflow-wrap: anywhere;
    }
    p {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-3);
      align-items: center;
      margin: 0;
    }
    .link-button {
      min-height: var(--target);
    }
  `,
})
export class EnrolNames {
  readonly names = input.required<readonly string[]>();
  /** How many they are. */
  readonly people = input.required<number>();
  readonly tellsMore = input.required<boolean>();
  readonly busy = input.required<boolean>();
  readonly more = output();
  private readonly most = signal(fewest);
  protected readonly visible = computed(() => this.names().slice(0, this.most()));
  protected readonly others = computed(() => this.people() - this.visible().length);

  protected showMore(): void {
    if (this.busy()) return;
    this.most.update((most) => most + step);
    if (this.tellsMore() && this.names().length < Math.min(this.most(), this.people()))
      this.more.emit();
  }
}
