import type { Establishment, Organization } from "./organization";

type Row = Pick<Establishment, "id" | "region" | "name" | "aliases">;

const common = { category: "RSSS", scope: "RSSS", excluded: false } as const;
const joined = { inSanteQuebec: true, statusConfirmed: true } as const;

const cisss: readonly Row[] = [
  { id: "01-bsl", region: "01", name: "CISSS du Bas-Saint-Laurent", aliases: ["CISSS BSL"] },
  { id: "07-out", region: "07", name: "CISSS de l’Outaouais", aliases: [] },
  { id: "08-at", region: "08", name: "CISSS de l’Abitibi-Témiscamingue", aliases: [] },
  { id: "09-cn", region: "09", name: "CISSS de la Côte-Nord", aliases: [] },
  { id: "11-gas", region: "11", name: "CISSS de la Gaspésie", aliases: [] },
  { id: "11-iles", region: "11", name: "CISSS des Îles", aliases: [] },
  { id: "12-ca", region: "12", name: "CISSS de Chaudière-Appalaches", aliases: [] },
  { id: "13-lav", region: "13", name: "CISSS de Laval", aliases: [] },
  { id: "14-lan", region: "14", name: "CISSS de Lanaudière", aliases: [] },
  { id: "15-lau", region: "15", name: "CISSS des Laurentides", aliases: [] },
  { id: "16-mc", region: "16", name: "CISSS de la Montérégie-Centre", aliases: [] },
  { id: "16-me", region: "16", name: "CISSS de la Montérégie-Est", aliases: [] },
  { id: "16-mo", region: "16", name: "CISSS de la Montérégie-Ouest", aliases: [] },
];

const ciusss: readonly Row[] = [
  {
    id: "02-slsj",
    region: "02",
    name: "CIUSSS du Saguenay–Lac-Saint-Jean",
    aliases: ["CIUSSS du Saguenay-Lac-Saint-Jean", "CIUSSS du Saguenay−Lac-Saint-Jean"],
  },
  { id: "03-cn", region: "03", name: "CIUSSS de la Capitale-Nationale", aliases: [] },
  {
    id: "04-mcq",
    region: "04",
    name: "CIUSSS de la Mauricie-et-du-Centre-du-Québec",
    aliases: ["CIUSSS MCQ"],
  },
  {
    id: "05-estrie",
    region: "05",
    name: "CIUSSS de l’Estrie – Centre hospitalier universitaire de Sherbrooke",
    aliases: ["CIUSSS de l'Estrie – CHUS", "CIUSSS de l'Estrie"],
  },
  { id: "06-odim", region: "06", name: "CIUSSS de l’Ouest-de-l’Île-de-Montréal", aliases: ["COMTL"] },
  { id: "06-codim", region: "06", name: "CIUSSS du Centre-Ouest-de-l’Île-de-Montréal", aliases: [] },
  { id: "06-csdim", region: "06", name: "CIUSSS du Centre-Sud-de-l’Île-de-Montréal", aliases: ["CCSMTL"] },
  { id: "06-ndim", region: "06", name: "CIUSSS du Nord-de-l’Île-de-Montréal", aliases: ["CIUSSS NIM"] },
  { id: "06-edim", region: "06", name: "CIUSSS de l’Est-de-l’Île-de-Montréal", aliases: [] },
];

const unmerged: readonly Row[] = [
  { id: "06-chum", region: "06", name: "Centre hospitalier de l’Université de Montréal", aliases: ["CHUM"] },
  {
    id: "06-chusj",
    region: "06",
    name: "Centre hospitalier universitaire Sainte-Justine",
    aliases: ["CHU Sainte-Justine"],
  },
  {
    id: "06-cusm",
    region: "06",
    name: "Centre universitaire de santé McGill",
    aliases: ["CUSM", "McGill University Health Centre"],
  },
  { id: "06-icm", region: "06", name: "Institut de cardiologie de Montréal", aliases: ["ICM"] },
  {
    id: "06-pinel",
    region: "06",
    name: "Institut Philippe-Pinel de Montréal",
    aliases: ["Institut national de psychiatrie légale Philippe-Pinel"],
  },
  { id: "03-chuq", region: "03", name: "CHU de Québec – Université Laval", aliases: ["CHU de Québec"] },
  {
    id: "03-iucpq",
    region: "03",
    name: "Institut universitaire de cardiologie et de pneumologie de Québec – Université Laval",
    aliases: ["IUCPQ"],
  },
];

/** Our sources do not confirm which of these joined Santé Québec. */
const northern: readonly (Row & Pick<Establishment, "inSanteQuebec">)[] = [
  {
    id: "10-crsssbj",
    region: "10",
    name: "Centre régional de santé et de services sociaux de la Baie-James",
    aliases: ["CRSSS de la Baie-James", "CRSSSBJ"],
    inSanteQuebec: true,
  },
  {
    id: "17-inu",
    region: "17",
    name: "Centre de santé Inuulitsivik",
    aliases: ["Inuulitsivik Health Centre"],
    inSanteQuebec: false,
  },
  {
    id: "17-tul",
    region: "17",
    name: "Centre de santé Tulattavik de l’Ungava",
    aliases: ["Ungava Tulattavik Health Centre"],
    inSanteQuebec: false,
  },
  {
    id: "18-cri",
    region: "18",
    name: "Conseil cri de la santé et des services sociaux de la Baie-James",
    aliases: ["CCSSSBJ"],
    inSanteQuebec: false,
  },
  { id: "09-nas", region: "09", name: "CLSC Naskapi", aliases: ["CLSC Naskapie"], inSanteQuebec: false },
];

/** The 34 establishments of before 1 December 2024. */
export const establishments: readonly Establishment[] = [
  ...cisss.map((row) => ({ ...row, ...common, ...joined, kind: "CISSS" as const })),
  ...ciusss.map((row) => ({ ...row, ...common, ...joined, kind: "CIUSSS" as const })),
  ...unmerged.map((row) => ({ ...row, ...common, ...joined, kind: "unmerged" as const })),
  ...northern.map((row) => ({ ...row, ...common, statusConfirmed: false, kind: "northern" as const })),
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
