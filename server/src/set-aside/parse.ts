import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Message } from "../rules/rule.ts";
import type { FindingEntry, RuleEntry, SetAside } from "./entries.ts";

/** A file of set-aside findings as it is understood, or what is wrong with it and where. */
export type Parsed = { readonly kind: "read"; readonly setAside: SetAside } | Malformed;

export interface Malformed {
  readonly kind: "malformed";
  /** 0-based. */
  readonly line: number;
  /** What is wrong, as the end of a sentence: `der mangler et komma`. */
  readonly message: Message;
}

/** The version of the form that is written and understood. */
export const setAsideVersion = 1;

/** Reads the text of a file. Fields that are not known are let be: a reason, for those who read the file. */
export function parseSetAside(text: string): Parsed {
  const content = text.startsWith(byteOrderMark) ? text.slice(1) : text;
  const errors: ParseError[] = [];
  let root: Node | undefined;
  try {
    root = parseTree(content, errors, { disallowComments: true });
  } catch (problem) {
    // Brackets within brackets without end: the parser goes down into each.
    if (problem instanceof RangeError) return malformed(content, 0, notJson);
    throw problem;
  }
  const [error] = errors;
  if (error)
    return malformed(
      content,
      Math.min(error.offset, content.trimEnd().length),
      syntaxMessages[printParseErrorCode(error.error)] ?? notJson,
    );
  try {
    return { kind: "read", setAside: readRoot(root, content) };
  } catch (problem) {
    if (problem instanceof ShapeProblem) return malformed(content, problem.offset, problem.text);
    throw problem;
  }
}

export const byteOrderMark = "\uFEFF";

const malformed = (content: string, offset: number, message: Message): Malformed => ({
  kind: "malformed",
  line: lineAt(content, offset),
  message,
});

const lineAt = (content: string, offset: number): number => content.slice(0, offset).split(/\r\n|\r|\n/).length - 1;

const notJson: Message = { da: "det er ikke gyldig JSON", en: "this is not valid JSON" };

const syntaxMessages: Readonly<Record<string, Message>> = {
  CommaExpected: { da: "der mangler et komma før dette", en: "a comma is missing before this" },
  ColonExpected: { da: "der mangler et kolon", en: "a colon is missing" },
  ValueExpected: { da: "der mangler en værdi", en: "a value is missing" },
  PropertyNameExpected: { da: "der mangler et navn i anførselstegn", en: "a name in quotation marks is missing" },
  CloseBraceExpected: { da: "der mangler en slutklamme }", en: "a closing brace } is missing" },
  CloseBracketExpected: { da: "der mangler en slutklamme ]", en: "a closing bracket ] is missing" },
  EndOfFileExpected: { da: "her står mere, end der skal", en: "there is more here than there should be" },
  InvalidCommentToken: { da: "kommentarer er ikke tilladt", en: "comments are not allowed" },
  UnexpectedEndOfString: { da: "der mangler et anførselstegn", en: "a quotation mark is missing" },
};

/** Something has not the form that it must have. */
class ShapeProblem extends Error {
  readonly offset: number;
  readonly text: Message;

  constructor(offset: number, text: Message) {
    super(text.en);
    this.offset = offset;
    this.text = text;
  }
}

function readRoot(root: Node | undefined, content: string): SetAside {
  if (root?.type !== "object")
    throw new ShapeProblem(root?.offset ?? 0, { da: "her skal stå et objekt { … }", en: "an object { … } must stand here" });
  const version = childOf(root, "version");
  if (version?.value !== setAsideVersion)
    throw new ShapeProblem(version?.offset ?? root.offset, {
      da: `»version« skal være ${setAsideVersion}; filen er måske skrevet af en nyere udgave af Referat`,
      en: `“version” must be ${setAsideVersion}; the file may be written by a newer Referat`,
    });
  const line = (node: Node): number => lineAt(content, node.offset);
  return {
    findings: listOf(root, "findings").map((node) => readFinding(node, line(node))),
    rules: listOf(root, "rules").map((node) => readRule(node, line(node))),
  };
}

function readFinding(node: Node, line: number): FindingEntry {
  return {
    kind: "finding",
    code: field(node, "code", isString),
    punkt: field(node, "punkt", isPunkt),
    words: field(node, "words", isString),
    meeting: field(node, "meeting", isStringOrNull),
    document: field(node, "document", isString),
    lineWords: childOf(node, "lineWords") ? field(node, "lineWords", isString) : null,
    quote: childOf(node, "quote") ? field(node, "quote", isString) : "",
    line,
  };
}

const readRule = (node: Node, line: number): RuleEntry => ({
  kind: "rule",
  code: field(node, "code", isString),
  document: field(node, "document", isString),
  line,
});

/** The objects of a list; none where the list is not there. */
function listOf(root: Node, name: string): readonly Node[] {
  const list = childOf(root, name);
  if (!list) return [];
  if (list.type !== "array")
    throw new ShapeProblem(list.offset, { da: `»${name}« skal være en liste [ … ]`, en: `“${name}” must be a list [ … ]` });
  for (const item of list.children ?? [])
    if (item.type !== "object")
      throw new ShapeProblem(item.offset, {
        da: `»${name}« skal være en liste af objekter { … }`,
        en: `“${name}” must be a list of objects { … }`,
      });
  return list.children ?? [];
}

/** A kind of value, and how people are told of it. */
interface Kind<Value> {
  readonly is: (value: unknown) => value is Value;
  readonly told: Message;
}

const isString: Kind<string> = { is: (value) => typeof value === "string", told: { da: "tekst", en: "text" } };
const isStringOrNull: Kind<string | null> = {
  is: (value): value is string | null => value === null || typeof value === "string",
  told: { da: "tekst eller null", en: "text or null" },
};
const isPunkt: Kind<string | number | null> = {
  is: (value): value is string | number | null => value === null || typeof value === "string" || typeof value === "number",
  told: { da: "tekst, et tal eller null", en: "text, a number or null" },
};

function field<Value>(node: Node, name: string, { is, told }: Kind<Value>): Value {
  const child = childOf(node, name);
  if (!child) throw new ShapeProblem(node.offset, { da: `der mangler »${name}«`, en: `“${name}” is missing` });
  const value: unknown = child.type === "object" || child.type === "array" ? undefined : child.value;
  if (!is(value)) throw new ShapeProblem(child.offset, { da: `»${name}« skal være ${told.da}`, en: `“${name}” must be ${told.en}` });
  return value;
}

/** The value of a property. Two of one name are what a merge may leave: half of the entries would be passed over. */
function childOf(node: Node, name: string): Node | undefined {
  const [own, another] = node.children?.filter(({ children }) => children?.[0]?.value === name) ?? [];
  if (another)
    throw new ShapeProblem(another.offset, { da: `»${name}« står her for anden gang`, en: `“${name}” stands here a second time` });
  return own?.children?.[1];
}
