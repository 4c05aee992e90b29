# Tout ce que l'application dit ou montre elle-même, en français.
# Écrit pour l'oreille : des phrases courtes, une idée par souffle, « nous » et « vous ».
# Un message qui a l'attribut .said donne les façons de le dire, séparées par |.

## Commands, and yes and no

command-repeat = Répétez
    .said = répétez | répète | encore une fois | redites | pardon
command-slower = Doucement
    .said = doucement | plus doucement | lentement | plus lentement | ralentissez
command-faster = Plus vite
    .said = plus vite | plus rapide | accélérez | vitesse normale
command-next = Suivant
    .said = suivant | continuez | on continue | passez | la suite
command-back = Retour
    .said = retour | en arrière | revenez | précédent
command-help = Aide
    .said = aide | aidez-moi | un indice | donnez un indice
command-menu = Leçons
    .said = leçons | les leçons | menu | la liste
command-stop = Stop
    .said = stop | arrêtez | on arrête | ça suffit | au revoir
yes = Oui
    .said = oui | ouais | oui merci | c'est ça
no = Non
    .said = non | mais non | pas celle-là
true = Vrai
    .said = vrai | oui | c'est vrai | exact
false = Faux
    .said = faux | non | c'est faux | ce n'est pas vrai

## Greeting

app-name = Sauti
greeting = Bienvenue dans Sauti.
greeting-named = Bienvenue dans Sauti, { $name }.
greeting-known = Bon retour parmi nous, { $name }.

## At the door

door-who = Qui est là ?
newcomer = Quelqu'un de nouveau
    .said = quelqu'un de nouveau | une nouvelle personne | je suis nouveau | je suis nouvelle | nouveau
picture-ask = Choisissez une image pour vous. Touchez celle qui vous plaît, ou dites son nom. Si vous ne dites rien, j'en choisis une.
picture-tree = Arbre
    .said = arbre | l'arbre | un arbre
picture-sun = Soleil
    .said = soleil | le soleil
picture-moon = Lune
    .said = lune | la lune
picture-star = Étoile
    .said = étoile | l'étoile | une étoile
picture-bird = Oiseau
    .said = oiseau | l'oiseau | un oiseau
picture-fish = Poisson
    .said = poisson | le poisson
picture-flower = Fleur
    .said = fleur | la fleur
picture-drum = Tambour
    .said = tambour | le tambour | tam-tam | djembé
picture-pot = Jarre
    .said = jarre | la jarre | canari | marmite | pot
picture-boat = Bateau
    .said = bateau | le bateau | pirogue | la pirogue | barque
picture-house = Maison
    .said = maison | la maison | case
picture-butterfly = Papillon
    .said = papillon | le papillon
picture-elephant = Éléphant
    .said = éléphant | l'éléphant | un éléphant
picture-lamp = Lampe
    .said = lampe | la lampe | lanterne
picture-mountain = Montagne
    .said = montagne | la montagne
picture-key = Clé
    .said = clé | la clé

## Learning the member's voice

teaching = Apprenez ma voix
    .said = apprenez ma voix | apprends ma voix | ma voix | apprendre ma voix
teaching-offer = Je peux apprendre votre voix en deux minutes. Après, je vous comprends mieux. Dites oui après le bip, et nous commençons. Pour passer, gardez le silence, ou touchez l'écran.
teaching-resume = Je n'ai pas fini d'apprendre votre voix. Dites oui après le bip, et nous continuons. Pour passer, gardez le silence, ou touchez l'écran.
teaching-any = Dites n'importe quoi après le bip, et nous commençons. Pour passer, gardez le silence, ou touchez l'écran.
teaching-begins = Bien. Je dis un mot. Après le bip, vous le dites comme d'habitude. Quand vous voulez arrêter, touchez l'écran.
teaching-say = Dites :
teaching-more = Encore une fois.
teaching-half = Nous sommes à la moitié.
teaching-last = Encore un mot, c'est le dernier.
teaching-word-left = Nous laissons ce mot.
teaching-done = Merci. Maintenant, je connais votre voix.
teaching-left = Nous nous arrêtons là. Ce que j'ai appris est gardé. Pour continuer un autre jour, choisissez « Apprenez ma voix » dans les leçons.
teaching-skip = Pas maintenant
teaching-help = Dites le mot après le bip. Pour laisser un mot, touchez : suivant. Pour arrêter, touchez : pas maintenant.
teaching-how = Pour que j'apprenne votre voix, dites : apprenez ma voix.

## Choosing a language, a course, a lesson

language-name = Français
    .said = français | le français | en français | parlez français
language-offer = Pour le français, dites : français.
language-ask = Voulez-vous parler français ?
courses = Cours
course-which = Quel cours prenons-nous ?
courses-none = Il n'y a pas encore de cours sur cet appareil. Demandez à la personne qui s'en occupe d'en ajouter un.
lessons-list = Voici nos leçons.
lesson-which = Laquelle prenons-nous ?
lesson-next = La leçon suivante est :
lesson-begin-ask = Voulez-vous commencer ?
lesson-again = Nous pouvons reprendre une leçon. La première est :
lesson-begins = Commençons.
lesson-resumed = Nous reprenons là où nous étions.
lesson-done = Cette leçon est finie. Bravo.
lesson-score = Réponses justes du premier coup : { $right } sur { $asked }.
course-done = Nous avons fait toutes les leçons de ce cours.
go-on-ask = Voulez-vous continuer ?
menu-ask = Voulez-vous revoir la liste des leçons ?
ordinal-1 =
    .said = la première | le premier | numéro un
ordinal-2 =
    .said = la deuxième | le deuxième | numéro deux
ordinal-3 =
    .said = la troisième | le troisième | numéro trois
ordinal-4 =
    .said = la quatrième | le quatrième | numéro quatre
ordinal-5 =
    .said = la cinquième | le cinquième | numéro cinq
ordinal-6 =
    .said = la sixième | le sixième | numéro six
ordinal-7 =
    .said = la septième | le septième | numéro sept
ordinal-8 =
    .said = la huitième | le huitième | numéro huit
ordinal-9 =
    .said = la neuvième | le neuvième | numéro neuf

## The pages beside the conversation

progress-summary =
    { $lessons ->
        [0] Nous n'avons pas encore fini de leçon.
        [one] Nous avons fini une leçon.
        [many] Nous avons fini { $lessons } de leçons.
       *[other] Nous avons fini { $lessons } leçons.
    } { $due ->
        [0] Aucune question ne nous attend pour la révision.
        [one] Une question nous attend pour la révision.
        [many] { $due } de questions nous attendent pour la révision.
       *[other] { $due } questions nous attendent pour la révision.
    }
courses-none-newer = Là-bas, rien n'est plus récent que ce qui est ici.
course-added = J'ai mis le cours « { $course } » sur l'étagère.
sound-test = Voilà comment je parle.

## Looking back at what is due

review = Révision
    .said = révision | la révision | réviser | on révise
review-due =
    { $count ->
        [one] Une question nous attend, pour ne pas l'oublier.
        [many] { $count } de questions nous attendent, pour ne pas les oublier.
       *[other] { $count } questions nous attendent, pour ne pas les oublier.
    }
review-ask = Voulez-vous réviser ?
review-how = Pour ça, dites : révision.
review-start = Révisons un petit moment.
review-nothing = Il n'y a rien à réviser aujourd'hui.
review-done = C'est tout pour le moment.
review-score = Réponses justes : { $right } sur { $asked }.

## Questions and replies

right = Oui, c'est bien ça.
wrong = Ce n'est pas ça.
once-more = Essayons encore une fois.
answer-is = La réponse est :
it-is-true = C'est vrai.
it-is-not-true = Ce n'est pas vrai.
hint-is = Voici un indice.
no-matter = Ce n'est pas grave. Nous continuons.
now-you = À vous :
well-said = C'est bien dit.
that-is-fine = C'est bon.
order-first = Qu'est-ce qui vient en premier ?
order-next = Et ensuite ?
order-not-yet = Ça ne vient pas ici.
order-here = Ici vient :
order-is = Voici l'ordre :
reflect-speak = Parlez après le bip. Quand vous avez fini, gardez simplement le silence.
reflect-think = Réfléchissez, prenez votre temps. Touchez l'écran quand vous voulez continuer.
reflect-kept = Vos paroles sont gardées.
reflect-nothing = Cette fois, je n'ai rien enregistré.
finished = J'ai fini

## When something was not understood, or nobody spoke

not-understood = Je n'ai pas compris.
not-found = Je ne trouve pas ça ici.
did-you-say = Avez-vous dit :
offer-start = Je dis les choix un par un. Dites oui quand vous entendez le vôtre.
tap-or-next = Touchez votre réponse sur l'écran. Ou dites : suivant, et nous continuons.
waiting = Je vous attends. Touchez l'écran quand vous voulez continuer.
cannot-hear = Ici, je ne peux pas vous entendre. Touchez votre réponse, ou écrivez-la.
microphone-lost = Le micro n'est plus là. Touchez votre réponse, ou écrivez-la.
microphone-back = Le micro est revenu. Je vous entends de nouveau.
speaker-lost = Le haut-parleur n'est plus là. Suivez sur l'écran.
speaker-back = Le haut-parleur est revenu.
help-general = Vous pouvez toujours dire : répétez, doucement, plus vite, suivant, retour, leçons, ou stop.
not-kept-ask = Votre réponse n'a pas été gardée. Voulez-vous essayer encore ?

## Goodbye

goodbye = Nous nous arrêtons ici. Tout est gardé. La prochaine fois, nous reprenons d'ici. Au revoir.
goodbye-away = Je ne vous entends plus, alors nous nous arrêtons ici. Tout est gardé. À la prochaine fois.
goodbye-unkept = Nous nous arrêtons ici. La dernière réponse n'a pas été gardée. Tout ce qui est avant est en sécurité. Au revoir.

## Remembering

error-store-disk-full = Il n'y a plus de place sur cet appareil. Vos réponses jusqu'ici sont en sécurité. Faites un peu de place, puis essayez encore.
error-store-read-only = Je n'ai pas le droit d'écrire dans le dossier où vos réponses sont gardées. Demandez à la personne qui s'occupe de cet appareil.
error-store-unreadable = Je n'ai pas le droit de lire le dossier où vos réponses sont gardées. Demandez à la personne qui s'occupe de cet appareil.
error-store-storage-fault = La mémoire de cet appareil s'abîme. Demandez vite de l'aide, pour que rien ne soit perdu.
error-store-damaged = Le fichier de vos réponses est abîmé. Nous pouvons le reprendre de la dernière bonne copie. Le fichier abîmé est gardé.
error-store-wrong-key = La clé de cet appareil n'ouvre pas le fichier de vos réponses. Demandez à la personne qui s'occupe de cet appareil.
error-store-key-lost = La clé de vos réponses manque, ou elle est abîmée. Sans elle, on ne peut pas les lire. Cherchez une copie du dossier nommé keys.
error-store-in-use = Vos réponses sont ouvertes dans une autre fenêtre. Fermez-la d'abord, puis essayez encore.
error-store-newer = Vos réponses ont été écrites par un Sauti plus récent, version { $found } du fichier. Celui-ci connaît la version { $known }. Utilisez le Sauti plus récent.
error-store-no-backup = Il n'y a pas de bonne copie à reprendre. Le fichier abîmé est gardé : quelqu'un pourra peut-être aider.
error-store-no-such-member = Je ne connais pas ce membre sur cet appareil.
error-store-name-taken = Quelqu'un porte déjà ce nom ici. Choisissez un autre nom.
error-store-name-unfit = Cela ne peut pas être un nom. Un nom a de 1 à { $characters } lettres.
error-store-too-large = C'est trop long pour être gardé. La limite est de { $megabytes } mégaoctets.
error-store-too-much = Il y a trop d'enregistrements. Ensemble, ils peuvent occuper { $megabytes } mégaoctets. Effacez-en d'abord quelques-uns.
error-store-no-randomness = Cet appareil ne m'a pas donné de nombre secret pour protéger vos réponses. Éteignez-le, puis rallumez-le.
error-store-refused = J'ai fait une erreur en gardant vos réponses. Celles d'avant sont en sécurité. Parlez-en aux personnes qui font Sauti.

## Problems in a course

problem-file-absent = Ce fichier n'est pas dans le cours.
    .mend = Ajoutez le fichier, ou retirez son nom du cours.
problem-file-unreadable = Ce fichier est là, mais je ne peux pas le lire.
    .mend = Copiez-le de nouveau depuis une source saine, et vérifiez que vous avez le droit de le lire.
problem-file-too-large = Ce fichier dépasse { $kilobytes } kilooctets.
    .mend = Partagez-le en fichiers plus petits, ou raccourcissez-le.
problem-course-too-large = Tous les fichiers du cours ensemble dépassent { $kilobytes } kilooctets. J'ai laissé celui-ci de côté.
    .mend = Faites deux cours de celui-ci, ou raccourcissez ses textes.
problem-file-not-utf8 = Ce fichier n'est pas écrit en UTF-8.
    .mend = Ouvrez-le dans votre éditeur et enregistrez-le de nouveau comme texte UTF-8.
problem-file-unexpected = Je ne sais que faire ici du fichier « { $name } ».
    .mend = Les fichiers de mots portent le code de leur langue, en minuscules, comme sw.ftl. Renommez-le ou retirez-le.
problem-more-problems = Il y a d'autres problèmes. Je donne les { $limit } premiers.
    .mend = Corrigez d'abord ceux-ci, puis relisez le cours.
problem-line-malformed = Je ne comprends pas la ligne « { $near } ».
    .mend = Écrivez un nom, un signe égal et une valeur, avec les textes entre guillemets droits et les listes entre crochets.
problem-key-twice = « { $key } » est là deux fois. J'utilise la première.
    .mend = Retirez l'une des deux.
problem-key-unknown = Le format n'a pas de clé « { $key } ».
    .mend = Cherchez une faute de frappe, ou retirez-la.
problem-key-not-for-kind = « { $key } » ne dit rien dans une étape du genre « { $kind } ».
    .mend = Retirez-la, ou changez le genre de l'étape.
problem-key-absent = « { $key } » manque.
    .mend = Ajoutez cette clé ici.
problem-wrong-type = { $expected ->
        [text] « { $key } » doit être un texte.
        [number] « { $key } » doit être un nombre entier.
        [true-or-false] « { $key } » doit être true ou false.
        [texts] « { $key } » doit être une liste de textes.
        [table] « { $key } » doit être une table.
        [tables] « { $key } » doit être une liste de tables.
       *[clip] « { $key } » doit dire quel fichier est l'enregistrement, et l'empreinte de ses mots.
    }
    .mend = { $expected ->
        [text] Mettez-le entre guillemets droits.
        [number] Écrivez-le en chiffres, sans guillemets.
        [true-or-false] Écrivez true ou false, sans guillemets.
        [texts] Écrivez-la entre crochets, avec chaque texte entre guillemets droits.
        [table] Écrivez son nom entre crochets sur une ligne à part, et ses clés en dessous.
        [tables] Écrivez son nom entre doubles crochets avant chaque élément.
       *[clip] Laissez l'outil d'enregistrement réécrire ce fichier.
    }
problem-text-empty = Rien n'est écrit sous « { $key } ».
    .mend = Écrivez le texte, ou retirez la clé.
problem-text-too-long = Le texte de « { $key } » dépasse { $limit } octets.
    .mend = Raccourcissez-le. Un long texte se raconte mieux en plusieurs étapes.
problem-control-characters = « { $key } » contenait des caractères cachés. Je les ai retirés.
    .mend = Tapez de nouveau le texte au lieu de le coller.
problem-number-out-of-range = « { $key } » doit être entre { $least } et { $most }.
    .mend = Choisissez un nombre entre les deux.
problem-too-many = Il y a trop de « { $key } ». J'utilise les { $limit } premiers éléments.
    .mend = Gardez les plus importants.
problem-format-unknown = Ce cours est écrit au format { $found }, que je ne connais pas.
    .mend = Utilisez un Sauti plus récent, ou écrivez format = 1 si le cours suit bien la description de ce format.
problem-version-malformed = « { $value } » n'est pas une version.
    .mend = Écrivez trois nombres séparés par des points, comme 1.0.0.
problem-licence-malformed = « { $value } » n'est pas un nom de licence.
    .mend = Écrivez le nom court de la liste SPDX, comme CC-BY-SA-4.0.
problem-name-malformed = « { $value } » ne peut pas être un nom sous « { $key } ».
    .mend = Utilisez les minuscules de a à z, les chiffres, et de simples traits d'union entre eux. Commencez par une lettre.
problem-name-reserved = Le nom « { $name } » a déjà un sens à lui.
    .mend = Choisissez un autre nom.
problem-language-malformed = « { $value } » n'est pas un code de langue.
    .mend = Écrivez le code de la langue, comme ar, en ou sw.
problem-language-unknown = Je ne connais pas la langue « { $language } ». Je ne sais pas encore la parler ni l'entendre.
    .mend = Cherchez une faute de frappe dans le code. Une nouvelle langue a besoin d'une entrée dans la table des langues.
problem-role-unknown = Il n'y a pas de rôle « { $value } ».
    .mend = Écrivez author, translator, voice, reviewer, illustrator ou funder.
problem-lessons-absent = Le cours n'a pas de leçons.
    .mend = Citez au moins une leçon sous lessons.
problem-lesson-twice = La leçon « { $lesson } » est citée deux fois.
    .mend = Retirez l'une des deux.
problem-lesson-unlisted = Il y a un fichier pour la leçon « { $lesson } », mais le cours ne la cite pas.
    .mend = Ajoutez-la à lessons dans course.toml, ou retirez le fichier.
problem-steps-absent = La leçon « { $lesson } » n'a aucune étape que je puisse utiliser. Je l'ai laissée de côté.
    .mend = Ajoutez une étape, ou corrigez celles qui ont des problèmes.
problem-step-twice = Il y a deux étapes nommées « { $step } ». J'utilise la première.
    .mend = Donnez à la seconde un nom à elle.
problem-kind-unknown = Il n'y a pas de genre d'étape « { $value } ».
    .mend = Écrivez say, choice, true-false, spoken, say-after-me, order ou reflect.
problem-answer-twice = La réponse « { $answer } » est là deux fois. J'utilise la première.
    .mend = Retirez l'une des deux, ou donnez-lui un autre nom.
problem-too-few-answers = L'étape « { $step } » a besoin d'au moins { $least } réponses.
    .mend = Ajoutez des réponses, ou choisissez un autre genre d'étape.
problem-right-answer-absent = La question « { $step } » n'a pas de réponse juste.
    .mend = Nommez au moins une de ses réponses sous right.
problem-right-answer-unknown = La réponse juste « { $answer } » n'est pas parmi les réponses.
    .mend = Ajoutez-la à answers, ou cherchez une faute de frappe.
problem-branch-answer-unknown = Une branche part de la réponse « { $answer } », que la question n'a pas.
    .mend = Nommez une de ses réponses, ou retirez la branche.
problem-target-unknown = Le chemin mène à « { $target } », et cette leçon n'a pas d'étape de ce nom.
    .mend = Nommez une étape de cette leçon, ou écrivez end.
problem-endless-loop = À partir de l'étape « { $step } », la leçon revient sans cesse en arrière, et aucune réponse n'en sort. Je continue plutôt à l'étape suivante.
    .mend = Faites qu'au moins une réponse sorte de la boucle.
problem-step-unreachable = Aucun chemin ne mène à l'étape « { $step } ».
    .mend = Faites qu'une réponse ou une étape y mène, ou retirez-la.
problem-words-malformed = Je ne comprends pas les mots à « { $near } ».
    .mend = Commencez un message au bord de la ligne par son nom et un signe égal. Mettez en retrait tout ce qui lui appartient.
problem-braces-malformed = Je ne comprends pas les accolades de « { $key } ».
    .mend = Entre accolades, ne mettez que le nom d'un terme, comme { "{" } -nom { "}" }, ou un texte entre guillemets droits. Chaque accolade a besoin de sa paire.
problem-message-twice = « { $key } » est là deux fois. J'utilise le premier.
    .mend = Retirez l'un des deux.
problem-message-too-long = Le message « { $key } » dépasse { $kilobytes } kilooctets.
    .mend = Racontez-le en plusieurs étapes.
problem-language-too-long = À partir de « { $key } », les mots de cette langue dépassent { $kilobytes } kilooctets.
    .mend = Raccourcissez des textes, ou faites deux cours de celui-ci.
problem-term-unknown = Il n'y a pas de terme « { $term } ».
    .mend = Ajoutez-le à ce fichier avec un trait d'union devant son nom, ou cherchez une faute de frappe.
problem-term-endless = Le terme « { $term } » se contient lui-même, ou des termes s'emboîtent trop profondément.
    .mend = Écrivez ses mots en entier.
problem-words-unknown = Les mots « { $key } » ne correspondent à rien dans le cours.
    .mend = Cherchez une faute dans le nom, ou retirez-les.
problem-words-absent = Les mots « { $key } » manquent dans cette langue.
    .mend = Ajoutez-les à ce fichier.
problem-words-wanting = Les mots « { $key } » ne sont pas dans cette langue. La leçon marche sans eux.
    .mend = Ajoutez-les, pour que tout le monde entende la même chose.
problem-wording-twice = « { $wording } » se dit pour la réponse « { $first } » et pour « { $second } ». Je ne pourrais pas les distinguer.
    .mend = Donnez d'autres mots à l'une d'elles.
problem-wording-unspeakable = Rien dans « { $key } » ne peut se dire.
    .mend = Écrivez la réponse avec des mots.
problem-file-name-malformed = « { $value } » ne peut pas être le nom d'une image ou d'un enregistrement.
    .mend = Utilisez des minuscules, des chiffres et des traits d'union. Les images finissent en .webp, .png ou .jpg, les enregistrements en .opus. Ne nommez aucun dossier.
problem-media-absent = Le fichier « { $name } » n'est pas dans le cours.
    .mend = Mettez-le dans son dossier, ou retirez son nom d'ici.
problem-media-unusable = Le fichier « { $name } » est vide, illisible, ou dépasse { $kilobytes } kilooctets.
    .mend = Enregistrez-le de nouveau, en plus petit.
problem-clip-unknown = L'enregistrement « { $key } » ne correspond à aucun mot de cette langue.
    .mend = Cherchez une faute dans le nom, ou retirez-le.
problem-clip-stale = Les mots de « { $key } » ont changé depuis l'enregistrement. Je ne le joue pas.
    .mend = Refaites l'enregistrement.

## The window: what its controls are called. Each is also spoken when somebody asks what a thing is, so write it for ears.

# The round picture at the top. It opens a list: my progress, my words, settings, someone else.
ui-more = Autres choix
# Touched first; whatever is touched next is only named, not done.
ui-explain = Qu'est-ce que c'est ?
# Said when that begins.
ui-explain-how = Touchez ce que vous voulez, et je dis ce que c'est. Pour finir, touchez encore ici.
# Closes a list that lies above the screen.
ui-close = Fermer
# Leads from a page, such as the settings, back to where we were.
ui-page-close = Revenir où nous étions
# The row of buttons at the bottom: again, slower, help, back, stop, next. A heading for screen readers.
ui-helpers = Boutons d'aide
# What the app says, in large letters. A heading for screen readers.
ui-said = Ce que je dis
# Puts away a message that something went wrong.
ui-trouble-seen = J'ai compris
# The band at the top that grows from step to step.
ui-steps = Où nous en sommes

## The talk button, by what the app is doing

# The app listens when this is touched.
ui-talk-ready = Touchez, et parlez
# The app waits until a picture or an answer is touched.
ui-talk-waiting = J'attends que vous touchiez
ui-talk-listening = Je vous écoute
ui-talk-thinking = Je réfléchis
ui-talk-speaking = Je parle
# The member's own words are being recorded.
ui-talk-recording = J'enregistre. Touchez quand vous avez fini.

## Typing an answer, starting again, changing who is here

ui-type = Écrire une réponse
# The field for it.
ui-type-here = Votre réponse
ui-type-send = Envoyer
# The large button after we have said goodbye.
ui-start-again = Recommencer
# Another member of the household takes the device.
ui-someone-else = Quelqu'un d'autre

## Pages beside the lessons

ui-page-progress = Mes progrès
# The words that the member has taught the app by saying them.
ui-page-words = Mes mots
ui-page-settings = Réglages
# For the person who looks after the device and its courses.
ui-page-trainer = Le coin formation
ui-page-about = À propos de Sauti

## How a lesson or a card stands

ui-done = C'est fini
# The lesson that comes next.
ui-next-one = C'est la suite
ui-to-come = À venir
ui-begun = C'est commencé
# Questions wait to be looked back at: the cloth wants mending there. Never a reproach.
ui-mend = À raccommoder

## My progress: a cloth in which each answer is a thread and each lesson a band

# The cloth as a whole.
ui-cloth = Votre tissu
# Above the list of what the kinds of thread mean.
ui-threads = Ce que dit chaque fil
ui-thread-right = Juste du premier coup
ui-thread-helped = Juste, avec de l'aide
ui-thread-not-yet = Pas encore
# An answer that is neither right nor wrong: the member's own thought.
ui-thread-own = Vos propres paroles
ui-thread-passed = Laissée de côté
# The answer was spoken, not touched.
ui-thread-voice = Dite à voix haute

## My words: how the app knows the member's voice

ui-words-about = Ces mots, je les connais de votre bouche.
ui-words-none = Je ne connais pas encore votre voix.
# How often a word was said, in front of that many dots.
ui-takes = Nombre de fois où vous l'avez dit
ui-forget = Oublier ce mot
# All words of one language.
ui-forget-all = Les oublier tous
ui-forget-ask = Dois-je oublier comment vous dites cela ?
ui-forget-all-ask = Dois-je oublier comment vous dites tous ces mots ?
ui-forget-yes = Oui, oublier
ui-forget-no = Non, garder

## Settings

# The colours of the window.
ui-theme = Clair et sombre
ui-theme-system = Comme l'appareil
ui-theme-day = Jour
# Strong contrast, for reading in bright sunshine.
ui-theme-sun = Plein soleil
ui-theme-night = Nuit
ui-text-size = Taille des lettres
ui-text-smaller = Lettres plus petites
ui-text-larger = Lettres plus grandes
# A sentence that shows how large the letters are now.
ui-text-sample = Nous tissons fil après fil.
# Whether what is said is also shown in letters.
ui-captions = Montrer ce que je dis
ui-captions-shown = Le montrer
ui-captions-hidden = Le dire seulement
# When the app listens.
ui-listening = Quand j'écoute
ui-hands-free = Dès que j'ai fini de parler
ui-push-to-talk = Quand vous touchez le bouton pour parler
# How fast the app speaks.
ui-pace = À quelle vitesse je parle
ui-pace-usual = Comme d'habitude
ui-pace-slow = Doucement
ui-pace-very-slow = Très doucement
ui-microphone = Avec quoi j'entends
ui-microphone-test = Essayez comment j'entends
ui-speaker = Avec quoi je parle
ui-speaker-test = Essayez comment je parle
# The microphone or speaker that the device itself chooses.
ui-device-usual = Celui d'habitude
# The bar that moves while somebody speaks.
ui-level = La force de votre voix
ui-name = Votre nom
ui-save = Garder
ui-picture = Votre image
# The language of the app itself, not that of a course.
ui-interface-language = La langue que je parle

## About Sauti

ui-version = Version
ui-licence = Licence
ui-credits = Qui a fait quoi

## Trainer's corner

ui-courses = Cours sur l'étagère
ui-course-add = Mettre sur l'étagère
ui-course-place = Où se trouve le cours
# Beneath that field. A place is what a file manager shows as the path of a folder or file.
ui-course-place-how = L'emplacement d'un dossier, ou d'un fichier qui contient un cours.
# Before the number of problems that a course has.
ui-problems = Problèmes
ui-models = Voix et moteurs de reconnaissance
# Can speak; can hear. Said of a language, and of a voice or recogniser.
ui-speaks = Parle
ui-hears = Entend
# Stands where a list is empty.
ui-none = Rien pour le moment
ui-languages = Ce qui marche dans chaque langue
ui-storage = La place sur l'appareil
ui-storage-members = Ce que les membres ont dit et fait
ui-storage-courses = Cours
ui-storage-models = Voix et moteurs de reconnaissance
ui-storage-free = Encore libre

## The command line

help = Sauti : des cours parlés pour les membres de coopératives, hors ligne
help-home = Le dossier où sont gardés les membres, les modèles et les enregistrements
help-json = Donner les résultats en JSON, une valeur par ligne
help-language = La langue, par son code : ar, en, sw
help-member = Le nom du membre ; sinon, la dernière personne qui a appris ici
help-microphone = Un appareil, un fichier WAV, ou none
help-speaker = Un appareil, un fichier WAV, ou none
help-learn = Prendre une leçon, à la voix ou au clavier
help-learn-course = Le cours, par son nom ou son dossier
help-learn-log = Écrire chaque entrée et son heure dans ce fichier, pour la rejouer
help-learn-transcript = Écrire dans ce fichier ce qui a été dit et entendu, et quand
help-learn-headphones = Vous pouvez parler par-dessus la voix ; à n'utiliser qu'avec un casque
help-demonstrate = Un membre synthétique prend une leçon ; le son et la transcription sont gardés
help-demonstrate-course = Le cours, par son nom ou son dossier
help-demonstrate-out = Le dossier pour le fichier son, la transcription et le journal
help-replay = Repasser le journal d'une séance dans la conversation, et comparer
help-replay-log = Le journal de la séance
help-say = Dire un texte
help-say-text = Le texte
help-say-speed = La vitesse, de 0.5 à 2 ; 1 est l'allure normale
help-hear = Dire laquelle de plusieurs réponses est dans un fichier son
help-hear-clip = Le fichier son ; avec --bench, le fichier où écrire les chiffres
help-hear-expect = Une réponse qui peut s'y trouver ; ses formulations sont séparées par |
help-hear-table = À la place, une table de fichiers son, séparée par des tabulations : fichier, ce qui y est dit
help-hear-bench = Mesurer plutôt si les gens sont bien entendus, à partir d'une table d'enregistrements, séparée par des tabulations : fichier, langue, ce qui est dit, qui parle
help-enrol = Apprendre à Sauti comment vous dites quelque chose, dans n'importe quelle langue
help-enrol-phrases = Les phrases ; sans elles, les mots qui commandent tout
help-enrol-takes = Combien de fois chaque phrase est dite : une à trois fois
help-enrol-forget = Oublier plutôt toutes les prises dans cette langue
help-enrol-table = Des prises tirées de fichiers son, séparées par des tabulations : fichier, phrase
help-progress = Où en est un membre, et ce qui est à revoir
help-doctor = Ce qui marche ici : appareils, voix, moteurs de reconnaissance, langues
help-models = Les moteurs de reconnaissance et les voix que l'on peut ajouter
help-models-list = Ce qui existe, et ce qui est installé
help-models-get = Télécharger un modèle et l'installer
help-models-get-id = Le modèle, par son nom dans la liste
help-models-add = Installer un modèle depuis un fichier, par exemple d'une clé USB
help-models-add-file = Le fichier, ou le dossier avec les fichiers du modèle
help-models-remove = Retirer un modèle et libérer sa place
help-models-remove-id = Le modèle, par son nom dans la liste
help-models-verify = Vérifier l'empreinte de chaque modèle installé
help-course = Les cours présents ici
help-course-list = Ce qu'il y a sur l'étagère
help-course-check = Lire un cours et donner la liste de ce qui ne va pas
help-course-check-folder = Le dossier du cours

terminal-recording = Nous enregistrons. Appuyez sur Entrée quand vous avez fini.
member-unnamed = Membre
restored = Le fichier était abîmé. Nous avons repris la copie du { $day }. Réponses plus récentes sauvées : { $rescued }. Le fichier abîmé est gardé à côté.
course-has-errors = Des parties du cours { $course } sont inutilisables. Nombre de problèmes : { $count }. « sauti course check » en donne la liste.
course-check-errors = Le cours a des problèmes qui laissent quelque chose de côté : { $count }.
course-check-good = Le cours est en ordre.
replay-same = La reprise donne les mêmes effets que la séance.
replay-differs = La reprise donne d'autres effets que la séance.
replay-unfinished = Le journal ne va pas jusqu'à la fin : il n'y a rien à comparer.
replay-other-courses = Les cours d'ici ne sont pas ceux de la séance.
progress-of = Où en est { $name }
progress-lesson = juste { $right }, pas encore { $wrong }, à revoir { $due }
enrol-say = Dites, s'il vous plaît : { $phrase }
enrol-kept = Gardé : { $phrase }
enrol-forgotten = Toutes les prises dans cette langue sont oubliées.
enrol-too-short = C'était trop court. Encore une fois.
enrol-too-long = C'était trop long. Encore une fois.
enrol-too-quiet = C'était très bas. Rapprochez-vous, et encore une fois.
enrol-clipped = C'était trop fort. Éloignez-vous un peu, et encore une fois.
enrol-noisy = Il y a du bruit ici. Encore une fois, si possible dans un endroit plus calme.
enrol-silent = Nous n'avons rien entendu. Encore une fois.
enrol-given-up = Nous laissons cette phrase : { $phrase }
hear-nothing = Personne ne parle dans cet enregistrement.
hear-unclear = Aucune des réponses attendues n'est dans cet enregistrement.
hear-deaf = Rien ici ne peut encore entendre cette langue. Apprenez-la à Sauti avec « sauti enrol », ou installez un moteur de reconnaissance.
hear-heard = { $answer }
hear-near = Peut-être { $answer }, mais { $rival } est proche.
hear-score = Juste : { $right } sur { $all }. Faux : { $wrong }. Sans décision : { $open }. Au hasard : { $chance } pour cent.
bench-columns = | langue | choix | prises | enregistrements | hasard % | le meilleur est juste % | 95 sur 100 | sûr et juste % | sûr et faux % | demande lequel % |
bench-others = { $language }, autres mots, { $takes } prises : un sur quatre est pris dans { $share } % ({ $interval })
bench-milliseconds = Une décision prend { $median } millisecondes, au plus { $high } dans 95 cas sur 100.
demonstration-kept = La démonstration est gardée dans { $folder }.
demonstration-preparing = Le membre synthétique apprend ses phrases : { $count }.
doctor-devices = Appareils de son
doctor-no-devices = aucun
doctor-microphone = micro : { $name }
doctor-speaker = haut-parleur : { $name }
doctor-engines = Voix et moteurs de reconnaissance
doctor-espeak-works = espeak-ng parle
doctor-espeak-fails = espeak-ng ne parle pas : { $detail }
doctor-piper-works = Les voix Piper peuvent servir
doctor-piper-fails = Les voix Piper ne peuvent pas servir : { $detail }
doctor-models-none = Aucun modèle n'est installé. Les leçons marchent sans eux.
doctor-model = { $id }, installé
doctor-languages = Langues : qui parle, qui entend
doctor-voice-piper = une voix Piper
doctor-voice-espeak = espeak-ng
doctor-voice-none = personne ; seulement les enregistrements
doctor-hears-whisper = whisper
doctor-hears-phones = le moteur intégré de reconnaissance des phonèmes
doctor-hears-takes = vos propres prises, phrases : { $count }
doctor-hears-none = personne encore : apprenez-la à Sauti avec « sauti enrol », ou touchez et écrivez
models-installed = installé
models-available = à télécharger, { $megabytes } mégaoctets
models-restricted = pas pour un usage commercial
models-getting = { $id } : { $percent } pour cent, { $done } sur { $all } mégaoctets
models-got = { $id } est installé.
models-removed = { $id } est retiré.
models-good = { $id } est en ordre.
models-damaged = { $id } est abîmé. Retirez-le et téléchargez-le de nouveau.
models-licence = Licence : { $licence }

## Voices, recognisers, devices and files

error-voice-none = Il n'y a pas de voix ici pour la langue { $language }.
error-voice-unloadable = La voix ne peut pas être chargée : { $detail }
error-voice-failed = La voix a échoué : { $detail }
error-recogniser-unloadable = Le moteur de reconnaissance ne peut pas être chargé : { $detail }
error-recogniser-failed = Le moteur de reconnaissance a échoué : { $detail }
error-microphone-none = Il n'y a pas de micro ici.
error-microphone-absent = Il n'y a pas de micro { $name }. Vous pouvez écrire vos réponses.
error-microphone-gone = Le micro n'est plus là. Rebranchez-le, ou écrivez vos réponses.
error-microphone-not-sound = Ce n'est pas un fichier son lisible : { $detail }
error-microphone-ended = L'enregistrement est arrivé à sa fin.
error-microphone-failed = Le micro ne marche pas : { $detail }
error-speaker-none = Il n'y a pas de haut-parleur ici.
error-speaker-absent = Il n'y a pas de haut-parleur { $name }. Ce qui est dit s'affiche à la place.
error-speaker-gone = Le haut-parleur n'est plus là. Ce qui est dit s'affiche jusqu'à son retour.
error-speaker-unwritable = Le fichier son ne peut pas être écrit : { $detail }
error-speaker-failed = Le haut-parleur ne marche pas : { $detail }
error-recording-homeless = L'enregistrement est arrivé trop tard et n'a pas été gardé.
error-recording-unencodable = L'enregistrement n'a pas pu être gardé : { $detail }
error-folder-absent = Il n'y a pas de dossier { $folder }.
error-file-absent = Il n'y a pas de fichier { $file }.
error-file-forbidden = Nous n'avons pas le droit d'utiliser le fichier { $file }.
error-file-disk-full = Le disque est plein ; { $file } n'a pas pu être écrit.
error-file-failed = Le fichier { $file } ne peut pas être lu ou écrit.
error-table-malformed = La ligne { $line } de la table { $file } n'est pas « fichier, tabulation, texte ».
error-bench-table-malformed = La ligne { $line } de la table { $file } n'est pas « fichier, tabulation, langue, tabulation, texte, tabulation, personne qui parle ».
error-course-absent = Il n'y a pas de cours { $course } ici.
error-log-too-large = Le journal { $file } est trop grand.
error-log-empty = Le journal { $file } est vide.
error-log-malformed = La ligne { $line } du journal { $file } est illisible.
error-log-version = Le journal { $file } a la version { $found }, que ce programme ne connaît pas.
error-nothing-to-say = Il n'y a rien dans ce texte qui puisse se dire.
error-expectation-missing = Dites ce que l'on peut entendre, avec --expect.

## Models

error-models-unknown-model = Il n'y a ni voix ni moteur de reconnaissance nommé { $id }. « sauti models list » les montre tous.
error-models-not-installed = { $id } n'est pas installé.
error-models-busy = Un autre programme installe { $id } en ce moment.
error-models-no-network = { $host } est injoignable. Y a-t-il du réseau ? Vous pouvez aussi apporter les fichiers sur une clé USB, avec « sauti models add ».
error-models-not-secure = La connexion à { $host } n'est pas sûre, donc rien n'a été téléchargé.
error-models-refused = { $host } ne donne pas le fichier (état { $status }).
error-models-redirect-loop = { $host } nous fait tourner en rond.
error-models-not-http = { $host } ne répond pas comme un serveur web.
error-models-silent = { $host } s'est tu après { $received } mégaoctets sur { $total }. Ils sont gardés : réessayez, et cela continue à partir de là.
error-models-broken = La connexion à { $host } s'est coupée après { $received } mégaoctets sur { $total }. Ils sont gardés : réessayez, et cela continue à partir de là.
error-models-wrong-length = { $file } n'a pas la taille voulue, donc il n'a pas servi. Ce réseau demande peut-être à ses visiteurs de s'inscrire d'abord.
error-models-wrong-hash = { $file } est abîmé ou n'est pas le bon fichier, donc il n'a pas servi.
error-models-no-space = Il n'y a pas assez de place dans { $folder } : il faut { $needed } mégaoctets, et { $free } sont libres.
error-models-cannot-write = { $path } ne peut pas être écrit.
error-models-cannot-read = { $path } ne peut pas être lu.
error-models-not-a-model = { $path } n'est ni une voix ni un moteur de reconnaissance que nous puissions utiliser.
error-models-companion-missing = { $path } manque : une voix a deux fichiers, qui doivent être côte à côte.
error-models-name-taken = Il y a un autre modèle nommé { $id }. Donnez un autre nom au fichier.
error-models-name-unfit = Il faut un autre nom à { $path }, fait de simples lettres, de chiffres, de points et de traits d'union.
error-models-cancelled = Arrêté. Ce qui est arrivé est gardé.

## Every language, and who serves it

help-languages = Toutes les langues que Sauti connaît : qui les parle ici, et qui les entend
doctor-languages-all = « sauti languages » donne la liste de toutes les autres.
languages-app = l'application
languages-legend = D'abord qui parle, puis qui entend ; le premier de la liste passe en premier. Ce qui est entre parenthèses n'est pas ici, mais peut s'ajouter.
rung-clips = enregistrements
rung-piper = Piper
rung-espeak = espeak-ng
rung-whisper = whisper
rung-takes = vos propres prises
rung-phones = phonèmes
rung-touch = toucher

## Words that go to translators and come back

exchange-problem-file-too-large = Le fichier dépasse { $kilobytes } kilooctets, donc je ne l'ai pas lu.
exchange-problem-file-not-utf8 = Le fichier n'est pas en UTF-8, donc je ne l'ai pas lu. Enregistrez-le de nouveau en « UTF-8 ».
exchange-problem-file-of-another-kind = Ce fichier n'est pas du genre que dit son nom, ou il est d'une version que je ne connais pas.
exchange-problem-malformed = Je n'arrive pas à lire ceci, et je l'ai laissé de côté : { $near }
exchange-problem-cut-short = À partir d'ici, le fichier est illisible. Enregistrez-le de nouveau dans le programme d'où il vient.
exchange-problem-entities = Le fichier veut mettre autre chose à la place de ses mots. J'ai arrêté de lire ici.
exchange-problem-column-absent = La table n'a pas de colonne « { $column } ». Laissez les titres de la première ligne comme ils sont.
exchange-problem-too-many = Il y a plus de { $limit } textes dans le fichier. J'ai laissé le reste de côté.
exchange-problem-text-too-long = Le texte { $key } dépasse { $limit } octets. Je l'ai laissé de côté.
exchange-problem-key-malformed = Il y a quelque chose sous la clé « { $key } », que n'a aucun texte d'un cours. Je l'ai laissé de côté.
exchange-problem-words-twice = Le texte { $key } est là deux fois. J'ai pris le premier.
exchange-problem-words-unknown = Le cours n'a pas de place pour { $key }, donc je l'ai laissé de côté : { $text }
exchange-problem-words-in-the-way = Dans le fichier de mots, { $key } a une forme que je ne peux pas lire, donc je n'y ai pas touché. Corrigez-la d'abord, puis importez de nouveau.
exchange-problem-source-changed = Depuis cette traduction, le cours dit { $key } avec d'autres mots. J'ai pris la traduction et je l'ai marquée : relisez-la.
exchange-problem-plural = Le texte { $key } a une forme pour chaque nombre, ce qu'un cours n'a pas. Je l'ai laissé de côté.
exchange-problem-inline-left-out = Dans le texte { $key }, il y avait quelque chose qui n'est pas du texte. Je l'ai retiré.
exchange-problem-more-problems = Il y a plus de { $limit } problèmes ; seuls ceux-ci sont dans la liste.

## Courses in other channels: said on a player or on the telephone

channel-lesson = Leçon { $number }.
channel-in-folder = Elle est dans le dossier { $folder }.
channel-next-in-folder = La leçon suivante est dans le dossier { $folder }.
channel-go-to-track = Allez à la piste { $track }.
channel-hint-on-track = Pour un indice, allez à la piste { $track }.
channel-choose-now = Arrêtez ici, réfléchissez, et choisissez une piste.
channel-think-aloud = Réfléchissez-y. Dites à voix haute ce que vous pensez, ou parlez-en avec les gens autour de vous.
channel-order-think = Quel est le bon ordre ? Arrêtez ici, et réfléchissez. La piste suivante le dit.
channel-press = Appuyez sur { $key }.
channel-press-for-more = Pour en entendre plus, appuyez sur { $key }.
channel-press-for-hint = Pour un indice, appuyez sur { $key }.
channel-press-when-ready = Quand vous voulez continuer, appuyez sur { $key }.
channel-keys = Certaines touches marchent toujours. Le huit donne un indice. Le neuf continue. Le zéro répète. L'étoile revient en arrière.
channel-goodbye = Merci de votre appel. Au revoir.

## Courses on paper: the trainer's guide

guide-how-to = Ce guide est pour la personne qui anime le groupe. Lisez à voix haute ce qui est en grand. Ce qui est en petit vous dit quoi faire. Suivez les numéros des étapes : une réponse peut mener à une autre étape que la suivante.
guide-contents = Leçons
guide-tell = Racontez
guide-choice = Demandez, et laissez choisir
guide-true-false = Vrai ou faux ?
guide-spoken = Demandez le mot
guide-say-after-me = Dites-le ensemble
guide-order = Mettez dans l'ordre
guide-reflect = Réfléchissez à voix haute
guide-do-tell = Lisez à voix haute, doucement.
guide-do-choice = Lisez la question et toutes les réponses. Laissez les gens parler. Puis le groupe choisit, à main levée ou en allant dans un coin. Lisez ce qui va avec la réponse choisie.
guide-do-true-false = Lisez la phrase. Qui pense que c'est vrai, et qui pense le contraire ? Demandez pourquoi. Puis lisez ce qui va avec la réponse.
guide-do-spoken = Lisez seulement la question, et attendez que les gens répondent avec leurs mots. Si personne ne trouve, lisez les réponses une par une.
guide-do-say-after-me = Lisez à voix haute. Puis tout le monde dit la phrase ensemble, deux fois.
guide-do-order = Lisez les éléments dans un autre ordre qu'ici. Demandez ce qui vient en premier, et ce qui vient ensuite. Ici, ils sont dans le bon ordre.
guide-do-reflect =
    { $seconds ->
        [one] Laissez parler qui le veut, { $seconds } seconde par personne. Personne n'est obligé.
        [many] Laissez parler qui le veut, jusqu'à { $seconds } de secondes par personne. Personne n'est obligé.
       *[other] Laissez parler qui le veut, jusqu'à { $seconds } secondes par personne. Personne n'est obligé.
    }
guide-right-answer = juste
guide-hint = Si le groupe ne trouve pas :
guide-afterwards = Ensuite :
guide-go-on-with = Continuez avec l'étape { $number }.
guide-ask-again = Demandez encore une fois.
guide-lesson-ends = La leçon finit ici.
guide-licence = Licence :
guide-made-by = Fait par :

## Exporting a course

help-course-export = Donner à un cours une autre forme, ou le porter sur un autre canal
help-course-export-folder = Le dossier du cours
help-course-export-audio_tree = Des dossiers de son numérotés avec un menu parlé, pour n'importe quel lecteur ; le dossier ne doit pas encore exister
help-course-export-opus = Avec --audio-tree : de petits fichiers Opus au lieu de fichiers WAV
help-course-export-ivr = Un parcours pour RapidPro ou TextIt, avec ses enregistrements, pour les téléphones à touches ; le dossier ne doit pas encore exister
help-course-export-address = Avec --ivr : l'adresse web où seront les enregistrements
help-course-export-print = Un guide d'animation en un seul fichier HTML, à imprimer
export-progress = Enregistrements : { $done } sur { $all }
export-audio-tree-done =
    { $tracks ->
        [one] { $folder } contient { $tracks } piste. Minutes : { $minutes }. Mégaoctets : { $megabytes }.
        [many] { $folder } contient { $tracks } de pistes. Minutes : { $minutes }. Mégaoctets : { $megabytes }.
       *[other] { $folder } contient { $tracks } pistes. Minutes : { $minutes }. Mégaoctets : { $megabytes }.
    }
export-telephone-done =
    { $recordings ->
        [one] { $folder } contient { $recordings } enregistrement. Parcours : { $flows }. Mégaoctets : { $megabytes }.
        [many] { $folder } contient { $recordings } d'enregistrements. Parcours : { $flows }. Mégaoctets : { $megabytes }.
       *[other] { $folder } contient { $recordings } enregistrements. Parcours : { $flows }. Mégaoctets : { $megabytes }.
    }
export-telephone-no-address = Les parcours ne nomment aucun enregistrement : c'est la voix de la plateforme qui parle. Pour utiliser les enregistrements, mettez-les sur le web et exportez de nouveau avec --address.
export-guide-done = Le guide est dans { $file }. Ouvrez-le dans un navigateur, et imprimez-le de là.
export-words-missing = Sauti n'a pas encore ses propres mots pour la langue { $language }. Ce qu'il ajoute au cours est en anglais.
export-lesson-left-out = Il manque des mots à la leçon « { $lesson } » dans cette langue. Elle est laissée de côté.
export-step-left-out = Il manque des mots à l'étape « { $step } » de la leçon « { $lesson } » dans cette langue. Elle est laissée de côté.
export-picture-left-out = L'image « { $picture } » manque, n'est pas une image, ou n'avait pas de place. Elle est laissée de côté.
error-export-exists = { $file } est déjà là. Choisissez un autre nom, ou retirez-le d'abord.
error-export-language = Le cours n'a pas de mots dans la langue { $language }. Il en a dans : { $languages }
error-export-empty = Aucune leçon du cours ne peut se suivre dans la langue { $language }.
error-export-address = { $address } n'est pas une simple adresse web. Elle commence par https:// et n'a pas de signes comme @ ou ?.
error-export-flow-too-long = « { $lesson } » est trop longue pour un parcours au téléphone. Il lui faut { $nodes } nœuds, et le maximum est { $limit }. Faites-en deux leçons.
error-export-stopped = Arrêté. Rien n'a été écrit.

## The trainer's workshop

help-course-new = Commencer un cours avec un exemple tout fait
help-course-new-folder = Le dossier, qui doit être vide ou ne pas encore exister
help-course-new-title = Le titre du cours
help-course-stats = La durée d'un cours, et ce que chaque langue en a
help-course-stats-folder = Le dossier du cours
help-course-translate = Faire ou mettre à jour le fichier de mots d'une langue
help-course-translate-folder = Le dossier du cours
help-course-translate-to = La langue dans laquelle traduire
help-course-record = Enregistrer une langue, phrase par phrase
help-course-record-folder = Le dossier du cours
help-course-record-from = Un dossier de fichiers WAV au lieu du micro, chacun nommé d'après ses mots ou son numéro
help-course-render = Laisser la voix présente ici dire ce que personne n'a enregistré
help-course-render-folder = Le dossier du cours
help-course-preview = Suivre un cours comme un membre, sans rien garder
help-course-preview-folder = Le dossier du cours
help-course-preview-from = Où commencer : une leçon, ou une leçon et une étape
help-course-build = Faire d'un cours un seul fichier, pour le distribuer
help-course-build-folder = Le dossier du cours
help-course-build-out = Le fichier à écrire

error-workshop-folder-not-empty = Il y a déjà quelque chose dans le dossier { $folder }. Nommez-en un autre.
error-workshop-language-absent = Le cours n'a pas encore de mots dans la langue { $language }. « sauti course translate » fait le fichier pour eux.
error-workshop-language-is-source = Le cours est écrit dans la langue { $language }. Nommez la langue dans laquelle le traduire.
error-workshop-clips-unreadable = Il y a dans { $file } quelque chose que je ne comprends pas, et je ne veux pas le perdre. « sauti course check » dit ce que c'est.
error-workshop-words-unreadable = Je n'arrive pas à lire { $file }, et je ne veux pas perdre ce qu'il contient. « sauti course check » dit pourquoi.
error-workshop-clip = Je ne peux pas faire d'enregistrement avec ce son : { $detail }
error-workshop-not-for-a-pack = Ceci ne peut pas être distribué tel quel : { $value }

course-new-done = J'ai commencé un cours dans { $folder }. Il a deux courtes leçons comme exemple, et il est en ordre tel quel.
course-new-untranslated = Je n'ai pas encore de mots dans cette langue, donc l'exemple est dans la mienne. Écrivez les mots du cours dans { $file }.
course-new-next = Ouvrez les fichiers avec un éditeur de texte, et changez une chose après l'autre. « sauti course check { $folder } » dit si tout va bien, et « sauti course preview { $folder } » vous fait suivre le cours.
course-translate-done = { $file } : à traduire { $new }, source changée { $changed }, terminés { $done }.
course-translate-how = Écrivez la traduction à la place des guillemets vides. Là où la source a changé, changez aussi la traduction. Si elle est juste comme elle est, retirez de la note le mot « changed » et ce qui le suit.
course-stats = Leçons : { $lessons }. Étapes : { $steps }. Questions : { $questions }. Images : { $pictures }.
course-stats-language = { $language } : minutes { $minutes }, mots { $words }, { $coverage } pour cent des textes. Enregistrés : { $recorded } sur { $texts }, par une voix de synthèse { $synthetic }, périmés { $stale }.
course-render-done = { $language } : textes dits par la voix de synthèse, { $rendered } sur { $texts }.
course-render-silent = La voix ne dit rien pour « { $key } ».
course-preview-no-such-step = Il n'y a pas d'étape « { $step } » dans ce cours. Nommez une leçon, ou une leçon et une étape avec une barre oblique entre les deux.
course-build-done = { $file } : fichiers { $files }, kilooctets { $kilobytes }.

record-how = Je vous montre les textes un par un. Installez-vous près du micro, dans une pièce calme, et parlez comme à une personne du voisinage.
record-ready = Entrée : enregistrer · 3 : passer · 4 : revenir · 5 : arrêter
record-running = Je vous écoute. Appuyez sur Entrée quand vous avez fini.
record-keep = Entrée : garder · 2 : encore une fois · 3 : passer · 4 : revenir · 5 : arrêter
record-done = Textes enregistrés : { $recorded } sur { $texts }.
record-stray = Le fichier { $file } ne correspond à aucun texte de ce cours. Donnez-lui le nom de son texte, ou son numéro.
record-refused = Je ne prends pas le fichier { $file }.
record-some-refused = Fichiers que je n'ai pas pris : { $count }.
record-flaw-silent = Je n'entends personne parler. Vérifiez que le micro est allumé.
record-flaw-too-quiet = C'est trop bas. Rapprochez-vous du micro.
record-flaw-too-loud = C'est trop fort. Éloignez-vous du micro.
record-flaw-clipped = C'est si fort que le son est déformé. Éloignez-vous du micro, ou parlez moins fort.
record-flaw-noisy = Il y a trop de bruit derrière la voix. Trouvez un endroit plus calme, ou rapprochez-vous du micro.
record-flaw-too-long = Cela dure plus de cinq minutes. Enregistrez un texte à la fois.

problem-translation-stale = La source de « { $key } » a changé depuis la traduction.
    .mend = Traduisez-la de nouveau. « sauti course translate » montre ce que dit la source maintenant.
problem-clip-outdated = L'enregistrement « { $key } » dit des mots dont la source a changé.
    .mend = Traduisez de nouveau les mots, puis refaites l'enregistrement.
problem-clips-wanting = La langue { $language } n'est enregistrée qu'en partie. Textes sans enregistrement, dits par une autre voix : { $missing }.
    .mend = Enregistrez le reste avec « sauti course record », ou faites-le dire par une voix de synthèse avec « sauti course render ».
problem-clips-needed = Aucune voix ne parle la langue { $language }. Textes sans enregistrement, qui resteraient muets : { $missing }.
    .mend = Enregistrez-les avec « sauti course record ».
problem-clip-unplayable = L'enregistrement { $name } ne peut pas être joué.
    .mend = Refaites l'enregistrement.
problem-clip-silent = Personne ne parle dans l'enregistrement { $name }.
    .mend = Refaites l'enregistrement.
problem-clip-clipped = L'enregistrement { $name } est déformé : c'était trop fort pour le micro.
    .mend = Refaites l'enregistrement, plus loin du micro.
problem-clip-quiet = L'enregistrement { $name } est beaucoup plus bas que les autres : { $loudness } LUFS.
    .mend = Refaites-le avec « sauti course record », qui met tous les enregistrements à la même force.
problem-clip-loud = L'enregistrement { $name } est beaucoup plus fort que les autres : { $loudness } LUFS.
    .mend = Refaites-le avec « sauti course record », qui met tous les enregistrements à la même force.
problem-clip-noisy = Il y a du bruit derrière la voix dans l'enregistrement { $name }.
    .mend = Refaites-le dans un endroit plus calme, près du micro.
problem-clip-unlike-words = L'enregistrement de « { $key } » ne va pas avec ses mots. Sa durée en secondes : { $seconds }.
    .mend = Écoutez-le. Il dit sans doute d'autres mots ; refaites l'enregistrement.
problem-clip-unused = Aucun mot n'utilise l'enregistrement { $name }.
    .mend = Retirez le fichier, ou liez-le à ses mots dans clips.toml.
problem-answers-same-sound = « { $one } » pour la réponse « { $first } » se prononce comme « { $other } » pour « { $second } ». Je ne pourrais pas les distinguer.
    .mend = Donnez d'autres mots à l'une d'elles.
problem-answers-alike = « { $one } » pour la réponse « { $first } » ressemble beaucoup, à l'oreille, à « { $other } » pour « { $second } ». Il me faudra souvent redemander.
    .mend = Choisissez des mots qui se ressemblent moins à l'oreille.
problem-answer-too-long = Personne ne dirait « { $key } » en entier.
    .mend = Ajoutez une façon courte de le dire, en { $words } mots au plus, dans l'attribut qui commence par said.
problem-answers-too-many = À l'étape « { $step } », le nombre de réponses proposées à la voix est { $count }. À l'écoute, on en retient { $limit }.
    .mend = Proposez-en moins, ou faites-en deux étapes.
problem-card-too-long = « { $key } » est trop long pour une carte à toucher : plus de { $limit } lettres.
    .mend = Raccourcissez-le, et racontez le reste dans le texte ou dans la réponse qui suit.
problem-sentence-too-long = Une phrase de « { $key } » a { $count } mots. À l'écoute, on en retient { $limit }.
    .mend = Faites-en deux phrases.
problem-text-figures = Il y a des chiffres dans « { $key } » : { $found }. Une voix peut les lire autrement que vous ne voulez.
    .mend = Écrivez le nombre en lettres.
problem-text-abbreviation = Il y a une abréviation dans « { $key } » : { $found }. Une voix peut la lire comme un mot, ou lettre par lettre.
    .mend = Écrivez-la en entier, ou comme elle se prononce.
problem-text-sign = Il y a dans « { $key } » un signe qu'une voix saute ou nomme à sa façon : { $found }
    .mend = Écrivez-le avec des mots.
problem-text-foreign-script = Il y a dans « { $key } » un mot dans une écriture qui n'est pas celle de cette langue : { $found }
    .mend = Écrivez-le comme il se prononce, dans l'écriture de la langue.
problem-picture-unreadable = Le fichier { $name } n'est pas une image du genre que dit son nom.
    .mend = Enregistrez-la de nouveau en WebP, PNG ou JPEG.
problem-picture-too-many-pixels = L'image { $name } a { $width } points sur { $height }, plus que n'en montre un appareil.
    .mend = Faites-la plus petite ; mille points suffisent pour le plus grand côté.
problem-picture-large = L'image { $name } est plus grande qu'il ne faut pour un petit écran : { $width } points sur { $height }, { $kilobytes } kilooctets.
    .mend = Enregistrez-la avec { $limit } kilooctets au plus, et mille points sur le plus grand côté.
problem-picture-unused = Rien ne montre l'image { $name }.
    .mend = Nommez-la dans une étape, ou retirez le fichier.
problem-licence-unknown = « { $licence } » n'est pas une licence de la liste SPDX.
    .mend = Écrivez le nom court d'une licence de la liste, comme CC-BY-SA-4.0.
problem-licence-not-free = Avec « { $licence } », tout le monde n'a pas le droit d'utiliser, de changer et de transmettre le cours.
    .mend = Choisissez une licence libre si vous le pouvez, comme CC-BY-SA-4.0.
problem-author-uncredited = Personne n'est nommé pour l'écriture du cours.
    .mend = Ajoutez dans course.toml une mention avec le rôle author.
problem-voice-uncredited = Il y a des enregistrements dans la langue { $language }, et personne n'est nommé pour la voix.
    .mend = Ajoutez dans course.toml une mention avec le rôle voice pour cette langue.

## The worked example of a new course. It is spoken, so write it to be heard: short sentences, numbers as words.

example-author = Notre coopérative
example-note-course =
    Comment s'appelle le cours, qui l'a fait, et l'ordre de ses leçons. Ses mots sont dans le dossier « words ».
    Changez la version quand vous en distribuez une nouvelle. Sous licence, il y a ce que les autres peuvent faire du cours.
example-note-lesson =
    Les étapes d'une leçon, dans l'ordre où on les suit. Les noms des étapes et des réponses restent :
    ce qu'un membre a fait y est lié. Ce qui est dit à chaque étape est dans le dossier « words ».
example-note-words =
    Tout ce que dit le cours. Écrivez-le pour l'oreille : des phrases courtes, une idée dans chacune, les nombres en lettres.
    Sous « said », il y a les façons dont les gens disent vraiment une réponse, avec une barre droite entre elles.
example-course = Notre caisse d'épargne
    .summary = Comment des voisins mettent de l'argent ensemble, et comment ils décident quoi acheter.
example-putting-together = Mettre l'argent ensemble
    .summary = Trois personnes, une caisse, et une charrette.
example-putting-together--story = Aminata, Moussa et Awa vendent des légumes. Le marché est loin. Seul, personne n'a assez d'argent pour une charrette. Alors chaque semaine, chacun met une pièce dans une même caisse.
example-putting-together--why = Pourquoi mettent-ils leur argent dans une même caisse ?
    .hint = Pensez au chemin du marché.
    .answer-cart = Pour acheter une charrette
    .said-cart = une charrette | pour la charrette | pour aller au marché
    .reply-cart = Oui. Ensemble, ils peuvent acheter ce que personne ne peut acheter seul.
    .answer-feast = Pour faire une fête
    .said-feast = une fête | pour la fête | pour manger
    .reply-feast = Une fête serait agréable. Mais ce n'est pas ce qui leur manque le plus.
example-putting-together--once-more = Écoutez encore une fois. Le marché est loin, et ils portent tout sur la tête.
example-putting-together--each-week = Chacun des trois met quelque chose dans la caisse toutes les semaines.
    .reply-true = C'est bien ça. C'est peu, mais ça vient toutes les semaines, et de tout le monde.
    .reply-false = Mais si, ils le font. C'est peu, mais ça vient toutes les semaines, et de tout le monde.
example-putting-together--rule = Voici la règle de la caisse. Dites-la avec moi.
    .phrase = Tout le monde donne, et tout le monde décide.
    .reply = C'est bien dit. Gardez-la en mémoire.
example-deciding-together = Décider ensemble
    .summary = La caisse est pleine. Et maintenant ?
example-deciding-together--story = Au bout d'un an, la caisse est pleine. Moussa a mis un peu plus que les autres. Il veut choisir la charrette tout seul. Les autres veulent d'abord parler.
example-deciding-together--who-decides = Qui doit décider quelle charrette ils achètent ?
    .hint = Pensez à la règle de la caisse.
    .answer-everybody = Les trois ensemble
    .said-everybody = les trois | tout le monde | ils décident ensemble
    .reply-everybody = Oui. Chaque personne a une voix, peu importe combien elle a mis.
    .answer-richest = La personne qui a donné le plus
    .said-richest = Moussa | c'est lui qui décide | qui a payé le plus
    .reply-richest = Alors l'argent déciderait, et non les membres. Ici, chaque personne a une voix.
example-deciding-together--in-order = Qu'est-ce qui vient d'abord, et ensuite ? Mettez dans l'ordre.
    .answer-talk = Nous en parlons
    .said-talk = parler | d'abord on parle
    .answer-vote = Nous votons
    .said-vote = voter | le vote
    .answer-buy = Nous achetons la charrette
    .said-buy = acheter | la charrette
    .reply = D'abord parler, puis voter, puis acheter. Comme ça, il n'y a pas de surprise.
example-deciding-together--yours = Pensez à quelque chose que vous avez un jour acheté avec d'autres. Comment avez-vous décidé ? Racontez-le avec vos mots.
    .reply = Merci. Racontez-le aussi aux autres : ça leur apprendra quelque chose.

## Sounds in which nobody speaks, and the limits of rejection, when hearing is measured
bench-noise = { $kind } : un mot sur quatre est pris dans { $sure } %, et redemandé dans { $near } %
bench-noises = Sons où personne ne parle : { $clips } ; un mot sur quatre est pris dans { $sure } % ({ $interval }), et redemandé dans { $near } %
bench-others-at-five = { $language }, autres mots, { $takes } prises : une limite qui refuse 5 % des bons choix en laisse passer { $share } %
help-hear-plot = Dessiner dans une image (SVG) combien de bons choix et combien d'autres mots chaque limite refuse et laisse passer

## Questions of other programs, made into a draft

intake-file-too-large = Le fichier dépasse { $kilobytes } kilooctets, donc je ne l'ai pas lu.
intake-file-not-utf8 = Les mots de ce fichier ne sont pas en UTF-8, donc je ne les ai pas lus. Enregistrez-le de nouveau en « UTF-8 ».
intake-file-of-another-kind = Ce fichier n'est pas du genre que dit son nom.
intake-malformed = Je n'arrive pas à lire ceci : { $near }
intake-cut-short = À partir de la ligne { $line }, le fichier est illisible. Ce qui était avant est dans le brouillon.
intake-entities = Le fichier veut mettre autre chose à la place de ses mots. J'ai arrêté de lire ici.
intake-archive-damaged = Le paquet est abîmé et ne peut pas être ouvert.
intake-archive-too-many = Le paquet contient plus de { $limit } fichiers, donc je ne l'ai pas ouvert.
intake-archive-entry-absent = Le paquet n'a pas de fichier { $name } que je puisse lire.
intake-archive-ambiguous = Le paquet a deux fichiers au même endroit, et personne ne peut savoir lequel est le bon. Je ne l'ai pas ouvert.
intake-archive-swells = Une fois déballé, le fichier { $name } du paquet devient trop gros. Je l'ai laissé emballé.
intake-archive-hostile-names = Fichiers du paquet qui veulent s'écrire là où ils n'ont rien à faire : { $count }. Je n'en écris aucun, mais méfiez-vous de ce paquet.
intake-content-unknown = Un cours n'a rien pour ce genre de contenu : { $kind }
intake-media = Images, sons ou films laissés de côté : { $count }.
intake-formula = Une formule a été gardée comme elle est écrite. Une voix ne peut pas la lire : dites-la avec des mots.
intake-text-absent = Il n'y a pas de texte à dire, donc c'est laissé de côté.
intake-text-too-long = Un texte dépasse { $limit } octets, ce qui est trop long à écouter. Il est laissé de côté.
intake-answer-unspeakable = Une réponse ne peut pas se dire, parce que c'est une image, ou seulement des signes. Elle est laissée de côté.
intake-answer-twice = Deux réponses se disent de la même façon. J'ai laissé la deuxième de côté : { $answer }
intake-too-many-answers = Il y a plus de { $limit } réponses. J'ai laissé de côté les dernières qui sont fausses.
intake-too-few-answers = Il restait trop peu de réponses, donc la question est laissée de côté.
intake-right-answer-absent = Aucune réponse n'est juste, donc la question est laissée de côté.
intake-several-right = Il fallait choisir toutes les réponses justes à la fois. Dans le cours, n'importe laquelle d'entre elles est juste.
intake-order-length = On peut mettre dans l'ordre de deux à sept éléments. Ceci est laissé de côté.
intake-answer-pattern = Une étoile tient lieu de beaucoup de réponses, et je l'ai laissée de côté : { $answer } Donnez la liste de ce que les gens disent vraiment.
intake-replies = Avec les indices et ce qui suit ses réponses, la question était trop longue. Je les ai laissés de côté.
intake-too-many = Il y a dans le fichier plus qu'un cours ne peut contenir. J'en ai pris { $limit }, et j'ai laissé le reste de côté.
intake-licence-unknown = Le fichier ne dit pas sous quelle licence on peut l'utiliser. Demandez aux personnes qui l'ont fait, et écrivez-la dans course.toml.
intake-nothing = Rien dans ce fichier n'a pu devenir une leçon.
intake-more = Plus de { $limit } choses ont été laissées de côté ; seules celles-ci sont dans la liste.

## Packs

error-pack-too-large = Ce paquet est trop gros : plus de { $limit }.
error-pack-malformed = Ce paquet est abîmé : la liste de son contenu est illisible à la ligne { $line }, colonne { $column }.
error-pack-not-canonical = La liste du contenu de ce paquet n'est pas écrite comme il faut, donc il n'a pas servi.
error-pack-format-unknown = Ce paquet est pour un programme plus récent : son format est { $found }.
error-pack-text-unfit = Un titre ou un nom de ce paquet ne peut pas s'afficher, donc il n'a pas servi.
error-pack-text-absent = Ce paquet n'a pas de titre, ou pas de motif.
error-pack-languages-differ = Ce paquet n'a pas les langues qu'il dit avoir.
error-pack-part-twice = { $file } est deux fois dans ce paquet.
error-pack-part-out-of-place = { $file } n'a pas sa place dans un paquet de ce genre.
error-pack-part-absent = Ce paquet n'est pas complet : ce qu'il lui faut avant tout n'y est pas.
error-pack-file-empty = Dans ce paquet, { $file } est vide.
error-pack-file-too-large = Dans ce paquet, { $file } est trop gros.
error-pack-pieces-differ = Dans ce paquet, { $file } n'a pas la taille annoncée.
error-pack-not-a-pack = Ce fichier n'est pas un paquet.
error-pack-cut-short = Ce paquet n'est pas complet. Copiez-le de nouveau.
error-pack-bytes-behind = Il y a encore quelque chose après la fin de ce paquet, donc il n'a pas servi.
error-pack-wrong-hash = Dans ce paquet, { $file } est abîmé, donc il n'a pas servi. Copiez le paquet de nouveau.
error-pack-failed = Le paquet ne peut pas être lu ou écrit.

error-distribution-not-there = Là où nous cherchons, ce paquet n'est pas complet.
error-distribution-wrong-size = Là où nous cherchons, un fichier n'a pas la taille voulue. Ce réseau demande peut-être à ses visiteurs de s'inscrire d'abord.
error-distribution-cannot-read = { $path } ne peut pas être lu. La clé USB est-elle toujours en place ?
error-distribution-address-unfit = { $address } n'est pas une adresse utilisable.
error-distribution-no-network = { $host } est injoignable. Y a-t-il du réseau ?
error-distribution-not-secure = La connexion à { $host } n'est pas sûre, donc rien n'a été téléchargé.
error-distribution-refused = { $host } ne donne pas ce que nous avons demandé (état { $status }).
error-distribution-not-http = { $host } ne répond pas comme un serveur web.
error-distribution-broken = La connexion à { $host } s'est coupée. Ce qui est arrivé est gardé : réessayez, et cela continue à partir de là.
error-distribution-cancelled = Arrêté. Ce qui est arrivé est gardé.
error-distribution-wrong-bytes = Ce qui est arrivé est abîmé ou n'est pas le bon fichier, donc rien n'en a été gardé.
error-distribution-needs-newer-app = Ce paquet est pour un programme plus récent.
error-distribution-older = La version { $offered } est plus ancienne que la version { $held }, qui est déjà ici.
error-distribution-withdrawn = Ceci a été retiré par les personnes qui l'avaient publié.
error-distribution-not-held = Ceci n'est pas sur l'appareil.
error-distribution-damaged = { $file } est abîmé. Retirez le paquet, et apportez-le ici de nouveau.
error-distribution-busy = Un autre programme apporte un paquet ici en ce moment.
error-distribution-no-space = Il n'y a pas assez de place dans { $folder } : il faut { $needed } mégaoctets, et { $free } sont libres.
error-distribution-cannot-write = { $path } ne peut pas être écrit.
error-distribution-no-sharing = Rien ne peut être partagé sur ce réseau.

## Translators' files and drafts, on the command line

help-course-export-po = Les mots pour la traduction, en fichier PO de gettext
help-course-export-xliff = Les mots pour la traduction, en fichier XLIFF 2
help-course-export-csv = Les mots pour la traduction, en table pour un tableur
help-course-import = Mettre dans le cours une traduction qui est revenue
help-course-import-folder = Le dossier du cours
help-course-import-file = Le fichier traduit, qui finit en .po, .xliff ou .csv
help-course-draft = Faire le brouillon d'un cours à partir des questions d'un autre programme
help-course-draft-file = Les questions : H5P, Moodle XML, GIFT, ou un export texte d'Anki
help-course-draft-out = Le dossier du brouillon, qui doit être vide ou ne pas encore exister
course-export-words-done = J'ai écrit { $file }. Textes : { $texts }, dont traduits : { $translated }. À relire : { $stale }.
course-import-done = { $file } est à jour. Textes changés : { $changed }. Points à regarder : { $problems }.
course-draft-done = Le brouillon est dans { $folder }. Leçons : { $lessons }. Étapes : { $steps }. Éléments qui n'ont pas pu être repris tels quels : { $left }.
error-import-kind = Je ne sais pas ce qu'est { $file }. Je lis les fichiers qui finissent en .po, .xliff ou .csv.
error-import-language = Cette traduction est dans la langue { $found }, et non dans la langue { $language }.
error-draft-kind = Je ne sais pas ce qu'est { $file }. Je lis les paquets H5P, Moodle XML, GIFT, et les notes d'Anki exportées en texte.

## Officers of a federation

help-federation = Décider à plusieurs de ce qui est publié
help-federation-key = Faire une clé de signataire
help-federation-key-out = Où écrire la clé ; sa moitié publique est mise à côté, avec .pub à la fin
help-federation-key-name = Le nom de la personne qui signe, tel que les autres le connaissent
help-federation-key-passphrase_file = Un fichier avec la phrase secrète ; sinon, elle est demandée
help-federation-init = Commencer une fédération
help-federation-init-folder = Le dossier de la fédération
help-federation-init-title = Le nom de la fédération
help-federation-init-officers = La moitié publique d'une clé de signataire ; une fois pour chaque signataire
help-federation-init-threshold = Combien de signataires doivent signer
help-federation-show = Ce qui est proposé, et qui a signé
help-federation-show-folder = Le dossier de la fédération
help-federation-add-officer = Proposer une nouvelle personne comme signataire
help-federation-add-officer-folder = Le dossier de la fédération
help-federation-add-officer-officer = La moitié publique de la clé de cette personne
help-federation-add-officer-role = La coopérative pour laquelle elle signe ; sans cela, la fédération elle-même
help-federation-remove-officer = Proposer que quelqu'un ne signe plus
help-federation-remove-officer-folder = Le dossier de la fédération
help-federation-remove-officer-who = Le nom de cette personne
help-federation-remove-officer-role = La coopérative pour laquelle elle signait ; sans cela, la fédération elle-même
help-federation-rotate = Proposer une nouvelle clé pour quelqu'un dont la clé a été perdue ou volée
help-federation-rotate-folder = Le dossier de la fédération
help-federation-rotate-who = Le nom de cette personne
help-federation-rotate-officer = La moitié publique de la nouvelle clé
help-federation-rotate-role = La coopérative ; sans cela, la fédération elle-même
help-federation-threshold = Proposer combien de signataires doivent signer
help-federation-threshold-folder = Le dossier de la fédération
help-federation-threshold-threshold = Combien doivent signer
help-federation-threshold-role = La coopérative ; sans cela, la fédération elle-même
help-federation-delegate = Proposer qu'une coopérative publie elle-même
help-federation-delegate-folder = Le dossier de la fédération
help-federation-delegate-name = Le nom de la coopérative, en minuscules et sans espaces
help-federation-delegate-officers = La moitié publique d'une clé de signataire de la coopérative ; une fois pour chaque signataire
help-federation-delegate-threshold = Combien de ces signataires doivent signer
help-federation-delegate-scope = Sous quels noms elle publie ; d'habitude son propre nom, une barre oblique, et n'importe quoi
help-federation-delegate-by = Qui lui fait confiance, si ce n'est pas la fédération
help-federation-undelegate = Proposer qu'une coopérative ne publie plus
help-federation-undelegate-folder = Le dossier de la fédération
help-federation-undelegate-name = Le nom de la coopérative
help-federation-undelegate-by = Qui lui faisait confiance, si ce n'est pas la fédération
help-federation-propose = Proposer des paquets à publier
help-federation-propose-folder = Le dossier de la fédération
help-federation-propose-packs = Les paquets, tels que « sauti course build » les fait
help-federation-propose-role = La coopérative qui les publie ; sans cela, la fédération elle-même
help-federation-withdraw = Proposer qu'un paquet ne serve plus
help-federation-withdraw-folder = Le dossier de la fédération
help-federation-withdraw-name = Le nom sous lequel il est publié
help-federation-withdraw-reasons = Pourquoi : une langue, un signe égal et une phrase ; une fois pour chaque langue
help-federation-withdraw-role = La coopérative qui l'a publié ; sans cela, la fédération elle-même
help-federation-renew = Proposer la même chose encore, pour plus longtemps
help-federation-renew-folder = Le dossier de la fédération
help-federation-renew-role = La coopérative ; sans cela, la fédération elle-même
help-federation-sign = Lire ce qui est proposé, et le signer
help-federation-sign-folder = Le dossier de la fédération
help-federation-sign-key = Le fichier avec votre clé
help-federation-sign-passphrase_file = Un fichier avec la phrase secrète ; sinon, elle est demandée
help-federation-sign-copies = Une proposition que quelqu'un d'autre a signée et envoyée
help-federation-sign-yes = Signer sans demander
help-federation-sign-aloud = Lire à voix haute ce qui est signé
help-federation-publish = Mettre en vigueur ce qu'assez de signataires ont signé
help-federation-publish-folder = Le dossier de la fédération
help-federation-publish-key = Le fichier avec votre clé
help-federation-publish-passphrase_file = Un fichier avec la phrase secrète ; sinon, elle est demandée
help-federation-publish-copies = Une proposition que quelqu'un d'autre a signée et envoyée
help-federation-give-up = Abandonner une proposition
help-federation-give-up-folder = Le dossier de la fédération
help-federation-give-up-role = Quelle proposition : root, targets, ou une coopérative

federation-passphrase = Votre phrase secrète :
federation-passphrase-new = Une nouvelle phrase secrète de plusieurs mots :
federation-passphrase-again = La même encore une fois :
federation-passphrase-differs = Les deux phrases secrètes ne sont pas les mêmes. Rien n'a été fait.
federation-passphrase-short = La phrase secrète est courte. Prenez plusieurs mots, au moins { $least } caractères.
federation-key-made = Votre clé est dans { $file }. Gardez-la pour vous, avec une copie dans un autre endroit sûr. Donnez { $public } aux autres, et lisez-leur ces chiffres : { $fingerprint }
federation-nothing-proposed = Rien n'est proposé.
federation-nothing-to-sign = Rien n'est proposé que cette clé ait le droit de signer.
federation-proposal = Proposition pour { $role }, version { $version }. Ses chiffres : { $fingerprint }
federation-proposal-file = À faire passer : { $file }
federation-standing = { $missing ->
    [0] Ont signé : { $signed }. Cela suffit.
    [one] Ont signé : { $signed }. Il manque encore une signature.
    [many] Ont signé : { $signed }. Il manque encore { $missing } de signatures.
   *[other] Ont signé : { $signed }. Il manque encore { $missing } signatures.
}
federation-agree = Êtes-vous d'accord ? Écrivez oui pour signer :
federation-agree-yes = oui
federation-cannot-ask = Ici, on ne peut demander à personne. Rien n'a été signé. Si vous avez la certitude de vouloir signer, ajoutez --yes.
federation-signed = Vous avez signé pour { $role }.
federation-not-signed = Vous n'avez pas signé pour { $role }.
federation-published = En vigueur : { $role }.
federation-waiting = { $missing ->
    [0] { $role } attend une autre décision qui va avec.
    [one] { $role } attend encore une signature.
    [many] { $role } attend encore { $missing } de signatures.
   *[other] { $role } attend encore { $missing } signatures.
}
federation-list-renewed = La liste des fichiers les plus récents est signée de nouveau. Rien d'autre n'a changé.
federation-to-be-published = Maintenant, une personne signataire de la fédération elle-même le met en vigueur, avec sauti federation publish.
federation-given-up = La proposition pour { $role } est abandonnée.

federation-change-begins = La fédération commence. Son nom est { $title }.
federation-change-joins = { $name } a le droit de signer pour { $role }. Les chiffres de la clé : { $fingerprint }
federation-change-leaves = { $name } ne signe plus pour { $role }.
federation-change-needs = Pour { $role }, il faut la signature de { $threshold } sur { $all } signataires.
federation-change-trusts = La coopérative { $name } a le droit de publier elle-même, sous ces noms : { $scope }
federation-change-distrusts = La coopérative { $name } n'a plus le droit de publier.
federation-change-lists = Le paquet { $name } est publié, version { $version }.
federation-change-replaces = Le paquet { $name } passe de la version { $from } à la version { $to }.
federation-change-unlists = Le paquet { $name } n'est plus offert.
federation-change-withdraws = Le paquet { $name } est retiré. La raison : { $reason }
federation-change-valid = { $role } est valable jusqu'au { $date }.
federation-change-unknown = Quelque chose change que je ne sais pas nommer : { $member }. Ne signez pas avant de savoir ce que c'est.

error-federation-no-key = { $file } n'est pas une clé de signataire.
error-federation-no-such-key = Ce n'est pas une clé de signataire.
error-federation-not-opened = La phrase secrète n'ouvre pas la clé, ou le fichier est abîmé.
error-federation-no-chance = Le système ne donne pas de nombres au hasard. Aucune clé n'a été faite.
error-federation-no-passphrase = Ici, on ne peut demander la phrase secrète à personne. Mettez-la dans un fichier, et nommez-le avec --passphrase-file.
error-federation-no-proposal = Ce n'est pas une proposition, ou elle est abîmée.
error-federation-changed = La proposition pour { $role } ne dit pas la même chose que ce qui a été signé. Quelqu'un l'a changée. Ne la signez pas ; demandez à la personne qui l'a eue en dernier.
error-federation-outdated = La proposition pour { $role } est ancienne : la version { $version } est déjà en vigueur. Il faut la proposer de nouveau.
error-federation-not-an-officer = Cette clé n'a pas le droit de signer pour { $role }.
error-federation-broken = { $file } est abîmé.
error-federation-already-there = Il y a déjà une fédération dans ce dossier.
error-federation-not-there = Il n'y a pas de fédération dans { $folder }.
error-federation-no-such-role = Rien ne s'appelle { $role } dans cette fédération.
error-federation-no-such-officer = { $who } ne fait pas partie des signataires de { $role }.
error-federation-already-officer = { $who } fait déjà partie des signataires de { $role }.
error-federation-threshold = Pour { $role }, { $threshold } signatures sur { $all }, ce n'est pas possible.
error-federation-key-twice = La même clé serait deux fois dans { $role }, et compterait deux fois.
error-federation-being-signed = On est en train de signer la proposition pour { $role }. Mettez-la d'abord en vigueur, ou abandonnez-la.
error-federation-out-of-scope = { $role } n'a pas le droit de publier sous le nom { $name }.
error-federation-not-listed = Rien n'est publié sous le nom { $name }.
error-federation-reason = « { $given } » n'est pas une raison. Écrivez une langue, un signe égal et une phrase, comme fr=Le prix indiqué est faux.

## Packs on this device: whom it trusts, what it holds, how more comes and goes

help-packs = Des cours, des voix et des moteurs de reconnaissance qui passent de main en main
help-packs-trust = Faire confiance à une fédération, après avoir comparé les chiffres avec ses signataires
help-packs-trust-root = Le fichier root de la fédération, ou le dossier qu'elle publie
help-packs-trust-yes = Lui faire confiance sans demander
help-packs-trusts = Montrer à qui cet appareil fait confiance
help-packs-list = Montrer ce qui est ici, et ce qui est offert
help-packs-list-from = Où chercher plus : un dossier, une adresse web, ou l'adresse d'un appareil voisin
help-packs-install = Faire entrer un paquet
help-packs-install-name = Le paquet, par son nom dans la liste, ou un paquet que quelqu'un a envoyé en un seul fichier
help-packs-install-from = D'où il vient : un dossier, une adresse web, ou l'adresse d'un appareil voisin
help-packs-remove = Retirer un paquet et libérer sa place
help-packs-remove-name = Le paquet, par son nom dans la liste
help-packs-verify = Vérifier l'empreinte de chaque paquet
help-packs-share = Donner aux appareils voisins de ce réseau ce qui est ici, jusqu'à ce que vous l'arrêtiez
help-packs-share-name = Le nom de cet appareil sur le réseau
help-packs-share-port = Le port ; sinon, n'importe lequel qui est libre
help-packs-neighbours = Montrer qui partage sur ce réseau

packs-federation =
    { $all ->
        [one] { $title }. Une seule personne signe :
        [many] { $title }. Il faut la signature de { $threshold } sur { $all } de signataires :
       *[other] { $title }. Il faut la signature de { $threshold } sur { $all } signataires :
    }
packs-officer = { $name } : { $fingerprint }
packs-trust-replaces = Jusqu'ici, cet appareil fait confiance à { $title }. Cela prendrait fin.
packs-agree = Comparez les chiffres avec les signataires, face à face. Cet appareil doit-il leur faire confiance ? (oui/non)
packs-cannot-ask = Ici, on ne peut demander à personne. Si vous avez comparé les chiffres, ajoutez --yes.
packs-not-trusted = Rien n'a changé.
packs-trusted = Cet appareil fait maintenant confiance à { $title }.
packs-held = ici
packs-newer = plus récent que ce qui est ici, { $megabytes } mégaoctets
packs-offered = offert, { $megabytes } mégaoctets
packs-withdrawn-because = Retiré par les personnes qui l'avaient publié : { $reason }
packs-silent = { $role } : impossible de demander. { $reason }
packs-stale = Ces informations ont été signées le { $date }, et elles ne sont plus valables. Ce qui a été retiré depuis n'est pas connu ici.
packs-stale-since = Ces informations ne sont plus valables depuis le { $date }. Ce qui a été retiré depuis n'est pas connu ici.
packs-checking = Je regarde ce qui est ici : { $percent } pour cent
packs-carrying = { $name } : { $percent } pour cent, { $done } sur { $all } mégaoctets
packs-left-seconds =
    { $seconds ->
        [one] encore { $seconds } seconde
        [many] encore { $seconds } de secondes
       *[other] encore { $seconds } secondes
    }
packs-left-minutes =
    { $minutes ->
        [one] encore { $minutes } minute
        [many] encore { $minutes } de minutes
       *[other] encore { $minutes } minutes
    }
packs-installed = { $title } { $version } est maintenant ici.
packs-removed = { $name } a été retiré.
packs-damaged = { $name } est abîmé. Retirez-le, et apportez-le ici de nouveau.
packs-good = Tout ce qui est ici est en bon état.
packs-some-damaged =
    { $count ->
        [one] { $count } paquet est abîmé.
        [many] { $count } de paquets sont abîmés.
       *[other] { $count } paquets sont abîmés.
    }
packs-share-name = Sauti
packs-sharing =
    { $count ->
        [one] { $count } paquet est partagé à l'adresse { $address }
        [many] { $count } de paquets sont partagés à l'adresse { $address }
       *[other] { $count } paquets sont partagés à l'adresse { $address }
    }
packs-sharing-until = Pour arrêter : Ctrl-C.
packs-shared =
    { $given ->
        [one] { $given } fichier a été donné.
        [many] { $given } de fichiers ont été donnés.
       *[other] { $given } fichiers ont été donnés.
    }
packs-no-neighbours = Personne ne partage sur ce réseau.

error-trust-nobody = Cet appareil ne fait encore confiance à aucune fédération. Demandez le fichier root à l'une des personnes qui signent, et comparez les chiffres.
error-trust-no-root = Il n'y a pas de fichier root d'une fédération à cet endroit : { $place }.
error-trust-no-place = Dites d'où cela vient, avec --from.
error-trust-not-signed = Personne à qui cet appareil fait confiance n'a signé pour { $file }, donc rien n'en a été gardé.
error-trust-several = Plusieurs publient quelque chose qui s'appelle { $name }. Donnez le nom entier, comme dans la liste.
error-trust-other-publisher = { $held } est déjà ici, et vient de quelqu'un d'autre. Retirez-le pour que { $name } puisse prendre sa place.
error-trust-unreadable = Ce que la fédération dit là-bas est illisible.
error-trust-store = Ce que cet appareil sait de la fédération ne peut pas être lu ou gardé.
error-trust-absent = À cet endroit, il n'y a pas d'informations complètes d'une fédération.
error-trust-rollback = C'est plus ancien que ce que cet appareil a déjà vu ({ $role } : { $offered } au lieu de { $seen }), donc il ne l'a pas cru.
error-trust-too-few = Pour { $role }, le nombre de signatures justes est { $found } ; il en faut { $needed }. Cet appareil ne l'a donc pas cru.
error-trust-expired = Ce que dit { $role } n'est plus valable depuis le { $date }.
error-trust-broken = Ce que la fédération dit là-bas est abîmé ou falsifié, donc cet appareil ne l'a pas cru.
error-trust-not-listed = Personne à qui cet appareil fait confiance ne publie { $name }.
