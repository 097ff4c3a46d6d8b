import type { PunktFacts, SectionFacts } from "../facts/punkt-facts.ts";
import { comparable } from "../syntax/plain-line.ts";
import type { Lines } from "../text/source-text.ts";
import { decisionRoles, type SectionRole, sectionHeadings } from "../vocabulary/sections.ts";
import type { BlockContext, BlockRule, Finding } from "./rule.ts";

/** The same section twice in one item, where the role allows one. */
export const afsnitDobbelt: BlockRule = {
  code: "afsnit-dobbelt",
  severity: "warning",
  title: { da: "Det samme afsnit står to gange i et punkt", en: "The same section stands twice in one item" },
  page: {
    about: "Et punkt har den samme overskrift to gange, med tekst under begge.",
    bad: `
      Punkt 1: Budget for skolerne
      20/1233
      Resumé
      Budgettet er opdateret.
      Økonomi
      Ingen.
      Resumé
      Skolerne får nyt budget.
      Beslutning
      Godkendt.
    `,
    good: `
      Punkt 1: Budget for skolerne
      20/1233
      Resumé
      Budgettet er opdateret. Skolerne får nyt budget.
      Økonomi
      Ingen.
      Beslutning
      Godkendt.
    `,
    silent:
      "om afsnit, der gerne må stå flere gange (beslutninger, Historik, supplerende sagsfremstilling), hvor en beslutning eller et supplement står imellem, hvor flere overskrifter gentages, og i referater uden numre på punkterne.",
  },
  scope: "block",
  check: ({ punkt, lines }: BlockContext): readonly Finding[] => {
    if (!punkt || punkt.closed || punkt.form === "unnumbered") return [];
    const pair = doubled(punkt);
    if (pair === null) return [];
    const [first, second] = pair;
    if (!hasText(first, lines) || !hasText(second, lines)) return [];
    return [
      {
        span: second.heading,
        message: {
          da: `Afsnittet »${second.heading.text}« står to gange i punktet. Saml teksten under én overskrift, eller ret den ene overskrift.`,
          en: `The section “${second.heading.text}” stands twice in the item. Put the text under one heading, or correct one of the headings.`,
        },
        related: [{ span: first.heading, message: { da: "Den første gang", en: "The first time" } }],
      },
    ];
  },
};

/** Roles of which an item has one. */
const single: ReadonlySet<SectionRole> = new Set(["summary", "facts", "facts-economy", "economy", "recommendation"]);

const strong = new Set(sectionHeadings.filter(({ strength }) => strength === "strong").map(({ text }) => comparable(text)));

/**
 * The two sections with the same heading; null where there are none, or where it is not sure that one is too many:
 * several headings come back (another item's heading is lost), or a new treatment of the case begins between them.
 */
function doubled({ sections }: PunktFacts): readonly [SectionFacts, SectionFacts] | null {
  const byHeading = new Map<string, number[]>();
  sections.forEach(({ role, heading }, index) => {
    const key = comparable(heading.text);
    if (single.has(role) && strong.has(key)) byHeading.set(key, [...(byHeading.get(key) ?? []), index]);
  });
  const [again, other] = [...byHeading.values()].filter((indices) => indices.length > 1);
  if (!again || other || again.length > 2) return null;
  const [from, to] = again as [number, number];
  if (sections.slice(from + 1, to).some(beginsAnew)) return null;
  return [sections[from] as SectionFacts, sections[to] as SectionFacts];
}

const beginsAnew = ({ role, heading }: SectionFacts): boolean =>
  decisionRoles.has(role) || role === "history" || /^(?:supplerende|yderligere|alternativ|ændret|revideret|uddybende)/i.test(heading.text);

function hasText({ heading, lineCount }: SectionFacts, lines: Lines): boolean {
  for (let line = heading.line + 1; line < heading.line + lineCount; line++) if (lines.line(line).trim() !== "") return true;
  return false;
}
