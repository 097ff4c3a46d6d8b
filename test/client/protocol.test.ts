import { readFileSync } from "node:fs";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as client from "../../client/src/looking.ts";
import { requestNames, sagerView } from "../../client/src/protocol.ts";
import type { SagName } from "../../server/src/features/document-status.ts";
import { requestNames as serverNames } from "../../server/src/features/request-names.ts";
import type { SagerParams, SagerResult } from "../../server/src/features/sager.ts";
import type { Sagsforloeb } from "../../server/src/features/sagsforloeb.ts";
import type { ArchiveStatus, Status } from "../../server/src/session/register-looking.ts";
import type { Report } from "../../server/src/session/register-report.ts";

const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

describe("client and server", () => {
  it("call requests by the same names", () => expect(serverNames).toMatchObject(requestNames));

  it("mean the same by what they say", () => {
    expectTypeOf<client.SagerParams>().toEqualTypeOf<SagerParams>();
    expectTypeOf<client.SagerResult>().toEqualTypeOf<SagerResult>();
    expectTypeOf<client.SagName>().toEqualTypeOf<SagName>();
    expectTypeOf<client.Sagsforloeb>().toEqualTypeOf<Sagsforloeb>();
    expectTypeOf<client.ArchiveStatus>().toEqualTypeOf<ArchiveStatus>();
    expectTypeOf<client.Status>().toEqualTypeOf<Status>();
    expectTypeOf<client.Report>().toEqualTypeOf<Report>();
  });
});

describe("the manifest", () => {
  const { commands, menus, views } = manifest.contributes;

  it("has the view of cases", () => expect(views.referat.map(({ id }: { id: string }) => id)).toContain(sagerView));

  it("has an entry in menus for known commands only", () => {
    const known = new Set([...commands.map(({ command }: { command: string }) => command)]);
    const used = Object.values(menus as Record<string, { command: string }[]>).flatMap((entries) => entries.map(({ command }) => command));
    expect(used.filter((command) => !known.has(command))).toEqual([]);
  });
});
