// A name in the forms that code, tables and addresses use.

const form = /^[a-z]+(-[a-z]+)*$/;

/** The forms of a name in small letters with hyphens: `caseNote`, `CaseNote`, `case_note`, `case note`. */
export function spellName(name) {
  if (!form.test(name)) throw new Error(`A name is in small letters and hyphens, not ${name}.`);
  const parts = name.split('-');
  const capital = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1));
  return {
    name,
    camel: [parts[0], ...capital.slice(1)].join(''),
    pascal: capital.join(''),
    snake: parts.join('_'),
    spaced: parts.join(' '),
  };
}

/** One of many: `notes` to `note`, `entries` to `entry`. */
export function singular(name) {
  if (!name.endsWith('s'))
    throw new Error(`A feature is named by the plural of what it keeps, not ${name}.`);
  return name.endsWith('ies') ? `${name.slice(0, -3)}y` : name.slice(0, -1);
}
