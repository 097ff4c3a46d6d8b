/** How people are named in minutes: titles, parties, and words that no person's name holds. */

/** Titles in front of a politician's name; lower case. */
export const politicalTitles: ReadonlySet<string> = new Set([
  "borgmester",
  "borgmesteren",
  "viceborgmester",
  "formand",
  "formanden",
  "udvalgsformand",
  "næstformand",
  "rådmand",
  "overborgmester",
  "byrådsmedlem",
  "udvalgsmedlem",
  "kommunalbestyrelsesmedlem",
  "regionsrådsmedlem",
  "medlem",
  "medlemmerne",
  "medlemmet",
]);

/** Ends of the titles of officials (`centerchef`, `kommunaldirektør`): what they are said to do is not about members. */
export const officialTitle =
  /(?:direktør|chef|leder|konsulent|sekretær|advokat|arkitekt|ingeniør|planlægger|koordinator|jurist|rådgiver|medarbejder|inspektør|læge|provst|præst|rektor|revisor|økonom|specialist|fuldmægtig|assistent|repræsentant|ejer|beboer|borger|ansøger)(?:en)?$/i;

/** Words of a name that stands for a body, a party or a place, not for a person; lower case. */
export const noPerson =
  /^(?:kommunen?s?|regionen?s?|dansk|danske|danmarks?|det|den|de|der|foreningen|fonden|\p{L}*(?:udvalg|råd|bestyrelse|nævn|forvaltning|ministerie|styrelse|forening|klub|skole|selskab|kommune|parti|gruppe|center|direktion|forsyning|borgerlige|liste)(?:n|en|et|ets|ens|ns|s)?|venstres?|socialdemokrat\p{L}*|konservativ\p{L}*|radikale|enhedslisten|alternativet|liberal|alliance|socialistisk|moderaterne|danmarksdemokraterne|kristendemokraterne|ingen|intet|fraværende|afbud|godkendt|tiltrådt|indstillingen|beslutning|sagen|punktet|mødet|følgende|øvrige|herudover|desuden|endvidere|administrationen|bilag|punkt|pkt|stedfortrædere?|suppleanter?|holding|a\/s|aps|som|for|under|ved|efter|da|og)$/iu;

/** Small words inside names: `Anna von Holst`, `Dorthe la Courbjerg`. */
export const nameParticles = "von|van|de|la|le|af|der|den|el|al|bin|ben|du|di|da|zu";

/** What may stand in the parenthesis behind a politician's name: one letter, `UP2`, a party's name. Empty is normal. */
export const partyForm =
  /^(?:\p{L}|UP[- ]?\d?|\p{L}*løs(?:gænger)?(?:en)?|uden for parti(?:erne)?|uafhængig|socialdemokrat\p{L}*|(?:det )?konservative?(?: folkeparti)?|(?:radikale )?venstre|enhedslisten|alternativet|liberal alliance|socialistisk folkeparti|sf|dansk folkeparti|df|nye borgerlige|moderaterne|danmarksdemokraterne|kristendemokraterne|\p{L}*liste[nr]?|slesvigsk parti|[\p{L} ]{3,20}parti(?:et)?|)$/iu;
