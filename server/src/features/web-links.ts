import { longestLine, type SourceText, type Span } from "../text/source-text.ts";

/** A stretch of text that leads to the web or to a mailbox. */
export interface WebLink {
  readonly span: Span;
  readonly target: string;
}

const web = /(?:https?:\/\/|(?<![\p{L}\p{N}./@-])www\.)[^\s<>"»«”“\\^`{|}]{1,2000}/giu;
const mail = /(?<![\p{L}\p{N}.%+_-])[\w.%+-]{1,64}@(?:[\w-]{1,63}\.){1,5}[A-Za-z]{2,12}(?![\p{L}\p{N}_])/gu;

/** The addresses in a text, from top to bottom. */
export function webLinks(text: SourceText): WebLink[] {
  const links: WebLink[] = [];
  for (let line = 0; line < text.lineCount; line++) {
    const words = text.line(line).slice(0, longestLine);
    if (!mayHold.test(words)) continue;
    for (const { start, end, target } of linksIn(words)) links.push({ span: { line, start, end }, target });
  }
  return links;
}

const mayHold = /:\/\/|www\.|@/i;

function linksIn(words: string): { readonly start: number; readonly end: number; readonly target: string }[] {
  const found = Array.from(words.matchAll(web), ({ 0: whole, index }) => {
    const address = withoutEnd(whole);
    return { start: index, end: index + address.length, target: /^www\./i.test(address) ? `https://${address}` : address };
  }).filter(({ target }) => isWhole(target));
  const mailboxes = Array.from(words.matchAll(mail), ({ 0: address, index }) => ({
    start: index,
    end: index + address.length,
    target: `mailto:${address}`,
  }));
  // `https://bruger@vært` is no mailbox.
  return [...found, ...mailboxes.filter(({ start }) => !found.some((link) => link.start <= start && start < link.end))];
}

/** A name with a point in it, or this machine; and an address that a browser can open. */
const isWhole = (target: string): boolean =>
  /^https?:\/\/(?:[^/?#]*[\p{L}\p{N}]\.[\p{L}\p{N}]|localhost)/iu.test(target) && URL.canParse(target);

/** What a sentence puts behind an address is not part of it; a bracket that is opened within it is. */
function withoutEnd(address: string): string {
  const unopened = { ")": count(address, ")") - count(address, "("), "]": count(address, "]") - count(address, "[") };
  let end = address.length;
  for (; end > 0; end--) {
    const last = address.charAt(end - 1);
    if (/[.,;:!?'’*_–…]/.test(last)) continue;
    if ((last !== ")" && last !== "]") || unopened[last] <= 0) break;
    unopened[last]--;
  }
  return address.slice(0, end);
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;
