import type { OpeningMessages } from "../opening-messages";

export const opening: OpeningMessages = {
  open: "Ouvrir le volet avec ce classeur",
  stop: "Ne plus ouvrir le volet avec ce classeur",
  working: "Réglage de l’ouverture…",
  opens:
    "Le volet s’ouvrira avec ce classeur, une fois le classeur enregistré. Chez une personne qui n’a pas le complément, Excel le signalera à l’ouverture\u00a0: revenez sur ce choix avant d’envoyer le fichier.",
  stopped: "Le volet ne s’ouvrira plus avec ce classeur, une fois le classeur enregistré.",
  takeBack: "Ne plus l’ouvrir",
};
