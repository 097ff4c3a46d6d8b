import type { MoneyItem } from "./money-item.ts";

/** Items whose amounts differ for good reasons that are easily mistaken. */
export const trapItems: readonly MoneyItem[] = [
  {
    name: "two halls, each in a section of its own",
    title: "Haller i Nord og Syd",
    text: `
Sagsfremstilling
Der gives en anlægsbevilling på 2,9 mio. kr. til hallen i Nord.
Økonomi
Der gives en anlægsbevilling på 2,6 mio. kr. til hallen i Syd.
Indstilling
at bevillingerne godkendes.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "renovation of two schools by slightly different amounts",
    title: "Renovering af skoler",
    text: `
Resume
Der meddeles anlægsbevilling på 4.125.000 kr. til renovering af Nordskolen.
Indstilling
at der meddeles anlægsbevilling på 4.152.000 kr. til renovering af Sydskolen.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "a first part of the grant in the recommendation",
    title: "Byfornyelse, etape 1 og 2",
    text: `
Resume
Projektet gennemføres i to etaper. Der meddeles anlægsbevilling på 3,5 mio. kr. til etape 1.
Økonomiske konsekvenser
Den samlede anlægsbevilling er på 8,5 mio. kr., hvoraf 3,5 mio. kr. er til etape 1 og 5,0 mio. kr. til etape 2.
Indstilling
- at der meddeles anlægsbevilling på 8,5 mio. kr. til byfornyelse.
Beslutning
Godkendt.`,
    faults: [{ change: ["5,0 mio. kr. til etape 2", "6,0 mio. kr. til etape 2"], says: ["sum-afviger"] }],
  },
  {
    name: "a tillægsbevilling on top of a grant from a fund",
    title: "Kulturskolens jubilæum",
    text: `
Økonomi
Statens Kunstfond har givet tilsagn om 150.000 kr. Jubilæet koster 220.000 kr., og kommunen betaler 70.000 kr.
Indstilling
at der gives tillægsbevilling på 70.000 kr. til jubilæet, idet resten finansieres af tilskud fra Statens Kunstfond.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "anlægsbevilling and udgiftsbevilling as one",
    title: "Byggemodning af Engene",
    text: `
Indstilling
1. at der gives en udgiftsbevilling på 3.200.000 kr. til byggemodning
2. at der gives en indtægtsbevilling på 5.750.000 kr. vedrørende salg af 10 grunde
3. at nettoindtægten på 2.550.000 kr. tilføres kassen.
Sagsfremstilling
Der gives anlægsbevilling på 3,2 mio. kr. til byggemodningen. Grundene sælges for 575.000 kr. pr. stk.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "a yearly grant and its sum",
    title: "Driftsaftale med Spillestedet",
    text: `
Sagsfremstilling
Spillestedet har søgt om et driftstilskud på 300.000 kr. årligt. Der gives et driftstilskud på 250.000 kr. i 2020, 260.000 kr. i 2021 og 270.000 kr. i 2022, i alt 780.000 kr.
Indstilling
at der gives et driftstilskud på i alt 780.000 kr. i perioden 2020-2022.
Beslutning
Godkendt.`,
    faults: [{ change: ["260.000 kr. i 2021", "265.000 kr. i 2021"], says: ["sum-afviger"] }],
  },
  {
    name: "a grant reduced by what is left",
    title: "Nyt tag på Børnehuset Solen",
    text: `
Sagsfremstilling
Taget koster 1.480.000 kr. Der er 230.000 kr. tilbage af en tidligere bevilling. Der søges derfor kun om 1.250.000 kr.
Økonomi
Anlægsbevilling på 1.480.000 kr. fratrukket de 230.000 kr. giver et behov på 1.250.000 kr.
Indstilling
at der gives en anlægsbevilling på 1.250.000 kr. til nyt tag.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "two grants from one ministry",
    title: "Ministeriets puljer",
    text: `
Resume
Børne- og Undervisningsministeriet har givet tilsagn om 412.500 kr. til projekt Læselyst.
Sagsfremstilling
Børne- og Undervisningsministeriet har desuden bevilget 415.200 kr. til projekt Talblik.
Indstilling
at orienteringen tages til efterretning.
Beslutning
Taget til efterretning.`,
    faults: [],
  },
  {
    name: "commitment and first instalment",
    title: "Projekt Sunde Børn",
    text: `
Anledning
Sundhedsstyrelsen har givet tilsagn om 2.400.000 kr. til Sunde Børn i perioden 2021-2024.
Økonomi
Sundhedsstyrelsen udbetaler første rate på 620.000 kr. i 2021. Der gives en tillægsbevilling på 620.000 kr. i 2021, som finansieres af tilskuddet fra Sundhedsstyrelsen.
Indstilling
at der gives tillægsbevilling på 620.000 kr. i 2021, som finansieres af tilskud fra Sundhedsstyrelsen.
Beslutning
Tiltrådt.`,
    faults: [],
  },
  {
    name: "what a fund gives and what the project costs",
    title: "Fælles om naturen",
    text: `
Resumé
15. Juni Fonden har bevilget 1.950.000 kr. til projektet. Budgettet er 2.437.500 kr., og kommunens medfinansiering er 487.500 kr.
Økonomi
Kommunen medfinansierer 20 pct. af budgettet på 2.437.500 kr., svarende til 487.500 kr., som er medarbejdertimer.
Indstilling
at der gives en indtægtsbevilling på 1.950.000 kr. og en udgiftsbevilling på 1.950.000 kr.
Vedtagelse i Økonomiudvalget den 25-02-2019
ØU tiltræder.`,
    faults: [{ change: ["svarende til 487.500", "svarende til 478.500"], says: ["medfinansiering-uenig"] }],
  },
  {
    name: "several years' grants with several recommendations",
    title: "Trafiksikkerhedspuljen",
    text: `
Indstilling
Administrationen indstiller,
at der meddeles anlægsbevilling på 1,0 mio. kr. i 2022,
at der meddeles anlægsbevilling på 1,5 mio. kr. i 2023, og
at beløbene frigives af rådighedsbeløbet.
Økonomiske konsekvenser
Der er afsat et rådighedsbeløb på 1,0 mio. kr. i 2022 og 1,5 mio. kr. i 2023. Der meddeles anlægsbevilling på 2,5 mio. kr.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "the opponents' proposal",
    title: "Budget for ungdomshuset",
    text: `
Indstilling
at der gives tillægsbevilling på 385.000 kr. til ungdomshuset.
Beslutning
Gruppe A foreslog, at der gives tillægsbevilling på 835.000 kr. til ungdomshuset.
For stemte A. Imod stemte V, C og O.
Indstillingen blev herefter godkendt.`,
    faults: [],
  },
  {
    name: "supplementary facts with a new price",
    title: "Køb af areal",
    text: `
Sagsfremstilling
Arealet kan købes for 1.240.000 kr. Der gives anlægsbevilling på 1.285.000 kr. til køb af arealet inkl. handelsomkostninger på 45.000 kr.
Supplerende sagsfremstilling
Sælger har nedsat prisen til 1.200.000 kr. Der gives herefter anlægsbevilling på 1.245.000 kr. til køb af arealet.
Indstilling
at der gives anlægsbevilling på 1.245.000 kr. til køb af arealet.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "anlægsbevilling of the partner",
    title: "Fælles affaldsanlæg",
    text: `
Sagsfremstilling
Nabokommunen har givet en anlægsbevilling på 6.150.000 kr. til det fælles anlæg.
Indstilling
at der gives en anlægsbevilling på 6.510.000 kr. til det fælles anlæg.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "tilsagn to two associations in one text",
    title: "Aftenskoler",
    text: `
Sagsfremstilling
AOF har fået tilskud på 212.400 kr., og FOF har fået tilskud på 214.200 kr.
Økonomi
Der gives tilskud på 112.400 kr. til lokaler.
Indstilling
at fordelingen godkendes.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "a ramme that is divided with a rest",
    title: "Udmøntning af anlægsrammen",
    text: `
Økonomi
Rammen på 12,0 mio. kr. fordeles med 4,5 mio. kr. til veje og 3,0 mio. kr. til stier. De resterende 4,5 mio. kr. afventer.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "heraf with a neighbour",
    title: "Skolernes budget",
    text: `
Økonomi
Der er afsat 4,0 mio. kr. til inventar, heraf 2,5 mio. kr. i 2022, og 3,0 mio. kr. til IT.
Til undervisning bruges 6,0 mio. kr. til dansk, heraf 4,0 mio. kr. til løn og 3,0 mio. kr. til bøger i alle fag.
Beslutning
Taget til efterretning.`,
    faults: [],
  },
  {
    name: "financed in part",
    title: "Ny bro ved Lunden",
    text: `
Økonomi
Broen koster 2.900.000 kr., som delvist finansieres med 1.000.000 kr. fra puljen og 500.000 kr. fra menighedsrådet.
Resten, 1.400.000 kr., finansieres af kassebeholdningen.
Indstilling
at der gives 1.000.000 kr. til broen og 400.000 kr. til stien, som finansieres med 900.000 kr. af kassen og 500.000 kr. af puljen.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "percentages of other things",
    title: "Grøn pulje",
    text: `
Økonomi
De samlede udgifter er 2.000.000 kr. Staten dækker 50 pct. af lønudgifterne, svarende til 350.000 kr. Fonden yder tilskud på 25 pct. af materialerne, svarende til 120.000 kr.
Kommunens andel af befolkningen er 8 pct., svarende til 42.000 borgere. Kommunen finansierer resten.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "shares of three partners",
    title: "Fælles redningsberedskab",
    text: `
Økonomi
Anskaffelsen koster 3.600.000 kr. Kommunernes andele er 45 pct. (1.620.000 kr.), 35 pct. (1.260.000 kr.) og 20 pct. (720.000 kr.).
Beslutning
Godkendt.`,
    faults: [{ change: ["35 pct. (1.260.000 kr.)", "35 pct. (1.620.000 kr.)"], says: ["medfinansiering-uenig"] }],
  },
  {
    name: "negative and positive on different matters",
    title: "Budgetrevision 1",
    text: `
Resume
Budgetrevisionen viser merudgifter på 4,6 mio. kr. og mindreudgifter på 3,9 mio. kr.
Indstilling
at der gives en positiv tillægsbevilling på 4,6 mio. kr. til Børneudvalget
at der gives en negativ tillægsbevilling på 3,9 mio. kr. til Klimaudvalget.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "tillægsbevillinger on income and cost",
    title: "Integrationsgrundtilskud",
    text: `
Indstilling
at der gives en positiv tillægsbevilling på 1.350.000 kr. til udgifter og en negativ tillægsbevilling på 1.820.000 kr. til indtægter, og at 470.000 kr. tilføres kassen.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "a table whose rows have details",
    title: "Budget for kulturnatten",
    text: `
Økonomi
Scener 180.000 kr.
Torvet 100.000 kr.
Havnen 80.000 kr.
Lys og lyd 60.000 kr.
I alt 240.000 kr.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "a table that lists what is left",
    title: "Puljestatus",
    text: `
Økonomi
Kr.\t2021
Afsat i budget\t1.500.000
Frigivet til stier\t600.000
Frigivet til broer\t400.000
I alt\t500.000
Beslutning
Taget til efterretning.`,
    faults: [],
  },
  {
    name: "a table of two kinds of money",
    title: "Anlægsbudget",
    text: `
Økonomi
Beløb i 1.000 kr.
Post\tUdgift\tIndtægt\tNetto
Salg af grunde\t200\t-2.400\t-2.200
Byggemodning\t1.800\t0\t1.800
I alt\t2.000\t-2.400\t-400
Beslutning
Godkendt.`,
    faults: [{ change: ["I alt\t2.000\t-2.400", "I alt\t2.000\t-2.600"], says: ["sum-afviger"] }],
  },
  {
    name: "a table that goes on below its total",
    title: "Regnskab for festugen",
    text: `
Økonomi
Musik 45.000 kr.
Telte 30.000 kr.
Udgifter i alt 75.000 kr.
Billetter 20.000 kr.
Sponsorer 25.000 kr.
Indtægter i alt 45.000 kr.
Underskud 30.000 kr.
Beslutning
Taget til efterretning.`,
    faults: [],
  },
  {
    name: "a table of average prices",
    title: "Enhedspriser",
    text: `
Økonomi
Skole\tKr. pr. elev
Nord\t62.400
Syd\t58.300
Øst\t71.250
Total\t63.980
Beslutning
Taget til efterretning.`,
    faults: [],
  },
  {
    name: "a total row that weighs",
    title: "Udgift pr. område",
    text: `
Økonomi
Udgift pr. borger i kr.
Område\tBeløb
Nord\t4.120
Syd\t3.980
Øst\t4.310
I alt\t4.105
Beslutning
Taget til efterretning.`,
    faults: [],
  },
  {
    name: "a total of all committees of which some are shown",
    title: "Større afvigelser",
    text: `
Økonomi
De væsentligste afvigelser (mio. kr.):
Specialundervisning\t4,2
Anbringelser\t6,5
Hjemmepleje\t2,1
I alt for kommunen\t18,9
Beslutning
Taget til efterretning.`,
    faults: [],
  },
  {
    name: "the largest posts with a total",
    title: "Regnskab 2020",
    text: `
Økonomi
Blandt de største poster er i mio. kr.
Løn\t412,5
Vareindkøb\t96,2
Tjenesteydelser\t188,0
I alt\t751,3
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "a commitment per institution",
    title: "Minimumsnormeringer",
    text: `
Økonomi
Ministeriet har givet tilsagn om 1.216.000 kr. til Børnehuset Månen og 1.161.000 kr. til Børnehuset Stjernen.
Indstilling
at der gives tillægsbevilling på 2.377.000 kr., som finansieres af tilskud fra ministeriet.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "a text in which kr. is missing",
    title: "IT-udstyr",
    text: `
Økonomi
Der er givet bevilling på 1.071.288, som kun kan anvendes til udstyr. Udgiften er fordelt på 3 centre med 12.400 timer.
Indstilling
at der gives tillægsbevilling på 1.071.288 til udstyr, som finansieres af tilsagn fra Digitaliseringsstyrelsen.
Beslutning
Godkendt.`,
    faults: [{ change: ["tillægsbevilling på 1.071.288", "tillægsbevilling på 1.017.288"], says: ["bevilling-uenig"] }],
  },
  {
    name: "the guarantee and the loan",
    title: "Garanti for lån til vandværk",
    text: `
Sagsfremstilling
Vandværket søger kommunegaranti for et lån på 8.500.000 kr. Der er tidligere givet garanti for 3.200.000 kr. Garantiprovisionen er 0,75 pct., svarende til 63.750 kr. årligt.
Indstilling
at der gives garanti for et lån på 8.500.000 kr.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "interim and final grant",
    title: "Midlertidige pavilloner",
    text: `
Resume
Der gives en anlægsbevilling på 1.800.000 kr. til leje af pavilloner i 2021.
Indstilling
at der gives en anlægsbevilling på 950.000 kr. til leje af pavilloner i 2022.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "an account of what earlier meetings granted",
    title: "Status på Kulturhavnen",
    text: `
Sagens forløb
12-03-2018 Økonomiudvalget: Der gives anlægsbevilling på 1.250.000 kr.
14-01-2019 Byrådet: Anlægsbevilling på 12.500.000 kr.
Sagsfremstilling
Byrådet meddelte i januar anlægsbevilling på 12.500.000 kr. Økonomiudvalget har i marts 2018 meddelt anlægsbevilling på 1.250.000 kr. til forundersøgelser.
Beslutning
Taget til efterretning.`,
    faults: [],
  },
  {
    name: "a number of grants with ordinals",
    title: "Støtte til væresteder",
    text: `
Sagsfremstilling
Der er søgt om 950.000 kr. i alt. Socialstyrelsen har givet Værestedet Havnen tilsagn om 325.400 kr. og Værestedet Broen tilsagn om 352.400 kr.
Indstilling
at orienteringen tages til efterretning.
Beslutning
Taget til efterretning.`,
    faults: [],
  },
  {
    name: "budget of a project with own and others' money in a sentence",
    title: "Ungeindsats",
    text: `
Økonomi
Det samlede budget er på 3.450.000 kr., heraf søges 2.760.000 kr. fra Den A.P. Møllerske Støttefond, og 690.000 kr. er kommunens medfinansiering (20 pct.).
Indstilling
at ansøgningen om 2.760.000 kr. godkendes.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "what remains after a part",
    title: "Flexjobpulje",
    text: `
Økonomi
De samlede udgifter er 640.500 kr., hvoraf der er bevilget 512.400 kr., mens de resterende 128.100 kr. afholdes inden for rammen.
Beslutning
Godkendt.`,
    faults: [{ change: ["de resterende 128.100", "de resterende 182.100"], says: ["sum-afviger"] }],
  },
  {
    name: "amounts per afdeling",
    title: "Helhedsplan for afdeling 4 og 7",
    text: `
Økonomi
Landsbyggefonden har givet tilsagn om 14,2 mio. kr. til afdeling 4 og 12,4 mio. kr. til afdeling 7.
Kommunen yder et lån på 1,2 mio. kr. til afdeling 4 og 2,1 mio. kr. til afdeling 7.
Indstilling
at der gives tilsagn om lån på 1,2 mio. kr. til afdeling 4, og
at der gives tilsagn om lån på 2,1 mio. kr. til afdeling 7.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "two points with the same words for two purposes",
    title: "Anlægsbevillinger på vejområdet",
    text: `
Indstilling
1. at der gives anlægsbevilling på 2.345.000 kr. til asfalt på Bygaden, og
2. at der gives anlægsbevilling på 2.435.000 kr. til fortov på Bygaden.
Økonomi
Anlægsbevilling på 2.345.000 kr. og anlægsbevilling på 2.435.000 kr. finansieres af rådighedsbeløbet til veje.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "a correction of an earlier error",
    title: "Berigtigelse af bevilling",
    text: `
Sagsfremstilling
Ved en fejl fremgik det af sagen den 14. januar 2019, at der gives tillægsbevilling på 1.245.000 kr. Det rigtige beløb er 1.254.000 kr.
Indstilling
at der gives tillægsbevilling på 1.254.000 kr. i stedet for 1.245.000 kr.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "sum of shares with per cent after amounts",
    title: "Finansiering af Kystsikring",
    text: `
Økonomi
De samlede udgifter er 9.000.000 kr. Grundejerne bidrager med 4.500.000 kr., svarende til 50 pct., staten yder tilskud på 2.700.000 kr., svarende til 30 pct., og kommunen finansierer 1.800.000 kr., svarende til 20 pct.
Beslutning
Godkendt.`,
    faults: [{ change: ["2.700.000 kr., svarende til 30 pct.", "2.070.000 kr., svarende til 30 pct."], says: ["medfinansiering-uenig"] }],
  },
  {
    name: "a list that leaves a rest without an amount",
    title: "Udviklingspuljen",
    text: `
Økonomi
Puljen på 5,0 mio. kr. fordeles med 2,0 mio. kr. til veje og 2,0 mio. kr. til stier. Resten udmøntes senere.
Projektet koster 3,0 mio. kr., som finansieres med 1,0 mio. kr. fra kommunen og 1,0 mio. kr. fra Realdania samt frivilligt arbejde.
Der er afsat 4,0 mio. kr. fordelt med 1,0 mio. kr. i 2021 og 1,5 mio. kr. i de følgende år.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "two etaper of one park",
    title: "Byparken",
    text: `
Resume
Der gives anlægsbevilling på 2,5 mio. kr. til etape 1 af Byparken.
Indstilling
at der gives anlægsbevilling på 3,5 mio. kr. til etape 2 af Byparken.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "design first, then building",
    title: "Ny skole",
    text: `
Resume
Der gives anlægsbevilling på 2,5 mio. kr. til projektering af ny skole i Lunden.
Indstilling
at der gives anlægsbevilling på 31,5 mio. kr. til opførelse af ny skole i Lunden.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "two recommendations of different bodies",
    title: "Sti ved Voldene",
    text: `
Indstilling
Forvaltningen indstiller, at der gives anlægsbevilling på 1.512.000 kr. til stien.
Beslutning
Udvalget drøftede sagen.
Indstilling
Udvalget indstiller, at der gives anlægsbevilling på 1.500.000 kr. til stien.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "asked for and recommended in part",
    title: "Bevilling til biblioteket",
    text: `
Sagsfremstilling
Biblioteket søger om en tillægsbevilling på 412.500 kr. til nyt inventar.
Indstilling
at der gives en tillægsbevilling på 400.000 kr. til nyt inventar.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "a case that asks for what it recommends",
    title: "Bevilling til biblioteket",
    text: `
Resume
Der søges om en tillægsbevilling på 412.500 kr. til nyt inventar på biblioteket.
Indstilling
at der gives en tillægsbevilling på 412.500 kr. til nyt inventar på biblioteket.
Beslutning
Godkendt.`,
    faults: [{ change: ["søges om en tillægsbevilling på 412.500", "søges om en tillægsbevilling på 421.500"], says: ["bevilling-uenig"] }],
  },
  {
    name: "a rounded half",
    title: "Bevilling til museet",
    text: `
Resume
Der gives en tillægsbevilling på 412.000 kr. til museet.
Indstilling
at der gives en tillægsbevilling på 412.500 kr. til museet.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "tilsagn to skema A and B, with their sums",
    title: "Ungdomsboliger",
    text: `
Resume
Byrådet gav tilsagn til skema A med en anskaffelsessum på 46.820.000 kr. Der søges om tilsagn til skema B med en anskaffelsessum på 48.620.000 kr.
Indstilling
at der gives tilsagn til skema B med en anskaffelsessum på 48.620.000 kr. og en kommunal garanti på 16.200.000 kr.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "a share of a project beside a larger budget",
    title: "Trafiksikker skolevej",
    text: `
Økonomi
Budgettet for vejområdet er 12,0 mio. kr. i 2021.
Vejdirektoratet yder tilskud på 50 pct., svarende til 300.000 kr.
De samlede udgifter er 1.000.000 kr., heraf er 800.000 kr. berettiget til tilskud. Staten refunderer 50 pct., svarende til 400.000 kr.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "another commitment besides",
    title: "To fonde til søbadet",
    text: `
Sagsfremstilling
Der er givet tilsagn om 1.250.000 kr. fra A.P. Møller Fonden. Der er desuden givet tilsagn om 1.225.000 kr. til bruseanlægget.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "negative grants with a loan",
    title: "Lånefinansiering af broen",
    text: `
Indstilling
1. at der gives en anlægsbevilling på 3.450.000 kr. til broen
2. at der gives en negativ anlægsbevilling på 3.105.000 kr. (lån)
3. at egenfinansieringen på 345.000 kr. tages af kassen.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "a fund named by what it pays",
    title: "Legeplads ved Fjorden",
    text: `
Resume
Friluftsfonden har givet tilsagn om 412.300 kr. til legepladsen.
Økonomi
Legepladsen finansieres med 412.300 kr. fra Friluftsfonden og 187.700 kr. fra kassen.
Indstilling
at der gives en anlægsbevilling på 600.000 kr. til legepladsen.
Beslutning
Godkendt.`,
    faults: [{ change: ["finansieres med 412.300", "finansieres med 421.300"], says: ["bevilling-uenig"] }],
  },
  {
    name: "rent and price with points",
    title: "Leje af lokaler",
    text: `
Sagsfremstilling
Lejen er 1.250 kr. pr. m2, i alt 312.500 kr. om året for 250 m2.
Depositum er 78.125 kr. og indflytning 12.000 kr., i alt 90.125 kr.
Beslutning
Godkendt.`,
    faults: [{ change: ["i alt 90.125", "i alt 91.025"], says: ["sum-afviger"] }],
  },
  {
    name: "a mixed list of units",
    title: "Ombygning af Borgerhuset",
    text: `
Økonomi
Ombygningen koster i alt 2,35 mio. kr., fordelt med 1.900.000 kr. til håndværkere, 300.000 kr. til rådgivning og 150.000 kr. til inventar.
Indstilling
at der gives anlægsbevilling på 2,35 mio. kr. til ombygning af Borgerhuset.
Beslutning
Godkendt.`,
    faults: [{ change: ["300.000 kr. til rådgivning", "330.000 kr. til rådgivning"], says: ["sum-afviger"] }],
  },
  {
    name: "kroner written out",
    title: "Gave til Skytteforeningen",
    text: `
Økonomi
Tilskuddet på 25.000 kroner fordeles med 15.000 kroner til våben og 10.000 kroner til ammunition.
Beslutning
Godkendt.`,
    faults: [{ change: ["15.000 kroner til våben", "14.000 kroner til våben"], says: ["sum-afviger"] }],
  },
];
