/** The words with which minutes state a sum and its parts. */

const so = "(?:således |sådan |som følger |med følgende fordeling )?";
const share = "(?:fordelt|fordeles|fordeler sig|opdeles|opdelt|udmøntes|udmøntet)";

/**
 * Between a total and its first part: the parts are the whole (`fordelt med`, `til dækning af udgifter på`). What stands
 * behind the mark is the first part's label.
 */
export const wholeMarks = new RegExp(
  `(?:^|[ ,])(?:til dækning af (?:de )?(?:godkendte |samlede )?udgifter(?:ne)? (?:på|til)|${share} ${so}(?:med|på|mellem|i)|${share}(?: således| sådan| som følger)?(?= ?:)|bestående af|består af|sammensat af|sammensættes af|delt i)(?: ?:)?(?= )`,
  "i",
);

/** The subject of a sentence about the amount that the sentence before has named. */
export const sameAmount =
  /^(?:De samlede udgifter|Den samlede (?:udgift|ramme|bevilling)|Beløbet|Udgiften|Udgifterne|Midlerne|Puljen|Rammen|Bevillingen|Anlægsbevillingen|Tillægsbevillingen|Tilskuddet|Rådighedsbeløbet|Anlægssummen|Anskaffelsessummen|Merudgiften|Besparelsen)(?: er| bliver)?(?= )/;

/** Between a total and its first part: where the whole comes from. The part's amount stands directly behind. */
export const financingMarks = /(?:^|[ ,])(?:finansieres|finansieret) (?:med|ved|af)(?: ?:)? ?$/i;

/** Between a total that is called one and its first part: the parts stand in brackets. */
export const bracketMark = /^ \($/;

/** Between a total and its first part: some of the whole, perhaps not all of it. */
export const someMarks = /(?:^|[ ,])(?:heraf|hvoraf)(?= )/i;

/** In front of the last part of some: with it they are the whole (`…, mens de resterende 40.350 kr. medfinansieres`). */
export const restMarks = /(?:^|[ ,])(?:mens |og |samt )(?:(?:de|det|den) )?(?:resterende(?: beløb på)?|resten,?(?: på)?|restbeløbet på) $/i;

/** Words between a total and a mark that lead to something else than the total. */
export const otherSubject =
  /(?:^|[^\p{L}])(?:og|samt|mens|men|desuden|hertil|derudover|eller|mod|puljen?|hvoraf|heraf|når|hvis)(?!\p{L})/iu;

/** Between the last part and a total behind it: `…, i alt 2.550.000 kr.` */
export const closingMarks =
  /^(?:[^,;]{0,80})?(?:,| og| eller|:| =)(?: dvs\.?| og| det vil sige)? (?:i alt|ialt|sammenlagt|tilsammen)(?: kr\.?)? $/i;

/** Among the parts: they are not plain parts, or not all. Words that give an amount another role say so, too. */
export const sumBreakers =
  /(?:^|[^\p{L}])(?:indtægt\p{L}*|\p{L}*tilskud\p{L}*|difference\p{L}*|netto\p{L}*|\p{L}*finansier\p{L}*|\p{L}*rabat|fratrukket|fradrag\p{L}*|minus|rest|resten|resterende|restbeløb\p{L}*|øvrige|bl\.? ?a|blandt andet|herunder|heraf|hvoraf|f\.? ?eks|moms|gange|x|begge|op til|mindre\p{L}*|refusion\p{L}*|\p{L}*besparelse\p{L}*|delvist?|inklusive|inkl|eksklusive|ekskl|svarende|mens|men|og frem|årene|perioden|(?:efter)?følgende|overslagsår\p{L}*|herefter|derefter|mod|gebyr|budget\p{L}*|ramme\p{L}*|pulje\p{L}*)(?![\p{L}])/iu;

/** A total row's label: it begins so (`I alt`), or is a noun with `i alt` (`Udgifter i alt`). */
export const totalLabel = /^(?:(?:\p{L}{1,24} )?i ?alt|total|totalt|sum|summen)(?!\p{L})/iu;

/** Labels of rows that are sums or parts of other rows themselves: with one of them the table is no plain sum. */
export const innerTotalLabel =
  /(?:^|[^\p{L}])(?:i ?alt|\p{L}*total\p{L}*|sum|\p{L}*sum|heraf|hvoraf|\p{L}*resultat\p{L}*|samle[dt]\p{L}*|saldo|mellemsum)(?![\p{L}])/iu;

/** Labels that say that signs or levels differ among the rows (measured on published tables, see docs/format.md). */
export const unevenLabel =
  /indtægt|tilskud|difference|netto|budget|medfinansier|rabat|forbrug|afvigelse|finansier|refusion|fradrag|ramme|besparelse|mindre|rest\b|overført|primo|ultimo|afrund|(?<!\p{L})ca(?!\p{L})|gennemsnit|procent|pct|%|moms|heraf|egenbetaling/iu;

/** Column heads of what is no money, or no addend. */
export const otherColumn =
  /pct|%|procent|antal|stk|timer|elever|børn|borgere|årsværk|m2|m²|kvm|difference|afvigelse|indeks|index|gennemsnit|takst|pr\./i;

const selecting = "væsentlig|største|større(?!ls)|blandt|udvalgte|uddrag|bl\\.? ?a\\.|eksempl|primært";

/** In a paragraph above a table: its rows are only some of what the total counts. */
export const selection = new RegExp(`(?<!\\p{L})(?:${selecting})`, "iu");

/** The same in a caption, a head of columns, or the total row. */
export const someRows = new RegExp(`(?<!\\p{L})(?:${selecting}|(?:hele|alle|kommunen)(?!\\p{L}))`, "iu");

/** In front of a list with its total: its amounts are no plain parts. */
export const leadBreakers = /netto|fratrukket|minus|difference|heraf|hvoraf|(?<!\p{L})rest|(?<!\p{L})(?:à|a|x|stk)(?!\p{L})/iu;

/** Behind the last part, before the clause ends: something more, without an amount. */
export const furtherParts =
  /(?:^|[^\p{L}])(?:samt|plus|foruden|udover|suppleret|og (?:frivillig\p{L}*|eg(?:et|en|ne)|ved|gennem|via|fra|af|med|andre|anden))(?!\p{L})/iu;

/** Behind the parts: they leave a rest. */
export const restBehind = /(?:^|[^\p{L}])(?:resten|restbeløb\p{L}*|resterende|overskydende|øvrige midler|tilbageværende)(?!\p{L})/iu;
