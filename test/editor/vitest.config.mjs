import { defineConfig } from "vitest/config";
import { projectFolder } from "../../scripts/project.mjs";

/** Tests that drive a VS Code from outside: one at a time, for each has a whole machine's work. */
export default defineConfig({
  test: {
    root: projectFolder,
    include: ["test/editor/workbench/**/*.test.ts", "test/vsix/**/*.test.ts", "test/start/**/*.test.ts"],
    globalSetup: "test/editor/package-once.ts",
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
