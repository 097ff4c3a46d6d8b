import { describe, test } from "vitest";
import { moededatoUenig as rule } from "../../server/src/rules/moededato-uenig.ts";
import { checkFixResult, checkRule } from "./check-rule.ts";

describe("moededato-uenig", () => {
  const document = `REFERAT Økonomiudvalget d. 05-02-2020
                           ~~~~~~~~~~ moededato-uenig

Mødedato Onsdag d. 06. februar 2020 kl. 13:15
                   ^^^^^^^^^^^^^^^^ moededato-uenig: Titlen siger 05-02-2020, men mødedatoen er 06-02-2020
`;

  test("title and Mødedato disagree; either may be taken, in the form of the other", () => {
    checkRule(rule, document);
    checkFixResult(
      rule,
      document,
      "05. februar",
      "REFERAT Økonomiudvalget d. 05-02-2020\n\nMødedato Onsdag d. 05. februar 2020 kl. 13:15\n",
    );
    checkFixResult(
      rule,
      document,
      "06-02-2020",
      "REFERAT Økonomiudvalget d. 06-02-2020\n\nMødedato Onsdag d. 06. februar 2020 kl. 13:15\n",
    );
  });

  test.each([
    ["agree", "REFERAT Økonomiudvalget d. 05-02-2020\n\nMødedato Onsdag d. 05. februar 2020 kl. 13:15\n"],
    ["agree in other forms", "Referat - Økonomiudvalget den 5. februar 2020\n\n**Dato:** 5.2.2020\n"],
    ["are not both there", "REFERAT Økonomiudvalget d. 05-02-2020\n\nMødedato Onsdag kl. 13:15\n"],
    ["are not both there", "Referat\n\nMødedato Onsdag d. 05. februar 2020\n"],
    ["stand beside the day of sending", "REFERAT Økonomiudvalget d. 05-02-2020\n\nUdsendelsesdato 07-02-2020\n"],
  ])("silent where they %s", (_, text) => checkRule(rule, text));
});
