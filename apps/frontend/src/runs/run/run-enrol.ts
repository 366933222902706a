import { ChangeDetectionStrategy, Component, inject, output, type OnInit } from '@angular/core';
import { EnrolPanel } from '../../core/enrolling/enrol-panel';
import { CarriedPeople } from '../../core/enrolling/carried-people';
import { EnrollingStore } from './enrolling-store';
import { RunStore } from './run-store';

/** Puts a group or chosen people on a run. */
@Component({
  selector: 'app-run-enrol',
  imports: [EnrolPanel],
  providers: [EnrollingStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<app-enrol-panel [way]="way" what="run" (enrolled)="enrolled.emit()" />`,
})
export class RunEnrol implements OnInit {
  private readonly carried = inject(CarriedPeople);
  private readonly store = inject(RunStore);
  protected readonly way = inject(EnrollingStore);

  /** People got onto it. */
  readonly enrolled = output();

  /** Whoever was carried here is proposed at once. */
  ngOnInit(): void {
    const people = this.carried.take(this.store.id() ?? '');
    if (people !== undefined) void this.way.propose(people);
  }
}
