# Français. Écrit pour l'oreille : des phrases courtes, une idée par souffle, les nombres en lettres.
# Les gens et leur village sont inventés, les organisations sont vraies. Quelques noms étrangers sont écrits comme
# on les dit, pour que la voix les lise bien : Open A I = OpenAI, Méta = Meta, Rid Co-op = READ-COOP,
# Salouss Co-op = Salus Coop, Frislande Campina = FrieslandCampina, Gamaïar = Gamayyar.

# Le village d'Aminata, de Mariam, de Moussa, d'Issa, de Rosalie et de Clarisse.
-village = Sokoura

course = L'intelligence artificielle et nous
    .summary = Ce qu'est l'intelligence artificielle, et à qui elle appartient. Comment contester ce qu'elle décide, et ce que peut une coopérative. Douze leçons courtes, avec des histoires.

## Ce qu'est l'intelligence artificielle

what-ai-is = Ce qu'est l'intelligence artificielle
    .summary = Des haricots, une machine, et les gens qui sont derrière.

what-ai-is--welcome = Bienvenue. Ces leçons parlent de l'intelligence artificielle. Vous en entendez parler à la radio, et au marché. Artificielle veut dire : fabriquée par des gens. Certains disent seulement deux lettres : I, A. Elle peut nous aider, et elle peut nous nuire. Alors, nous voulons avoir notre mot à dire. Commençons par des haricots.

what-ai-is--neema-watches = À { -village }, Aminata trie ses haricots dans la cour. Sa fille Mariam regarde. Ce haricot est bon. Celui-ci est mauvais. Celui-là est bon.

    Personne ne lui donne de règle. Personne ne dit : un bon haricot a telle taille, et tel poids. Mais après beaucoup, beaucoup de haricots, ses mains savent.

what-ai-is--the-machine = Un jour, un acheteur apporte une machine. Son œil est une caméra. Des gens lui ont montré des milliers de haricots. Chaque fois, ils ont marqué : bon, ou mauvais. Elle a trouvé ce que les bons ont en commun. On appelle ça un motif. C'est ce qui revient toujours, comme le motif d'un tissu.

    Voilà l'intelligence artificielle : une machine qui trouve des motifs dans beaucoup d'exemples.

what-ai-is--how-it-learned = La machine de l'acheteur sépare les bons haricots des mauvais. Comment a-t-elle appris ça ?
    .hint = Mariam a appris comme ça, elle aussi, en voyant beaucoup de haricots.
    .answer-examples = Avec beaucoup d'exemples
    .said-examples = des exemples | beaucoup d'exemples | avec des exemples | elle a vu des haricots | on lui a montré
    .reply-examples = Oui. On lui a montré beaucoup de haricots, et elle a trouvé le motif.
    .answer-thinking = Elle a réfléchi
    .said-thinking = elle réfléchit | en réfléchissant | elle pense | elle est intelligente
    .reply-thinking = On le croirait, tellement elle va vite. Mais elle n'a pas de pensées. Des gens lui ont montré quelque chose, bien des fois.
    .answer-always-knew = Elle le savait depuis toujours
    .said-always-knew = depuis toujours | elle le savait | elle sait tout | dès le début
    .reply-always-knew = Quand elle était neuve, elle ne savait rien des haricots. Des gens lui ont montré quelque chose, bien des fois.

what-ai-is--speckled-beans = Aminata verse ses haricots dans la machine. Ils sont tachetés, comme ceux de sa grand-mère. Ils sont bons. Mais la machine les rejette, tous.

    Aminata ne reçoit rien. L'acheteur dit : je n'y peux rien, c'est la machine qui décide.

what-ai-is--why-thrown-out = Les haricots tachetés d'Aminata sont bons. La machine les rejette. Pourquoi ?
    .hint = Que lui avait-on montré avant ?
    .answer-never-seen = Elle n'en avait jamais vu
    .said-never-seen = jamais vu | elle ne les a jamais vus | elle ne les connaît pas | on ne lui a pas montré | ils manquaient
    .reply-never-seen = Oui. Personne ne lui a montré de bons haricots tachetés.
    .answer-bad-beans = Les haricots sont mauvais
    .said-bad-beans = mauvais haricots | ils sont mauvais | ils sont pourris | ils sont gâtés
    .reply-bad-beans = La machine le dit, et beaucoup le croiraient. Goûtons-les.
    .answer-dislike = Elle n'aime pas Aminata
    .said-dislike = elle ne l'aime pas | elle la déteste | elle est fâchée | elle lui en veut
    .reply-dislike = On peut en avoir l'impression. Mais une machine n'aime personne, et ne déteste personne. Il lui manquait quelque chose, quand elle a appris.

what-ai-is--taste-them = Aminata fait cuire une marmite de haricots tachetés. L'acheteur goûte, et il en redemande. Donc, les haricots sont bons. Alors, qu'est-ce qui manquait à la machine ?

what-ai-is--who-chooses = Une machine apprend avec des exemples. Ces exemples, qui les choisit ?
    .hint = Devant les haricots, il y avait quelqu'un.
    .answer-people = Les gens qui la fabriquent
    .said-people = les gens | des gens | les fabricants | ceux qui la fabriquent | l'entreprise | l'acheteur
    .reply-people = Oui. Et ces gens peuvent nous oublier, ou ne pas penser à nous.
    .answer-machine = La machine elle-même
    .said-machine = la machine | machine | elle choisit | toute seule
    .reply-machine = On dirait qu'elle fait tout toute seule. Mais elle prend ce qu'on lui donne. Quelqu'un lui a donné ces haricots-là, et pas d'autres.
    .answer-nobody = Personne, ça se fait seul
    .said-nobody = personne | personne ne choisit | ça se fait seul | c'est comme ça
    .reply-nobody = Nous ne voyons personne, parce que ça s'est fait loin d'ici. Mais quelqu'un lui a donné ces haricots-là, et pas d'autres.

what-ai-is--people-behind-it = Derrière chaque machine, il y a donc des gens. Ils choisissent les exemples. Ils choisissent ce qui compte comme bon. Et ils choisissent qui elle sert.

    Cette machine a été faite pour l'acheteur. Personne n'a demandé à Aminata. Si nous ne sommes pas là, nos haricots manquent. Alors, l'intelligence artificielle est aussi une question de pouvoir.

what-ai-is--like-a-neighbour = L'intelligence artificielle comprend notre vie, comme une bonne voisine. Est-ce vrai ?
    .hint = La machine a-t-elle connu la grand-mère d'Aminata ?
    .reply-true = Elle sait parler gentiment, alors on peut le croire. Mais elle n'a jamais eu faim, et n'a jamais rien semé. Elle trouve seulement des motifs.
    .reply-false = Vous avez raison. Elle trouve des motifs. De notre vie, elle ne sait rien.

what-ai-is--never-mistaken = L'intelligence artificielle est une machine. Donc, elle ne se trompe jamais. Est-ce vrai ?
    .hint = Pensez aux haricots tachetés.
    .reply-true = Elle est rapide, et elle ne se fatigue pas, c'est sûr. Mais elle a rejeté de bons haricots. Quand ses exemples sont mauvais, elle se trompe.
    .reply-false = Vous avez raison. Quand ses exemples sont mauvais, elle se trompe.

what-ai-is--people-choose = Dites après moi.
    .phrase = La machine apprend avec des exemples, choisis par des gens.
    .reply = Qui sait ça est difficile à tromper.

what-ai-is--what-your-hands-know = Prenez votre temps. Que savent vos mains, que personne ne peut dire avec des mots ? Qu'est-ce qu'une machine ne verrait pas ?
    .hint = Pensez à la pâte, à la terre. Pensez à un animal qui tombe malade.
    .reply = Merci. Ce que vous savez compte. Une machine ne l'a pas vu.

what-ai-is--before-next-time = Avant la prochaine leçon, faites ceci. Demandez à trois personnes : l'intelligence artificielle, c'est quoi ? Écoutez simplement. Ensuite, racontez-leur les haricots d'Aminata.

## Où vous la rencontrez déjà

where-you-meet-it = Où vous la rencontrez déjà
    .summary = Une journée avec Coumba, qui n'a jamais touché un ordinateur.

where-you-meet-it--lakshmi = Coumba vit dans un village du Sénégal. Elle élève deux vaches. Elle n'a jamais touché un ordinateur. Pourtant, l'intelligence artificielle est près d'elle, du matin au soir. Passons une journée avec elle.

where-you-meet-it--in-the-morning = Le matin, une voix au téléphone lui dit : pluie vendredi, alors semez jeudi. Derrière cette voix, une machine a comparé beaucoup d'années de pluie.

    Son fils écrit à un ami. Le téléphone devine le mot d'après.

    Un commerçant regarde son téléphone, et dit un prix pour le lait. C'est une machine qui l'a calculé.

where-you-meet-it--next-word = Un téléphone devine le mot que vous allez écrire. Comment fait-il ?
    .hint = Souvenez-vous des haricots : beaucoup, beaucoup d'exemples.
    .answer-many-sentences = Il a vu beaucoup de phrases
    .said-many-sentences = beaucoup de phrases | des phrases | beaucoup d'exemples | beaucoup de mots | un motif
    .reply-many-sentences = Oui. Il sait quel mot vient souvent après l'autre.
    .answer-thoughts = Il lit dans vos pensées
    .said-thoughts = mes pensées | il lit mes pensées | dans ma tête | il me connaît
    .reply-thoughts = Quand il devine bien, on le croirait. Mais il ne connaît aucune pensée. Il compare vos mots avec beaucoup d'autres.
    .answer-somebody = Quelqu'un est là, et devine
    .said-somebody = quelqu'un devine | une personne | il y a quelqu'un | un homme devine
    .reply-somebody = Personne ne pourrait aller si vite. Mais il compare vos mots avec ceux d'autres phrases. Celles-là, des gens les ont écrites.

where-you-meet-it--which-is-ai = Une machine n'est pas toujours une intelligence artificielle. Laquelle de celles-ci trouve des motifs dans beaucoup d'exemples ?
    .hint = Laquelle a comparé beaucoup d'années ?
    .answer-advice = Les conseils agricoles au téléphone
    .said-advice = les conseils | des conseils | les conseils agricoles | le téléphone
    .reply-advice = Oui. Pour ça, on a comparé beaucoup d'années, et beaucoup de champs.
    .answer-bicycle = Un vélo
    .said-bicycle = le vélo | vélo | une bicyclette
    .reply-bicycle = Un vélo, c'est bien pensé. Mais il n'apprend rien du chemin qu'il fait.
    .answer-lamp = Une lampe solaire
    .said-lamp = la lampe | lampe | la lampe solaire | une lumière
    .reply-lamp = La lampe garde le soleil, et le rend la nuit. Elle ne compare rien. Ce n'est donc pas de l'intelligence artificielle.

where-you-meet-it--at-noon = À midi, Coumba demande un petit prêt. Elle est debout au guichet, et elle attend. Une machine regarde ce qu'elle a remboursé avant. Elle regarde comment Coumba utilise son téléphone. Puis elle lui donne un nombre : sa note de crédit.

    Cette note veut dire : elle remboursera, ou elle ne remboursera pas. Personne ne lui dit d'où vient cette note.

where-you-meet-it--the-number = Un nombre dit si vous allez rembourser un prêt. Comment appelle-t-on ce nombre ?
    .hint = À l'école aussi, le maître en donne une.
    .answer-score = Une note de crédit
    .said-score = note de crédit | la note | une note | ma note | le score | un score de crédit
    .reply-score = Oui, une note de crédit. Vous pouvez demander d'où elle vient.
    .answer-interest = L'intérêt
    .said-interest = les intérêts | intérêt | le taux d'intérêt
    .reply-interest = L'intérêt, c'est ce que vous payez pour un prêt. Ici, nous cherchons le nombre qui décide si vous l'aurez.
    .answer-price = Un prix
    .said-price = le prix | prix | combien ça coûte
    .reply-price = Un prix dit ce que coûte une chose. Ce nombre-là dit ce qu'on pense de vous.

where-you-meet-it--in-the-evening = Le soir, son neveu appelle de la ville. Il a demandé du travail dans une usine. Une machine a trié les lettres, avant que quelqu'un les lise.

    Dans sa rue, il y a des caméras. Une machine compare les visages, et la police s'en sert. Un jour, elle le prendra peut-être pour quelqu'un d'autre.

where-you-meet-it--which-harms = Les machines font des erreurs. Quelle erreur fait le plus de mal ?
    .hint = Laquelle ne se répare pas en un instant ?
    .answer-arrest = La police emmène un innocent
    .said-arrest = la police | un innocent | la prison | la police se trompe | l'arrestation
    .reply-arrest = Oui. Plus elle peut faire de mal, plus il faut poser de questions.
    .answer-word = Le téléphone devine mal un mot
    .said-word = un mot | le mot | le mauvais mot | le téléphone
    .reply-word = C'est gênant, mais vous écrivez un autre mot, et c'est fini. Une de ces erreurs prend à quelqu'un sa liberté.
    .answer-song = Il joue une mauvaise chanson
    .said-song = la chanson | une chanson | la musique | la mauvaise chanson
    .reply-song = Une chanson est vite finie. Une de ces erreurs prend à quelqu'un sa liberté.

where-you-meet-it--never-touched = Coumba n'a jamais touché un ordinateur. Donc, l'intelligence artificielle ne décide rien sur elle. Est-ce vrai ?
    .hint = Qui lui a donné sa note de crédit ?
    .reply-true = On le croirait, puisqu'elle n'a pas de machine chez elle. Mais pensez à sa journée.
    .reply-false = Vous avez raison. Elle décide sur Coumba, et personne n'a demandé à Coumba.

where-you-meet-it--the-loan-again = À midi, elle était debout au guichet. La machine était loin. Coumba ne l'a jamais vue. Mais elle lui a donné une note, et la note a décidé.

where-you-meet-it--this-app-too = Vous m'entendez grâce à une application. C'est un petit programme dans un appareil. Cette application aussi utilise l'intelligence artificielle. Elle compare le son de votre voix avec des mots. C'est ainsi qu'elle trouve votre réponse. Quand elle n'est pas sûre, elle vous demande encore.

    Tout se passe sur cet appareil. Votre voix n'en sort pas, sauf si vous la donnez vous-même.

where-you-meet-it--person-or-machine = Voici une question à emporter avec vous. Dites-la après moi.
    .phrase = Qui a décidé, une personne ou une machine ?
    .reply = Posez-la à chaque guichet.

where-you-meet-it--about-you = Où une machine a-t-elle déjà décidé sur vous, ou sur vos proches ? Un prêt, un prix, un travail ? Réfléchissez à voix haute.
    .hint = Vous a-t-on déjà dit : l'ordinateur ne veut pas ?
    .reply = Merci. Beaucoup ne le remarquent qu'en y pensant.

where-you-meet-it--before-next-time = Avant la prochaine leçon, faites ceci. Quelqu'un vous dit un prix, ou vous dit non. Demandez : qui a décidé, une personne ou une machine ? Retenez une réponse.

## Nos données

our-data = Nos données
    .summary = Ce qu'on ramasse sur nous, et qui y gagne.

our-data--pedro = Mamadou cultive des pommes de terre dans les montagnes de Guinée. Un vendeur d'engrais lui offre une application pour son téléphone. Ce petit programme ne coûte rien. Il lui dit quand planter, et quand traiter. Mamadou est content.

our-data--the-app-asks = Chaque jour, l'application demande un peu. Où est votre champ ? Qu'avez-vous planté ? Combien avez-vous récolté, et combien dépensé ? Elle voit aussi où va son téléphone.

    Ce sont des traces qu'il laisse, comme des pas dans la terre. On les appelle des données.

our-data--one-word-for-it = Où nous allons, ce que nous achetons, ce que nous disons : tout laisse des traces dans les machines. Comment appelle-t-on ces traces ?
    .hint = Le mot ressemble à : donner.
    .answer-data = Des données
    .said-data = données | les données | nos données | mes données
    .reply-data = Oui, des données. Elles parlent de nous. Alors, nous devons avoir notre mot à dire.
    .answer-secrets = Des secrets
    .said-secrets = nos secrets | un secret | la vie privée
    .reply-secrets = Certaines choses devraient rester secrètes, c'est sûr. Mais chaque jour, nous en laissons partout. Il y a un mot pour ça.
    .answer-news = Des nouvelles
    .said-news = les nouvelles | des rumeurs | des histoires
    .reply-news = Ça voyage aussi vite qu'une nouvelle. Mais personne ne le dit à voix haute. Il y a un mot pour ça.

our-data--before-the-harvest = La récolte approche. Le vendeur la voit sur son écran : beaucoup de champs, beaucoup de pommes de terre. Le marché ne le sait pas encore. Lui, il vend ce qu'il sait aux acheteurs.

    Alors, ils proposent moins, et les paysans ne savent pas pourquoi. Ils ont peur que le prix baisse encore. Ils vendent donc vite.

our-data--who-gained = Mamadou a donné ses données au vendeur. Le vendeur a dit aux acheteurs que la récolte sera grosse. Ils ont payé moins. Qui a gagné le plus ?
    .hint = Qui en savait plus que les autres ?
    .answer-buyers = Le vendeur et les acheteurs
    .said-buyers = les acheteurs | le vendeur | les commerçants | ceux qui achètent
    .reply-buyers = Oui. Qui en sait plus discute mieux le prix.
    .answer-pedro = Mamadou
    .said-pedro = c'est Mamadou | Mamadou a gagné | le paysan | les paysans
    .reply-pedro = Il a reçu de bons conseils, c'est sûr. Mettons tout sur la balance.
    .answer-nobody = Personne
    .said-nobody = personne n'a gagné | aucun d'eux | aucun
    .reply-nobody = Depuis le champ, on le croirait. Mais regardez au marché : quelqu'un a acheté pas cher.

our-data--two-pans = Sur un plateau de la balance, des conseils pour planter. Sur l'autre, toute une récolte, vendue moins cher. Quel plateau est le plus lourd ?

our-data--it-is-free = L'application ne coûte pas d'argent. Donc, personne ne gagne d'argent avec. Est-ce vrai ?
    .hint = Mamadou n'a pas donné de pièces. Qu'a-t-il donné ?
    .reply-true = Elle ne coûte pas une pièce, c'est sûr. Mais Mamadou paie avec ses données, et les données se vendent.
    .reply-false = Vous avez raison. Mamadou paie avec ses données, et les données se vendent.

our-data--a-thousand-farmers = Les données d'un seul paysan ne valent pas beaucoup. Les données de mille paysans valent cher. Elles montrent les récoltes et les prix, comme aucun champ tout seul.

    Seul, Mamadou peut seulement dire oui ou non. Ensemble, mille personnes peuvent poser une condition.

our-data--names-of-members = Mamadou est dans une coopérative. Une application lui demande le nom et le numéro de chaque membre. Que doit-il faire ?
    .hint = À qui sont ces noms ?
    .answer-ask-members = Demander d'abord aux membres
    .said-ask-members = demander aux membres | demander d'abord | aux membres de décider | en parler à l'assemblée
    .reply-ask-members = Oui. Ce qui parle de nous tous, nous le décidons ensemble.
    .answer-give-them = Les donner, ce sont des noms
    .said-give-them = les donner | donner les noms | juste des noms | il les donne
    .reply-give-them = Un nom, ça semble peu de chose. Mais le numéro vient avec, et bientôt les appels. Mamadou ne peut pas donner ce qui est aux autres.
    .answer-sell-them = Vendre les numéros
    .said-sell-them = vendre | les vendre | pour de l'argent | il les vend
    .reply-sell-them = Au moins, l'un de nous y gagnerait. Mais ces noms sont aux autres, et personne ne leur a demandé.

our-data--four-questions = Avant de donner des données, posez quatre questions.

    Que notez-vous sur moi ?

    À quoi ça sert ?

    Qui va le voir ?

    Est-ce que je peux le reprendre ?

our-data--in-their-order = Dites-moi les quatre questions dans l'ordre.
    .hint = D'abord, on demande quoi. À la fin, on veut pouvoir reprendre.
    .reply = Quatre questions. Aucune personne honnête ne s'en fâchera.
    .answer-collect = Que notez-vous sur moi ?
    .said-collect = que notez-vous | ce que vous notez | vous notez quoi
    .answer-purpose = À quoi ça sert ?
    .said-purpose = ça sert à quoi | pour quoi faire | le but
    .answer-see = Qui va le voir ?
    .said-see = qui le voit | qui peut le voir | qui
    .answer-back = Est-ce que je peux le reprendre ?
    .said-back = je peux le reprendre | reprendre | puis-je le reprendre

our-data--ask-first = Dites après moi.
    .phrase = Ça parle de moi, alors je demande d'abord.
    .reply = Vous pouvez le dire à tout le monde. Au dispensaire et à la banque aussi.

our-data--who-knows-about-you = Que sait-on de vos champs, ou de votre famille ? Par un téléphone, peut-être, ou par un formulaire. Qui y gagne ? Réfléchissez à voix haute.
    .hint = Pensez à la boutique et au dispensaire. Pensez à l'acheteur, et à la mairie.
    .reply = Merci. Maintenant, vous voyez les traces de pas.

our-data--before-next-time = Avant la prochaine leçon, faites ceci. Une boutique, un dispensaire ou la mairie note quelque chose sur vous. Posez alors une des quatre questions. Regardez s'ils savent répondre.

## À qui elle appartient

who-owns-ai = À qui elle appartient
    .summary = Quelques entreprises la possèdent, et beaucoup d'autres en paient le prix.

who-owns-ai--wanjiku = Il fait nuit à Tananarive, à Madagascar. Hanta est assise devant un écran. Sur chaque image, elle entoure les enfants, les voitures, les chiens. Image après image, pour qu'une machine apprenne.

    D'autres jours, elle regarde des images cruelles, pour en protéger les autres. On appelle ça le travail des données.

who-owns-ai--by-itself = L'intelligence artificielle apprend toute seule, sans travail humain. Est-ce vrai ?
    .hint = Que fait Hanta toute la nuit ?
    .reply-true = C'est souvent ce qu'on raconte. Mais regardez par-dessus l'épaule de Hanta.
    .reply-false = Vous avez raison. Derrière, il y a beaucoup de mains, et nous les voyons rarement.

who-owns-ai--coloured-dots = Sans le travail de Hanta, la machine voit seulement des points de couleur. C'est Hanta qui lui a montré : voici un enfant, voici une voiture.

who-owns-ai--her-pay = Ce travail, Hanta le reçoit d'un intermédiaire. Il se tient entre elle et le client. Il prend sa part, et il reste peu pour elle. Si elle se plaint, il trouve quelqu'un d'autre. Elle ne sait pas qui utilise ce qu'elle a fait.

    Quand elle dort, les images cruelles reviennent. Personne ne l'aide à les porter.

who-owns-ai--at-the-top = Et tout en haut, qui trouve-t-on ? Quelques entreprises montrent la direction. Vous entendrez peut-être leurs noms : Open A I, Amazon, Méta, Microsoft. Et Alphabet, à qui appartient Google.

    Elles possèdent les grands ordinateurs et les données. Elles paient les spécialistes. Et elles ont l'argent pour essayer, encore et encore.

who-owns-ai--why-they-decide = Quelques entreprises choisissent où va l'intelligence artificielle. Pourquoi le peuvent-elles ?
    .hint = Qu'ont-elles, que les autres n'ont pas ?
    .answer-own = Elles ont ordinateurs, données et argent
    .said-own = tout est à elles | l'argent | elles ont l'argent | elles ont les ordinateurs | elles possèdent tout
    .reply-own = Oui. C'est la propriété qui leur donne le pouvoir.
    .answer-clever = Elles sont les plus intelligentes
    .said-clever = les plus intelligentes | elles sont intelligentes | elles en savent plus | ce sont des savants
    .reply-clever = Des gens intelligents y travaillent, c'est sûr. Mais il y en a partout. La plupart n'ont ni ces ordinateurs, ni ces données, ni cet argent.
    .answer-elected = Nous les avons élues
    .said-elected = élues | on les a élues | on les a choisies | les gens ont voté
    .reply-elected = Notre conseil, c'est nous qui l'élisons. Mais ces entreprises, personne ne les a élues. Aucun vote ne peut les renvoyer.

who-owns-ai--the-costs = Leurs ordinateurs remplissent des salles grandes comme un marché. Il leur faut beaucoup d'électricité, et beaucoup d'eau. Il leur faut nos traces, et notre vie privée s'en va.

    Parfois, ces machines jugent sans justice, et personne ne peut l'expliquer. Le plus souvent, ça tombe sur ceux qu'on écartait déjà.

who-owns-ai--who-bears-them = Les gains de l'intelligence artificielle vont à quelques-uns. Qui paie la plus grosse part du prix ?
    .hint = Pensez à Hanta, et aux gens qui ont peu d'eau.
    .answer-pushed-aside = Ceux qui avaient déjà peu
    .said-pushed-aside = ceux qui ont peu | les pauvres | les plus pauvres | des gens comme nous
    .reply-pushed-aside = Oui. Alors, ils ont aussi la meilleure raison de parler.
    .answer-owners = Les propriétaires
    .said-owners = les entreprises | propriétaires | les riches | les patrons
    .reply-owners = Ils paient leurs salles, c'est sûr. Mais d'autres portent les petits salaires, l'eau perdue et les jugements injustes.
    .answer-no-one = Personne
    .said-no-one = personne ne paie | il n'y a pas de prix | ça ne coûte rien | c'est gratuit
    .reply-no-one = De loin, ça semble propre et léger. Mais quelqu'un veille la nuit devant un écran. Et quelque part, l'eau manque.

who-owns-ai--a-changed-aim = Au début, Open A I ne cherchait pas à gagner de l'argent. Puis il lui en a fallu beaucoup. Alors, l'entreprise a changé de forme. Un investisseur met de l'argent pour en gagner. Maintenant, il le pouvait, jusqu'à une limite.

    Dans une coopérative, c'est plus difficile. La réserve ne se partage pas, et les membres votent.

who-owns-ai--what-holds-us = Beaucoup commencent avec un bon but. Qu'est-ce qui tient une coopérative sur son but ?
    .hint = Dans une coopérative, qui peut dire non ?
    .answer-votes = Ses membres votent
    .said-votes = les membres | les membres votent | le vote | nous votons | on vote
    .reply-votes = Oui, tant qu'ils viennent, et qu'ils votent.
    .answer-promise = Une belle promesse
    .said-promise = une promesse | la promesse | la belle promesse | de belles paroles
    .reply-promise = Une promesse est un bon début. Mais une promesse seule cède quand l'argent appelle. Il faut quelqu'un qui puisse dire non.
    .answer-investor = Un riche investisseur
    .said-investor = un investisseur | l'investisseur | un homme riche | l'argent
    .reply-investor = Un investisseur apporte de l'argent, et veut le voir grandir. Ça peut nous éloigner de notre but.

who-owns-ai--what-is-closed = Mais ça peut changer. Un jour, DeepSeek est arrivé, de Chine. D'autres peuvent utiliser son intelligence artificielle, et la changer. Les marchés de l'argent ont pris peur. Une entreprise fabrique des puces, ces petites pièces des ordinateurs. Elle a perdu presque six cents milliards de dollars de sa valeur.

    DeepSeek aussi a besoin de grands ordinateurs, c'est vrai. Mais nous apprenons une chose : ce qui est fermé peut s'ouvrir.

who-owns-ai--who-owns-who-bears = Deux questions vont ensemble. Dites-les après moi.
    .phrase = C'est à qui, et qui en paie le prix ?
    .reply = Posez toujours les deux.

who-owns-ai--one-big-buyer = Pensez à un gros acheteur ou à un gros vendeur. Vous dépendez tous de lui. Que pourriez-vous faire ensemble, que personne ne peut faire seul ? Réfléchissez à voix haute.
    .hint = Vendre ensemble ? Demander ensemble ? Bâtir quelque chose à vous ?
    .reply = Merci. Avec l'intelligence artificielle, c'est la même question, en plus grand.

who-owns-ai--before-next-time = Avant la prochaine leçon, faites ceci. Autour de vous, quelle application sert le plus ? Demandez à quelqu'un : elle est à qui, et où va l'argent ?

## Quand elle est injuste

when-it-is-unfair = Quand elle est injuste
    .summary = On refuse un prêt à Rosalie. Est-ce seulement la malchance ?

when-it-is-unfair--rosas-loan = Rosalie cultive le café près de { -village }. Elle veut acheter des tables pour le sécher. Elle a remboursé toutes ses dettes. Ses voisins lui font confiance.

    En ville, elle demande un prêt. L'employé regarde son écran. Il ne la regarde pas, elle. La machine dit non.

when-it-is-unfair--what-it-was-shown = Comment la machine en est-elle arrivée là ? On lui a montré beaucoup d'anciens prêts. En ce temps-là, on prêtait surtout aux hommes. La terre était au nom des hommes. Des femmes comme Rosalie, il n'y en avait presque pas.

    Alors, la machine a trouvé un motif : aux gens comme elle, on ne prête pas.

when-it-is-unfair--why-refused = Rosalie a toujours remboursé. Pourtant, la machine lui refuse un prêt. Pourquoi ?
    .hint = Quels exemples la machine a-t-elle vus ?
    .answer-old-loans = Elle a appris d'anciens prêts injustes
    .said-old-loans = les anciens prêts | les vieux prêts | des prêts injustes | les exemples | à cause des exemples
    .reply-old-loans = Oui. Elle répète ce que des gens ont fait avant.
    .answer-not-paid = Rosalie n'a pas payé ses dettes
    .said-not-paid = elle n'a pas payé | ses dettes | elle a des dettes | elle doit de l'argent
    .reply-not-paid = Ce serait une bonne raison. Renseignons-nous.
    .answer-luck = C'est la malchance
    .said-luck = la malchance | pas de chance | le destin | c'est le hasard
    .reply-luck = Beaucoup pensent ainsi, et rentrent chez eux sans rien dire. Mais la malchance ne regarde pas qui vous êtes. La machine, si.

when-it-is-unfair--ask-her-neighbours = Nous demandons à la boutique. Nous demandons à la coopérative. Nous demandons aux voisins. Partout, la même réponse : Rosalie a toujours payé, et au jour dit. C'est donc autre chose.

when-it-is-unfair--nobody-told-it = Personne n'a dit à la machine de refuser les femmes. Il n'y avait pas besoin. L'injustice était déjà dans les exemples. Il y a un mot pour ça : un biais. Un biais, c'est comme une balance qui penche toujours du même côté.

    La machine ne veut aucun mal à Rosalie. Elle ne veut rien du tout. Mais son café reste sur la terre mouillée, et il se gâte.

when-it-is-unfair--the-word-for-it = Une machine juge toujours contre les mêmes gens. Elle est comme une balance qui penche. Comment appelle-t-on ça ?
    .hint = Un mot court. Il commence comme : bien.
    .answer-bias = Un biais
    .said-bias = biais | le biais | c'est un biais | il y a un biais
    .reply-bias = Oui, un biais. Quand une chose a un nom, on peut en parler.
    .answer-mistake = Une erreur
    .said-mistake = erreur | c'est une erreur | une faute | elle se trompe
    .reply-mistake = Une erreur peut tomber sur n'importe qui. Celle-ci tombe toujours sur les mêmes. Il y a un mot pour ça.
    .answer-theft = Un vol
    .said-theft = du vol | c'est du vol | elle vole | elle nous vole
    .reply-theft = On peut le sentir comme un vol. Mais personne n'a mis la main dans une poche. C'est la balance qui penche, et il y a un mot pour ça.

when-it-is-unfair--no-feelings = Une machine n'a pas de sentiments. Donc, elle traite tout le monde pareil. Est-ce vrai ?
    .hint = De qui a-t-elle appris ?
    .reply-true = Elle n'a pas de haine, c'est sûr. Mais elle a appris de gens qui n'étaient pas justes. Alors, elle continue ce qu'ils faisaient.
    .reply-false = Vous avez raison. Elle a appris des gens, et elle continue ce qu'ils faisaient.

when-it-is-unfair--elsewhere-too = C'est pareil ailleurs. Une machine choisit pour un emploi : elle écarte ceux qu'on n'a jamais embauchés. Une machine pour la santé oublie ceux qui manquaient dans ses exemples. Une machine de la police regarde où la police a toujours regardé.

    On écarte encore ceux qu'on écartait déjà.

when-it-is-unfair--what-helps-rosa = On a refusé un prêt à Rosalie, sans dire pourquoi. Elle a honte. Qu'est-ce qui l'aide le plus ?
    .hint = Rosalie est-elle la seule ?
    .answer-tell-others = Elle en parle aux autres
    .said-tell-others = en parler | en parler aux autres | elle en parle | le dire aux amies | le raconter
    .reply-tell-others = Oui. Elle n'est peut-être pas la seule.
    .answer-keep-silent = Elle garde le silence
    .said-keep-silent = le silence | se taire | elle se tait | ne rien dire
    .reply-keep-silent = La honte nous fait taire, et c'est dur. Mais dans le silence, chacune se croit la seule.
    .answer-gift = Elle fait un cadeau à l'employé
    .said-gift = un cadeau | faire un cadeau | payer l'employé | un pot-de-vin
    .reply-gift = Ça semble le chemin le plus rapide. Mais l'employé n'a rien décidé. Et demain, une autre femme est refusée.

when-it-is-unfair--at-the-well = Rosalie le raconte au puits. Moi aussi, on m'a refusée, dit Fatoumata. Moi aussi, dit Clarisse. À la fin, elles sont cinq.

    Alors Moussa parle. Il a peu de terre, et une vieille dette. Lui, il a eu son prêt. Pendant un moment, personne ne dit rien.

when-it-is-unfair--what-they-see = Cinq femmes ont toujours payé, et on leur refuse un prêt. Un homme a une vieille dette, et il en reçoit un. Que voyons-nous là ?
    .hint = Une fois, c'est le hasard. Et cinq fois ?
    .answer-pattern = Un motif qui revient
    .said-pattern = un motif | le motif | motif | un biais | c'est toujours pareil
    .reply-pattern = Oui. Les machines trouvent des motifs, et nous aussi, nous pouvons en trouver.
    .answer-chance = Le hasard
    .said-chance = hasard | c'est le hasard | par hasard | un accident
    .reply-chance = Un refus, ça peut être le hasard. Mais cinq, et chaque fois des femmes qui ont payé ?
    .answer-envy = De la jalousie
    .said-envy = la jalousie | jalousie | elles sont jalouses | l'envie
    .reply-envy = Moussa peut garder son prêt, personne n'en est jaloux. Mais pourquoi a-t-on refusé ces cinq femmes ?

when-it-is-unfair--together-we-see = Dites après moi.
    .phrase = Seul, on croit à la malchance. Ensemble, on voit le motif.
    .reply = Voilà pourquoi nous nous parlons.

when-it-is-unfair--a-refusal = Vous a-t-on déjà refusé quelque chose, sans dire pourquoi ? Ou à l'un de vos proches ? À qui d'autre l'a-t-on refusé ? Réfléchissez à voix haute.
    .hint = Un prêt, un travail, une place à l'école, une aide de la mairie ?
    .reply = Merci. C'était dur, et vous l'avez dit avec des mots.

when-it-is-unfair--before-next-time = Avant la prochaine leçon, faites ceci. Demandez dans votre groupe : qui a eu un refus, et qui n'en a pas eu ? Ne nommez personne. Comptez seulement sur les doigts. La prochaine fois, nous retournons au guichet avec Rosalie.

## Contester une décision

contesting-a-decision = Contester une décision
    .summary = Que demander, à qui, et dans quel ordre.

contesting-a-decision--she-goes-back = Une machine a refusé un prêt à Rosalie. Aujourd'hui, elle y retourne, et Aminata l'accompagne. Contester, c'est dire : je ne suis pas d'accord, regardez encore. Une décision n'est pas comme la pluie. Des gens l'ont faite, et des gens peuvent la changer. Cette leçon sert pour un prêt, un travail ou un prix.

contesting-a-decision--five-questions = Prenez une main. Il y a une question pour chaque doigt.

    Le pouce : qui a décidé, une personne ou une machine ?

    Le deuxième doigt : pour quelle raison ?

    Le troisième : que savez-vous de moi, et est-ce juste ?

    Le quatrième : qui peut regarder de nouveau ?

    Le petit doigt : où est-ce que je peux me plaindre ?

contesting-a-decision--next-please = Vous êtes au guichet. L'employé dit : l'ordinateur a refusé. À qui le tour ? Que faites-vous ?
    .hint = Après le pouce, quel doigt vient ?
    .answer-ask-reason = Je reste, et je demande pourquoi
    .said-ask-reason = je demande pourquoi | je reste | je demande la raison | la raison | demander pourquoi
    .reply-ask-reason = Oui. Avec calme et politesse, et sans quitter la place.
    .answer-shout = Je crie
    .said-shout = crier | je me fâche | je crie fort | je lui crie dessus
    .reply-shout = Vous avez de quoi vous fâcher, c'est sûr. Voyons ce qui se passe.
    .answer-go-home = Je rentre chez moi
    .said-go-home = je rentre | rentrer | je pars | je m'en vais
    .reply-go-home = Beaucoup rentrent chez eux, et on les comprend. Mais alors, personne ne regardera plus jamais.

contesting-a-decision--the-guard = Le gardien arrive. Maintenant, tout le monde parle des cris. Plus personne ne parle du refus. Essayons avec une voix calme.

contesting-a-decision--the-reason = Cette phrase est à vous. Dites-la après moi.
    .phrase = S'il vous plaît, donnez-moi la raison de cette décision.
    .reply = Calme et clair. Maintenant, il doit regarder.

contesting-a-decision--an-old-debt = L'employé lit sur son écran : vous devez de l'argent à la boutique. Mais cette dette, vous l'avez payée l'an dernier. Que demandez-vous ?
    .hint = Ce qui est écrit là n'est pas juste.
    .answer-correct-it = Qu'on le corrige
    .said-correct-it = corriger | il faut corriger | corrigez | ce n'est pas juste | qu'on le change
    .reply-correct-it = Oui. Et la prochaine fois, vous apportez le reçu, ou un témoin.
    .answer-pay-twice = À la payer de nouveau
    .said-pay-twice = payer de nouveau | payer deux fois | je paie | je paie encore
    .reply-pay-twice = Comme ça, ce serait fini, on dirait. Mais vous perdez de l'argent, et l'écran se trompe toujours.
    .answer-smaller-loan = Un prêt plus petit
    .said-smaller-loan = un petit prêt | plus petit | moins d'argent | un autre prêt
    .reply-smaller-loan = Un petit prêt aiderait un peu. Mais la fausse dette reste là, et elle vous suit.

contesting-a-decision--the-computer-decides = L'employé corrige la fausse dette. Mais la machine dit encore non. Il dit : je n'y peux rien, c'est l'ordinateur qui décide. Que demandez-vous maintenant ?
    .hint = Dans cette maison, quelqu'un a plus de pouvoir que lui.
    .answer-who-can = Qui peut regarder de nouveau ?
    .said-who-can = qui peut regarder | qui d'autre | quelqu'un d'autre | une personne | le directeur
    .reply-who-can = Oui. Derrière chaque ordinateur, il y a quelqu'un qui en répond.
    .answer-give-in = Rien, puisque c'est l'ordinateur
    .said-give-in = rien | je ne demande rien | j'abandonne | c'est l'ordinateur
    .reply-give-in = Ça sonne comme le dernier mot. Mais un ordinateur ne répond de rien. Des gens l'ont mis là, et ils peuvent regarder de nouveau.
    .answer-blame = Pourquoi êtes-vous si méchant ?
    .said-blame = vous êtes méchant | il est méchant | c'est votre faute | je l'accuse
    .reply-blame = Il est peut-être aussi impuissant que vous. Regardez plus loin : quelqu'un d'autre peut davantage.

contesting-a-decision--look-again = La deuxième phrase aussi est à vous. Dites-la après moi.
    .phrase = Je veux qu'une personne regarde de nouveau.
    .reply = Avec cette phrase, la porte s'ouvre un peu.

contesting-a-decision--whom-to-ask = Alors, Rosalie monte, marche après marche. D'abord, elle demande à l'employé. S'il ne peut rien, elle demande au directeur. Et plus haut encore, un bureau surveille les banques. À chaque marche, Aminata est avec elle.

contesting-a-decision--step-by-step = Une machine vous a dit non. À qui parlez-vous ? Dites-le-moi dans l'ordre.
    .hint = Commencez par le plus proche.
    .reply = Marche après marche. Et à chaque marche, vous pouvez dire : j'ai déjà demandé là-bas.
    .answer-clerk = À l'employé du guichet
    .said-clerk = l'employé | à l'employé | le guichet | au guichet
    .answer-manager = Au directeur
    .said-manager = le directeur | le chef | le patron | son chef
    .answer-office = Au bureau qui les surveille
    .said-office = le bureau | au bureau | le bureau qui surveille | l'État

contesting-a-decision--what-makes-us-strong = Quatre choses vous donnent de la force. Emmenez quelqu'un avec vous. Demandez la réponse par écrit : un ami peut vous la lire. Retenez le jour et le nom. Et parlez-en à votre coopérative. Elle peut parler pour cinq à la fois.

    Dans certains pays, la loi oblige à donner une raison. Dans d'autres, une personne doit regarder de nouveau. Demandez ce que dit la loi chez vous.

contesting-a-decision--must-be-alone = La décision me concerne. Donc, je dois la contester sans l'aide de personne. Est-ce vrai ?
    .hint = Qui est venu au guichet avec Rosalie ?
    .reply-true = Elle vous concerne, c'est sûr. Mais à deux, on entend mieux. Et une coopérative parle plus fort que deux.
    .reply-false = Vous avez raison. À deux, on entend mieux. Et une coopérative parle plus fort que deux.

contesting-a-decision--your-turn = Maintenant, c'est à vous. Moi, je suis l'employé, et je dis : l'ordinateur a refusé. Vous êtes au guichet, et quelqu'un se tient à côté de vous. Parlez-moi, avec vos mots.
    .hint = Allez d'un doigt à l'autre. Est-ce une machine qui a décidé ? Pour quelle raison ? Que savez-vous de moi ? Qui peut regarder de nouveau ? Où est-ce que je peux me plaindre ?
    .reply = Merci. Vous avez demandé, et vous n'avez pas quitté la place. Chaque fois, ça devient plus facile.

contesting-a-decision--before-next-time = Avant la prochaine leçon, faites ceci. Apprenez les cinq questions à une autre personne, doigt après doigt. Puis promettez-vous, l'un à l'autre : je viens avec toi, et tu viens avec moi.

## Les fausses voix

false-voices = Les fausses voix
    .summary = Quand une machine parle avec la voix d'un proche.

false-voices--the-call = C'est le soir à { -village }. Le téléphone de Moussa sonne. Il ne connaît pas le numéro. Mais il connaît la voix : c'est sa fille Kadiatou. Elle pleure.

    Papa, il y a eu un accident. Envoie de l'argent, vite, et ne le dis à personne.

false-voices--what-musa-does = La voix de votre fille, depuis un numéro inconnu : envoie de l'argent, vite. Que faites-vous ?
    .hint = Vous avez le vrai numéro de Kadiatou.
    .answer-call-back = Je l'appelle à son vrai numéro
    .said-call-back = je l'appelle | je rappelle | son vrai numéro | son numéro | je raccroche
    .reply-call-back = Oui. Kadiatou répond. Elle est au travail, et tout va bien.
    .answer-send-money = J'envoie l'argent
    .said-send-money = l'argent | envoyer l'argent | je l'envoie | je paie
    .reply-send-money = Vous l'aimez, alors vous voulez aider tout de suite. C'est là-dessus qu'ils comptent.
    .answer-keep-talking = Je continue à lui parler
    .said-keep-talking = je parle avec elle | lui parler | je continue à parler | je reste au téléphone
    .reply-keep-talking = Vous apprendrez peut-être quelque chose. Mais on vous retient au téléphone, et la peur grandit. Mieux vaut couper.

false-voices--next-morning = Le lendemain matin, Kadiatou appelle. Elle était au travail toute la journée. Il n'y a pas eu d'accident. Et l'argent est parti. Revenons à ce soir-là.

false-voices--how-it-is-done = Comment est-ce possible ? Une machine peut copier une voix. Un court enregistrement suffit, tiré peut-être d'une vidéo. Ensuite, la fausse voix dit tout ce que veut l'escroc. On appelle ça cloner une voix.

    On peut aussi truquer des visages et des films. On appelle ça des deepfakes, ou des hypertrucages.

false-voices--i-know-the-voice = Je connais la voix, donc je sais qui appelle. Est-ce vrai ?
    .hint = Avec une voix, que peut faire une machine ?
    .reply-true = Pendant des milliers d'années, c'était ainsi. Aujourd'hui, une machine peut copier une voix. Pour savoir, il faut rappeler.
    .reply-false = Vous avez raison. Une voix peut être copiée. Pour savoir, il faut rappeler.

false-voices--three-signs = Trois signes doivent nous alerter.

    La hâte : c'est tout de suite.

    La peur : il va arriver un malheur.

    Le secret : ne le dites à personne.

    Qui apporte les trois ne veut pas que vous réfléchissiez.

false-voices--secret-number = Un homme aimable vous appelle. Il dit qu'il est de la banque, et demande votre code secret. À qui le dites-vous ?
    .hint = Une banque a-t-elle besoin de le demander ?
    .answer-nobody = À personne
    .said-nobody = personne | à personne d'autre | je ne le dis pas | jamais
    .reply-nobody = Oui. Une banque honnête ne le demande pas.
    .answer-tell-him = À lui, il est aimable
    .said-tell-him = à lui | je le lui dis | il est aimable | à la banque
    .reply-tell-him = Être aimable, c'est facile. Mais avec ce code, il peut vider votre compte. Une banque honnête ne le demande pas.
    .answer-half = La moitié seulement
    .said-half = la moitié | moitié | une partie | je dis la moitié
    .reply-half = L'idée semble maligne. Mais demain, un autre homme aimable demande l'autre moitié.

false-voices--the-treasurer = Issa garde notre argent. Un message arrive, avec la voix de notre présidente : payez aujourd'hui ce nouveau fournisseur. Que doit faire Issa ?
    .hint = Un appel, et deux yeux de plus.
    .answer-check = Appeler la présidente, et être deux
    .said-check = appeler la présidente | l'appeler | appeler d'abord | vérifier | demander à quelqu'un
    .reply-check = Oui. Rappeler, et être deux. Que ce soit notre règle.
    .answer-pay = Payer vite
    .said-pay = payer | il paie | payer tout de suite | payer le fournisseur
    .reply-pay = Il veut faire son devoir. Mais une voix seule n'est plus un ordre. Si elle était fausse, nous avons tous perdu.
    .answer-forget-it = Oublier le message
    .said-forget-it = oublier | l'oublier | ne rien faire | effacer le message
    .reply-forget-it = C'est mieux que payer. Mais si le message était vrai, un fournisseur attend. Un court appel règle tout.

false-voices--a-minister-speaks = Un film passe de téléphone en téléphone. Un ministre promet de l'engrais gratuit. Il faut seulement payer une petite somme, aujourd'hui. Que faites-vous ?
    .hint = Aujourd'hui, et payer : ça ne vous rappelle rien ?
    .answer-ask-office = Je demande à la coopérative
    .said-ask-office = je demande | demander à la coopérative | demander à la mairie | à la mairie | demander à quelqu'un
    .reply-ask-office = Oui. On vous répond : il n'y a rien à payer. Le film était faux.
    .answer-pay-fee = Je paie la petite somme
    .said-pay-fee = je paie | payer | la petite somme | payer la somme
    .reply-pay-fee = De l'engrais gratuit ferait du bien, et la somme est petite. Mais beaucoup de petites sommes font un escroc riche.
    .answer-pass-on = Je l'envoie à tout le monde
    .said-pass-on = je l'envoie | envoyer à tous | je partage | partager le film
    .reply-pass-on = Vous voulez bien faire, car d'autres aussi ont besoin d'engrais. Mais un faux film vit des gens qui l'envoient. D'abord, demandez.

false-voices--our-protection = Nous pouvons nous protéger les uns les autres. En famille, choisissez un mot secret. Qui demande de l'argent doit le dire. À la coopérative, faites une règle : on ne paie pas sur une voix seule. On rappelle, et deux personnes sont d'accord.

false-voices--what-we-do = Une voix veut de l'argent, vite. Dites-moi dans l'ordre ce que nous faisons.
    .hint = D'abord, il faut finir l'appel.
    .reply = Oui. Et l'escroc n'a plus personne à tromper.
    .answer-hang-up = On raccroche
    .said-hang-up = raccrocher | on coupe | couper l'appel
    .answer-call = On appelle le numéro connu
    .said-call = on appelle | le numéro connu | appeler le vrai numéro
    .answer-warn = On prévient les autres
    .said-warn = prévenir | prévenir les autres | on prévient tout le monde

false-voices--i-call-back = Dites après moi.
    .phrase = Je raccroche, et je rappelle.
    .reply = Une petite phrase qui garde votre argent.

false-voices--no-shame = A-t-on essayé de vous tromper au téléphone, ou de tromper vos voisins ? Que disait la voix ? Il n'y a pas de honte. Ces gens sont habiles.
    .hint = Fallait-il faire vite ? Y avait-il de la peur ? Était-ce un secret ?
    .reply = Merci. Racontez-le aussi aux autres. Ça les protège.

false-voices--before-next-time = Avant la prochaine leçon, faites ceci. Asseyez-vous en famille, et choisissez un mot secret. Ne le dites jamais au téléphone. Commencez par les plus âgés, car on les appelle le plus souvent.

## Interroger un assistant

asking-an-assistant = Interroger un assistant
    .summary = S'en servir, vérifier, et garder certaines choses pour soi.

asking-an-assistant--leylas-goat = Leïla élève des chèvres dans les montagnes du Maroc. Une chèvre a le ventre gonflé, et ne mange plus. Le vétérinaire est loin. Sur son téléphone, son neveu a un assistant. C'est un programme à qui l'on pose une question. Il répond comme une personne.

asking-an-assistant--the-answer = Il répond tout de suite, gentiment et clairement. Il nomme un médicament, et dit combien en donner. Il semble très sûr de lui.

    Mais il n'a jamais vu une chèvre. Il a lu des textes sans fin. Là, il a appris quel mot suit souvent un autre. Alors, parfois il invente, et il ne s'en aperçoit pas.

asking-an-assistant--what-now = L'assistant nomme un médicament pour la chèvre malade, et semble très sûr. Que doit faire Leïla ?
    .hint = Qui a déjà soigné beaucoup de chèvres ?
    .answer-doctor = Demander d'abord au vétérinaire
    .said-doctor = le vétérinaire | au vétérinaire | appeler le vétérinaire | demander à un ancien | demander à un berger
    .reply-doctor = Oui. Le vétérinaire dit : c'est beaucoup trop pour une chèvre.
    .answer-give-it = Donner le médicament tout de suite
    .said-give-it = donner le médicament | le donner | tout de suite | elle le donne
    .reply-give-it = Elle a peur pour sa chèvre, et la chèvre souffre. Voyons ce qui se passe.
    .answer-ask-again = Interroger le téléphone une deuxième fois
    .said-ask-again = le téléphone | une deuxième fois | l'assistant | interroger le téléphone
    .reply-ask-again = C'est bien de douter. Mais il dira la même chose, ou une autre, toujours aussi sûr. Pour vérifier, il faut demander ailleurs.

asking-an-assistant--by-evening = Le soir, la chèvre ne tient plus debout. La dose était beaucoup trop forte pour une chèvre. L'assistant n'en est pas triste. Il ne le sait même pas. Revenons à ce moment-là.

asking-an-assistant--sounds-sure = Quand un assistant semble sûr, c'est qu'il a raison. Est-ce vrai ?
    .hint = Quand il invente, s'en aperçoit-il ?
    .reply-true = Avec les gens, nous écoutons souvent le ton. Mais lui, il semble toujours sûr, même quand il invente.
    .reply-false = Vous avez raison. Il semble toujours sûr, même quand il invente.

asking-an-assistant--what-it-is-good-for = Il peut quand même rendre service. Il peut trouver des mots pour une lettre. Il peut expliquer un papier difficile. Il peut préparer de bonnes questions pour l'infirmière. Utilisez-le là où vous pouvez vérifier la réponse. Utilisez-le là où une erreur fait peu de mal.

    Mais pas pour les médicaments, ni pour la loi, ni pour beaucoup d'argent.

asking-an-assistant--a-good-use = Pour laquelle de ces choses un assistant aide-t-il bien ?
    .hint = Où pouvez-vous vérifier, et où une erreur fait-elle peu de mal ?
    .answer-letter = Trouver les mots d'une lettre
    .said-letter = une lettre | la lettre | écrire une lettre | les mots d'une lettre
    .reply-letter = Oui. Quelqu'un vous la lit, et vous changez ce qui ne va pas.
    .answer-medicine = La dose d'un enfant malade
    .said-medicine = la dose | le médicament | les médicaments | l'enfant malade
    .reply-medicine = Quand un enfant est malade la nuit, on veut une réponse. Mais ici, une erreur peut tuer. Demandez à quelqu'un qui a appris le métier.
    .answer-vote = Comment je dois voter
    .said-vote = voter | comment voter | mon vote | le vote
    .reply-vote = Il peut donner des raisons, pour et contre. Mais ce vote est à vous. Personne ne devrait le laisser à une machine.

asking-an-assistant--never-give-away = Le plus souvent, vos paroles partent au loin, dans un ordinateur. On les garde peut-être là-bas.

    Alors, ne lui dites jamais votre code secret. Ne lui dites jamais le numéro de votre carte d'identité. Ne lui parlez pas des dettes et des maladies des autres. Et gardez ce que la coopérative garde pour elle.

asking-an-assistant--keep-to-yourself = Un assistant vous aide à écrire une lettre sur la pluie tardive. Que gardez-vous pour vous ?
    .hint = Qu'est-ce qui est à quelqu'un d'autre ?
    .answer-debts = Les dettes d'un membre
    .said-debts = les dettes | des dettes | dettes | les dettes des autres
    .reply-debts = Oui. Vous ne pouvez pas donner ce qui n'est pas à vous.
    .answer-greeting = Une formule de politesse
    .said-greeting = la politesse | les salutations | bonjour | une salutation
    .reply-greeting = Saluer ne fait de mal à personne. Mais il y a ici une chose qui pourrait blesser un membre.
    .answer-rain = La pluie est venue tard
    .said-rain = la pluie | pluie | la pluie tardive | le retard de la pluie
    .reply-rain = La lettre parle de la pluie, et tout le monde le sait. Mais il y a ici une chose qui pourrait blesser un membre.

asking-an-assistant--who-allows-it = Notre secrétaire veut un assistant, qui écrirait tout ce que nous disons. Qui doit en décider ?
    .hint = Ces paroles qui partent dans la machine, à qui sont-elles ?
    .answer-members = Les membres
    .said-members = tous les membres | c'est nous | nous tous | l'assemblée
    .reply-members = Oui. Ce sont nos paroles, et elles iraient à une entreprise.
    .answer-secretary = Notre secrétaire
    .said-secretary = la secrétaire | le secrétaire | secrétaire | le secrétariat
    .reply-secretary = Notre secrétaire gagnerait du temps, c'est sûr. Mais ces paroles sont à nous tous.
    .answer-seller = Le vendeur de l'assistant
    .said-seller = le vendeur | vendeur | l'entreprise | celui qui vend
    .reply-seller = Le vendeur dira que c'est sans danger. C'est peut-être vrai. Mais ces paroles sont à nous, et pas à lui.

asking-an-assistant--ask-check-decide = Dans quel ordre se sert-on d'un assistant ?
    .hint = Le dernier mot est à nous.
    .reply = Oui, dans cet ordre. Et le dernier mot nous reste.
    .answer-ask = On l'interroge
    .said-ask = interroger | on pose la question | la question
    .answer-check = On vérifie auprès d'une personne compétente
    .said-check = vérifier | on vérifie | une personne compétente | quelqu'un qui s'y connaît
    .answer-decide = On décide nous-mêmes
    .said-decide = décider | on décide | nous décidons

asking-an-assistant--i-check = Dites après moi.
    .phrase = La machine aide. Moi, je vérifie, et je décide.
    .reply = C'est ainsi qu'on se sert d'un outil.

asking-an-assistant--whom-you-ask = Quand il faut vérifier, à qui pouvez-vous demander ? Nommez une personne pour la maladie, une pour la loi, une pour l'argent.
    .hint = Une infirmière, un instituteur, une personne âgée, votre coopérative ?
    .reply = Merci. Ces personnes valent plus que n'importe quel assistant.

asking-an-assistant--before-next-time = Avant la prochaine leçon, faites ceci. Trouvez quelqu'un qui a un assistant sur son téléphone. Interrogez-le sur une chose que vous connaissez bien : votre champ, ou votre village. Comptez ce qui est juste, et ce qu'il invente.

## À la manière des coopératives

the-cooperative-way = À la manière des coopératives
    .summary = Sept principes, et une machine qui teste le lait.

the-cooperative-way--the-offer = À { -village }, la coopérative du lait se réunit. Une entreprise propose une machine, avec de l'intelligence artificielle. Elle teste le lait, et fixe le prix pour chaque membre. Pendant deux ans, elle est gratuite.

    Issa dit : signons, d'autres attendent derrière nous. Aminata dit : interrogeons d'abord nos sept principes.

the-cooperative-way--door-and-vote = Le premier principe, c'est la porte ouverte. Une telle machine devrait être faite par des gens très différents. Ainsi, personne n'est oublié.

    Le deuxième : ce sont les membres qui décident. Comment est-elle faite ? Quelles données reçoit-elle ? Qui peut s'en servir ? À ceux qu'elle touche de décider.

the-cooperative-way--who-decides = Une machine va fixer le prix de notre lait. Qui doit décider de cette machine ?
    .hint = C'est le lait de qui ?
    .answer-members = Les membres qui donnent leur lait
    .said-members = les membres | c'est nous | nous tous | l'assemblée
    .reply-members = Oui. Elle nous touche, alors nous décidons.
    .answer-company = L'entreprise qui l'a faite
    .said-company = l'entreprise | entreprise | ceux qui l'ont faite
    .reply-company = Ils savent mieux que tous comment elle marche, c'est sûr. Regardons un an plus tard.
    .answer-technician = Notre technicien
    .said-technician = le technicien | technicien | la technicienne | le spécialiste
    .reply-technician = Le technicien peut nous l'expliquer, et ça vaut beaucoup. Mais ce n'est pas son lait.

the-cooperative-way--one-year-later = Un an plus tard, le prix baisse. Pourquoi ? L'entreprise répond : c'est notre secret. Vous avez signé. Revenons à ce soir-là.

the-cooperative-way--share-and-stay-free = Le troisième principe : les membres versent, et les membres partagent. Ce que la machine fait gagner nous revient.

    Le quatrième : nous restons libres. Une entreprise peut nous vendre quelque chose. Mais elle ne doit pas nous attacher. Pouvons-nous partir, et emporter nos données ?

the-cooperative-way--free-for-two-years = La machine est gratuite pendant deux ans. Ensuite, seule l'entreprise peut lire nos données. Qu'est-ce qui est en danger ?
    .hint = Pourrions-nous encore partir ?
    .answer-freedom = Notre liberté
    .said-freedom = la liberté | liberté | notre indépendance | on ne peut plus partir
    .reply-freedom = Oui. Ce qui est gratuit aujourd'hui peut nous attacher demain.
    .answer-taste = Le goût du lait
    .said-taste = le goût | le lait | notre lait
    .reply-taste = Le lait reste aussi bon que nos vaches. Mais pourrions-nous encore changer d'entreprise ?
    .answer-nothing = Rien, puisque c'est gratuit
    .said-nothing = rien | aucun danger | c'est gratuit
    .reply-nothing = Deux ans sans payer, ça fait plaisir. Mais la troisième année, l'entreprise fixe son prix. Pourrions-nous encore partir ?

the-cooperative-way--we-learn = Le cinquième principe : nous apprenons. C'est la pierre qui porte toute la maison. Une machine que personne ne comprend rend les forts encore plus forts. Et les faibles ne peuvent même pas dire ce qui ne va pas. Alors, nous apprenons avant de voter. C'est ce que vous faites en ce moment.

the-cooperative-way--one-who-understands = Il suffit que notre technicien comprenne la machine. Est-ce vrai ?
    .hint = Qui vote sur la machine ?
    .reply-true = Une personne qui comprend est un trésor. Mais nous votons tous. Et si cette personne part, ou si on l'achète ?
    .reply-false = Vous avez raison. Nous votons tous, alors nous devons être nombreux à comprendre.

the-cooperative-way--together-and-our-place = Le sixième principe : les coopératives s'entraident. Ensemble, nous pouvons garder des données en commun, et parler d'une seule voix. Les règles sur l'intelligence artificielle oublient presque toujours cette solidarité.

    Le septième : nous prenons soin de notre lieu de vie. La machine sert-elle le village ? Combien d'eau et de courant lui faut-il ?

the-cooperative-way--four-conditions = Alors, { -village } ne dit pas oui, et ne dit pas non. Le village pose quatre conditions.

    Nous pouvons voir comment un prix est fait.

    Si un membre se plaint, une personne regarde de nouveau.

    Les données appartiennent aux membres.

    Et chaque année, l'assemblée vote de nouveau.

    L'homme de l'entreprise dit : personne ne m'avait encore demandé ça. Il rentre pour se renseigner.

the-cooperative-way--aminas-milk = La machine dit : le lait d'Aminata est mauvais. Aminata dit : il est bon. Que doivent dire nos règles ?
    .hint = Souvenez-vous de Rosalie au guichet.
    .answer-person = Une personne le teste de nouveau
    .said-person = une personne | tester de nouveau | quelqu'un le teste | une personne vérifie
    .reply-person = Oui. Et nous l'écrivons, pour qu'on puisse corriger la machine.
    .answer-last-word = La machine a le dernier mot
    .said-last-word = la machine | le dernier mot | la machine a raison | croire la machine
    .reply-last-word = Chaque dispute finirait vite. Mais la machine peut se tromper, et c'est Aminata qui paie.
    .answer-juma = Issa décide seul
    .said-juma = Issa | Issa décide | demander à Issa
    .reply-juma = Issa est peut-être juste. Mais un homme seul n'est pas une règle. Et si c'est le lait de son cousin ?

the-cooperative-way--we-decide-about-it = Dites après moi.
    .phrase = Si la machine décide sur nous, nous décidons sur elle.
    .reply = C'est un vieux principe, pour une machine neuve.

the-cooperative-way--which-principle = Imaginez qu'une telle machine arrive dans votre coopérative. Quel principe défendriez-vous en premier, et pourquoi ?
    .hint = La porte ouverte. Le vote. Le partage. Rester libres, apprendre, s'entraider. Prendre soin de notre lieu de vie.
    .reply = Merci. Dites-le aussi à votre assemblée.

the-cooperative-way--before-next-time = Avant la prochaine leçon, faites ceci. Pensez à une machine ou à une application de votre coopérative. Demandez à quelqu'un du conseil : pouvons-nous partir, et emporter nos données ?

## Les coopératives de données

data-cooperatives = Les coopératives de données
    .summary = Des gens gardent leurs données ensemble, en mer et sur terre.

data-cooperatives--lupita = Loupita pêche dans une petite baie du Mexique. Chaque soir, elle écrit dans un cahier : ce qu'elle a pris, où, et à quel prix. Une nuit, la mer monte, et le cahier disparaît.

    Sur la plage, les acheteurs connaissent ses poissons mieux qu'elle. Ils disent un prix, et elle l'accepte.

data-cooperatives--pescadata = Au Mexique, de petits pêcheurs utilisent PescaData. Cette application sert à noter la pêche. Elle marche aussi en mer, sans réseau. Et ce que les pêcheurs notent est à eux.

    Maintenant, Loupita connaît ses bons mois. Elle peut discuter le prix, et montrer ce qu'elle a fait.

data-cooperatives--whose-catch = Au Mexique, avec PescaData, des pêcheurs notent leur pêche. À qui ces notes doivent-elles profiter ?
    .hint = Qui est parti en mer ?
    .answer-fishers = Aux pêcheurs
    .said-fishers = les pêcheurs | pêcheurs | à ceux qui pêchent | à Loupita | Loupita
    .reply-fishers = Oui. Leur travail, leurs notes, leur profit.
    .answer-buyers = Aux acheteurs
    .said-buyers = les acheteurs | acheteurs | aux commerçants | au marché
    .reply-buyers = Les acheteurs aiment tout savoir, et souvent ils savent tout. Mais ce ne sont pas eux qui sont partis en mer.
    .answer-nobody = À personne
    .said-nobody = personne | à aucun | à personne du tout
    .reply-nobody = On pourrait enfermer ces notes. Mais alors, personne n'apprend rien, pas même Loupita.

data-cooperatives--midata = Allons en Suisse, chez MIDATA. C'est une coopérative pour les données de santé. Elle ne cherche pas le profit. Chaque personne y a un compte fermé à clé.

    Des chercheurs veulent étudier une maladie. Ils doivent demander. Chaque personne décide : quelle étude, et quelles données. Et l'assemblée générale gouverne le tout.

data-cooperatives--the-study = Chez MIDATA, une étude voudrait utiliser les données de santé d'Anna. Qui en décide ?
    .hint = Il s'agit du corps de qui ?
    .answer-anna = Anna elle-même
    .said-anna = Anna | c'est Anna | Anna décide | elle-même
    .reply-anna = Oui. À cette étude oui, à celle-là non, comme elle veut.
    .answer-doctors = Les médecins
    .said-doctors = médecins | les docteurs | les chercheurs | l'étude
    .reply-doctors = Leur but est peut-être bon. Mais ils doivent demander, car il s'agit d'Anna.
    .answer-chairperson = La présidente
    .said-chairperson = le président | présidente | le conseil | le chef
    .reply-chairperson = La présidente dirige la coopérative. Mais personne n'ouvre le compte d'Anna à sa place.

data-cooperatives--each-and-all = Dans une coopérative de données, je décide de mes données. Et nous décidons des règles, tous ensemble. Est-ce vrai ?
    .hint = Il y a Anna, et il y a l'assemblée générale.
    .reply-true = Oui, les deux. Mes données, et nos règles.
    .reply-false = Ça fait peut-être beaucoup à décider. Mais il faut les deux. Seule, une personne ne pèse rien. Et si je n'ai rien à dire, ce n'est plus à moi.

data-cooperatives--salus = En Espagne, il y a Salouss Co-op. Des citoyens l'ont fondée pour leurs données de santé. Ils gouvernent ces données ensemble.

    Ce n'est donc pas seulement pour les riches, ni pour les spécialistes. Ça commence par quelques personnes qui s'accordent sur des règles.

data-cooperatives--what-we-call-it = Des gens gardent leurs données ensemble. Ils décident ensemble qui peut s'en servir. Comment appelle-t-on ça ?
    .hint = C'est une coopérative. Que garde-t-elle ?
    .answer-data-cooperative = Une coopérative de données
    .said-data-cooperative = coopérative de données | une coopérative | coopérative | une coopé de données
    .reply-data-cooperative = Oui, une coopérative de données.
    .answer-company = Une société de données
    .said-company = une société | société | une entreprise | une compagnie
    .reply-company = Une société vendrait les données pour ses propriétaires. Ici, les données parlent de nous, et c'est nous qui décidons.
    .answer-hospital = Un hôpital
    .said-hospital = hôpital | l'hôpital | une clinique | un dispensaire
    .reply-hospital = Un hôpital garde aussi des données. Mais là-bas, les malades ne votent pas.

data-cooperatives--not-easy = Ce n'est pas facile. Bien garder des données coûte cher, et demande des gens du métier. Il faut être nombreux, sinon les données disent peu. Et les membres doivent rester éveillés, sinon un petit nombre décide à leur place.

    Il y a du soutien : le programme de MIDATA est ouvert à tous. Et MIDATA aide des coopératives sœurs à commencer.

data-cooperatives--what-comes-first = Notre coopérative veut garder ses propres données. Qu'est-ce qui vient en premier ?
    .hint = D'abord les gens, ensuite les machines.
    .answer-rules = Les membres s'accordent sur des règles
    .said-rules = les règles | des règles | on s'accorde | on discute
    .reply-rules = Oui. Que notons-nous, pour quoi faire, et qui peut le voir ?
    .answer-computer = On achète un gros ordinateur
    .said-computer = un ordinateur | l'ordinateur | un gros ordinateur | acheter un ordinateur
    .reply-computer = Un jour, il nous faudra un appareil, c'est sûr. Voyons ce qui se passe.
    .answer-everything = On ramasse tout
    .said-everything = tout | tout ramasser | toutes les données | on note tout
    .reply-everything = Beaucoup de données, ça ressemble à une grande richesse. Mais les données inutiles peuvent seulement être volées, ou faire du mal.

data-cooperatives--dust = L'ordinateur arrive, et il a coûté cher. Mais les données de qui va-t-on y mettre ? Qui peut regarder ? On n'a rien décidé ensemble. Alors, il reste dans un coin, et prend la poussière.

data-cooperatives--our-rules = Dites après moi.
    .phrase = Nos données, nos règles, notre profit.
    .reply = Dans cet ordre, ça tient.

data-cooperatives--which-data = Quelles données aideraient vos membres, si vous les gardiez ensemble ? Et qui ne doit jamais les voir ? Réfléchissez à voix haute.
    .hint = Des prix, des récoltes, des pluies, des animaux malades ?
    .reply = Merci. Une coopérative de données peut commencer par une telle idée.

data-cooperatives--before-next-time = Avant la prochaine leçon, faites ceci. Demandez dans votre coopérative : quelles listes avons-nous sur nos membres ? Où sont-elles, et qui peut les regarder ?

## Des coopératives qui s'en servent

cooperatives-and-ai = Des coopératives qui s'en servent
    .summary = Un voyage de l'Inde au Kenya. Ce qui marche, et ce qui ne marche pas.

cooperatives-and-ai--grace-reports = Clarisse est secrétaire de la coopérative de { -village }. Les membres lui ont demandé : d'autres coopératives utilisent-elles l'intelligence artificielle ? Et qui en décide chez elles ? Clarisse s'est renseignée. Ce soir, elle nous raconte.

cooperatives-and-ai--the-big-ones = Clarisse commence par les grandes. En Inde, IFFCO fabrique de l'engrais. Elle utilise des drones, de petites machines volantes, au-dessus des champs.

    Aux Pays-Bas, Frislande Campina vérifie la qualité du lait avec l'intelligence artificielle.

    En Nouvelle-Zélande, Fonterra étudie la façon de produire le lait.

    Toutes les trois sont des coopératives, et de très grandes.

cooperatives-and-ai--using-is-deciding = Une grande coopérative utilise l'intelligence artificielle. Donc, ce sont ses membres qui en décident. Est-ce vrai ?
    .hint = Utiliser, c'est une chose. Et décider ?
    .reply-true = Dans une coopérative, il faudrait que ce soit ainsi. Mais quand elle devient très grande, la table est loin des membres. Alors, ils doivent demander.
    .reply-false = Vous avez raison. Utiliser est une chose, décider en est une autre. Dans une grande maison, les membres doivent demander.

cooperatives-and-ai--light = Aux États-Unis, des coopératives d'électricité apportent la lumière dans les campagnes. L'intelligence artificielle les aide à conduire le courant. Elle dit ce qui va bientôt casser. On le répare, et la lumière reste.

    Pour ça, elles n'ont rien bâti de nouveau. Elles utilisent ce que d'autres ont bâti.

cooperatives-and-ai--rented = Une coopérative utilise une machine bâtie par une grande entreprise. Elle marche bien. Où est le danger ?
    .hint = Et si l'entreprise change le prix ?
    .answer-depend = Elle dépend de l'entreprise
    .said-depend = elle dépend | dépendre | elle n'est pas libre | l'entreprise décide
    .reply-depend = Oui. Et son argent rend la grande entreprise encore plus forte. Alors, gardez une porte de sortie.
    .answer-forbidden = C'est interdit
    .said-forbidden = interdit | la loi l'interdit | on n'a pas le droit
    .reply-forbidden = Rien ne l'interdit, et la machine marche bien. Mais à qui loue, on peut toujours changer le prix.
    .answer-no-danger = Il n'y en a pas
    .said-no-danger = aucun | aucun danger | pas de danger | ça marche bien
    .reply-no-danger = Tant que ça marche, nous n'en voyons pas. Mais un jour, l'entreprise peut changer le prix, ou les règles.

cooperatives-and-ai--banks-together = En Allemagne, des banques coopératives possédaient ensemble une maison d'ordinateurs. Elle s'appelait GAD. Pendant bien des années, leur travail reposait sur elle. Aucune petite banque n'aurait pu la payer seule.

    Plus tard, ses membres ont voté pour s'unir à une plus grande. Alors, possédez les choses ensemble. Et veillez à ce que la table reste près de vous.

cooperatives-and-ai--old-letters = Certaines bâtissent elles-mêmes. En Europe, il y a Rid Co-op. Sa machine s'appelle Transkribus. Elle lit les vieilles écritures, faites à la main.

    Elle connaît plus de deux cents langues et parlers. Elle a lu plus de quatre-vingt-dix millions de pages. Elle aide des bibliothèques de village. Elle aide des langues que peu de gens parlent encore.

cooperatives-and-ai--members-teach-it = Chez Rid Co-op, les membres apportent leurs pages. Ils corrigent la machine, et c'est ainsi qu'ils lui apprennent. Ils votent sur les prix, et sur les nouveautés. Ils votent aussi sur ce qui est juste. La coopérative ne vit pas des données des gens.

    Elle a environ deux cent soixante membres, dans plus de trente pays. Mais au début, elle a reçu un soutien : environ dix millions d'euros d'argent public.

cooperatives-and-ai--who-votes = Rid Co-op a bâti une machine qui lit les vieilles lettres. Qui vote sur les prix et sur les projets ?
    .hint = C'est une coopérative.
    .answer-members = Ses membres
    .said-members = les membres | membres | les bibliothèques | tous les membres
    .reply-members = Oui. Ils s'en servent, ils lui apprennent, et ils votent.
    .answer-investors = De riches investisseurs
    .said-investors = des investisseurs | les investisseurs | les riches
    .reply-investors = Dans beaucoup de sociétés, c'est ainsi. Mais cette machine est à ceux qui s'en servent.
    .answer-builders = Les ingénieurs
    .said-builders = ingénieurs | les techniciens | les spécialistes
    .reply-builders = Les ingénieurs savent beaucoup de choses, et on les écoute. Mais cette machine est à ceux qui s'en servent.

cooperatives-and-ai--gamayyar = Pour finir, le Kenya. Souvenez-vous de Hanta, qui faisait apprendre les machines, la nuit. Au Kenya, des gens du même métier ont fondé une coopérative, Gamaïar. Ils n'ont pas d'intermédiaire. Ils trouvent eux-mêmes leurs clients. La paie est juste, et elle arrive à l'heure.

    La coopérative est à eux, ensemble. Ils s'aident à porter ce qu'ils ont vu. Il leur faut toujours des clients. Mais maintenant, ils leur parlent en face.

cooperatives-and-ai--left-out = Au Kenya, des travailleurs des données ont fondé la coopérative Gamaïar. De qui n'ont-ils plus besoin ?
    .hint = Entre eux et les clients, il y avait quelqu'un.
    .answer-middleman = De l'intermédiaire
    .said-middleman = l'intermédiaire | intermédiaire | d'un intermédiaire | celui du milieu
    .reply-middleman = Oui. Ce qu'il gardait pour lui peut maintenant arriver à ceux qui travaillent.
    .answer-clients = Des clients
    .said-clients = les clients | clients | ceux qui paient
    .reply-clients = Sans clients, pas de travail, là-bas comme ailleurs. Mais qui se tenait entre les clients et eux ?
    .answer-workers = De leurs collègues
    .said-workers = les collègues | les autres travailleurs | les uns des autres
    .reply-workers = C'est juste le contraire : ils ont plus besoin les uns des autres qu'avant. Mais qui se tenait entre les clients et eux ?

cooperatives-and-ai--use-and-decide = Dites après moi.
    .phrase = Nous l'utilisons, et c'est nous qui décidons.
    .reply = C'est ce qui change tout.

cooperatives-and-ai--nearest-to-us = Laquelle est la plus proche de votre coopérative ? Que feriez-vous comme elle ? Et que feriez-vous autrement ?
    .hint = Les drones, le lait, l'électricité. Les banques, les vieilles lettres, le travail des données.
    .reply = Merci. Clarisse le noterait.

cooperatives-and-ai--before-next-time = Avant la dernière leçon, faites ceci. Parlez d'une de ces coopératives à deux membres. Demandez-leur : que nous faudrait-il pour faire pareil ? Retenez ce qu'ils disent.

## Ce que nous pouvons faire

what-we-can-do = Ce que nous pouvons faire
    .summary = Cinq façons d'agir, et une question pour votre assemblée.

what-we-can-do--five-ways = Vous avez fait un long chemin. Que peut faire une coopérative ? Reprenez une main : il y a cinq façons.

    Le pouce : nous décidons ensemble de nos données.

    Le deuxième doigt : nous en parlons en public, aux réunions et sur la place.

    Le troisième : nous apprenons, à la voix, et dans nos langues.

    Le quatrième : nous possédons autrement, et ensemble.

    Le petit doigt : la machine sert nos propres buts.

what-we-can-do--nothing-to-do = L'intelligence artificielle est pour les spécialistes. Une petite coopérative n'y peut rien. Est-ce vrai ?
    .hint = Regardez votre main.
    .reply-true = Beaucoup de choses se décident loin d'ici, c'est sûr. Mais décider de nos données, en parler, apprendre : nous pouvons commencer demain.
    .reply-false = Vous avez raison. Décider de nos données, en parler, apprendre : nous pouvons commencer demain.

what-we-can-do--in-the-way = Beaucoup de choses nous font obstacle. Il nous manque l'argent, et les grands ordinateurs. Là où se font les lois, on ne nous entend pas. La plus grande intelligence artificielle coûte trop cher pour nous, même demain. Alors, nous louons aux grandes entreprises, et nous les rendons plus fortes.

    Et chez nous ? Des décisions lentes. La peur des machines. Des responsables qui ne demandent plus.

what-we-can-do--too-big-for-us = La plus grande intelligence artificielle est trop chère pour notre coopérative. Alors, que faisons-nous ?
    .hint = Pensez aux grandes coopératives. Le premier jour, étaient-elles grandes ?
    .answer-choose = Commencer par ce qu'on peut
    .said-choose = on commence | commencer | commencer petit | faire ce qu'on peut
    .reply-choose = Oui. En petit, ensemble, et avec une question.
    .answer-give-up = Laisser faire les entreprises
    .said-give-up = laisser faire | on laisse tomber | on abandonne | aux entreprises de le faire
    .reply-give-up = Elles ont les ordinateurs, c'est sûr. Mais elles nous demanderont rarement ce qui est juste.
    .answer-wait = Attendre que ça coûte moins
    .said-wait = attendre | on attend | plus tard | quand ce sera moins cher
    .reply-wait = Ça deviendra peut-être moins cher. Mais pendant ce temps, d'autres font les règles, et nous vivons avec.

what-we-can-do--what-helps = Et qu'est-ce qui aide ? Des ordinateurs qui sont à tout le monde. De l'argent mis de côté pour ça. Des outils partagés entre beaucoup de coopératives.

    Et des amis : les syndicats, les groupes pour le climat, les défenseurs de nos données. Les peuples autochtones aussi, premiers habitants de leurs terres. Ils veillent sur leurs propres données. Et si on abuse des données d'un membre ? Des avocats, payés par une caisse commune.

what-we-can-do--two-speakers = Deux membres parlent de l'intelligence artificielle. L'un dit : elle va tous nous rendre riches. L'autre dit : voici ce que ça coûte, et voici qui décide. À qui faites-vous confiance ?
    .hint = Qui vous dit des choses que vous pouvez vérifier ?
    .answer-plan = À qui parle du coût
    .said-plan = à l'autre | l'autre | le coût | ce que ça coûte | qui décide
    .reply-plan = Oui. Un vrai plan dit qui décide, et qui paie.
    .answer-promise = À qui promet la richesse
    .said-promise = la richesse | celui qui promet | tous riches | la promesse
    .reply-promise = Espérer, c'est bien. Regardons un an plus tard.

what-we-can-do--after-one-year = Un an plus tard, personne n'est riche. La machine ne marche plus. Qui doit la réparer ? Personne ne le sait. Il y avait de belles paroles, et pas de plan.

what-we-can-do--amina-asks = À { -village }, c'est l'assemblée générale. Aminata demande la parole. En trois phrases, elle raconte ses haricots tachetés. Puis elle pose une question : qui a choisi les exemples de la machine, et où nous plaindre ?

    On choisit trois membres pour se renseigner. La prochaine fois, ces trois-là font leur rapport.

what-we-can-do--a-good-question = Vous pouvez poser une question sur l'intelligence artificielle à votre assemblée. Laquelle est bonne ?
    .hint = Laquelle peut mener à une décision ?
    .answer-harvest-data = Qui voit les données de récolte ?
    .said-harvest-data = les données de récolte | nos données | qui voit nos données | la récolte
    .reply-harvest-data = Oui. C'est tout près de nous. Nous pouvons nous renseigner, et décider.
    .answer-good-or-bad = Est-elle bonne ou mauvaise ?
    .said-good-or-bad = bonne ou mauvaise | est-elle bonne | est-elle mauvaise
    .reply-good-or-bad = On peut en parler toute une nuit. Mais à la fin, il n'y a rien à décider. Demandez quelque chose de plus proche.
    .answer-to-blame = À qui la faute ?
    .said-to-blame = la faute | c'est la faute de qui | le coupable
    .reply-to-blame = Il y a de quoi se fâcher, c'est sûr. Mais chercher un coupable ne change rien. Demandez quelque chose de plus proche.

what-we-can-do--the-plan = Voici un plan pour votre assemblée. Quelque temps avant, demandez une place à l'ordre du jour. Ensuite, il faut un quart d'heure.

    D'abord, quelqu'un raconte une courte histoire. Puis vient la question. Puis tout le monde peut parler, et d'abord ceux qui parlent peu. Puis on vote sur un premier pas. Et on l'écrit au procès-verbal.

what-we-can-do--how-it-goes = À l'assemblée, comment parlons-nous de notre question ? Dites-le-moi dans l'ordre.
    .hint = Les gens écoutent d'abord une histoire.
    .reply = Oui. Un quart d'heure, et quelque chose commence.
    .answer-story = On raconte une courte histoire
    .said-story = une histoire | l'histoire | raconter | on raconte
    .answer-question = On pose la question
    .said-question = la question | une question | poser la question
    .answer-talk = Tout le monde peut parler
    .said-talk = on parle | parler | on discute | tout le monde parle
    .answer-vote = On vote sur un premier pas
    .said-vote = on vote | voter | le vote | un premier pas

what-we-can-do--on-the-agenda = Pour une place à l'ordre du jour, il faut une phrase. Dites-la après moi.
    .phrase = Je veux mettre à l'ordre du jour une question sur l'intelligence artificielle.
    .reply = Dites-la à qui tient le secrétariat. C'est votre droit.

what-we-can-do--stand-up-and-speak = Maintenant, levez-vous, si vous pouvez. Vous êtes à votre assemblée, et on vous écoute. Racontez votre courte histoire. Puis posez votre question.
    .hint = Que s'est-il passé, et pour qui ? Que voulons-nous savoir ? Que devons-nous décider ?
    .reply = Merci. Vous l'avez dit une fois. La deuxième fois, c'est plus facile.

what-we-can-do--your-next-assembly = Emportez tout cela à votre prochaine assemblée générale : une histoire, une question, un premier pas. L'intelligence artificielle a été faite par des gens. Alors, des gens peuvent la changer. Vous avez une voix pour parler, et une voix pour voter. Servez-vous des deux.
