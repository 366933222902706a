import { inject, Pipe, type PipeTransform } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { latinToCyrillic } from '@svetionik/domain/language/latin-to-cyrillic';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { chooseScript } from '@svetionik/ui/language/script-text';
import type { Endpoints } from '../routes.generated';

type Group = Pick<
  EndpointReply<Endpoints['groups.listOwnGroups']>['items'][number],
  'because' | 'references'
>;
type Because = Group['because'][number];

/** Why somebody is in a group: by which conditions, or that they were put in it by hand, as `byHand` says. */
@Pipe({ name: 'whyInGroup', pure: false })
export class WhyInGroupPipe implements PipeTransform {
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(CurrentLanguage);

  transform({ because, references }: Group, byHand: string): string {
    const say = (key: string) => this.transloco.translate<string>(`groups.${key}`);
    if (because.length === 0) return this.transloco.translate(byHand);
    const script = chooseScript(this.language.language());
    const names = new Map(references.map(({ id, name }) => [id, name[script]]));
    const reasons = because.map((condition) => {
      const verb = say(`${condition.is ? 'is' : 'isNot'}.${condition.kind}`);
      const values = this.valuesOf(condition, names).join(', ');
      return `${this.small(say(`asks.${condition.kind}`))} ${verb} ${values}`.trim();
    });
    return `${say('own.because')} ${reasons.join('; ')}.`;
  }

  /** Within a sentence; names of places and groups stay as they are. */
  private small(words: string): string {
    return words.toLocaleLowerCase('sr');
  }

  private valuesOf(condition: Because, names: ReadonlyMap<string, string>): readonly string[] {
    const say = (key: string) => this.transloco.translate<string>(key);
    const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? '');
    switch (condition.kind) {
      case 'profession':
        return condition.professions.map((track) => this.small(say(`track.${track}.name`)));
      case 'role':
        return condition.roles.map((role) => say(`roles.name.${role}`));
      case 'region':
        return this.language.language() === 'sr-Cyrl'
          ? condition.regions.map((region) => latinToCyrillic(region))
          : condition.regions;
      case 'town':
        return condition.towns;
      case 'institution':
        return named(condition.institutions);
      case 'group':
        return named(condition.groups);
      case 'course':
        return [
          ...named([condition.course]),
          ...condition.states.map((state) => say(`groups.state.${state}`)),
        ];
      default:
        return [];
    }
  }
}
