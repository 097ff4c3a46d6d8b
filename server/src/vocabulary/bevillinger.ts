/**
 * The words with which minutes name grants (bevillinger), who gives them, and what they are for. What an amount is said
 * to be stands in `amount-roles.ts`. Source of the forms: published minutes of some forty municipalities.
 */

/** `tilsagn`: a giver's commitment; `bevilling`: any grant; the others are the municipality's own kinds. */
export type BevillingKind =
  | "tilsagn"
  | "bevilling"
  | "tilskud"
  | "frigivelse"
  | "rådighedsbeløb"
  | "tillægsbevilling"
  | "anlægsbevilling"
  | "indtægtsbevilling"
  | "udgiftsbevilling"
  | "driftsbevilling"
  | "engangsbevilling"
  | "særlig bevilling";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Beginnings of the nouns that name a grant; the first that fits counts. One letter less is a frequent misspelling. */
const grantNouns: readonly (readonly [RegExp, BevillingKind | null])[] = [
  [/^(?:bevillings(?:skema|mæssig)|alkoholbevilling|hjælpemiddelbevilling|(?:lønbudget|løn)bevilling)/, null],
  [/^(?:tilsagn(?:et|ene)?|tilsagnsbeløb(?:et)?|støttetilsagn(?:et)?)$/, "tilsagn"],
  [/^(?:.*tilskud(?:det)?|støttebeløb(?:et)?)$/, "tilskud"],
  [/^rådighedsbeløb(?:et)?$/, "rådighedsbeløb"],
  [/^till?ægsbevilling(?:en|er|erne)?$/, "tillægsbevilling"],
  [/^anlægsbevilling(?:en|er|erne)?$/, "anlægsbevilling"],
  [/^(?:anlægs)?indtægtsbevilling(?:en|er|erne)?$/, "indtægtsbevilling"],
  [/^(?:anlægs)?udgiftsbevilling(?:en|er|erne)?$/, "udgiftsbevilling"],
  [/^driftsbevilling(?:en|er|erne)?$/, "driftsbevilling"],
  [/^engangsbevilling(?:en|er|erne)?$/, "engangsbevilling"],
  [/^(?:projekt|fonds|tilskuds)?bevilling(?:en)?$/, "bevilling"],
  [/bevilling(?:en|er|erne)?$/, "særlig bevilling"],
];

/** Every noun that names a grant holds one of these: the source of a regular expression. */
export const grantStems = "bevilling|tilsagn|tilskud|beløb";
const grantStem = new RegExp(grantStems);

/** The kind of grant that a word (lower case) names, or null. */
export function kindOfNoun(word: string): BevillingKind | null {
  if (!grantStem.test(word)) return null;
  return grantNouns.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

/** Kinds that others than the municipality give. */
export const externalKinds: ReadonlySet<BevillingKind> = new Set(["tilsagn", "bevilling", "tilskud"]);

/** Verbs whose object is the amount itself: `STAR har bevilget 789.763 kr.`. */
export const grantVerbs: ReadonlyMap<string, GrantVerb> = new Map<string, GrantVerb>([
  ["bevilget", { kind: "bevilling", tense: "perfect" }],
  ["bevilgede", { kind: "bevilling", tense: "perfect" }],
  ["tildelt", { kind: "bevilling", tense: "perfect" }],
  ["bevilges", { kind: "bevilling", tense: "present" }],
  ["bevilger", { kind: "bevilling", tense: "present" }],
  ["tildeles", { kind: "bevilling", tense: "present" }],
  ["frigives", { kind: "frigivelse", tense: "present" }],
  ["frigivet", { kind: "frigivelse", tense: "perfect" }],
  ["modtaget", { kind: "tilsagn", tense: "perfect", receiving: true }],
  ["fået", { kind: "tilsagn", tense: "perfect", receiving: true }],
]);

export interface GrantVerb {
  readonly kind: BevillingKind;
  readonly tense: "present" | "perfect";
  /** The subject receives: a grant only where a giver is named (`har modtaget 780.000 kr. fra STAR`). */
  readonly receiving?: boolean;
}

/** The words behind a grant that say that others pay for it: `finansieret af tilsagnet`, `finansieres af ekstern bevilling`. */
export const externalFinancing =
  /finansier\p{L}{1,4} (?:af|ved|med|gennem|via|fra) [^.;]{0,60}?(?:ekstern|tilsagn|tilskud|pulje|fond|støtte|styrelse|ministeri|STAR|EU-)/u;

/** The municipality pays a share itself. */
export const ownFinancing =
  /(?:med|egen|selv)finansier|kassen|kassebeholdning|rådighedsbeløb|driftsbudget|driftsramme|inden ?for (?:budget|ramme)|(?:budgettet|rammen) til|(?<!\p{L})rest(?:en|finansier|beløb)/u;

/** Behind the source of a grant's money: another one besides. */
export const furtherSource = /(?:^|[^\p{L}])(?:og|samt|dels|delvist?|suppleret|resten) (?:(?:af|fra|med|ved) )?(?!at |\d)\p{Ll}/u;

/** Money that is given in parts: what comes in with this item may be some of what was promised. */
export const dividedMoney =
  /årlig|årig|om året|pr\.? år(?!\p{L})|perioden|(?<!\p{L})(?:over|i) (?:to|tre|fire|fem|flere|\d) år(?!\p{L})|(?<!\d)20\d\d ?(?:[-–/]|til|og|samt) ?20\d\d|overslagsår|flerårig|første (?:år|rate|del)|(?<!\p{L})rater?(?!\p{L})|delvis|(?<!\p{L})dels(?!\p{L})|overhead|partner|allerede|indarbejdet|budgetlagt|resten(?!\p{L})|restbeløb/iu;

/** Other things of money: an amount behind one of these is not the grant that stands further off. */
export const otherMoney =
  /(?:udgift(?:en|er|erne)?|indtægt(?:en|er|erne)?|pulje(?:n|r|rne|beløb)?|ramme(?:n|r|beløb)?|budget(?:tet|ter)?|omkostning(?:en|er|erne)?|lån(?:et)?|pris(?:en)?|sum(?:men)?|overslag(?:et)?|forbrug(?:et)?|overskud(?:det)?|underskud(?:det)?|besparelse(?:n|r)?|refusion(?:en)?|løn(?:nen)?|leje(?:n)?|kontrakt(?:en)?|tilbud(?:det)?|garanti(?:en)?|kassebeholdning(?:en)?|moms|gebyr(?:et)?|takst(?:en)?|værdi(?:en)?|hovedstol(?:en)?|provenu(?:et)?|honorar(?:et)?|merforbrug(?:et)?|mindreforbrug(?:et)?|koster|kostede)$/;

/** Words that end an amount's purpose (`til …`) and a giver's name. */
export const purposeEnds = words(
  "fra som der i finansieret finansieres hvilket hvor hvoraf heraf gældende fordelt under over ved samt når mens så",
);

/** Words that say nothing about what a grant is for. */
export const emptyPurpose = words(
  "gennemførelse projekt projektet projekter aktiviteter aktivitet ansættelse medarbejder medarbejdere indsats indsatsen indsatser arbejde arbejdet kommune kommunen " +
    "dækning dække dækker udgift udgifter udgifterne finansiering formålet formål udvikling særlig særlige godkendte denne dette gennemføre etablering",
);

/** Nouns that are givers, or that givers' names are made of. Compared with a word's end, lower case. */
export const giverNouns =
  /(?:styrelse|styrelsen|ministeriet?|fond|fonden|region|regionen|staten|puljen?|puljemidler|realdania|foreningen|selskabet|banken|institut(?:tet)?|akademi(?:et)?|sekretariatet|union(?:en)?|eu)s?$/;
/** Bodies of the municipality itself. */
export const ownBodies =
  /(?:kommunalbestyrelsen|byrådet|byråd|udvalget|udvalg|borgerrepræsentationen|kommunen|kommune|forvaltningen|administrationen|direktionen|kassen)$/;
/** Words of givers' names that many givers share. */
export const commonGiverWords = words("styrelsen ministeriet fonden region regionen kommune danmarks dansk danske puljen pulje");

/** A part of a project that a number names: two numbers are two parts. */
export const numberedPart =
  /(?<!\p{L})(etape|fase|afdeling|afd|afsnit|lot|delprojekt|blok|hus|vej|model) ?\.? ?(\d{1,4}|[IVX]{1,4}|[A-H])(?![\p{L}\d])/giu;
