import { framed } from "../../server/raw-server.ts";
import { frames, session } from "./session.ts";

/** Random numbers from a seed: the same seed, the same session. */
export function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const strange: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  1e300,
  "",
  "x",
  "file:////%zz",
  "\u0000",
  [],
  {},
  [[]],
  2 ** 53,
  "9".repeat(3000),
];

/** The message with one of its parts replaced. */
function spoilt(message: unknown, below: (most: number) => number): unknown {
  if (typeof message !== "object" || message === null || Object.keys(message).length === 0 || below(6) === 0)
    return strange[below(strange.length)];
  const keys = Object.keys(message);
  const key = keys[below(keys.length)] as string;
  const parts = Object.entries(message).flatMap(([name, value]): [string, unknown][] => {
    if (name !== key) return [[name, value]];
    return below(8) === 0 ? [] : [[name, spoilt(value, below)]];
  });
  return Array.isArray(message) ? parts.map(([, value]) => value) : Object.fromEntries(parts);
}

/** How a session may go wrong: in its messages, so that each is framed well, or in its bytes. */
export type Damage = "messages" | "bytes";

/** A frame with other bytes: half of the time as many of them, so that the next can be found. */
function torn(frame: Buffer, other: Buffer, below: (most: number) => number): Buffer {
  const place = below(frame.length);
  const [before, after] = [frame.subarray(0, place), frame.subarray(place)];
  const noise = Buffer.from(Array.from({ length: 1 + below(40) }, () => below(256)));
  switch (below(8)) {
    case 0:
      return before;
    case 1:
      return Buffer.concat([before, after.subarray(1 + below(20))]);
    case 2:
      return Buffer.concat([before, noise, after]);
    case 3:
      return Buffer.concat([frame, other.subarray(below(40))]);
    case 4:
      return Buffer.concat([before, noise.subarray(0, after.length), after.subarray(noise.length)]);
    default: {
      const changed = Buffer.from(frame);
      for (let time = 0; time <= below(4); time++) {
        const body = frame.indexOf("\r\n\r\n") + 4;
        changed[body + below(frame.length - body)] = below(3) === 0 ? below(256) : 32 + below(95);
      }
      return changed;
    }
  }
}

/** A session with some damage, as the bytes of each write. The first message is left in half of the sessions, so that most go on. */
export function damaged(seed: number, damage: Damage): readonly Buffer[] {
  const below = random(seed);
  const list = [...frames];
  const times = 1 + below(damage === "messages" ? 40 : 3);
  const first = below(4) === 0 ? 0 : 1;
  for (let time = 0; time < times; time++) {
    const index = first + below(list.length - first);
    const frame = list[index] as Buffer;
    const other = below(list.length);
    if (damage === "messages") {
      const kind = below(8);
      if (kind < 5) list[index] = framed(spoilt(session[other], below));
      else if (kind === 5) list.splice(index, 1);
      else if (kind === 6) list.splice(index, 0, list[other] as Buffer);
      else
        list[index] = framed(
          Buffer.from(frame.subarray(frame.indexOf("\r\n\r\n") + 4))
            .toString("latin1")
            .slice(0, below(frame.length)),
        );
      continue;
    }
    list[index] = torn(frame, list[other] as Buffer, below);
  }
  // However it is framed, it comes in pieces of any size.
  const whole = Buffer.concat(list);
  const pieces: Buffer[] = [];
  for (let at = 0; at < whole.length; ) {
    const size = 1 + below(below(3) === 0 ? 40 : 20_000);
    pieces.push(whole.subarray(at, at + size));
    at += size;
  }
  return pieces;
}
