// A text of one kind, in the name of another: identifiers in capitals, everything that is read as text with hyphens.
import ts from 'typescript';

/** A file of the kind itself. */
export function renameFile(path, text, model, twin) {
  if (!path.endsWith('.ts')) return renameWords(text, model, twin);
  const source = parse(path, text);
  return renameNode(source, source, model, twin);
}

/** The tree of a file. */
export function parse(path, text) {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** A node with what stands before it, renamed; what else is to change is given by where it stands. */
export function renameNode(node, source, model, twin, others = () => undefined) {
  const children = node.getChildren(source).filter(({ kind }) => !isDocumentation(kind));
  if (others(node) !== undefined) return leading(node, source, model, twin) + others(node);
  if (children.length > 0)
    return children.map((child) => renameNode(child, source, model, twin, others)).join('');
  return leading(node, source, model, twin) + renameToken(node, source, model, twin);
}

function isDocumentation(kind) {
  return kind >= ts.SyntaxKind.FirstJSDocNode && kind <= ts.SyntaxKind.LastJSDocNode;
}

function leading(node, source, model, twin) {
  const trivia = source.text.slice(node.getFullStart(), node.getStart(source));
  return trivia.includes('//') || trivia.includes('/*')
    ? renameComment(trivia, model, twin)
    : trivia;
}

function renameToken(node, source, model, twin) {
  const text = node.getText(source);
  if (isRole(node)) return text;
  if (!ts.isIdentifier(node)) return renameWords(text, model, twin);
  if (text !== model.camel || !ts.isPropertyAssignment(node.parent) || node.parent.name !== node)
    return renameIdentifier(text, model, twin);
  return quoted(twin);
}

/** A role of ARIA is the same whatever the kind is called. */
function isRole(node) {
  const { parent } = node;
  return (
    ts.isStringLiteral(node) &&
    ts.isCallExpression(parent) &&
    parent.arguments[0] === node &&
    /\bgetByRole$/.test(parent.expression.getText())
  );
}

/** As the key of an object. */
export function quoted({ name, camel }) {
  return name === camel ? name : `'${name}'`;
}

function renameIdentifier(text, model, twin) {
  return rename(text, model, twin, () => twin.camel);
}

/** Examples in comments are code, with texts and elements in them. */
function renameComment(text, model, twin) {
  return rename(text, model, twin, (before) => (/['/-]$/.test(before) ? twin.name : twin.camel));
}

/** The key of a message is an identifier; the pseudo-elements of browsers and roles stay. */
function renameWords(text, model, twin) {
  return rename(text, model, twin, (before) => {
    if (/webkit-$|role="$/.test(before)) return model.name;
    return /\w\.$/.test(before) ? twin.camel : twin.name;
  });
}

/** In one pass, since the name of the twin may hold the model’s. */
function rename(text, model, twin, spell) {
  return text.replaceAll(new RegExp(`${model.pascal}|${model.name}`, 'g'), (found, at) =>
    found === model.pascal ? twin.pascal : spell(text.slice(0, at)),
  );
}
