import { describe, expect, it } from "vitest";
import { analyse } from "../../server/src/analysis.ts";
import { runRules } from "../../server/src/rules/run-rules.ts";
import { composeArchive, composeDocument, meetingBytes } from "./archive/compose.ts";
import { renderMarkdown } from "./archive/markdown.ts";
import { type Meeting, rareWord } from "./archive/meeting.ts";
import { readProse } from "./archive/prose.ts";
import { renderReferat } from "./archive/referat.ts";

const prose = readProse();
const meetings = [...composeArchive(60, 1, prose)];
const punkter = meetings.flatMap((meeting) => meeting.punkter);

describe("the made-up archive", () => {
  it("is the same from the same seed, and another from another", () => {
    const texts = (seed: number): readonly string[] => [...composeArchive(5, seed, prose)].map(renderReferat);
    expect(texts(3)).toEqual(texts(3));
    expect(texts(3)).not.toEqual(texts(4));
  });

  it("is read by the parser as it was meant", () => {
    for (const meeting of meetings) {
      const { facts } = analyse(renderReferat(meeting));
      expect(facts.punkter.map(({ facts }) => [facts.number, facts.title.text, facts.sagsnumre[0]?.text])).toEqual(
        meeting.punkter.map(({ number, title, sagsnummer }) => [number, title, sagsnummer]),
      );
      expect(facts.punkter.map(({ facts }) => facts.sections.length)).toEqual(meeting.punkter.map(({ sections }) => sections.length));
      expect(facts.contents?.entries.map(({ page }) => page)).toEqual(meeting.punkter.map(({ page }) => page));
      expect(facts.meeting.date).toMatchObject(meeting.date);
    }
  });

  it("holds nothing that a rule warns of", () => {
    const findings = meetings.flatMap((meeting) => runRules(analyse(renderReferat(meeting))));
    expect(findings.filter(({ severity }) => severity === "error" || severity === "warning")).toEqual([]);
  });

  it("takes up earlier cases in most items", () => {
    const takenUp = punkter.filter(({ earlier }) => earlier.length > 0).length / punkter.length;
    expect(takenUp).toBeGreaterThan(0.45);
    expect(takenUp).toBeLessThan(0.65);
  });

  it("holds the rare word in its last item alone", () => {
    expect(meetings.filter((meeting) => renderReferat(meeting).includes(rareWord))).toEqual([meetings.at(-1)]);
    expect(meetings.at(-1)?.punkter.at(-1)?.title).toContain(rareWord);
  });

  it("has meetings of the size asked for", () => {
    const sizeOf = (meeting: Meeting): number => Buffer.byteLength(renderReferat(meeting));
    const mean = meetings.reduce((sum, meeting) => sum + sizeOf(meeting), 0) / meetings.length;
    expect(Math.abs(mean / meetingBytes - 1)).toBeLessThan(0.15);
    expect(Math.abs(sizeOf(composeDocument(200_000, 1, prose)) / 200_000 - 1)).toBeLessThan(0.15);
  });

  it("ties the same meetings together by links that lead somewhere in Markdown", () => {
    const texts = new Map(meetings.map((meeting) => [`../${meeting.path}.md`, renderMarkdown(meeting)]));
    const links = [...texts.values()].flatMap((text) => [...text.matchAll(/\]\((\.\.[^#)]*)#([^)]*)\)/g)]);
    expect(links.length).toBeGreaterThan(50);
    for (const [, path = "", anchor] of links) expect(anchorsIn(texts.get(path) ?? "")).toContain(anchor);
  });
});

/** The addresses of headings, as GitHub makes them. */
const anchorsIn = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-"),
  );
