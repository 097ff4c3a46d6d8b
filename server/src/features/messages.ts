import type { PersonRole } from "../facts/people.ts";
import type { Message } from "../rules/rule.ts";

/** What the features say, in both languages. One table, so that a translation is looked over at one place. */
export const messages = {
  sag: { da: "Sag", en: "Case" },
  treatedOnce: { da: "behandlet 1 gang", en: "treated once" },
  treatedTimes: { da: "behandlet {0} gange", en: "treated {0} times" },
  notTreated: { da: "Arkivet har ingen behandling af sagen.", en: "The archive holds no treatment of the case." },
  noDate: { da: "uden dato", en: "no date" },
  punkt: { da: "punkt {0}", en: "item {0}" },
  onePunkt: { da: "1 punkt", en: "1 item" },
  punkterCount: { da: "{0} punkter", en: "{0} items" },
  granted: { da: "Bevilget: {0}", en: "Granted: {0}" },
  amountOnceMore: { da: "Beløbet står 1 gang mere i punktet.", en: "The item states the amount once more." },
  amountMore: { da: "Beløbet står {0} gange mere i punktet.", en: "The item states the amount {0} times more." },
  sumParts: { da: "Dele", en: "Parts" },
  sumTogether: { da: "Delene giver", en: "The parts make" },
  sumTotal: { da: "I alt, som det står", en: "Total as written" },
  sumDifference: { da: "Forskel", en: "Difference" },
  sumRest: { da: "Resten", en: "The rest" },
  moreParts: { da: "{0} dele mere", en: "{0} more parts" },
  week: { da: "uge {0}", en: "week {0}" },
  thisMeeting: { da: "dette møde", en: "this meeting" },
  contentsAgree: { da: "Alle {0} punkter står i indholdsfortegnelsen.", en: "All {0} items stand in the table of contents." },
  contentsLack: { da: "{0} af {1} punkter står i indholdsfortegnelsen.", en: "{0} of {1} items stand in the table of contents." },
  oneMeetingInArchive: { da: "1 møde i arkivet", en: "1 meeting in the archive" },
  meetingsInArchive: { da: "{0} møder i arkivet", en: "{0} meetings in the archive" },
  firstMeeting: { da: "Første møde", en: "First meeting" },
  previousMeeting: { da: "Forrige møde", en: "Previous meeting" },
  nextMeeting: { da: "Næste møde", en: "Next meeting" },
  lastMeeting: { da: "Seneste møde", en: "Last meeting" },
  bilagEntry: { da: "Punktets bilag", en: "The item's attachment" },
  bilagEntryOf: { da: "Bilag til punkt {0}", en: "Attachment of item {0}" },
  bilagHasFile: { da: "Filen ligger ved siden af: {0}", en: "The file lies beside it: {0}" },
  inOneOtherMeeting: { da: "Nævnt i 1 andet møde i arkivet:", en: "Named in 1 other meeting of the archive:" },
  inOtherMeetings: { da: "Nævnt i {0} andre møder i arkivet, senest:", en: "Named in {0} other meetings of the archive, latest:" },
  oneMeeting: { da: "1 møde", en: "1 meeting" },
  meetingsCount: { da: "{0} møder", en: "{0} meetings" },
  noDecision: { da: "Ingen beslutning", en: "No decision" },
  here: { da: "her", en: "here" },
  more: { da: "… og {0} behandlinger mere", en: "… and {0} more treatments" },
  moreMeetings: { da: "… og {0} flere møder", en: "… and {0} more meetings" },
  moreSymbols: { da: "… og {0} flere, hvor »{1}« står", en: "… and {0} more with “{1}”" },
  previousTreatment: { da: "forrige {0}", en: "previous {0}" },
  nextTreatment: { da: "næste {0}", en: "next {0}" },
  noSagHere: {
    da: "Her står intet sagsnummer, og punktet har intet. Sæt markøren i et punkt med et sagsnummer.",
    en: "There is no case number here, and the item has none. Put the cursor in an item with a case number.",
  },
  noPreviousTreatment: {
    da: "Arkivet har ingen tidligere behandling af {0}.",
    en: "The archive has no earlier treatment of {0}.",
  },
  noNextTreatment: {
    da: "Arkivet har ingen senere behandling af {0}.",
    en: "The archive has no later treatment of {0}.",
  },
  noHistory: { da: "Arkivet har ingen behandling af sag {0}.", en: "The archive holds no treatment of case {0}." },
  cannotShow: { da: "Se {0}, linje {1}.", en: "See {0}, line {1}." },
  kle: { da: "Journalnummer efter KLE", en: "Journal number by KLE" },
  hovedgruppe: { da: "Hovedgruppe", en: "Main group" },
  emne: { da: "Emne", en: "Subject" },
  facet: { da: "Handlingsfacet", en: "Facet" },
  serial: { da: "Løbenummer", en: "Serial number" },
  year: { da: "År", en: "Year" },
  fixAll: { da: "Ret alt, der kan rettes sikkert", en: "Mend all that can safely be mended" },
  setFindingAside: { da: "Se bort fra dette fund", en: "Set this finding aside" },
  nameEmpty: { da: "Skriv et navn på én linje.", en: "Write a name of one line." },
  noSagsnummer: {
    da: "»{0}« er ikke et sagsnummer. Skriv det som 19/11689 eller 15.20.24-Ø39-1-18.",
    en: "“{0}” is no case number. Write it as 19/11689 or 15.20.24-Ø39-1-18.",
  },
  noPersonName: { da: "»{0}« er ikke et navn på en person.", en: "“{0}” is no name of a person." },
  noBilagName: {
    da: "Et bilags navn kan ikke rumme anførselstegn: »{0}«",
    en: "The name of an attachment cannot hold quotation marks: “{0}”",
  },
  nothingToRename: {
    da: "Kun sagsnumre, personer og bilag kan omdøbes.",
    en: "Only case numbers, people and attachments can be renamed.",
  },
  inThisMeeting: { da: "Dette referat", en: "These minutes" },
  inOtherMeetingsOfArchive: { da: "Andre møder i arkivet", en: "Other meetings of the archive" },
  mergesCases: {
    da: "Sag {0} findes i arkivet: de to sager bliver til én",
    en: "Case {0} is in the archive: the two cases become one",
  },
  renamedHereAlone: {
    da: "Omdøbt i dette referat alene. Andre møder i arkivet med samme navn: {0}",
    en: "Renamed in these minutes alone. Other meetings of the archive with the same name: {0}",
  },
  renamedFileNotEverywhere: {
    da: "Filen er omdøbt. Der er så mange referater ved siden af den, at nogle ikke er set igennem for dens navn.",
    en: "The file is renamed. There are so many minutes beside it that some were not searched for its name.",
  },
  notRenamedIn: {
    da: "Ikke omdøbt i {0}, som ikke kan læses.",
    en: "Not renamed in {0}, which cannot be read.",
  },
  notRenamedInMore: {
    da: "Navnet står i {0} andre møder; kun de {1} første er med. Omdøb igen for at få resten med.",
    en: "The name stands in {0} other meetings; only the first {1} are included. Rename again to include the rest.",
  },
  missingSection: { da: "Afsnit, som punktet ikke har", en: "A section that the item lacks" },
  missingLabel: { da: "Felt, som hovedet ikke har", en: "A label that the head lacks" },
  fixedPhrase: { da: "Fast udtryk", en: "Fixed phrase" },
  onList: { da: "På mødets liste", en: "On the meeting's list" },
  lastMet: { da: "Seneste møde {0}", en: "Last meeting {0}" },
  meetingsDay: { da: "Mødets dato", en: "The meeting's date" },
  today: { da: "I dag", en: "Today" },
  newPunkt: { da: "Nyt punkt", en: "New item" },
  newMeeting: { da: "Nyt møde", en: "New meeting" },
  meetingWithoutCommittee: {
    da: "Skriv, hvilket udvalg mødet er i.",
    en: "Say which committee the meeting is of.",
  },
  meetingWithoutDate: {
    da: "»{0}« er ikke en dato. Skriv den som 05-02-2025.",
    en: "“{0}” is no date. Write it as 05-02-2025.",
  },
  meetingExists: {
    da: "Der er allerede en fil for mødet: {0}",
    en: "There is a file for the meeting already: {0}",
  },
  lastMeetingUnreadable: {
    da: "Udvalgets seneste referat kan ikke læses: {0}",
    en: "The committee's last minutes cannot be read: {0}",
  },
  nowhereToCreate: {
    da: "Åbn en mappe med referater, og prøv igen.",
    en: "Open a folder with minutes, and try again.",
  },
  changedMeanwhile: {
    da: "Dokumentet er ændret imens, så intet er gjort. Prøv igen.",
    en: "The document has changed meanwhile, so nothing was done. Try again.",
  },
  notOpen: { da: "Åbn referatet, og kør kommandoen igen.", en: "Open the minutes, and run the command again." },
  notInFolder: {
    da: "Kun fund i et dokument, der er gemt i den åbne mappe, kan sættes til side. Gem dokumentet der, og prøv igen.",
    en: "Only findings in a document that is saved in the open folder can be set aside. Save the document there, and try again.",
  },
  setAsideMalformed: {
    da: "Linje {1} i set-aside.json kan ikke læses: {2}. Intet sættes til side, før filen er rettet: {0}",
    en: "Line {1} of set-aside.json cannot be read: {2}. Nothing is set aside until the file is mended: {0}",
  },
  setAsideLeadsOut: {
    da: "{0} fører ud af mappen og bliver ikke skrevet.",
    en: "{0} leads out of the folder and is not written.",
  },
  setAsideNotWritten: {
    da: "Fundet er ikke sat til side: {0} kan ikke skrives.",
    en: "The finding is not set aside: {0} cannot be written.",
  },
  contentsRight: {
    da: "Indholdsfortegnelsen passer allerede med punkterne.",
    en: "The table of contents already agrees with the items.",
  },
  contentsNoItems: {
    da: "Referat finder ingen punkter i dokumentet at lave en indholdsfortegnelse af.",
    en: "Referat finds no items in the document to make a table of contents of.",
  },
  contentsOtherLines: {
    da: "Indholdsfortegnelsen er ikke ændret: den har linjer, der ikke er punkter, og de ville gå tabt. Slet dem, og prøv igen.",
    en: "The table of contents is not changed: it has lines that are no items, and they would be lost. Delete them, and try again.",
  },
  contentsNotUnderstood: {
    da: "Indholdsfortegnelsen er ikke ændret: Referat kan ikke læse den sammen med punkterne. Er der en, så slet den, og prøv igen.",
    en: "The table of contents is not changed: Referat cannot read it together with the items. If there is one, delete it, and try again.",
  },
  numbersRight: {
    da: "Punkterne er allerede nummereret i rækkefølge.",
    en: "The items are already numbered in their order.",
  },
  noNumbers: { da: "Referat finder ingen nummererede punkter i dokumentet.", en: "Referat finds no numbered items in the document." },
  settingMalformed: {
    da: "Indstillingen {0} kan ikke være {1}. Standarden gælder, til den er rettet.",
    en: "The setting {0} cannot be {1}. Its default holds until it is mended.",
  },
  generateContents: { da: "Generér indholdsfortegnelse", en: "Make table of contents" },
  renumber: { da: "Omnummerér punkter", en: "Renumber items" },
  readingArchive: { da: "Læser arkivet", en: "Reading the archive" },
  readOf: { da: "{0} af {1}", en: "{0} of {1}" },
  leftOut: { da: "Referat har udeladt af arkivet: {0}.", en: "Referat has left out of the archive: {0}." },
  leftOutMore: { da: "{0} og {1} mere", en: "{0} and {1} more" },
  isBinary: { da: "filen er ikke tekst", en: "the file is not text" },
  isOfUnknownEncoding: {
    da: "tegnsættet kan ikke læses; gem filen som UTF-8",
    en: "its encoding cannot be read; save the file as UTF-8",
  },
  isDenied: { da: "adgang nægtet", en: "access denied" },
  leadsOut: { da: "en genvej til en fil uden for mappen", en: "a link to a file outside the folder" },
  endsTheServer: { da: "sprogserveren er gået ned på den to gange", en: "the language server has crashed on it twice" },
  isolated: {
    da: "Referats sprogserver er gået ned to gange på {0}. Det læses ikke mere, før serveren genstartes; alt andet virker som før.",
    en: "Referat's language server has crashed twice on {0}. It is not read any more until the server is restarted; all else works as before.",
  },
  isLarge: { da: "filen er over 20 MB", en: "the file is larger than 20 MB" },
  tooManyFiles: {
    da: "Mappen har flere end {0} referater; resten er udeladt af arkivet. Antallet kan ændres med indstillingen referat.archive.maxFiles.",
    en: "The folder has more than {0} minutes; the rest is left out of the archive. The setting referat.archive.maxFiles changes the number.",
  },
  tooWideHome: {
    da: "{0} rummer hele din hjemmemappe, så Referat læser ikke alle filer i den. Åbn mappen med møderne i stedet.",
    en: "{0} holds all of your home folder, so Referat does not read every file in it. Open the folder of the meetings instead.",
  },
  tooWideRoot: {
    da: "{0} er hele drevet, så Referat læser ikke alle filer i den. Åbn mappen med møderne i stedet.",
    en: "{0} is the whole drive, so Referat does not read every file in it. Open the folder of the meetings instead.",
  },
  openFile: { da: "Åbn {0}", en: "Open {0}" },
  sumOfParts: { da: "delene giver {0}", en: "the parts make {0}" },
  setRuleAside: { da: "Se bort fra denne regel her", en: "Set this rule aside here" },
} as const satisfies Record<string, Message>;

/** What a list of the head says that a person is. */
export const listedRoles: Readonly<Record<PersonRole, Message>> = {
  member: { da: "På listen over medlemmer eller deltagere", en: "On the list of members or participants" },
  absent: { da: "Fraværende", en: "Absent" },
  substitute: { da: "Stedfortræder", en: "Substitute" },
  inhabil: { da: "Inhabil", en: "Disqualified (inhabil)" },
  "not-taking-part": { da: "Deltog ikke", en: "Did not take part" },
};

/** What items say of a person; `{0}` are their numbers. */
export const itemRoles: Readonly<Record<Exclude<PersonRole, "member">, Message>> = {
  absent: { da: "Fraværende ved punkt {0}", en: "Absent from item {0}" },
  inhabil: { da: "Inhabil ved punkt {0}", en: "Disqualified (inhabil) in item {0}" },
  "not-taking-part": { da: "Deltog ikke i punkt {0}", en: "Did not take part in item {0}" },
  substitute: { da: "Nævnt om stedfortræder ved punkt {0}", en: "Named about a substitute in item {0}" },
};

/** Puts values in the places `{0}`, `{1}` … of a message. */
export function say(message: Message, language: keyof Message, ...values: readonly (string | number)[]): string {
  return message[language].replace(/\{(\d)\}/g, (whole, index: string) => String(values[Number(index)] ?? whole));
}

/** A message with values in its places, in both languages. */
export const filled = (message: Message, ...values: readonly (string | number)[]): Message => ({
  da: say(message, "da", ...values),
  en: say(message, "en", ...values),
});
