/** How committees (udvalg) are named, and when two names are the same committee's. */

/** Words in a committee's name. A name holds at least one. */
export const committeeWords =
  /(?:udvalg|bestyrelse|byråd(?!s?sal)|regionsråd|landsråd|borgerrepræsentation|magistrat|råd(?:et)?\b|nævn|kommission|§ ?17)/i;

/**
 * The form in which names are compared: lower case, `og` for `&`, one kind of blank and hyphen, no genitive `s`, no
 * article at the end (`byrådet` is `byråd`). Nothing is guessed: abbreviations stay what they are.
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
