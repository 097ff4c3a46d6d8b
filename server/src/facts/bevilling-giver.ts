import type { Head } from "./bevilling-head.ts";
import type { AmountInSentence } from "./bevillinger.ts";
import { type Giver, giverEndingAt, giverStartingAt } from "./givere.ts";
import type { Word } from "./words.ts";

/** Verbs whose subject is the giver, where it stands in front of them. */
const giving: ReadonlySet<string> = new Set(
  "har havde giver gav yder ydede bevilger bevilgede meddeler meddelte tildelte tildeler".split(" "),
);
/** With one of these the subject receives: `Jobcentret har fået tilsagn om`. */
const receiving: ReadonlySet<string> = new Set("fået modtaget opnået fik modtog søgt ansøgt".split(" "));

/** Who gives the amount: named behind it (`fra …`), between noun and amount, or as the subject of the giving verb. */
export function readGiver(found: AmountInSentence, head: Head | null): Giver | null {
  if (head === null || !("grant" in head)) return null;
  const { after, amount, local, sentence } = found;
  const headWord = local[head.at] as Word;
  return (
    fromIn(after, amount.end, sentence.text) ??
    fromIn(
      local.filter(({ start }) => start > headWord.start),
      headWord.end,
      sentence.text,
    ) ??
    subjectOf(found, headWord)
  );
}

/** Who pays an amount of which no word says that it is a grant: `finansieres med 875.000 kr. fra Realdania`. */
export function payerBehind({ after, sentence, amount }: AmountInSentence): Giver | null {
  const [from] = after;
  if (from === undefined || from.text !== "fra" || from.start - amount.end > 1) return null;
  const giver = giverStartingAt(after, 1, sentence.text);
  return giver?.own === false ? giver : null;
}

/** `… fra Styrelsen for Arbejdsmarked og Rekruttering`; what a bracket adds is about something else. */
function fromIn(words: readonly Word[], from: number, text: string): Giver | null {
  for (let at = 0; at + 1 < words.length; at++) {
    const { text: word, start } = words[at] as Word;
    if (text.slice(words[at - 1]?.end ?? from, start).includes("(")) return null;
    if (word !== "fra") continue;
    const giver = giverStartingAt(words, at + 1, text);
    if (giver !== null) return giver;
  }
  return null;
}

/** `STAR har givet tilsagn om …`; not the subject of a verb of receiving. */
function subjectOf({ before, sentence }: AmountInSentence, headWord: Word): Giver | null {
  const last = before.indexOf(headWord);
  for (let at = last; at > 0 && last - at < 8; at--) {
    const { text } = before[at] as Word;
    if (receiving.has(text)) return null;
    if (!giving.has(text)) continue;
    const giver = giverEndingAt(before, at - 1, sentence.text);
    if (giver !== null) return giver;
  }
  return null;
}
