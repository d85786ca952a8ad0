# Files that go with a message: exports.

export-json = Tout ce que je garde sur vous, dans un fichier pour les ordinateurs. Il est à vous : gardez-le, ou donnez-le à quelqu’un en qui vous avez confiance.
export-diary = Tout votre carnet, ligne par ligne, pour un tableur. Les heures sont celles de chez vous.
export-evenings = Vos soirs, pour un tableur.
export-labs = Vos résultats d’analyses, pour un tableur. « Comparable » : la même valeur dans une seule unité.
table-word =
    { $word ->
        [line] Ligne
        [written-at] Écrit le
        [fact] Ce qui s’est passé
        [details] Détails
        [evening] Soir
        [meal-ended] Fin du dernier repas
        [reminders] Rappels envoyés
        [dose] Fer
        [taken-at] Pris à
        [tablets] Comprimés
        [skip-reason] Pourquoi sauté
        [discomfort] Gêne (0-10)
        [onset] Début
        [sleep-lost] Sommeil perdu
        [taken] pris
        [skipped] sauté
        [unknown] pas connu
        [held] suspendu avant une prise de sang
        [paused] pause
        [off] sans fer
        [not-planned] rien de prévu
        [open] encore ouvert
        [drawn-on] Prise de sang du
        [analyte] Quoi
        [value] Valeur
        [unit] Unité
        [comparable-value] Valeur comparable
        [comparable-unit] Unité comparable
        [loinc] LOINC
        [body-parts] Où
        [differences] Ce qui était différent
        [stomach] Ventre
        [companions] Pris à côté du fer
        [clinic-score] Score IRLS de la consultation
        [called-low] Bas selon le laboratoire
        [fasting] À jeun
        [morning] Le matin
        [iron-rested] 2 jours sans fer
        [ill] maladie
        [laboratory] Laboratoire
        [caffeine] davantage de caféine
        [alcohol] de l’alcool
        [travel] un voyage
        [new-medicine] un nouveau médicament
        [nothing] rien
        [vitamin-d] vitamine D
        [b-complex] complexe B
        [yes] oui
        [no] non
       *[other] { $word }
    }
analyte-name = { $analyte }
export-newest = Votre carnet est très long. Les fichiers contiennent ses { $lines } lignes les plus récentes.
file-not-made = Je n’ai pas pu vous envoyer le fichier demandé. Rien de ce qui est à vous n’est perdu. Réessayez plus tard, ou prévenez la personne qui s’occupe de ce bot.
