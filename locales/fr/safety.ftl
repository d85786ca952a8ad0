# Safety (§7): emergencies, words of self-harm.

crisis =
    En danger immédiat ? Appelez le { $emergency }.

    Pour parler à quelqu’un : { $talk }

    Merci de l’avoir dit. Je suis un programme et je ne peux pas être à vos côtés, mais des personnes le peuvent, maintenant. Vous n’avez pas à porter cela sans aide.

    Si vous pouvez, dites-le aussi à quelqu’un près de vous.

    Ce sont les numéros du pays de votre fuseau horaire : { COUNTRY($country) }. Les numéros changent. Pour tous les pays : findahelpline.com

    Je ne garde rien de ce que vous venez d’écrire.
crisis-call-only =
    En danger immédiat ? Appelez le { $emergency }.

    Pour parler à quelqu’un : findahelpline.com donne des numéros pour tous les pays. Je n’en connais pas pour le pays de votre fuseau horaire ({ COUNTRY($country) }).

    Merci de l’avoir dit. Je suis un programme et je ne peux pas être à vos côtés, mais des personnes le peuvent, maintenant. Vous n’avez pas à porter cela sans aide.

    Si vous pouvez, dites-le aussi à quelqu’un près de vous.

    Je ne garde rien de ce que vous venez d’écrire.
crisis-anywhere =
    En danger immédiat ? Appelez le numéro d’urgence : le 112 en Europe (en France aussi le 15), le 911 en Amérique du Nord.

    Pour parler à quelqu’un : 3114 en France, 0800 32 123 en Belgique, 143 en Suisse, 988 au Canada, 116 123 dans beaucoup de pays d’Europe. Pour tous les pays : findahelpline.com

    Merci de l’avoir dit. Je suis un programme et je ne peux pas être à vos côtés, mais des personnes le peuvent, maintenant. Vous n’avez pas à porter cela sans aide.

    Si vous pouvez, dites-le aussi à quelqu’un près de vous.

    Je ne garde rien de ce que vous venez d’écrire.
emergency =
    Appelez tout de suite le { $number }.

    C’est vrai pour tout cela, même si cela semble passer :
    • du mal à respirer, mal dans la poitrine ou un évanouissement
    • le visage ou la gorge qui gonfle
    • du sang, ou des selles comme du goudron
    • un fort mal de ventre
    • trop de comprimés
    • un enfant qui a peut-être avalé du fer

    N’attendez pas, et n’attendez pas ma réponse. Pour un animal, appelez un vétérinaire.

    { $number } : c’est le numéro du pays de votre fuseau horaire ({ COUNTRY($country) }).
emergency-anywhere =
    Appelez tout de suite le numéro d’urgence : le 112 en Europe, le 911 en Amérique du Nord.

    C’est vrai pour tout cela, même si cela semble passer :
    • du mal à respirer, mal dans la poitrine ou un évanouissement
    • le visage ou la gorge qui gonfle
    • du sang, ou des selles comme du goudron
    • un fort mal de ventre
    • trop de comprimés
    • un enfant qui a peut-être avalé du fer

    N’attendez pas, et n’attendez pas ma réponse. Pour un animal, appelez un vétérinaire.
stools-expected = Des selles vert foncé ou noires sont normales quand on prend du fer. Si elles collent comme du goudron et sentent très mauvais, ou s’il y a du sang, appelez les urgences tout de suite.
button-safety = Sécurité

by-night = Si la nuit est mauvaise : /tonight. Pour parler à quelqu’un : { $talk } ({ COUNTRY($country) }).
by-night-anywhere = Si la nuit est mauvaise : /tonight. Pour parler à quelqu’un : findahelpline.com donne des numéros pour tous les pays.

hard-night =
    Cela a l’air vraiment dur. Vous portez beaucoup en ce moment, et ce n’est pas votre faute.

    Qu’est-ce qui vous aiderait le plus, là, maintenant ?
button-somebody-to-talk = Parler à quelqu’un
button-bad-night = Juste une mauvaise nuit
bad-night =
    Je suis désolé, c’est encore une de ces nuits. Voici ce qui aide certaines personnes à la traverser :

    • marcher, étirer ou frotter ses jambes, tant que cela dure
    • un bain chaud, ou quelque chose de chaud ou de froid sur les jambes
    • de quoi occuper l’esprit : des mots croisés, un jeu, un film
    • pas de café, d’alcool ni de cigarette maintenant

    Le plus souvent, cela se calme vers le matin. Écrivez comment c’était, pour votre médecin. Si c’est trop : /help urgence

discreet-dose = C’est l’heure de votre étape : { $evening }.
discreet-check-in = Un chiffre pour ce soir, de 0 à 10 ?
discreet-note = Il y a un message pour vous.
button-show = Afficher
show-too-old = Ce message n’est plus à jour. Ce qui compte maintenant est dans /next.
discreet-on = Les messages discrets sont activés. Ce que j’envoie de moi-même ne dit rien de votre santé tant que vous ne touchez pas Afficher. Mes réponses, elles, appellent toujours les choses par leur nom ; la conversation elle-même n’est pas cachée.
discreet-off = Les messages discrets sont désactivés.
button-set-discreet =
    { $on ->
        [yes] Messages discrets : oui
       *[no] Messages discrets : non
    }
