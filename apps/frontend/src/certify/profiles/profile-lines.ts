import { inject, Injectable } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { profileLabel } from '@svetionik/domain/certificates/profile-labels';
import { formatNumber } from '@svetionik/domain/language/number-format';
import type { TextInScripts } from '@svetionik/domain/language/script';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { InScriptPipe, chooseScript } from '@svetionik/ui/language/script-text';
import type { ConflictRow } from '../../core/forms/version-conflict';
import { CertifiedCourses } from '../courses/certified-courses';
import { writeTerms } from './english-terms';
import type { Definition, ProfileText } from './profile-text';

/** What a profile says, part by part, as words. */
@Injectable()
export class ProfileLines {
  private readonly transloco = inject(TranslocoService);
  private readonly current = inject(CurrentLanguage);
  private readonly inScript = inject(InScriptPipe);
  private readonly courses = inject(CertifiedCourses);

  /** The parts of both side by side, by their names: one of them may say what the other does not. */
  compare(mine: ProfileText, theirs: ProfileText): ConflictRow[] {
    const [one, other] = [new Map(this.ofText(mine)), new Map(this.ofText(theirs))];
    const fuller = one.size < other.size ? other : one;
    return [...fuller.keys()].map((what) => ({
      what,
      mine: one.get(what) ?? '–',
      theirs: other.get(what) ?? '–',
    }));
  }

  /** Each part with its name, in the order of the form. */
  ofDefinition({
    professions,
    asksAccreditation,
    asksSeal = false,
    pointsPerHour,
    orientation,
    programmePage,
    partner,
    fields,
    english,
  }: Definition): [string, string][] {
    const yesOrNo = (yes: boolean) => this.say(yes ? 'yes' : 'no');
    return [
      [
        this.say('sheet.professions'),
        professions.length === 0
          ? this.say('everybody')
          : professions
              .map((track) => this.transloco.translate<string>(`track.${track}.name`))
              .join(', '),
      ],
      [this.say('sheet.accreditation'), yesOrNo(asksAccreditation)],
      [this.say('sheet.seal'), yesOrNo(asksSeal)],
      [
        this.say('sheet.points'),
        pointsPerHour === undefined ? '–' : formatNumber(pointsPerHour, this.current.language(), 2),
      ],
      [this.say('sheet.orientation'), this.say(`sheet.${orientation}`)],
      [this.say('sheet.programmePage'), yesOrNo(programmePage)],
      [this.say('sheet.partner'), this.partnerOf(partner)],
      [this.say('english.heading'), this.say(`english.${english?.place ?? 'none'}`)],
      ...(english && english.terms.length > 0
        ? [[this.say('english.terms'), writeTerms(english.terms)] satisfies [string, string]]
        : []),
      [
        this.say('details.label'),
        fields.map((shown) => this.fieldOf(shown)).join(', ') || this.say('details.none'),
      ],
    ];
  }

  /** The names of what must not be missing; empty where nothing must. */
  required({ asksSeal = false, fields }: Definition): string {
    return [
      ...fields.filter(({ required }) => required).map((shown) => this.nameOf(shown)),
      ...(asksSeal ? [this.say('list.seal')] : []),
    ].join(', ');
  }

  private ofText({ name, definition, courses }: ProfileText): [string, string][] {
    const titles = this.courses
      .items()
      .filter(({ id }) => courses.includes(id))
      .map(({ title }) => this.inScript.transform(title));
    return [
      [this.say('name'), `${name['sr-Latn']} / ${name['sr-Cyrl']}`],
      ...this.ofDefinition(definition),
      [this.say('courses'), titles.join(', ') || '–'],
    ];
  }

  private partnerOf(partner: TextInScripts | null): string {
    if (partner === null) return this.say('sheet.partners.nobody');
    return partner['sr-Latn'] === '' && partner['sr-Cyrl'] === ''
      ? this.say('sheet.partners.formal')
      : `${partner['sr-Latn']} / ${partner['sr-Cyrl']}`;
  }

  private fieldOf(shown: Definition['fields'][number]): string {
    const name = this.nameOf(shown);
    return shown.required ? this.say('details.asked', { name }) : name;
  }

  private nameOf({ field, label }: Definition['fields'][number]): string {
    const language = this.current.language();
    const own = label?.[chooseScript(language)];
    const usual = profileLabel(field, language);
    return language === 'en' && own !== undefined ? `${usual} (${own})` : (own ?? usual);
  }

  private say(key: string, values: Record<string, string> = {}): string {
    return this.transloco.translate<string>(`profiles.${key}`, values);
  }
}
