/** What a snippet inserts when its stops are left as they are: the part of the editor's snippet language we use. */

/** The clock of the tests: Monday the 15th of February 2021, as an English editor names it. */
const variables: Readonly<Record<string, string>> = {
  CURRENT_DATE: "15",
  CURRENT_MONTH: "02",
  CURRENT_YEAR: "2021",
  CURRENT_YEAR_SHORT: "21",
  CURRENT_DAY_NAME: "Monday",
};

export function snippetText(body: readonly string[]): string {
  const stops = new Map<string, string>();
  const source = body.join("\n");
  // Twice: a stop may be repeated before the place that gives its default.
  resolve(source, stops);
  return resolve(source, stops);
}

function resolve(source: string, stops: Map<string, string>): string {
  let text = "";
  for (let at = 0; at < source.length; ) {
    if (source[at] === "\\") {
      text += source[at + 1] ?? "";
      at += 2;
    } else if (source.startsWith("${", at)) {
      const end = closing(source, at + 2);
      text += inBraces(source.slice(at + 2, end), stops);
      at = end + 1;
    } else {
      const stop = /^\$(\d+|[A-Z_]+)/.exec(source.slice(at));
      text += stop ? valueFor(stop[1] ?? "", stops) : source[at];
      at += stop ? stop[0].length : 1;
    }
  }
  return text;
}

/** Index of the brace that closes what was opened before `from`. */
function closing(source: string, from: number): number {
  let depth = 1;
  for (let at = from; at < source.length; at++) {
    if (source.startsWith("${", at)) depth++;
    if (source[at] === "}" && --depth === 0) return at;
  }
  throw new Error(`not closed: ${source}`);
}

function inBraces(inner: string, stops: Map<string, string>): string {
  const [, name = "", sign, rest = ""] = /^(\d+|[A-Z_]+)([:|/]?)(.*)$/s.exec(inner) ?? [];
  if (name === "") throw new Error(`not a stop: ${inner}`);
  if (sign === "/") return transformed(valueFor(name, stops), rest);
  if (sign === "|") return keep(name, rest.slice(0, -1).split(",")[0] ?? "", stops);
  return sign === ":" ? keep(name, resolve(rest, stops), stops) : valueFor(name, stops);
}

function keep(name: string, text: string, stops: Map<string, string>): string {
  stops.set(name, text);
  return text;
}

function valueFor(name: string, stops: ReadonlyMap<string, string>): string {
  if (/^\d/.test(name)) return stops.get(name) ?? "";
  const value = variables[name];
  if (value === undefined) throw new Error(`unknown variable: ${name}`);
  return value;
}

/** `pattern/format/`: where a group took part, `${n:+text}` stands for the text, `${n:/upcase}` for it in capitals. */
function transformed(value: string, rest: string): string {
  const [, pattern = "", format = ""] = /^(.*?)\/(.*)\/$/s.exec(rest) ?? [];
  const groups = new RegExp(pattern).exec(value) ?? [];
  return format.replace(/\$\{(\d+):(?:\+([^}]*)|\/upcase)\}/g, (_, group: string, text?: string) => {
    const found = groups[Number(group)];
    return found === undefined ? "" : (text ?? found.toUpperCase());
  });
}
