import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/analysis.ts";
import { Archive } from "../../server/src/archive/archive.ts";
import { recordOf } from "../../server/src/archive/record.ts";
import { sagAt } from "../../server/src/features/document-status.ts";
import { mostTreatments, sagsforloeb } from "../../server/src/features/sagsforloeb.ts";
import { madeRecord } from "./made-archive.ts";
import { workspace } from "./snapshot.ts";

const meeting = (committee: string, date: string, decision: string): string =>
  `REFERAT ${committee} d. ${date}\n\nPunkt 1: Cykelsti langs åen\n\n20/41\n\nBeslutning\n\n${decision}\n`;

function archiveOf(documents: Record<string, string>): Archive {
  const archive = new Archive();
  for (const [uri, text] of Object.entries(documents)) archive.set(uri, recordOf(analyse(text).facts));
  return archive;
}

const archive = archiveOf({
  c: meeting("Byrådet", "20-03-2020", "Der meddeles anlægsbevilling på 1.250.000 kr. til cykelstien."),
  a: meeting("Teknik- og Miljøudvalget", "05-02-2020", "Anbefales."),
  b: meeting("Økonomiudvalget", "12-03-2020", "Anbefales."),
  d: meeting("Teknik- og miljøudvalget", "04-10-2021", "Taget til efterretning."),
});

describe("a case over time", () => {
  test("has its treatments oldest first, a lane for each committee in the order in which they first treated it", () => {
    const model = sagsforloeb(archive, "20/41");
    expect(model?.committees).toEqual(["Teknik- og miljøudvalget", "Økonomiudvalget", "Byrådet"]);
    expect(model?.treatments.map(({ date, committee, uri }) => [date, committee, uri])).toEqual([
      ["2020-02-05", 0, "a"],
      ["2020-03-12", 1, "b"],
      ["2020-03-20", 2, "c"],
      ["2021-10-04", 0, "d"],
    ]);
  });

  test("says where each stands, what was decided, and what was granted", () => {
    expect(sagsforloeb(archive, "20/41")?.treatments[2]).toEqual({
      date: "2020-03-20",
      committee: 2,
      number: 1,
      title: "Cykelsti langs åen",
      decision: "Der meddeles anlægsbevilling på 1.250.000 kr. til cykelstien.",
      granted: [{ ore: 125_000_000, line: 8 }],
      uri: "c",
      line: 2,
    });
  });

  test("is called as it was last, with each title once", () => {
    const changing = new Archive();
    changing.set("a", madeRecord("Byrådet", "2020-01-01", [{ title: "Ny sti", sag: "20/41a" }]));
    changing.set("b", madeRecord("Byrådet", "2021-01-01", [{ title: "Stien", sag: "20/41A" }]));
    changing.set("c", madeRecord("Byrådet", "2022-01-01", [{ title: "Ny sti", sag: "20/41A" }]));
    expect(sagsforloeb(changing, " 20/41a")).toMatchObject({ sagsnummer: "20/41A", titles: ["Ny sti", "Stien"] });
  });

  test("without a date or committee has a place of its own, and comes last", () => {
    const undated = new Archive();
    undated.set("a", madeRecord(null, null, [{ title: "Uden dato", sag: "1/1" }]));
    undated.set("b", madeRecord("Byrådet", "2021-01-01", [{ title: "Med dato", sag: "1/1" }]));
    expect(sagsforloeb(undated, "1/1")).toMatchObject({
      committees: ["Byrådet", null],
      treatments: [
        { date: "2021-01-01", committee: 0 },
        { date: null, committee: 1 },
      ],
    });
  });

  test("is null where the archive has no treatment", () => {
    expect(sagsforloeb(archive, "99/9")).toBeNull();
    expect(sagsforloeb(archive, "")).toBeNull();
  });

  test("of a standing number shows the newest treatments, and says how many it leaves out", () => {
    const standing = new Archive();
    const count = mostTreatments + 7;
    for (let at = 0; at < count; at++)
      standing.set(`m${at}`, madeRecord("Byrådet", `${1800 + at}-01-01`, [{ title: "Eventuelt", sag: "00.00.00" }]));
    const model = sagsforloeb(standing, "00.00.00");
    expect([model?.treatments.length, model?.older, model?.treatments.at(-1)?.date]).toEqual([
      mostTreatments,
      7,
      `${1800 + count - 1}-01-01`,
    ]);
  });
});

describe("the case at a position", () => {
  const document = (body: string): string => `//! a\nREFERAT Byrådet d. 05-02-2020\n\nPunkt 1: Sti\n\n20/41\n\nResumé\n\n${body}\n`;
  const at = (marked: string): string | null => {
    const { snapshot, position } = workspace(marked);
    return sagAt(snapshot, position)?.sagsnummer ?? null;
  };

  test("is the one that the item is filed under", () => expect(at(document("Stien er|ny."))).toBe("20/41"));
  test("is the one that the text names there", () => expect(at(document("Se sag nr. 19/11|689."))).toBe("19/11689"));
  test("is none outside the items", () => expect(at(document("").replace("REFERAT", "REF|ERAT"))).toBeNull());
});
