/** A stretch of a line; columns are UTF-16, `end` is exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

let last: { readonly committee: string; readonly find: (line: string) => Stretch[] } | null = null;

/** Finds where lines name a committee by its whole name, in any case and with an article or a genitive behind it. Made once for a name. */
export function ownNameOf(committee: string): (line: string) => Stretch[] {
  if (last?.committee !== committee) last = { committee, find: finderOf(committee) };
  return last.find;
}

/** A shorter name may mean anything. */
const shortest = 5;

function finderOf(committee: string): (line: string) => Stretch[] {
  // `Byrådet 2018-2021`: the term of office is said in the head alone.
  const name = committee.replace(/[ ,(]{1,3}\d{2,4}(?: ?[-–/] ?\d{2,4})?\)?\s*$/, "").trim();
  if (name.length < shortest) return () => [];
  const words = name
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join(" ");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])${words}(?:et|en|n)?s?(?![\\p{L}\\p{N}-])`, "giu");
  return (line) => Array.from(line.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
