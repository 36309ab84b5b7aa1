import type { Establishment, Organization } from "./organization";

type Row = Pick<Establishment, "id" | "name" | "aliases">;

const common = { category: "RSSS", scope: "RSSS", excluded: false } as const;
const joined = { inSanteQuebec: true } as const;

const cisss: readonly Row[] = [
  { id: "01-bsl", name: "CISSS du Bas-Saint-Laurent", aliases: ["CISSS BSL"] },
  { id: "07-out", name: "CISSS de l’Outaouais", aliases: [] },
  { id: "08-at", name: "CISSS de l’Abitibi-Témiscamingue", aliases: [] },
  { id: "09-cn", name: "CISSS de la Côte-Nord", aliases: [] },
  { id: "11-gas", name: "CISSS de la Gaspésie", aliases: [] },
  { id: "11-iles", name: "CISSS des Îles", aliases: [] },
  { id: "12-ca", name: "CISSS de Chaudière-Appalaches", aliases: [] },
  { id: "13-lav", name: "CISSS de Laval", aliases: [] },
  { id: "14-lan", name: "CISSS de Lanaudière", aliases: [] },
  { id: "15-lau", name: "CISSS des Laurentides", aliases: [] },
  { id: "16-mc", name: "CISSS de la Montérégie-Centre", aliases: [] },
  { id: "16-me", name: "CISSS de la Montérégie-Est", aliases: [] },
  { id: "16-mo", name: "CISSS de la Montérégie-Ouest", aliases: [] },
];

const ciusss: readonly Row[] = [
  {
    id: "02-slsj",

    name: "CIUSSS du Saguenay–Lac-Saint-Jean",
    aliases: ["CIUSSS du Saguenay-Lac-Saint-Jean", "CIUSSS du Saguenay−Lac-Saint-Jean"],
  },
  { id: "03-cn", name: "CIUSSS de la Capitale-Nationale", aliases: [] },
  {
    id: "04-mcq",

    name: "CIUSSS de la Mauricie-et-du-Centre-du-Québec",
    aliases: ["CIUSSS MCQ"],
  },
  {
    id: "05-estrie",

    name: "CIUSSS de l’Estrie – Centre hospitalier universitaire de Sherbrooke",
    aliases: ["CIUSSS de l'Estrie – CHUS", "CIUSSS de l'Estrie"],
  },
  { id: "06-odim", name: "CIUSSS de l’Ouest-de-l’Île-de-Montréal", aliases: ["COMTL"] },
  { id: "06-codim", name: "CIUSSS du Centre-Ouest-de-l’Île-de-Montréal", aliases: [] },
  { id: "06-csdim", name: "CIUSSS du Centre-Sud-de-l’Île-de-Montréal", aliases: ["CCSMTL"] },
  { id: "06-ndim", name: "CIUSSS du Nord-de-l’Île-de-Montréal", aliases: ["CIUSSS NIM"] },
  { id: "06-edim", name: "CIUSSS de l’Est-de-l’Île-de-Montréal", aliases: [] },
];

const unmerged: readonly Row[] = [
  { id: "06-chum", name: "Centre hospitalier de l’Université de Montréal", aliases: ["CHUM"] },
  {
    id: "06-chusj",

    name: "Centre hospitalier universitaire Sainte-Justine",
    aliases: ["CHU Sainte-Justine"],
  },
  {
    id: "06-cusm",

    name: "Centre universitaire de santé McGill",
    aliases: ["CUSM", "McGill University Health Centre"],
  },
  { id: "06-icm", name: "Institut de cardiologie de Montréal", aliases: ["ICM"] },
  {
    id: "06-pinel",

    name: "Institut Philippe-Pinel de Montréal",
    aliases: ["Institut national de psychiatrie légale Philippe-Pinel"],
  },
  { id: "03-chuq", name: "CHU de Québec – Université Laval", aliases: ["CHU de Québec"] },
  {
    id: "03-iucpq",

    name: "Institut universitaire de cardiologie et de pneumologie de Québec – Université Laval",
    aliases: ["IUCPQ"],
  },
];

/** Our sources do not confirm which of these joined Santé Québec. */
const northern: readonly (Row & Pick<Establishment, "inSanteQuebec">)[] = [
  {
    id: "10-crsssbj",

    name: "Centre régional de santé et de services sociaux de la Baie-James",
    aliases: ["CRSSS de la Baie-James", "CRSSSBJ"],
    inSanteQuebec: true,
  },
  {
    id: "17-inu",

    name: "Centre de santé Inuulitsivik",
    aliases: ["Inuulitsivik Health Centre"],
    inSanteQuebec: false,
  },
  {
    id: "17-tul",

    name: "Centre de santé Tulattavik de l’Ungava",
    aliases: ["Ungava Tulattavik Health Centre"],
    inSanteQuebec: false,
  },
  {
    id: "18-cri",

    name: "Conseil cri de la santé et des services sociaux de la Baie-James",
    aliases: ["CCSSSBJ"],
    inSanteQuebec: false,
  },
  { id: "09-nas", name: "CLSC Naskapi", aliases: ["CLSC Naskapie"], inSanteQuebec: false },
];

/** The 34 establishments of before 1 December 2024. */
export const establishments: readonly Establishment[] = [
  ...cisss.map((row) => ({ ...row, ...common, ...joined, kind: "CISSS" as const })),
  ...ciusss.map((row) => ({ ...row, ...common, ...joined, kind: "CIUSSS" as const })),
  ...unmerged.map((row) => ({ ...row, ...common, ...joined, kind: "unmerged" as const })),
  ...northern.map((row) => ({ ...row, ...common, kind: "northern" as const })),
];

export const ministry: Organization = {
  id: "msss",
  name: "Ministère de la Santé et des Services sociaux",
  acronym: "MSSS",
  aliases: [],
  category: "MSSS",
  scope: "MSSS",
  excluded: false,
};

const body = { aliases: [], category: "OP", scope: "OP", excluded: false } as const;

/** The plan gives no list of them: this one is to be confirmed, and another body may be typed. */
export const publicBodies: readonly Organization[] = [
  { ...body, id: "op-inspq", name: "Institut national de santé publique du Québec", acronym: "INSPQ" },
  {
    ...body,
    id: "op-inesss",
    name: "Institut national d’excellence en santé et en services sociaux",
    acronym: "INESSS",
  },
  { ...body, id: "op-ophq", name: "Office des personnes handicapées du Québec", acronym: "OPHQ" },
  { ...body, id: "op-hq", name: "Héma-Québec" },
  { ...body, id: "op-us", name: "Corporation d’urgences-santé" },
  { ...body, id: "op-csbe", name: "Commissaire à la santé et au bien-être", acronym: "CSBE" },
  {
    ...body,
    id: "op-ramq",
    name: "Régie de l’assurance maladie du Québec",
    acronym: "RAMQ",
    aliases: ["Régie de l’assurance-maladie du Québec"],
    excluded: true,
  },
];

/** The roadmap has no column for it: by default it answers for the same indicators as its establishments. */
export const santeQuebec: Organization = {
  id: "sq",
  name: "Santé Québec",
  aliases: [],
  category: "Santé Québec",
  scope: "RSSS",
  excluded: false,
};
