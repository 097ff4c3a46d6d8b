import { type MisspelledLabel, misspelledLabels } from "../facts/misspelled-labels.ts";
import { inCaseOf } from "../text/letter-case.ts";
import { type BlockContext, type BlockRule, type Finding, replaceSpan } from "./rule.ts";

/** A label of the head in another spelling or language: `Møtedato` for `Mødedato`. */
export const etiketStavning: BlockRule = {
  code: "etiket-stavning",
  severity: "information",
  title: { da: "Et feltnavn i referatets hoved er stavet forkert", en: "A label in the head of the minutes is misspelled" },
  page: {
    about: "Et feltnavn i referatets hoved (Mødedato, Mødested, Deltagere …) er stavet forkert eller står på et andet sprog.",
    bad: `
      REFERAT Erhvervsudvalget d. 03-02-2021
      Møtedato Onsdag d. 03. februar 2021 kl. 13:00
      Møtested Teams
    `,
    good: `
      REFERAT Erhvervsudvalget d. 03-02-2021
      Mødedato Onsdag d. 03. februar 2021 kl. 13:00
      Mødested Teams
    `,
    silent:
      "om feltnavne, som kommuner også bruger (Tidspunkt, Lokale, Medlemmer, Tilstede …), om andre former af dem (Deltager, Deltagerne), og om alt uden for hovedet.",
    fix: "retter feltnavnet.",
  },
  scope: "block",
  check: ({ block, lines }: BlockContext): readonly Finding[] =>
    block.kind === "head" ? misspelledLabels(block, lines).map(findingFor) : [],
};

function findingFor({ line, start, end, written, right }: MisspelledLabel): Finding {
  const span = { line, start, end };
  const correct = inCaseOf(written, right);
  return {
    span,
    message: {
      da: `»${written}« i referatets hoved er stavet forkert. Skriv »${correct}«.`,
      en: `“${written}” in the head of the minutes is misspelled. Write “${correct}”.`,
    },
    fixes: () => [
      {
        title: { da: `Ret til »${correct}«`, en: `Correct to “${correct}”` },
        edits: [replaceSpan(span, correct)],
        preferred: true,
        safe: true,
      },
    ],
  };
}
