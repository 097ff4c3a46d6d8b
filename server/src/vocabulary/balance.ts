/** The words with which a recommendation says whether its positive and negative grants balance. */

/** One side pays for the other. */
export const balancing =
  /modsvare|modpost|modgå|tilsvarende|(?:udgifts|budget|bevillings)neutral|omplacer|omflyt|flyttes|går i nul|finansier\p{L}{1,4} (?:af|ved|med|gennem) (?:en )?negativ/iu;

/** Something else covers what is between them. */
export const otherCover = /kasse|likvid|netto|differenc|(?<!\p{L})rest|delvis|merforbrug|mindreforbrug|overskud|effektiviser/iu;
