import { inject, Injectable } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { NumberPipe } from '@svetionik/ui/language/number.pipes';
import { bothScripts, type ConflictRow } from '../../core/forms/version-conflict';
import type { RuleText } from './licence-rules-store';

const numbers = ['years', 'points', 'pointsEachYear', 'pointsApproved'] as const;
const leaveNumbers = [
  'easedFromMonths',
  'easedPoints',
  'easedOffTotal',
  'fulfilledOverMonths',
  'fulfilledOffTotal',
] as const;

/** What a rule says, part by part, as words. */
@Injectable()
export class LicenceRuleLines {
  private readonly transloco = inject(TranslocoPipe);
  private readonly number = inject(NumberPipe);

  /** The parts of both side by side. */
  compare(mine: RuleText, theirs: RuleText): ConflictRow[] {
    const row = (key: string, say: (text: RuleText) => string): ConflictRow => ({
      what: this.transloco.transform(`certify.licences.${key}`),
      mine: say(mine),
      theirs: say(theirs),
    });
    return [
      ...bothScripts(this.transloco.transform('certify.licences.title'), mine.title, theirs.title),
      ...numbers.map((key) => row(`number.${key}`, (text) => this.say(text[key]))),
      ...leaveNumbers.map((key) =>
        row(`leaveNumber.${key}`, ({ leave }) => this.say(leave?.[key])),
      ),
      row('source', ({ source }) => source),
      row('checkedOn', ({ checkedOn }) => checkedOn),
    ];
  }

  private say(value: number | null | undefined): string {
    return value === null || value === undefined ? '–' : this.number.transform(value, 2);
  }
}
