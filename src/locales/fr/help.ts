import { formats } from "../formats";
import type { HelpMessages } from "../help-messages";

const { number } = formats.fr;

/** La page « Aide ». */
export const help: HelpMessages = {
  open: "Aide",
  back: "Retour",
  title: "Aide",
  tour: {
    title: "Visite guidée",
    explanation:
      "Quelques arrêts sur la page, une minute. La touche Échap y met fin, et la visite se retrouve toujours ici.",
    start: "Commencer la visite",
    place: (place, all) => `Arrêt ${number(place)} sur ${number(all)}`,
    next: "Suivant",
    previous: "Précédent",
    skip: "Passer la visite",
    end: "Terminer",
    stops: {
      insert: {
        title: "Commencer un plan",
        text: "Ce bouton insère le gabarit officiel dans de nouvelles feuilles. Les vôtres ne sont pas touchées.",
      },
      received: {
        title: "Vérifier un plan reçu",
        text: "Ouvrez le classeur dans Excel\u00a0: le volet y reconnaît le plan et dresse la liste des constats.",
      },
      bar: {
        title: "Où en est le plan",
        text: "De qui est le plan, pour quel exercice, et ce qui reste. Chaque nombre est un bouton qui filtre la liste.",
      },
      commands: {
        title: "Les commandes",
        text: "«\u00a0Valider\u00a0» relit tout le classeur. Les trois points mènent au reste\u00a0: rapport, comparaison de deux versions, progression, feuille de route.",
      },
      cell: {
        title: "Dans cette cellule",
        text: "Ce qui concerne la cellule choisie dans Excel, avec sa correction. Le volet suit votre curseur sans rien écrire.",
      },
      tools: {
        title: "La liste",
        text: "Par indicateur, par feuille ou par gravité. La loupe cherche dans les constats, sans égard aux accents.",
      },
      finding: {
        title: "Un constat",
        text: "Ce qui ne va pas, où, pourquoi, et comment le corriger. Un clic sur sa cellule y mène dans le classeur.",
      },
      rules: {
        title: "Les règles",
        text: "Tout ce qui est vérifié, avec sa source dans les documents officiels.",
      },
      help: {
        title: "L’aide",
        text: "Cette visite, le guide illustré et la version du complément se retrouvent ici.",
      },
    },
  },
  guide: {
    title: "Guide de l’utilisateur",
    explanation: "Remplir et vérifier un plan pas à pas, avec des images. Dix minutes de lecture.",
    open: "Ouvrir le guide (nouvelle fenêtre)",
  },
  privacy: {
    title: "Confidentialité",
    items: [
      "Rien ne quitte votre ordinateur\u00a0: ni le contenu du classeur, ni votre nom, ni aucune mesure d’utilisation. Il n’y a ni serveur ni compte.",
      "Seule la bibliothèque Office.js, qui permet au volet de parler à Excel, vient de Microsoft.",
      "Le navigateur retient la langue du volet, l’ordre de la liste et les feuilles de route que vous donnez dans un fichier. Le classeur garde ce que vous y voyez, des noms masqués qui disent quelle feuille est laquelle, et vos choix faits dans le volet.",
    ],
  },
  about: {
    title: "Le complément et votre Excel",
    version: "Version du complément",
    excel: "Excel",
    platforms: { PC: "Windows", OfficeOnline: "Web", Mac: "Mac", iOS: "iPad" },
    offered: "Ce que votre Excel permet",
    offers: {
      needed: "Tout ce que le complément exige",
      notes: "Voir les notes des cellules",
      undo: "Annuler par Ctrl+Z ce que le complément écrit",
      oneUndo: "Annuler une commande entière d’un seul Ctrl+Z",
    },
    yes: "Oui",
    no: "Non",
    noUndo:
      "Dans cet Excel, écrire depuis le volet vide la liste de Ctrl+Z. Enregistrez avant une commande qui écrit.",
  },
};
