import { inject, Injectable } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { formatNumber, formatPercent } from '@svetionik/domain/language/number-format';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { chooseScript } from '@svetionik/ui/language/script-text';
import type { ReportedItem } from './item-analysis-store';
import { GroupNames } from './group-names';

type ItemFlag = ReportedItem['flags'][number];

const shares = ['facility', 'omitted', 'share', 'upper', 'lower'];
const times = ['median', 'expected'];
const groups = ['easier', 'harder'];

/** What a flag says, in a sentence of the interface's language. */
@Injectable({ providedIn: 'root' })
export class FlagSentence {
  private readonly transloco = inject(TranslocoService);
  private readonly current = inject(CurrentLanguage);
  private readonly names = inject(GroupNames);

  of(flag: ItemFlag, item: Pick<ReportedItem, 'options'>): string {
    const code =
      flag.code === 'group-difference' ? `${flag.code}-${flag.values['class']}` : flag.code;
    const values = Object.fromEntries(
      Object.entries(flag.values).map(([name, value]) => [name, this.say(name, value, flag, item)]),
    );
    return this.transloco.translate<string>(`teach.flag.${code}`, values, this.current.language());
  }

  /** A length of time, given in seconds. */
  time(seconds: number): string {
    const language = this.current.language();
    const [minutes, rest] = [Math.floor(Math.round(seconds) / 60), Math.round(seconds) % 60];
    const key = minutes === 0 ? 'teach.time.seconds' : 'teach.time.minutes';
    return this.transloco.translate<string>(key, { minutes, seconds: rest }, language);
  }

  private say(
    name: string,
    value: number | string,
    { values }: ItemFlag,
    { options }: Pick<ReportedItem, 'options'>,
  ): string {
    const language = this.current.language();
    if (name === 'option')
      return options.find(({ id }) => id === value)?.text[chooseScript(language)] ?? String(value);
    if (groups.includes(name)) return this.names.nameOf(String(values['attribute']), String(value));
    if (typeof value === 'string') return value;
    if (shares.includes(name)) return formatPercent(value * 100, language);
    return times.includes(name) ? this.time(value) : formatNumber(value, language, 2);
  }
}
