# What is not read: too long, passed on, too much at once, damaged.

too-long = Ce message est trop long pour moi. Envoyez-le en morceaux plus courts, s’il vous plaît.
forwarded-not-read = Ce message a été transféré, je n’en fais donc rien : il parle peut-être de quelqu’un d’autre. S’il parle de vous, écrivez-le vous-même, s’il vous plaît.
too-much = Cela faisait beaucoup d’un coup, j’ai donc arrêté de lire pour l’instant. Ce qui était avant n’est pas perdu. Attendez une minute, puis renvoyez ce qui compte encore.
enough-for-today = C’est plus que ce que je peux garder en un jour, je n’ai donc pas noté cela. Rien d’avant n’est perdu, et vos rappels continuent. Redites-le-moi demain, s’il vous plaît.
record-damaged = Je n’arrive pas à ouvrir votre dossier en ce moment : je ne peux donc rien noter ni rien vous rappeler. Prévenez la personne qui s’occupe de ce bot ; cela peut peut-être se réparer. Si vous préférez tout effacer, touchez ci-dessous.
restored-from = J’ai dû repartir d’une copie du { $date } à { $time }. Ce que vous m’avez dit après manque. Redites-moi ce qui compte, par exemple le fer que vous avez pris ou vos résultats d’analyses.
