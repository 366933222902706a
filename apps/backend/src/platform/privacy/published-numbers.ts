import { Injectable } from '@nestjs/common';
import { publishedNumbers } from '@svetionik/domain/contacts/published-numbers';

type Source = (organisationId: string) => Promise<readonly string[]>;

/** The telephones that an organisation publishes, for the guard; whichever feature keeps them says how they are read. */
@Injectable()
export class PublishedNumbers {
  private source: Source = () => Promise.resolve([]);

  readBy(source: Source): void {
    this.source = source;
  }

  async of(organisationId: string): Promise<ReadonlySet<string>> {
    return publishedNumbers(await this.source(organisationId));
  }
}
