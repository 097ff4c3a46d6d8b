/**
 * What the extension and the page of a Sagsforløb tell each other. All words are put together by the extension, in the
 * user's language; the page only draws them.
 */

/** One case over time, in words. */
export interface Picture {
  readonly language: string;
  readonly sagsnummer: string;
  /** `Sag 19/11689`. */
  readonly heading: string;
  /** The newest title. */
  readonly title: string;
  /** What is to be said of the whole, a sentence each. */
  readonly summary: readonly string[];
  /** What the drawing is called. */
  readonly timelineLabel: string;
  /** How the drawing is used by keyboard. */
  readonly hint: string;
  /** The heading of the treatments in words. */
  readonly listHeading: string;
  /** The committees, from above. */
  readonly lanes: readonly string[];
  /** Oldest first; those without a day last. */
  readonly treatments: readonly PictureTreatment[];
}

export interface PictureTreatment {
  /** Days since the beginning of 1970; null where the meeting has no date. */
  readonly day: number | null;
  readonly lane: number;
  /** `05-02-2020`. */
  readonly when: string;
  /** `Punkt 3: Cykelsti langs åen`; without a title that is the case's. */
  readonly punkt: string;
  readonly committee: string;
  readonly decision: string;
  /** `Bevilget 1.250.000 kr.`; empty where nothing is granted. */
  readonly granted: string;
  /** All of it, for one who hears it. */
  readonly label: string;
}

/** From the extension to the page. */
export type ToPage =
  | { readonly kind: "picture"; readonly picture: Picture }
  /** There is nothing to draw, and why. */
  | { readonly kind: "empty"; readonly sagsnummer: string; readonly language: string; readonly message: string };

/** From the page to the extension. */
export type FromPage =
  /** The page can draw. */
  | { readonly kind: "ready" }
  /** The user wants to see a treatment's item. */
  | { readonly kind: "open"; readonly treatment: number };

/** What the page keeps over a reload of the window. */
export interface PageState {
  readonly sagsnummer: string;
}
