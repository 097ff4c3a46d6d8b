/** How minutes speak of attachments (bilag). */

/** Says that an attachment is enclosed. */
export const encloses: readonly RegExp[] = [
  /(?<!\p{L})(?:vedlagt|vedhæftet|vedlægges|vedhæftes|medsendes|følger)(?: [\p{L}-]{1,20}){0,3} som bilag(?: \d{1,2})?(?![\p{L}\d])/iu,
  /(?<!\p{L})som bilag(?: \d{1,2})?(?: til (?:sagen|punktet|dagsordenen))? (?:er |bliver )?(?:vedlagt|vedhæftet|vedlægges|vedhæftes)(?!\p{L})/iu,
  /(?<!\p{L})ved(?:lagte|hæftede) (?:[\p{L}-]{1,20} )?bilag(?:et|ene)?(?: \d{1,2})?(?![\p{L}\d])/iu,
  /(?<!\p{L})bilag(?: \d{1,2})? (?:er |bliver )?(?:vedlagt|vedhæftet|vedlægges|vedhæftes)(?!\p{L})/iu,
  /(?<!\p{L})(?:vedlagt|vedhæftet)(?: som| i)? (?:et |to |tre |fire )?bilag(?: \d{1,2})?(?![\p{L}\d])/iu,
];

/** Behind an attachment: it belongs to something else than this item (`bilag 2 til bekendtgørelsen`). */
export const belongsElsewhere =
  /^ (?:til|i|fra|af|på|under) (?!(?:sagen|sag|denne|dette|nærværende|punktet|dagsorden|dagsordenen|sagsfremstillingen|indstillingen|orientering|drøftelse|udvalgets|byrådets|kommunalbestyrelsens|inspiration)(?!\p{L}))|^,? (?:pkt|punkt|stk|nr|afsnit|side|s\.)/iu;

/** Points to a numbered attachment; of laws and plans, too, so that more must be known of the sentence. */
export const pointsTo =
  /(?<!\p{L})(?:jf\.?|jævnfør|se|fremgår af|vises i|vist i|beskrevet i|i henhold til|henvises til)(?: også)? (?:vedlagte )?bilag \d{1,2}(?:(?:,| og|-) ?\d{1,2}){0,4}(?![\p{L}\d])/iu;

/** Points to an attachment by its name in quotation marks: `(se bilag »Kort over havnen«)`. */
export const pointsToName =
  /(?<!\p{L})(?:jf\.?|jævnfør|se|fremgår af|vises i|vist i|beskrevet i|henvises til)(?: også)? (?:vedlagte )?bilag(?:et|ene)?(?: \d{1,2})?[,:]? ?[»«"”“„'‘’‚]/iu;

/** A sentence that speaks of what was sent, lies or will come elsewhere. */
export const elsewhere =
  /(?<!\p{L})(?:tidligere|udsendt|fremsendt|udsendes|eftersendes?|eftersendt|uddel\p{L}*|udlever\p{L}*|omdel\p{L}*|omdelt|fremlægges|fremlagt|(?:kan|vil) (?:ses|findes|læses|hentes|rekvireres|fås|kunne)|ligger|findes|hjemmeside\p{L}*|link\p{L}*|lukke\p{L}*|fortrolig\p{L}*|ikke|uden|intet|ingen|blev|var|havde|protokollen|referatet|dagsordenspunkt|ansøgning\p{L}* (?:var|er) vedlagt|www\.\p{L}+|https?|punkt \d+|sag nr)(?!\p{L})/iu;

/** Words of laws, plans and contracts, which have attachments of their own. */
export const ofTexts =
  /lov(?:en|ens|bekendtgørelse\p{L}*|givning\p{L}*|forslag\p{L}*)?(?!\p{L})|bekendtgørelse|direktiv|cirkulær|vvm|miljøvurder|screening|habitat|forordning|regulativ|overenskomst|kontrakt|udbud|vedtægt|lokalplan|kommuneplan|spildevandsplan|aftale|rapport|redegørelse|strategi|vejledning|standard|konvention|natura 2000|§/iu;

/** Lines by which attachments are listed without a section: `Bilag: Notat`, `Bilag 2 - Kort`, `1 / Åben / …`, names of files. */
export const listsBilag =
  /^(?:bilag(?:sliste|soversigt)?|ved(?:lagt|lagte bilag|hæftet)) ?:|^bilag \d{1,2} ?[:.–-]|^\d{1,3} ?\/ ?(?:åben|lukket) ?\/|^\d{4}-\d{4,6} - |\.(?:pdf|docx?|xlsx?|pptx?)(?: ?\([^()]{1,20}\))?$/i;
