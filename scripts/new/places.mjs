// Where a line goes in a file that is there.

/** After the last line that fits. */
export function afterLast(path, pattern, line) {
  return {
    path,
    change: (text) => {
      const lines = text.split('\n');
      const at = lines.findLastIndex((each) => pattern.test(each));
      return at < 0 ? text : [...lines.slice(0, at + 1), line, ...lines.slice(at + 1)].join('\n');
    },
  };
}

/** Before the first line that fits. */
export function beforeFirst(path, pattern, line) {
  return {
    path,
    change: (text) => {
      const lines = text.split('\n');
      const at = lines.findIndex((each) => pattern.test(each));
      return at < 0 ? text : [...lines.slice(0, at), line, ...lines.slice(at)].join('\n');
    },
  };
}

/** Among imports in the order of their files. */
export function amongImports(path, line) {
  const from = /from '(.*)';$/;
  const own = from.exec(line)?.[1] ?? '';
  return {
    path,
    change: (text) => {
      const lines = text.split('\n');
      const at = lines.findIndex((each) => {
        const other = from.exec(each)?.[1];
        return /^import/.test(each) && other !== undefined && isOfFolder(other, own) && other > own;
      });
      const last = lines.findLastIndex(
        (each) => from.test(each) && isOfFolder(from.exec(each)[1], own),
      );
      const place = at < 0 ? last + 1 : at;
      return place <= 0 && at < 0
        ? text
        : [...lines.slice(0, place), line, ...lines.slice(place)].join('\n');
    },
  };
}

function isOfFolder(one, other) {
  const folder = (path) => path.slice(0, path.lastIndexOf('/'));
  return folder(one) === folder(other);
}

/** A list or object of JSON, changed. */
export function inJson(path, change) {
  return {
    path,
    change: (text) => `${JSON.stringify(change(JSON.parse(text)), null, 2)}\n`,
  };
}

/** The words of a screen among those of its area. */
export function amongMessages(path, { name, camel }, { title, none }) {
  return inJson(path, (messages) => ({
    ...messages,
    title: { ...messages.title, [name]: title },
    [camel]: { ...messages[camel], none },
  }));
}
