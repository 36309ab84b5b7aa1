import type { Edition } from "../../programme/edition";
import type { Roadmap } from "../../programme/roadmap/schema";
import { readId } from "../../programme/table/listed";
import type { Table } from "../../programme/table/table";
import type { ListItems, NamedColumn } from "../../programme/template";
import { sharedLists } from "../../programme/workbook/shared-lists";
import type { TemplateWords } from "../../programme/workbook/words";
import { actionsTable, countedColumns, countedNames } from "../../sheets/actions/columns";
import { benefitRows, benefitsTable } from "../../sheets/benefits/table";
import { changeTable } from "../../sheets/change/columns";
import { changeRows } from "../../sheets/change/official";
import { namedIn } from "../../sheets/dashboard/names";
import { drawScalesDashboard } from "../../sheets/dashboard/scales-drawing";
import { initiativesTable } from "../../sheets/initiatives/columns";
import type { InitiativeColumn } from "../../sheets/initiatives/handles";
import { initiativeRows, initiativesRoadmap } from "../../sheets/initiatives/official";
import { drawInitiativesRoadmap } from "../../sheets/initiatives/roadmap-drawing";
import { risksTable } from "../../sheets/risks/columns";
import type { RiskColumn } from "../../sheets/risks/handles";
import { riskRows } from "../../sheets/risks/official";
import { maturityTable, radarTable } from "../../sheets/scales/columns";
import type { ScaleColumn } from "../../sheets/scales/handles";
import { maturityRows, radarRows, scaleLists } from "../../sheets/scales/official";
import { aimText } from "../aims";
import { assemble } from "../assemble";
import { aimsOf, spelledAims } from "./aims";
import { benefitKinds, initiatives, maturity, radar } from "./contents";
import { organizationLists } from "./organizations";
import { rulesOver } from "./rules";

/** The tables of the workbook, in its order. */
const tablesOf = (roadmap: Roadmap): readonly Table[] => [
  initiativesTable(initiatives.length),
  actionsTable,
  maturityTable(roadmap),
  radarTable(radar),
  risksTable(roadmap, "Mesures de gestion et d'atténuation (options)"),
  changeTable(roadmap, "Élément du plan de changement"),
  benefitsTable(benefitKinds),
];

function listsOf(roadmap: Roadmap): Readonly<Record<string, ListItems>> {
  const aims = aimsOf(initiatives, roadmap.risks);
  return {
    ...sharedLists(roadmap, { aims: spelledAims(initiatives, roadmap.risks) }),
    ...organizationLists,
    initiativeNumbers: initiatives.map(({ id }) => id),
    riskNumbers: roadmap.risks.map(({ id }) => id),
    conditionNumbers: roadmap.successConditions.map(({ id }) => id),
    benefitNumbers: benefitRows(benefitKinds).map(({ id }) => id),
    aims: aims.map(aimText),
    aimKeys: aims.map(({ key }) => key),
    ...scaleLists(roadmap, maturity, radar),
  };
}

/** What the counts of « Plan d'action » and the dashboard look at. */
const namedColumns = ({ fiscalYears, risks }: Roadmap): readonly NamedColumn[] => [
  ...countedNames,
  ...namedIn<InitiativeColumn>("initiatives", initiatives.length, { EtatsInitiatives: readId("status") }),
  ...namedIn<ScaleColumn>("maturity", fiscalYears.length, { Maturites: "measure" }),
  ...namedIn<ScaleColumn>("radar", radar.categories.length + 1, {
    RadarMesures: "measure",
    RadarCibles: "local",
  }),
  ...namedIn<RiskColumn>("risks", risks.length, { Cotes: "rating" }),
];

export const rulesOf = (roadmap: Roadmap) => rulesOver(roadmap, tablesOf(roadmap));

export const editionOf = (roadmap: Roadmap, words: TemplateWords): Edition =>
  assemble({
    roadmap,
    words,
    tables: tablesOf(roadmap),
    rows: {
      initiatives: initiativeRows(roadmap, initiatives),
      maturity: maturityRows(roadmap, maturity),
      radar: radarRows(radar),
      risks: riskRows(roadmap),
      change: changeRows(roadmap),
      benefits: benefitRows(benefitKinds),
    },
    official: { roadmap: initiativesRoadmap(roadmap, initiatives) },
    lists: listsOf(roadmap),
    searchedLists: ["initiativeNumbers", "riskNumbers", "radarNumbers"],
    countedColumns,
    // The plan prescribes no half-yearly follow-up; no target is an increase.
    unusedFields: ["followUp", "relativeReading"],
    namedColumns: namedColumns(roadmap),
    ...rulesOf(roadmap),
    pages: {
      before: [{ role: "roadmap", title: words.titles.roadmap, draw: drawInitiativesRoadmap }],
      after: [
        {
          role: "dashboard",
          title: words.titles.dashboard,
          draw: drawScalesDashboard({ initiatives: initiatives.length, maturity, radar }),
        },
      ],
    },
  });
