import { contentsRule, entrySpan, isWrapped, named, pairsOf, titleSpan } from "./contents-rule.ts";
import { replaceSpan } from "./rule.ts";

/** An entry that is a cut-off beginning of its item's title, as systems cut at about 100 characters. */
export const indholdsfortegnelseAfkortet = contentsRule(
  "indholdsfortegnelse-afkortet",
  "hint",
  { da: "En titel i indholdsfortegnelsen er afkortet", en: "A title in the table of contents is cut off" },
  {
    about: "En linje i indholdsfortegnelsen er begyndelsen af sit punkts titel; mange systemer skærer af ved omkring 100 tegn.",
    bad: `
      Indholdsfortegnelse
      Budget for 2021.....\t3
      Partnerskabsprojekt om strategisk udvikling og omlægning af de kommunale indkøb i samarbejde med n\t7
      Punkt 1: Budget for 2021
      20/1233
      Punkt 2: Partnerskabsprojekt om strategisk udvikling og omlægning af de kommunale indkøb i samarbejde med nabokommunerne
      20/1234
    `,
    good: `
      Indholdsfortegnelse
      Budget for 2021.....\t3
      Partnerskabsprojekt om strategisk udvikling og omlægning af de kommunale indkøb i samarbejde med nabokommunerne\t7
      Punkt 1: Budget for 2021
      20/1233
      Punkt 2: Partnerskabsprojekt om strategisk udvikling og omlægning af de kommunale indkøb i samarbejde med nabokommunerne
      20/1234
    `,
    silent: "om titler, der er hele.",
    fix: "skriver hele titlen.",
  },
  (table, { facts }) =>
    pairsOf(table, facts, "cut").map(({ entry, punkt }) => {
      return {
        span: entrySpan(table, entry),
        message: {
          da: `Titlen er afkortet. Hele titlen på ${named(punkt).da} er »${punkt.facts.title.text}«.`,
          en: `The title is cut off. The whole title of ${named(punkt).en} is “${punkt.facts.title.text}”.`,
        },
        related: [{ span: titleSpan(punkt), message: { da: "Punktets titel", en: "The item's title" } }],
        fixes: () =>
          isWrapped(entry.title)
            ? []
            : [
                {
                  title: { da: "Skriv hele titlen", en: "Write the whole title" },
                  edits: [replaceSpan(entrySpan(table, entry), punkt.facts.title.text)],
                  preferred: true,
                  // Where a title ends that goes on below its line is read from its surroundings.
                  ...(isWrapped(punkt.facts.title) ? {} : { safe: true }),
                },
              ],
      };
    }),
);
