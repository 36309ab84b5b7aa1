import type { Benefit } from "../../../programme/roadmap/schema";

export const benefits: readonly Benefit[] = [
  {
    objective: "1.1",
    services: [
      "Respect des besoins de la population grâce à l'implication des patients partenaires",
      "Amélioration générale de l'expérience usager",
      "Plus grande autonomie du citoyen, notamment dans la gestion de son dossier et de son épisode de soins",
      "Amélioration de l'accessibilité des services",
      "Diminution des déplacements physiques de la clientèle",
    ],
    financial: [
      "Développement de services numériques en adéquation avec les besoins réels du citoyen et diminution des enjeux lors du déploiement des solutions",
      "Meilleure allocation des ressources puisqu'en plus grande adéquation avec les besoins de la clientèle",
      "Meilleure satisfaction des usagers et diminution des plaintes",
      "Gains d'efficacité du personnel grâce à une plus grande autonomie des citoyens",
      "Diminution des infections nosocomiales et des risques de propagation des virus et microbes grâce au numérique",
    ],
  },
  {
    objective: "1.2",
    services: [
      "Amélioration générale de l'expérience et de la satisfaction des citoyens",
      "Augmentation du niveau de littératie numérique des citoyens",
      "Amélioration de l'accessibilité et de l'utilisation des solutions numériques",
    ],
    financial: [
      "Gains d'efficacité grâce à une plus grande utilisation des services numériques",
      "Meilleure satisfaction des usagers et diminution des plaintes",
    ],
  },
  {
    objective: "2.1",
    services: [
      "Augmenter le niveau de littératie numérique chez le personnel",
      "Amélioration de l'adhésion au numérique grâce à un sentiment accru de compétence",
      "Meilleure utilisation du potentiel des nouvelles technologies et applications",
      "Amélioration de la mobilisation/motivation de l'ensemble du personnel",
    ],
    financial: [
      "Gains d'efficacité du personnel clinique grâce aux nouvelles pratiques soutenues par le numérique",
      "Gains d'efficacité du personnel administratif grâce à une plus grande maîtrise des technologies et applications à leur disposition",
    ],
  },
  {
    objective: "2.2",
    services: [
      "Meilleure adéquation entre les besoins réels des intervenants cliniques et les solutions numériques mises en place",
      "Augmentation de la présence clinique dans le développement et le déploiement de solutions numériques",
      "Amélioration de l'adhésion des intervenants cliniques aux solutions numériques mises à leur disposition",
      "Amélioration générale de l'expérience utilisateur",
    ],
    financial: [
      "Gains d'efficacité du personnel clinique grâce à l'automatisation de tâches de nature administrative",
      "Diminution des frais de déplacement et gains de temps grâce aux différentes solutions de télétravail, téléformation, télésanté et consultations virtuelles",
      "Soutien pour l'équipe TI, gain de temps et travail plus efficace et valorisant",
    ],
  },
  {
    objective: "3.1",
    services: [
      "Développement du leadership de la haute direction en ce qui a trait à la TN",
      "Priorisation du numérique au sein de l'organisation et accélération du changement de culture",
      "Valorisation de la progression de la TN",
      "Amélioration des communications à l'interne et entre établissements en lien avec la TN",
    ],
    financial: [
      "Arrimage des équipes de travail et des priorités en TN",
      "Gain de temps et d'énergie",
      "Meilleure connaissance des projets organisationnels en TN",
      "Bris des silos, partage des projets et des ressources internes",
      "Partage des savoirs expérientiels",
      "Diminution de l'effort TI requis grâce à la mutualisation des initiatives numériques",
      "Meilleure visibilité sur les travaux à entreprendre pour faire progresser la TN organisationnelle",
    ],
  },
  {
    objective: "3.2",
    services: [
      "Amélioration de l'adhésion au numérique",
      "Amélioration du sentiment de compétence des employés",
      "Amélioration de l'expérience d'employé",
    ],
    financial: [
      "Augmentation générale des bénéfices liés aux projets",
      "Gains d'efficacité grâce à une meilleure utilisation des solutions numériques",
      "Diminution de l'absentéisme et du stress vécu par le personnel à l'égard des changements",
    ],
  },
  {
    objective: "4.1",
    services: [
      "Meilleur encadrement du développement de solutions impliquant l'IA",
      "Diminution des risques associés à l'utilisation de l'IA",
      "Augmentation de l'efficacité grâce à l'utilisation adéquate de l'IA",
      "Augmentation de la confiance des utilisateurs envers l'IA",
    ],
    financial: [
      "Gains d'efficacité dans le développement et l'utilisation de solutions numériques impliquant l'IA",
      "Mitigation des risques associés à l'image et à la réputation du SSSS en lien avec l'utilisation de l'IA",
    ],
  },
  {
    objective: "4.2",
    services: [
      "Meilleur encadrement du développement de solutions numériques innovantes",
      "Accent mis sur le sens de l'innovation en santé numérique",
      "Soutien des initiatives et expérimentations en solutions numériques grâce à des incitatifs financiers",
    ],
    financial: [
      "Communication des bons coups entre les établissements du RSSS",
      "Bénéfices de la mutualisation des initiatives numériques",
      "Valorisation des initiatives locales",
    ],
  },
  {
    objective: "5.1",
    services: [
      "Accessibilité des données numériques",
      "Vision claire sur les données numériques organisationnelles en vue d'améliorer les soins et les services",
      "Amélioration de la circulation de l'information entre les organisations",
    ],
    financial: [
      "Diminution des tâches administratives de recherche ou de retranscription de l'information",
      "Amélioration de la prise de décision de gestion",
      "Facilitation du développement et de la recherche",
    ],
  },
  {
    objective: "5.2",
    services: [
      "Amélioration de la qualité des données numériques",
      "Visibilité sur les besoins à combler, à prioriser ou encore sur les réussites",
      "Soins et services adaptés aux besoins",
    ],
    financial: [
      "Amélioration de l'organisation des services",
      "Mise au point de protocoles de saisie et de maintenance",
      "Gains d'efficacité du personnel quant à l'utilisation des données",
      "Établissement de processus diagnostiques des BD et des systèmes",
      "Production de rapports qui généreront des recommandations",
    ],
  },
];
