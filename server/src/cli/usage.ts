/** What `referat --help` prints. */
export const usage = (version: string): string => `referat ${version}: læser og kontrollerer referater fra kommunale udvalg

  referat check [STI …]        kontrollerer referater: filer, og mapper med undermapper (uden sti: denne mappe)

    Rapporten
      --format text            for mennesker: fundene fil for fil, med linjen og ordene (standard)
      --format json            for programmer
      --format sarif           SARIF 2.1.0, for programmer, der viser fund
      --format github          kommandoer til GitHubs byggelog
      --min-severity NIVEAU    mindste niveau: error, warning, information, hint (standard)
      --language da|en         rapportens sprog (standard: da)

    Reglerne
      --rule KODE=NIVEAU       en regels niveau: off, hint, information, warning, error; kan gentages
      --archive STI            flere møder, som henvisninger holdes op imod, men som ikke selv
                               kontrolleres; kan gentages. De kontrollerede filer er altid med

    Rettelser
      --fix                    retter det, der kan rettes, uden at referatet kommer til at sige noget andet;
                               resten af filen forbliver, som den er
      --fix --dry-run          viser rettelserne som en diff og skriver ingenting

    Fund, der er set bort fra (.referat/set-aside.json i filens mappe eller en mappe over den)
      --no-set-aside           tager dem med alligevel
      --stale-set-aside        nævner også det, der er set bort fra, men ikke findes mere

    Slutkode 0: ingen fund. 1: fund. 2: noget kunne ikke læses eller skrives, eller et valg er forkert.

  referat case NUMMER [STI …]  alle behandlinger af en sag, den ældste først (uden sti: i denne mappe)
      --format text|json
    Slutkode 0: fundet. 1: ikke behandlet. 2: noget kunne ikke læses.

  referat outline FIL          dokumentets disposition
      --format text|json

  referat lsp --stdio          sprogserveren, til enhver editor
      --cache MAPPE            hvor arkivet gemmes fra gang til gang (uden: ingen steder)

  referat --help, referat --version

Farver vises på en terminal; NO_COLOR slår dem fra, FORCE_COLOR slår dem til.
`;
