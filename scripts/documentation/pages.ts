import { escapeHtml } from '../../apps/backend/src/platform/web/escape-html';
import { problems } from '../../libs/contracts/src/problems';
import { listOperations, type DescribedApi, type Operation } from './described-api';
import { operationSection } from './operation-section';
import { prose } from './prose';
import { describeShape } from './shape';
import { style } from './style';

/** The pages by the names of their files: all operations, those of each area, the shapes that have a name. */
export function buildPages(api: DescribedApi): Record<string, string> {
  const operations = listOperations(api);
  const areas = new Map<string, Operation[]>();
  for (const each of operations) areas.set(each.area, [...(areas.get(each.area) ?? []), each]);
  return {
    'index.html': page('API', [
      ...introduction(api),
      contents([...areas.keys()]),
      ...[...areas].map(listed),
      problemsSection(api),
    ]),
    ...Object.fromEntries(
      [...areas].map(([area, own]) => [`${area}.html`, page(area, own.map(operationSection))]),
    ),
    'shapes.html': page('Shapes', Object.entries(api.components.schemas).map(shapeSection)),
    'style.css': style,
  };
}

function page(title: string, sections: readonly string[]): string {
  const back = title === 'API' ? '' : '<nav><a href="index.html">All operations</a></nav>\n';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === 'API' ? 'API' : `${title}, API`}</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
${back}<main>
<h1>${title}</h1>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

function introduction({ info }: DescribedApi): string[] {
  return [
    `<p>${prose(info.description)}</p>`,
    '<p>For programs: <a href="../v1/openapi.json">the same in OpenAPI 3.1</a>. For people: <a href="#problems">all problems</a>, <a href="shapes.html">shapes</a>.</p>',
  ];
}

function contents(areas: readonly string[]): string {
  const items = areas.map((area) => `<li><a href="${area}.html">${area}</a></li>`);
  return `<nav aria-label="Areas"><ul class="list areas">${items.join('')}</ul></nav>`;
}

function listed([area, operations]: readonly [string, readonly Operation[]]): string {
  const items = operations.map(
    ({ name, method, path, summary }) =>
      `<li><a href="${area}.html#${name}"><span class="method">${method}</span> <span class="path">${escapeHtml(path)}</span></a><br>${prose(summary)}</li>`,
  );
  return `<section>
<h2><a href="${area}.html">${area}</a></h2>
<ul class="list">${items.join('\n')}</ul>
</section>`;
}

function problemsSection({ components }: DescribedApi): string {
  const items = Object.entries(problems).map(
    ([code, status]) => `<li id="${code}">${status} <code>${code}</code></li>`,
  );
  return `<section id="problems">
<h2>Problems</h2>
<p>A failed reply is an <a href="shapes.html#Problem">application/problem+json</a> with one of these codes.</p>
<p>Beside what an operation names, any can be answered with: ${components.responses['unexpected']?.description ?? ''}.</p>
<ul class="list areas">${items.join('\n')}</ul>
</section>`;
}

function shapeSection([name, schema]: readonly [
  string,
  DescribedApi['components']['schemas'][string],
]): string {
  return `<section id="${name}">
<h2>${name}</h2>
${schema.description === undefined ? '' : `<p>${prose(schema.description)}</p>`}
<pre class="shape">${describeShape(schema)}</pre>
</section>`;
}
