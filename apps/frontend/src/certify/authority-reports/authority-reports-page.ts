import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { InScriptPipe } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { ProvenDownload } from '../../core/session/proven-download';
import { SessionStore } from '../../core/session/session-store';
import { ExportsPanel } from '../exports/exports-panel';
import { ExportsStore } from '../exports/exports-store';
import { CertifiedCourses } from '../courses/certified-courses';
import { AuthorityReportsStore } from './authority-reports-store';
import { ListSample } from './list-sample';
import { TemplateEditor } from './template-editor';

/** Lists of who took part in a run, as each authority asks for them: chosen, looked at, and saved as a table or a document. */
@Component({
  selector: 'app-authority-reports-page',
  imports: [
    TranslocoPipe,
    Notice,
    Skeleton,
    Field,
    FieldControl,
    PluralPipe,
    InScriptPipe,
    ProblemNotice,
    ProvenDownload,
    ExportsPanel,
    ListSample,
    TemplateEditor,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [CertifiedCourses, AuthorityReportsStore, ExportsStore],
  templateUrl: './authority-reports-page.html',
  styleUrls: ['../../core/work-page.css', './authority-reports-page.css'],
})
export class AuthorityReportsPage {
  protected readonly session = inject(SessionStore);
  protected readonly store = inject(AuthorityReportsStore);
  protected readonly exports = inject(ExportsStore);
  protected readonly scripts = ['sr-Cyrl', 'sr-Latn'] as const;

  protected async ask(): Promise<void> {
    const choice = this.store.choice();
    if (choice !== undefined && !this.exports.asking.busy())
      await this.exports.ask({ ...choice, kind: 'delivery' });
  }
}
