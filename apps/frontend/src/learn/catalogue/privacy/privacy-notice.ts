import { ChangeDetectionStrategy, Component, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { peopleReaders } from '@svetionik/domain/access/people-readers';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ApiClient } from '../../../core/api/api-client';
import { ProblemNotice } from '../../../core/api/problem-notice';

/** What is kept of people, why, how long and for whom: for anybody, before and after registering. */
@Component({
  selector: 'app-privacy-notice',
  imports: [RouterLink, TranslocoPipe, Skeleton, PluralPipe, TextInScript, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './privacy-notice.html',
  styles: `
    section {
      margin-top: var(--space-4);
      max-width: var(--measure);
    }
    h2 {
      font-size: var(--step-2);
    }
    ul {
      display: grid;
      gap: var(--space-2);
      margin: 0;
      padding-inline-start: var(--space-5);
    }
  `,
})
export class PrivacyNotice {
  private readonly api = inject(ApiClient);

  protected readonly read = resource({
    loader: ({ abortSignal }) => this.api.call('privacy.readPrivacyNotice', {}, abortSignal),
  });
  protected readonly parts = [
    {
      name: 'what',
      lines: [
        'account',
        'joining',
        'age',
        'names',
        'learning',
        'runs',
        'assessment',
        'mail',
        'documents',
        'security',
        'requests',
        'actions',
        'reports',
        'not',
      ],
    },
    {
      name: 'why',
      lines: [
        'law',
        'age',
        'course',
        'runs',
        'register',
        'security',
        'requests',
        'reports',
        'choice',
      ],
    },
    { name: 'long', lines: ['account', 'unused', 'age', 'session', 'own-data'] },
    {
      name: 'who',
      lines: [
        'you',
        ...peopleReaders.map((role) => `role.${role}`),
        'recorded',
        'authorities',
        'network',
        'checkers',
        'others',
      ],
    },
  ] as const;
}
