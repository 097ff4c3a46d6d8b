import { sameDate } from "../facts/calendar-date.ts";
import { findName, type NameUse } from "../facts/committee-search.ts";
import { type CommitteeName, type MisspelledName, misspelledInHeading, readCommitteeName } from "../facts/committee-spelling.ts";
import type { Meeting } from "../facts/meeting.ts";
import type { PunktFacts } from "../facts/punkt-facts.ts";
import { findHeadingDate } from "../syntax/heading-date.ts";
import { plainLine } from "../syntax/plain-line.ts";
import { inCaseOf } from "../text/letter-case.ts";
import { type Lines, shiftSpan } from "../text/source-text.ts";
import { type DocumentContext, type DocumentRule, type Finding, type Related, replaceSpan } from "./rule.ts";

/** The meeting's own committee (udvalg) with a slip in its name: `BESKÆFTIGELSESUVALGET`. */
export const udvalgsnavnStavning: DocumentRule = {
  code: "udvalgsnavn-stavning",
  severity: "warning",
  title: { da: "Udvalgets navn er stavet forkert", en: "The committee's name is misspelled" },
  page: {
    about:
      "Navnet på mødets eget udvalg er stavet forkert i en overskrift eller i teksten. Beslutningen kan så ikke findes under udvalget.",
    bad: `
      REFERAT Beskæftigelsesudvalget d. 04-10-2023
      Punkt 1: Meddelelser
      Vedtagelse i Beskæftigelsesudvalget den 04-10-2023
      BESKÆFTIGELSESUVALGET tiltræder Direktionens forslag.
    `,
    good: `
      REFERAT Beskæftigelsesudvalget d. 04-10-2023
      Punkt 1: Meddelelser
      Vedtagelse i Beskæftigelsesudvalget den 04-10-2023
      BESKÆFTIGELSESUDVALGET tiltræder Direktionens forslag.
    `,
    silent:
      "om andre udvalgs navne, om forkortelser, former (»udvalgets«, »Byrådet« og »Byråd«) og skrivemåder (»og« eller »&«), om bilagenes navne, og hvor det ikke er sikkert, at det er hovedets stavemåde, der er den rigtige.",
    fix: "bruger navnet, som det står i dokumentets hoved; store bogstaver forbliver store.",
  },
  scope: "document",
  check: ({ text, facts }: DocumentContext): readonly Finding[] => {
    const name = nameOf(facts.meeting);
    if (name === null) return [];
    const uses = facts.punkter.map((placed) => {
      const { firstLine } = placed;
      return {
        firstLine,
        use: usesIn(placed.facts, () => text.window(firstLine, firstLine + placed.facts.lineCount), facts.meeting, name),
      };
    });
    const isSure = (index: number): boolean => name.words[index]?.known === true || uses.some(({ use }) => use.right.has(index));
    const head = headPlace(facts);
    return uses.flatMap(({ firstLine, use }) =>
      use.misspelled.filter(({ index }) => isSure(index)).map((place) => findingFor({ ...place, ...shiftSpan(place, firstLine) }, head)),
    );
  },
};

const knownNames = new WeakMap<Meeting, { readonly name: CommitteeName | null }>();

/** The same meeting has the same name: what was found of it in an item is kept by it. */
function nameOf(meeting: Meeting): CommitteeName | null {
  let known = knownNames.get(meeting);
  if (!known) {
    known = { name: meeting.committee === null ? null : readCommitteeName(meeting.committee) };
    knownNames.set(meeting, known);
  }
  return known.name;
}

/** An item's facts are read for one meeting: those of another are other facts. */
const knownUses = new WeakMap<PunktFacts, NameUse>();

function usesIn(punkt: PunktFacts, lines: () => Lines, meeting: Meeting, name: CommitteeName): NameUse {
  const known = knownUses.get(punkt);
  if (known) return known;
  const read = lines();
  const inText = findName(name, read, skippedIn(punkt, read, meeting));
  const inHeadings = punkt.sections.flatMap(({ heading, committee, date }): MisspelledName[] => {
    if (committee === null || (date !== null && meeting.date !== null && !sameDate(date, meeting.date))) return [];
    const found = misspelledInHeading(name, heading.line, committee, heading.start + heading.text.indexOf(committee));
    return found && !inText.misspelled.some(({ line }) => line === found.line) ? [found] : [];
  });
  const use: NameUse = { ...inText, misspelled: [...inText.misspelled, ...inHeadings] };
  knownUses.set(punkt, use);
  return use;
}

/**
 * The title, which the table of contents repeats, and the attachments, which bear the names of files. The heading of a
 * decision below them, which is not known for one because of the slip, is none of those.
 */
function skippedIn({ title, sections }: PunktFacts, lines: Lines, meeting: Meeting): (line: number) => boolean {
  const attachments = sections.filter(({ role }) => role === "attachments");
  return (line) =>
    line === title.line ||
    (attachments.some(({ heading, lineCount }) => line >= heading.line && line < heading.line + lineCount) &&
      !headsDecision(lines.line(line), meeting));
}

/** A line that says nothing but who decides and that it is on the meeting's day. */
function headsDecision(line: string, { date }: Meeting): boolean {
  const { text } = plainLine(line);
  const found = text.length < longestHeading && date !== null ? findHeadingDate(text) : null;
  return (
    found !== null &&
    date !== null &&
    sameDate(found.date, date) &&
    /^(?:(?:vedtagelse|beslutning) (?:i |fra )?)?(?!referat|dagsorden|notat|bilag|indstilling)\p{Lu}[\p{L}, &-]{4,120}$/iu.test(
      text.slice(0, found.start),
    ) &&
    /^(?:,? ?\(?(?:pkt\.?|punkt) ?\d{1,4}\)?)? ?[:.]?$/i.test(text.slice(found.end))
  );
}

const longestHeading = 160;

/** Where the head's title names the committee. */
function headPlace({ title, meeting }: DocumentContext["facts"]): readonly Related[] {
  const at = title === null || meeting.committee === null ? -1 : title.text.indexOf(meeting.committee);
  if (title === null || meeting.committee === null || at === -1) return [];
  const start = title.start + at;
  const end = start + meeting.committee.length;
  return end > title.end ? [] : [{ span: { line: title.line, start, end }, message: headMessage }];
}

const headMessage = { da: "Navnet i dokumentets hoved", en: "The name in the head of the document" };

function findingFor({ line, start, end, written, right }: MisspelledName, related: readonly Related[]): Finding {
  const correct = inCaseOf(written, right);
  const span = { line, start, end };
  return {
    span,
    message: {
      da: `Udvalgets navn er stavet forkert: »${written}«. Skriv »${correct}«, som i dokumentets hoved.`,
      en: `The committee's name is misspelled: “${written}”. Write “${correct}”, as in the head of the document.`,
    },
    related,
    fixes: () => [
      { title: { da: `Ret til »${correct}«`, en: `Correct to “${correct}”` }, edits: [replaceSpan(span, correct)], preferred: true },
    ],
  };
}
