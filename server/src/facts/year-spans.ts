/** A span of years as it is written: `2019-2024`, `2019 – 2024`. Columns are of the line. */
export interface YearSpan {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** What stands between the years, blanks included. */
  readonly dash: string;
}

const pattern = /(?<![\p{L}\p{N}_§])((?:19|20)\d\d)( ?[-–—] ?)((?:19|20)\d\d)(?![\p{L}\p{N}_])/gu;

/** What every span looks like: the quick way past all other lines. */
const twoNumbers = /\d{4} ?[-–—] ?\d{4}/;

/** The spans of years in a line. Numbers of cases, documents and telephones, dates and addresses are none. */
export function findYearSpans(line: string): YearSpan[] {
  const spans: YearSpan[] = [];
  if (!twoNumbers.test(line)) return spans;
  for (const { 0: written, 1: from = "", 2: dash = "", 3: to = "", index: start } of line.matchAll(pattern)) {
    const end = start + written.length;
    if (
      isPartOfNumber(line, start, end) ||
      numberBefore.test(line.slice(Math.max(0, start - 40), start)) ||
      unitBehind.test(line.slice(end, end + 16))
    )
      continue;
    spans.push({ start, end, from: Number(from), to: Number(to), dash });
  }
  return spans;
}

/** `01-02-2019-2014`, `330-2019-2014`, `2019-2014/12`, `notat_2019-2014.pdf`: a sign without a blank joins it to more. */
const isPartOfNumber = (line: string, start: number, end: number): boolean =>
  /[-–—./\\#=&:,+'’]$/.test(line.slice(Math.max(0, start - 1), start)) ||
  /^(?:[-–—/\\=&_]|[.,:]\d|\.\p{L})/u.test(line.slice(end, end + 2)) ||
  /\d[ .]?[-–—/]? ?$/.test(line.slice(Math.max(0, start - 4), start)) ||
  /^ ?[-–—/] ?\d/.test(line.slice(end, end + 4));

/** Words in front of numbers that are no years. */
const numberBefore =
  /(?:(?<!\p{L})(?:tlf|telefon|mobil|fax|telefax|nr|nummer|numre|sag|sagen|sagsid|dok|dokument|journal|jnr|j\.nr|cvr|ean|id|konto|reg|postnr|matr|matrikel|kl|klokken|emn|bfe|lb|lbk|bek|lov|kr|side|s|pkt|punkt|vejnr|projekt)|nr|nummer|dokumentid|sagsid)(?:\.| nr\.?)? ?[:#]? ?$/iu;
const unitBehind = /^ ?(?:kr|mio|mia|t\.?kr|m2|m²|m3|ha\b|km|meter|kvm|stk|pct|%|kwh|mwh|tons?\b|personer|borgere|timer|boliger)/i;
