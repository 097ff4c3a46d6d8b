/** The words with which minutes state a sum and its parts. */

/**
 * Between a total and its first part: the parts are the whole (`fordelt med`, `til dækning af udgifter på`).
 * Matched against the words between the two amounts; what stands behind it is the first part's label.
 */
export const wholeMarks =
  /^,? ?(?:kr\.?,? )?(?:[a-zæøå]{1,20} ){0,4}?(?:til dækning af (?:de )?(?:godkendte |samlede )?udgifter(?:ne)? (?:på|til)|(?:er |bliver |der er |som er )?fordelt (?:således |sådan )?(?:med|på|mellem)|(?:der |som )?fordeles (?:således |sådan )?(?:med|på|mellem)|(?:der |som )?fordeler sig (?:således |sådan )?(?:med|på|mellem)|bestående af|(?:der |som )?består af|sammensat af|delt i|opdelt (?:i|på))(?: ?:)?(?= )/i;

/** Between a total and its first part: some of the whole, perhaps not all of it. */
export const someMarks = /^,? ?(?:og )?(?:heraf|hvoraf)(?= )/i;

/** Between the last part and a total behind it: `…, i alt 2.550.000 kr.` */
export const closingMarks =
  /^(?:[^,;]{0,80})?(?:,| og| eller|:| =)(?: dvs\.?| og| det vil sige)? (?:i alt|ialt|sammenlagt|tilsammen)(?: kr\.?)? $/i;

/** Among the parts: they are not plain parts, or not all. */
export const sumBreakers =
  /(?:^|[^\p{L}])(?:indtægt\p{L}*|\p{L}*tilskud\p{L}*|difference\p{L}*|netto\p{L}*|\p{L}*finansier\p{L}*|\p{L}*rabat|fratrukket|fradrag\p{L}*|minus|rest|resten|resterende|restbeløb\p{L}*|øvrige|bl\.? ?a|blandt andet|herunder|heraf|hvoraf|fx|f\.? ?eks|eksempelvis|moms|pr|per|årligt?e?|året|hver|hvert|stk|gange|à|á|månedligt?e?|måneden|op til|mindre\p{L}*|refusion\p{L}*|\p{L}*besparelse\p{L}*|delvist?|inklusive|inkl|eksklusive|ekskl|svarende|mens|men|og frem|årene|perioden|mod|gebyr|budget\p{L}*|ramme\p{L}*|pulje\p{L}*)(?![\p{L}])/iu;

/** A total row's label begins so. */
export const totalLabel = /^(?:i ?alt|total|totalt|sum|summen)(?!\p{L})/iu;

/** Labels of rows that are sums or parts of other rows themselves: with one of them the table is no plain sum. */
export const innerTotalLabel =
  /(?:^|[^\p{L}])(?:i ?alt|\p{L}*total\p{L}*|sum|\p{L}*sum|heraf|hvoraf|\p{L}*resultat\p{L}*|samle[dt]\p{L}*|saldo|mellemsum)(?![\p{L}])/iu;

/** Labels that say that signs or levels differ among the rows (measured on published tables, see docs/format.md). */
export const unevenLabel =
  /indtægt|tilskud|difference|netto|budget|medfinansier|rabat|forbrug|afvigelse|finansier|refusion|fradrag|ramme|besparelse|mindre|rest\b|overført|primo|ultimo|gennemsnit|procent|pct|%|moms|heraf|egenbetaling/i;

/** Column heads of what is no money, or no addend. */
export const otherColumn =
  /pct|%|procent|antal|stk|timer|elever|børn|borgere|årsværk|m2|m²|kvm|difference|afvigelse|indeks|index|gennemsnit|takst|pr\./i;
