/** The words with which minutes state a share of an amount in per cent. */

/** `40 pct.`, `12,5 %`, `20 procent`. */
export const percentage = /(?<![\d.,])(\d{1,3})(?:,(\d{1,2}))? ?(?:pct(?!\p{L})\.?|%|procent(?!\p{L}))/giu;

const equals =
  "(?:svarende til|som svarer til|hvilket svarer til|det svarer til|dvs\\.?|det vil sige|hvilket er|hvilket udgør|som udgør|udgør|eller|=)";

/** Between a percentage and its amount: `… pct. kommunal grundkapital svarende til`, `… pct. af udgifterne (`. */
export const shareBehind = new RegExp(
  `^(?: af (?<whole>[^.;:()\\d]{1,80}?)| [^.;:,()\\d]{1,50}?)?,? ?(?:\\((?:${equals} )?|${equals} )(?:i alt )?$`,
  "iu",
);

/** Between a percentage and the amount that it is a share of: `… pct. af de samlede udgifter på`. */
export const wholeBehind = /^ af (?:[^.;:()\d]{1,80} )?(?:på|er|udgør|=)(?: i alt)? $/iu;

/** Between that amount and the share: `…, svarende til`. */
export const shareBehindWhole = new RegExp(`^,? ?(?:\\((?:${equals} )?|${equals} )(?:i alt )?$`, "iu");

/** Between a share and its percentage behind it: `…, svarende til 40 pct.`. */
export const percentBehind = /^,? ?(?:\((?:svarende til |eller )?|svarende til |hvilket svarer til |eller |dvs\.? )$/iu;

/** The sentence speaks of who pays. */
export const sharing = /finansier|tilskud|dækker|støtte|andel|refusion|refunder|egenbetaling|grundkapital|bidrag/iu;

/** The percentage says how much something grows, is limited, or is counted otherwise. */
export const otherPercentage =
  /stige|steg|fald|øge|hæve|sænke|reducer|nedsæt|forhøj|ændre|fremskriv|indeks|(?<!\p{L})rente|moms|højst|maks|minimum|mindst|op til|(?<!\p{L})under|over \d|cirka|(?<!\p{L})ca(?!\p{L})|omkring|knap|godt|mellem|hver/iu;

/** In front of an amount that may be the whole: `de samlede udgifter er`, `projektet koster`, `anskaffelsessum på`. */
export const wholeNoun =
  /(?:samle[dt]e?|total\p{L}*|i alt|udgift\p{L}*|budget\p{L}*|koster|anlægssum\p{L}*|anskaffelsessum\p{L}*|omkostning\p{L}*|projektsum\p{L}*|overslag\p{L}*)(?: \p{L}{1,20}){0,4} $/iu;

/** The same in a sentence before: a budget or a cost there may be of something else. */
export const strongWhole =
  /(?:samle[dt]e?|total\p{L}*|i alt|udgifter\p{L}*|budgettet|(?<!\p{L})(?:udgiften|merudgiften)|koster|anlægssum\p{L}*|anskaffelsessum\p{L}*|projektsum\p{L}*)(?: \p{L}{1,20}){0,3} $/iu;

/** Words for what a thing costs: two of them in one item are the same. */
export const costs = /udgift|omkostning|koster|anlægssum|anskaffelsessum/iu;

/** Behind the rest of an amount: the municipality pays it. */
export const cofinanced = /^(?: kr\.?)?(?: \p{L}{1,20}){0,4} (?:med|egen|selv)finansieres/iu;

/** Around a percentage: so much of the costs does the municipality pay. */
export const cofinancedPercentage =
  /(?:med|egen|selv)finansier(?:er|e|ing(?:en)?(?: (?:er |udgør )?på| udgør| er)?)(?: selv)? \d[\d,]{0,5} ?(?:pct\.?|%|procent)(?: af (?:de |alle |projektets |de samlede )?(?:udgift|omkostning)|\.?$|\. )/iu;
