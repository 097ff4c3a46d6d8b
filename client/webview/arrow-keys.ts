import type { PictureTreatment } from "../src/sagsforloeb/picture.ts";

/**
 * Where a key leads from a treatment, by their places in time: left and right to the one before and after, up and down
 * to the nearest of another lane, Home and End to the first and last. Null where it leads nowhere.
 */
export function leadsTo(key: string, from: number, treatments: readonly PictureTreatment[]): number | null {
  switch (key) {
    case "ArrowLeft":
      return from > 0 ? from - 1 : null;
    case "ArrowRight":
      return from < treatments.length - 1 ? from + 1 : null;
    case "ArrowUp":
      return nearest(from, treatments, -1);
    case "ArrowDown":
      return nearest(from, treatments, 1);
    case "Home":
      return treatments.length > 0 ? 0 : null;
    case "End":
      return treatments.length > 0 ? treatments.length - 1 : null;
    default:
      return null;
  }
}

/** The treatment nearest in time on the next lane above or below that has one: a lane is never without. */
function nearest(from: number, treatments: readonly PictureTreatment[], direction: -1 | 1): number | null {
  const here = treatments[from];
  if (!here) return null;
  let best: number | null = null;
  treatments.forEach(({ lane }, index) => {
    if (lane !== here.lane + direction) return;
    if (best === null || Math.abs(index - from) < Math.abs(best - from)) best = index;
  });
  return best;
}
