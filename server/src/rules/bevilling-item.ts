import { purposeStems } from "../facts/bevilling-details.ts";
import type { Bevilling } from "../facts/bevillinger.ts";
import { readAbbreviations, withLongName } from "../facts/giver-abbreviations.ts";
import { type Giver, sameGiver } from "../facts/givere.ts";
import type { MoneySentence } from "../facts/money-sentences.ts";
import type { PunktBlock } from "../syntax/tree.ts";
import type { Lines } from "../text/source-text.ts";
import { type BevillingKind, dividedMoney } from "../vocabulary/bevillinger.ts";
import { recommendationRoles } from "../vocabulary/sections.ts";

/** What an item as a whole says that tells whether two of its statements are of one grant. */
export interface BevillingItem {
  /** With their givers' long names, where the item explains short ones. */
  readonly statements: readonly Bevilling[];
  /** No more than one giver is named. */
  readonly oneGiver: boolean;
  /** The bearing words of its title, shortened as those of a purpose. */
  readonly title: readonly string[];
  /** The kinds of which the recommendation gives one amount. */
  readonly single: ReadonlySet<BevillingKind>;
  /** Amounts, in øre, that also stand where no grant is stated: as a part, a cost. */
  readonly elsewhere: ReadonlySet<number>;
  /** Money of the item is given in parts: over years, in instalments, by several. */
  readonly divided: boolean;
}

/** Reads what binds the statements of an item. */
export function readItem(found: readonly Bevilling[], sentences: readonly MoneySentence[], block: PunktBlock, lines: Lines): BevillingItem {
  const statements = withLongNames(found, lines);
  return {
    statements,
    oneGiver: countGivers(statements) <= 1,
    title: purposeStems(block.heading.title.text),
    single: singleKinds(statements),
    elsewhere: amountsElsewhere(statements, sentences),
    divided: isDivided(block, lines),
  };
}

function withLongNames(statements: readonly Bevilling[], lines: Lines): readonly Bevilling[] {
  if (!statements.some(({ giver }) => giver !== null && giver.names.length === 0)) return statements;
  const abbreviations = readAbbreviations(lines);
  if (abbreviations.size === 0) return statements;
  return statements.map((one) => (one.giver === null ? one : { ...one, giver: withLongName(one.giver, abbreviations) }));
}

function countGivers(statements: readonly Bevilling[]): number {
  const givers: Giver[] = [];
  for (const { giver } of statements)
    if (giver !== null && !giver.own && !givers.some((known) => sameGiver(known, giver))) givers.push(giver);
  return givers.length;
}

function singleKinds(statements: readonly Bevilling[]): ReadonlySet<BevillingKind> {
  const amounts = new Map<BevillingKind, Set<number>>();
  for (const { kind, sectionRole, amount } of statements) {
    if (kind === null || sectionRole === null || !recommendationRoles.has(sectionRole)) continue;
    amounts.set(kind, (amounts.get(kind) ?? new Set()).add(amount.ore));
  }
  return new Set([...amounts].flatMap(([kind, all]) => (all.size === 1 ? kind : [])));
}

function amountsElsewhere(statements: readonly Bevilling[], sentences: readonly MoneySentence[]): ReadonlySet<number> {
  const stated = new Set(statements.map(({ amount }) => amount));
  return new Set(sentences.flatMap(({ amounts }) => amounts.filter((amount) => !stated.has(amount)).map(({ ore }) => Math.abs(ore))));
}

function isDivided(block: PunktBlock, lines: Lines): boolean {
  for (let line = block.heading.line + block.heading.lineCount; line < block.lineCount; line++) {
    if (dividedMoney.test(lines.line(line))) return true;
  }
  return false;
}
