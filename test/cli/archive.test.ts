import { describe, expect, test } from "vitest";
import { TerminalInMemory } from "./terminal-in-memory.ts";

const meeting = (date: string): string => `REFERAT Økonomiudvalget d. ${date}\n\nPunkt 1: Budget\n\nPunkt 2: Eventuelt\n`;
const older = { "før/1.referat": meeting("14-01-2019"), "før/2.referat": meeting("04-02-2019"), "før/3.referat": meeting("04-03-2019") };
const referring = `REFERAT Teknikudvalget d. 25-03-2019

Punkt 1: Ny cykelsti
19/1001

Sagsfremstilling

Sagen blev behandlet i Økonomiudvalget den 5. februar 2019, pkt. 2.
`;

describe("references to other meetings", () => {
  const terminal = new TerminalInMemory({ ...older, "nyt/4.referat": referring });

  test("are held against the files that are checked with the document", async () => {
    const { out } = await terminal.run("check", ".");
    expect(out).toContain("nyt/4.referat\n  8:");
    expect(out).toMatch(/moede-ukendt/);
    expect(out).toMatch(/\n4 referater: /);
  });

  test("are held against the folders of --archive, which are not checked themselves", async () => {
    expect((await terminal.run("check", "nyt")).out).not.toContain("moede-ukendt");
    const { out } = await terminal.run("check", "nyt", "--archive", "før");
    expect(out).toContain("moede-ukendt");
    expect(out).toMatch(/\n1 referat: /);
    const apart = ["før/1.referat", "før/2.referat", "før/3.referat"].flatMap((path) => ["--archive", path]);
    expect((await terminal.run("check", "nyt", ...apart)).out).toContain("moede-ukendt");
  });

  test("ask for no other file where no rule wants to know", async () => {
    for (const quiet of [
      ["--min-severity", "information"],
      ["--rule", "moede-ukendt=off"],
    ]) {
      const { out, progress } = await terminal.run("check", ".", ...quiet);
      expect(out).not.toContain("moede-ukendt");
      expect(progress.some((line) => line?.startsWith("Læser"))).toBe(false);
    }
    expect((await terminal.run("check", ".")).progress).toContain("Læser 4 af 4 …");
  });

  test("name what of the archive is not there, and go on", async () => {
    const { code, errors, out } = await terminal.run("check", "nyt", "--archive", "findes-ikke");
    expect(errors).toEqual(["referat: findes-ikke: filen findes ikke"]);
    expect(out).toContain("1 fil kunne ikke læses.");
    expect(code).toBe(2);
  });
});
