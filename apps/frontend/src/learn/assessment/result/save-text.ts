/** Gives a text to the browser to be saved. The mark at its start lets old editors read the Serbian letters. */
export function saveText(page: Document, name: string, text: string): void {
  const address = URL.createObjectURL(
    new Blob(['\uFEFF', text], { type: 'text/plain;charset=utf-8' }),
  );
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
