import type { FromPage, PageState, Picture, ToPage } from "../src/sagsforloeb/picture.ts";
import { leadsTo } from "./arrow-keys.ts";
import { html } from "./dom.ts";
import { measureIn } from "./measure.ts";
import { laneNamesOf, timelineOf } from "./timeline.ts";
import { layoutOf } from "./timeline-layout.ts";

/** What VS Code gives a page to speak with the extension. */
declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; setState(state: PageState): void };

const code = acquireVsCodeApi();
const main = document.querySelector("main") ?? document.body.appendChild(html("main"));
const open = (treatment: number): void => code.postMessage({ kind: "open", treatment });
let picture: Picture | null = null;

/** Draws the case anew. Who stands on a treatment goes on standing on it. */
function draw(shown: Picture): void {
  const focused = focusedTreatment();
  const { heading, title, summary, hint, listHeading, treatments } = shown;
  document.documentElement.lang = shown.language;
  const layout = layoutOf(shown, Math.max(main.clientWidth - 2, 320), measureIn(document.body));
  const scrolled = document.querySelector(".timeline")?.scrollLeft ?? 0;
  const timeline = html("div", { class: "timeline" }, laneNamesOf(layout), timelineOf(shown, layout, open));
  main.replaceChildren(
    html("h1", {}, heading),
    html("p", { class: "title" }, title),
    ...summary.map((sentence) => html("p", {}, sentence)),
    timeline,
    html("p", { class: "hint" }, hint),
    html("h2", {}, listHeading),
    html(
      "ol",
      {},
      ...treatments.map(({ when, committee, punkt, decision, granted }) =>
        html(
          "li",
          {},
          html("strong", {}, `${when} · ${committee}`),
          html("div", {}, punkt),
          html("div", { class: "decision" }, decision),
          ...(granted === "" ? [] : [html("div", { class: "granted" }, granted)]),
        ),
      ),
    ),
  );
  timeline.scrollLeft = scrolled;
  if (focused !== null) focusTreatment(focused);
}

const drawnTreatments = (): SVGGElement[] => [...document.querySelectorAll<SVGGElement>("g.treatment")];

function focusedTreatment(): number | null {
  const at = [...document.querySelectorAll(".treatment")].indexOf(document.activeElement ?? main);
  return at < 0 ? null : at;
}

function focusTreatment(index: number): void {
  const treatment = drawnTreatments()[index];
  treatment?.focus({ preventScroll: true });
  treatment?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

window.addEventListener("message", ({ data }: MessageEvent<ToPage>) => {
  if (data.kind === "picture") {
    picture = data.picture;
    code.setState({ sagsnummer: picture.sagsnummer });
    draw(picture);
  } else if (data.kind === "empty") {
    picture = null;
    document.documentElement.lang = data.language;
    code.setState({ sagsnummer: data.sagsnummer });
    main.replaceChildren(html("h1", {}, data.sagsnummer), html("p", {}, data.message));
  }
});

document.addEventListener("keydown", (event) => {
  const from = focusedTreatment();
  if (from === null || !picture || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const to = leadsTo(event.key, from, picture.treatments);
  if (to === null) return;
  event.preventDefault();
  focusTreatment(to);
});

let drawnWidth = 0;
new ResizeObserver(() => {
  if (!picture || drawnWidth === main.clientWidth) return;
  drawnWidth = main.clientWidth;
  draw(picture);
}).observe(main);

code.postMessage({ kind: "ready" });
