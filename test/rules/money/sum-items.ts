import type { MoneyItem } from "./money-item.ts";

/** Sums in sentences and tables, shares in per cent, grants that balance, and prices. */
export const sumItems: readonly MoneyItem[] = [
  {
    name: "a pair of tillægsbevillinger in two points",
    title: "Omplacering mellem Administration og Erhvervsservice",
    text: `
Sagsfremstilling
Forvaltningen foreslår, at midlerne til erhvervsservice flyttes, så opgaven kan løses samlet.
Indstilling
Forvaltningen indstiller,
- 1) at der gives en positiv tillægsbevilling på 162.000 kr. gældende i budgetår 2024 til Borger- og Erhvervsservice, og
- 2) at der gives en negativ tillægsbevilling på 162.000 kr. gældende i budgetår 2024 til Administration.
Vedtagelse i Økonomiudvalget den 25-02-2019
ØU tiltræder.`,
    faults: [
      { change: ["positiv tillægsbevilling på 162.000", "positiv tillægsbevilling på 126.000"], says: ["modpost-mangler"] },
      { change: ["negativ tillægsbevilling på 162.000", "negativ tillægsbevilling på 152.000"], says: ["modpost-mangler"] },
    ],
  },
  {
    name: "a pair in one sentence",
    title: "Flytning af driftsmidler",
    text: `
Økonomi
Omplaceringen er udgiftsneutral.
Indstilling
at der gives en negativ tillægsbevilling på 1.699.000 kr. til Teknik- og Miljøudvalget, som modsvares af en positiv tillægsbevilling på 1.699.000 kr. til Kultur- og Fritidsudvalget.
Beslutning
Godkendt.`,
    faults: [{ change: ["positiv tillægsbevilling på 1.699.000", "positiv tillægsbevilling på 1.966.000"], says: ["modpost-mangler"] }],
  },
  {
    name: "three grants that balance",
    title: "Samling af rengøringen",
    text: `
Indstilling
Administrationen indstiller,
1. at der gives en negativ tillægsbevilling på 2.400.000 kr. til Skole,
2. at der gives en negativ tillægsbevilling på 1.150.000 kr. til Dagtilbud, og
3. at der gives en positiv tillægsbevilling på 3.550.000 kr. til Ejendomme, så omplaceringen er udgiftsneutral.
Beslutning
Godkendt.`,
    faults: [{ change: ["positiv tillægsbevilling på 3.550.000", "positiv tillægsbevilling på 3.450.000"], says: ["modpost-mangler"] }],
  },
  {
    name: "a pair of which the treasury pays the rest",
    title: "Budgetopfølgning pr. 30. april",
    text: `
Resume
Budgetopfølgningen viser netto merudgifter på 2,1 mio. kr.
Indstilling
- at der meddeles en positiv tillægsbevilling på 3,2 mio. kr. til Børn og Unge,
- at der meddeles en negativ tillægsbevilling på 1,1 mio. kr. til Ældre, og
- at merudgiften på netto 2,1 mio. kr. finansieres af kassebeholdningen.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "one negative grant only",
    title: "Mindreudgift på renovation",
    text: `
Indstilling
at der gives en negativ tillægsbevilling på 650.000 kr. i 2023, som lægges i kassen.
Sagsfremstilling
Mindreudgiften på 650.000 kr. skyldes en ny kontrakt. En positiv tillægsbevilling på 80.000 kr. til tilsyn behandles på næste møde.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "a pair for two years each",
    title: "Ændret finansiering af klubtilbud",
    text: `
Indstilling
1) at der gives en positiv tillægsbevilling på 300.000 kr. i 2021 og 620.000 kr. i 2022 til Klub,
2) at der gives en negativ tillægsbevilling på 300.000 kr. i 2021 og 620.000 kr. i 2022 til Skole.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "negative tillægsbevilling with another rest",
    title: "Overførsel af mindreforbrug",
    text: `
Indstilling
at der gives en negativ tillægsbevilling på 900.000 kr. på anlæg i 2020 og en positiv tillægsbevilling på 750.000 kr. på anlæg i 2021, idet 150.000 kr. tilføres kassen.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "budget follow-up in a table with tabs",
    title: "Budgetopfølgning 2, 2023",
    text: `
Sagsfremstilling
Beløb i 1.000 kr.\tKorrigeret budget\tForventet forbrug\tAfvigelse
Økonomiudvalget\t212.450\t210.900\t-1.550
Børneudvalget\t684.200\t689.750\t5.550
Socialudvalget\t531.800\t533.100\t1.300
I alt\t1.428.450\t1.433.750\t5.300
Afvigelsen på 5,3 mio. kr. skyldes især Børneudvalget.
Indstilling
at der gives tillægsbevilling på 5,3 mio. kr., og at budgetopfølgningen tages til efterretning.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "budget follow-up with net rows",
    title: "Økonomirapport 1",
    text: `
Sagsfremstilling
Mio. kr.\t2021\t2022
Serviceudgifter\t3,2\t1,1
Overførsler\t-2,4\t-2,0
Indtægter\t-1,1\t-0,9
Resultat af ordinær drift\t-0,3\t-1,8
Anlæg\t4,0\t2,5
I alt\t3,7\t0,7
Indstilling
at rapporten tages til efterretning.
Beslutning
Taget til efterretning.`,
    faults: [],
  },
  {
    name: "a table with markdown bars",
    title: "Renovering af tre legepladser",
    text: `
Økonomi
| Legeplads | Beløb i kr. |
|---|---:|
| Byparken | 425.000 |
| Skovlunden | 310.000 |
| Havnen | 265.000 |
| **I alt** | **1.000.000** |
Indstilling
at der gives anlægsbevilling på 1.000.000 kr.
Beslutning
Godkendt.`,
    faults: [
      { change: ["| 310.000 |", "| 301.000 |"], says: ["sum-afviger"] },
      { change: ["**1.000.000**", "**1.100.000**"], says: ["sum-afviger"] },
    ],
  },
  {
    name: "one cell on each line",
    title: "Cykelparkering ved stationen",
    text: `
Økonomi
Tabel 1. Anlægsoverslag
Post
Kr.
Belægning
640.000
Stativer
275.000
Belysning
118.500
I alt
1.033.500
Indstilling
at der gives anlægsbevilling på 1.033.500 kr.
Beslutning
Godkendt.`,
    faults: [
      { change: ["275.000", "257.000"], says: ["sum-afviger"] },
      { change: ["I alt\n1.033.500", "I alt\n1.035.500"], says: ["sum-afviger"] },
    ],
  },
  {
    name: "label and amount with commas and dashes",
    title: "Jubilæum på Rådhuset",
    text: `
Økonomi
Budgettet er:
- Musik: 45.000,-
- Mad og drikke: 62.500,-
- Trykning: 12.500,-
- I alt: 120.000,-
Indstilling
at der bevilges 120.000 kr. til jubilæet.
Beslutning
Godkendt.`,
    faults: [{ change: ["62.500,-", "65.200,-"], says: ["sum-afviger"] }],
  },
  {
    name: "a table in t.kr. with three years",
    title: "Driftskonsekvenser af nyt plejehjem",
    text: `
Økonomiske konsekvenser
Udgift i t.kr.\t2024\t2025\t2026
Personale\t4.200\t12.600\t12.600
Rengøring\t310\t930\t930
Forsyning\t255\t765\t765
I alt\t4.765\t14.295\t14.295
Indstilling
at udgifterne indarbejdes i budget 2024-2027.
Beslutning
Godkendt.`,
    faults: [
      { change: ["I alt\t4.765\t14.295\t14.295", "I alt\t4.765\t14.925\t14.295"], says: ["sum-afviger"] },
      { change: ["Rengøring\t310", "Rengøring\t301"], says: ["sum-afviger"] },
    ],
  },
  {
    name: "a table with a column of sums",
    title: "Kystsikring - fordeling",
    text: `
Sagsfremstilling
Kr.\t2022\t2023\tI alt
Projektering\t400.000\t100.000\t500.000
Anlæg\t1.500.000\t3.000.000\t4.500.000
Tilsyn\t50.000\t150.000\t200.000
I alt\t1.950.000\t3.250.000\t5.200.000
Beslutning
Godkendt.`,
    faults: [
      { change: ["I alt\t1.950.000\t3.250.000", "I alt\t1.950.000\t3.520.000"], says: ["sum-afviger"] },
      { change: ["Tilsyn\t50.000\t150.000", "Tilsyn\t50.000\t105.000"], says: ["sum-afviger"] },
    ],
  },
  {
    name: "rounding in a table of millions",
    title: "Anlægsoversigt",
    text: `
Sagsfremstilling
Mio. kr.\t2021
Veje\t12,4
Skoler\t33,3
Dagtilbud\t8,7
Idræt\t5,2
I alt\t59,5
Beslutning
Taget til efterretning.`,
    faults: [{ change: ["Skoler\t33,3", "Skoler\t32,3"], says: ["sum-afviger"] }],
  },
  {
    name: "heraf rows",
    title: "Renovering af Rådhuset",
    text: `
Økonomi
Tag 1.200.000 kr.
Facade 800.000 kr.
heraf vinduer 350.000 kr.
Uforudsete udgifter 200.000 kr.
I alt 2.200.000 kr.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "some of it in heraf",
    title: "Budgetaftalens klimapulje",
    text: `
Resume
Klimapuljen er på 6,0 mio. kr., heraf 2,5 mio. kr. til varmepumper og 1,5 mio. kr. til solceller. Resten udmøntes i 2024.
Indstilling
at der frigives 4,0 mio. kr. af klimapuljen, heraf 2,5 mio. kr. til varmepumper og 1,5 mio. kr. til solceller.
Beslutning
Godkendt.`,
    faults: [{ change: ["på 6,0 mio. kr., heraf", "på 3,0 mio. kr., heraf"], says: ["sum-afviger"] }],
  },
  {
    name: "three givers and the own share in one sentence",
    title: "Multihal i Østerby",
    text: `
Økonomi
Hallen koster 9.400.000 kr., som finansieres med 4.000.000 kr. fra kommunen, 3.500.000 kr. fra Lokale- og Anlægsfonden og 1.900.000 kr. indsamlet af foreningerne.
Indstilling
at der gives en anlægsbevilling på 4.000.000 kr. til Multihal i Østerby.
Beslutning
Godkendt.`,
    faults: [
      { change: ["3.500.000 kr. fra Lokale", "3.050.000 kr. fra Lokale"], says: ["sum-afviger"] },
      { change: ["koster 9.400.000", "koster 9.600.000"], says: ["sum-afviger"] },
    ],
  },
  {
    name: "own share and tilskud of the whole",
    title: "Klimasikring af Strandvejen",
    text: `
Økonomi
De samlede udgifter er 2.480.000 kr., hvoraf staten giver tilskud på 1.860.000 kr., og kommunen medfinansierer 25 pct., svarende til 620.000 kr.
Indstilling
at der gives en anlægsbevilling på 2.480.000 kr. og en indtægtsbevilling på 1.860.000 kr.
Beslutning
Godkendt.`,
    faults: [{ change: ["svarende til 620.000", "svarende til 260.000"], says: ["medfinansiering-uenig"] }],
  },
  {
    name: "co-financing in one sentence",
    title: "Socialt frikort",
    text: `
Økonomi
Kommunen medfinansierer 40 pct. af de samlede udgifter på 500.000 kr., svarende til 200.000 kr.
Indstilling
at medfinansieringen på 200.000 kr. afholdes inden for rammen.
Beslutning
Godkendt.`,
    faults: [{ change: ["svarende til 200.000", "svarende til 250.000"], says: ["medfinansiering-uenig"] }],
  },
  {
    name: "co-financing rounded to thousands",
    title: "Grøn omstilling i foreninger",
    text: `
Økonomi
Projektet har et samlet budget på 1.234.567 kr. Kommunens medfinansiering på 20 pct. udgør 247.000 kr.
Indstilling
at der gives en tillægsbevilling på 247.000 kr. til medfinansiering.
Beslutning
Godkendt.`,
    faults: [{ change: ["på 20 pct. udgør 247.000", "på 20 pct. udgør 274.000"], says: ["medfinansiering-uenig"] }],
  },
  {
    name: "co-financing in brackets",
    title: "Områdefornyelse i Vestbyen",
    text: `
Sagsfremstilling
Udgiftsrammen er på 9.000.000 kr. Staten refunderer 3.000.000 kr., og kommunen betaler to tredjedele. Kommunens egenfinansiering udgør 67 pct. (6.000.000 kr.) af udgifterne.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "percent at the end",
    title: "Pulje til grønne busser",
    text: `
Økonomi
Merudgiften er 3.200.000 kr. årligt. Kommunens andel udgør 1.280.000 kr., svarende til 40 pct. af merudgiften på 3.200.000 kr.
Beslutning
Godkendt.`,
    faults: [{ change: ["andel udgør 1.280.000", "andel udgør 1.820.000"], says: ["medfinansiering-uenig"] }],
  },
  {
    name: "percent that are no shares",
    title: "Prisregulering",
    text: `
Økonomi
Udgiften stiger med 3,2 pct. fra 1.500.000 kr. til 1.548.000 kr. Kommunens medfinansiering stiger med 5 pct., svarende til 12.000 kr. Refusionen nedsættes fra 50 pct. til 30 pct., svarende til 480.000 kr.
Egenbetalingen udgør højst 25 pct. af bruttoudgiften på 2.000.000 kr., og kommunen regner med 410.000 kr.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "prices with three decimals",
    title: "Takster for vand 2022",
    text: `
Sagsfremstilling
Vandafgiften er 6,373 kr. pr. m3, og elafgiften er 0,903 kr./kWh. Prisen på en euro er 7,455 kr. Vandprisen stiger fra 14,25 kr. til 15,10 kr. pr. m3.
Forbruget er 1,234 mio. m3, og udgiften er 2,500 mio. kr.
Indstilling
at taksterne godkendes.
Beslutning
Godkendt.`,
    faults: [{ change: ["udgiften er 2,500 mio. kr.", "udgiften er 125,000 kr."], says: ["beloeb-form"] }],
  },
  {
    name: "a table in t.kr. with three decimals",
    title: "Overførselssag",
    text: `
Sagsfremstilling
1.000 kr.\tOverførsel
Skoler\t1,234
Dagtilbud\t2,345
I alt\t3,579
Serviceudgifterne er 3,579 mio. kr.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "transfers from year to year",
    title: "Overførsel af uforbrugte midler fra 2021 til 2022",
    text: `
Resume
Der overføres i alt 48,6 mio. kr. fra 2021 til 2022. Heraf vedrører 12,3 mio. kr. drift og 36,3 mio. kr. anlæg.
Indstilling
- at der meddeles tillægsbevilling på 12,3 mio. kr. til drift i 2022,
- at der meddeles tillægsbevilling på 36,3 mio. kr. til anlæg i 2022, og
- at beløbet på 48,6 mio. kr. finansieres af kassebeholdningen.
Sagsbeskrivelse
På driften søges overført 12,3 mio. kr. mod 15,1 mio. kr. sidste år. På anlæg overføres 36,3 mio. kr.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "a sum with a dash as minus",
    title: "Driftsbudget for Museet",
    text: `
Sagsfremstilling
Museets budget er:
Løn 2.140.000 kr.
Udstillinger 410.000 kr.
Drift af bygninger 385.000 kr.
Entré -520.000 kr.
I alt 2.415.000 kr.
Beslutning
Godkendt.`,
    faults: [{ change: ["Entré -520.000", "Entré -250.000"], says: ["sum-afviger"] }],
  },
  {
    name: "prices of several",
    title: "Indkøb af cykler",
    text: `
Sagsfremstilling
Der købes 12 elcykler à 14.500 kr. og 4 ladcykler à 32.000 kr., i alt 302.000 kr. Service koster 1.200 kr. pr. cykel årligt, i alt 19.200 kr.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "amounts wrapped by a PDF",
    title: "Anlægsbevilling - Broen over Åen",
    text: `
Sammendrag
Der søges om anlægsbevilling på 1.316.000
kr. til renovering af broen over Åen.
Økonomiske konsekvenser og finansiering
Anlægsbevilling på 1.316.000 kr. over projekt nr. 650260 finansieres af det afsatte rådighedsbeløb på 1.400.000
kr. i 2013.
Indstilling
at der gives anlægsbevilling på 1.316.000 kr. til renovering af broen over Åen.
Beslutning
Anbefales.`,
    faults: [
      { change: ["at der gives anlægsbevilling på 1.316.000", "at der gives anlægsbevilling på 1.361.000"], says: ["bevilling-uenig"] },
    ],
  },
  {
    name: "amounts with kr. in front",
    title: "Byggemodning i Nord",
    text: `
Baggrund
På mødet den 6. juni 2000 blev der givet anlægsbevilling på kr. 200.000 til projektering.
Indstilling
at der gives en anlægsbevilling på kr. 2.600.000 til byggemodning, hvoraf kr. 1.900.000 er til veje og kr. 700.000 til ledninger.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "a list of purposes with amounts in front",
    title: "Udmøntning af puljen til digitalisering",
    text: `
Økonomi
Puljen på 1.250.000 kr. fordeles således: 400.000 kr. til skoler, 350.000 kr. til biblioteker og 500.000 kr. til borgerservice.
Indstilling
at puljen på 1.250.000 kr. udmøntes med 400.000 kr. til skoler, 350.000 kr. til biblioteker og 500.000 kr. til borgerservice.
Beslutning
Godkendt.`,
    faults: [
      { change: ["således: 400.000", "således: 440.000"], says: ["sum-afviger"] },
      { change: ["udmøntes med 400.000", "udmøntes med 450.000"], says: ["sum-afviger"] },
    ],
  },
  {
    name: "a split over two years in thousands",
    title: "IT i folkeskolen",
    text: `
Økonomi
Udgiften er 3.150 t.kr., fordelt med 1.050 t.kr. i 2021 og 2.100 t.kr. i 2022.
Indstilling
at der gives tillægsbevilling på 3.150 t.kr., fordelt med 1.050 t.kr. i 2021 og 2.100 t.kr. i 2022.
Beslutning
Godkendt.`,
    faults: [{ change: ["Udgiften er 3.150 t.kr.", "Udgiften er 3.510 t.kr."], says: ["sum-afviger"] }],
  },
  {
    name: "millions with three decimals",
    title: "Tillægsbevilling til flygtningeområdet",
    text: `
Beslutning
Godkendt.
Resume
Der søges tillægsbevilling til merudgifter på 4,823 mio. kr.
Indstilling
- at der meddeles tillægsbevilling til merudgifter på 4,823 mio. kr. fordelt med 2,105 mio. kr. på Børneudvalget og 2,718 mio. kr. på Socialudvalget, og
- at udgiften finansieres af kassebeholdningen.
Økonomiske konsekvenser
Der meddeles tillægsbevilling til merudgifter på 4,823 mio. kr.`,
    faults: [
      { change: ["2,718 mio. kr. på Social", "2,178 mio. kr. på Social"], says: ["sum-afviger"] },
      {
        change: ["Der meddeles tillægsbevilling til merudgifter på 4,823", "Der meddeles tillægsbevilling til merudgifter på 4,283"],
        says: ["bevilling-uenig"],
      },
    ],
  },
  {
    name: "totals of two kinds in a table with sections",
    title: "Anlægsregnskaber under 2 mio. kr.",
    text: `
Sagsfremstilling
Projekt\tBevilling\tForbrug\tRest
Sti ved Åen\t450.000 kr.\t448.120 kr.\t1.880 kr.
Bro i Skoven\t1.200.000 kr.\t1.236.400 kr.\t-36.400 kr.
Belysning\t300.000 kr.\t300.000 kr.\t0 kr.
I alt\t1.950.000 kr.\t1.984.520 kr.\t-34.520 kr.
Indstilling
at regnskaberne godkendes.
Beslutning
Godkendt.`,
    faults: [{ change: ["Bro i Skoven\t1.200.000 kr.", "Bro i Skoven\t1.250.000 kr."], says: ["sum-afviger"] }],
  },
  {
    name: "a total in front of the rows",
    title: "Puljemidler til kultur",
    text: `
Økonomi
I alt er der søgt om 640.000 kr.
Koncertforeningen 120.000 kr.
Teaterlauget 200.000 kr.
Kunstforeningen 90.000 kr.
Der er 300.000 kr. til rådighed.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "doubtful table of rates",
    title: "Takster 2023",
    text: `
Sagsfremstilling
Daginstitution 1.845 kr.
Vuggestue 3.250 kr.
Frokost 745 kr.
I alt for vuggestue med frokost 3.995 kr.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "income and cost with a plus",
    title: "Salg af storparceller",
    text: `
Økonomi
Salgspris 4.500.000 kr.
Byggemodning -1.200.000 kr.
Mægler -90.000 kr.
I alt 3.210.000 kr.
Beslutning
Godkendt.`,
    faults: [{ change: ["Byggemodning -1.200.000", "Byggemodning -1.250.000"], says: ["sum-afviger"] }],
  },
  {
    name: "a sum of points in the recommendation",
    title: "Udmøntning af midler til ventilation",
    text: `
Indstilling
at der af rådighedsbeløbet på 5.000.000 kr. gives anlægsbevilling på 1.200.000 kr. til Nordskolen, 850.000 kr. til Sydskolen og 475.000 kr. til Vestskolen, i alt 2.525.000 kr.
Beslutning
Godkendt.`,
    faults: [{ change: ["475.000 kr. til Vestskolen", "457.000 kr. til Vestskolen"], says: ["sum-afviger"] }],
  },
  {
    name: "savings over years",
    title: "Effektivisering af kørsel",
    text: `
Økonomi
Forslaget giver en besparelse på 0,5 mio. kr. i 2021, 1,0 mio. kr. i 2022 og 1,0 mio. kr. i 2023 og frem. Over perioden 2021-2024 spares i alt 3,5 mio. kr.
Beslutning
Godkendt.`,
    faults: [],
  },
  {
    name: "a plan with yearly amounts and a range",
    title: "Vedligeholdelsesplan",
    text: `
Økonomi
Udgiften anslås til 1,5-2,0 mio. kr. årligt i 2022-2025, i alt 6-8 mio. kr. Der er afsat 1,8 mio. kr. i 2022, 1,8 mio. kr. i 2023 og 1,9 mio. kr. årligt herefter.
Beslutning
Taget til efterretning.`,
    faults: [],
  },
  {
    name: "a spelled sum with plus",
    title: "Køb af jord",
    text: `
Økonomi
Købesummen på 1.850.000 kr. med tillæg af handelsomkostninger på 45.000 kr. giver en samlet udgift på 1.895.000 kr. Der gives en anlægsbevilling på 1.895.000 kr.
Indstilling
at der gives en anlægsbevilling på 1.895.000 kr. til køb af jord.
Beslutning
Godkendt.`,
    faults: [
      {
        change: ["at der gives en anlægsbevilling på 1.895.000", "at der gives en anlægsbevilling på 1.985.000"],
        says: ["bevilling-uenig"],
      },
    ],
  },
];
