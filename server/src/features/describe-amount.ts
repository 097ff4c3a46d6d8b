import { findAmounts } from "../facts/amounts.ts";
import { readBlock } from "../facts/block-reading.ts";
import { danishKroner } from "../facts/danish-money.ts";
import type { PlacedPunkt } from "../facts/document-facts.ts";
import { perBlock } from "../facts/per-block.ts";
import { type SumStatement, sumOf } from "../facts/sum-statement.ts";
import type { PunktBlock } from "../syntax/tree.ts";
import { type Span, shiftSpan } from "../text/source-text.ts";
import { escapeMarkdown } from "./markdown.ts";
import { messages, say } from "./messages.ts";
import type { Snapshot } from "./snapshot.ts";
import type { Subject } from "./subject-at.ts";

/** So many parts of a sum are written out. */
const mostParts = 10;

/** An amount in markdown: in full kroner where it is written otherwise, the sum that it is the total or a part of, and how often its item states it. */
export function describeAmount(snapshot: Snapshot, { amount, punkt, span }: Extract<Subject, { kind: "amount" }>): string | null {
  const { language } = snapshot;
  const written = snapshot.text.line(span.line).slice(amount.start, amount.end);
  const full = danishKroner(amount.ore);
  const sum = sumAt(snapshot, punkt, span);
  const others = countOf(snapshot, punkt, amount.ore) - 1;
  // What stands there already is no news.
  const isNews = amount.unit !== "kroner" || sum !== null || others > 0;
  if (!isNews) return null;
  const parts = [`**${escapeMarkdown(amount.unit === "kroner" ? written : full)}**`];
  if (sum) parts.push(describeSum(sum, language));
  if (others > 0) parts.push(others === 1 ? messages.amountOnceMore[language] : say(messages.amountMore, language, others));
  return parts.join("\n\n");
}

/** The parts, what they make, and how far that is from the total. */
function describeSum({ total, parts, complete }: SumStatement, language: Snapshot["language"]): string {
  const sum = sumOf(parts);
  const shown = parts.slice(0, mostParts).map(({ ore }) => danishKroner(ore));
  if (parts.length > mostParts) shown.push(say(messages.moreParts, language, parts.length - mostParts));
  const difference = sum - total.ore;
  const added = shown.map(escapeMarkdown).join(" \\+ ");
  if (difference === 0) return `${added} \\= ${escapeMarkdown(danishKroner(total.ore))}`;
  const rows = [
    `${messages.sumParts[language]}: ${added}`,
    `${messages.sumTogether[language]}: ${escapeMarkdown(danishKroner(sum))}`,
    `${messages.sumTotal[language]}: ${escapeMarkdown(danishKroner(total.ore))}`,
  ];
  const isRest = !complete && difference < 0;
  const words = isRest ? messages.sumRest : messages.sumDifference;
  rows.push(`${words[language]}: ${escapeMarkdown(danishKroner(isRest ? -difference : difference))}`);
  return rows.map((row) => `- ${row}`).join("\n");
}

const sums = perBlock<readonly SumStatement[]>([], (block, lines) => readBlock(block, lines).sums());

/** The sum of whose figures one stands there. */
function sumAt({ tree, text }: Snapshot, punkt: PlacedPunkt, span: Span): SumStatement | null {
  const block = blockAt(tree.blocks, punkt.firstLine);
  if (!block) return null;
  const lines = () => text.window(punkt.firstLine, punkt.firstLine + block.lineCount);
  const isHere = (figure: Span): boolean => {
    const placed = shiftSpan(figure, punkt.firstLine);
    return placed.line === span.line && placed.start < span.end && span.start < placed.end;
  };
  return sums(block, lines).find(({ total, parts }) => isHere(total.span) || parts.some((part) => isHere(part.span))) ?? null;
}

function blockAt(blocks: Snapshot["tree"]["blocks"], firstLine: number): PunktBlock | null {
  let line = 0;
  for (const block of blocks) {
    if (line === firstLine && block.kind === "punkt") return block;
    line += block.lineCount;
  }
  return null;
}

/** How often the item states the amount, in whatever way. */
function countOf({ text }: Snapshot, { firstLine, facts: { lineCount } }: PlacedPunkt, ore: number): number {
  const lines = text.window(firstLine, firstLine + lineCount);
  let count = 0;
  for (let line = 0; line < lineCount; line++) for (const amount of findAmounts(lines.line(line))) if (amount.ore === ore) count++;
  return count;
}
