import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Life, Supervisor } from "../../client/src/supervisor.ts";

/** A server that does what it is told. */
class FakeLife implements Life {
  readonly die: () => void;
  readonly number: number;
  readonly #starts: boolean;
  stopped = false;

  constructor(number: number, die: () => void, starts: boolean) {
    this.number = number;
    this.die = die;
    this.#starts = starts;
  }

  async start(): Promise<void> {
    if (!this.#starts) throw new Error("kan ikke");
  }

  async stop(): Promise<void> {
    this.stopped = true;
    // An editor's connection closes at the end, whoever ended it.
    this.die();
  }
}

const minute = 60_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function supervised(starts: (life: number) => boolean = () => true) {
  const lives: FakeLife[] = [];
  const told: string[] = [];
  const supervisor = new Supervisor<FakeLife>(
    (died) => {
      const life = new FakeLife(lives.length + 1, died, starts(lives.length + 1));
      lives.push(life);
      return life;
    },
    {
      runs: (life) => told.push(life === null ? "none" : `runs ${life.number}`),
      hasRestarted: () => told.push("restarted"),
      gaveUp: (error) => told.push(error === null ? "gave up" : `gave up: ${error instanceof Error ? error.message : error}`),
    },
  );
  return { supervisor, lives, told };
}

/** The life that runs dies. */
const die = ({ supervisor }: { supervisor: Supervisor<FakeLife> }): void => supervisor.running?.die();

describe("the supervisor of the server", () => {
  it("starts one server, however many need it", async () => {
    const { supervisor, lives, told } = supervised();
    await Promise.all([supervisor.start(), supervisor.start()]);
    await supervisor.start();
    expect(lives).toHaveLength(1);
    expect(told).toEqual(["runs 1"]);
  });

  it("starts it again at once when it has ended, and tells of it once", async () => {
    const all = supervised();
    await all.supervisor.start();
    die(all);
    await vi.advanceTimersByTimeAsync(0);
    expect(all.told).toEqual(["runs 1", "none", "runs 2", "restarted"]);
    die(all);
    await vi.advanceTimersByTimeAsync(1000);
    expect(all.told.slice(4)).toEqual(["none", "runs 3"]);
    expect(all.supervisor.deaths).toBe(2);
  });

  it("rests longer each time, and is not hurried by documents that are opened meanwhile", async () => {
    const all = supervised();
    await all.supervisor.start();
    for (const rest of [0, 1000, 2000, 4000, 8000]) {
      const before = all.lives.length;
      die(all);
      await vi.advanceTimersByTimeAsync(Math.max(0, rest - 1));
      await all.supervisor.start();
      expect(all.lives.length).toBe(rest === 0 ? before + 1 : before);
      await vi.advanceTimersByTimeAsync(1);
      expect(all.lives.length).toBe(before + 1);
    }
  });

  it("gives up after the sixth end in three minutes, until the user asks", async () => {
    const all = supervised();
    await all.supervisor.start();
    for (let death = 0; death < 6; death++) {
      die(all);
      await vi.advanceTimersByTimeAsync(8000);
    }
    expect(all.told.at(-1)).toBe("gave up");
    expect(all.told.filter((each) => each === "restarted")).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(60 * minute);
    await all.supervisor.start();
    expect(all.lives).toHaveLength(6);
    await all.supervisor.restart();
    expect(all.told.at(-1)).toBe("runs 7");
    die(all);
    await vi.advanceTimersByTimeAsync(0);
    expect(all.told.slice(-2)).toEqual(["runs 8", "restarted"]);
  });

  it("forgets ends that lie back, and tells of a new one after a quiet while", async () => {
    const all = supervised();
    await all.supervisor.start();
    for (let death = 0; death < 12; death++) {
      die(all);
      await vi.advanceTimersByTimeAsync(minute);
    }
    expect(all.told).not.toContain("gave up");
    expect(all.told.filter((each) => each === "restarted")).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(10 * minute);
    die(all);
    await vi.advanceTimersByTimeAsync(8000);
    expect(all.told.filter((each) => each === "restarted")).toHaveLength(2);
  });

  it("gives up with the reason where the server cannot start at all", async () => {
    const all = supervised(() => false);
    await all.supervisor.start();
    await vi.advanceTimersByTimeAsync(minute);
    expect(all.told).toEqual(["gave up: kan ikke"]);
    expect(all.lives).toHaveLength(6);
  });

  it("goes on where it could not start at first", async () => {
    const all = supervised((life) => life > 2);
    await all.supervisor.start();
    await vi.advanceTimersByTimeAsync(minute);
    expect(all.told).toEqual(["runs 3", "restarted"]);
  });

  it("takes no end for a death that somebody asked for, nor that of an earlier server", async () => {
    const all = supervised();
    await all.supervisor.start();
    await all.supervisor.restart();
    expect(all.told).toEqual(["runs 1", "none", "runs 2"]);
    all.lives[0]?.die();
    await all.supervisor.stop();
    await vi.advanceTimersByTimeAsync(minute);
    expect(all.lives.map(({ stopped }) => stopped)).toEqual([true, true]);
    expect(all.supervisor.deaths).toBe(0);
    expect(all.supervisor.running).toBeNull();
  });

  it("does not start again a server that is stopped while it rests", async () => {
    const all = supervised();
    await all.supervisor.start();
    die(all);
    await all.supervisor.stop();
    await vi.advanceTimersByTimeAsync(minute);
    expect(all.lives).toHaveLength(1);
  });

  it("stops one that is just starting", async () => {
    const all = supervised();
    const starting = all.supervisor.start();
    await all.supervisor.stop();
    await starting;
    expect(all.lives[0]?.stopped).toBe(true);
    expect(all.supervisor.running).toBeNull();
    expect(all.told).toEqual([]);
  });
});
