/** A plan as other programs write it again: LibreOffice Calc, by way of OpenDocument too, and openpyxl. */
import path from "node:path";
import { convert } from "../libreoffice/office";
import { rewrite } from "./python";

export interface Programs {
  readonly libreOffice: string;
  readonly python: string;
}

/** One file as a program wrote it. */
export interface Version {
  readonly how: string;
  readonly file: string;
  readonly keepsFormulas: boolean;
}

const XLSX = "xlsx:Calc MS Excel 2007 XML";

/** Every version of a file, each written below the folder. */
export function versionsOf(
  file: string,
  { libreOffice, python }: Programs,
  folder: string,
): readonly Version[] {
  const name = path.basename(file, ".xlsx");
  const at = (how: string): string => path.join(folder, `${name}-${how}.xlsx`);
  const resaved = at("openpyxl");
  rewrite(python, "resaved", file, resaved);
  const rebuilt = at("rebuilt");
  rewrite(python, "rebuilt", file, rebuilt);
  const [calc = ""] = convert(libreOffice, [file], { format: XLSX, folder: path.join(folder, "calc") });
  const [ods = ""] = convert(libreOffice, [file], { format: "ods", folder: path.join(folder, "ods") });
  const [back = ""] = convert(libreOffice, [ods], { format: XLSX, folder: path.join(folder, "back") });
  const [both = ""] = convert(libreOffice, [resaved], { format: XLSX, folder: path.join(folder, "both") });
  return [
    { how: "opened and saved by openpyxl", file: resaved, keepsFormulas: true },
    { how: "built by openpyxl from the values", file: rebuilt, keepsFormulas: false },
    { how: "saved by LibreOffice", file: calc, keepsFormulas: true },
    { how: "saved by LibreOffice as .ods, then as .xlsx", file: back, keepsFormulas: true },
    { how: "saved by openpyxl, then by LibreOffice", file: both, keepsFormulas: true },
  ];
}
