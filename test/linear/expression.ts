/** A regular expression of the product, and where it stands. */
export interface Expression {
  /** `server/src/facts/dates.ts`. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

export const placeOf = ({ file, line }: Pick<Expression, "file" | "line">): string => `${file}:${line}`;
