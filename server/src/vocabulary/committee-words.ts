/** What names of committees (udvalg) are made of, for telling a slip in a name from another committee's name. */

/** Words that say what a committee is about, as they stand in front of `udvalg` or alone; lower case. */
const subjects = `
  ansættelse anlæg arbejdsmarked arbejdsmiljø beredskab beskæftigelse bibliotek bolig borger bosætning budget by byg bygge
  byliv bymidte byplan byudvikling bæredygtighed børn børne civilsamfund daginstitution dagtilbud demokrati digitalisering
  digitaliserings digital drift ejendom energi erhverv familie finans fjord folkeoplysning folkeskole forebyggelse
  forsyning forretning forvaltning fremtid fritid frivillig frivillighed frilufts friluft fællesskab fødevare grøn grønne
  grønt handicap have havn havne helhed hjemmepleje hjælpemiddel idræt indkøb infrastruktur innovation integration it job
  jordbrug kirke klima kommune kommunikation koordination kultur kunst kvalitet kyst land landbrug landdistrikt landsby
  ledelse ligestilling livskvalitet lokal lokaldemokrati lokalsamfund løn lærings læring marked mark medie medborger miljø
  mobilitet museum nabo natur nær nærdemokrati nærhed nærmiljø odder omsorg område omstilling opgave oplevelse
  overenskomst park patient personale plan planlægning politik produktion pris psykiatri region rehabilitering ressource
  råd samarbejde samfund samsø senior service sikkerhed skole skov social socialt sport strategi struktur stadion sundhed
  sundheds særlig teknik teknisk teknologi tilsyn trafik transport trivsel turisme turist ubygds uddannelse udbud udsatte
  udvikling undervisning ung unge ungdom valg vand vej vejr velfærd vild voksen vækst værdi ældre økonomi økonomisk`;

const known: ReadonlySet<string> = new Set(subjects.trim().split(/\s+/));

/** What a committee's name ends in, and how: `udvalg` is inflected as `-et`, `bestyrelse` as `-n`. */
const bodies: readonly (readonly [body: string, article: string])[] = [
  ["udvalg", "et"],
  ["byråd", "et"],
  ["råd", "et"],
  ["nævn", "et"],
  ["bestyrelse", "n"],
  ["repræsentation", "en"],
  ["kommission", "en"],
];

export interface CommitteeWord {
  /** Without article and genitive. */
  readonly base: string;
  /** `kultur` of `kulturudvalget`. */
  readonly subject: string;
  /** The forms that are right, lower case: with the article first. */
  readonly forms: readonly string[];
}

/** Reads a word (lower case) that names a body; null for another. */
export function committeeWord(word: string): CommitteeWord | null {
  for (const [body, article] of bodies) {
    const at = word.lastIndexOf(body);
    if (at === -1) continue;
    const ending = word.slice(at + body.length);
    if (!["", article, `${article}s`, "s"].includes(ending)) continue;
    const base = word.slice(0, at + body.length);
    const plural = article === "n" ? ["r", "rne"] : article === "en" ? ["er", "erne"] : ["ene"];
    const forms = [article, "", ...plural].flatMap((end) => [base + end, `${base + end}s`]);
    return { base, subject: word.slice(0, at), forms };
  }
  return null;
}

/** Whether a word (lower case) is a known part of committees' names, or a body with one before it: `teknikudvalget`. */
export function isKnownCommitteeWord(word: string): boolean {
  const subject = committeeWord(word)?.subject ?? word;
  return subject === "" || isSubject(subject) || wholeBodies.has(subject);
}

const wholeBodies: ReadonlySet<string> = new Set(["kommunal", "borger", "lokal", "by", "regions", "hoved"]);
const isSubject = (word: string): boolean =>
  known.has(word) || (word.endsWith("s") && known.has(word.slice(0, -1))) || (word.endsWith("e") && known.has(word.slice(0, -1)));
