import { isExternal } from "./external-reference";

test.each([
  "=[1]Feuil1!$A$1",
  "=[Budget.xlsx]Feuil1!$A$1:$B$2",
  "='[Budget 2025.xlsx]Feuil 1'!$A$1",
  "='C:\\Plans\\[Budget.xlsx]L''essai'!$A$1",
  "=SUM(Indicateurs!$A$1,[2]Données_1.2!$B$5)",
  "=[3]!Taux",
  "='[4]Suivi (2)'!$A$1",
  "=Budget.xlsm!Taux",
  "=Budget.xlsb!Taux",
  "=Budget.XLS!Taux",
  "=Budget.xla!Taux",
  "=Budget.xlam!Taux",
  "=Budget.xlt!Taux",
  "=Budget.xltx!Taux",
  "=Budget.xltm!Taux",
  "='C:\\L''équipe\\Budget.xls'!Taux",
])("another workbook: %s", (formula) => {
  expect(isExternal(formula)).toBe(true);
});

test.each([
  "=Indicateurs!$A$1",
  "='Plan d''action'!$A$5:$A$504",
  '="[Budget.xlsx]Feuil1!A1"',
  '="dit ""[1]Feuil1!A1"""',
  "=Indicateurs[Résultat 2024-2025]",
  "=Indicateurs[[#This Row],[No]]",
  "=SUM(Indicateurs[No])+Feuil2!$A$1",
  "=Indicateurs[No]&'Plan d''action'!$A$1",
  "='Notes.xlsx '!$A$1",
  "=Notes.xly!$A$1",
  "=Notes.xlts!$A$1",
  "=#REF!",
  '="ptn-sss|2023.1|reference"',
])("this workbook: %s", (formula) => {
  expect(isExternal(formula)).toBe(false);
});
