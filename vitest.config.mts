import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // What runs in a real editor has a configuration of its own.
    exclude: ["**/node_modules/**", "test/editor/**", "test/vsix/**", "test/start/**"],
    testTimeout: 20_000,
    // A server that starts beside other tests may take more than the second that is usual.
    expect: { poll: { timeout: 15_000 } },
  },
});
