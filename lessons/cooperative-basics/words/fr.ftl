# Français. Écrit pour l'oreille : des phrases courtes, une idée par souffle, les nombres en lettres.

course = Les bases de la coopérative
    .summary = Ce qu'est une coopérative, comment nous décidons, et où va l'argent. Douze leçons courtes, avec des histoires.

## Qu'est-ce qu'une coopérative

what-a-cooperative-is = Qu'est-ce qu'une coopérative
    .summary = Un moulin qui appartient à ceux qui s'en servent.

what-a-cooperative-is--welcome = Bienvenue. C'est une joie de vous avoir avec nous. Je vais vous raconter des histoires. Je vous poserai aussi quelques questions. Un mot ou deux, c'est assez. Si vous ne savez plus, dites : aide.

what-a-cooperative-is--far-mill = Aminata, ses voisines et ses voisins cultivent le maïs. Le moulin est loin, et il coûte cher. Tout seul, personne ne peut acheter un moulin. Alors ils mettent leur argent ensemble. Maintenant, il y a un moulin dans leur village.

what-a-cooperative-is--who-owns = Aminata et ses voisins ont payé un moulin ensemble. À qui est ce moulin ?
    .hint = Pensez aux gens qui l'ont payé.
    .answer-members = À tous les voisins
    .said-members = aux voisins | les voisins | à eux tous | à tout le monde | aux membres
    .reply-members = Oui. Ils s'en servent, et il est à eux.
    .answer-trader = À un riche commerçant
    .said-trader = au commerçant | le commerçant | à un commerçant | à un homme riche
    .reply-trader = Beaucoup de moulins sont à des commerçants. Mais aucun commerçant n'a payé celui-ci. Ce sont les voisins qui ont mis l'argent.
    .answer-government = Au gouvernement
    .said-government = le gouvernement | à l'État | l'État | à la mairie
    .reply-government = L'État aussi peut construire des moulins. Mais dans cette histoire, personne ne l'a attendu. Ce sont les voisins qui ont mis l'argent.

what-a-cooperative-is--together = Voilà ce qu'on appelle une coopérative. Des gens ont besoin de la même chose. Ils la possèdent ensemble. Ils s'en servent. Ils la paient. Et ce sont eux qui décident.

what-a-cooperative-is--what-name = À vous. Des gens possèdent une affaire, et la dirigent ensemble. Comment ça s'appelle ?
    .hint = Le mot dit qu'on travaille ensemble. Il commence ainsi : coopé.
    .answer-cooperative = Une coopérative
    .said-cooperative = coopérative | la coopérative | une coopé | un groupement
    .reply-cooperative = Oui, une coopérative. Ce mot va nous accompagner jusqu'au bout.
    .answer-company = Une société
    .said-company = société | une entreprise | une compagnie
    .reply-company = Une société est à ceux qui mettent l'argent. Ici, l'affaire est à ceux qui s'en servent. Il y a un mot pour ça.
    .answer-charity = Une organisation d'aide
    .said-charity = une ONG | une œuvre de charité | un don
    .reply-charity = Une telle organisation donne aux autres. Aminata et ses voisins s'aident eux-mêmes, ensemble. Il y a un mot pour ça.

what-a-cooperative-is--how-it-begins = Comment le moulin a-t-il commencé ? Dites-moi ces trois choses dans l'ordre.
    .hint = Personne ne paie avant d'avoir parlé.
    .reply = C'est comme ça que ça se passe. D'abord on parle, ensuite on verse, puis on commence.
    .answer-talk = On se réunit et on parle
    .said-talk = on parle | on se réunit | parler | la réunion
    .answer-pay = On met l'argent
    .said-pay = l'argent | on paie | on cotise | on verse l'argent
    .answer-open = Le moulin ouvre
    .said-open = le moulin | on ouvre | on ouvre le moulin | l'ouverture

what-a-cooperative-is--whose-vote = Dans notre coopérative, Moussa a versé plus qu'Aminata. Maintenant, nous votons. Quelle voix pèse le plus lourd ?
    .hint = Comptez les têtes, pas les pièces.
    .answer-same = Les deux voix sont égales
    .said-same = pareil | c'est pareil | égales | c'est égal | les deux | aucune
    .reply-same = Oui. Chacun est une personne, alors chacun a une voix.
    .answer-musa = La voix de Moussa
    .said-musa = Moussa | celle de Moussa
    .reply-musa = Dans beaucoup de sociétés, c'est ainsi : plus d'argent, plus de voix. Ici, nous comptons les gens.
    .answer-amina = La voix d'Aminata
    .said-amina = Aminata | celle d'Aminata
    .reply-amina = Aminata connaît bien le moulin. Mais Moussa aussi. Aucun membre n'est au-dessus d'un autre.

what-a-cooperative-is--people-not-money = Pensez à tout le village. Si l'argent vote, le plus riche décide pour tous. Les autres ont payé, mais ils n'ont rien à dire. Dans une coopérative, ce sont les gens qui votent, pas l'argent.

what-a-cooperative-is--one-vote = Cette règle est courte. Dites-la après moi.
    .phrase = Un membre, une voix.
    .reply = C'est bien dit. Cette règle nous tient ensemble.

what-a-cooperative-is--may-earn = Une coopérative peut gagner de l'argent. Est-ce vrai ?
    .hint = Le moulin a besoin d'huile et de réparations.
    .reply-true = Oui. Elle paie ses dépenses. Ce qui reste sert aux membres.
    .reply-false = Beaucoup le pensent, parce que nous nous entraidons. Mais il faut de l'huile, des réparations, et une meunière. Sans gagner d'argent, le moulin s'arrêterait vite.

what-a-cooperative-is--a-billion = Nous ne sommes pas seuls. Dans le monde, environ un milliard de personnes sont membres d'une coopérative. Ensemble, elles possèdent des champs et des boutiques. Elles possèdent des banques. Elles apportent la lumière dans les villages.

what-a-cooperative-is--are-you-a-member = Et vous ? Êtes-vous membre d'une coopérative ?
    .hint = Dites simplement oui, ou pas encore.
    .answer-yes = Oui
    .said-yes = oui j'en suis membre | je suis membre | bien sûr
    .reply-yes = Ça fait plaisir à entendre.
    .answer-not-yet = Pas encore
    .said-not-yet = non | non pas encore | pas maintenant | jamais
    .reply-not-yet = Merci de me le dire.

what-a-cooperative-is--you-are-one = Alors, une part de cette coopérative est à vous. Ces leçons parlent de ce qui vous appartient.

what-a-cooperative-is--you-may-become-one = Ces leçons sont aussi pour vous. Un jour, peut-être, vous entrerez dans une coopérative. Ou bien vous en commencerez une.

what-a-cooperative-is--what-is-needed = Maintenant, prenez votre temps. Chez vous, de quoi les gens ont-ils besoin, sans pouvoir l'acheter seuls ? Réfléchissez à voix haute. Je garde vos paroles pour vous.
    .hint = Un moulin, une pompe, un camion, un crédit honnête : à quoi pensez-vous ?
    .reply = Merci. Beaucoup de coopératives ont commencé par une idée comme celle-là.

what-a-cooperative-is--so-far = Voici ce que nous avons trouvé aujourd'hui. La coopérative est à ses membres. Ce sont eux qui s'en servent. Ce sont eux qui décident. La prochaine fois, nous visitons une petite boutique devenue célèbre.

## La boutique de Rochdale

what-rochdale-began = La boutique de Rochdale
    .summary = Vingt-huit personnes modestes ouvrent une petite boutique. Écoutez ce qui en est né.

what-rochdale-began--long-ago = Remontons loin, jusqu'en mille huit cent quarante-quatre. Nous sommes à Rochdale, une ville d'Angleterre. Les métiers à tisser font du bruit, et les journées sont longues. Les tisserands travaillent dur, et gagnent peu.

what-rochdale-began--bad-flour = La nourriture coûte cher. Certains vendeurs mettent de la craie dans la farine. Certaines balances ne disent pas la vérité. Beaucoup de familles mangent maintenant, et paient plus tard. Alors elles ne sortent jamais des dettes.

what-rochdale-began--what-can-they-do = Les tisserands ont besoin d'une nourriture honnête. Ils sont pauvres. Que peuvent-ils faire ?
    .hint = Chacun, tout seul, a quelques pièces. Et ensemble ?
    .answer-shop = Ouvrir leur propre boutique
    .said-shop = une boutique | ouvrir une boutique | leur boutique | acheter ensemble
    .reply-shop = Oui. C'est exactement ce qu'ils ont fait.
    .answer-wait = Attendre de l'aide
    .said-wait = attendre | ils attendent | attendre qu'on les aide
    .reply-wait = Ils avaient attendu longtemps. L'aide n'est pas venue, et les enfants avaient faim.
    .answer-alone = Chacun cherche un meilleur vendeur
    .said-alone = chacun pour soi | chacun de son côté | un autre vendeur | un meilleur vendeur
    .reply-alone = Ça semble sage. Mais un client pauvre, tout seul, ne pèse pas lourd.

what-rochdale-began--one-customer = Un client pauvre dit : votre balance est fausse. Le vendeur rit, car les clients ne manquent pas. Mais si tous ces clients se mettent ensemble ?

what-rochdale-began--saving = Vingt-huit d'entre eux se retrouvaient le soir. Certains étaient tisserands, d'autres avaient un autre métier. Chacun mettait quelques pièces de côté. Semaine après semaine, la caisse devenait plus lourde.

what-rochdale-began--how-many = Combien de personnes ont commencé la boutique de Rochdale ?
    .hint = Un peu moins de trente.
    .answer-twenty-eight = Vingt-huit
    .said-twenty-eight = vingt-huit personnes | ils étaient vingt-huit | il y en avait vingt-huit
    .reply-twenty-eight = Oui, vingt-huit. Vous voyez, pas besoin d'une foule.
    .answer-ten = Dix
    .said-ten = dix personnes | ils étaient dix
    .reply-ten = À dix aussi, on peut commencer. À Rochdale, ils étaient presque trente.
    .answer-hundred = Cent
    .said-hundred = cent personnes | une centaine | ils étaient cent
    .reply-hundred = Plus tard, ils étaient bien plus de cent. Au début, ils n'étaient même pas trente.

what-rochdale-began--the-shop = Un sombre soir de décembre, ils ont ouvert une petite boutique. Il y avait de l'avoine, une céréale de là-bas. Il y avait de la farine, et il y avait du beurre. Ce n'était pas beaucoup. Mais tout était pur, et les balances disaient la vérité.

what-rochdale-began--what-they-sold = Qu'est-ce que la boutique de Rochdale a vendu en premier ?
    .hint = Ils avaient faim.
    .answer-food = Avoine, farine et beurre
    .said-food = de la nourriture | à manger | de la farine | du beurre | de l'avoine | farine et beurre
    .reply-food = Oui. Une nourriture simple, une nourriture honnête.
    .answer-cloth = Des tissus
    .said-cloth = du tissu | des pagnes | des habits | des vêtements
    .reply-cloth = Beaucoup d'entre eux tissaient, alors l'idée est bonne. Mais un tissu ne se mange pas. Ils ont commencé par ce qu'il faut chaque jour à chaque famille.
    .answer-medicine = Des médicaments
    .said-medicine = les médicaments | des remèdes | des comprimés
    .reply-medicine = Les malades aussi avaient besoin d'aide. Mais ils ont commencé par ce que chaque famille mange tous les jours.

what-rochdale-began--what-is-left = Un an passe à la boutique de Rochdale. Toutes les dépenses sont payées, et il reste de l'argent. Comment le partagent-ils ?
    .hint = Qui a fait vivre la boutique ? Les gens qui y achetaient.
    .answer-bought = Selon les achats de chacun
    .said-bought = selon les achats | d'après les achats | ce que chacun a acheté | qui achète davantage
    .reply-bought = Oui. Plus une famille achetait, plus elle recevait en retour. Ils appelaient ça la ristourne.
    .answer-founders = Seulement entre les fondateurs
    .said-founders = les fondateurs | entre fondateurs | seulement les fondateurs | les responsables
    .reply-founders = Les fondateurs avaient travaillé dur, bien sûr. Mais l'argent venait de tous les acheteurs.
    .answer-lottery = Par tirage au sort
    .said-lottery = le tirage au sort | la loterie | au hasard | par la chance
    .reply-lottery = La chance ne sait pas qui a besoin de quoi. Ils voulaient un partage que chacun puisse vérifier.

what-rochdale-began--their-rules = Ils ont mis leurs règles par écrit. Un membre, une voix. Des produits purs, un poids juste. Ce qui reste se partage avec justice. Plus tard, ils ont gardé de l'argent pour des livres et des cours.

what-rochdale-began--honest-weight = Dites après moi ce qu'ils promettaient.
    .phrase = Des produits purs, un poids juste.
    .reply = Avec cette promesse, vous pourriez ouvrir une boutique.

what-rochdale-began--their-way = Racontez-moi l'histoire dans l'ordre.
    .hint = Avant la boutique, il y avait une caisse de pièces. Avant la caisse, il y avait une soirée.
    .reply = Oui, c'était leur chemin. Il peut être aussi le nôtre.
    .answer-talk = Ils se réunissent et parlent
    .said-talk = ils parlent | ils se réunissent | la réunion | parler
    .answer-save = Ils mettent des pièces de côté
    .said-save = ils épargnent | ils économisent | l'épargne | mettre de côté
    .answer-open = Ils ouvrent la boutique
    .said-open = ils ouvrent | la boutique | ouvrir la boutique | l'ouverture
    .answer-share = Ils partagent ce qui reste
    .said-share = ils partagent | le partage | ce qui reste

what-rochdale-began--forgotten = Aujourd'hui, les règles de Rochdale sont oubliées. Est-ce vrai ?
    .hint = Aujourd'hui, combien de voix a un membre ?
    .reply-true = C'était il y a longtemps, alors on pourrait le croire. Pourtant, partout dans le monde, des coopératives vivent encore avec ces règles.
    .reply-false = Vous avez raison. Partout dans le monde, des coopératives vivent encore avec ces règles.

what-rochdale-began--your-shop = À vous. Vous ouvrez une boutique avec vos voisins. Que vendez-vous d'abord, et pourquoi ? Réfléchissez à voix haute.
    .hint = De quoi avez-vous tous besoin chaque semaine ? Qu'est-ce qui est trop cher, ou pas honnête ?
    .reply = Merci. Demandez à vos voisins ce qu'ils choisiraient.

what-rochdale-began--one-thread = Vingt-huit personnes ont filé un premier fil. D'autres l'ont repris, partout dans le monde. Maintenant, c'est nous qui tissons.

## Les trois premiers principes

first-principles = Les trois premiers principes
    .summary = La porte est ouverte. Ce sont les membres qui décident. Les membres versent et partagent.

first-principles--seven-promises = Partout, les coopératives ont les mêmes sept principes. Un principe est une promesse sur notre façon d'agir. Aujourd'hui, nous découvrons les trois premiers.

first-principles--open-door = La première promesse : notre porte est ouverte. Toute personne qui a besoin de nous peut entrer. Elle partage les devoirs avec nous. On ne force personne à entrer. Et on ne refuse personne pour ce qu'il est.

first-principles--rosa-asks = Rosalie est venue de loin. Elle prie autrement que nous. Elle cultive le café, comme nous. Elle veut entrer dans notre coopérative. Que lui disons-nous ?
    .hint = La première promesse parle d'une porte.
    .answer-welcome = Soyez la bienvenue
    .said-welcome = bienvenue | elle est la bienvenue | oui | elle peut entrer | entrez
    .reply-welcome = Oui. Elle a les mêmes besoins que nous, et elle partagera les devoirs.
    .answer-born-here = Il faut être né ici
    .said-born-here = né ici | les gens d'ici | seulement les gens d'ici | c'est une étrangère
    .reply-born-here = Nous connaissons bien les nôtres, et c'est une bonne chose. Mais la première promesse demande de quoi elle a besoin. Elle ne demande pas où elle est née.
    .answer-faith = Seulement ceux de notre religion
    .said-faith = notre religion | la même religion | seulement notre religion | ceux qui prient comme nous
    .reply-faith = La foi est précieuse pour beaucoup d'entre nous. Mais le café pousse pour tout le monde. Et la porte est là pour tout le monde.

first-principles--must-join = Une coopérative commence. Alors, tout le village doit y entrer. Est-ce vrai ?
    .hint = Une porte ouverte peut-elle vous tirer à l'intérieur ?
    .reply-true = Comme ça, nous serions nombreux. Mais une porte ouverte ne tire personne. On entre parce qu'on le veut.
    .reply-false = Vous avez raison. On entre parce qu'on le veut.

first-principles--members-decide = La deuxième promesse : ce sont les membres qui décident. Riche ou pauvre, jeune ou vieux, femme ou homme. Chaque membre a une voix. Et les responsables rendent compte aux membres.

first-principles--fifty-shares = Dans notre coopérative, Moussa a cinquante parts. Combien de voix a-t-il ?
    .hint = Comptons-nous les parts, ou les gens ?
    .answer-one = Une seule
    .said-one = une | une voix | une seule voix | seulement une
    .reply-one = Oui, une seule. Moussa est une seule personne.
    .answer-fifty = Cinquante
    .said-fifty = cinquante voix | il en a cinquante | beaucoup
    .reply-fifty = Dans une société, ce serait cinquante. Mais ici, les parts ne votent pas.
    .answer-two = Deux
    .said-two = deux voix | il en a deux
    .reply-two = Même avec deux, il serait au-dessus des autres. Chaque membre compte autant.

first-principles--money-does-not-vote = Supposons que chaque part ait une voix. Alors Moussa, seul, gagne contre quarante membres plus pauvres. Son argent parle, et eux se taisent. Voilà pourquoi nous comptons les gens.

first-principles--pay-in-and-share = La troisième promesse : les membres versent, et les membres partagent. Chacun apporte une part. Ensemble, nous décidons quoi faire des gains. Une partie reste commune, année après année.

first-principles--juma-takes-all = L'année était bonne, et il reste de l'argent. Issa préside la coopérative. Il dit : j'ai travaillé plus que les autres, alors je le prends. Que faisons-nous ?
    .hint = À qui est cet argent ?
    .answer-together = Nous décidons ensemble
    .said-together = ensemble | on décide ensemble | nous votons | on vote | aux membres de décider
    .reply-together = Oui. On peut remercier Issa, et le payer comme il faut. Mais ce sont les membres qui décident, ensemble.
    .answer-let-him = On le laisse prendre
    .said-let-him = il le prend | qu'il le prenne | laissez-le prendre | on le lui donne
    .reply-let-him = Issa a travaillé dur, c'est sûr. Mais l'argent vient du travail de tous, et pas seulement du sien.
    .answer-hide = On cache l'argent
    .said-hide = on le cache | cacher | cacher l'argent
    .reply-hide = Nous voulons le garder en sécurité, c'est bien. Mais l'argent caché sème la méfiance entre voisins. Ce qui est commun doit se voir.

first-principles--stays-common = Dans une coopérative, une partie de l'argent reste commune à tous. Est-ce vrai ?
    .hint = Souvenez-vous de la troisième promesse.
    .reply-true = Oui. Elle fait notre force, aujourd'hui et demain.
    .reply-false = Une bonne partie peut se partager, bien sûr. Mais une part reste, pour nous soutenir dans les temps durs.

first-principles--in-their-order = Maintenant, dites-moi les trois promesses dans l'ordre.
    .hint = D'abord, on entre. Ensuite, on a son mot à dire.
    .reply = Vous avez les trois.
    .answer-door = La porte est ouverte
    .said-door = la porte | porte ouverte | la porte ouverte
    .answer-vote = Ce sont les membres qui décident
    .said-vote = les membres | on décide | nous décidons | une voix
    .answer-share = On verse et on partage
    .said-share = on verse | on partage | verser et partager | le partage

first-principles--we-own = Dites après moi.
    .phrase = C'est à nous, et nous décidons.
    .reply = Dans votre bouche, ça sonne bien.

first-principles--outside-the-door = Maintenant, prenez votre temps. Chez vous, qui est encore devant la porte ? Qu'est-ce qui l'aiderait à entrer ?
    .hint = Pensez aux jeunes, et aux femmes. Pensez aux gens venus d'ailleurs, et à ceux qui ne lisent pas.
    .reply = Merci. À une porte ouverte, il faut aussi quelqu'un qui dise : entrez.

first-principles--three-promises = Trois promesses, trois fils à tisser. La porte ouverte. Une voix pour chacun. On verse, et on partage. Quatre autres vous attendent.

## Quatre autres principes

further-principles = Quatre autres principes
    .summary = Nous restons libres, et nous apprenons. Nous nous entraidons, et nous prenons soin de notre lieu de vie.

further-principles--four-more = Vous connaissez trois promesses. La porte est ouverte. Ce sont les membres qui décident. Les membres versent et partagent. En voici quatre autres.

further-principles--stay-free = La quatrième promesse : nous restons libres. Une banque ou un gouvernement peut nous aider. Mais le dernier mot reste à nos membres.

further-principles--the-new-truck = Un gros commerçant nous offre un camion neuf. En échange, il veut choisir nos responsables. Que disons-nous ?
    .hint = Et lui, que gagne-t-il avec ce camion ?
    .answer-refuse = Non, merci
    .said-refuse = non | nous refusons | on refuse | nous choisissons nous-mêmes
    .reply-refuse = Oui, c'est ainsi que nous restons libres. Nous trouverons peut-être un camion autrement.
    .answer-accept = Oui, on le prend
    .said-accept = oui | on accepte | nous acceptons | prenons le camion
    .reply-accept = Un camion nous aiderait beaucoup, bien sûr. Mais celui-ci a un prix.

further-principles--price-of-the-truck = Regardons un an plus tard. Les gens du commerçant nous dirigent. Ils lui vendent notre récolte, à petit prix. Le camion est à nous. Mais nous ne sommes plus nos propres maîtres.

further-principles--the-lender = Une banque prête de l'argent à notre coopérative. Alors, la banque peut décider pour nous. Est-ce vrai ?
    .hint = Nous lui devons de l'argent. Lui devons-nous notre voix ?
    .reply-true = Il faut rendre ce que nous devons, bien sûr. Mais nous ne vendons pas notre voix avec.
    .reply-false = Vous avez raison. Nous rendons l'argent, et nous gardons notre voix.

further-principles--we-learn = La cinquième promesse : nous apprenons. Les membres apprennent, les responsables aussi, et ceux qui travaillent chez nous. Et nous expliquons aux autres ce qu'est une coopérative. Qui comprend peut décider.

further-principles--who-learns = Une formatrice vient pour une semaine. Notre présidente dit : moi, j'apprends, et c'est assez. Qui doit apprendre ?
    .hint = Qui décide dans une coopérative ?
    .answer-all = Tous les membres
    .said-all = tous | tout le monde | nous tous | les membres
    .reply-all = Oui. Quand beaucoup comprennent, il est difficile de nous tromper.
    .answer-chairperson = La présidente seule
    .said-chairperson = la présidente | seulement la présidente | la responsable | le chef
    .reply-chairperson = Une présidente a beaucoup à apprendre, bien sûr. Mais nous décidons tous. Alors, une seule personne qui comprend, ce n'est pas assez.
    .answer-nobody = Personne
    .said-nobody = personne du tout | c'est trop cher | pas besoin
    .reply-nobody = Apprendre prend du temps, et le travail attend. Mais ne pas savoir coûte encore plus cher.

further-principles--learn-to-decide = Dites après moi.
    .phrase = Nous apprenons, pour pouvoir décider.
    .reply = Et c'est ce que vous faites en ce moment.

further-principles--help-one-another = La sixième promesse : les coopératives s'entraident. Beaucoup de petites, côte à côte, font de grandes choses. Et chacune reste elle-même.

further-principles--too-much-milk = Notre coopérative a trop de lait. Dans la vallée voisine, une autre coopérative a une chambre froide. Elle est à moitié vide. Que faisons-nous ?
    .hint = Là-bas, il y a de la place. Chez nous, il y a du lait.
    .answer-share-cooler = Nous travaillons ensemble
    .said-share-cooler = ensemble | on travaille ensemble | on partage la chambre froide | on leur demande
    .reply-share-cooler = Oui. Notre lait reste frais, et leurs dépenses baissent.
    .answer-compete = On essaie de les battre
    .said-compete = les battre | on les bat | la concurrence
    .reply-compete = On pourrait essayer. Mais nous serions plus faibles, et eux aussi. Seule une grande laiterie serait contente.
    .answer-pour-away = On jette le lait
    .said-pour-away = on le jette | jeter | jeter le lait
    .reply-pour-away = Parfois, on ne voit pas d'autre solution. Mais regardez : il y a une chambre froide, à moitié vide.

further-principles--care-for-our-place = La septième promesse : nous prenons soin de notre lieu de vie. De son eau et de sa terre. De ses enfants, et de tous ceux qui viendront après nous.

further-principles--the-stream = Nous lavons notre laine dans la rivière. L'eau devient noire, et des gens en boivent. Nettoyer l'eau coûte de l'argent. Que faisons-nous ?
    .hint = Qui boit l'eau de la rivière ?
    .answer-clean = Nous nettoyons l'eau
    .said-clean = nettoyer l'eau | on nettoie | nettoyer | on paie le nettoyage
    .reply-clean = Oui. Nous gagnons un peu moins, mais tous boivent une bonne eau.
    .answer-silent = Nous ne disons rien
    .said-silent = rien | on ne dit rien | se taire | on ne fait rien
    .reply-silent = Ce serait moins cher, pour le moment. Mais nos voisins boivent de cette eau, et nous aussi.
    .answer-move = Nous allons plus bas
    .said-move = plus bas | on descend | descendre la rivière | on va plus loin
    .reply-move = Alors notre village boit bien. Mais le village suivant boit ce que nous laissons.

further-principles--how-many-principles = Les coopératives ont combien de principes ?
    .hint = Trois, et encore quatre.
    .answer-seven = Sept
    .said-seven = sept principes | il y en a sept | sept en tout
    .reply-seven = Oui, sept. Vous les connaissez tous maintenant.
    .answer-three = Trois
    .said-three = trois principes | il y en a trois
    .reply-three = Trois sont venus d'abord, dans la leçon d'avant. Depuis, il y en a d'autres.
    .answer-ten = Dix
    .said-ten = dix principes | il y en a dix
    .reply-ten = Dix, ce serait beaucoup à retenir. Comptez encore : trois, et quatre.

further-principles--which-matters-most = Une porte ouverte. Une voix pour chacun. Verser et partager. Rester libres. Apprendre. S'entraider. Prendre soin de notre lieu de vie. Pour vous, laquelle est la plus importante, et pourquoi ?
    .hint = Chez vous, laquelle manque le plus souvent ?
    .reply = Merci. D'autres en choisiront peut-être une autre. Les bonnes coopératives en parlent.

further-principles--seven-threads = Chaque promesse est un fil. Un fil seul casse vite. Tissés ensemble, les sept tiennent bon.

## Droits et devoirs

rights-and-duties = Droits et devoirs
    .summary = Ce qu'un membre peut faire, et ce qu'un membre donne.

rights-and-duties--amina-joins = Aujourd'hui, Aminata est devenue membre. Elle a dit oui aux règles, et elle a payé sa part. Maintenant, elle a des droits, et elle a des devoirs.

rights-and-duties--her-rights = D'abord, ses droits. Elle peut parler, et elle peut voter. Elle peut se présenter aux élections. Elle peut savoir où va l'argent. Elle peut profiter des services de la coopérative.

rights-and-duties--the-accounts = Aminata est membre. Elle demande à entendre les comptes. Le trésorier répond : ça ne vous regarde pas. Qui a raison ?
    .hint = C'est l'argent de qui, dans ces comptes ?
    .answer-amina = Aminata a raison
    .said-amina = Aminata | c'est Aminata | le membre
    .reply-amina = Oui. C'est aussi son argent. Un membre peut savoir où il va.
    .answer-treasurer = Le trésorier a raison
    .said-treasurer = le trésorier | c'est le trésorier | la trésorière
    .reply-treasurer = Le trésorier tient le cahier, et il doit bien le tenir. Mais l'argent qui s'y trouve est aux membres.

rights-and-duties--new-members-vote = Aminata est entrée la dernière. Pourtant, sa voix compte autant que les autres. Est-ce vrai ?
    .hint = Un membre, combien de voix ?
    .reply-true = Oui. Une voix ne grandit pas avec l'âge.
    .reply-false = Les anciens savent beaucoup de choses, et nous les écoutons. Mais quand on vote, chaque membre compte autant.

rights-and-duties--musa-leaves = Moussa part vivre en ville. Il veut quitter la coopérative. En a-t-il le droit ?
    .hint = La porte est ouverte. Dans quel sens ?
    .answer-freely = Oui, librement
    .said-freely = oui | librement | bien sûr | il peut partir
    .reply-freely = Oui. La porte est ouverte dans les deux sens. Nos règles disent ce que devient sa part.
    .answer-never = Non, jamais
    .said-never = non | jamais | il doit rester | qu'il reste
    .reply-never = Il va nous manquer. Mais on ne force personne à entrer, ni à rester.

rights-and-duties--her-duties = Maintenant, ses devoirs. Elle vient aux réunions. Elle paie ce qu'elle a promis. Elle passe par la coopérative, et ne la contourne pas. Elle respecte les règles que nous avons faites ensemble.

rights-and-duties--the-better-price = Rosalie a promis son café à la coopérative. Aujourd'hui, un commerçant lui propose un prix un peu meilleur. Que doit-elle faire ?
    .hint = Les prix montent et descendent. Qu'est-ce qui nous tient ensemble ?
    .answer-promise = Tenir sa promesse
    .said-promise = la promesse | sa promesse | garder sa promesse | tenir parole
    .reply-promise = Oui. Quand chacun tient sa promesse, nos camions sont pleins.
    .answer-trader = Vendre au commerçant
    .said-trader = au commerçant | le commerçant | le meilleur prix | lui vendre
    .reply-trader = Rosalie a besoin d'argent, et un meilleur prix attire. Mais beaucoup de choses tiennent à sa promesse.
    .answer-ask = En parler à la coopérative
    .said-ask = en parler | demander | demander à la coopérative | parler aux membres
    .reply-ask = C'est un bon chemin. Elle tient sa promesse, et nous parlons tous du prix.

rights-and-duties--if-all-sell = Un sac, ce n'est pas grand-chose. Mais si tout le monde fait pareil, notre camion roule à vide. Alors il n'y a plus de coopérative. L'année prochaine, le commerçant fixe le prix tout seul.

rights-and-duties--paying-the-share = Payer sa part : est-ce un droit, ou un devoir ?
    .hint = Est-ce une chose que vous recevez, ou que vous donnez ?
    .answer-duty = Un devoir
    .said-duty = devoir | c'est un devoir | le devoir | une obligation
    .reply-duty = Oui. Avec ce que chacun donne, nous pouvons commencer.
    .answer-right = Un droit
    .said-right = droit | c'est un droit | le droit
    .reply-right = Vous pouvez entrer, et ça, c'est un droit. Mais ici, il s'agit d'une chose que chaque membre donne.

rights-and-duties--speaking-up = Parler à la réunion : est-ce un droit, ou un devoir ?
    .hint = Quelqu'un peut-il vous interdire d'y parler ?
    .answer-right = Un droit
    .said-right = droit | c'est un droit | mon droit | le droit de parler
    .reply-right = Oui. C'est votre droit, même si la voix tremble.
    .answer-duty = Un devoir
    .said-duty = devoir | c'est un devoir | mon devoir | une obligation
    .reply-duty = C'est bien quand tout le monde parle. Mais on ne vous y force pas. C'est une chose que personne ne peut vous enlever.

rights-and-duties--who-was-absent = Moussa n'est pas venu à la réunion. Pourtant, il doit respecter ce qu'on y a décidé. Est-ce vrai ?
    .hint = Si une décision ne vaut que pour les présents, peut-elle tenir ?
    .reply-true = Oui. Il était invité. Une décision vaut pour tout le monde.
    .reply-false = Il n'a pas donné son avis, bien sûr. Mais il était invité comme tout le monde. Si chacun choisit pour soi, aucune décision ne tient.

rights-and-duties--becoming-a-member = Comment devenir membre, pour ensuite décider ? Dites-le-moi dans l'ordre.
    .hint = Du dehors, personne ne peut voter.
    .reply = Oui. C'est par là qu'on entre.
    .answer-ask = On demande à entrer
    .said-ask = on demande | demander | la demande | demander à entrer
    .answer-pay = On paie sa part
    .said-pay = on paie | payer | payer sa part | la part
    .answer-vote = On vote avec les autres
    .said-vote = on vote | voter | le vote | voter ensemble

rights-and-duties--rights-and-duties-both = Dites après moi.
    .phrase = J'ai des droits, et j'ai des devoirs.
    .reply = Les deux sont à vous.

rights-and-duties--your-right = Quel droit n'avez-vous encore jamais utilisé ? Qu'est-ce qui vous retient ? Réfléchissez à voix haute.
    .hint = Parler, voter, se présenter aux élections, demander où va l'argent.
    .reply = Merci. Un droit est comme un sentier. Il reste ouvert quand on y marche.

rights-and-duties--two-hands = Les droits et les devoirs sont comme deux mains. Avec l'une, on reçoit. Avec l'autre, on donne.

## L'assemblée générale

general-assembly = L'assemblée générale
    .summary = Comment nous nous réunissons, pour parler et décider.

general-assembly--all-members-meet = Au moins une fois par an, nous nous réunissons tous. C'est l'assemblée générale. Dans notre coopérative, elle a le dernier mot. Les responsables l'écoutent, et lui rendent compte.

general-assembly--highest-voice = Qui a le dernier mot dans une coopérative ?
    .hint = Ce n'est pas une seule personne.
    .answer-assembly = L'assemblée générale
    .said-assembly = l'assemblée | tous les membres | tout le monde ensemble | nous tous
    .reply-assembly = Oui. C'est nous tous, ensemble dans un même lieu.
    .answer-chairperson = La présidente
    .said-chairperson = le président | celle qui préside | le chef
    .reply-chairperson = La présidente parle souvent, alors on peut le croire. Mais nous l'avons choisie, et nous pouvons choisir quelqu'un d'autre.
    .answer-manager = Le gérant
    .said-manager = la gérante | le directeur | le patron
    .reply-manager = Le gérant conduit le travail de chaque jour. Mais il travaille pour nous, les membres.

general-assembly--the-agenda = Tout le monde est invité, assez tôt. L'invitation dit quand et où nous nous réunissons. Elle dit aussi de quoi nous allons parler. Cette liste s'appelle l'ordre du jour.

general-assembly--what-list = Pour une assemblée, il faut la liste des sujets. Comment appelle-t-on cette liste ?
    .hint = Elle arrive avec l'invitation. Son nom commence ainsi : l'ordre.
    .answer-agenda = L'ordre du jour
    .said-agenda = ordre du jour | c'est l'ordre du jour | l'agenda
    .reply-agenda = Oui, l'ordre du jour. Il donne à chacun le temps de réfléchir.
    .answer-minutes = Le procès-verbal
    .said-minutes = procès-verbal | le PV | le compte rendu | le rapport
    .reply-minutes = Le procès-verbal s'écrit à la réunion, et il dit ce qu'on a décidé. Cette liste-ci vient avant.
    .answer-invitation = L'invitation
    .said-invitation = invitation | la convocation | la lettre
    .reply-invitation = Presque. L'invitation nous apporte la liste. Mais la liste a un nom à elle.

general-assembly--a-late-idea = Notre assemblée dure longtemps. La moitié des membres est rentrée. Issa dit : vendons le moulin, maintenant. Ce n'était pas à l'ordre du jour. Que faisons-nous ?
    .hint = Pensez à ceux qui ne sont plus là.
    .answer-next-time = Décider la prochaine fois
    .said-next-time = la prochaine fois | à la prochaine réunion | un autre jour | plus tard
    .reply-next-time = Oui. Nous le mettons au prochain ordre du jour. Ainsi chacun peut réfléchir, et chacun peut venir.
    .answer-now = Voter maintenant
    .said-now = maintenant | on vote | tout de suite | votons
    .reply-now = Ce serait rapide, et tout le monde est fatigué. Mais la moitié d'entre nous n'en sait rien.

general-assembly--those-at-home = Aminata est rentrée s'occuper de ses enfants. Personne ne lui a parlé du moulin. Demain, elle apprend qu'il est vendu. Cette décision, était-ce aussi la sienne ?

general-assembly--the-quorum = Quelques personnes ne peuvent pas décider pour tous. Alors, nos règles disent combien de membres il faut. Ce nombre s'appelle le quorum. S'il y a moins de monde, on ne peut pas décider.

general-assembly--thirty-came = Nous sommes cent membres. Pour une assemblée, nos règles en demandent cinquante. Aujourd'hui, il y en a trente. Pouvons-nous décider ?
    .hint = Trente, est-ce assez pour notre quorum ?
    .answer-no = Non, pas aujourd'hui
    .said-no = non | pas aujourd'hui | il faut attendre | ce n'est pas assez
    .reply-no = Vous avez raison. Nous invitons tout le monde encore une fois.
    .answer-yes = Oui, nous pouvons
    .said-yes = oui | nous pouvons décider | on peut décider
    .reply-yes = Ces trente personnes ont fait l'effort de venir, bien sûr. Mais nos règles en demandent cinquante. Un petit nombre ne doit pas décider pour tous.

general-assembly--two-votes = À l'assemblée, bien parler donne deux voix. Est-ce vrai ?
    .hint = Comptez les têtes.
    .reply-true = Une belle parole peut nous convaincre, bien sûr. Mais quand on compte, chacun compte une fois.
    .reply-false = Vous avez raison. On écoute tout le monde, et chacun compte une fois.

general-assembly--the-minutes = Quelqu'un écrit ce que nous décidons. Cet écrit s'appelle le procès-verbal. On le lit à voix haute, pour que tout le monde l'entende. Ensuite, personne ne peut changer l'histoire.

general-assembly--a-quarrel = Deux mois après l'assemblée, Rosalie et Moussa se disputent. Qu'avons-nous décidé pour le toit ? Qu'est-ce qui peut nous aider ?
    .hint = Quelqu'un l'a écrit.
    .answer-minutes = Le procès-verbal
    .said-minutes = procès-verbal | le PV | le cahier | ce qui est écrit
    .reply-minutes = Oui. On le lit à voix haute, et la dispute est finie.
    .answer-loudest = La voix la plus forte
    .said-loudest = une voix forte | crier | crier plus fort
    .reply-loudest = Une voix forte remplit la salle, mais elle n'en sait pas davantage. Il nous faut une chose qui ne change pas.
    .answer-memory = La mémoire de la présidente
    .said-memory = la mémoire | la présidente | demander à la présidente
    .reply-memory = La présidente s'en souvient peut-être bien. Mais les souvenirs changent, même chez les gens honnêtes. Il nous faut une chose qui ne change pas.

general-assembly--how-we-go-on = À notre assemblée, qu'est-ce qui vient d'abord, et qu'est-ce qui vient ensuite ?
    .hint = Il faut d'abord savoir si nous sommes assez.
    .reply = Oui. Ainsi tout le monde peut suivre, et personne n'est pressé.
    .answer-count = On compte qui est là
    .said-count = on compte | compter | compter les gens
    .answer-report = On écoute le rapport
    .said-report = le rapport | écouter le rapport | on écoute
    .answer-talk = On discute
    .said-talk = la discussion | discuter | on parle
    .answer-vote = On vote
    .said-vote = le vote | voter | nous votons

general-assembly--talk-then-vote = Dites après moi.
    .phrase = D'abord on discute, ensuite on vote.
    .reply = Dans cet ordre, nous décidons bien.

general-assembly--your-agenda = Que mettriez-vous à l'ordre du jour de votre prochaine réunion ? Dites-le comme vous le diriez là-bas.
    .hint = Qu'est-ce qui vous pèse depuis longtemps ?
    .reply = Merci. Voilà, vous l'avez déjà dit une fois. La prochaine fois, dites-le devant tout le monde.

general-assembly--highest-voice-is-ours = Un ordre du jour, pour que chacun se prépare. Un quorum, pour qu'un petit nombre ne décide pas pour tous. Une voix pour chacun. Et un procès-verbal, pour que la décision tienne. Voilà comment nous décidons.

## Comment choisir nos responsables

choosing-leaders = Comment choisir nos responsables
    .summary = Le conseil, les élections, et une confiance prêtée.

choosing-leaders--the-board = Nous ne pouvons pas tous nous réunir chaque jour. Alors, nous élisons quelques membres pour nous diriger. Ils forment le conseil d'administration. On dit aussi : le conseil. Ils nous dirigent d'une assemblée à l'autre.

choosing-leaders--who-chooses = Qui choisit le conseil ?
    .hint = Le conseil nous dirige. Alors, qui doit le choisir ?
    .answer-members = Les membres
    .said-members = tous les membres | c'est nous | nous tous | l'assemblée
    .reply-members = Oui. Nous choisissons des personnes parmi nous.
    .answer-old-board = L'ancien conseil
    .said-old-board = le conseil | le bureau | les anciens responsables
    .reply-old-board = L'ancien conseil peut proposer des gens bien. Mais s'il choisissait seul, il n'aurait plus jamais à nous demander.
    .answer-customer = Le plus gros acheteur
    .said-customer = l'acheteur | un gros acheteur | le commerçant
    .reply-customer = Un gros acheteur compte pour nous. Mais les acheteurs passent, et la coopérative est à ses membres.

choosing-leaders--secret-vote = Pour élire quelqu'un, on vote souvent en secret. Chacun marque un papier, ou met un caillou dans une jarre. Personne ne voit quelle jarre c'était. Ainsi, personne n'a besoin d'avoir peur.

choosing-leaders--juma-watches = Nous élisons le conseil. Issa se tient à côté des jarres. Il veut voir comment chacun vote. Que lui disons-nous ?
    .hint = Voteriez-vous librement, si quelqu'un vous regarde ?
    .answer-secret = Le vote est secret
    .said-secret = secret | c'est secret | éloignez-vous | sortez
    .reply-secret = Oui. Issa peut attendre dehors, comme tout le monde.
    .answer-look = Il peut regarder
    .said-look = qu'il regarde | laissez-le regarder | oui
    .reply-look = Il ne pense peut-être pas à mal. Mais tout le monde n'ose pas choisir sous ses yeux.

choosing-leaders--why-secret = Pensez à Rosalie. Elle doit de l'argent à Issa. S'il la regarde, peut-elle encore choisir librement ? Le vote secret protège ceux qui dépendent des autres.

choosing-leaders--cannot-read = Moussa ne sait pas lire. Alors, il ne peut pas voter. Est-ce vrai ?
    .hint = Pensez aux cailloux et aux jarres.
    .reply-true = Un papier écrit serait difficile pour lui, bien sûr. Mais un caillou, une image ou une main levée suffit. Pas besoin de lettres.
    .reply-false = Vous avez raison. Un caillou, une image ou une main levée suffit. Pas besoin de lettres.

choosing-leaders--who-is-elected = Nous comptons. Rosalie a soixante voix, et Aminata en a quarante. Qui est élue ?
    .hint = Qui a le plus grand nombre ?
    .answer-rosa = Rosalie
    .said-rosa = c'est Rosalie | Rosalie est élue
    .reply-rosa = Oui, Rosalie. Et Aminata lui serre la main.
    .answer-amina = Aminata
    .said-amina = c'est Aminata | Aminata est élue
    .reply-amina = Aminata a quarante amis dans cette salle. Mais soixante, c'est plus que quarante.
    .answer-both = Toutes les deux
    .said-both = les deux | elles deux | toutes deux
    .reply-both = Ce serait gentil. Mais il n'y a qu'un siège, et soixante, c'est plus que quarante.

choosing-leaders--lent-not-given = Un mandat est prêté, pas donné. Nos règles disent pour combien de temps. Quand ce temps est fini, on choisit de nouveau. Ainsi, chacun peut apprendre à diriger.

choosing-leaders--he-wants-to-stay = Le mandat de la présidente est fini. Elle dit : personne ne fait mieux que moi, alors je reste. Que faisons-nous ?
    .hint = Que disent nos règles sur la durée ?
    .answer-vote = On vote de nouveau
    .said-vote = on vote | voter | une élection | une nouvelle élection
    .reply-vote = Oui. Elle peut se présenter encore, si nos règles le permettent. Mais la décision est à nous.
    .answer-stay = On la laisse rester
    .said-stay = elle reste | qu'elle reste | elle peut rester
    .reply-stay = Elle a peut-être bien fait son travail, et nous l'en remercions. Mais ce temps était prêté, et il est fini.

choosing-leaders--rosas-brother = Rosalie est au conseil. Le conseil doit acheter des tôles pour le toit. Son frère vend des tôles. Que doit faire Rosalie ?
    .hint = Qu'est-ce qui donnerait confiance à tout le monde ?
    .answer-tell = Le dire, et ne pas voter
    .said-tell = le dire à tous | le dire | ne pas voter | parler franchement
    .reply-tell = Oui. Elle le dit franchement, et les autres comparent les prix.
    .answer-buy = Acheter chez son frère
    .said-buy = son frère | chez son frère | aider son frère
    .reply-buy = Ses tôles sont peut-être bonnes. Mais si elle décide seule, on ne lui fera plus confiance.
    .answer-silent = Garder le silence
    .said-silent = le silence | se taire | rien
    .reply-silent = Se taire semble facile. Mais un jour, ça se sait, et la confiance est perdue.

choosing-leaders--how-we-elect = Comment se passe une élection ? Dites-le-moi dans l'ordre.
    .hint = Avant de choisir, il nous faut des noms.
    .reply = Oui. Tout est clair, du début à la fin.
    .answer-name = On propose des noms
    .said-name = des noms | les noms | proposer des noms
    .answer-speak = On écoute ces personnes
    .said-speak = on les écoute | elles parlent | écouter
    .answer-vote = On vote en secret
    .said-vote = on vote | voter | le vote secret
    .answer-count = On compte ensemble
    .said-count = on compte | compter | compter les voix

choosing-leaders--an-office-is-lent = Dites après moi.
    .phrase = Un mandat est prêté, pas donné.
    .reply = Quand nos responsables s'en souviennent, on leur fait confiance.

choosing-leaders--whom-you-trust = Pensez à une personne à qui vous confieriez notre argent. Comment est-elle ? Et si c'était vous ?
    .hint = Sait-elle écouter ? Montre-t-elle les comptes ? Est-elle fidèle à sa parole ?
    .reply = Merci. Ce sont les choses à demander avant de voter.

choosing-leaders--we-choose = Nous choisissons nos responsables. Nous écoutons leur rapport. Nous leur disons merci, et nous choisissons de nouveau. Ainsi, la coopérative reste dans nos mains.

## Les femmes et les jeunes

women-and-young-members = Les femmes et les jeunes
    .summary = Pourquoi certaines voix manquent, et comment leur faire une place.

women-and-young-members--leila-counts = Awa a dix-neuf ans. Aujourd'hui, elle vient à l'assemblée pour la première fois. Quarante personnes sont assises là. Elle compte cinq femmes. Et personne n'est aussi jeune qu'elle.

    Pourtant, elle sait qui travaille. Dans les champs du monde, sur dix personnes, environ quatre sont des femmes. Pourquoi sont-elles si peu ici ?

women-and-young-members--six-in-the-evening = Notre réunion commence à six heures du soir. À six heures, Aminata prépare le repas, et les enfants ont besoin d'elle. Alors elle ne vient jamais. Que pouvons-nous faire ?
    .hint = Aminata voudrait bien venir. Qu'est-ce qui l'en empêche ?
    .answer-hour = Changer l'heure
    .said-hour = une autre heure | à une autre heure | plus tôt | le matin | se réunir le matin | lui demander quand elle peut
    .reply-hour = Oui. Nous demandons aux absentes quelle heure leur convient. Un coin pour les enfants, c'est utile aussi.
    .answer-husband = Son mari peut lui raconter
    .said-husband = son mari | le mari | il lui raconte | il peut lui dire | son mari lui dira
    .reply-husband = C'est mieux que rien. Mais une nouvelle qui passe par deux bouches arrive bien maigre.
    .answer-nothing = Rien, c'est son affaire
    .said-nothing = rien | on ne fait rien | c'est son affaire | c'est son problème | on laisse comme ça
    .reply-nothing = Personne ne l'empêche d'entrer, bien sûr. Mais l'heure l'en empêche. Et l'heure, c'est nous qui la fixons.

women-and-young-members--second-hand = Son mari rentre tard. Il dit : on a parlé du moulin. Et le nouveau prix ? Il ne s'en souvient pas. Et ce qu'Aminata aurait dit, personne ne l'a entendu.

women-and-young-members--for-the-house = Moussa dit : moi, je parle pour ma maison. Il pense bien faire. Sa femme et lui cultivent le café ensemble. Lui, il sait ce que coûte le camion. Elle, elle sait quels arbres donnent, et de quoi les cueilleuses ont besoin. Si un seul parle, nous n'entendons que la moitié.

women-and-young-members--vote-for-both = Moussa est membre, et sa femme aussi. Alors Moussa vote pour les deux. Est-ce vrai ?
    .hint = Dans cette maison, combien y a-t-il de membres ?
    .said-true = il vote pour les deux | c'est lui qui vote | le mari vote | il peut
    .said-false = elle vote aussi | chacun vote | chacun sa voix | ça fait deux voix
    .reply-true = Dans beaucoup de maisons, on fait comme ça. Mais deux membres ont deux voix. À certains endroits, elle peut demander à quelqu'un de voter pour elle. Alors, c'est elle qui le demande.
    .reply-false = Vous avez raison. Deux membres, deux voix. Ils peuvent même voter différemment, et manger dans le même plat.

women-and-young-members--rosas-milk = Rosalie trait les vaches, et nous apporte le lait chaque jour. Mais dans le cahier, il n'y a que son frère. Alors c'est lui qui reçoit l'argent. Qu'est-ce qui serait juste ?
    .hint = Quelles mains apportent le lait ?
    .answer-her-name = Le noter au nom de Rosalie
    .said-her-name = au nom de Rosalie | à son nom | à son nom à elle | payer Rosalie | Rosalie
    .reply-her-name = Oui. Son lait est noté à son nom, et l'argent lui revient. Si elle veut, elle le partage.
    .answer-brother = Payer son frère, comme avant
    .said-brother = son frère | le frère | payer le frère | payer son frère | comme avant
    .reply-brother = Il rapporte peut-être tout à la maison. Mais elle travaille, et elle doit lui demander chaque pièce. Et sans son nom dans le cahier, elle n'a pas de voix.
    .answer-half = La moitié pour chacun
    .said-half = la moitié | moitié moitié | on partage | partager en deux | la moitié chacun
    .reply-half = Ça paraît gentil. Mais on ne partage pas ce qu'une autre personne a gagné. Elle peut le faire elle-même.

women-and-young-members--leila-stands-up = Awa se lève. Son cœur bat fort. Elle connaît une façon moins chère de sécher le café. Quelqu'un crie : attends d'avoir des cheveux blancs ! Que doit faire la présidente ?
    .hint = Une idée vous demande-t-elle votre âge ?
    .answer-speak = La laisser parler
    .said-speak = laisser parler Awa | qu'elle parle | lui donner la parole | la parole | l'écouter
    .reply-speak = Oui. La présidente demande le silence. Awa explique tout en quatre phrases, et les anciens hochent la tête.
    .answer-elders = D'abord tous les anciens
    .said-elders = les anciens | d'abord les anciens | les vieux | les aînés | les plus âgés
    .reply-elders = Nous respectons les anciens, et nous les écoutons. Mais à la fin, il fait nuit, et tout le monde est fatigué. Parfois, les jeunes peuvent commencer.
    .answer-next-year = Qu'elle revienne l'an prochain
    .said-next-year = l'an prochain | l'année prochaine | qu'elle attende | attendre un an
    .reply-next-year = L'an prochain, elle ne viendra peut-être plus. Et notre café séchera toujours mal.

women-and-young-members--a-kept-seat = Certaines coopératives gardent un siège au conseil pour un jeune membre. Certaines gardent aussi des sièges pour les femmes. Un tel siège n'est pas un cadeau. La personne qui s'y assoit a été élue. Elle travaille, elle apprend, et elle nous rend compte.

women-and-young-members--leilas-vote = Un an a passé. Awa est élue au siège des jeunes. Combien de voix a-t-elle au conseil ?
    .hint = Est-elle là pour regarder, ou pour décider comme les autres ?
    .answer-one = Une seule
    .said-one = une | une voix | une seule voix | une comme les autres | comme les autres
    .reply-one = Oui, une, comme tout le monde au conseil. Un siège sans voix, ce n'est qu'une chaise.
    .answer-half = Une demi-voix
    .said-half = une demie | la moitié | la moitié d'une voix
    .reply-half = Elle est jeune, mais c'est une personne entière. Au conseil, on décide comme les autres.
    .answer-listens = Elle écoute seulement
    .said-listens = elle écoute | juste écouter | écouter | zéro | pas de voix
    .reply-listens = À certains endroits, c'est ainsi, et les jeunes ne viennent bientôt plus. Une personne élue au conseil décide comme les autres.

women-and-young-members--for-myself = Dites après moi.
    .phrase = Je suis membre, et je parle pour moi.
    .reply = C'est votre voix à vous. Personne d'autre ne l'a.

women-and-young-members--who-is-missing = Qui manque à vos réunions ? Qu'est-ce qui les ferait venir ? Une autre heure, un autre lieu, un mot gentil ? Réfléchissez à voix haute.
    .hint = Pensez aux mères, et aux veuves. Pensez à ceux qui travaillent chez les autres. Pensez à ceux qui n'ont pas vingt ans.
    .reply = Merci. Qui voit la place vide a commencé à la remplir.

women-and-young-members--before-next-time = Avant la prochaine leçon, faites ceci. Demandez à quelqu'un qui ne vient jamais : qu'est-ce qui vous retient ? Ne discutez pas. Écoutez seulement, et gardez-le en mémoire.

## Régler les disputes

settling-conflicts = Régler les disputes
    .summary = Comment on se dispute, et comment on reste voisins.

settling-conflicts--one-pump = Notre coopérative a une seule pompe pour les champs. Aminata la veut samedi matin. Issa aussi la veut samedi matin. Ils crient. Depuis, ils ne se saluent plus.

settling-conflicts--first-step = Aminata et Issa se disputent pour la pompe. Que doivent-ils essayer d'abord ?
    .hint = Pour commencer, il faut combien de personnes ?
    .answer-talk = Se parler, à deux
    .said-talk = se parler | parler | ils se parlent | discuter | en discuter | s'asseoir et parler
    .reply-talk = Oui. Calmement, à deux, quand la colère est passée. La plupart des disputes finissent là.
    .answer-court = Aller au tribunal
    .said-court = le tribunal | au tribunal | un juge | la police | la gendarmerie | porter plainte
    .reply-court = Ce chemin reste ouvert. Mais il est long, et il coûte cher. Et après, ils sont toujours voisins.
    .answer-crowd = Le raconter à tout le monde
    .said-crowd = à tout le monde | à tout le village | le raconter | le dire aux autres | à l'assemblée
    .reply-crowd = Plus tard, ils auront peut-être besoin des autres. Mais devant beaucoup d'yeux, il est dur de céder.

settling-conflicts--behind-the-words = Ils s'assoient. Aminata demande : pourquoi samedi ? Issa répond : samedi, mon fils est là. Tout seul, je ne peux pas soulever la pompe.

    Puis il lui pose la même question. Elle répond : mes plants sont petits. Samedi, il leur faut de l'eau.

    Ce que nous demandons est une chose. Ce qu'il nous faut se cache derrière.

settling-conflicts--what-juma-needs = Issa dit : je veux samedi. Ce jour-là, son fils est à la maison. Seul, il ne peut pas soulever la pompe. De quoi a-t-il vraiment besoin ?
    .hint = Un autre jour irait-il, si quelqu'un venait avec lui ?
    .answer-hands = De deux bras de plus
    .said-hands = deux bras | des bras | quelqu'un pour soulever | quelqu'un de fort | quelqu'un avec lui | son fils
    .reply-hands = Oui. Alors Moussa la soulève avec lui vendredi. Et samedi, la pompe est libre pour Aminata.
    .answer-saturday = Du samedi, et pas d'un autre jour
    .said-saturday = samedi | du samedi | le samedi | seulement samedi | la pompe samedi
    .reply-saturday = C'est ce qu'il dit. Mais écoutez bien : pourquoi samedi ?
    .answer-win = De gagner contre Aminata
    .said-win = gagner | de gagner | avoir raison | battre Aminata | sa fierté
    .reply-win = Quand ils crient, on pourrait le croire. Mais il a donné sa raison, et c'est la pompe.

settling-conflicts--step-by-step = Parfois, se parler ne suffit pas. Alors on monte, marche après marche. D'abord, les deux se parlent. Ensuite vient une personne en qui les deux ont confiance. C'est la médiatrice, ou le médiateur. Ensuite, un comité écoute les deux côtés, comme le disent nos règles. Ensuite, l'assemblée. Et seulement après, quelqu'un du dehors.

    Une chose est différente. Si quelqu'un vous frappe ou vous menace, n'attendez pas. Allez tout de suite vers des gens de confiance.

settling-conflicts--who-helps-them = Aminata et Issa ont confiance en Rosalie. Avec elle, ils arrivent à se parler. Mais elle ne décide pas. Comment l'appelle-t-on ?
    .hint = Elle est au milieu. Le mot commence ainsi : média.
    .answer-mediator = Une médiatrice
    .said-mediator = médiatrice | la médiatrice | médiateur | un médiateur | une conciliatrice
    .reply-mediator = Oui, une médiatrice. Elle demande et elle écoute, et les deux trouvent leur propre chemin.
    .answer-judge = Une juge
    .said-judge = juge | la juge | le juge | un arbitre
    .reply-judge = Une juge décide, et l'un des deux perd. Rosalie les accompagne, et ils cherchent eux-mêmes.
    .answer-witness = Un témoin
    .said-witness = témoin | le témoin | c'est un témoin | quelqu'un qui a vu
    .reply-witness = Un témoin raconte ce qui s'est passé. Rosalie ne l'a pas vu. Avec elle, les deux se parlent.

settling-conflicts--his-own-quarrel = Dans notre comité des disputes, il y a trois membres. Issa est l'un d'eux. Maintenant, le comité doit écouter sa propre dispute. Que doit faire Issa ?
    .hint = Peut-on s'asseoir des deux côtés de la table ?
    .answer-aside = Laisser sa place, cette fois
    .said-aside = laisser sa place | céder sa place | se retirer | quelqu'un d'autre | un autre à sa place
    .reply-aside = Oui. Un autre membre prend sa place. Ainsi, les deux côtés peuvent croire à ce qu'on décide.
    .answer-stay = Rester et décider
    .said-stay = rester | il reste | il peut rester | il est élu pour ça
    .reply-stay = Il est élu, bien sûr. Et peut-être même qu'il serait juste.
    .answer-quit = Quitter la coopérative
    .said-quit = quitter | partir | il s'en va | démissionner
    .reply-quit = Il n'a rien fait de mal. Une dispute, ce n'est pas une honte. Il suffit qu'une autre personne décide.

settling-conflicts--on-the-other-chair = Maintenant, prenez la chaise d'Aminata. Vous racontez votre côté. En face, quelqu'un vous écoute, et c'est Issa. Quoi qu'il décide, allez-vous croire que c'était juste ?

settling-conflicts--in-which-order = Quelle marche vient d'abord, et laquelle ensuite ? Dites-le-moi dans l'ordre.
    .hint = Commencez par deux personnes. Finissez par nous tous.
    .reply = Oui, et à chaque marche il y a plus de monde. Alors, on commence par la plus petite.
    .answer-two = Les deux se parlent
    .said-two = les deux | ils se parlent | se parler | à deux
    .answer-mediator = Une médiatrice vient
    .said-mediator = une médiatrice | médiatrice | un médiateur | la médiation
    .answer-committee = Un comité les écoute
    .said-committee = un comité | comité | le comité | le comité écoute
    .answer-assembly = L'assemblée décide
    .said-assembly = l'assemblée | l'assemblée générale | tous les membres | nous tous

settling-conflicts--listen-first = Dites après moi.
    .phrase = D'abord j'écoute, ensuite je parle.
    .reply = C'est court à dire, et long à apprendre.

settling-conflicts--a-quarrel-near-you = Pensez à une dispute près de chez vous. Ne dites aucun nom. Que demande chaque côté ? Et de quoi chaque côté a-t-il besoin ? Réfléchissez à voix haute.
    .hint = Demandez dans votre tête : pourquoi ? Et puis encore : pourquoi ?
    .reply = Merci. Qui voit les deux côtés pourra un jour servir aux autres.

settling-conflicts--before-next-time = Avant la prochaine leçon, faites ceci. Demandez à quelqu'un du conseil : que disent nos règles sur les disputes ? Qui écoute les deux côtés ? Si les règles ne disent rien, voilà un sujet pour l'ordre du jour.

## Les données de la coopérative

our-cooperatives-data = Les données de la coopérative
    .summary = Des noms, des numéros, des poids : qui les garde, et qui peut les voir.

our-cooperatives-data--tomas-writes = Chaque matin, Thomas pèse notre café. À côté de la balance, il y a un cahier. Il y note le nom, le numéro de téléphone, le poids et le prix. Page après page, nous y sommes tous.

    Des noms, des numéros, des poids : on les appelle des données.

our-cooperatives-data--what-it-tells = Supposons qu'un inconnu tienne notre cahier dans ses mains. Que peut-il y apprendre ?
    .hint = À côté de chaque nom, il y a un poids et un prix.
    .answer-earnings = Ce que chacun gagne
    .said-earnings = ce qu'on gagne | combien on gagne | nos gains | notre argent | nos revenus | qui est riche
    .reply-earnings = Oui. Et aussi quand, et comment nous appeler. Alors, nous en prenons bien soin.
    .answer-nothing = Pas grand-chose, des noms
    .said-nothing = rien | pas grand-chose | presque rien | seulement des noms | des noms
    .reply-nothing = C'est un cahier plutôt ennuyeux, bien sûr. Ouvrons une page.
    .answer-votes = Pour qui nous avons voté
    .said-votes = nos votes | les votes | le vote | comment on vote | l'élection
    .reply-votes = Nos votes ne sont dans aucun cahier, car ils étaient secrets. Ici, il y a des noms, des poids et des prix.

our-cooperatives-data--one-page = Ici, on lit : Rosalie, lundi, soixante kilos, payée en espèces. Maintenant, un voleur sait où il y a de l'argent. Maintenant, un acheteur sait combien nous avons à vendre.

our-cooperatives-data--a-phone-number = Un homme vient voir Thomas. Il dit : donnez-moi le numéro d'Awa, rien d'autre. Que doit faire Thomas ?
    .hint = À qui est ce numéro ?
    .answer-ask = Demander d'abord à Awa
    .said-ask = demander à Awa | lui demander | demander d'abord | à elle de décider | appeler Awa
    .reply-ask = Oui. Il garde le numéro pour elle, mais il ne peut pas le donner.
    .answer-give = Donner le numéro
    .said-give = le donner | il le donne | donner son numéro | donner
    .reply-give = C'est peut-être un ami. Peut-être aussi qu'elle se cache de lui. Thomas ne peut pas le savoir.
    .answer-show = Montrer tout le cahier
    .said-show = tout le cahier | le cahier | montrer le cahier | tout montrer
    .reply-show = Alors, il a tous nos numéros. Et pas un seul n'était pour lui.

our-cooperatives-data--a-home-for-the-book = Alors, notre cahier a sa maison. Une personne en répond. Il est dans une armoire fermée à clé, ou dans un téléphone avec un code. Vous pouvez voir ce qui est écrit sur vous. Le conseil voit ce qu'il lui faut pour son travail.

    Et avant de transmettre une chose, nous demandons. Un oui libre s'appelle le consentement. Qui a dit oui peut plus tard dire non.

our-cooperatives-data--a-free-yes = Avant de transmettre ce qui est à quelqu'un, on lui demande. Cette personne dit oui, librement. Comment appelle-t-on ce oui ?
    .hint = Le mot commence ainsi : consen.
    .answer-consent = Le consentement
    .said-consent = consentement | un consentement | son consentement | l'accord | son accord | la permission
    .reply-consent = Oui, le consentement. Il ne compte que si l'on pouvait aussi dire non.
    .answer-order = Un ordre
    .said-order = l'ordre | c'est un ordre | obéir
    .reply-order = Un ordre vient d'en haut, et il faut obéir. Ce oui-là est libre. Il y a un mot pour ça.
    .answer-signature = Une signature
    .said-signature = signature | la signature | signer | on signe
    .reply-signature = Une signature peut le montrer. Mais certains signent sans savoir pourquoi. D'abord vient le oui libre.

our-cooperatives-data--wrong-weight = Dans le cahier, on lit : Rosalie, six sacs. Mais elle en a apporté neuf. Que faut-il faire ?
    .hint = Ce qui est faux ne doit pas rester faux.
    .answer-correct = Corriger le cahier
    .said-correct = corriger | le corriger | il faut corriger | écrire neuf | mettre neuf
    .reply-correct = Oui. Thomas barre le six, mais on peut encore le lire. À côté, il écrit neuf, et les deux signent.
    .answer-silent = Laisser comme ça
    .said-silent = laisser | on laisse | c'est écrit | ne rien dire | rien
    .reply-silent = Un cahier a toujours l'air d'avoir raison. Mais une main fatiguée l'a écrit, et trois sacs, c'est beaucoup d'argent.
    .answer-tear = Arracher la page
    .said-tear = arracher | l'arracher | déchirer la page | déchirer | jeter la page
    .reply-tear = Alors l'erreur n'est plus là. Mais les autres non plus, sur cette page. Et personne ne peut voir ce qui s'est passé.

our-cooperatives-data--the-buyer = Un acheteur dit : montrez-moi tout le cahier, et je paie un peu plus. Que lui donnons-nous ?
    .hint = Que doit-il savoir pour acheter notre café ?
    .answer-sum = Seulement le total de nos sacs
    .said-sum = le total | seulement le total | la somme | combien de sacs | ce qu'il lui faut
    .reply-sum = Oui. Tous nos sacs ensemble, et aucun nom. Pour acheter, c'est assez.
    .answer-all = Le cahier entier
    .said-all = tout le cahier | le cahier | on lui montre tout | tout lui montrer
    .reply-all = Un peu plus d'argent, c'est tentant. Mais l'an prochain, il va de porte en porte. Et il sait qui a le plus besoin d'argent.
    .answer-refuse = Pas un mot
    .said-refuse = rien | rien du tout | on refuse | on ne dit rien | on lui dit non
    .reply-refuse = C'est prudent. Mais il ne peut pas acheter sans savoir combien il y en a. Entre tout et rien, il y a un chemin.

our-cooperatives-data--a-free-app = Une société nous offre une application gratuite. Elle demande notre liste entière de membres. La présidente peut dire oui, toute seule. Est-ce vrai ?
    .hint = Qui est sur cette liste ?
    .said-true = la présidente peut | la présidente décide | elle peut
    .said-false = pas toute seule | nous décidons | aux membres de décider | il faut demander aux membres
    .reply-true = La présidente décide beaucoup de choses, bien sûr. Mais cette liste parle de nous tous. Alors on nous demande à tous, avant qu'elle sorte d'ici.
    .reply-false = Vous avez raison. La liste parle de nous tous. On nous demande avant qu'elle sorte, et pas après.

our-cooperatives-data--about-us = Dites après moi.
    .phrase = Ça parle de nous, alors nous décidons.
    .reply = Gardez cette phrase. Elle vous servira de plus en plus souvent.

our-cooperatives-data--not-for-strangers = Que sait votre coopérative sur vous ? Et dans tout ça, qu'est-ce qu'un inconnu ne devrait jamais entendre ? Réfléchissez à voix haute.
    .hint = Pensez à votre numéro de téléphone, et à vos dettes. Pensez à votre récolte, et à l'endroit où se trouve votre maison.
    .reply = Merci. Ce que vous avez dit ici reste avec vous.

our-cooperatives-data--before-next-time = La plupart des pays ont une loi sur ces données. Souvent, elle dit : vous pouvez voir ce qui est écrit sur vous. Et vous pouvez le faire corriger. Il y a aussi un cours sur l'intelligence artificielle. Il raconte ce que les machines font de nos données.

    Avant la prochaine leçon, faites ceci. Demandez dans votre coopérative : puis-je voir ce que vous avez écrit sur moi ?

## Lire un compte simple

reading-a-simple-account = Lire un compte simple
    .summary = Ce qui est entré, ce qui est sorti, ce qui reste, et ce qui est dû.

reading-a-simple-account--daniel-and-rosa = Daniel garde l'argent de notre moulin. C'est notre trésorier. Rosalie ne lit pas. Elle s'assoit à côté de lui. Elle dit : racontez-moi ce qu'il y a dans le cahier. Daniel est content que quelqu'un demande.

reading-a-simple-account--who-may-hear = Qui peut entendre ce qu'il y a dans notre cahier de comptes ?
    .hint = À qui est cet argent ?
    .answer-members = Tous les membres
    .said-members = les membres | membres | chaque membre | nous tous | Rosalie aussi
    .reply-members = Oui. Même ceux qui ne lisent pas. Alors, quelqu'un le lit à voix haute.
    .answer-board = Seulement le conseil
    .said-board = le conseil | conseil | les responsables | le trésorier | Daniel seul
    .reply-board = Le conseil doit bien le connaître, bien sûr. Mais il garde un argent qui est à nous tous.
    .answer-anyone = Toute personne qui passe
    .said-anyone = n'importe qui | toute personne | le monde entier | les étrangers aussi
    .reply-anyone = C'est bien de ne rien se cacher entre nous. Mais un inconnu n'a pas à savoir ce qu'il y a dans la caisse. Un commerçant non plus.

reading-a-simple-account--four-lines = Daniel dit : quatre lignes suffisent. Ce qui est entré. Ce qui est sorti. Ce qui reste. Et ce qui est dû.

    Ce mois-ci, cent pièces sont entrées pour la mouture. Quarante sont allées à la meunière. Trente sont allées à l'huile et aux réparations.

reading-a-simple-account--what-is-left = Cent pièces sont entrées, et soixante-dix sont sorties. Combien en reste-t-il ?
    .hint = De cent, enlevez soixante-dix.
    .answer-thirty = Trente
    .said-thirty = trente pièces | il en reste trente | ça fait trente
    .reply-thirty = Oui, trente. Vous venez de lire un compte.
    .answer-seventy = Soixante-dix
    .said-seventy = soixante-dix pièces | il en reste soixante-dix | septante
    .reply-seventy = Soixante-dix, c'est ce que nous avons dépensé. Maintenant, regardez ce qui reste dans la caisse.
    .answer-hundred = Cent
    .said-hundred = cent pièces | il en reste cent | toutes | tout
    .reply-hundred = C'est ce qui est entré. Mais la meunière a eu son salaire, et l'huile est achetée.

reading-a-simple-account--two-are-missing = Le cahier dit : il reste trente pièces. Daniel et Rosalie ouvrent la caisse, et en comptent vingt-huit. Que font-ils d'abord ?
    .hint = Chaque pièce sortie a dû laisser un bout de papier.
    .answer-search = Chercher l'erreur ensemble
    .said-search = chercher | chercher l'erreur | chercher ensemble | ils cherchent | vérifier les reçus | recompter
    .reply-search = Oui. Ils regardent les reçus, un par un. La voilà : deux pièces pour du savon, que Daniel a oublié de noter.
    .answer-thief = Traiter Daniel de voleur
    .said-thief = un voleur | voleur | Daniel est un voleur | il a volé | accuser Daniel
    .reply-thief = Parfois, de l'argent est volé, et alors il faut agir. Mais le plus souvent, c'est une erreur. Et un tel mot ne se reprend pas.
    .answer-book = Écrire vingt-huit dans le cahier
    .said-book = vingt-huit | écrire vingt-huit | mettre vingt-huit | changer le cahier
    .reply-book = Alors le cahier et la caisse se ressemblent. Mais où sont passées les deux pièces, personne ne le saura jamais.

reading-a-simple-account--the-trap = Maintenant, voici un piège. Nous avons vendu de la farine à un gros acheteur, pour deux cents pièces. Il paiera après les pluies. Dans le cahier, on lit : deux cents gagnées. Quel beau bénéfice ! Mais la caisse est aussi vide qu'avant. Avec un bénéfice sur le papier, on n'achète pas d'huile.

reading-a-simple-account--money-in-the-box = Le cahier montre un bénéfice. Donc il y a de l'argent dans la caisse. Est-ce vrai ?
    .hint = Quand l'acheteur va-t-il payer ?
    .said-true = il y a de l'argent | l'argent est là | il y a de l'argent dans la caisse
    .said-false = pas toujours | pas encore | seulement sur le papier | la caisse est vide
    .reply-true = Très souvent, c'est ainsi. Mais pas quand quelqu'un doit encore nous payer.
    .reply-false = Vous avez raison. D'abord, l'acheteur doit payer. Jusque-là, le bénéfice n'est que sur le papier.

reading-a-simple-account--the-miller-waits = Vendredi, la meunière vient chercher son salaire. Daniel lui montre le cahier : regardez, nous avons beaucoup gagné. La meunière dit : c'est bien joli. Mais mes enfants ne mangent pas de papier.

reading-a-simple-account--which-question = À l'assemblée, le trésorier lit un beau bénéfice. Quelle question découvre le piège ?
    .hint = Le piège, c'était un acheteur qui n'avait pas encore payé.
    .answer-owes = Qui nous doit encore de l'argent ?
    .said-owes = qui nous doit | qui nous doit encore | qui nous doit de l'argent | qui n'a pas payé | qui doit encore payer
    .reply-owes = Oui. Et demandez ensuite : et nous, à qui devons-nous ? Un bon trésorier aime ces questions.
    .answer-pages = Combien de pages a le cahier ?
    .said-pages = combien de pages | les pages | le nombre de pages | le cahier est épais
    .reply-pages = Un cahier épais montre qu'on a beaucoup écrit. Mais le piège n'est pas dans les pages. Il est dehors, chez quelqu'un qui n'a pas payé.
    .answer-none = Aucune, tout va bien
    .said-none = aucune | aucune question | tout va bien | c'est bon | ne pas demander
    .reply-none = Ça paraît très bien, c'est sûr. Mais demander n'est pas une insulte. Ça protège aussi le trésorier.

reading-a-simple-account--lines-in-order = Dites-moi les quatre lignes du compte, dans l'ordre.
    .hint = D'abord l'argent vient, ensuite il part. À la fin vient ce qu'il faut encore payer.
    .reply = Quatre lignes. Avec elles, vous pouvez suivre n'importe quel compte.
    .answer-in = Ce qui est entré
    .said-in = entré | les entrées | ce qui entre | les recettes
    .answer-out = Ce qui est sorti
    .said-out = sorti | les sorties | ce qui sort | les dépenses
    .answer-left = Ce qui reste
    .said-left = le reste | il reste | le solde
    .answer-owed = Ce qui est dû
    .said-owed = les dettes | la dette | ce qu'on doit | qui doit quoi

reading-a-simple-account--book-and-box = Dites après moi.
    .phrase = Le cahier et la caisse doivent dire pareil.
    .reply = Qui le dit souvent n'a pas grand-chose à craindre.

reading-a-simple-account--before-next-time = Avant la prochaine leçon, faites ceci. Posez quatre questions à votre trésorier ou à votre trésorière. Qu'est-ce qui est entré le mois dernier ? Qu'est-ce qui est sorti ? Qu'est-ce qui reste ? Et qui doit quoi à qui ? Pas besoin de lire. Il suffit de demander.

## Où va l'argent

where-the-money-goes = Où va l'argent
    .summary = Les parts, l'excédent, la réserve, la formation, et ce qui vous revient.

where-the-money-goes--the-share = En entrant, Aminata a payé une part sociale. Moussa aussi, et Rosalie aussi. Une part sociale, c'est ce que chacun apporte au départ. Avec toutes les parts ensemble, nous avons acheté le moulin.

where-the-money-goes--what-amina-paid = Au début, chaque membre verse une somme. Comment appelle-t-on cette somme ?
    .hint = C'est votre morceau du tout. Son nom commence ainsi : une part.
    .answer-share = Une part sociale
    .said-share = part sociale | une part | ma part | la part | les parts sociales
    .reply-share = Oui, une part sociale. Grâce à elle, la coopérative est aussi la vôtre.
    .answer-loan = Un prêt
    .said-loan = prêt | un crédit | une dette
    .reply-loan = Un prêt vient du dehors, et il faut bientôt le rendre. Mais le membre qui verse cette somme devient propriétaire.
    .answer-gift = Un cadeau
    .said-gift = cadeau | un don | une aumône
    .reply-gift = Un cadeau, une fois donné, n'est plus à vous. Ce que vous versez reste inscrit à votre nom.

where-the-money-goes--the-surplus = Toute l'année, les gens font moudre leur maïs, et ils paient. Avec cet argent, nous payons la meunière, l'huile et les réparations. À la fin de l'année, il reste de l'argent. On l'appelle l'excédent.

where-the-money-goes--after-all-costs = L'excédent, c'est ce qui reste après toutes les dépenses. Est-ce vrai ?
    .hint = D'abord la meunière, l'huile et les réparations.
    .reply-true = Oui. D'abord, on paie ce qu'on doit. Ensuite, on regarde ce qui reste.
    .reply-false = On peut facilement confondre. Tout l'argent qui entre, ce sont les recettes. L'excédent, c'est seulement ce qui reste après les dépenses.

where-the-money-goes--who-decides = Qui décide ce qu'on fait de l'excédent ?
    .hint = Qui a le dernier mot ?
    .answer-assembly = L'assemblée générale
    .said-assembly = l'assemblée | les membres | tous les membres | nous tous
    .reply-assembly = Oui. Le conseil peut proposer, mais la décision est à nous.
    .answer-treasurer = Le trésorier
    .said-treasurer = trésorier | la trésorière | le caissier
    .reply-treasurer = Le trésorier compte l'argent, et il le garde. Décider, c'est autre chose, et c'est l'affaire de tous.
    .answer-bank = La banque
    .said-bank = banque | notre banque | c'est la banque
    .reply-bank = La banque le garde en sécurité pour nous. Mais ce n'est pas son argent.

where-the-money-goes--the-reserve = Une partie de l'excédent va dans la réserve. La réserve est notre jarre pour les jours difficiles. Elle est à nous tous, ensemble. Personne ne l'emporte à la maison.

where-the-money-goes--broken-stone = La pierre du moulin casse, et une neuve coûte cher. Où trouvons-nous l'argent ?
    .hint = Nous avons gardé une jarre pour ces jours-là.
    .answer-reserve = Dans la réserve
    .said-reserve = la réserve | réserve | la jarre | dans la jarre
    .reply-reserve = Oui. Aujourd'hui, nous sommes contents d'avoir épargné. Bientôt, le moulin tourne de nouveau.
    .answer-shares = Dans la poche d'Aminata
    .said-shares = Aminata | sa poche | Aminata paie
    .reply-shares = Aminata aiderait volontiers. Mais un seul membre ne peut pas porter ça. Nous avons préparé ce jour, tous ensemble.
    .answer-close = On ferme le moulin
    .said-close = on ferme | fermer | fermer le moulin
    .reply-close = Ce serait un triste jour, et l'autre moulin est loin. Mais nous avons préparé ce jour.

where-the-money-goes--learning-and-village = Une deuxième partie sert à apprendre : un cours, une formatrice, une leçon comme celle-ci. Et une partie peut aller au village. Pour un puits peut-être, ou pour l'école.

where-the-money-goes--dividend = Ce qui reste alors peut revenir aux membres. Pas aux plus riches. À ceux qui ont utilisé le moulin. Plus on l'a utilisé, plus on reçoit. On l'appelle la ristourne.

where-the-money-goes--who-gets-more = À notre moulin, Aminata a fait moudre dix sacs. Moussa, deux sacs. Qui reçoit la plus grosse ristourne ?
    .hint = Qui a le plus utilisé le moulin ?
    .answer-amina = Aminata
    .said-amina = c'est Aminata | Aminata gagne
    .reply-amina = Oui. Elle a apporté plus de sacs, alors elle reçoit davantage.
    .answer-musa = Moussa
    .said-musa = c'est Moussa | celle de Moussa
    .reply-musa = Moussa a peut-être plus de parts. Mais ici, on compte les sacs, et il n'en a apporté que deux.
    .answer-same = La même pour les deux
    .said-same = pareil | la même | les deux | personne
    .reply-same = Quand on vote, les deux comptent autant. Mais pour cet argent, on regarde l'usage du moulin.

where-the-money-goes--by-use = Chaque sac a payé un peu pour le moulin. Dix sacs ont payé plus que deux. L'argent retourne par où il est venu.

where-the-money-goes--share-out-the-reserve = Issa dit : emportons la réserve à la maison. Les membres peuvent se la partager, comme un excédent. Est-ce vrai ?
    .hint = Elle a été remplie par ceux d'avant nous, pour ceux d'après nous.
    .reply-true = C'est tentant, et pour un jour nous serions riches. Mais la réserve est aussi pour ceux d'après nous. Elle reste entière.
    .reply-false = Vous avez raison. La réserve reste entière, pour nous et pour ceux d'après nous.

where-the-money-goes--in-which-order = Alors, où va l'argent ? Dites-le-moi dans l'ordre.
    .hint = Ce que nous devons vient en premier. Ce que nous emportons chez nous vient en dernier.
    .reply = Oui. Maintenant, vous connaissez le chemin de l'argent.
    .answer-costs = On paie les dépenses
    .said-costs = les dépenses | payer les dépenses | les frais
    .answer-reserve = On remplit la réserve
    .said-reserve = la réserve | remplir la réserve | réserve
    .answer-learning = On paie la formation
    .said-learning = la formation | apprendre | les cours
    .answer-members = On rend aux membres
    .said-members = aux membres | les membres | la ristourne | rendre l'argent

where-the-money-goes--today-and-tomorrow = Dites après moi.
    .phrase = Une part pour aujourd'hui, une part pour demain.
    .reply = Qui épargne ainsi dort tranquille.

where-the-money-goes--your-choice = Une bonne année est passée, et il reste de l'argent. Que proposeriez-vous à l'assemblée, et pourquoi ? Réfléchissez à voix haute.
    .hint = Pensez au toit, et à la formation. Pensez au village, et à votre propre maison.
    .reply = Merci. On vous écouterait.

where-the-money-goes--farewell = Vous voici au bout de ces leçons. Vous savez à qui est une coopérative, et qui décide. Vous savez où va son argent. Maintenant, parlez-en à quelqu'un. C'est une joie de vous avoir avec nous.
