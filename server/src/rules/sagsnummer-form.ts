import { findDates } from "../facts/dates.ts";
import type { PlacedPunkt } from "../facts/document-facts.ts";
import { isNearForm, sagsnummerFormOf } from "../facts/sagsnummer-forms.ts";
import { plainLine } from "../syntax/plain-line.ts";
import { type SourceText, type Span, shiftSpan } from "../text/source-text.ts";
import { sagsnummerLabels } from "../vocabulary/sagsnumre.ts";
import { perPunkt } from "./per-punkt.ts";
import type { DocumentContext, DocumentRule, Finding } from "./rule.ts";

/** The line where an item's case number stands holds a near miss of the form that the document's numbers have. */
export const sagsnummerForm: DocumentRule = {
  code: "sagsnummer-form",
  severity: "warning",
  title: { da: "Et sagsnummer er skrevet forkert", en: "A case number is malformed" },
  page: {
    about:
      "På linjen med punktets sagsnummer står noget, der ligner et sagsnummer, men mangler en del eller har for mange cifre i forhold til de andre punkters. Et forkert nummer kan ingen slå op.",
    bad: `
      Punkt 1: Budget for skolerne
      15.00.00-A00-21-20
      Resumé
      Budgettet er opdateret.
      Punkt 2: Ny cykelsti
      15.20.24-Ø39-1-20
      Resumé
      Stien er projekteret.
      Punkt 3: Nyt bibliotek
      15.00.00-A00-21
      Resumé
      Biblioteket flytter.
    `,
    good: `
      Punkt 1: Budget for skolerne
      15.00.00-A00-21-20
      Resumé
      Budgettet er opdateret.
      Punkt 2: Ny cykelsti
      15.20.24-Ø39-1-20
      Resumé
      Stien er projekteret.
      Punkt 3: Nyt bibliotek
      15.00.00-A00-21-20
      Resumé
      Biblioteket flytter.
    `,
    silent:
      "om alle kendte former, om det samme nummer på flere punkter, om emner, som KLE ikke har, om tomme sagsnumre, og hvor de andre punkter ikke viser, hvordan et nummer ser ud.",
  },
  scope: "document",
  check: ({ text, facts }: DocumentContext): readonly Finding[] => {
    const forms = new Map<string, number>();
    for (const { facts: punkt } of facts.punkter) {
      const form = punkt.sagsnumre[0] ? sagsnummerFormOf(punkt.sagsnumre[0].text) : null;
      if (form !== null) forms.set(form, (forms.get(form) ?? 0) + 1);
    }
    const [usual] = [...forms].sort((a, b) => b[1] - a[1]);
    if (!usual || usual[1] < fewest) return [];
    const [form, count] = usual;
    const found = facts.punkter.flatMap((punkt) => near(punkt, form, text));
    // As many of another form: the file has two of them.
    return found.length * 2 > count ? [] : found.map(({ span, words }) => findingFor(span, words, modelOf(facts.punkter, form)));
  },
};

/** So many items must show what a number looks like. */
const fewest = 2;

interface Near {
  readonly span: Span;
  readonly words: string;
}

function near(punkt: PlacedPunkt, form: string, text: SourceText): Near[] {
  return candidates(punkt, text)
    .filter(({ words }) => isNearForm(words, form))
    .slice(0, 1)
    .map(({ span, words }) => ({ span: shiftSpan(span, punkt.firstLine), words }));
}

const modelOf = (punkter: readonly PlacedPunkt[], form: string): string =>
  punkter.flatMap(({ facts }) => facts.sagsnumre.slice(0, 1)).find((number) => sagsnummerFormOf(number.text) === form)?.text ?? "";

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const label = new RegExp(
  `^(?:${[...sagsnummerLabels]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join("|")})\\.?(?::|\\*\\*|[ \\t])[ \\t:*]*`,
  "i",
);
/** What may be a number: digits with signs and a few letters, in one or two parts. */
const numberLike = /^[\dA-ZÆØÅa-zæøå]{1,10}(?:[-./\\ ]{1,3}[\dA-ZÆØÅa-zæøå]{1,10}){0,5}$/;
const firstWord = /^\S+(?: - \S+)?/;

/** So many lines below the heading may hold the number. */
const linesLooked = 4;

/** Words where an item's case number should stand: right below its title, or behind the label. */
const candidates = perPunkt((punkt, lines): readonly { readonly span: Span; readonly words: string }[] => {
  if (punkt.closed || punkt.sagsnumre.length > 0) return [];
  const to = Math.min(punkt.sections[0]?.heading.line ?? punkt.lineCount, punkt.lineCount);
  const found: { span: Span; words: string }[] = [];
  let looked = 0;
  for (let line = punkt.headingLine + 1; line < to && looked < linesLooked; line++) {
    const { text, start } = plainLine(lines.line(line));
    if (text === "") continue;
    looked++;
    if (text.length > 120) continue;
    const lead = label.exec(text)?.[0].length ?? null;
    const words = lead === null ? text : (firstWord.exec(text.slice(lead))?.[0].replace(/[.,;]$/, "") ?? "");
    if (!numberLike.test(words) || (words.match(/\d/g) ?? []).length < 4 || isDate(words)) continue;
    const from = start + (lead ?? 0);
    found.push({ span: { line, start: from, end: from + words.length }, words });
  }
  return found;
});

const isDate = (words: string): boolean =>
  /^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}$/.test(words) || findDates(words).some(({ year }) => year !== null);

const findingFor = (span: Span, words: string, model: string): Finding => ({
  span,
  message: {
    da: `»${words}« er ikke et helt sagsnummer: de andre punkters ser ud som ${model}. Ret nummeret.`,
    en: `“${words}” is not a whole case number: those of the other items look like ${model}. Correct the number.`,
  },
});
