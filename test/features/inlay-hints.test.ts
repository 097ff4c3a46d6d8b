import { describe, expect, test } from "vitest";
import { inlayHints } from "../../server/src/features/inlay-hints.ts";
import type { Language } from "../../server/src/features/snapshot.ts";
import { workspace } from "./snapshot.ts";

const everything = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

/** The document's lines with the hints in their places; the lines that have some. */
function shown(body: string, wanted: { sums?: boolean; weekdays?: boolean }, language: Language = "da", range = everything): string[] {
  const { snapshot, line } = workspace(`//! a\n|REFERAT Kulturudvalget d. 05-02-2020\n\n${body}\n`, language);
  const hints = inlayHints(snapshot, range, { sums: false, weekdays: false, ...wanted });
  return hints.map(({ position, label }) => {
    const words = line("a", position.line);
    return `${words.slice(0, position.character)} ${label}${words.slice(position.character)}`;
  });
}

const punkt = (text: string): string => `Punkt 1: Vej\n\nØkonomi\n\n${text}`;

describe("hints of sums", () => {
  test("behind a total that is not what its parts make", () => {
    expect(shown(punkt("Leje 100 kr.\nMad 200 kr.\nI alt 350 kr."), { sums: true })).toEqual(["I alt 350 kr. (delene giver 300 kr.)"]);
    expect(
      shown(
        punkt("Puljen er på 900 kr. til dækning af udgifter på 300 kr. til leje, 400 kr. til mad og 100 kr. til porto."),
        { sums: true },
        "en",
      ),
    ).toEqual([
      "Puljen er på 900 kr. (the parts make 800 kr.) til dækning af udgifter på 300 kr. til leje, 400 kr. til mad og 100 kr. til porto.",
    ]);
  });

  test("say in the tooltip what the parts are", () => {
    const { snapshot } = workspace(`//! a\n|${punkt("Leje 100 kr.\nMad 200 kr.\nI alt 350 kr.")}\n`);
    const [hint] = inlayHints(snapshot, everything, { sums: true, weekdays: false });
    expect(hint?.tooltip).toBe(
      "Delene 100 + 200 giver 300 kr., men der står 350 kr. (50 kr. mere). Ret summen eller den del, der er forkert.",
    );
  });

  test.each([
    ["the total is right", "Leje 100 kr.\nMad 200 kr.\nI alt 300 kr."],
    ["the difference is rounding", "Leje 1,2 mio. kr.\nMad 2,3 mio. kr.\nI alt 3,6 mio. kr."],
    ["the difference stands elsewhere", "Leje 100 kr.\nMad 200 kr.\nI alt 350 kr.\n\nHertil kommer 50 kr. til porto."],
    ["there is no total", "Leje 100 kr.\nMad 200 kr."],
  ])("none where %s", (_, text) => expect(shown(punkt(text), { sums: true })).toEqual([]));

  test("none where they are not wanted", () => expect(shown(punkt("Leje 100 kr.\nMad 200 kr.\nI alt 350 kr."), {})).toEqual([]));
});

describe("hints of weekdays", () => {
  test("behind a date without one", () => {
    expect(shown(punkt("Fra den 3. februar 2021 til 04-10-2023."), { weekdays: true })).toEqual([
      "REFERAT Kulturudvalget d. 05-02-2020 (onsdag)",
      "Fra den 3. februar 2021 (onsdag) til 04-10-2023.",
      "Fra den 3. februar 2021 til 04-10-2023 (onsdag).",
    ]);
  });

  test.each(["Tirsdag den 2. februar 2021.", "Den 31. september 2021.", "Den 3. februar.", "Kort.\n\nBilag\n\nKort af 16.9.2020.pdf"])(
    "none: %s",
    (text) => expect(shown(punkt(text), { weekdays: true })).toHaveLength(1),
  );

  test("in English, where that is the language", () => expect(shown("", { weekdays: true }, "en")[0]).toMatch(/ \(Wednesday\)$/));
});

test("only within the range", () => {
  const range = { start: { line: 6, character: 0 }, end: { line: 6, character: 30 } };
  const text = "Den 3. februar 2021 og den 4. februar 2021.\n\nDen 5. februar 2021.";
  expect(shown(punkt(text), { sums: true, weekdays: true }, "da", range)).toEqual(["Den 3. februar 2021 (onsdag) og den 4. februar 2021."]);
});
