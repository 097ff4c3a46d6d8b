/** The sample minutes, by what the tests call them; paths below the folder that is open. */
export const minutes = {
  rudersdal2020: "rudersdal/2020-02-05-erhvervsudvalget.referat",
  rudersdal2021: "rudersdal/2021-02-03-erhvervsudvalget.referat",
  rudersdal2023: "rudersdal/2023-10-04-erhvervs-og-beskaeftigelsesudvalget.referat",
  albertslund2019: "albertslund/2019-02-25-udvalget-for-erhverv-beskaeftigelse-og-uddannelsesinstitutioner.referat",
  albertslund2021: "albertslund/2021-02-15-udvalget-for-erhverv-beskaeftigelse-og-uddannelsesinstitutioner.referat",
} as const;
