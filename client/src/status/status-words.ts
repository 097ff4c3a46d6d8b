import { t } from "../localize.ts";
import type { ArchiveStatus, Status } from "../looking.ts";
import { committeeText, countText, dateText } from "../wording.ts";

/** `05-02-2020 · Erhvervsudvalget · 12 punkter · 2 fund`, in parts. */
export function documentParts({ date, committee, punkter }: NonNullable<Status["document"]>, findings: number): string[] {
  return [
    dateText(date),
    committeeText(committee),
    punkter === 1 ? t("1 punkt") : t("{0} punkter", countText(punkter)),
    findings === 0 ? t("ingen fund") : t("{0} fund", countText(findings)),
  ];
}

/** How many documents the archive has, or how far its reading has come. */
export function archiveText({ documents, progress }: ArchiveStatus): string {
  if (progress) {
    return t("Arkivet læses: {0} af {1} filer", countText(progress.read), countText(progress.total));
  }
  return documents === 1 ? t("Arkivet har 1 referat") : t("Arkivet har {0} referater", countText(documents));
}

/** What the archive goes without, a sentence each. */
export function limitTexts({ maxFiles, unreadable, unreadableCount, tooWide }: ArchiveStatus): string[] {
  const limits: string[] = [];
  if (maxFiles !== null) {
    limits.push(t("Der er flere end {0} referater; resten er udeladt. Se indstillingen referat.archive.maxFiles.", countText(maxFiles)));
  }
  if (tooWide.length > 0) {
    limits.push(t("Mappen er for stor til at blive læst i sin helhed. Åbn mappen med møderne i stedet."));
  }
  if (unreadableCount > 0) {
    const named = unreadable.map(({ name, reason }) => `${name} (${reasonText(reason)})`).join(", ");
    limits.push(
      unreadableCount > unreadable.length
        ? t("{0} filer kan ikke læses, blandt andre {1}.", countText(unreadableCount), named)
        : t("Kan ikke læses: {0}.", named),
    );
  }
  return limits;
}

function reasonText(reason: ArchiveStatus["unreadable"][number]["reason"]): string {
  switch (reason) {
    case "binary":
      return t("ikke tekst");
    case "encoding":
      return t("ukendt tegnsæt");
    case "denied":
      return t("adgang nægtet");
    case "large":
      return t("over 20 MB");
    case "outside":
      return t("genvej ud af mappen");
    case "isolated":
      return t("sprogserveren er gået ned på den");
  }
}
