import type { Picture, PictureTreatment } from "../src/sagsforloeb/picture.ts";
import { svg } from "./dom.ts";
import { axisHeight, type Card, cardPadding, type Lane, type Layout, lineHeight } from "./timeline-layout.ts";

/** The names of the lanes; who hears the picture hears them with each treatment. */
export const laneNamesOf = ({ nameWidth, height, lanes }: Layout): SVGSVGElement =>
  svg(
    "svg",
    { class: "names", width: nameWidth, height, viewBox: `0 0 ${nameWidth} ${height}`, "aria-hidden": "true" },
    ...lanes.flatMap((lane, index) => [laneOf(lane, nameWidth, index), laneName(lane)]),
  );

/** The picture of a case: a lane for each committee, the years, and each treatment as a link to its item. */
export function timelineOf(picture: Picture, layout: Layout, open: (treatment: number) => void): SVGSVGElement {
  const { width, height, years, lanes, cards } = layout;
  const drawing = svg("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": picture.timelineLabel });
  drawing.append(
    svg(
      "g",
      { "aria-hidden": "true" },
      ...lanes.flatMap((lane, index) => [
        laneOf(lane, width, index),
        svg("line", { class: "lane-line", x1: 0, x2: width, y1: lane.y, y2: lane.y }),
      ]),
      ...years.flatMap(({ year, x }) => [
        svg("line", { class: "year-line", x1: x, x2: x, y1: axisHeight - 6, y2: height }),
        svg("text", { class: "year", x: x + 4, y: axisHeight - 10 }, String(year)),
      ]),
    ),
  );
  picture.treatments.forEach((treatment, index) => {
    const card = cards[index];
    if (!card) return;
    const drawn = treatmentOf(treatment, card);
    drawn.addEventListener("click", () => open(index));
    drawn.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      open(index);
    });
    drawing.append(drawn, wordsOf(card));
  });
  return drawing;
}

const laneOf = ({ top, height }: Lane, width: number, index: number): SVGElement =>
  svg("rect", { class: index % 2 === 0 ? "lane even" : "lane", x: 0, y: top, width, height });

const laneName = ({ name, y }: Lane): SVGElement =>
  svg("text", { class: "lane-name" }, ...name.map((text, line) => svg("tspan", { x: cardPadding, y: y + 5 + line * lineHeight }, text)));

function treatmentOf({ label, granted }: PictureTreatment, { x, y, cardX, cardY, width, height }: Card): SVGGElement {
  // A treatment that grants money is known by its form, not by its colour alone.
  const mark = granted
    ? svg("rect", { class: "mark grants", x: x - 6, y: y - 6, width: 12, height: 12, transform: `rotate(45 ${x} ${y})` })
    : svg("circle", { class: "mark", cx: x, cy: y, r: 6 });
  return svg(
    "g",
    { class: "treatment", role: "link", tabindex: 0, "aria-label": label },
    svg("line", { class: "stem", x1: x, x2: x, y1: y, y2: cardY }),
    mark,
    svg("rect", { class: "card", x: cardX, y: cardY, width, height, rx: 4 }),
  );
}

/** The words of a card. They stand beside the link, not in it: the link is called by all of them, where these are cut short. */
const wordsOf = ({ cardX, cardY, lines }: Card): SVGGElement =>
  svg(
    "g",
    { class: "words", "aria-hidden": "true" },
    ...lines.map(({ kind, text }, line) =>
      svg("text", { class: `line ${kind}`, x: cardX + cardPadding, y: cardY + cardPadding + line * lineHeight + 13 }, text),
    ),
  );
