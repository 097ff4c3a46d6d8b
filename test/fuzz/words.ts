import { headLabels, tocHeadings } from "../../server/src/vocabulary/labels.ts";
import { closedMarks, groupHeadings, openMarks, standingTitles } from "../../server/src/vocabulary/punkter.ts";
import { sagsnummerLabels } from "../../server/src/vocabulary/sagsnumre.ts";
import { sectionHeadings } from "../../server/src/vocabulary/sections.ts";

/** Numbers behind which nothing is exact, and far too much of something. */
const extremes = ["9007199254740993", "1".repeat(400), `\n${"\t".repeat(300)}Bilag\n`];

/** What means something in minutes: the words of the vocabulary, each on a line of its own. */
const ownLines = [
  ...sectionHeadings.map(({ text }) => text),
  ...headLabels.map(({ text }) => `${text}: `),
  ...tocHeadings.map(({ text }) => text),
  ...[...openMarks, ...closedMarks, ...groupHeadings],
  ...standingTitles.map((title, index) => `${index + 1}. ${title}`),
  ...sagsnummerLabels.map((label) => `${label} 20/1234`),
];

/** What leads a reader of minutes, in its place or in any other. */
export const punktWords: readonly string[] = [
  ...[
    "\nPunkt 3: Budget\n",
    "\nPunkt 0:\n",
    "Punkt ",
    "\n4. Anlæg\n",
    "\nPkt. 2\n",
    "\n19/27921\n",
    "15.20.24-Ø39-1-18",
    "\nSagsnr. 20/1234\n",
  ],
  ...[
    "\nIndstilling\n",
    "\nBeslutning\n",
    "\nSagsfremstilling\n",
    "\nResumé:\n",
    "\nBilag\n",
    "\nTidsplan\n",
    "BeslutningGodkendt.",
    "\nAfbud\n",
  ],
  ...[
    "\nIndholdsfortegnelse\n",
    "\nBudget.....\t7\n",
    "\nÅbent punkt\n",
    "\nLukkede punkter\n",
    "\nSide 4\n",
    "\nDagsorden\n",
    "Til toppen",
  ],
  ...["REFERAT Økonomiudvalget d. 05-02-2020\n", "Mødedato Onsdag d. 5. februar 2020", "31. september 2024", "29-02-2023", "kl. 25.61"],
  ...["Økonomiudvalget, 03-04-2019, pkt. 42", "den 2. oktober 2023 (pkt. 10)", "2019-2018", "2019/20", "uge 53"],
  ...[
    "bevilling på 780.000 kr.",
    "789.763 kr.",
    "1,5 mio. kr.",
    "-3.000 t.kr.",
    "kr. 1.000,-",
    "i alt 12.345,67 kr.",
    "heraf 5.000 kr.",
    "0 kr.",
  ],
  ...[
    "1. at ",
    "\n1) at\n",
    "\na. at\n",
    "\n• at\n",
    "\n- at\n",
    "Bilag 1 - Kort.pdf",
    "Kort.pdf (lukket)",
    "Anna Bo (A)",
    "Formand ",
    " stemte imod",
  ],
  ...[
    "| Anlæg | 2020 | 2021 |\n|---|---|---|\n| Vej | 1.000 | 2.000 |\n",
    "**Beslutning**",
    "# Punkt 1\n",
    "> citat\n",
    "https://x.dk/a?b#c",
    "§ 19",
  ],
  ...extremes,
];

/** Lines that may begin something. */
export const punktLines: readonly string[] = ownLines.map((line) => `\n${line}\n`);
