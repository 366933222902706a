import { escapeHtml } from '../../apps/backend/src/platform/web/escape-html';
import type { Contents, Operation, Parameter } from './described-api';
import { describeShape } from './shape';
import { prose } from './prose';

const permissions: Readonly<Record<string, string>> = {
  public: 'For anybody.',
  account: 'For whoever is signed in.',
};

/** All that is said of an operation. */
export function operationSection(operation: Operation): string {
  const { name, method, path, summary, description, permission, deprecated } = operation;
  const successes = operation.replies.filter(([status]) => status.startsWith('2'));
  const failures = operation.replies.filter(([status]) => /^[45]/.test(status));
  return `<section id="${name}">
<h2><span class="method">${method}</span> <span class="path">${escapeHtml(path)}</span></h2>
<p>${prose(summary)}.</p>
${deprecated ? '<p class="note">Deprecated: the same has another address now.</p>' : ''}
${description === '' ? '' : `<p>${prose(description)}</p>`}
<p class="note">${permissions[permission] ?? `For whoever has the permission <code>${permission}</code>.`} <code>${name}</code></p>
${parameters(operation.parameters)}
${operation.sent === undefined ? '' : contents('Sent', operation.sent)}
${successes.map(([status, { content }]) => contents(`Answered with ${status}`, content)).join('\n')}
<h3>Problems</h3>
<ul class="problems">${failures
    .map(([status, reply]) => `<li>${status} ${codes(reply.description)}</li>`)
    .join('')}</ul>
</section>`;
}

function codes(text: string): string {
  return text
    .split(', ')
    .map((code) => `<a href="index.html#${code}"><code>${code}</code></a>`)
    .join(', ');
}

function parameters(all: readonly Parameter[]): string {
  if (all.length === 0) return '';
  const rows = all.map(
    (each) =>
      `<dt><code>${escapeHtml(each.name)}</code> <span class="note">${each.in}${each.required ? '' : ', if wanted'}</span></dt>
<dd>${each.description === undefined ? '' : `<p>${prose(each.description)}</p>`}<code class="shape">${describeShape(each.schema)}</code>${example(each.example)}</dd>`,
  );
  return `<h3>Parameters</h3>\n<dl>${rows.join('\n')}</dl>`;
}

function example(value: Parameter['example']): string {
  return value === undefined
    ? ''
    : `<p class="note">For example <code>${escapeHtml(String(value))}</code></p>`;
}

function contents(title: string, content: Contents = {}): string {
  const parts = Object.entries(content).map(
    ([mediaType, { schema, example: sent }]) =>
      `<p class="note">${escapeHtml(mediaType)}</p>
${schema === undefined ? '' : `<pre class="shape">${describeShape(schema)}</pre>`}
${sent === undefined ? '' : `<p class="note">For example</p>\n<pre>${escapeHtml(JSON.stringify(sent, null, 2))}</pre>`}`,
  );
  return `<h3>${title}</h3>\n${parts.join('\n') || '<p class="note">Without a body.</p>'}`;
}
