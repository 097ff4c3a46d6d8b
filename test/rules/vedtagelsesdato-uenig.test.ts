import { describe, test } from "vitest";
import { beslutningMangler } from "../../server/src/rules/beslutning-mangler.ts";
import { vedtagelsesdatoUenig } from "../../server/src/rules/vedtagelsesdato-uenig.ts";
import { checkFixResult, checkRule } from "./check-rule.ts";

const rules = [vedtagelsesdatoUenig, beslutningMangler];

const document = (heading: string, body: string, first = heading): string => `REFERAT Økonomiudvalget d. 05-02-2020

Mødedato Onsdag d. 5. februar 2020 kl. 17:00

Punkt 1: Budget

20/1

Indstilling

Direktionen foreslår, at budgettet godkendes.

${first.replace("@", "05-02-2020")}

Godkendt.

Punkt 2: Vej

20/2

Indstilling

Direktionen foreslår, at vejen lægges om.

${body}
`;

const decided = (heading: string): string => `${heading}\n\nØkonomiudvalget tiltræder forslaget.`;
const dated = "Vedtagelse i Økonomiudvalget den @";
const mark = " ".repeat("Vedtagelse i Økonomiudvalget den ".length);

describe("vedtagelsesdato-uenig", () => {
  test.each([
    ["05-02-2019", "of the year before"],
    ["06-02-2020", "of the day after"],
    ["15-02-2020", "of another day"],
    ["05-03-2020", "of another month"],
    ["02-05-2020", "with day and month in each other's place"],
    ["5. marts 2020", "in words"],
    ["5.2.2019", "with dots"],
  ])("%s, %s", (date) => {
    const body = decided(
      `${dated.replace("@", date)}\n${mark}${"^".repeat(date.length)} vedtagelsesdato-uenig: mødet blev holdt 05-02-2020`,
    );
    checkRule(rules, document(dated, body));
  });

  test.each([
    ["Vedtagelse i Økonomiudvalget den 05-02-2019", "Vedtagelse i Økonomiudvalget den 05-02-2020"],
    ["VEDTAGELSE I ØKONOMIUDVALGET DEN 6. FEBRUAR 2020", "VEDTAGELSE I ØKONOMIUDVALGET DEN 5. FEBRUAR 2020"],
    ["## **Beslutning i Økonomiudvalget den 5.2.2019:**", "## **Beslutning i Økonomiudvalget den 5.2.2020:**"],
    ["Beslutning Økonomiudvalget d. 25. februar 2020", "Beslutning Økonomiudvalget d. 5. februar 2020"],
    ["Økonomiudvalgets beslutning den 05.02.2021 Punkt 2", "Økonomiudvalgets beslutning den 05.02.2020 Punkt 2"],
    ["Vedtagelse i Økonomiudvalget den 5/2 2019", "Vedtagelse i Økonomiudvalget den 5/2 2020"],
  ])("the fix keeps the form of %s", (written, right) => {
    const spoiled = document(dated, decided(written));
    checkFixResult(vedtagelsesdatoUenig, spoiled, "Ret til", document(dated, decided(right)));
  });

  test("below a bare committee and date, where the document writes its decisions so", () => {
    const short = "Økonomiudvalget, @, pkt. 1";
    const body = decided("Økonomiudvalget, 05-02-2019, pkt. 2\n                 ^^^^^^^^^^ vedtagelsesdato-uenig");
    checkRule(rules, document(short, body));
    checkRule(vedtagelsesdatoUenig, document(dated, decided("Økonomiudvalget, 05-02-2019, pkt. 2")));
  });

  test("of a committee whose name is misspelled", () =>
    checkRule(
      rules,
      document(
        dated,
        decided("Vedtagelse i Økonomiudvaget den 05-02-2019\n                                ^^^^^^^^^^ vedtagelsesdato-uenig"),
      ),
    ));

  test("of the only item", () => {
    const only = `REFERAT Økonomiudvalget d. 05-02-2020\n\nPunkt 1: Vej\n\n20/1\n\nResumé\n\nVejen er slidt.\n\n`;
    checkRule(rules, `${only}Vedtagelse i Økonomiudvalget den 05-02-2021\n${mark}^^^^^^^^^^ vedtagelsesdato-uenig\n\nGodkendt.\n`);
  });

  test.each([
    ["the meeting's", decided("Vedtagelse i Økonomiudvalget den 05-02-2020")],
    ["the meeting's in another form", decided("Vedtagelse i Økonomiudvalget den 5. februar 2020")],
    [
      "another committee's",
      `${decided("Vedtagelse i Teknikudvalget den 05-02-2019")}\n\n${decided("Vedtagelse i Økonomiudvalget den 05-02-2020")}`,
    ],
    [
      "an earlier decision's, beside the meeting's",
      `${decided("Vedtagelse i Økonomiudvalget den 12-02-2019")}\n\n${decided("Vedtagelse i Økonomiudvalget den 05-02-2020")}`,
    ],
    [
      "an earlier decision's, beside one without a date",
      `${decided("Beslutning")}\n\n${decided("Vedtagelse i Økonomiudvalget den 12-02-2020")}`,
    ],
    ["one of the history", `Historik\n\nØkonomiudvalget den 05-02-2019\n\nUdsat.\n\n${decided("Beslutning")}`],
    ["one that no calendar has", decided("Vedtagelse i Økonomiudvalget den 35-02-2020")],
  ])("silent where the date is %s", (_, body) => checkRule(rules, document(dated, body)));

  test("silent about an earlier treatment: a day far off, one that the text names, or one on which the item was put off", () => {
    checkRule(vedtagelsesdatoUenig, document(dated, decided("Vedtagelse i Økonomiudvalget den 18-09-2019")));
    checkRule(
      vedtagelsesdatoUenig,
      document(dated, `Sagen blev drøftet den 15. januar 2020.\n\n${decided("Vedtagelse i Økonomiudvalget den 15-02-2020")}`).replace(
        "15-02-2020",
        "15-01-2020",
      ),
    );
    checkRule(vedtagelsesdatoUenig, document(dated, "Vedtagelse i Økonomiudvalget den 01-02-2020\n\nSagen udsættes."));
  });

  test("silent where no decision has the meeting's date, and where the head itself gives two", () => {
    checkRule(
      vedtagelsesdatoUenig,
      document(dated, decided("Vedtagelse i Økonomiudvalget den 06-02-2020"), "Vedtagelse i Økonomiudvalget den 06-02-2020"),
    );
    const two = document("Beslutning", decided("Vedtagelse i Økonomiudvalget den 06-02-2020")).replace("d. 05-02-2020", "d. 06-02-2020");
    checkRule(vedtagelsesdatoUenig, two);
  });

  test("an item that was decided long ago, and not now, lacks its decision", () =>
    checkRule(
      rules,
      document(dated, decided("Vedtagelse i Økonomiudvalget den 18-09-2019")).replace(
        "Punkt 2: Vej\n",
        "Punkt 2: Vej\n         ^^^ beslutning-mangler\n",
      ),
    ));
});

test("the meeting's own date below a misspelled name is right", () => {
  checkRule(
    vedtagelsesdatoUenig,
    `
      Erhvervsudvalget
      Referat
      16. juli 2013

      Åbent punkt
       1  Budget
      00.01.00P35-0098
      Indstilling og beslutning
      Direktionen indstiller, at budgettet godkendes.
      Erhvervsudvalget den 16. juli 2013:
      Godkendt.

      Åbent punkt
       2  Eventuelt
      00.01.00P35-0098
      Indstilling og beslutning
      Errhvervsudvalget den 16. juli 2013:
      Taget til efterretning.
    `,
  );
});
