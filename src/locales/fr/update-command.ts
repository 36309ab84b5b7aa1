import { formats } from "../formats";
import type { UpdateCommandMessages } from "../update-command-messages";
import { followedRoadmap } from "./followed-roadmap";

const { list } = formats.fr;

export const updateCommand: UpdateCommandMessages = {
  usage:
    "Usage\u00a0: npm run --silent update -- CLASSEUR.xlsx [--out SORTIE.xlsx] [--roadmap ID] [--edition FICHIER]… [--lang fr|en]",
  help: `
  --out      classeur à écrire, avec les nouvelles feuilles à côté des anciennes; il ne doit pas exister encore
  --roadmap  feuille de route dont le plan est mis à jour; tous les plans du classeur autrement
  --edition  fichier d’une feuille de route que le complément n’a pas\u00a0: celui de l’édition que le classeur suit et celui de la nouvelle

Sans --out, rien n’est écrit\u00a0: la commande dit ce que la mise à jour changerait. Le classeur donné n’est jamais modifié.

Code de sortie\u00a0: 0 si la mise à jour est écrite, ou montrée; 1 s’il n’y a rien à mettre à jour; 2 si le classeur est illisible ou n’est pas un plan, si la sortie ne peut pas être écrite ou si un argument est refusé.`,
  plan: (roadmap) => followedRoadmap(roadmap),
  nothing: (followed) =>
    `Rien à mettre à jour\u00a0: ${list(followed.map(followedRoadmap))} est ce qu’il y a de plus récent. Rien n’a été écrit.`,
  noSuchPlan: (roadmap) => `Ce classeur n’a pas de plan de «\u00a0${roadmap}\u00a0». Rien n’a été écrit.`,
  preview: "Rien n’a été écrit. Pour écrire le classeur mis à jour, ajoutez --out SORTIE.xlsx.",
  written: (file) => `Classeur mis à jour écrit dans ${file}.`,
  exists: (file) => `${file} existe déjà. Donnez un autre nom à --out\u00a0: rien n’est remplacé.`,
  leftOut: (kinds) =>
    `Le classeur écrit n’a pas tout ce que le vôtre contient\u00a0: il y manque ${list(kinds)}. Le vôtre reste intact. Pour tout garder, faites la mise à jour dans Excel («\u00a0Mettre à jour…\u00a0»).`,
  kinds: {
    pictures: "les images et objets insérés",
    charts: "les graphiques d’autres sortes",
    pivots: "les tableaux croisés dynamiques",
    threads: "les conversations des commentaires",
    controls: "les boutons et autres contrôles",
    scales: "les nuances de couleurs, barres et icônes de mise en forme conditionnelle",
    links: "les liaisons avec d’autres sources de données",
    macros: "les macros",
    protection: "les mots de passe des feuilles",
  },
};
