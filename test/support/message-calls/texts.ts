/** Every text of the pane, in each language. */
import { messagesOf } from "../../../src/locales/messages-of";
import { takeoverCalls, updateCalls, verdictCalls } from "./of-commands";
import { pageCalls, undoCalls, viewCalls, roadmapFileCalls, columnCalls, sheetCalls } from "./of-pages";

/** Every text of a tree of words; functions are called with plausible arguments. */
export function texts(words: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof words === "string") return [[path, words]];
  // These take what was compared: their own test tries them.
  if (path === ".comparison") return [];
  if (typeof words === "function")
    return calls(path).flatMap((args) => texts(Reflect.apply(words, null, args), path));
  if (typeof words === "object" && words !== null) {
    return Object.entries(words).flatMap(([key, value]) => texts(value, `${path}.${key}`));
  }
  throw new Error(`${path} is no word`);
}

/** Arguments to try a function with, by its path: singular, plural, zero. */
function calls(path: string): readonly unknown[][] {
  if (path.startsWith(".takeover.")) return takeoverCalls(path);
  if (path.startsWith(".page.")) return pageCalls(path);
  if (path.startsWith(".undo.")) return undoCalls(path);
  if (path.startsWith(".roadmapFile.")) return roadmapFileCalls(path);
  if (/^\.(reference|progress)\./.test(path)) return viewCalls(path);
  if (path === ".stranger") return [["essai", "2025.1"]];
  if (/\.(checkedAt|formulasAt)$/.test(path)) return [[new Date(2025, 3, 2, 9, 5)]];
  if (/^\.integrity\.place$/.test(path)) return [["Risque", "A1", "missing"]];
  if (/^\.integrity\.parts\./.test(path))
    return [
      [["a"], 0],
      [["a", "b"], 1],
      [["a"], 3],
    ];
  if (/^\.integrity\.(changed|done|gone|lostOn|remaining|unknown)$/.test(path))
    return [[["Risques"]], [["Risques", "Bénéfices"]]];
  if (/^\.incomplete\./.test(path)) return [[["Risques"]], [["Risques", "Bénéfices"]]];
  if (/\.(refused|renamed|marksLeft|otherCells)$/.test(path))
    return [[["Risques"]], [["Risques", "Bénéfices"]]];
  if (/catalogue\.shownIn$/.test(path)) return [[["cells"]], [["cells", "validation"]]];
  if (/catalogue\.severities$/.test(path)) return [[["À corriger"]], [["À corriger", "À savoir"]]];
  if (/\.cellsOf$/.test(path))
    return [
      ["Indicateurs", 1],
      ["Indicateurs", 12],
    ];
  if (/^\.plan\.tab$/.test(path))
    return [
      ["STNG 2019-2023", "Conforme", 0],
      ["STNG 2019-2023", "À corriger", 2],
    ];
  if (/^\.form\.ended$/.test(path)) return [["STNG 2019-2023"]];
  if (/\.(walk|tour)\.place$/.test(path)) return [[3, 74]];
  if (/\.rivals$/.test(path)) return [[["Rapport", "Rapport (2)"]]];
  if (/^\.report\.decisions$/.test(path))
    return [[{ taken: 0, detached: 1, lost: 2 }], [{ taken: 1, detached: 2, lost: 1 }]];
  if (/\.cell$/.test(path)) return [["Indicateurs", "N6"]];
  if (/\.skipped$/.test(path))
    return [
      ["Nom", 3, "sheet-missing"],
      ["Nom", 0, null],
    ];
  if (/^\.report\.(written|downloaded|setAside|fileName)$/.test(path))
    return [
      ["Rapport", 1],
      ["Rapport", 0],
    ];
  if (/^\.(report\.roadmap|plan\.(followed|roadmapName))$/.test(path))
    return [
      [{ id: "ptn", version: "2023.1", name: "PTN" }, "2024-2025"],
      [{ id: "ptn", version: "2023.1", name: "PTN", isFromFile: true }, null],
    ];
  if (/^\.report\.organization$/.test(path))
    return [
      ["PTN", null, null],
      [null, "RSSS", null],
    ];
  if (/\.justification$/.test(path))
    return [
      [{ decision: "accepted", reason: "a" }],
      [{ decision: "justified", reason: "b", author: "Direction des ressources informationnelles" }],
    ];
  if (/^\.fixes\.shown$/.test(path))
    return [
      [{ kind: "blank" }],
      [{ kind: "formula" }],
      [{ kind: "text", text: "mot" }],
      [{ kind: "date", text: "2025-03-31" }],
      [{ kind: "error", text: "#N/A" }],
      [{ kind: "number", value: 90 }],
      [{ kind: "percent", value: 0.9 }],
      [{ kind: "truth", value: true }],
      [{ kind: "truth", value: false }],
    ];
  if (path.startsWith(".update.")) return updateCalls(path);
  if (path.startsWith(".columns.")) return columnCalls(path);
  if (path.startsWith(".sheets.")) return sheetCalls(path);
  if (path.startsWith(".verdict.")) return verdictCalls(path);
  if (/\.hiddenCell$/.test(path))
    return [
      ["Risques, cellule B2", "sheet", "hand"],
      ["Risques, cellule B2", "rows", "filter"],
      ["Risques, cellule B2", "columns", "hand"],
    ];
  if (/^\.fixes\.(openAt|asText|separated)$/.test(path)) return [["Voir", "Risques"]];
  if (/^\.fixes\.(left\.\w+|remaining)$/.test(path))
    return [
      [["Risques"], 0],
      [["Risques", "Bénéfices"], 1],
      [["Risques"], 3],
    ];
  if (/\.(version|failed|fix)$/.test(path)) return [["2023.1"]];
  if (/\.(insertStep|checked|step)$/.test(path)) return [[1, 14]];
  return [[0], [1], [1200]];
}

export function wordsOf(language: "fr" | "en") {
  const { formats, ...words } = messagesOf[language];
  expect(formats.number(1)).toBe("1");
  return texts(words);
}
