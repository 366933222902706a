/** What is read of an answer. */
interface FileReply {
  readonly headers: Pick<Headers, 'get'>;
  blob(): Promise<Blob>;
}

/** A file as the server sends it, under the name that the server gives it. */
export async function readFile(reply: FileReply): Promise<File> {
  const content = await reply.blob();
  return new File([content], nameIn(reply.headers.get('content-disposition') ?? ''), {
    type: content.type,
  });
}

/** The whole name where there is one, or else the one in ASCII (RFC 6266). */
function nameIn(disposition: string): string {
  const [, encoded] = /filename\*=UTF-8''([^;\s]+)/iu.exec(disposition) ?? [];
  const [, plain] = /filename="([^"]*)"/iu.exec(disposition) ?? [];
  try {
    return encoded === undefined ? (plain ?? '') : decodeURIComponent(encoded);
  } catch {
    return plain ?? '';
  }
}
