import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { EnrolNames } from './enrol-names';
import type { Enrolling, EnteringPerson } from './enrolling-way';

/** Who is enrolled and who is not, why, and then what became of each. */
@Component({
  selector: 'app-enrol-preview',
  imports: [TranslocoPipe, PluralPipe, NumberPipe, EnrolNames],
  providers: [NameTextPipe, InScriptPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './enrol-preview.html',
  styleUrl: './enrol-preview.css',
})
export class EnrolPreview {
  private readonly nameText = inject(NameTextPipe);
  private readonly inScript = inject(InScriptPipe);

  readonly what = input.required<'run' | 'programme'>();
  readonly enrolling = input.required<Enrolling>();
  readonly people = input.required<readonly EnteringPerson[]>();
  readonly remarkedPeople = input.required<readonly EnteringPerson[]>();
  /** The group that was chosen; none where people were. */
  readonly group = input.required<string | undefined>();
  /** Whether whoever comes into it is enrolled already. */
  readonly followed = input.required<boolean>();
  readonly busy = input.required<boolean>();
  /** Whether more can be named than the first. */
  readonly tellsMore = input.required<boolean>();
  /** With whether those are enrolled too who come later. */
  readonly enrol = output<boolean>();
  readonly leave = output();
  readonly others = output<boolean>();
  /** Of whom more are to be named: why they are not enrolled, null for those who are. */
  readonly more = output<string | null>();

  protected readonly later = signal(false);
  protected readonly enters = computed(() => this.enrolling().waiting + this.enrolling().done);
  private readonly known = computed(() => this.countOf('on-it') + this.countOf('in-it'));
  protected readonly shares = computed(() => {
    const { skipped } = this.enrolling();
    const all = this.enters() + skipped.reduce((sum, { people }) => sum + people, 0);
    const parts = [
      { what: 'enters', people: this.enters() },
      { what: 'known', people: this.known() },
      { what: 'cannot', people: all - this.enters() - this.known() },
    ];
    return { all, parts };
  });
  /** Those who are not enrolled by why, who is already at the end. */
  protected readonly lacking = computed(() =>
    this.enrolling()
      .skipped.toSorted((one, other) => Number(isKnown(one)) - Number(isKnown(other)))
      .map(({ why, people }) => ({
        ...{ why, people },
        names: this.namesOf((each) => each.why === why),
        hint: this.hintOf(why),
      })),
  );
  protected readonly names = computed(() => this.namesOf(({ why }) => why === null));
  protected readonly remarked = computed(() =>
    this.enrolling().remarked.map(({ remark, people }) => ({
      ...{ remark, people },
      names: this.tellNames(this.remarkedPeople().filter((each) => each.remark === remark)),
    })),
  );
  protected readonly asksOthers = computed(
    () =>
      this.enrolling().state === 'proposed' &&
      (this.enrolling().overQuota || this.countOf('over-quota') > 0),
  );
  protected readonly left = computed(() => {
    const { places, waiting, state } = this.enrolling();
    if (places.length === 0 || places.some((each) => each.places === null)) return undefined;
    const free = places.reduce((sum, each) => sum + (each.places ?? 0) - each.taken, 0);
    return state === 'proposed' ? { free, after: free - waiting } : undefined;
  });

  private countOf(why: string): number {
    return this.enrolling().skipped.find((each) => each.why === why)?.people ?? 0;
  }

  private hintOf(why: string): string | undefined {
    const hinted = ['consent-awaited', 'prerequisite', 'profession', 'taking', 'full'];
    return hinted.includes(why) ? `enrol.hint.${why}` : undefined;
  }

  private namesOf(isMeant: (person: EnteringPerson) => boolean): readonly string[] {
    return this.tellNames(this.people().filter(isMeant));
  }

  private tellNames(people: readonly EnteringPerson[]): readonly string[] {
    return people.map(({ name, email }) =>
      name === null ? email : this.inScript.transform(this.nameText.transform(name)),
    );
  }
}

function isKnown({ why }: { readonly why: string }): boolean {
  return why === 'on-it' || why === 'in-it';
}
