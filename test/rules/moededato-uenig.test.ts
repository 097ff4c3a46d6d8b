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
    ["in two digits", "Referat - Byrådet den 5.2.20\n\nMødedato: 06-02-2020\n          ^^^^^^^^^^ moededato-uenig\n"],
    ["of another year", "Referat - Byrådet den 5. februar 2019\n\n**Dato:** 5.2.2020\n          ^^^^^^^^ moededato-uenig\n"],
    [
      "below its label",
      "REFERAT Byrådet d. 05-02-2020\n\nMødedato\n\nOnsdag den 6. februar 2020 kl. 17\n           ^^^^^^^^^^^^^^^ moededato-uenig\n",
    ],
    [
      "with day and month changed",
      "REFERAT Byrådet d. 05-02-2020\n\nTidspunkt: 02-05-2020 kl. 17.00\n           ^^^^^^^^^^ moededato-uenig\n",
    ],
  ])("speaks of a date %s", (_, text) => checkRule(rule, text));

  test.each([
    ["agree", "REFERAT Økonomiudvalget d. 05-02-2020\n\nMødedato Onsdag d. 05. februar 2020 kl. 13:15\n"],
    ["agree in other forms", "Referat - Økonomiudvalget den 5. februar 2020\n\n**Dato:** 5.2.2020\n"],
    ["are not both there", "REFERAT Økonomiudvalget d. 05-02-2020\n\nMødedato Onsdag kl. 13:15\n"],
    ["are not both there", "Referat\n\nMødedato Onsdag d. 05. februar 2020\n"],
    ["are days of one meeting", "REFERAT Byrådet d. 05-02-2020\n\nMødedato Tirsdag d. 4. februar 2020 til onsdag d. 5. februar 2020\n"],
    ["are days of one meeting", "REFERAT Byrådet d. 05-02-2020\n\nMødedato 4. og 5. februar 2020\n"],
    ["are days of one meeting", "Referat af møde i Byrådet d. 04-02-2020 - 05-02-2020\n\nDato: 5. februar 2020\n"],
    ["stand beside a moved date", "Referat - Byrådet den 5. februar 2020 (flyttet fra 4. februar)\n\nDato: 4. februar 2020\n"],
    ["agree but for the year's digits", "Referat - Byrådet den 5.2.20\n\nMødedato: 05-02-2020\n"],
    ["stand beside the day of sending", "REFERAT Økonomiudvalget d. 05-02-2020\n\nUdsendelsesdato 07-02-2020\n"],
  ])("silent where they %s", (_, text) => checkRule(rule, text));
});
