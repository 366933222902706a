/** JSON as it may stand in a script of a page: nothing in it can end that. */
export function writeInScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}
