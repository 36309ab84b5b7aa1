/** Other headers under which people write the columns of this sheet; those of a year without their year. */
import {
  applicableHeaders,
  justificationHeaders,
  mitigationHeaders,
  statusHeaders,
  usualHeaders,
} from "../../programme/table/usual-headers";
import type { RiskColumn } from "./handles";

type Headers = Readonly<Partial<Record<RiskColumn, readonly string[]>>>;

/** In workbooks that are received. */
export const synonyms: Headers = {
  ...usualHeaders,
  number: ["Numéro", "Num", "N", "No du risque", "No risque", "Numéro du risque"],
  type: ["Type de risque", "Catégorie de risque"],
  risk: ["Risques", "Description du risque"],
  measures: ["Mesures ministérielles (référence)", "Mesures du ministère", "Mesure ministérielle"],
  applicable: applicableHeaders,
  justification: justificationHeaders,
  likelihood: ["Probabilité", "Probabilité de 1 à 5", "Vraisemblance"],
  impact: ["Impact", "Impact de 1 à 5"],
  mitigation: mitigationHeaders,
  status: statusHeaders,
  residualLikelihood: ["Probabilité résiduelle (1-5)"],
  residualImpact: ["Impact résiduel (1-5)"],
};

/** In tables that organizations keep for themselves, in French and in English. */
export const ownHeaders: Headers = {
  type: ["Nature", "Catégorie", "Category", "Risk type", "Risk category", "Famille"],
  risk: [
    ...["Énoncé du risque", "Événement", "Événement redouté", "Risk", "Risks", "Risk description"],
    ...["Libellé", "Intitulé", "Intitulé du risque", "Description", "Titre du risque", "Nom du risque"],
  ],
  likelihood: ["P", "Fréquence", "Likelihood", "Probability", "Prob.", "Occurrence", "Probabilité brute"],
  impact: ["I", "Gravité", "Sévérité", "Conséquence", "Severity", "Impact brut"],
  mitigation: [
    ...["Mitigation", "Plan de mitigation", "Plan d’atténuation", "Mesures de mitigation", "Atténuation"],
    ...["Mesure de mitigation", "Mesures de contrôle", "Mesure de contrôle", "Réponse", "Traitement"],
    ...["Plan de réponse", "Action corrective", "Actions correctives", "Stratégie", "Moyens de maîtrise"],
    ...["Mitigation measure", "Mitigation measures", "Response", "Treatment", "Mitigation plan"],
    ...["Mesures prises", "Actions d’atténuation", "Mesures d’atténuation prévues", "Controls"],
  ],
  residualLikelihood: ["Residual likelihood", "Residual probability", "P résiduelle", "Probabilité nette"],
  residualImpact: ["Residual impact", "Residual severity", "I résiduel", "Impact net", "Gravité résiduelle"],
};
