import { keystrokes } from "../keystrokes.ts";
import type { OpenDocument } from "../language-server/open-document.ts";
import type { Session } from "../language-server/session.ts";
import { seededRandom } from "../random.ts";

export interface Typing {
  readonly session: Session;
  readonly document: OpenDocument;
}

export interface Stint {
  /** Keystrokes that make warm and are not counted. */
  readonly warmup: number;
  readonly rounds: number;
  readonly perRound: number;
  /** For all rounds of one session, in milliseconds. */
  readonly budget: number;
}

/**
 * Types into several sessions by turns, each keystroke followed by a request; milliseconds until the answer's last byte
 * was in, for each session in order. A session that fails has no measurements.
 */
export async function typeByTurns(typings: readonly Typing[], method: string, stint: Stint): Promise<readonly (readonly number[])[]> {
  const typists = typings.map((typing) => ({
    ...typing,
    changes: keystrokes(typing.document.text, seededRandom(11)),
    spent: 0,
    made: [] as number[],
  }));
  for (let round = -1; round < stint.rounds; round++) {
    for (const typist of typists) {
      const counted = round >= 0;
      const begun = performance.now();
      const wanted = counted ? stint.perRound : stint.warmup;
      for (let stroke = 0; stroke < wanted; stroke++) {
        // One measurement there must be, and the letter that went in must come out.
        if (stroke > 0 && stroke % 2 === 0 && typist.spent + performance.now() - begun > stint.budget) break;
        const taken = await typist.session.changeAndAsk(typist.document, typist.changes.next().value, method).catch(() => null);
        if (taken !== null && counted) typist.made.push(taken);
      }
      typist.spent += performance.now() - begun;
    }
  }
  return typists.map(({ made }) => made);
}
