/** Plausible arguments of the words of pages. */
/** The same for the words of the plan page. */
export function pageCalls(path: string): readonly unknown[][] {
  if (path.endsWith(".validatedAt")) return [[new Date(2025, 3, 2, 9, 5)]];
  if (path.endsWith(".item"))
    return [
      ["indicators", "1.1"],
      ["actions", ""],
      ["others", "x"],
    ];
  if (path.endsWith(".problem"))
    return [
      ["1.1", { year: "2024-2025", gap: 35, isIndex: false }],
      ["1.1", { year: "2024-2025", gap: 1, isIndex: false }],
      ["3.1", { year: "2024-2025", gap: 0.4, isIndex: true }],
      ["2.1", { year: "2024-2025", gap: null }],
    ];
  if (path.endsWith(".left")) return [[["expliquer"]], [["expliquer", "prévoir une mesure"]]];
  if (/\.(filled|toCorrect|toComplete)$/.test(path))
    return [
      [0, 0, 0],
      [1, 1, 1],
      [12, 43, 8],
    ];
  if (/\.(findings|ready)$/.test(path)) return [[0], [1], [2]];
  return [["Indicateurs, cellule N6"]];
}

/** The same for the words of what is taken back. */
export function undoCalls(path: string): readonly unknown[][] {
  if (/\.(offered|corrected)$/.test(path)) return [[1], [3]];
  if (path.startsWith(".undo.emptied."))
    return [
      [["Risques"], false],
      [["Risques"], true],
      [["Risques", "Bénéfices"], false],
      [[], true],
    ];
  if (path.startsWith(".undo.withdraw.stays."))
    return [
      [["Risques"], 0],
      [["Risques", "Bénéfices"], 1],
      [["Risques"], 3],
    ];
  if (path.endsWith(".done")) return [[0], [1], [3]];
  throw new Error(`${path} is called with nothing`);
}

/** The same for what is published and for how far a plan is. */
export function viewCalls(path: string): readonly unknown[][] {
  const none = { done: 0, ahead: 0, late: 0, past: 0, dropped: 1 };
  switch (path.replace(/^\.(reference|progress)\./, "")) {
    case "target":
    case "other":
      return [["2024-2025", "75\u00a0%"]];
    case "scope":
      return [[[]], [["MSSS", "RSSS"]]];
    case "attainment.summary":
      return [
        ["2024-2025", 1, 1],
        ["2024-2025", 2, 3],
      ];
    case "attainment.cell":
      return [
        [0, 0, 0],
        [0, 0, 1],
        [0, 0, 2],
        [1, 2, 0],
        [1, 2, 3],
      ];
    case "attainment.short":
    case "gaps.summary":
    case "risks.summary":
      return [
        [0, 0],
        [1, 1],
        [2, 1],
        [12, 12],
        [12, 0],
      ];
    case "timeline.summary":
      return [[none], [{ done: 1, ahead: 1, late: 1, past: 1, dropped: 0 }], [{ ...none, late: 2, past: 2 }]];
    case "version":
    case "goToOf":
    case "tableOf":
      return [["2023.1"]];
    default:
      return [[0], [1], [1200]];
  }
}

export function roadmapFileCalls(path: string): readonly unknown[][] {
  const roadmap = { id: "essai", version: "2026.1", name: "PRTN 2026-2028", isFromFile: true };
  switch (path.replace(".roadmapFile.", "")) {
    case "problem":
      return [
        [{ path: [], line: null, reason: { kind: "too-large", limit: 2_000_000 } }],
        [{ path: ["risks", 0, "number"], line: 12, reason: { kind: "repeated", value: "R1" } }],
        ...["objectives", "indicators", "conditions"].map((items) => [
          { path: ["orientations"], line: 9, reason: { kind: "too-many-in-all", items, limit: 200 } },
        ]),
      ];
    case "refused":
      return [
        ["plan.json", 1],
        ["plan.json", 1200],
      ];
    case "others":
      return [[1], [1200]];
    case "given":
      return [
        [roadmap, "plan.json", false],
        [roadmap, "plan.json", true],
      ];
    case "twice":
      return [[roadmap, "b.json", "a.json"]];
    case "forgotten":
      return [[roadmap]];
    default:
      return [["plan.json"]];
  }
}

export function columnCalls(path: string): readonly unknown[][] {
  if (path.endsWith(".at")) return [["Choisir", "Risques"]];
  if (/\.(title|field)$/.test(path)) return [["Risques"]];
  if (path.endsWith(".nothingFree")) return [[["Type"]], [["Type", "Échéance"]]];
  const offered = { header: "Effet", letters: "H" };
  if (path.endsWith(".option"))
    return [
      [{ ...offered, sample: { kind: "blank" } }],
      [{ ...offered, sample: { kind: "text", text: "Retard de livraison du système\nde paie" } }],
    ];
  return [[0], [1], [1200]];
}

export function sheetCalls(path: string): readonly unknown[][] {
  if (path.endsWith(".at")) return [["Lire", "Risques (2)"]];
  if (path.endsWith(".title")) return [["identification"], ["risks"]];
  const held = { sheet: "Risques", isRead: true, headers: 11, filled: 1, visibility: "visible" };
  if (path.endsWith(".holds"))
    return [[held], [{ ...held, headers: 1, filled: null, visibility: "hidden" }], [{ ...held, filled: 0 }]];
  return [[0], [1], [1200]];
}
