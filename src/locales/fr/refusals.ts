import type { FileRefusal } from "../file-refusal";

/** Why a file is not read, and what to do. */
export const refusals: Readonly<Record<FileRefusal, string>> = {
  "not-xlsx": "Ce fichier n’est pas un classeur Excel (.xlsx). Demandez le classeur lui-même.",
  "legacy-xls":
    "Ce fichier est un ancien classeur (.xls). Ouvrez-le dans Excel et enregistrez-le au format .xlsx.",
  encrypted:
    "Ce classeur est protégé par un mot de passe ou une étiquette de confidentialité. Demandez une copie sans protection.",
  xlsb: "Ce classeur est au format binaire (.xlsb). Ouvrez-le dans Excel et enregistrez-le au format .xlsx.",
  ods: "Ce classeur est au format OpenDocument (.ods). Ouvrez-le dans Excel ou LibreOffice et enregistrez-le au format .xlsx.",
  csv: "Ce fichier est du texte, pas un classeur. Demandez le classeur au format .xlsx.",
  truncated: "Ce fichier est incomplet. Demandez qu’il soit envoyé de nouveau.",
  "too-large": "Ce classeur est trop volumineux pour être lu. Retirez les feuilles étrangères au plan.",
  "zip-bomb":
    "Ce fichier grossit de façon anormale une fois décompressé : il n’a pas été lu. Vérifiez d’où il vient.",
  declarations:
    "Ce fichier contient des déclarations qu’aucun classeur ne contient : il n’a pas été lu. Vérifiez d’où il vient.",
  "lock-file":
    "Ce fichier est le verrou d’un classeur ouvert, pas le classeur. Fermez le classeur ou choisissez l’autre fichier.",
  malformed: "Ce classeur est endommagé. Ouvrez-le dans Excel, laissez-le le réparer et enregistrez-le.",
  "not-found": "Fichier introuvable, ou dossier sans classeur. Vérifiez le chemin.",
  access: "Le fichier ne peut pas être ouvert. Vérifiez qu’il n’est pas verrouillé et que vous y avez accès.",
  "folder-access":
    "Ce dossier ne peut pas être ouvert\u00a0: rien de ce qu’il contient n’a été vérifié. Demandez-en l’accès.",
  "not-a-plan": "Ce classeur ne contient pas de plan : aucune feuille du gabarit n’y a été reconnue.",
};
