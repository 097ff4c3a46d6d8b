import type { Measure } from "./timeline-layout.ts";

/** Measures text as the page writes it. */
export function measureIn(body: HTMLElement): Measure {
  const context = document.createElement("canvas").getContext("2d");
  const { fontFamily } = getComputedStyle(body);
  return (text, kind) => {
    if (!context) return text.length * 7;
    context.font = `${kind === "when" || kind === "lane" || kind === "granted" ? "600 " : ""}13px ${fontFamily}`;
    return context.measureText(text).width;
  };
}
