import type { Request, RequestHandler } from 'express';
import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { escapeHtml } from '../web/escape-html';

const kept = z.object({
  to: z.string(),
  from: z.string().optional(),
  subject: z.string(),
  text: z.string(),
  at: z.string(),
});
const shown = 50;
const forwarding = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/** The mail of a local installation, newest first, for whoever sits at the machine. */
export function mailPage(folder: string): RequestHandler {
  return (request, response, next) => {
    if (request.method !== 'GET' || !isFromThisMachine(request)) return next();
    readMessages(folder)
      .then((messages) => {
        const nonce = randomBytes(18).toString('base64');
        response.set({ 'Content-Security-Policy': policy(nonce), 'Cache-Control': 'no-store' });
        response.type('html').send(render(messages, nonce));
      })
      .catch(next);
  };
}

/** A proxy on this machine has its address too; most say in a header for whom they ask. */
function isFromThisMachine({ socket, headers }: Request): boolean {
  const isForwarded = forwarding.some((name) => headers[name] !== undefined);
  return !isForwarded && /^(::1|(::ffff:)?127\.)/.test(socket.remoteAddress ?? '');
}

async function readMessages(folder: string): Promise<z.infer<typeof kept>[]> {
  const names = await readdir(folder).catch(() => []);
  const newest = names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .reverse()
    .slice(0, shown);
  return Promise.all(
    newest.map(async (name) => kept.parse(JSON.parse(await readFile(join(folder, name), 'utf8')))),
  );
}

/** Nothing but the one style sheet of the page; links lead on by themselves. */
function policy(nonce: string): string {
  return `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}

function render(messages: readonly z.infer<typeof kept>[], nonce: string): string {
  const entries = messages.map(
    ({ to, from, subject, text, at }) =>
      `<article><h2>${escapeHtml(subject)}</h2><p>${from === undefined ? '' : `${escapeHtml(from)} → `}${escapeHtml(to)} · ${escapeHtml(at)}</p><pre>${linked(escapeHtml(text))}</pre></article>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mail</title>
<style nonce="${nonce}">body{font:1rem/1.5 system-ui;max-width:48rem;margin:2rem auto;padding:0 1rem}article{border-top:1px solid #bbb;padding:1rem 0}pre{white-space:pre-wrap;font:inherit}</style>
<h1>Mail of this installation</h1>${entries.join('') || '<p>No mail yet.</p>'}</html>`;
}

function linked(escaped: string): string {
  return escaped.replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`);
}
