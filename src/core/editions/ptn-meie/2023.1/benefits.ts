/** The benefits that are sought, the financial ones apart. */
export const benefits = {
  financial: [
    "réduction des coûts de production ou d’exploitation (ressources humaines, financières ou matérielles)",
    "réduction des gaspillages",
    "réduction du nombre d’erreurs",
    "réduction du nombre de dossiers à traiter manuellement par intervention humaine",
    "augmentation de la productivité des employés et de l'efficacité de l'organisation",
  ],
  other: [
    "augmentation de la qualité et de la convivialité des services",
    "amélioration de la qualité, de la justesse et de la disponibilité de l'information, au moment opportun",
    "augmentation de la satisfaction de l'utilisateur (ex. : diminution du nombre des plaintes)",
    "réduction et maîtrise des risques en sécurité (réduction des risques face à l'information et augmentation de la sécurité et de la résilience des systèmes face aux attaques potentielles)",
    "amélioration du plan de continuité des affaires",
    "amélioration de la disponibilité et de l'accessibilité de l'information de gestion",
    "amélioration de l'efficience des processus (ex. : diminution du nombre d’erreurs ou de rejets; réduction des délais de traitement des demandes; résolution des problèmes récurrents)",
    "augmentation de la transparence au sein de l'organisation",
    "mise en place d'une fondation numérique gouvernementale",
    "amélioration du bien-être",
    "mobilisation des employés",
  ],
} as const;
