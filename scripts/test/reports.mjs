import { existsSync, readFileSync } from "node:fs";

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} notRun
 */

/** @param {string} path @returns {Count | undefined} what vitest says of a run; undefined without a report */
export function readVitestReport(path) {
  const report = read(path);
  return (
    report && {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      notRun: report.numPendingTests + report.numTodoTests,
    }
  );
}

/** @param {string} path @returns {Count | undefined} what mocha says of a run; undefined without a report */
export function readMochaReport(path) {
  const stats = read(path)?.stats;
  return stats && { passed: stats.passes, failed: stats.failures, notRun: stats.pending };
}

function read(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}
