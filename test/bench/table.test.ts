import { describe, expect, it } from "vitest";
import { keystrokes } from "./keystrokes.ts";
import { OpenDocument } from "./language-server/open-document.ts";
import { readOptions } from "./options.ts";
import { seededRandom } from "./random.ts";
import { median, percentile, ratio } from "./statistics.ts";
import { isReached, renderTable } from "./table.ts";

describe("percentiles", () => {
  it("are measurements that were made", () => {
    const measurements = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(percentile(measurements, 0.5)).toBe(50);
    expect(percentile(measurements, 0.95)).toBe(95);
    expect(percentile(measurements, 0.99)).toBe(99);
    expect(percentile([7, 3], 0.99)).toBe(7);
    expect(median([5, 1, 9])).toBe(5);
  });

  it("are unknown where nothing was measured", () => {
    expect(median([])).toBeNull();
    expect(ratio(null, 2)).toBeNull();
    expect(ratio(3, 2)).toBe(1.5);
  });
});

describe("the table", () => {
  const peers = [
    { name: "slow", figure: 30 },
    { name: "absent", figure: null },
  ];

  it("says how many times better the project is, whether more or less is better", () => {
    const table = renderTable([
      { title: "A", rows: [{ measure: "time", unit: "ms", own: 10, floor: 5, peers }] },
      { title: "B", rows: [{ measure: "throughput", unit: "MB/s", own: 200, floor: 400 }] },
    ]);
    const [, , , time = "", , throughput = ""] = table.split("\n").map((line) => line.replace(/ +/g, " "));
    expect(time).toBe("| time | 10.0 ms | 5.00 ms (0.50×) | slow: 30.0 ms (3.00×); absent: n/a | | |");
    expect(throughput).toBe("| throughput | 200 MB/s | 400 MB/s (0.50×) | | | |");
  });

  it("says which goals are reached", () => {
    const goal = { relation: "≤", limit: 2, unit: "×", of: "2 × floor" } as const;
    const rows = [3, 2, null].map((reached) => ({ measure: "m", unit: "s", own: 1, goal: { ...goal, reached } }) as const);
    const cells = renderTable([{ title: "A", rows }])
      .split("\n")
      .slice(3)
      .map((line) => line.split("|").at(-2)?.trim());
    expect(cells).toEqual(["3.00× **falls short**", "2.00× yes", "n/a"]);
    expect(isReached({ ...goal, relation: "≥", reached: 2 }, 2)).toBe(true);
    expect(isReached({ ...goal, relation: "<", reached: 2 }, 2)).toBe(false);
  });
});

describe("keystrokes", () => {
  it("change the document inside a line and leave it as it was", () => {
    const text = "\n\nREFERAT Byrådet\n\nPunkt 1: Valg\n";
    const document = new OpenDocument("file:///a.referat", text);
    const changes = keystrokes(text, seededRandom(1));
    for (let stroke = 0; stroke < 50; stroke++) {
      const change = changes.next().value;
      const line = document.text.split("\n")[change.start.line] ?? "";
      expect(document.text.slice(0, change.offset).split("\n").at(-1)).toBe(line.slice(0, change.start.character));
      expect(line).not.toBe("");
      document.change(change);
      if (stroke % 2 === 0) expect(document.text.length).toBe(text.length + 1);
      else expect(document.text).toBe(text);
    }
  });
});

describe("the options", () => {
  it("write the page only when everything was measured", () => {
    expect(readOptions([]).write).toBe(true);
    expect(readOptions(["--no-write"]).write).toBe(false);
    expect(readOptions(["--only", "parse"]).write).toBe(false);
    expect(readOptions(["--sizes", "20k,2m"])).toMatchObject({ write: false, sizes: ["20k", "2m"] });
  });

  it("know what there is to choose from", () => {
    expect(() => readOptions(["--only", "parse,tea"])).toThrow(/--only: tea/);
    expect(() => readOptions(["--tea"])).toThrow();
  });
});
