// Bundles the extension, the language server and the command line into dist/.
import { build } from "esbuild";
import { bundles } from "./bundles.mjs";

await Promise.all(bundles.map((bundle) => build(bundle)));
