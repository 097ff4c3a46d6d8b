/** How committees (udvalg) are named, and when two names are the same committee's. */

/** Words in a committee's name. A name holds at least one. */
export const committeeWords =
  /(?:udvalg|bestyrelse|byråd(?!s?sal)|regionsråd|landsråd|borgerrepræsentation|magistrat|råd(?:et)?\b|nævn|kommission|§ ?17)/i;

/**
 * The form in which names are compared: lower case, `og` for `&`, one kind of blank and hyphen, no genitive `s`, no
 * article at the end (`byrådet` is `byråd`), no term (`Byrådet (18-21)`). Nothing is guessed: abbreviations stay what they are.
 */
export function committeeKey(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/&/g, " og ")
    .replace(/[–—]/g, "-")
    .replace(/[.,:;()]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^\d{2,4}-\d{2,4} | \d{2,4}-\d{2,4}$/, "")
    .replace(/(?<=udvalget|bestyrelsen|byrådet|rådet|repræsentationen|byråd|nævnet)s$/, "")
    .replace(/(?<=udvalg|råd|nævn)et$/, "")
    .replace(/(?<=bestyrelse|repræsentation|kommission)n$|(?<=repræsentation|kommission)en$/, "");
}

/** Bodies of which a municipality has one: its name may stand in front (`Køge Byråd`, `Byrådet`). */
const single = /(?:^|[ -])(byråd|kommunalbestyrelse|borgerrepræsentation|regionsråd)$/;

export function sameCommittee(a: string, b: string): boolean {
  const first = committeeKey(a);
  const second = committeeKey(b);
  if (first === second) return true;
  const body = single.exec(first)?.[1];
  return body !== undefined && body === single.exec(second)?.[1] && (first === body || second === body);
}

/**
 * The form by which a committee's meetings are found, looser than `committeeKey`: no hyphens, no term of office behind
 * (`Økonomiudvalget 2022`, `Byrådet 2018-2021`), no municipality in front of a body of which each has one.
 */
export function committeeIndexKey(name: string): string {
  const key = committeeKey(name.replace(/[ ,(]{1,3}(?:19|20)\d\d(?: ?[-–/] ?(?:(?:19|20)?\d\d))?\)?\s*$/, ""))
    .replace(/-/g, "")
    .replace(/ +/g, " ");
  return single.exec(key)?.[1] ?? key;
}

/** What a committee's last word is made of behind its subject: `Økonomi|udvalg`, `By|råd`, `Kommunal|bestyrelse`. */
const bodyEnding = /(.)(udvalg|bestyrelse|råd|repræsentation|nævn|kommission)$/;
const smallWords: ReadonlySet<string> = new Set(["og", "for", "vedrørende", "vedr", "samt", "i", "om", "af"]);

/**
 * The initials under which a committee may be named: `økonomiudvalg` is ØU, `teknik og miljøudvalg` TMU, `byråd` BR,
 * `udvalg for børn og unge` UBU. `key` is what `committeeIndexKey` gave.
 */
export function committeeInitials(key: string): string {
  const words = key.split(" ").filter((word) => word !== "" && !smallWords.has(word));
  return words
    .map((word) => word.charAt(0) + (bodyEnding.exec(word)?.[2]?.charAt(0) ?? ""))
    .join("")
    .toUpperCase();
}
