# What is said to words that are not taken, or not as they stand.

still-open = Je ne suis pas sûr de ce à quoi cela répond, je n’ai donc rien noté. Ceci était encore ouvert :
not-an-answer = « { $what } » ne répond pas à cette question, je n’ai donc rien noté.
still-no-answer = Je ne vois toujours pas en quoi cela répond à cette question. Pour la laisser, écrivez : annuler. Ce que je sais faire : /help.
tap-to-answer = Je ne suis pas sûr de comprendre, je n’ai donc rien noté. Touchez une réponse, s’il vous plaît.
not-yours = On dirait qu’il s’agit de quelqu’un d’autre, je n’ai donc rien noté. Je garde seulement ce qui est à vous, par exemple : ma ferritine est à 88.
not-told = On dirait une question, je n’ai donc rien noté. Si c’est bien le cas, dites-le simplement, par exemple : ferritine 88, ou : perfusion hier. Ce que je sais faire est dans /help.
not-yet = On dirait que c’est encore à venir, je n’ai donc rien noté. Dites-le-moi quand ce sera fait, par exemple : perfusion hier.
not-so = On dirait que cela n’a pas eu lieu, je n’ai donc rien noté. Si c’est fait, dites-le-moi, par exemple : /infusion hier 1000 mg.
not-a-product = Je ne connais pas de fer appelé « { $what } ». Touchez une ligne, ou écrivez le nom qui est sur le papier de l’hôpital, par exemple Monofer. Si c’est un autre, écrivez : autre.
hour-of-evening = Je comprends { $time }. Si c’était { $other }, touchez le bouton.
zone-fixed = Cette horloge ne change jamais en été. Si la vôtre change, écrivez plutôt votre ville, par exemple Lyon.
button-place-at = { $name }, { COUNTRY($country) } · { $time }
infusion-which = De quel jour parlez-vous : le { $past } ou le { $ahead } ? Je ne note une perfusion que lorsqu’elle a eu lieu.
infusion-took-place = Votre perfusion du { $on } a-t-elle déjà eu lieu ? Je ne la note qu’à ce moment-là. Sinon, dites-le-moi après : /infusion
meal-of-last-evening = C’est noté pour hier soir : dernier repas à { $meal }. Rien ne change pour ce soir.
meal-of-the-morning = C’est le dernier repas du soir qui compte, je n’ai donc rien noté. Dites-le-moi après le repas du soir, par exemple : /meal 19:40. Rien ne change pour ce soir.
