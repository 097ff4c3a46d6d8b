import type { Making } from "../sager/making.ts";
import { club, firm, school, town } from "./places.ts";

/** Plain sentences of case prose: nothing in them is a number that matters. Long on purpose, as officials write. */
export const sentences: readonly ((making: Making) => string)[] = [
  () =>
    "Forvaltningen har gennemgået området sammen med de berørte parter og vurderer, at der er behov for en samlet indsats, som både tager hensyn til driften, til brugernes ønsker og til de rammer, som følger af budgetaftalen.",
  ({ random }) =>
    `Arbejdet er forankret i en styregruppe med deltagelse af ${firm(random)}, fagchefen og to medarbejderrepræsentanter, og der rapporteres løbende til direktionen.`,
  () =>
    "Det har været drøftet, om opgaven kan løses inden for de eksisterende rammer, men erfaringen fra lignende projekter er, at der skal afsættes tid til både oplæring, opfølgning og samarbejde på tværs af fagområder.",
  ({ random }) =>
    `Brugerrådet og ${club(random)} bakker op om forslaget, men har gjort opmærksom på, at parkeringen ved aftenarrangementer allerede i dag er presset.`,
  () =>
    "Ordningen blev indført som et forsøg, og evalueringen viser, at den har haft en positiv betydning for samarbejdet, selv om der fortsat er udfordringer med at rekruttere frivillige i de mindre bysamfund.",
  ({ random }) =>
    `Eleverne fra ${school(random)} har bidraget med idéer til indretningen, og flere af dem – blandt andet en klatrevæg og et udekøkken – er indarbejdet i det forslag, som nu forelægges.`,
  () =>
    "Administrationen bemærker, at en beslutning på nuværende tidspunkt ikke binder kommunen økonomisk, men at en udsættelse vil betyde, at tidsplanen skrider, og at tilbudsgivernes priser skal indhentes på ny.",
  () =>
    "I den forbindelse skal det nævnes, at loven stiller krav om, at kommunen fører tilsyn, og at tilsynet skal dokumenteres over for Ankestyrelsen, hvis en borger klager.",
  ({ random }) =>
    `De nærmeste naboer er orienteret ved brev, og der er modtaget indsigelser fra beboere i ${town(random)}, som frygter øget trafik og tab af udsigt.`,
  () =>
    "Der er tale om en videreførelse af den nuværende praksis, idet der dog lægges op til, at visitationen samles ét sted, så borgerne kun skal henvende sig én gang.",
  () =>
    "Set i lyset af den seneste tids udvikling – herunder stigende priser og mangel på kvalificeret arbejdskraft – anbefales det, at projektet gennemføres i etaper, så erfaringerne fra den første etape kan bruges i den næste.",
  () =>
    "Materialet har været drøftet i MED-udvalget, som ikke havde bemærkninger ud over, at medarbejderne ønsker at blive inddraget tidligt, når de konkrete arbejdsgange skal beskrives.",
  ({ random }) =>
    `Rådgiveren ${firm(random)} peger på, at dræn og brønde bør skiftes samtidig, da belægningen ellers skal brydes op igen inden for få år.`,
  () =>
    "Målet er, at flere borgere får mulighed for at bruge naturen tæt på, hvor de bor, uden at det går ud over de sårbare arter, der er registreret i området.",
  () => "Handicaprådet og Ældrerådet har haft sagen til høring og har ingen bemærkninger, men ønsker at følge den videre proces.",
  () =>
    "Det er forvaltningens vurdering, at forslaget er i overensstemmelse med kommuneplanens retningslinjer, og at en dispensation ikke vil danne præcedens.",
];
