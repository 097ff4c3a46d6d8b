import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // What runs in a real editor has a configuration of its own.
    exclude: ["**/node_modules/**", "test/editor/**", "test/vsix/**", "test/start/**"],
    testTimeout: 20_000,
  },
});
