// What names a kind in a file of many kinds, doubled in the name of another: its import, its property, its row.
import ts from 'typescript';
import { parse, quoted, renameNode } from './rename.mjs';

/** The text with an entry of the twin after each of the model’s. */
export function doubleEntries(path, text, model, twin) {
  const source = parse(path, text);
  const entries = findEntries(source, model);
  // what is imported alone would be used by nothing
  if (entries.every((entry) => ts.isImportDeclaration(entry))) return text;
  return entries.reduceRight(
    (before, entry) => insertTwin(before, entry, source, model, twin),
    text,
  );
}

function findEntries(source, model) {
  const entries = [];
  const visit = (node) => {
    if (isEntry(node, model)) entries.push(node);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return entries;
}

function isEntry(node, model) {
  if (ts.isImportDeclaration(node))
    return (
      node.moduleSpecifier.text.split('/').at(-1) === model.name &&
      node.importClause?.getText().toLowerCase().includes(model.camel.toLowerCase())
    );
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node))
    return names(node.name, model);
  const isElement = node.parent !== undefined && ts.isArrayLiteralExpression(node.parent);
  return isElement && isRow(node, model);
}

/** The kind itself, a list that begins with it, or an object of it. */
function isRow(node, model) {
  if (ts.isArrayLiteralExpression(node))
    return (
      node.elements.length > 1 && names(node.elements[0], model) && !names(node.elements[1], model)
    );
  return names(node, model) || isOfKind(node, model);
}

function isOfKind(node, model) {
  return (
    ts.isObjectLiteralExpression(node) &&
    node.properties.some(
      (property) =>
        ts.isPropertyAssignment(property) &&
        (property.name.getText() === 'kind'
          ? names(property.initializer, model)
          : isOfKind(property.initializer, model)),
    )
  );
}

function names(node, model) {
  return (
    (ts.isIdentifier(node) || ts.isStringLiteral(node)) &&
    [model.name, model.camel].includes(node.text)
  );
}

function insertTwin(text, entry, source, model, twin) {
  const copy = ts.isShorthandPropertyAssignment(entry)
    ? `\n${writeShorthand(twin)}`
    : renameNode(entry, source, model, twin, (node) => renameId(node, twin));
  const comma = ts.isImportDeclaration(entry) ? '' : ',';
  return text.slice(0, entry.getEnd()) + comma + copy + text.slice(entry.getEnd());
}

function writeShorthand(twin) {
  return twin.name === twin.camel ? twin.name : `${quoted(twin)}: ${twin.camel}`;
}

/** No two questions have one id: what writes the id of a row is spread into it by a call. */
function renameId(node, twin) {
  const { parent } = node;
  return ts.isStringLiteral(node) &&
    ts.isCallExpression(parent) &&
    ts.isSpreadAssignment(parent.parent) &&
    parent.arguments[0] === node
    ? `'${twin.name}'`
    : undefined;
}
