import { broken, many, sound, told } from "../../../../test/support/edition-file";

it.each<[string, string, readonly string[]]>([
  [
    "an empty file",
    "",
    [
      "Ligne 1 : ce n’est pas du JSON à partir du caractère 1. Cherchez une virgule, un guillemet ou une accolade qui manque à cet endroit ou juste avant.",
    ],
  ],
  [
    "a brace that is missing",
    sound.slice(0, -1),
    [
      "Ligne 25 : ce n’est pas du JSON à partir du caractère 1. Cherchez une virgule, un guillemet ou une accolade qui manque à cet endroit ou juste avant.",
    ],
  ],
  [
    "a comma that is missing",
    broken('"plan-regional",', '"plan-regional"'),
    [
      "Ligne 5, version : ce n’est pas du JSON à partir du caractère 3. Cherchez une virgule, un guillemet ou une accolade qui manque à cet endroit ou juste avant.",
    ],
  ],
  [
    "a list for a file",
    "[]",
    ["Ligne 1 : ce n’est pas ce qui est attendu. Écrivez un objet entre accolades { }."],
  ],
  [
    "another format",
    broken("feuille-de-route/1", "feuille-de-route/9"),
    ["Ligne 3, format : la valeur n’est pas admise. Écrivez « feuille-de-route/1 »."],
  ],
  [
    "no title",
    broken('"title": "Plan régional de transformation numérique",', ""),
    ["Ligne 1, title : rien n’est donné. Ajoutez-le."],
  ],
  [
    "a key that is not known",
    broken('"acronym"', '"sigle"'),
    [
      "Ligne 1, acronym : rien n’est donné. Ajoutez-le.",
      "Ligne 1 : « sigle » n’est pas prévu ici. Corrigez ce nom ou retirez-le.",
    ],
  ],
  [
    "the same key twice",
    broken('"acronym"', '"version": "2027.1", "acronym"'),
    ["Ligne 7 : « version » est donné deux fois au même endroit. Gardez-en un seul."],
  ],
  [
    "a prototype for a key",
    broken('"acronym"', '"__proto__": { "id": "x" }, "acronym"'),
    ["Ligne 1 : « __proto__ » n’est pas prévu ici. Corrigez ce nom ou retirez-le."],
  ],
  [
    "the id of a shipped programme",
    broken("plan-regional", "ptn-sss"),
    [
      "Ligne 4, id : « ptn-sss » est un programme que le complément connaît déjà. Donnez un autre identifiant.",
    ],
  ],
  [
    "an id with capitals",
    broken("plan-regional", "Plan Régional"),
    [
      "Ligne 4, id : la valeur n’est pas admise. Écrivez des lettres minuscules et des traits d’union, par exemple « plan-regional ».",
    ],
  ],
  [
    "a number for a text",
    broken('"2026.1"', "2026.1"),
    ["Ligne 5, version : ce n’est pas ce qui est attendu. Écrivez un texte entre guillemets."],
  ],
  [
    "a word for true or false",
    broken('"fiscalYears"', '"answersByYear": "non", "fiscalYears"'),
    ["Ligne 8, answersByYear : ce n’est pas ce qui est attendu. Écrivez true ou false."],
  ],
  [
    "a version without its number",
    broken("2026.1", "2026"),
    ["Ligne 5, version : la valeur n’est pas admise. Écrivez l’année et un numéro, par exemple « 2026.1 »."],
  ],
  [
    "a title too long",
    broken("Plan régional de", "Plan ".repeat(50)),
    ["Ligne 6, title : le texte dépasse 200 caractères. Raccourcissez-le."],
  ],
  [
    "years that do not follow each other",
    broken('"2027-2028"]', '"2028-2029"]'),
    [
      "Ligne 8, fiscalYears[1] : « 2028-2029 » ne suit pas l’exercice d’avant ou ne va pas d’une année à la suivante. Écrivez les exercices dans l’ordre, sans en sauter.",
    ],
  ],
  [
    "a year of two years",
    broken('["2026-2027", "2027-2028"]', '["2026-2028"]'),
    [
      "Ligne 8, fiscalYears[0] : « 2026-2028 » ne suit pas l’exercice d’avant ou ne va pas d’une année à la suivante. Écrivez les exercices dans l’ordre, sans en sauter.",
      "Ligne 17, orientations[0].objectives[0].indicators[0].targets : 2 cibles pour 1 exercice. Donnez une cible par exercice (« - » s’il n’y en a pas).",
      "Ligne 18, orientations[0].objectives[0].indicators[1].targets : 2 cibles pour 1 exercice. Donnez une cible par exercice (« - » s’il n’y en a pas).",
    ],
  ],
  [
    "no year",
    broken('["2026-2027", "2027-2028"]', "[]"),
    ["Ligne 8, fiscalYears : rien n’y figure. Ajoutez au moins un élément."],
  ],
  [
    "a target that is missing",
    broken(', "87,5 %"', ""),
    [
      "Ligne 17, orientations[0].objectives[0].indicators[0].targets : 1 cible pour 2 exercices. Donnez une cible par exercice (« - » s’il n’y en a pas).",
    ],
  ],
  [
    "a target above the whole",
    broken("87,5 %", "120 %"),
    [
      "Ligne 17, orientations[0].objectives[0].indicators[0].targets[1] : la valeur n’est pas admise. Écrivez un pourcentage de plus de 0 % et d’au plus 100 %.",
    ],
  ],
  [
    "a formula for a target",
    broken("Indice établi", "=HYPERLINK(1)"),
    [
      "Ligne 18, orientations[0].objectives[0].indicators[1].targets[0] : la valeur n’est pas admise. Écrivez un texte d’une seule ligne, qui ne commence ni par =, ni par +, ni par -, ni par @ : Excel y verrait une formule.",
    ],
  ],
  [
    "a formula for a wording",
    broken("Manque de relève", "=1+1"),
    [
      "Ligne 24, risks[0].wording : la valeur n’est pas admise. Écrivez un texte d’une seule ligne, qui ne commence ni par =, ni par +, ni par -, ni par @ : Excel y verrait une formule.",
    ],
  ],
  [
    "a wording on two lines",
    broken("Des services proches", "Des services\\nproches"),
    [
      "Ligne 11, orientations[0].wording : la valeur n’est pas admise. Écrivez un texte d’une seule ligne, qui ne commence ni par =, ni par +, ni par -, ni par @ : Excel y verrait une formule.",
    ],
  ],
  [
    "an indicator that comes twice",
    broken('"number": "1.2"', '"number": "1.1"'),
    [
      "Ligne 18, orientations[0].objectives[0].indicators[1].number : « 1.1 » figure déjà plus haut. Donnez un autre numéro.",
    ],
  ],
  [
    "an indicator numbered as one of another orientation",
    broken('"number": "1.2"', '"number": "2.1"'),
    [
      "Ligne 18, orientations[0].objectives[0].indicators[1].number : le numéro ne commence pas par celui de l’orientation. Écrivez par exemple « 1.1 ».",
    ],
  ],
  [
    "a category that is none",
    broken('"RSSS"]', '"CISSS"]'),
    [
      "Ligne 18, orientations[0].objectives[0].indicators[1].concerns[1] : la valeur n’est pas admise. Écrivez « MSSS » ou « OP » ou « RSSS ».",
    ],
  ],
  [
    "what is no object",
    broken('"risks": [{', '"risks": [3, {'),
    ["Ligne 24, risks[0] : ce n’est pas ce qui est attendu. Écrivez un objet entre accolades { }."],
  ],
  [
    "a file of two million characters and more",
    `"${"x".repeat(2_000_000)}"`,
    ["Le fichier dépasse 2 000 000 caractères. Vérifiez que c’est bien celui de la feuille de route."],
  ],
  [
    "half a million brackets",
    "[".repeat(500_000),
    [
      "Plus de 20 objets ou listes sont imbriqués. Vérifiez que c’est bien le fichier de la feuille de route.",
    ],
  ],
  [
    "sixty thousand values",
    `[${"0,".repeat(60_000)}0]`,
    ["Le fichier compte plus de 50 000 valeurs. Vérifiez que c’est bien celui de la feuille de route."],
  ],
  [
    "more indicators in all than a workbook holds, in two objectives",
    broken(
      '{ "number": "1.2", "wording": "Indice"',
      `${many(1, 199)}] }, { "number": "1.2", "wording": "Joindre", "indicators": [${many(2, 2)}{ "number": "1.2", "wording": "Indice"`,
    ),
    ["Ligne 9, orientations : il y a plus de 200 indicateurs en tout. Retirez-en."],
  ],
])("refuses %s", (_, text, expected) => {
  expect(told(text)).toStrictEqual(expected);
});
