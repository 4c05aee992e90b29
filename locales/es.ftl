# Todas las palabras que la aplicación dice o muestra, en español de América Latina.
# Se escriben para el oído: frases cortas, una idea por respiro, trato de usted, sin marcar el género de quien escucha.
# Un mensaje con el atributo .said enumera las formas en que la gente lo dice, separadas por |.

## Commands, and yes and no

command-repeat = Otra vez
    .said = otra vez | repita | repita por favor | una vez más | de nuevo | cómo dijo
command-slower = Despacio
    .said = despacio | más despacio | más lento | despacito
command-faster = Rápido
    .said = rápido | más rápido | velocidad normal
command-next = Siguiente
    .said = siguiente | sigamos | seguir | continuar | adelante
command-back = Volver
    .said = volver | atrás | regresar | la anterior
command-help = Ayuda
    .said = ayuda | ayúdeme | una pista | deme una pista
command-menu = Lecciones
    .said = lecciones | las lecciones | menú | la lista
command-stop = Terminar
    .said = terminar | alto | basta | hasta aquí | adiós | hasta luego
yes = Sí
    .said = sí | sí claro | claro | así es | eso es
no = No
    .said = no | no no | eso no | claro que no
true = Cierto
    .said = cierto | sí | es cierto | es verdad | verdad | correcto
false = Falso
    .said = falso | no | no es cierto | no es verdad | es falso | mentira

## Greeting

app-name = Sauti
greeting = Le damos la bienvenida a Sauti.
greeting-named = Le damos la bienvenida a Sauti, { $name }.
greeting-known = Qué bueno que regresó, { $name }.

## At the door

door-who = ¿Quién está aquí?
newcomer = Alguien nuevo
    .said = alguien nuevo | persona nueva | soy nueva | soy nuevo | gente nueva
picture-ask = Escoja un dibujo para usted. Toque el que le guste, o diga cuál quiere. Si no dice nada, escojo uno yo.
picture-tree = Árbol
    .said = árbol | el árbol | arbolito
picture-sun = Sol
    .said = sol | el sol
picture-moon = Luna
    .said = luna | la luna
picture-star = Estrella
    .said = estrella | la estrella
picture-bird = Pájaro
    .said = pájaro | el pájaro | pajarito | ave
picture-fish = Pez
    .said = pez | el pez | pescado
picture-flower = Flor
    .said = flor | la flor
picture-drum = Tambor
    .said = tambor | el tambor
picture-pot = Olla
    .said = olla | la olla | olla de barro | cántaro | vasija
picture-boat = Barco
    .said = barco | el barco | bote | lancha | velero
picture-house = Casa
    .said = casa | la casa | casita
picture-butterfly = Mariposa
    .said = mariposa | la mariposa
picture-elephant = Elefante
    .said = elefante | el elefante
picture-lamp = Lámpara
    .said = lámpara | la lámpara | farol
picture-mountain = Montaña
    .said = montaña | la montaña | cerro
picture-key = Llave
    .said = llave | la llave

## Learning the member's voice

teaching = Aprenda mi voz
    .said = aprenda mi voz | mi voz | aprender mi voz | conozca mi voz
teaching-offer = Puedo aprender su voz en dos minutos, y así le entiendo mejor. Diga sí después del tono, y empezamos. Si prefiere que no, guarde silencio o toque la pantalla.
teaching-resume = Nos falta terminar con su voz. Diga sí después del tono, y seguimos. Si prefiere que no, guarde silencio o toque la pantalla.
teaching-any = Diga cualquier cosa después del tono, y empezamos. Si prefiere que no, guarde silencio o toque la pantalla.
teaching-begins = Bien. Yo digo una palabra, y después del tono la dice usted. Dígala como siempre la dice. Cuando ya no quiera más, toque la pantalla.
teaching-say = Diga:
teaching-more = Una vez más.
teaching-half = Ya vamos por la mitad.
teaching-last = Falta una palabra.
teaching-word-left = Dejamos esta palabra.
teaching-done = Gracias. Ahora conozco su voz.
teaching-left = Aquí lo dejamos. Lo que aprendí queda guardado. Para seguir otro día, escoja “Aprenda mi voz” entre las lecciones.
teaching-skip = Ahora no
teaching-help = Diga la palabra después del tono. Para saltar una palabra, toque: siguiente. Para dejarlo, toque: ahora no.
teaching-how = Para que yo aprenda su voz, diga: aprenda mi voz.

## Choosing a language, a course, a lesson

language-name = Español
    .said = español | en español | castellano | hablar español
language-offer = Para seguir en español, diga: español.
language-ask = ¿Hablamos en español?
courses = Cursos
course-which = ¿Qué curso tomamos?
courses-none = Todavía no hay ningún curso en este aparato. Pida a quien lo cuida que ponga uno.
lessons-list = Estas son nuestras lecciones.
lesson-which = ¿Cuál tomamos?
lesson-next = La lección que sigue es:
lesson-begin-ask = ¿Empezamos?
lesson-again = Podemos tomar otra vez una lección. La primera es:
lesson-begins = Empecemos.
lesson-resumed = Seguimos donde nos quedamos.
lesson-done = Terminamos esta lección. Muy bien.
lesson-score = Respuestas correctas a la primera: { $right } de { $asked }.
course-done = Ya tomamos todas las lecciones de este curso.
go-on-ask = ¿Seguimos?
menu-ask = ¿Vemos otra vez las lecciones?
ordinal-1 =
    .said = la primera | el primero | número uno | la uno
ordinal-2 =
    .said = la segunda | el segundo | número dos | la dos
ordinal-3 =
    .said = la tercera | el tercero | número tres | la tres
ordinal-4 =
    .said = la cuarta | el cuarto | número cuatro | la cuatro
ordinal-5 =
    .said = la quinta | el quinto | número cinco | la cinco
ordinal-6 =
    .said = la sexta | el sexto | número seis | la seis
ordinal-7 =
    .said = la séptima | el séptimo | número siete | la siete
ordinal-8 =
    .said = la octava | el octavo | número ocho | la ocho
ordinal-9 =
    .said = la novena | el noveno | número nueve | la nueve

## The pages beside the conversation

progress-summary =
    { $lessons ->
        [0] Todavía no terminamos ninguna lección.
        [one] Ya terminamos una lección.
        [many] Ya terminamos { $lessons } de lecciones.
       *[other] Ya terminamos { $lessons } lecciones.
    } { $due ->
        [0] No nos espera ninguna pregunta para repasar.
        [one] Nos espera una pregunta para repasar.
        [many] Nos esperan { $due } de preguntas para repasar.
       *[other] Nos esperan { $due } preguntas para repasar.
    }
course-added = Puse el curso “{ $course }” en el estante.
sound-test = Así suena mi voz.

## Looking back at what is due

review = Repaso
    .said = repaso | el repaso | repasemos | vamos a repasar
review-due =
    { $count ->
        [one] Una pregunta nos espera, para que no se nos olvide.
        [many] Nos esperan { $count } de preguntas, para que no se nos olviden.
       *[other] Nos esperan { $count } preguntas, para que no se nos olviden.
    }
review-ask = ¿Repasamos?
review-how = Para eso, diga: repaso.
review-start = Repasemos un momento.
review-nothing = Hoy no hay nada que repasar.
review-done = Eso es todo por ahora.
review-score = Respuestas correctas: { $right } de { $asked }.

## Questions and replies

right = Sí, así es.
wrong = La respuesta es otra.
once-more = Intentemos otra vez.
answer-is = La respuesta es:
it-is-true = Es cierto.
it-is-not-true = No es cierto.
hint-is = Le doy una pista.
no-matter = No se preocupe. Seguimos.
now-you = Ahora usted:
well-said = Muy bien dicho.
that-is-fine = Está bien.
order-first = ¿Qué va primero?
order-next = ¿Qué sigue?
order-not-yet = Eso va en otro lugar.
order-here = Aquí va:
order-is = Este es el orden:
reflect-speak = Hable después del tono. Cuando acabe, solo guarde silencio.
reflect-think = Piénselo con calma. Cuando quiera seguir, toque la pantalla.
reflect-kept = Sus palabras quedan guardadas.
reflect-nothing = Esta vez no guardé ninguna grabación.
finished = Listo

## When something was not understood, or nobody spoke

not-understood = Perdón, no le entendí.
not-found = Eso no lo encuentro aquí.
did-you-say = ¿Dijo usted esto?
offer-start = Las digo una por una. Diga sí cuando oiga la que quiere.
tap-or-next = Toque su respuesta en la pantalla. O diga siguiente, y seguimos.
waiting = Le espero. Cuando quiera seguir, toque la pantalla.
cannot-hear = Aquí no puedo oírle. Por favor, toque su respuesta, o escríbala.
microphone-lost = Ya no hay micrófono. Por favor, toque su respuesta, o escríbala.
microphone-back = Volvió el micrófono. Ya puedo oírle otra vez.
speaker-lost = Ya no hay altavoz. Por favor, siga en la pantalla.
speaker-back = Volvió el altavoz.
help-general = Siempre puede decir: otra vez, despacio, rápido, siguiente, volver, lecciones, o terminar.
not-kept-ask = Su respuesta no se guardó. ¿Lo intentamos otra vez?

## Goodbye

goodbye = Aquí paramos. Nada se pierde. La próxima vez seguimos desde aquí. Hasta luego.
goodbye-away = Ya no le oigo, así que paramos aquí. Nada se pierde. Hasta la próxima.
goodbye-unkept = Aquí paramos. La última respuesta no se guardó; todo lo de antes está a salvo. Hasta luego.

## Remembering

error-store-disk-full = Ya no hay espacio en este aparato. Sus respuestas hasta ahora están a salvo. Haga un poco de espacio, y pruebe otra vez.
error-store-read-only = No tengo permiso de escribir en la carpeta de sus respuestas. Pregunte a quien cuida este aparato.
error-store-unreadable = No tengo permiso de leer la carpeta de sus respuestas. Pregunte a quien cuida este aparato.
error-store-storage-fault = La memoria de este aparato está fallando. Pida ayuda pronto, para que nada se pierda.
error-store-damaged = El archivo con sus respuestas está dañado. Podemos recuperarlo de la última copia buena. El archivo dañado se guarda.
error-store-wrong-key = La llave de este aparato no abre el archivo con sus respuestas. Pregunte a quien cuida este aparato.
error-store-key-lost = La llave de sus respuestas falta o está dañada. Sin ella no se pueden leer. Busque una copia de la carpeta que se llama keys.
error-store-in-use = Sus respuestas están abiertas en otra ventana. Cierre primero esa, y pruebe otra vez.
error-store-newer = Sus respuestas las escribió un Sauti más nuevo, con la versión { $found } del archivo. Este conoce la versión { $known }. Por favor, use el Sauti más nuevo.
error-store-no-backup = No hay una copia buena que recuperar. El archivo dañado se guarda, por si alguien todavía puede ayudar.
error-store-no-such-member = No conozco a esta persona en este aparato.
error-store-name-taken = Alguien aquí ya tiene ese nombre. Por favor, escoja otro.
error-store-name-unfit = Esto no puede ser un nombre. Un nombre tiene de 1 a { $characters } letras.
error-store-too-large = Esto es demasiado largo para guardarlo. Lo máximo son { $megabytes } megabytes.
error-store-too-much = Hay demasiadas grabaciones. En total pueden ocupar { $megabytes } megabytes. Por favor, borre primero algunas.
error-store-no-randomness = Este aparato no me dio un número secreto para cerrar sus respuestas con llave. Por favor, apáguelo y préndalo otra vez.
error-store-refused = Cometí un error al guardar. Sus respuestas hasta ahora están a salvo. Por favor, avise a quienes hacen Sauti.

## Problems in a course

problem-file-absent = Este archivo no está en el curso.
    .mend = Agregue el archivo, o quite su nombre del curso.
problem-file-unreadable = Este archivo está, pero no lo puedo leer.
    .mend = Cópielo otra vez de donde estaba bien, y revise que usted tenga permiso de leerlo.
problem-file-too-large = Este archivo pasa de { $kilobytes } kilobytes.
    .mend = Divídalo en archivos más pequeños, o acórtelo.
problem-course-too-large = Todos los archivos del curso juntos pasan de { $kilobytes } kilobytes. Dejé este por fuera.
    .mend = Haga dos cursos de este, o acorte sus textos.
problem-file-not-utf8 = Este archivo no está escrito en UTF-8.
    .mend = Ábralo en su editor y guárdelo de nuevo como texto UTF-8.
problem-file-unexpected = No sé qué hacer aquí con el archivo “{ $name }”.
    .mend = Los archivos de palabras llevan el nombre de su idioma, en minúsculas, como sw.ftl. Cámbiele el nombre o quítelo.
problem-more-problems = Hay más problemas. Muestro los primeros { $limit }.
    .mend = Corrija primero estos, y lea el curso otra vez.
problem-line-malformed = No entiendo la línea “{ $near }”.
    .mend = Escriba un nombre, un signo igual y un valor, con los textos entre comillas y las listas entre corchetes.
problem-key-twice = “{ $key }” está aquí dos veces. Uso la primera.
    .mend = Quite una de las dos.
problem-key-unknown = El formato no tiene la clave “{ $key }”.
    .mend = Revise cómo está escrita, o quítela.
problem-key-not-for-kind = “{ $key }” no dice nada en un paso del tipo “{ $kind }”.
    .mend = Quítela, o cambie el tipo del paso.
problem-key-absent = Falta “{ $key }”.
    .mend = Agréguela aquí.
problem-wrong-type = { $expected ->
        [text] “{ $key }” debe ser un texto.
        [number] “{ $key }” debe ser un número entero.
        [true-or-false] “{ $key }” debe ser true o false.
        [texts] “{ $key }” debe ser una lista de textos.
        [table] “{ $key }” debe ser una tabla.
        [tables] “{ $key }” debe ser una lista de tablas.
       *[clip] “{ $key }” debe decir qué archivo es la grabación, y la huella de sus palabras.
    }
    .mend = { $expected ->
        [text] Póngalo entre comillas.
        [number] Escríbalo en cifras, sin comillas.
        [true-or-false] Escriba true o false, sin comillas.
        [texts] Escríbala entre corchetes, con cada texto entre comillas.
        [table] Escriba su nombre entre corchetes en una línea propia, y sus claves debajo.
        [tables] Escriba su nombre entre corchetes dobles antes de cada entrada.
       *[clip] Deje que la herramienta de grabación escriba este archivo de nuevo.
    }
problem-text-empty = No hay nada escrito en “{ $key }”.
    .mend = Escriba el texto, o quite la clave.
problem-text-too-long = El texto de “{ $key }” pasa de { $limit } bytes.
    .mend = Acórtelo. Los textos largos se cuentan mejor en varios pasos.
problem-control-characters = “{ $key }” tenía caracteres ocultos. Los quité.
    .mend = Escriba el texto de nuevo en vez de pegarlo.
problem-number-out-of-range = “{ $key }” debe estar entre { $least } y { $most }.
    .mend = Escoja un número entre los dos.
problem-too-many = Hay demasiado en “{ $key }”. Uso lo primero, hasta { $limit }.
    .mend = Deje lo más importante.
problem-format-unknown = Este curso está escrito en el formato { $found }, que no conozco.
    .mend = Use un Sauti más nuevo, o escriba format = 1 si el curso está escrito como dice su descripción.
problem-version-malformed = “{ $value }” no es una versión.
    .mend = Escriba tres números con puntos en medio, como 1.0.0.
problem-licence-malformed = “{ $value }” no es el nombre de una licencia.
    .mend = Escriba el nombre corto de la lista SPDX, como CC-BY-SA-4.0.
problem-name-malformed = “{ $value }” no puede ser un nombre en “{ $key }”.
    .mend = Use las letras minúsculas de la a a la z, cifras, y guiones sencillos entre ellas. Empiece con una letra.
problem-name-reserved = El nombre “{ $name }” ya tiene su propio significado.
    .mend = Escoja otro nombre.
problem-language-malformed = “{ $value }” no es una etiqueta de idioma.
    .mend = Escriba la etiqueta del idioma, como ar, en o sw.
problem-language-unknown = No conozco el idioma “{ $language }”. Todavía no lo puedo hablar ni oír.
    .mend = Revise cómo está escrita la etiqueta. Un idioma nuevo necesita una entrada en la tabla de idiomas.
problem-role-unknown = No existe la función “{ $value }”.
    .mend = Escriba author, translator, voice, reviewer, illustrator o funder.
problem-lessons-absent = El curso no tiene lecciones.
    .mend = Ponga al menos una lección en lessons.
problem-lesson-twice = La lección “{ $lesson }” está dos veces en la lista.
    .mend = Quite una de las dos.
problem-lesson-unlisted = Hay un archivo para la lección “{ $lesson }”, pero el curso no la incluye.
    .mend = Agréguela a lessons en course.toml, o quite el archivo.
problem-steps-absent = La lección “{ $lesson }” no tiene ningún paso que yo pueda usar, así que la dejé por fuera.
    .mend = Agregue un paso, o corrija los que tienen problemas.
problem-step-twice = Hay dos pasos que se llaman “{ $step }”. Uso el primero.
    .mend = Dé al segundo un nombre propio.
problem-kind-unknown = No existe el tipo de paso “{ $value }”.
    .mend = Escriba say, choice, true-false, spoken, say-after-me, order o reflect.
problem-answer-twice = La respuesta “{ $answer }” está aquí dos veces. Uso la primera.
    .mend = Quite una de las dos, o dele otro nombre.
problem-too-few-answers = El paso “{ $step }” necesita al menos { $least } respuestas.
    .mend = Agregue respuestas, o escoja otro tipo de paso.
problem-right-answer-absent = La pregunta “{ $step }” no tiene respuesta correcta.
    .mend = Nombre al menos una de sus respuestas en right.
problem-right-answer-unknown = La respuesta correcta “{ $answer }” no está entre las respuestas.
    .mend = Agréguela a answers, o revise cómo está escrita.
problem-branch-answer-unknown = Un desvío empieza en la respuesta “{ $answer }”, que la pregunta no tiene.
    .mend = Nombre una de sus respuestas, o quite el desvío.
problem-target-unknown = El camino lleva a “{ $target }”, y en esta lección no existe ese paso.
    .mend = Nombre un paso de esta lección, o escriba end.
problem-endless-loop = Desde el paso “{ $step }” la lección da vueltas sin parar, y ninguna respuesta permite salir. En vez de eso sigo con el paso siguiente.
    .mend = Haga que al menos una respuesta del ciclo permita salir de él.
problem-step-unreachable = Ningún camino lleva al paso “{ $step }”.
    .mend = Haga que una respuesta o un paso lleve ahí, o quítelo.
problem-words-malformed = No entiendo las palabras en “{ $near }”.
    .mend = Empiece cada mensaje al margen, con su nombre y un signo igual. Ponga sangría a todo lo que le pertenece.
problem-braces-malformed = No entiendo las llaves en “{ $key }”.
    .mend = Entre llaves ponga solo el nombre de un término, como { "{" } -nombre { "}" }, o un texto entre comillas. Cada llave necesita su pareja.
problem-message-twice = “{ $key }” está aquí dos veces. Uso la primera.
    .mend = Quite una de las dos.
problem-message-too-long = El mensaje “{ $key }” pasa de { $kilobytes } kilobytes.
    .mend = Cuéntelo en varios pasos.
problem-language-too-long = Desde “{ $key }”, las palabras de este idioma pasan de { $kilobytes } kilobytes.
    .mend = Acorte los textos, o haga dos cursos de este.
problem-term-unknown = No existe el término “{ $term }”.
    .mend = Agréguelo a este archivo con un guion antes del nombre, o revise cómo está escrito.
problem-term-endless = El término “{ $term }” se usa a sí mismo, o hay demasiados términos uno dentro de otro.
    .mend = Escriba sus palabras completas.
problem-words-unknown = Las palabras “{ $key }” no pertenecen a nada en el curso.
    .mend = Revise cómo está escrito el nombre, o quítelas.
problem-words-absent = Faltan las palabras “{ $key }” en este idioma.
    .mend = Agréguelas a este archivo.
problem-words-wanting = Las palabras “{ $key }” no están en este idioma. La lección funciona sin ellas.
    .mend = Agréguelas, para que todo el mundo oiga lo mismo.
problem-wording-twice = “{ $wording }” se dice para la respuesta “{ $first }” y para “{ $second }”. Yo no podría distinguirlas.
    .mend = Dele otras palabras a una de las dos.
problem-wording-unspeakable = En “{ $key }” no hay nada que se pueda decir.
    .mend = Escriba la respuesta con palabras.
problem-file-name-malformed = “{ $value }” no puede ser el nombre de una imagen o grabación.
    .mend = Use minúsculas, cifras y guiones. Las imágenes terminan en .webp, .png o .jpg, y las grabaciones en .opus. No nombre ninguna carpeta.
problem-media-absent = El archivo “{ $name }” no está en el curso.
    .mend = Póngalo en su carpeta, o quite su nombre de aquí.
problem-media-unusable = El archivo “{ $name }” está vacío, no se puede leer, o pasa de { $kilobytes } kilobytes.
    .mend = Guárdelo otra vez, y más pequeño.
problem-clip-unknown = La grabación “{ $key }” no pertenece a ninguna palabra de este idioma.
    .mend = Revise cómo está escrito el nombre, o quítela.
problem-clip-stale = Las palabras de “{ $key }” cambiaron desde que se hizo la grabación. No la uso.
    .mend = Haga la grabación de nuevo.

## The window: what its controls are called. Each is also spoken when somebody asks what a thing is, so write it for ears.

# The round picture at the top. It opens a list: my progress, my words, settings, someone else.
ui-more = Más
# Touched first; whatever is touched next is only named, not done.
ui-explain = ¿Qué es esto?
# Said when that begins.
ui-explain-how = Toque lo que quiera, y le digo qué es. Para dejarlo, toque aquí otra vez.
# Closes a list that lies above the screen.
ui-close = Cerrar
# Leads from a page, such as the settings, back to where we were.
ui-page-close = Volver a donde estábamos
# The row of buttons at the bottom: again, slower, help, back, stop, next. A heading for screen readers.
ui-helpers = Botones de ayuda
# What the app says, in large letters. A heading for screen readers.
ui-said = Lo que digo
# Puts away a message that something went wrong.
ui-trouble-seen = Entendido
# The band at the top that grows from step to step.
ui-steps = Hasta dónde llegamos

## The talk button, by what the app is doing

# The app listens when this is touched.
ui-talk-ready = Toque, y hable
# The app waits until a picture or an answer is touched.
ui-talk-waiting = Espero a que toque
ui-talk-listening = Le escucho
ui-talk-thinking = Estoy pensando
ui-talk-speaking = Estoy hablando
# The member's own words are being recorded.
ui-talk-recording = Estoy grabando. Toque cuando acabe.

## Typing an answer, starting again, changing who is here

ui-type = Escribir una respuesta
# The field for it.
ui-type-here = Su respuesta
ui-type-send = Enviar
# The large button after we have said goodbye.
ui-start-again = Empezar otra vez
# Another member of the household takes the device.
ui-someone-else = Otra persona

## Pages beside the lessons

ui-page-progress = Mi avance
# The words that the member has taught the app by saying them.
ui-page-words = Mis palabras
ui-page-settings = Ajustes
# For the person who looks after the device and its courses.
ui-page-trainer = Rincón de capacitación
ui-page-about = Acerca de Sauti

## How a lesson or a card stands

ui-done = Ya terminamos
# The lesson that comes next.
ui-next-one = Sigue ahora
ui-to-come = Falta todavía
ui-begun = Ya empezamos
# Questions wait to be looked back at: the cloth wants mending there. Never a reproach.
ui-mend = Pide un remiendo

## My progress: a cloth in which each answer is a thread and each lesson a band

# The cloth as a whole.
ui-cloth = Su tejido
# Above the list of what the kinds of thread mean.
ui-threads = Qué dice cada hilo
ui-thread-right = Bien a la primera
ui-thread-helped = Bien, con ayuda
ui-thread-not-yet = Todavía no
# An answer that is neither right nor wrong: the member's own thought.
ui-thread-own = Sus propias palabras
ui-thread-passed = La dejamos pasar
# The answer was spoken, not touched.
ui-thread-voice = Lo dijo con su voz

## My words: how the app knows the member's voice

ui-words-about = Estas palabras las conozco de su propia boca.
ui-words-none = Todavía no conozco su voz.
# How often a word was said, in front of that many dots.
ui-takes = Veces que lo dijo
ui-forget = Olvidar esta palabra
# All words of one language.
ui-forget-all = Olvidarlas todas
ui-forget-ask = ¿Olvido cómo dice usted esto?
ui-forget-all-ask = ¿Olvido cómo dice usted todas estas?
ui-forget-yes = Sí, olvidar
ui-forget-no = No, guardar

## Settings

# The colours of the window.
ui-theme = Claro y oscuro
ui-theme-system = Como está el aparato
ui-theme-day = Día
# Strong contrast, for reading in bright sunshine.
ui-theme-sun = Sol fuerte
ui-theme-night = Noche
ui-text-size = Tamaño de las letras
ui-text-smaller = Letras más pequeñas
ui-text-larger = Letras más grandes
# A sentence that shows how large the letters are now.
ui-text-sample = Tejemos hilo por hilo.
# Whether what is said is also shown in letters.
ui-captions = Mostrar lo que digo
ui-captions-shown = Mostrarlo
ui-captions-hidden = Solo decirlo
# When the app listens.
ui-listening = Cuándo escucho
ui-hands-free = Apenas termino de hablar
ui-push-to-talk = Cuando toca el botón de hablar
# How fast the app speaks.
ui-pace = Qué tan rápido hablo
ui-pace-usual = Como siempre
ui-pace-slow = Despacio
ui-pace-very-slow = Muy despacio
ui-microphone = Con qué oigo
ui-microphone-test = Pruebe cómo oigo
ui-speaker = Con qué hablo
ui-speaker-test = Pruebe cómo hablo
# The microphone or speaker that the device itself chooses.
ui-device-usual = El de siempre
# The bar that moves while somebody speaks.
ui-level = Qué tan fuerte habla usted
ui-name = Su nombre
ui-save = Guardar
ui-picture = Su dibujo
# The language of the app itself, not that of a course.
ui-interface-language = El idioma que hablo

## About Sauti

ui-version = Versión
ui-licence = Licencia
ui-credits = Quién hizo qué

## Trainer's corner

ui-courses = Cursos en el estante
ui-course-add = Poner en el estante
ui-course-place = Dónde está el curso
# Beneath that field. A place is what a file manager shows as the path of a folder or file.
ui-course-place-how = El lugar de una carpeta, o de un archivo con un curso.
# Before the number of problems that a course has.
ui-problems = Problemas
ui-models = Voces y reconocedores
# Can speak; can hear. Said of a language, and of a voice or recogniser.
ui-speaks = Habla
ui-hears = Oye
# Stands where a list is empty.
ui-none = Todavía nada
ui-languages = Qué se puede en cada idioma
ui-storage = Espacio en el aparato
ui-storage-members = Lo que la gente dijo e hizo
ui-storage-courses = Cursos
ui-storage-models = Voces y reconocedores
ui-storage-free = Todavía libre

## The command line

help = Sauti: cursos hablados para integrantes de cooperativas, sin conexión
help-home = La carpeta donde se guardan integrantes, modelos y grabaciones
help-json = Mostrar los resultados en JSON, un valor por línea
help-language = El idioma, por su etiqueta: ar, en, es, sw
help-member = El nombre de quien aprende; si falta, la última persona que aprendió aquí
help-microphone = Un dispositivo, un archivo WAV, o none
help-speaker = Un dispositivo, un archivo WAV, o none
help-learn = Tomar una lección, con la voz o por escrito
help-learn-course = El curso, por su nombre o su carpeta
help-learn-log = Escribir en este archivo cada entrada con su hora, para reproducirla después
help-learn-transcript = Escribir en este archivo lo que se dijo y se oyó, y cuándo
help-learn-headphones = Se puede hablar encima de la voz; úselo solo con audífonos
help-demonstrate = Una persona simulada toma una lección; se guardan el sonido y la transcripción
help-demonstrate-course = El curso, por su nombre o su carpeta
help-demonstrate-out = La carpeta para el archivo de sonido, la transcripción y el registro
help-replay = Pasar otra vez el registro de una sesión por la conversación, y comparar
help-replay-log = El registro de la sesión
help-say = Decir un texto
help-say-text = El texto
help-say-speed = Qué tan rápido, de 0.5 a 2; 1 es el ritmo normal
help-hear = Decir cuál de varias respuestas está en un archivo de sonido
help-hear-clip = El archivo de sonido; con --bench, el archivo donde se escriben las cifras
help-hear-expect = Una respuesta que puede estar ahí; sus distintas formas se separan con |
help-hear-table = En su lugar, una tabla de archivos de sonido, separada por tabuladores: archivo, lo que se dice en él
help-hear-bench = En su lugar, medir qué tan bien se oye a la gente, con una tabla de grabaciones, separada por tabuladores: archivo, idioma, lo que se dice, quién habla
help-enrol = Enseñar a Sauti cómo dice usted algo, en cualquier idioma
help-enrol-phrases = Las frases; si no hay ninguna, las palabras que lo manejan todo
help-enrol-takes = Cuántas veces se dice cada frase: de una a tres
help-enrol-forget = En su lugar, olvidar todas las tomas en este idioma
help-enrol-table = Tomas de archivos de sonido, separadas por tabuladores: archivo, frase
help-progress = Cuánto ha avanzado una persona, y qué le toca repasar
help-doctor = Qué funciona aquí: dispositivos, voces, reconocedores, idiomas
help-models = Reconocedores y voces que se pueden agregar
help-models-list = Qué hay, y qué está instalado
help-models-get = Descargar un modelo e instalarlo
help-models-get-id = El modelo, por su nombre en la lista
help-models-add = Instalar un modelo desde un archivo, por ejemplo de una memoria USB
help-models-add-file = El archivo, o la carpeta con los archivos del modelo
help-models-remove = Quitar un modelo y recuperar su espacio
help-models-remove-id = El modelo, por su nombre en la lista
help-models-verify = Comparar cada modelo instalado con su huella
help-course = Los cursos que hay aquí
help-course-list = Qué hay en el estante
help-course-check = Leer un curso y mostrar qué hay que corregir
help-course-check-folder = La carpeta del curso

terminal-recording = Estamos grabando. Presione Enter cuando acabe.
member-unnamed = Visitante
restored = El archivo estaba dañado. Volvimos a la copia del { $day } y salvamos { $rescued } respuestas más nuevas. El archivo dañado se guarda al lado.
course-has-errors = Hay partes del curso { $course } que no se pueden usar. Problemas: { $count }. “sauti course check” los muestra.
course-check-errors = El curso tiene problemas que dejan algo por fuera: { $count }.
course-check-good = El curso está en orden.
replay-same = La repetición da los mismos efectos que la sesión.
replay-differs = La repetición da otros efectos que la sesión.
replay-unfinished = El registro no llega a su final, así que no hay con qué comparar.
replay-other-courses = Los cursos de aquí no son los de la sesión.
progress-of = Cuánto ha avanzado { $name }
progress-lesson = correctas { $right }, todavía no { $wrong }, por repasar { $due }
enrol-say = Por favor, diga: { $phrase }
enrol-kept = Guardado: { $phrase }
enrol-forgotten = Se olvidaron todas las tomas en este idioma.
enrol-too-short = Fue muy corto. Una vez más.
enrol-too-long = Fue muy largo. Una vez más.
enrol-too-quiet = Se oyó muy bajito. Acérquese, y una vez más.
enrol-clipped = Se oyó demasiado fuerte. Un poco más lejos, y una vez más.
enrol-noisy = Hay ruido aquí. Una vez más, tal vez en un lugar más tranquilo.
enrol-silent = No oímos nada. Una vez más.
enrol-given-up = Dejamos esta frase: { $phrase }
hear-nothing = Nadie habla en esta grabación.
hear-unclear = Ninguna de las respuestas esperadas está en esta grabación.
hear-deaf = Aquí nada puede oír todavía este idioma. Enséñelo con “sauti enrol”, o instale un reconocedor.
hear-heard = { $answer }
hear-near = Tal vez { $answer }, pero { $rival } suena parecido.
hear-score = Correctas { $right } de { $all }, equivocadas { $wrong }, sin decidir { $open }. Por azar: { $chance } por ciento.
bench-columns = | idioma | opciones | tomas | grabaciones | azar % | la mejor es correcta % | 95 de 100 | segura y correcta % | segura y equivocada % | pregunta cuál % |
bench-others = { $language }, otras palabras, { $takes } tomas: se acepta una de cuatro en { $share } % ({ $interval })
bench-milliseconds = Una decisión toma { $median } milisegundos, y a lo más { $high } en 95 de 100 casos.
demonstration-kept = La demostración queda guardada en { $folder }.
demonstration-preparing = La persona simulada aprende { $count } frases.
doctor-devices = Dispositivos de sonido
doctor-no-devices = ninguno
doctor-microphone = micrófono: { $name }
doctor-speaker = altavoz: { $name }
doctor-engines = Voces y reconocedores
doctor-espeak-works = espeak-ng habla
doctor-espeak-fails = espeak-ng no habla: { $detail }
doctor-piper-works = Se pueden usar las voces de Piper
doctor-piper-fails = No se pueden usar las voces de Piper: { $detail }
doctor-models-none = No hay modelos instalados. Las lecciones funcionan sin ellos.
doctor-model = { $id }, instalado
doctor-languages = Idiomas: quién habla, quién oye
doctor-voice-piper = una voz de Piper
doctor-voice-espeak = espeak-ng
doctor-voice-none = nadie; solo grabaciones
doctor-hears-whisper = whisper
doctor-hears-phones = el reconocedor de fonos incluido
doctor-hears-takes = sus propias tomas, { $count } frases
doctor-hears-none = nadie todavía: enséñelo con “sauti enrol”, o toque y escriba
models-installed = instalado
models-available = se puede descargar, { $megabytes } megabytes
models-restricted = no para uso comercial
models-getting = { $id }: { $percent } por ciento, { $done } de { $all } megabytes
models-got = { $id } está instalado.
models-removed = { $id } se quitó.
models-good = { $id } está en orden.
models-damaged = { $id } está dañado. Quítelo y descárguelo de nuevo.
models-licence = Licencia: { $licence }

## Voices, recognisers, devices and files

error-voice-none = Aquí no hay ninguna voz para { $language }.
error-voice-unloadable = No se puede cargar la voz: { $detail }
error-voice-failed = Falló la voz: { $detail }
error-recogniser-unloadable = No se puede cargar el reconocedor: { $detail }
error-recogniser-failed = Falló el reconocedor: { $detail }
error-microphone-absent = No hay ningún micrófono { $name }. Puede escribir sus respuestas.
error-microphone-gone = Ya no hay micrófono. Conéctelo otra vez, o escriba sus respuestas.
error-microphone-not-sound = Este no es un archivo de sonido que se pueda leer: { $detail }
error-microphone-ended = La grabación llegó a su fin.
error-microphone-failed = El micrófono no funciona: { $detail }
error-speaker-absent = No hay ningún altavoz { $name }. Lo que se dice aparece en la pantalla.
error-speaker-gone = Ya no hay altavoz. Lo que se dice aparece en la pantalla hasta que vuelva.
error-speaker-unwritable = No se puede escribir el archivo de sonido: { $detail }
error-speaker-failed = El altavoz no funciona: { $detail }
error-recording-homeless = La grabación llegó demasiado tarde y no se guardó.
error-recording-unencodable = No se pudo guardar la grabación: { $detail }
error-folder-absent = No existe la carpeta { $folder }.
error-file-absent = No existe el archivo { $file }.
error-file-forbidden = No tenemos permiso de usar el archivo { $file }.
error-file-disk-full = El disco está lleno; no se pudo escribir { $file }.
error-file-failed = El archivo { $file } no se puede leer o escribir.
error-table-malformed = La línea { $line } de la tabla { $file } no es “archivo, tabulador, texto”.
error-bench-table-malformed = La línea { $line } de la tabla { $file } no es “archivo, tabulador, idioma, tabulador, texto, tabulador, quién habla”.
error-course-absent = Aquí no hay ningún curso { $course }.
error-log-too-large = El registro { $file } es demasiado grande.
error-log-empty = El registro { $file } está vacío.
error-log-malformed = La línea { $line } del registro { $file } no se puede leer.
error-log-version = El registro { $file } tiene la versión { $found }, que este programa no conoce.
error-nothing-to-say = En este texto no hay nada que se pueda decir.
error-expectation-missing = Diga qué se puede oír, con --expect.

## Models

error-models-unknown-model = No hay ninguna voz ni reconocedor que se llame { $id }. “sauti models list” los muestra todos.
error-models-not-installed = { $id } no está instalado.
error-models-busy = Otro programa está instalando { $id } en este momento.
error-models-no-network = No se puede llegar a { $host }. ¿Hay conexión? También puede traer los archivos en una memoria USB, con “sauti models add”.
error-models-not-secure = La conexión con { $host } no es segura, así que no se descargó nada.
error-models-refused = { $host } no entrega el archivo (estado { $status }).
error-models-redirect-loop = { $host } nos manda en círculos.
error-models-not-http = { $host } no responde como un servidor web.
error-models-silent = { $host } dejó de responder después de { $received } de { $total } megabytes. Quedan guardados: pruebe otra vez, y sigue desde ahí.
error-models-broken = La conexión con { $host } se cortó después de { $received } de { $total } megabytes. Quedan guardados: pruebe otra vez, y sigue desde ahí.
error-models-wrong-length = { $file } no tiene el tamaño que debería, así que no se usó. Tal vez esta red pide a sus visitantes que se registren primero.
error-models-wrong-hash = { $file } está dañado o no es el archivo correcto, así que no se usó.
error-models-no-space = No hay suficiente espacio en { $folder }: se necesitan { $needed } megabytes, y hay { $free } libres.
error-models-cannot-write = No se puede escribir { $path }.
error-models-cannot-read = No se puede leer { $path }.
error-models-not-a-model = { $path } no es una voz ni un reconocedor que podamos usar.
error-models-companion-missing = Falta { $path }: una voz tiene dos archivos, y deben estar uno junto al otro.
error-models-name-taken = Ya hay otro modelo que se llama { $id }. Dele otro nombre al archivo.
error-models-name-unfit = { $path } necesita otro nombre, de letras sencillas, cifras, puntos y guiones.
error-models-cancelled = Se detuvo. Lo que ya llegó queda guardado.
