import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  inject,
  input,
  type OnInit,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ClockPipe } from '@svetionik/ui/language/date.pipes';
import { Bar } from '@svetionik/ui/feedback/bar';
import { ProblemNotice } from '../../core/api/problem-notice';
import { QrCode } from '../../core/qr/qr-code';
import { CodeWords } from './code-words';
import { EntryAddresses } from './entry-link';
import { EntryLinkStore } from './entry-link-store';

/** A code for the wall of a classroom: dark, readable from the last row, with how many have come in. It names nobody. */
@Component({
  selector: 'app-projector',
  imports: [RouterLink, TranslocoPipe, Bar, ClockPipe, ProblemNotice, QrCode, CodeWords],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [EntryLinkStore],
  templateUrl: './projector.html',
  styleUrl: './projector.css',
})
export class Projector implements OnInit {
  private readonly document = inject(DOCUMENT);
  protected readonly store = inject(EntryLinkStore);
  protected readonly addresses = inject(EntryAddresses);

  /** Its id, of the address. */
  readonly link = input.required<string>();
  protected readonly isOpen = computed(() => this.store.link()?.state === 'open');

  ngOnInit(): void {
    void this.store.follow(this.link());
  }

  protected async fill(): Promise<void> {
    await (this.document.fullscreenElement
      ? this.document.exitFullscreen()
      : this.document.documentElement.requestFullscreen());
  }
}
