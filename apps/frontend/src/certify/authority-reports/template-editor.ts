import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { tracks, type Track } from '@svetionik/domain/content/track';
import {
  reportFields,
  serviceFields,
  type ReportField,
} from '@svetionik/domain/authority-reports/report-template';
import type { Script } from '@svetionik/domain/language/script';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { ProblemNotice } from '../../core/api/problem-notice';
import { BothScriptsField } from '../../core/forms/both-scripts-field';
import { EntryTools } from '../../core/forms/entry-tools';
import { FormFocus } from '../../core/forms/form-focus';
import { bothScripts, type ConflictRow, VersionConflict } from '../../core/forms/version-conflict';
import { AuthorityReportsStore, isWritten, type TemplateText } from './authority-reports-store';

interface Problem {
  readonly column: number;
  readonly code: string;
}

/** What a list shows: its title, whom it lists, and its columns in their order under their headings. */
@Component({
  selector: 'app-template-editor',
  imports: [
    TranslocoPipe,
    Field,
    FieldControl,
    ProblemNotice,
    BothScriptsField,
    EntryTools,
    VersionConflict,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [TranslocoPipe],
  templateUrl: './template-editor.html',
  styleUrl: './template-editor.css',
})
export class TemplateEditor {
  private readonly transloco = inject(TranslocoPipe);
  private readonly focus = inject(FormFocus);
  protected readonly store = inject(AuthorityReportsStore);

  readonly draft = input.required<TemplateText>();
  /** What keeps the columns from being printed. */
  readonly problems = input.required<readonly Problem[]>();

  protected readonly whom = ['everyone', 'passed', 'certified'] as const;
  protected readonly orientations = ['landscape', 'portrait'] as const;
  protected readonly left = computed(() =>
    reportFields.filter((field) => !this.draft().columns.some((column) => column.field === field)),
  );
  protected readonly tracks = tracks;
  protected readonly asksService = computed(() =>
    this.draft().columns.some(({ field }) => serviceFields.some((each) => each === field)),
  );
  protected readonly askedOf = computed(() => this.draft().askedOf ?? []);
  protected readonly checked = signal(false);

  protected problemOf(column: number): string | undefined {
    return this.problems().find((problem) => problem.column === column)?.code;
  }

  protected write(part: Partial<TemplateText>): void {
    this.store.edited.write(part);
  }

  protected writeTitle(script: Script, text: string): void {
    this.write({ title: { ...this.draft().title, [script]: text } });
  }

  protected writeHeading(place: number, script: Script, text: string): void {
    this.write({
      columns: this.draft().columns.map((column, index) =>
        index === place ? { ...column, heading: { ...column.heading, [script]: text } } : column,
      ),
    });
  }

  protected move(from: number, to: number): void {
    const columns = [...this.draft().columns];
    columns.splice(to, 0, ...columns.splice(from, 1));
    this.write({ columns });
  }

  protected drop(place: number): void {
    this.write({ columns: this.draft().columns.filter((_, index) => index !== place) });
  }

  protected add(field: ReportField | undefined): void {
    if (field !== undefined)
      this.write({
        columns: [...this.draft().columns, { field, heading: { 'sr-Latn': '', 'sr-Cyrl': '' } }],
      });
  }

  protected ask(track: Track, asked: boolean): void {
    this.write({
      askedOf: this.tracks.filter((each) =>
        each === track ? asked : this.askedOf().includes(each),
      ),
    });
  }

  protected async save(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.checked.set(true);
    if (!isWritten(this.draft())) return this.focus.toFirstInvalid(form);
    await this.store.save();
  }

  protected conflict(mine: TemplateText, theirs: TemplateText): ConflictRow[] {
    const say = (key: string) => this.transloco.transform(`certify.authorityReports.${key}`);
    const columns = ({ columns: all }: TemplateText) =>
      all
        .map(
          ({ field, heading }) =>
            `${say(`field.${field}`)}: ${heading['sr-Latn']} / ${heading['sr-Cyrl']}`,
        )
        .join('; ');
    const professions = ({ askedOf = [] }: TemplateText) =>
      askedOf.map((track) => this.transloco.transform(`track.${track}.name`)).join(', ') || '–';
    return [
      ...bothScripts(say('title'), mine.title, theirs.title),
      {
        what: say('whom'),
        mine: say(`participants.${mine.participants}`),
        theirs: say(`participants.${theirs.participants}`),
      },
      {
        what: say('sheet'),
        mine: say(`orientation.${mine.orientation}`),
        theirs: say(`orientation.${theirs.orientation}`),
      },
      { what: say('askedOf'), mine: professions(mine), theirs: professions(theirs) },
      { what: say('columns'), mine: columns(mine), theirs: columns(theirs) },
    ];
  }
}
