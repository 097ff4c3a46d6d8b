import { sameDate } from "../facts/calendar-date.ts";
import { findName, type MisspelledName, misspelledInHeading, type NameUse } from "../facts/committee-spelling.ts";
import type { Meeting } from "../facts/meeting.ts";
import type { PunktFacts } from "../facts/punkt-facts.ts";
import { type CommitteeName, readCommitteeName } from "../facts/spelled-name.ts";
import { findHeadingDate } from "../syntax/heading-date.ts";
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
    const right = (index: number): number => uses.reduce((count, { use }) => count + (use.right.get(index) ?? 0), 0);
    const wrong = (slip: MisspelledName): number =>
      uses.reduce(
        (count, { use }) => count + use.misspelled.filter((other) => other.index === slip.index && other.right === slip.right).length,
        0,
      );
    // A word that the vocabulary does not know is right where it stands more often so than otherwise.
    const isSure = (slip: MisspelledName): boolean => name.words[slip.index]?.known === true || right(slip.index) >= wrong(slip);
    const head = headPlace(facts);
    return uses.flatMap(({ firstLine, use }) =>
      use.misspelled.filter(isSure).map((place) => findingFor({ ...place, ...shiftSpan(place, firstLine) }, head)),
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
  const text = lines();
  const skipped = skippedIn(punkt);
  const inText = findName(name, text, (line) => skipped(line) && !isDecision(text.line(line), meeting));
  const inHeadings = punkt.sections.flatMap(({ heading, committee, date }): MisspelledName[] => {
    if (committee === null || (date !== null && meeting.date !== null && !sameDate(date, meeting.date))) return [];
    const found = misspelledInHeading(name, heading.line, committee, heading.start + heading.text.indexOf(committee));
    return found && !inText.misspelled.some(({ line }) => line === found.line) ? [found] : [];
  });
  const use: NameUse = { ...inText, misspelled: [...inText.misspelled, ...inHeadings] };
  knownUses.set(punkt, use);
  return use;
}

/** The title, which the table of contents repeats, and the attachments, which bear the names of files. */
function skippedIn({ title, sections }: PunktFacts): (line: number) => boolean {
  const attachments = sections.filter(({ role }) => role === "attachments");
  return (line) =>
    line === title.line || attachments.some(({ heading, lineCount }) => line >= heading.line && line < heading.line + lineCount);
}

/** The heading of this meeting's decision is not known for one if its name is misspelled: the attachments take it in. */
function isDecision(text: string, { date }: Meeting): boolean {
  const day = date === null || text.length > longestHeading || fileName.test(text) ? null : findHeadingDate(text);
  return day !== null && date !== null && sameDate(day.date, date);
}

const longestHeading = 150;
const fileName = /\.[a-z]{3,4}\W*$/i;

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
      en: `The committee's name is misspelled: "${written}". Write "${correct}", as in the head of the document.`,
    },
    related,
    fixes: () => [
      { title: { da: `Ret til »${correct}«`, en: `Correct to "${correct}"` }, edits: [replaceSpan(span, correct)], preferred: true },
    ],
  };
}
