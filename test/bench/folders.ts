import { join } from "node:path";
import { cacheFolder, projectFolder } from "../../scripts/project.mjs";

export { projectFolder };

/** The sample documents, from which the made-up ones take their words. */
export const seedsFolder = join(projectFolder, "seeds");
export const benchFolder = join(projectFolder, "test", "bench");
/** Made-up archives and what the servers store; ignored by git, may be deleted at any time. */
export const benchCacheFolder = join(cacheFolder, "bench");
export const commandLine = join(projectFolder, "dist", "cli.js");
export const reportPath = join(projectFolder, "docs", "benchmarks.md");
