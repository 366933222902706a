// A screen beside the others of its area: the list of a feature, with its store, its address and its words in both languages.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterLast, amongMessages, beforeFirst } from './places.mjs';
import { spellName } from './words.mjs';

/** `admin/notes`, of the feature `notes`. */
export function planScreen(name, root, [serbian, english] = []) {
  const [area = '', feature = ''] = name.split('/');
  const routes = `apps/frontend/src/${area}/${area}.routes.ts`;
  const contract = join(root, 'libs/contracts/src', feature);
  const stated = existsSync(`${contract}.ts`) || existsSync(join(contract, 'index.ts'));
  if (!existsSync(join(root, routes)) || !stated)
    throw new Error(
      `A screen is named by its area and its feature, as admin/notes; there is no ${name}.`,
    );
  if (serbian === undefined || english === undefined)
    throw new Error(`Say its title: npm run new -- screen ${name} "Белешке" "Notes"`);
  const words = { area, ...spellName(feature) };
  const folder = `apps/frontend/src/${area}/${feature}`;
  const messages = `apps/frontend/src/messages/${area}`;
  return {
    files: {
      [`${folder}/${feature}-store.ts`]: writeStore(words),
      [`${folder}/${feature}-page.ts`]: writePage(words),
    },
    changes: [
      beforeFirst(
        routes,
        /^ +\['(statistics|rules)', /,
        `  ['${feature}', 'organisation.manage'],`,
      ),
      afterLast(routes, /^ {4}children: \[$/, writeRoute(words)),
      amongMessages(`${messages}.sr-Cyrl.json`, words, {
        title: serbian,
        none: 'Још нема ничега.',
      }),
      amongMessages(`${messages}.en.json`, words, { title: english, none: 'Nothing yet.' }),
      beforeFirst(
        'test/e2e/support/screens/administrator-screens.ts',
        /^ {2}\{ screen: 'jobs', path/,
        `  { screen: '${words.spaced}', path: '/${findAddress(area)}/${feature}' },`,
      ),
    ],
    next: `Write its words in ${messages}.*.json, then look at /${findAddress(area)}/${feature}.`,
  };
}

function findAddress(area) {
  return area === 'certify' ? 'certify/issue' : area;
}

function writeRoute({ area, name, pascal }) {
  return `      {
        path: '${name}',
        title: '${area}.title.${name}',
        canMatch: [requires('organisation.manage')],
        loadComponent: () => import('./${name}/${name}-page').then(({ ${pascal}Page }) => ${pascal}Page),
      },`;
}

function writeStore({ camel, pascal, spaced }) {
  return `import { inject, Injectable } from '@angular/core';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { ApiClient } from '../../core/api/api-client';
import { PagedList } from '../../core/api/paged-list';
import type { Endpoints } from '../../core/routes.generated';

type Entry = EndpointReply<Endpoints['${camel}.list${pascal}']>['items'][number];

/** The ${spaced}, page by page. */
@Injectable()
export class ${pascal}Store {
  private readonly api = inject(ApiClient);

  readonly list = new PagedList<Entry>((after, stopped) =>
    this.api.call('${camel}.list${pascal}', { query: { after, limit: 50 } }, stopped),
  );

  constructor() {
    void this.list.restart();
  }
}
`;
}

function writePage({ area, name, camel, pascal, spaced }) {
  return `import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ShortDatePipe } from '@svetionik/ui/language/date.pipes';
import { PagedListView } from '../../core/api/paged-list-view';
import { ${pascal}Store } from './${name}-store';

/** The ${spaced} of the organisation. */
@Component({
  selector: 'app-${name}-page',
  imports: [TranslocoPipe, ShortDatePipe, PagedListView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [${pascal}Store],
  template: \`
    <div class="wrap page stack">
      <h1>{{ '${area}.title.${name}' | transloco }}</h1>
      <app-paged-list [list]="store.list" [none]="'${area}.${camel}.none' | transloco">
        <ul class="entries">
          @for (entry of store.list.items(); track entry.id) {
            <li class="card padded stack-small">
              <h2>{{ entry.title }}</h2>
              <p class="small soft">{{ entry.addedAt | shortDate }}</p>
            </li>
          }
        </ul>
      </app-paged-list>
    </div>
  \`,
  styleUrl: '../page.css',
  styles: \`
    .entries {
      display: grid;
      gap: var(--space-3);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    h2 {
      font-size: var(--step-1);
    }
  \`,
})
export class ${pascal}Page {
  protected readonly store = inject(${pascal}Store);
}
`;
}
