import type { MoneyItem } from "./money-item.ts";

/** Grants: applied for, given, financed, released, for building and for running. */
export const grantItems: readonly MoneyItem[] = [
  {
    name: "a commitment that becomes a tillægsbevilling",
    title: "BSU - Tilsagn til projekt om flere i fleksjob",
    text: `
Anledning
Jobcentret har fået tilsagn om 1.384.650 kr. fra Styrelsen for Arbejdsmarked og Rekruttering til projektet Flere i fleksjob.
Sagsfremstilling
Jobcentret søgte i foråret om 1.600.000 kr. fra puljen, som i alt er på 42,5 mio. kr. Styrelsen har givet tilsagn om 1.384.650 kr. fordelt over to år.
Økonomi
STAR har bevilget 1.384.650 kr. til dækning af udgifter på 980.000 kr. til to jobkonsulenter, 310.650 kr. til kompetenceudvikling og 94.000 kr. til revision.
Indstilling
Direktøren indstiller,
1. at der gives tillægsbevilling på 1.384.650 kr. til projektet, som finansieres af ekstern bevilling fra Styrelsen for Arbejdsmarked og Rekruttering.
Beslutning
Tiltrådt.`,
    faults: [
      { change: ["bevilget 1.384.650", "bevilget 1.348.650"], says: ["bevilling-uenig", "sum-afviger"] },
      { change: ["tillægsbevilling på 1.384.650", "tillægsbevilling på 1.384.560"], says: ["bevilling-uenig"] },
      { change: ["310.650 kr.", "301.650 kr."], says: ["sum-afviger"] },
      { change: ["tilsagn om 1.384.650 kr. fordelt", "tilsagn om 1.284.650 kr. fordelt"], says: ["bevilling-uenig"] },
    ],
  },
  {
    name: "rådighedsbeløb of which a part is released",
    title: "Renovering af Skovvejens Skole - frigivelse af midler",
    text: `
Beslutning
Anbefales.
Fremstilling
Sagsprocedure
Teknisk Udvalg, Økonomiudvalget og Byrådet.
Resume
Der er i investeringsoversigten for 2022 afsat et rådighedsbeløb på 8,0 mio. kr. til renovering af Skovvejens Skole. Der søges om frigivelse af 3,0 mio. kr. til første etape.
Indstilling
Forvaltningen indstiller,
- at der meddeles anlægsbevilling på 3,0 mio. kr. til første etape af renoveringen, og
- at beløbet frigives af det afsatte rådighedsbeløb på 8,0 mio. kr. i 2022.
Sagsbeskrivelse
Projektet omfatter tag, vinduer og ventilation. Første etape er projekteret til 3,0 mio. kr. De resterende 5,0 mio. kr. søges frigivet i 2023.
Økonomiske konsekvenser
Der er tidligere meddelt anlægsbevilling på 0,5 mio. kr. til projektering. Anlægsbevillingen på 3,0 mio. kr. finansieres af rådighedsbeløbet.`,
    faults: [],
  },
  {
    name: "a building project of several years in millions",
    title: "Ny daginstitution ved Havnevej - anlægsbevilling",
    text: `
Resume
Byrådet har i budget 2023-2026 afsat i alt 32,4 mio. kr. til en ny daginstitution ved Havnevej. Der søges nu en anlægsbevilling på 32,4 mio. kr.
Indstilling
Administrationen indstiller,
- at der meddeles anlægsbevilling på 32,4 mio. kr. til en ny daginstitution ved Havnevej, fordelt med 2,4 mio. kr. i 2023, 18,0 mio. kr. i 2024 og 12,0 mio. kr. i 2025, og
- at udgiften finansieres af det afsatte rådighedsbeløb.
Sagsbeskrivelse
Institutionen får plads til 120 børn. Håndværkerudgifterne udgør 24,6 mio. kr., rådgiverhonorar 3,1 mio. kr., inventar 2,2 mio. kr. og uforudsete udgifter 2,5 mio. kr.
Økonomiske konsekvenser
Der meddeles anlægsbevilling på i alt 32,4 mio. kr. fordelt med 2,4 mio. kr. i 2023, 18,0 mio. kr. i 2024 og 12,0 mio. kr. i 2025. Den årlige driftsudgift er 9,7 mio. kr.
Beslutning
Godkendt.`,
    faults: [
      {
        change: ["18,0 mio. kr. i 2024 og 12,0 mio. kr. i 2025, og", "18,0 mio. kr. i 2024 og 13,0 mio. kr. i 2025, og"],
        says: ["sum-afviger"],
      },
      { change: ["på i alt 32,4 mio. kr.", "på i alt 34,2 mio. kr."], says: ["sum-afviger"] },
    ],
  },
  {
    name: "tillægsbevilling beside anlægsbevilling",
    title: "Udskiftning af kunstgræsbane i Nordbyen",
    text: `
Resumé
Kunstgræsbanen i Nordbyen er slidt op. Der søges om en anlægsbevilling på 4.250.000 kr. og en tillægsbevilling på 125.000 kr. til den årlige drift.
Sagsfremstilling
Banen blev anlagt i 2009 for en anlægsbevilling på 3.900.000 kr. Udskiftningen er anslået til 4.250.000 kr. inkl. uforudsete udgifter.
Økonomi
Anlægsbevillingen på 4.250.000 kr. finansieres af kassebeholdningen. Driften kræver en tillægsbevilling på 125.000 kr. årligt fra 2022.
Indstilling
Forvaltningen indstiller,
1) at der gives en anlægsbevilling på 4.250.000 kr. til udskiftning af kunstgræsbanen,
2) at anlægsbevillingen finansieres af kassebeholdningen, og
3) at der gives en tillægsbevilling på 125.000 kr. til drift i 2022.
Vedtagelse i Økonomiudvalget den 25-02-2019
ØU tiltræder.`,
    faults: [{ change: ["gives en anlægsbevilling på 4.250.000", "gives en anlægsbevilling på 4.520.000"], says: ["bevilling-uenig"] }],
  },
  {
    name: "a surplus project: income and cost of a sale",
    title: "Salg af Bakkevej 12",
    text: `
Sagsfremstilling
Ejendommen har været udbudt til en kontant pris på 2.400.000 kr. Højeste tilbud er på 2.150.000 kr. Salgsomkostningerne er 85.000 kr. til mægler og 40.000 kr. til landinspektør.
Økonomi
Der gives en indtægtsbevilling på 2.150.000 kr. og en udgiftsbevilling på 125.000 kr. Nettoprovenuet på 2.025.000 kr. tilføres kassebeholdningen.
Indstilling
Administrationen indstiller,
1. at ejendommen sælges for 2.150.000 kr.
2. at der gives en indtægtsbevilling på 2.150.000 kr.
3. at der gives en udgiftsbevilling på 125.000 kr. til salgsomkostninger
4. at nettoindtægten på 2.025.000 kr. tilføres kassen.
Beslutning
Godkendt.`,
    faults: [
      {
        change: ["2. at der gives en indtægtsbevilling på 2.150.000", "2. at der gives en indtægtsbevilling på 2.510.000"],
        says: ["bevilling-uenig"],
      },
    ],
  },
  {
    name: "a building account",
    title: "Anlægsregnskab for Kirkevejsbroen",
    text: `
Sagsfremstilling
Kommunalbestyrelsen gav den 14. juni 2016 en anlægsbevilling på 500.000 kr. til projektering og den 10. januar 2017 en anlægsbevilling på 6.200.000 kr. til udførelse. Den 5. december 2017 blev der givet en tillægsbevilling på 350.000 kr. på grund af blød bund.
Den samlede bevilling er 7.050.000 kr. Forbruget er 6.871.443 kr., og der er således et mindreforbrug på 178.557 kr.
Økonomi
Regnskabet viser:
Projektering 512.300 kr.
Entreprenør 5.890.143 kr.
Tilsyn 469.000 kr.
I alt 6.871.443 kr.
Mindreforbruget på 178.557 kr. tilføres kassen.
Indstilling
at anlægsregnskabet med et forbrug på 6.871.443 kr. godkendes, og at mindreforbruget på 178.557 kr. tilføres kassebeholdningen.
Beslutning
Godkendt.`,
    faults: [
      { change: ["Tilsyn 469.000 kr.", "Tilsyn 496.000 kr."], says: ["sum-afviger"] },
      { change: ["I alt 6.871.443", "I alt 6.817.443"], says: ["sum-afviger"] },
    ],
  },
  {
    name: "an account with grant, cost and deviation",
    title: "Anlægsregnskab - Frederikssundsvej, bolværk",
    text: `
Sagsfremstilling
Der foreligger følgende anlægsregnskab:
Tekst\tBevilling\tForbrug\tAfvigelse
Projektering\t200.000 kr.\t212.157 kr.\t-12.157 kr.
Anlægsarbejde\t2.600.000 kr.\t2.498.300 kr.\t101.700 kr.
I alt\t2.800.000 kr.\t2.710.457 kr.\t89.543 kr.
Der er givet anlægsbevilling på 200.000 kr. til projektering og på 2.600.000 kr. til udførelse.
Indstilling
Det indstilles, at regnskabet godkendes.
Beslutning
Godkendt.`,
    faults: [{ change: ["I alt\t2.800.000 kr.", "I alt\t2.900.000 kr."], says: ["sum-afviger"] }],
  },
  {
    name: "two alternatives",
    title: "Svømmehallens fremtid",
    text: `
Sagsfremstilling
Administrationen har undersøgt to løsninger.
Model 1: Renovering. Der gives en anlægsbevilling på 24,5 mio. kr. til renovering af den nuværende hal. Den årlige drift er 3,2 mio. kr.
Model 2: Nybyggeri. Der gives en anlægsbevilling på 78,0 mio. kr. til en ny hal. Den årlige drift er 4,1 mio. kr.
Indstilling
Administrationen indstiller, at model 1 godkendes, og at der gives en anlægsbevilling på 24,5 mio. kr. til renovering af svømmehallen.
Beslutning
Udvalget anbefaler model 2 og en anlægsbevilling på 78,0 mio. kr.`,
    faults: [],
  },
  {
    name: "alternatives in a recommendation",
    title: "Legeplads i Byparken",
    text: `
Økonomi
Afhængigt af løsningen gives en anlægsbevilling på 650.000 kr. (grundløsning) eller 910.000 kr. (stor løsning). Beløbet finansieres af puljen til legepladser, hvor der resterer 1.140.000 kr.
Indstilling
Administrationen indstiller, at udvalget vælger mellem
a) at der gives en anlægsbevilling på 650.000 kr. til grundløsningen, eller
b) at der gives en anlægsbevilling på 910.000 kr. til den store løsning.
Beslutning
b) blev godkendt.`,
    faults: [],
  },
  {
    name: "housing, skema A",
    title: "Skema A - 24 almene familieboliger på Møllemarken",
    text: `
Resume
Boligforeningen ansøger om skema A-tilsagn til 24 almene familieboliger med en samlet anskaffelsessum på 46.820.000 kr.
Sagsfremstilling
Anskaffelsessummen på 46.820.000 kr. fordeler sig således:
Grundudgifter 9.150.000 kr.
Håndværkerudgifter 31.240.000 kr.
Omkostninger 5.480.000 kr.
Gebyrer 950.000 kr.
I alt 46.820.000 kr.
Finansieringen er 88 pct. realkreditlån svarende til 41.201.600 kr., 10 pct. kommunal grundkapital svarende til 4.682.000 kr. og 2 pct. beboerindskud svarende til 936.400 kr.
Økonomiske konsekvenser
Kommunen yder et grundkapitallån på 10 pct. af anskaffelsessummen på 46.820.000 kr., svarende til 4.682.000 kr. Kommunens garanti udgør 34,2 pct. af realkreditlånet.
Indstilling
at der gives tilsagn til skema A med en anskaffelsessum på 46.820.000 kr., og at der gives en anlægsbevilling på 4.682.000 kr. til grundkapital.
Beslutning
Godkendt.`,
    faults: [
      { change: ["Grundudgifter 9.150.000", "Grundudgifter 9.510.000"], says: ["sum-afviger"] },
      {
        change: ["på 46.820.000 kr., svarende til 4.682.000", "på 46.820.000 kr., svarende til 4.286.000"],
        says: ["medfinansiering-uenig"],
      },
    ],
  },
  {
    name: "housing, skema B after skema A",
    title: "Skema B - 24 almene familieboliger på Møllemarken",
    text: `
Sagsfremstilling
Byrådet gav den 12. marts 2018 tilsagn til skema A med en anskaffelsessum på 46.820.000 kr. Efter licitationen er anskaffelsessummen 48.115.000 kr. Grundkapitalen stiger fra 4.682.000 kr. til 4.811.500 kr.
Økonomi
Der er givet en anlægsbevilling på 4.682.000 kr. til grundkapital. Der gives en tillægsbevilling på 129.500 kr., så den samlede bevilling er 4.811.500 kr.
Indstilling
at skema B godkendes med en anskaffelsessum på 48.115.000 kr., og at der gives tillægsbevilling på 129.500 kr. til forhøjet grundkapital.
Beslutning
Godkendt.`,
    faults: [{ change: ["gives tillægsbevilling på 129.500", "gives tillægsbevilling på 192.500"], says: ["bevilling-uenig"] }],
  },
  {
    name: "housing, skema C",
    title: "Skema C og byggeregnskab, afdeling 14",
    text: `
Sagsfremstilling
Byggeregnskabet viser en endelig anskaffelsessum på 47.996.312 kr. mod 48.115.000 kr. ved skema B og 46.820.000 kr. ved skema A. Grundkapitalen er 4.799.631 kr., og der tilbagebetales 11.869 kr. til kommunen.
Indstilling
at skema C med en anskaffelsessum på 47.996.312 kr. godkendes, og at indtægten på 11.869 kr. tilføres kassen.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "a release from a pool with what remains",
    title: "Frigivelse fra puljen til mindre trafikprojekter",
    text: `
Sagsfremstilling
I 2021 er der afsat 2.500.000 kr. i puljen til mindre trafikprojekter. Udvalget har tidligere frigivet 640.000 kr. til hastighedsdæmpning på Åvej og 385.000 kr. til krydset ved Torvet. Der resterer 1.475.000 kr.
Administrationen foreslår, at der frigives 720.000 kr. til en cykelsti ved Skolevej. Herefter er der 755.000 kr. tilbage i puljen.
Indstilling
at der frigives 720.000 kr. fra puljen til cykelsti ved Skolevej.
Beslutning
Godkendt.`,
    faults: [{ change: ["at der frigives 720.000 kr. fra puljen", "at der frigives 270.000 kr. fra puljen"], says: ["bevilling-uenig"] }],
  },
  {
    name: "grants to several clubs",
    title: "Fordeling af tilskud til foreninger 2020",
    text: `
Sagsfremstilling
Udvalget har 300.000 kr. til rådighed. Der er modtaget ansøgninger for 512.500 kr.
Indstilling
Administrationen indstiller,
- at der gives tilskud på 25.000 kr. til Roklubben,
- at der gives tilskud på 40.000 kr. til Sejlklubben,
- at der gives tilskud på 62.500 kr. til Musikforeningen, og
- at de resterende 172.500 kr. fordeles i efteråret.
Beslutning
Godkendt, idet der gives tilskud på 50.000 kr. til Sejlklubben.`,
    faults: [],
  },
  {
    name: "with and without moms",
    title: "Indkøb af nye affaldsbiler",
    text: `
Sagsfremstilling
Laveste tilbud er på 3.240.000 kr. ekskl. moms, svarende til 4.050.000 kr. inkl. moms.
Økonomi
Der gives en anlægsbevilling på 3.240.000 kr. ekskl. moms.
Indstilling
at der gives en anlægsbevilling på 4.050.000 kr. inkl. moms til tre affaldsbiler.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "moms by its amount",
    title: "Udskiftning af gadelamper",
    text: `
Økonomi
Der gives en anlægsbevilling på 1.200.000 kr. Hertil kommer moms på 300.000 kr.
Indstilling
at der gives en anlægsbevilling på 1.500.000 kr. til gadelamper.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "prices of two years",
    title: "Etape 2 af Ringvejen",
    text: `
Sagsfremstilling
I budgetaftalen blev der afsat en anlægsbevilling på 12.350.000 kr. i 2020-priser. Fremskrevet til 2022-priser svarer det til 12.721.000 kr.
Økonomi
Anlægsbevillingen er 12.350.000 kr. (2020-pl).
Indstilling
at der meddeles anlægsbevilling på 12.721.000 kr. (2022-pl) til etape 2 af Ringvejen.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "gross and net",
    title: "Byggemodning af Solbakken",
    text: `
Resume
Der søges om en anlægsbevilling på brutto 6,4 mio. kr. til byggemodning. Salget af grunde giver 9,9 mio. kr.
Økonomiske konsekvenser
Anlægsbevilling på netto 5,1 mio. kr., idet forsyningen betaler 1,3 mio. kr.
Indstilling
- at der meddeles en anlægsbevilling på 6,4 mio. kr. til byggemodning af Solbakken, og
- at der meddeles en indtægtsbevilling på 1,3 mio. kr.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "a loan and a guarantee",
    title: "Låneoptagelse 2021",
    text: `
Sagsfremstilling
Kommunens låneramme for 2021 er opgjort til 18.642.000 kr. Rammen består af 11.300.000 kr. til energirenovering, 5.142.000 kr. til ældreboliger og 2.200.000 kr. til havnen.
Økonomi
Der er budgetteret med en låneoptagelse på 17.000.000 kr. Merprovenuet på 1.642.000 kr. tilføres kassen.
Indstilling
at der optages et lån på 18.642.000 kr. over 25 år, og at der gives en indtægtsbevilling på 1.642.000 kr.
Beslutning
Godkendt.`,
    faults: [{ change: ["5.142.000 kr. til ældreboliger", "5.412.000 kr. til ældreboliger"], says: ["sum-afviger"] }],
  },
  {
    name: "a tender against the grant",
    title: "Licitationsresultat for Hallen",
    text: `
Sagsfremstilling
Der er givet en anlægsbevilling på 21,5 mio. kr. til Hallen. Ved licitationen var laveste bud 23,1 mio. kr. Der mangler således 1,6 mio. kr.
Økonomi
Forvaltningen foreslår, at der gives en tillægsbevilling til anlægsbevillingen på 1,6 mio. kr., så den samlede anlægsbevilling udgør 23,1 mio. kr.
Indstilling
at anlægsbevillingen forhøjes med 1,6 mio. kr. til 23,1 mio. kr., og at der gives en tillægsbevilling på 1,6 mio. kr. finansieret af kassebeholdningen.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "several givers",
    title: "Naturcenter ved Søen - ekstern finansiering",
    text: `
Resume
Projektet koster 14.500.000 kr. Realdania har givet tilsagn om 5.000.000 kr., Nordea-fonden har givet tilsagn om 4.250.000 kr., og Friluftsrådet har givet tilsagn om 750.000 kr.
Sagsfremstilling
Kommunen har modtaget 4.250.000 kr. fra Nordea-fonden, som skal bruges til udstilling. Kommunens egen andel er 4.500.000 kr.
Økonomi
Realdania har bevilget 5.000.000 kr. til bygningen. Tilsagn i alt 10.000.000 kr.
Indstilling
at der gives en anlægsbevilling på 14.500.000 kr. og en indtægtsbevilling på 10.000.000 kr.
Beslutning
Godkendt.`,
    faults: [{ change: ["Realdania har bevilget 5.000.000", "Realdania har bevilget 5.300.000"], says: ["bevilling-uenig"] }],
  },
  {
    name: "a grant for this year and the next",
    title: "Ekstra ressourcer til sagsbehandling",
    text: `
Økonomi
Der gives tillægsbevilling på 450.000 kr. i 2022 og 900.000 kr. i 2023 og frem.
Indstilling
1. at der gives tillægsbevilling på 450.000 kr. i 2022 til to sagsbehandlere, og
2. at 900.000 kr. indarbejdes i budget 2023 og frem.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "a fund that pays a share",
    title: "Udearealer ved Kulturhuset",
    text: `
Anledning
Lokale- og Anlægsfonden har givet tilsagn om 875.000 kr. til udearealerne ved Kulturhuset.
Økonomi
De samlede udgifter er 1.750.000 kr. Fonden dækker 50 pct. af udgifterne, svarende til 875.000 kr., og kommunen medfinansierer 50 pct., svarende til 875.000 kr.
Indstilling
at der gives en anlægsbevilling på 1.750.000 kr., som finansieres med 875.000 kr. fra Lokale- og Anlægsfonden og 875.000 kr. fra kassebeholdningen.
Beslutning
Tiltrådt.`,
    faults: [
      {
        change: ["medfinansierer 50 pct., svarende til 875.000", "medfinansierer 50 pct., svarende til 785.000"],
        says: ["medfinansiering-uenig"],
      },
    ],
  },
  {
    name: "earlier treatment with other amounts",
    title: "Ny cykelsti langs Landevejen",
    text: `
Historik
Teknisk Udvalg, 12. marts 2018, pkt. 4: Der gives anlægsbevilling på 3.100.000 kr. til cykelsti langs Landevejen.
Resumé
Det foreslås, at der gives anlægsbevilling på 3.475.000 kr. til cykelsti langs Landevejen.
Indstilling
at der gives anlægsbevilling på 3.475.000 kr. til cykelsti langs Landevejen.
Vedtagelse i Teknisk Udvalg den 18-02-2019
Anbefales, at der gives anlægsbevilling på 3.400.000 kr.
Vedtagelse i Økonomiudvalget den 25-02-2019
ØU tiltræder indstillingen.`,
    faults: [
      {
        change: ["Det foreslås, at der gives anlægsbevilling på 3.475.000", "Det foreslås, at der gives anlægsbevilling på 3.457.000"],
        says: ["bevilling-uenig"],
      },
    ],
  },
  {
    name: "an agreement with the region",
    title: "Lægehus - driftstilskud",
    text: `
Sagsfremstilling
Regionen har givet tilsagn om 1,2 mio. kr. om året i tre år. Det svarer til 3,6 mio. kr. i projektperioden.
Økonomi
Der gives tillægsbevilling på 3,6 mio. kr. fordelt med 1,2 mio. kr. i hvert af årene 2021-2023. Udgiften modsvares af regionens tilskud.
Indstilling
at der gives tillægsbevilling på 1,2 mio. kr. i 2021, 1,2 mio. kr. i 2022 og 1,2 mio. kr. i 2023, finansieret af tilskud fra regionen.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "a project whose first phase is granted",
    title: "Helhedsplan for midtbyen",
    text: `
Resume
Helhedsplanen koster i alt 45,0 mio. kr. Der søges anlægsbevilling på 4,5 mio. kr. til projektering og 6,0 mio. kr. til forberedende arbejder.
Indstilling
- at der meddeles anlægsbevilling på 4,5 mio. kr. til projektering,
- at der meddeles anlægsbevilling på 6,0 mio. kr. til forberedende arbejder, og
- at der frigives rådighedsbeløb på 10,5 mio. kr. i 2024.
Økonomiske konsekvenser
Af det afsatte rådighedsbeløb på 45,0 mio. kr. frigives 10,5 mio. kr. Der meddeles i denne sag anlægsbevilling på i alt 10,5 mio. kr.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "the giver of a grant under another name",
    title: "Projekt Ung i Job",
    text: `
Anledning
Kommunen har fået bevilget 2.345.600 kr. fra Den Europæiske Socialfond.
Sagsfremstilling
Socialfonden har bevilget 2.345.600 kr. til projektet. Erhvervsstyrelsen administrerer midlerne og udbetaler 1. rate på 586.400 kr. i marts.
Indstilling
at der gives en indtægtsbevilling på 2.345.600 kr. og en udgiftsbevilling på 2.345.600 kr.
Beslutning
Tiltrådt.`,
    faults: [{ change: ["Socialfonden har bevilget 2.345.600", "Socialfonden har bevilget 2.354.600"], says: ["bevilling-uenig"] }],
  },
  {
    name: "applied for, granted less",
    title: "Statslig pulje til cykelstier",
    text: `
Sagsfremstilling
Kommunen søgte om 4.800.000 kr. fra cykelpuljen og har fået tilsagn om 3.600.000 kr. fra Vejdirektoratet. Vejdirektoratet kan højst give 60 pct. af udgifterne.
Økonomi
Projektet er anslået til 6.000.000 kr. Vejdirektoratet yder tilskud på 3.600.000 kr., og kommunen afsætter 2.400.000 kr.
Indstilling
at der gives anlægsbevilling på 6.000.000 kr., og at der gives indtægtsbevilling på 3.600.000 kr.
Beslutning
Godkendt.`,
    faults: [{ change: ["fået tilsagn om 3.600.000", "fået tilsagn om 3.660.000"], says: ["bevilling-uenig"] }],
  },
  {
    name: "a title with a rounded amount",
    title: "Anlægsbevilling på 2,3 mio. kr. til toiletter på strandene",
    text: `
Resumé
Der gives en anlægsbevilling på 2.271.000 kr. til toiletter på strandene.
Økonomi
Udgiften er 2.271.000 kr. Der er budgetteret med 2,3 mio. kr.
Indstilling
at der gives en anlægsbevilling på 2.271.000 kr. til toiletter på strandene.
Vedtagelse i Økonomiudvalget den 25-02-2019
ØU tiltræder.`,
    faults: [
      { change: ["Der gives en anlægsbevilling på 2.271.000", "Der gives en anlægsbevilling på 2.217.000"], says: ["bevilling-uenig"] },
    ],
  },
  {
    name: "drift and anlæg in one release",
    title: "Digitalisering af byggesagsarkivet",
    text: `
Indstilling
Administrationen indstiller,
1. at der gives en anlægsbevilling på 1.850.000 kr., som frigives af rådighedsbeløbet til digitalisering i 2020
2. at der gives en tillægsbevilling på 210.000 kr. til drift i 2021, og
3. at rådighedsbeløbet i 2020 nedsættes med 150.000 kr.
Sagsbeskrivelse
Rådighedsbeløbet i 2020 er på 2.000.000 kr. Opgaven kan løses for 1.850.000 kr.
Beslutning
Godkendt.`,
    faults: [],
  },
];
