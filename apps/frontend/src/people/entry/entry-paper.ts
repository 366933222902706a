import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  inject,
  input,
  type OnInit,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { ProblemNotice } from '../../core/api/problem-notice';
import { OrganisationNamePipe } from '../../core/organisation/organisation-name.pipe';
import { PageOrganisation } from '../../core/organisation/page-organisation';
import { QrCode } from '../../core/qr/qr-code';
import { EntryAddresses } from './entry-link';
import { EntryLinkStore } from './entry-link-store';

/** A sheet of A4 for a board: the QR code, and the address for whoever types. */
@Component({
  selector: 'app-entry-paper',
  imports: [
    RouterLink,
    TranslocoPipe,
    LongDatePipe,
    Skeleton,
    ProblemNotice,
    QrCode,
    OrganisationNamePipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [EntryLinkStore],
  templateUrl: './entry-paper.html',
  styleUrl: './entry-paper.css',
})
export class EntryPaper implements OnInit {
  private readonly window = inject(DOCUMENT).defaultView;
  protected readonly organisation = inject(PageOrganisation);
  protected readonly store = inject(EntryLinkStore);
  protected readonly addresses = inject(EntryAddresses);

  /** Its id, of the address. */
  readonly link = input.required<string>();

  ngOnInit(): void {
    void this.store.follow(this.link());
  }

  protected print(): void {
    this.window?.print();
  }
}
