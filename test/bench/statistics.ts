/** The value that this share of the measurements does not exceed (nearest rank). Null where nothing was measured. */
export function percentile(measurements: readonly number[], share: number): number | null {
  const sorted = measurements.toSorted((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] ?? null;
}

export const median = (measurements: readonly number[]): number | null => percentile(measurements, 0.5);

/** One figure in units of another; null where either is not known. */
export const ratio = (figure: number | null, unit: number | null): number | null =>
  figure === null || unit === null || unit === 0 ? null : figure / unit;
