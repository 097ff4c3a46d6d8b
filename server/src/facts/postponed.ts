import { plainLine } from "../syntax/plain-line.ts";
import type { Lines } from "../text/source-text.ts";
import { postponedWords } from "../vocabulary/beslutninger.ts";
import type { PunktFacts } from "./punkt-facts.ts";

const longestNotice = 200;

/** A short line says that the item is put off or taken off; not in another committee's decision or the history. */
export function isPostponed(punkt: PunktFacts, lines: Lines): boolean {
  const passed = new Set<number>();
  const facts = new Set<number>();
  for (const { role, own, heading, lineCount } of punkt.sections) {
    const set = role === "history" || (role === "decision" && !own) ? passed : role === "attachments" || own ? null : facts;
    for (let line = heading.line; line < heading.line + lineCount; line++) set?.add(line);
  }
  for (let line = 0; line < punkt.lineCount; line++) {
    const { text } = plainLine(lines.line(line));
    if (passed.has(line) || text.length > longestNotice || !postponedWords.test(text)) continue;
    if (!facts.has(line) || notice.test(text)) return true;
  }
  return false;
}

/** Inside the case text only a line that is nothing but the notice counts. */
const notice = /^(?:Sagen|Punktet|Punkt|Sag|Udsat|Udgår|Udgik)\b.{0,60}$/i;
