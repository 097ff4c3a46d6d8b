import { importPeer } from "../peers.ts";
import type { Reader } from "./reader.ts";

type Chunks = readonly unknown[];

interface Micromark {
  preprocess(): (text: string, encoding: "utf8", end: true) => Chunks;
  parse(): { document(): { write(chunks: Chunks): Chunks } };
  postprocess(events: Chunks): Chunks;
}

/** The parser under remark and MDX, as far as its events: no page is written. */
export async function loadMicromark(): Promise<Reader> {
  const { preprocess, parse, postprocess } = (await importPeer("micromark/index.js")) as Micromark;
  return {
    parse: (text) =>
      postprocess(
        parse()
          .document()
          .write(preprocess()(text, "utf8", true)),
      ),
  };
}
