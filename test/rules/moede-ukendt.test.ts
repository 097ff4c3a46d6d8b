import { describe, expect, test } from "vitest";
import { moedeUkendt } from "../../server/src/rules/moede-ukendt.ts";
import { archiveOf, checkRule, runRules } from "./check-rule.ts";

interface Minutes {
  readonly committee?: string;
  readonly date: string;
  readonly punkter?: number;
  /** The number of the first item. */
  readonly from?: number;
  readonly body?: string;
  readonly sagsnummer?: string;
}

const minutes = ({ committee = "Økonomiudvalget", date, punkter = 3, from = 1, body = "", sagsnummer = "" }: Minutes): string =>
  `REFERAT ${committee} d. ${date}\n\n${Array.from(
    { length: punkter },
    (_, at) => `Punkt ${from + at}: Sag ${date} ${committee} ${at}\n\n${sagsnummer}\n\nResumé\n\nKort. ${at === 0 ? body : ""}\n`,
  ).join("\n")}`;

/** The minutes of Byrådet of 25 June 2019, with one item whose text is given. */
const inByraad = (text: string, section = "Sagsfremstilling"): string =>
  `REFERAT Byrådet d. 25-06-2019\n\nMødedato Tirsdag d. 25. juni 2019\n\nPunkt 1: Regnskab\n\n${section}\n\n${text}`;

const days = ["15-01-2019", "12-02-2019", "12-03-2019", "09-04-2019", "14-05-2019", "11-06-2019", "13-08-2019", "10-09-2019"];
const year = (more: Omit<Minutes, "date"> = {}): string[] => days.map((date) => minutes({ date, ...more }));
const archive = archiveOf([
  ...year(),
  ...year({ committee: "Teknik- og Miljøudvalget" }),
  ...year({ committee: "Byrådet" }),
  ...year({ committee: "Udvalget for Børn og Unge" }),
  ...year({ committee: "Socialudvalget", from: 40 }),
]);

/** The document's last line, with marks below it. */
const marked = (text: string, words: string, message = ""): string =>
  `${inByraad(text, text.endsWith(".") ? "Sagsfremstilling" : "Historik")}\n${" ".repeat(text.indexOf(words))}${"^".repeat(words.length)} moede-ukendt${message === "" ? "" : `: ${message}`}`;

describe("moede-ukendt says", () => {
  test.each([
    [
      "Økonomiudvalget den 15. maj 2019",
      "Sagen blev behandlet i Økonomiudvalget den 15. maj 2019.",
      "de nærmeste møder er den 14-05-2019 og den 11-06-2019",
    ],
    [
      "Økonomiudvalget den 15. maj 2019",
      "Sagen blev behandlet i Økonomiudvalget den 15. maj 2019, pkt. 2.",
      "intet møde i Økonomiudvalget",
    ],
    ["Økonomiudvalget, 15. maj 2019", "Økonomiudvalget, 15. maj 2019, pkt. 2:", ""],
    ["15-05-2019 Økonomiudvalget", "15-05-2019 Økonomiudvalget", ""],
    ["Teknik- og Miljøudvalget 15-05-2019", "Teknik- og Miljøudvalget 15-05-2019", ""],
    ["Teknik & Miljøudvalget d. 15.5.2019", "Godkendt i Teknik & Miljøudvalget d. 15.5.2019.", ""],
    ["TEKNIK- OG MILJØUDVALGET DEN 15-05-2019", "TEKNIK- OG MILJØUDVALGET DEN 15-05-2019", ""],
    ["Udvalget for Børn og Unge den 15/5 2019", "Behandlet i Udvalget for Børn og Unge den 15/5 2019.", ""],
    ["ØU den 15. maj 2019", "Se ØU den 15. maj 2019, pkt. 2.", "intet møde i ØU"],
    ["TMU 15-05-2019", "TMU 15-05-2019 (punkt 2)", ""],
    ["Økonomiudvalgets møde den 15. maj 2019".replace("s møde", "s møde"), "Drøftet på Økonomiudvalgets møde den 15. maj 2019.", ""],
    ["Byrådet besluttede på sit møde 15. maj 2019", "Byrådet besluttede på sit møde 15. maj 2019 (sag nr. 2) at vente.", ""],
    ["Økonomiudvalget den 15. maj 2019", "Beslutning fra Økonomiudvalget, 15. maj 2019".replace(", 15", " den 15"), ""],
    ["15. maj 2019 i Økonomiudvalget", "Sagen blev behandlet på mødet den 15. maj 2019 i Økonomiudvalget.", ""],
  ])("that there is no meeting: %s", (words, text, message) => checkRule(moedeUkendt, marked(text, words, message), archive));

  test.each([
    ["pkt. 4", "Behandlet i Økonomiudvalget den 14. maj 2019 (pkt. 4).", "har ikke noget punkt 4: det har punkt 1 til 3"],
    ["pkt. 88", "Økonomiudvalget, 14. maj 2019, pkt. 88:", ""],
    ["Punkt 17", "Økonomiudvalget den 14. maj 2019 Punkt 17", ""],
    ["punkt 9", "ØU den 14. maj 2019, punkt 9", ""],
    ["punkt 9", "Jf. punkt 9 på Økonomiudvalgets møde den 14. maj 2019.", ""],
    ["pkt. 3", "Behandlet i Socialudvalget den 14. maj 2019, pkt. 3.", "det har punkt 40 til 42"],
  ])("that the meeting has no such item: %s in %s", (words, text, message) =>
    checkRule(moedeUkendt, marked(text, words, message), archive),
  );

  test("of several references those that lead nowhere", () => {
    checkRule(
      moedeUkendt,
      `
      ${inByraad("").replaceAll("\n", "\n      ").trimEnd()}
      Økonomiudvalget, 12. marts 2019, pkt. 2:
      Anbefales.
      Økonomiudvalget, 13. april 2019, pkt. 1:
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ moede-ukendt
      Udsat.
      Økonomiudvalget, 14. maj 2019, pkt. 3:
      `,
      archive,
    );
  });

  test("that another committee's decision bears the wrong date", () => {
    checkRule(
      moedeUkendt,
      `
      REFERAT Byrådet d. 25-06-2019

      Punkt 1: Regnskab

      Indstilling

      At regnskabet godkendes.

      Beslutning i Økonomiudvalget den 12-06-2019
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ moede-ukendt

      Anbefales.

      Beslutning i Byrådet den 25-06-2019

      Godkendt.
      `,
      archive,
    );
  });
});

describe("moede-ukendt is silent about", () => {
  test.each([
    ["meetings that the archive has", "Behandlet i Økonomiudvalget den 14. maj 2019, pkt. 3, og ØU 11/6 2019."],
    ["a bare item", "Se punkt 88 og pkt. 9."],
    ["a committee that the archive does not know", "Behandlet i Kulturudvalget den 15. maj 2019, pkt. 3."],
    ["an abbreviation without an item", "ØU den 15. maj 2019"],
    ["an abbreviation that it does not know", "KFU den 15. maj 2019, pkt. 3"],
    ["a later meeting", "Behandles i Økonomiudvalget den 12. august 2019."],
    ["a later meeting in a history", "12-08-2019 Økonomiudvalget"],
    ["a year of which it has too little", "Behandlet i Økonomiudvalget den 15. maj 2018, pkt. 3."],
    ["a day before all others", "Behandlet i Økonomiudvalget den 3. januar 2019, pkt. 3."],
    ["a day without a year", "Behandlet i Økonomiudvalget den 15. maj, pkt. 3."],
    ["letters", "Der er sendt brev til Økonomiudvalget den 15. maj 2019."],
    ["elections", "ved valg til Byrådet den 15. maj 2019, og valg af Byrådet den 15. maj 2019."],
    ["somebody who joined", "NN indtrådte i Byrådet den 15. maj 2019."],
    ["seminars", "Temamøde i Byrådet den 15. maj 2019."],
    ["another municipality's council", "Vedtaget i Køge Byråd den 15. maj 2019."],
    ["a name that may be longer", "Behandlet i Kultur og Økonomiudvalget den 15. maj 2019."],
    ["a case's number", "Byrådet den 14. maj 2019, sag nr. 88."],
    ["a date that no calendar has", "Behandlet i Økonomiudvalget den 31. april 2019."],
    ["days on which somebody did something", "Økonomiudvalget behandlede den 15. maj 2019 sagen. Byrådet fik den 15. maj 2019 svar."],
    ["case numbers behind the date", "Behandlet i Økonomiudvalget den 14. maj 2019, sag 19/27921."],
  ])("%s", (_, text) => checkRule(moedeUkendt, inByraad(text), archive));

  test.each(["Tidsplan", "Høring", "Bilag", "Sagsgang"])("days in a section %s", (section) => {
    checkRule(moedeUkendt, inByraad("Økonomiudvalget den 15. maj 2019", section), archive);
  });

  test("its own decision's date, which another rule judges", () => {
    checkRule(moedeUkendt, "REFERAT Byrådet d. 25-06-2019\n\nPunkt 1: T\n\nBeslutning i Byrådet den 24-06-2019\n\nGodkendt.", archive);
  });

  test("all where there is no archive, or the meeting's own date is unknown", () => {
    const text = "Behandlet i Økonomiudvalget den 15. maj 2019.";
    expect(runRules([moedeUkendt], inByraad(text))).toEqual([]);
    checkRule(moedeUkendt, `Referat\n\nPunkt 1: T\n\nSagsfremstilling\n\n${text}`, archive);
  });

  test("a document whose references mostly lead nowhere", () => {
    const lines = ["15-05-2019", "16-04-2019", "13-03-2019"].map((date) => `Økonomiudvalget ${date}`);
    checkRule(moedeUkendt, inByraad(lines.join("\n\n"), "Historik"), archive);
  });

  test("an abbreviation that two committees have", () => {
    const both = archiveOf([...year(), ...year({ committee: "Ørestadsudvalget" })]);
    checkRule(moedeUkendt, inByraad("ØU den 15. maj 2019, pkt. 3"), both);
  });

  test.each([2, 1])("fewer than three meetings of that year: %i", (count) => {
    const few = archiveOf([...year().slice(2, 2 + count), minutes({ date: "08-01-2018" }), minutes({ date: "07-01-2020" })]);
    checkRule(moedeUkendt, inByraad("Behandlet i Økonomiudvalget den 15. maj 2019."), few);
  });

  test("a day behind all others", () => {
    const until = archiveOf(year().slice(0, 4));
    checkRule(moedeUkendt, inByraad("Behandlet i Økonomiudvalget den 15. maj 2019."), until);
  });
});

describe("a reference over the end of a line", () => {
  const said = (first: string, second: string, words: string): void => {
    const [line, other] = first.includes(words) ? [first, second] : [second, first];
    const marks = `${" ".repeat(line.indexOf(words))}${"^".repeat(words.length)} moede-ukendt`;
    checkRule(moedeUkendt, inByraad(line === first ? `${first}\n${marks}\n${second}` : `${other}\n${line}\n${marks}`), archive);
  };
  test.each([
    ["Planen blev vedtaget til offentlig fremlæggelse af Økonomiudvalget den", "15. maj 2019, pkt. 2. Planen er klar.", "15. maj 2019"],
    ["Planen blev vedtaget til offentlig fremlæggelse af Økonomiudvalget den 15.", "maj 2019. Planen er klar.", "Økonomiudvalget den 15."],
    ["Planen blev vedtaget til offentlig fremlæggelse i Økonomiudvalget", "den 15. maj 2019. Planen er klar.", "15. maj 2019"],
    ["Planen blev vedtaget til fremlæggelse af Økonomiudvalget den 14. maj 2019, pkt.", "31. Planen er klar.", "31"],
    ["Planen blev vedtaget til fremlæggelse af Økonomiudvalget den 14. maj 2019,", "pkt. 31. Planen er klar.", "pkt. 31"],
    ["Planen blev vedtaget til fremlæggelse af Økonomiudvalget den 14. maj 2019 (pkt.", "31). Planen er klar.", "31"],
    ["Planen blev vedtaget til offentlig fremlæggelse af Økonomiudvalget den 14. maj", "2019, pkt. 31. Planen er klar.", "pkt. 31"],
  ])("%s / %s", said);

  test.each([
    ["Planen blev vedtaget til offentlig fremlæggelse af Økonomiudvalget den", "14. maj 2019, pkt. 2. Planen er klar."],
    ["Planen blev vedtaget til offentlig fremlæggelse og oversendt til Økonomiudvalget", "15-05-2019 Byrådet"],
    ["Planen blev vedtaget af Økonomiudvalget, som holdt møde om foråret.", "Den 15. maj 2019 blev den sendt ud."],
    ["Økonomiudvalget den 14. maj 2019, som en linje for sig", "Punkt 31: Udsat."],
    ["Planen blev vedtaget til fremlæggelse af Økonomiudvalget den 14. maj 2019", "31 borgere har svaret."],
    ["Planen blev vedtaget til fremlæggelse af Økonomiudvalget den 14. maj 2019,", "31 borgere har svaret."],
    ["Økonomiudvalget den", "15. maj 2019"],
  ])("is silent: %s / %s", (first, second) => checkRule(moedeUkendt, inByraad(`${first}\n${second}`), archive));
});

describe("items of a meeting are not counted where", () => {
  const text = inByraad("Behandlet i Økonomiudvalget den 14. maj 2019, pkt. 9.");
  const others = year().filter((each) => !each.includes("14-05-2019"));
  test("some lack, for they are closed", () => {
    const gap = minutes({ date: "14-05-2019", punkter: 3 }).replace("Punkt 3:", "Punkt 12:");
    checkRule(moedeUkendt, text, archiveOf([...others, gap]));
  });
  test("there are none", () => checkRule(moedeUkendt, text, archiveOf([...others, minutes({ date: "14-05-2019", punkter: 0 })])));
  test("the committee met twice", () => {
    const twice = [minutes({ date: "14-05-2019" }), minutes({ date: "14-05-2019", punkter: 5 })];
    checkRule(moedeUkendt, text, archiveOf([...others, ...twice]));
  });
});

describe("an archive of several municipalities", () => {
  const text = "Behandlet i Økonomiudvalget den 15. maj 2019.";
  const own = year({ body: "I Greve Kommune er der 50.000 borgere." });
  const others = ["17-01-2019", "14-02-2019", "15-05-2019", "20-06-2019"].map((date) =>
    minutes({ date, body: "I Solrød Kommune er der 23.000 borgere." }),
  );
  const mixed = archiveOf([...own, ...others.filter((each) => !each.includes("15-05-2019"))]);

  test("is asked for the meetings of the document's own", () => {
    const document = `${text} I Greve Kommune er der flere.`;
    checkRule(moedeUkendt, marked(document, "Økonomiudvalget den 15. maj 2019"), mixed);
  });
  test("is silent where the document does not say whose it is", () => checkRule(moedeUkendt, inByraad(text), mixed));
  test("is silent where it has too little of the document's own", () => {
    checkRule(moedeUkendt, inByraad(`${text} I Solrød Kommune er der flere.`), archiveOf([...own, ...others.slice(0, 2)]));
  });
  test("is silent where another one met that day", () => {
    checkRule(moedeUkendt, inByraad(`${text} I Greve Kommune er der flere.`), archiveOf([...own, ...others]));
  });
  test("shows where a committee has two meetings on one day that have nothing in common", () => {
    checkRule(moedeUkendt, inByraad(text), archiveOf([...year(), minutes({ date: "12-03-2019", punkter: 2 }).replaceAll("Sag", "Emne")]));
  });
  test("shows where case numbers are of different systems", () => {
    const journal = ["17-01-2019", "14-02-2019"].map((date) => minutes({ date, sagsnummer: "15.20.24-Ø39-1-18" }));
    checkRule(moedeUkendt, inByraad(text), archiveOf([...year({ sagsnummer: "19/11689" }), ...journal]));
  });
  test("agenda and minutes of one meeting are no two municipalities", () => {
    const agenda = minutes({ date: "12-03-2019" }).replace("REFERAT", "DAGSORDEN");
    checkRule(moedeUkendt, marked(text, "Økonomiudvalget den 15. maj 2019"), archiveOf([...year(), agenda]));
  });
});

describe("items that stand out of order", () => {
  const punkter = (numbers: readonly number[]): string =>
    numbers.map((number) => `Punkt ${number}: Sag ${number}\n\nResumé\n\nKort.\n`).join("\n");
  const of = (numbers: readonly number[]) => archiveOf([`REFERAT Økonomiudvalget d. 14-05-2019\n\n${punkter(numbers)}`]);

  test("are those of the meeting, where none is left out", () =>
    checkRule(
      moedeUkendt,
      marked("Behandlet i Økonomiudvalget den 14. maj 2019 (pkt. 6).", "pkt. 6", "punkt 1 til 5"),
      of([3, 5, 1, 2, 4]),
    ));

  test("say nothing where one is missing or stands twice", () => {
    const document = inByraad("Behandlet i Økonomiudvalget den 14. maj 2019 (pkt. 6).");
    checkRule(moedeUkendt, document, of([3, 5, 1, 2]));
    checkRule(moedeUkendt, document, of([1, 2, 2, 3]));
    checkRule(moedeUkendt, document, of([3, 6, 1, 2, 4, 5]));
  });
});
