/** What `referat --help` prints. */
export const usage = (version: string): string => `referat ${version}: læser og kontrollerer referater fra kommunale udvalg

  referat check [sti …]      kontrollerer referater; mapper gennemses med undermapper (uden sti: denne mappe)
      --format text|json     for mennesker (standard) eller for programmer
      --min-severity NIVEAU  mindste niveau: error, warning, information, hint (standard)
      --language da|en       meddelelsernes sprog
      Slutkode 0: ingen fund, 1: fund, 2: noget kunne ikke læses, eller et valg er forkert.

  referat outline FIL        dokumentets disposition
      --format text|json

  referat lsp --stdio        sprogserveren, til enhver editor
      --cache MAPPE          hvor arkivet gemmes fra gang til gang (uden: ingen steder)
`;
