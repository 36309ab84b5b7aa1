import type { RoadmapFileMessages } from "../roadmap-file-messages";
import { editionFileWords } from "./edition-file";
import { followedRoadmap } from "./followed-roadmap";

const { problem, refused, others } = editionFileWords;

export const roadmapFile: RoadmapFileMessages = {
  ...{ problem, refused, others },
  choose: "Choisir un fichier de feuille de route…",
  drop: "ou déposez-le ici",
  hint: "Pour une feuille de route que le complément ne contient pas\u00a0: le fichier JSON que son administrateur a préparé. Il est lu sur ce poste et n’est envoyé nulle part.",
  reading: (file) => `Lecture de «\u00a0${file}\u00a0»…`,
  several: "Déposez un seul fichier à la fois. Rien n’a changé.",
  unreadable: (file) =>
    `Le fichier «\u00a0${file}\u00a0» n’a pas pu être lu. Vérifiez qu’il existe encore et que vous y avez accès, puis choisissez-le de nouveau. Rien n’a changé.`,
  twice: (roadmap, file, other) =>
    `Le fichier «\u00a0${other}\u00a0» a déjà donné ${followedRoadmap(roadmap)}, avec un autre contenu. Si vous le remplacez par «\u00a0${file}\u00a0», les plans qui la suivent seront validés d’après le nouveau contenu.`,
  replace: "Remplacer",
  keep: "Garder l’ancien",
  given: (roadmap, file, isReplaced) =>
    isReplaced
      ? `Le contenu de «\u00a0${file}\u00a0» remplace l’ancien pour ${followedRoadmap(roadmap)}.`
      : `${followedRoadmap(roadmap)} est offerte dans la liste des programmes, d’après «\u00a0${file}\u00a0».`,
  isKept: "Elle le sera encore à la prochaine ouverture du volet sur ce poste.",
  isNotKept:
    "Elle ne l’est que jusqu’à la fermeture du volet\u00a0: il n’y a pas assez de place pour la retenir sur ce poste.",
  forget: "Ne plus retenir cette feuille de route",
  forgotten: (roadmap) =>
    `${followedRoadmap(roadmap)} n’est plus retenue sur ce poste. Elle reste offerte jusqu’à la fermeture du volet.`,
  chooseForWorkbook: "Choisir le fichier…",
};
