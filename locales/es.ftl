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
courses-none-newer = Allí no hay nada más nuevo que lo que ya está aquí.
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
error-microphone-none = Aquí no hay ningún micrófono.
error-microphone-absent = No hay ningún micrófono { $name }. Puede escribir sus respuestas.
error-microphone-gone = Ya no hay micrófono. Conéctelo otra vez, o escriba sus respuestas.
error-microphone-not-sound = Este no es un archivo de sonido que se pueda leer: { $detail }
error-microphone-ended = La grabación llegó a su fin.
error-microphone-failed = El micrófono no funciona: { $detail }
error-speaker-none = Aquí no hay ningún altavoz.
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

## Every language, and who serves it

help-languages = Todos los idiomas que Sauti conoce: quién los habla aquí, y quién los oye
doctor-languages-all = "sauti languages" muestra todos los demás.
languages-app = la aplicación
languages-legend = Primero quién habla, después quién oye; se pregunta antes a quien va primero. Lo que está entre paréntesis no está aquí, y se puede agregar.
rung-clips = grabaciones
rung-piper = Piper
rung-espeak = espeak-ng
rung-whisper = whisper
rung-takes = sus propias tomas
rung-phones = fonos
rung-touch = toque

## Words that go to translators and come back

exchange-problem-file-too-large = El archivo pasa de { $kilobytes } kilobytes, así que no lo leí.
exchange-problem-file-not-utf8 = El archivo no está en UTF-8, así que no lo leí. Guárdelo otra vez como "UTF-8".
exchange-problem-file-of-another-kind = Este archivo no es del tipo que dice su nombre, o es de una versión que no conozco.
exchange-problem-malformed = No puedo leer esto, y lo dejé por fuera: { $near }
exchange-problem-cut-short = Desde aquí el archivo no se puede leer. Guárdelo otra vez en el programa de donde viene.
exchange-problem-entities = El archivo quiere poner otras cosas en lugar de sus palabras. Aquí dejé de leer.
exchange-problem-column-absent = La tabla no tiene la columna "{ $column }". Deje como están los títulos de la primera fila.
exchange-problem-too-many = En el archivo hay más de { $limit } textos. Dejé por fuera los demás.
exchange-problem-text-too-long = El texto { $key } pasa de { $limit } bytes. Lo dejé por fuera.
exchange-problem-key-malformed = Hay algo con la clave "{ $key }", que ningún texto de un curso tiene. Lo dejé por fuera.
exchange-problem-words-twice = El texto { $key } está dos veces. Usé el primero.
exchange-problem-words-unknown = El curso no tiene lugar para { $key }, así que lo dejé por fuera: { $text }
exchange-problem-words-in-the-way = En el archivo de palabras, { $key } está escrito de una forma que no puedo leer, así que no lo toqué. Corríjalo primero, y traiga la traducción otra vez.
exchange-problem-source-changed = El curso ya no dice { $key } con las mismas palabras que cuando se tradujo. Tomé la traducción y la marqué: revísela.
exchange-problem-plural = El texto { $key } tiene una forma para cada número, y eso no existe en un curso. Lo dejé por fuera.
exchange-problem-inline-left-out = En el texto { $key } había algo que no es texto. Lo quité.
exchange-problem-more-problems = Hay más de { $limit } problemas; solo se muestran estos.

## Courses in other channels: said on a player or on the telephone

channel-lesson = Lección { $number }.
channel-in-folder = Está en la carpeta { $folder }.
channel-next-in-folder = La lección que sigue está en la carpeta { $folder }.
channel-go-to-track = Vaya a la pista { $track }.
channel-hint-on-track = Si necesita ayuda, vaya a la pista { $track }.
channel-choose-now = Deténgase aquí, piense, y escoja una pista.
channel-think-aloud = Piénselo. Diga en voz alta lo que piensa, o converse con quienes le acompañan.
channel-order-think = ¿Cuál es el orden correcto? Deténgase aquí y piense. La pista que sigue lo dice.
channel-press = Presione { $key }.
channel-press-for-more = Para oír más, presione { $key }.
channel-press-for-hint = Si necesita ayuda, presione { $key }.
channel-press-when-ready = Cuando quiera seguir, presione { $key }.
channel-keys = Algunas teclas sirven siempre. El ocho da una ayuda. El nueve sigue adelante. El cero lo dice otra vez. El asterisco vuelve atrás.
channel-goodbye = Gracias por llamar. Hasta luego.

## Courses on paper: the trainer's guide

guide-how-to = Esta guía es para quien dirige el grupo. Lea en voz alta lo que está en letra grande. Lo que está en letra pequeña le dice qué hacer. Siga los números de los pasos: una respuesta puede llevar a un paso que no es el siguiente.
guide-contents = Lecciones
guide-tell = Contar
guide-choice = Preguntar y dejar escoger
guide-true-false = ¿Cierto o falso?
guide-spoken = Preguntar la palabra
guide-say-after-me = Decirlo a coro
guide-order = Poner en orden
guide-reflect = Pensar en voz alta
guide-do-tell = Léalo en voz alta, despacio.
guide-do-choice = Lea la pregunta y todas las respuestas. Deje que la gente converse. Después cada quien escoge, con la mano en alto o yendo a una esquina. Lea lo que corresponde a su respuesta.
guide-do-true-false = Lea la frase. ¿Quién piensa que es cierta, y quién no? Pregunte por qué. Después lea lo que corresponde a la respuesta.
guide-do-spoken = Lea solo la pregunta, y espere a que respondan con sus propias palabras. Si nadie da con la respuesta, léalas una por una.
guide-do-say-after-me = Léalo en voz alta. Después todo el grupo dice la frase a la vez, dos veces.
guide-do-order = Lea las cosas en un orden distinto al de aquí. Pregunte qué va primero, y qué sigue. Aquí están en el orden correcto.
guide-do-reflect =
    { $seconds ->
        [one] Deje hablar a quienes quieran, { $seconds } segundo por persona. Nadie tiene que hacerlo.
        [many] Deje hablar a quienes quieran, hasta { $seconds } de segundos por persona. Nadie tiene que hacerlo.
       *[other] Deje hablar a quienes quieran, hasta { $seconds } segundos por persona. Nadie tiene que hacerlo.
    }
guide-right-answer = correcta
guide-hint = Si no saben cómo seguir:
guide-afterwards = Después:
guide-go-on-with = Siga con el paso { $number }.
guide-ask-again = Pregunte otra vez.
guide-lesson-ends = Aquí termina la lección.
guide-licence = Licencia:
guide-made-by = Hecho por:

## Exporting a course

help-course-export = Llevar un curso a otra forma, o a otro medio
help-course-export-folder = La carpeta del curso
help-course-export-audio_tree = Carpetas de sonido numeradas con un menú hablado, para cualquier reproductor; la carpeta todavía no debe existir
help-course-export-opus = Con --audio-tree: archivos Opus pequeños en vez de archivos WAV
help-course-export-ivr = Un flujo para RapidPro o TextIt, con sus grabaciones, para teléfonos con teclas; la carpeta todavía no debe existir
help-course-export-address = Con --ivr: en qué lugar de la web van a estar las grabaciones
help-course-export-print = Una guía para quien capacita, en un solo archivo HTML, lista para imprimir
export-progress = { $done } de { $all } grabaciones
export-audio-tree-done =
    { $tracks ->
        [one] { $folder } tiene { $tracks } pista. Minutos: { $minutes }. Megabytes: { $megabytes }.
        [many] { $folder } tiene { $tracks } de pistas. Minutos: { $minutes }. Megabytes: { $megabytes }.
       *[other] { $folder } tiene { $tracks } pistas. Minutos: { $minutes }. Megabytes: { $megabytes }.
    }
export-telephone-done =
    { $recordings ->
        [one] { $folder } tiene { $recordings } grabación. Flujos: { $flows }. Megabytes: { $megabytes }.
        [many] { $folder } tiene { $recordings } de grabaciones. Flujos: { $flows }. Megabytes: { $megabytes }.
       *[other] { $folder } tiene { $recordings } grabaciones. Flujos: { $flows }. Megabytes: { $megabytes }.
    }
export-telephone-no-address = Los flujos no nombran ninguna grabación, para que hable la voz propia de la plataforma. Para usar las grabaciones, póngalas en la web y exporte otra vez con --address.
export-guide-done = La guía está en { $file }. Ábrala en un navegador, e imprímala desde ahí.
export-words-missing = Sauti todavía no tiene palabras propias en { $language }. Lo que agrega al curso está en inglés.
export-lesson-left-out = A la lección “{ $lesson }” le faltan palabras en este idioma, y queda por fuera.
export-step-left-out = Al paso “{ $step }” de la lección “{ $lesson }” le faltan palabras en este idioma, y queda por fuera.
export-picture-left-out = La imagen “{ $picture }” falta, no es una imagen o no cupo, y queda por fuera.
error-export-exists = { $file } ya existe. Escoja otro nombre, o quítelo primero.
error-export-language = El curso no tiene palabras en { $language }. Las tiene en: { $languages }
error-export-empty = Ninguna lección del curso se puede tomar en { $language }.
error-export-address = { $address } no es una dirección web sencilla. Debe empezar con https:// y no llevar signos como @ o ?.
error-export-flow-too-long = “{ $lesson }” es demasiado larga para un flujo de teléfono: necesita { $nodes } nodos, y lo máximo son { $limit }. Haga dos lecciones de esta.
error-export-stopped = Se detuvo. No se escribió nada.

## The trainer's workshop

help-course-new = Empezar un curso con un ejemplo ya hecho
help-course-new-folder = La carpeta, que debe estar vacía o no existir todavía
help-course-new-title = El título del curso
help-course-stats = Qué tan largo es un curso, y qué tiene en cada idioma
help-course-stats-folder = La carpeta del curso
help-course-translate = Crear o poner al día el archivo de palabras de un idioma
help-course-translate-folder = La carpeta del curso
help-course-translate-to = El idioma al que se traduce
help-course-record = Grabar un idioma, frase por frase
help-course-record-folder = La carpeta del curso
help-course-record-from = En vez del micrófono, una carpeta de archivos WAV, cada uno con el nombre de sus palabras o su número
help-course-render = Dejar que la voz que hay aquí diga lo que nadie ha grabado
help-course-render-folder = La carpeta del curso
help-course-preview = Tomar un curso como lo haría una persona que aprende, sin guardar nada
help-course-preview-folder = La carpeta del curso
help-course-preview-from = Dónde empezar: una lección, o una lección y un paso
help-course-build = Hacer de un curso un solo archivo, para repartirlo
help-course-build-folder = La carpeta del curso
help-course-build-out = El archivo que se va a escribir

error-workshop-folder-not-empty = Ya hay algo en la carpeta { $folder }. Nombre otra.
error-workshop-language-absent = El curso todavía no tiene palabras en el idioma { $language }. “sauti course translate” crea el archivo para ellas.
error-workshop-language-is-source = El curso está escrito en { $language }. Nombre el idioma al que se traduce.
error-workshop-clips-unreadable = En { $file } hay algo que no entiendo, y no quiero que se pierda. “sauti course check” dice qué es.
error-workshop-words-unreadable = No puedo leer { $file }, y no quiero perder lo que hay ahí. “sauti course check” dice por qué.
error-workshop-clip = No puedo hacer una grabación con este sonido: { $detail }
error-workshop-not-for-a-pack = Esto no se puede repartir como está: { $value }

course-new-done = Empecé un curso en { $folder }. Tiene dos lecciones cortas de ejemplo, y está en orden tal como está.
course-new-untranslated = Todavía no tengo palabras en ese idioma, así que el ejemplo está en el mío. Escriba las palabras del curso en { $file }.
course-new-next = Abra los archivos con cualquier editor y cambie una cosa tras otra. “sauti course check { $folder }” dice si todo está bien, y con “sauti course preview { $folder }” puede tomar el curso.
course-translate-done = { $file }: por traducir { $new }, con el original cambiado { $changed }, listas { $done }.
course-translate-how = Escriba la traducción en lugar de las comillas vacías. Donde cambió el original, cambie también la traducción. Si la traducción está bien como está, quite de la nota la palabra “changed” y lo que sigue detrás de ella.
course-stats = Lecciones: { $lessons }. Pasos: { $steps }. Preguntas: { $questions }. Imágenes: { $pictures }.
course-stats-language = { $language }: { $minutes } minutos, { $words } palabras, { $coverage } por ciento de los textos. Con grabación: { $recorded } de { $texts }, con voz sintética { $synthetic }, desactualizadas { $stale }.
course-render-done = { $language }: la voz dijo { $rendered } de { $texts } textos.
course-render-silent = La voz no dice nada para “{ $key }”.
course-preview-no-such-step = En este curso no hay ningún paso “{ $step }”. Nombre una lección, o una lección y un paso con una barra / en medio.
course-build-done = { $file }: { $files } archivos, { $kilobytes } kilobytes.

record-how = Le muestro un texto tras otro. Siéntese cerca del micrófono, en un cuarto tranquilo, y hable como hablaría con alguien de su barrio.
record-ready = Enter: grabar · 3: saltar · 4: volver · 5: terminar
record-running = Le escucho. Presione Enter cuando acabe.
record-keep = Enter: guardarla · 2: otra vez · 3: saltar · 4: volver · 5: terminar
record-done = { $recorded } de { $texts } textos tienen grabación.
record-stray = El archivo { $file } no pertenece a ningún texto de este curso. Dele el nombre de su texto o su número.
record-refused = No acepto el archivo { $file }.
record-some-refused = Archivos que no acepté: { $count }.
record-flaw-silent = No oigo hablar a nadie. Revise que el micrófono esté prendido.
record-flaw-too-quiet = Se oye muy bajito. Acérquese al micrófono.
record-flaw-too-loud = Se oye demasiado fuerte. Aléjese del micrófono.
record-flaw-clipped = Se oye tan fuerte que suena distorsionado. Aléjese del micrófono, o hable más suave.
record-flaw-noisy = Hay demasiado ruido detrás de la voz. Busque un lugar más tranquilo, o acérquese al micrófono.
record-flaw-too-long = Pasa de cinco minutos. Grabe un solo texto a la vez.

problem-translation-stale = El original de “{ $key }” cambió desde que se tradujo.
    .mend = Tradúzcalo otra vez. “sauti course translate” muestra qué dice ahora el original.
problem-clip-outdated = La grabación “{ $key }” dice palabras cuyo original cambió.
    .mend = Traduzca otra vez las palabras, y después grábelas de nuevo.
problem-clips-wanting = El idioma { $language } está grabado solo en parte. Textos sin grabación: { $missing }. Los dice otra voz.
    .mend = Grabe lo que falta con “sauti course record”, o deje que la voz lo diga con “sauti course render”.
problem-clips-needed = Ninguna voz habla { $language }. Textos sin grabación: { $missing }. Se quedarían en silencio.
    .mend = Grábelos con “sauti course record”.
problem-clip-unplayable = La grabación { $name } no se puede reproducir.
    .mend = Hágala de nuevo.
problem-clip-silent = Nadie habla en la grabación { $name }.
    .mend = Hágala de nuevo.
problem-clip-clipped = La grabación { $name } está distorsionada: se oyó demasiado fuerte para el micrófono.
    .mend = Hágala de nuevo, más lejos del micrófono.
problem-clip-quiet = La grabación { $name } suena mucho más bajito que otras: { $loudness } LUFS.
    .mend = Hágala de nuevo con “sauti course record”, que deja todas las grabaciones al mismo volumen.
problem-clip-loud = La grabación { $name } suena mucho más fuerte que otras: { $loudness } LUFS.
    .mend = Hágala de nuevo con “sauti course record”, que deja todas las grabaciones al mismo volumen.
problem-clip-noisy = Hay ruido detrás de la voz en la grabación { $name }.
    .mend = Hágala de nuevo en un lugar más tranquilo, cerca del micrófono.
problem-clip-unlike-words = La grabación de “{ $key }” dura { $seconds } segundos, y eso no va con sus palabras.
    .mend = Escúchela. Lo más probable es que diga otras palabras; hágala de nuevo.
problem-clip-unused = Ninguna palabra usa la grabación { $name }.
    .mend = Quite el archivo, o únalo a sus palabras en clips.toml.
problem-answers-same-sound = “{ $one }”, de la respuesta “{ $first }”, suena igual que “{ $other }”, de “{ $second }”. Yo no podría distinguirlas.
    .mend = Dele otras palabras a una de las dos.
problem-answers-alike = “{ $one }”, de la respuesta “{ $first }”, suena muy parecido a “{ $other }”, de “{ $second }”. Muchas veces voy a tener que preguntar otra vez.
    .mend = Escoja palabras que suenen más distintas.
problem-answer-too-long = Nadie diría “{ $key }” completo.
    .mend = Agregue una forma corta de decirlo, de { $words } palabras como máximo, en el atributo que empieza con said.
problem-answers-too-many = El paso “{ $step }” ofrece { $count } respuestas habladas. Quien escucha recuerda { $limit }.
    .mend = Ofrezca menos, o haga dos pasos de este.
problem-card-too-long = “{ $key }” es demasiado largo para una tarjeta que se toca: pasa de { $limit } letras.
    .mend = Acórtelo, y cuente lo demás en el texto o en la réplica.
problem-sentence-too-long = Una frase de “{ $key }” tiene { $count } palabras. Quien escucha recuerda { $limit }.
    .mend = Haga dos frases de ella.
problem-text-figures = Hay cifras en “{ $key }”: { $found }. Una voz puede leerlas de otra manera que la que usted quiere.
    .mend = Escriba el número con palabras.
problem-text-abbreviation = Hay una abreviatura en “{ $key }”: { $found }. Una voz puede leerla como una palabra, o letra por letra.
    .mend = Escríbala completa, o como se pronuncia.
problem-text-sign = En “{ $key }” hay un signo que una voz omite o nombra a su manera: { $found }
    .mend = Escríbalo con palabras.
problem-text-foreign-script = En “{ $key }” hay una palabra en una escritura que este idioma no usa: { $found }
    .mend = Escríbala como suena, en la escritura del idioma.
problem-picture-unreadable = El archivo { $name } no es una imagen del tipo que dice su nombre.
    .mend = Guárdela otra vez como WebP, PNG o JPEG.
problem-picture-too-many-pixels = La imagen { $name } tiene { $width } por { $height } puntos, más de los que muestra un aparato.
    .mend = Hágala más pequeña; mil puntos bastan en el lado más largo.
problem-picture-large = La imagen { $name } es más grande de lo que necesita una pantalla pequeña: { $width } por { $height } puntos, { $kilobytes } kilobytes.
    .mend = Guárdela con { $limit } kilobytes como máximo, y mil puntos en el lado más largo.
problem-picture-unused = Nada muestra la imagen { $name }.
    .mend = Nómbrela en un paso, o quite el archivo.
problem-licence-unknown = “{ $licence }” no es una licencia de la lista SPDX.
    .mend = Escriba el nombre corto de una licencia de la lista, como CC-BY-SA-4.0.
problem-licence-not-free = Con “{ $licence }” no todo el mundo puede usar, cambiar y compartir el curso.
    .mend = Si puede, escoja una licencia libre, como CC-BY-SA-4.0.
problem-author-uncredited = No se nombra a nadie en la autoría.
    .mend = Agregue en course.toml a quien escribió el curso, con la función author.
problem-voice-uncredited = Hay grabaciones en { $language }, y no se nombra a nadie como su voz.
    .mend = Agregue en course.toml a quien puso la voz en este idioma, con la función voice.

## The worked example of a new course. It is spoken, so write it to be heard: short sentences, numbers as words.

example-author = Nuestra cooperativa
example-note-course =
    Cómo se llama el curso, quién lo hizo, y el orden de sus lecciones. Sus palabras están en la carpeta “words”.
    Cambie la versión cuando reparta una nueva. En licence dice qué puede hacer otra gente con el curso.
example-note-lesson =
    Los pasos de una lección, en el orden en que se toman. Los nombres de los pasos y las respuestas no se cambian:
    a ellos está unido lo que cada persona ha hecho. Lo que se dice en cada paso está en la carpeta “words”.
example-note-words =
    Todo lo que el curso dice. Escríbalo para el oído: frases cortas, una idea en cada una, los números con palabras.
    En “said” están las formas en que la gente dice de verdad una respuesta, con una barra vertical entre ellas.
example-course = Nuestra caja de ahorro
    .summary = Cómo la gente del barrio junta dinero, y cómo decide qué comprar.
example-putting-together = Juntar el dinero
    .summary = Tres personas del barrio, una caja, y una carreta.
example-putting-together--story = Lucía, Mateo y Rosa venden verduras. El mercado queda lejos. Por su cuenta, nadie tiene dinero para una carreta. Entonces, cada semana, cada quien pone una moneda en la misma caja.
example-putting-together--why = ¿Para qué ponen su dinero en una misma caja?
    .hint = Piense en el camino al mercado.
    .answer-cart = Para comprar una carreta
    .said-cart = una carreta | para la carreta | para llegar al mercado
    .reply-cart = Sí. Si juntan el dinero, pueden comprar lo que nadie puede comprar por su cuenta.
    .answer-feast = Para hacer una fiesta
    .said-feast = una fiesta | para una fiesta | para comer
    .reply-feast = Una fiesta sería linda. Pero no es lo que más necesitan.
example-putting-together--once-more = Escuche otra vez. El mercado queda lejos, y lo llevan todo a cuestas.
example-putting-together--each-week = Cada semana, Lucía, Mateo y Rosa ponen algo en la caja.
    .reply-true = Así es. Es poco, pero llega cada semana, y de cada quien.
    .reply-false = Sí que lo hacen. Es poco, pero llega cada semana, y de cada quien.
example-putting-together--rule = Esta es la regla de la caja. Dígala conmigo.
    .phrase = Todo el mundo pone, y todo el mundo decide.
    .reply = Bien dicho. Téngala presente.
example-deciding-together = Decidir en común
    .summary = La caja está llena. ¿Y ahora?
example-deciding-together--story = Después de un año, la caja está llena. Mateo puso un poco más que las otras dos personas. Quiere escoger la carreta sin preguntar. Lucía y Rosa quieren conversar primero.
example-deciding-together--who-decides = ¿Quién debe decidir qué carreta compran?
    .hint = Piense en la regla de la caja.
    .answer-everybody = Deciden en común
    .said-everybody = todos | todo el mundo | entre todos
    .reply-everybody = Sí. Cada quien tiene un voto, sin importar cuánto puso.
    .answer-richest = Quien puso más dinero
    .said-richest = Mateo | que decida él | el que más pagó
    .reply-richest = Entonces decidiría el dinero, y no las personas. Aquí cada quien tiene un voto.
example-deciding-together--in-order = ¿Qué va primero, y qué sigue después? Póngalo en orden.
    .answer-talk = Hablamos del asunto
    .said-talk = hablar | primero hablamos
    .answer-vote = Votamos
    .said-vote = votar | la votación
    .answer-buy = Compramos la carreta
    .said-buy = comprar | la carreta
    .reply = Primero hablar, luego votar, después comprar. Así nadie se lleva una sorpresa.
example-deciding-together--yours = Piense en algo que una vez compró en común con otra gente. ¿Cómo decidieron? Cuéntelo con sus propias palabras.
    .reply = Gracias. Cuéntelo también a otra gente; le va a servir.

## Sounds in which nobody speaks, and the limits of rejection, when hearing is measured
bench-noise = { $kind }: se acepta una de cuatro palabras en { $sure } %, se pregunta por una en { $near } %
bench-noises = { $clips } sonidos en los que nadie habla: se acepta una de cuatro palabras en { $sure } % ({ $interval }), se pregunta por una en { $near } %
bench-others-at-five = { $language }, otras palabras, { $takes } tomas: un límite que rechaza 5 % de las elecciones correctas deja pasar { $share } %
help-hear-plot = Dibujar, como imagen (SVG), cuántas elecciones correctas y cuántas otras palabras rechaza y deja pasar cada límite

## Questions of other programs, made into a draft

intake-file-too-large = El archivo pasa de { $kilobytes } kilobytes, así que no lo leí.
intake-file-not-utf8 = Las palabras de este archivo no están en UTF-8, así que no las leí. Guárdelo otra vez como "UTF-8".
intake-file-of-another-kind = Este archivo no es del tipo que dice su nombre.
intake-malformed = No puedo leer esto: { $near }
intake-cut-short = El archivo no se puede leer desde la línea { $line }. Lo que estaba antes quedó en el borrador.
intake-entities = El archivo quiere poner otras cosas en lugar de sus palabras. Aquí dejé de leer.
intake-archive-damaged = El paquete está dañado y no se puede abrir.
intake-archive-too-many = El paquete tiene más de { $limit } archivos, así que no lo abrí.
intake-archive-entry-absent = El paquete no tiene ningún archivo { $name } que yo pueda leer.
intake-archive-ambiguous = El paquete tiene dos archivos en un mismo lugar, y nadie puede saber cuál es el bueno. No lo abrí.
intake-archive-swells = El archivo { $name } del paquete crece demasiado al descomprimirlo. Lo dejé comprimido.
intake-archive-hostile-names = Archivos del paquete que quieren escribirse donde no les corresponde: { $count }. No escribo ninguno; pero tenga cuidado con este paquete.
intake-content-unknown = Un curso no tiene nada para contenido de este tipo: { $kind }
intake-media = Imágenes, sonidos o videos que se dejaron por fuera: { $count }.
intake-formula = Una fórmula quedó como está escrita. Una voz no la puede leer: dígala con palabras.
intake-text-absent = No hay ningún texto que decir, así que se dejó por fuera.
intake-text-too-long = Un texto pasa de { $limit } bytes, y es demasiado largo para escucharlo. Se dejó por fuera.
intake-answer-unspeakable = Una respuesta no se puede decir, porque es una imagen o solo signos. Se dejó por fuera.
intake-answer-twice = Dos respuestas se dicen igual. Dejé por fuera la segunda: { $answer }
intake-too-many-answers = Hay más de { $limit } respuestas. Dejé por fuera las últimas equivocadas.
intake-too-few-answers = Quedaron muy pocas respuestas, así que la pregunta se dejó por fuera.
intake-right-answer-absent = Ninguna respuesta es correcta, así que la pregunta se dejó por fuera.
intake-several-right = Había que escoger a la vez todas las respuestas correctas. En el curso, basta con cualquiera de ellas.
intake-order-length = Se pueden poner en orden de dos a siete cosas. Esto se dejó por fuera.
intake-answer-pattern = Un asterisco representa muchas respuestas, y la dejé por fuera: { $answer } Escriba lo que la gente dice de verdad.
intake-replies = Con sus réplicas y ayudas, la pregunta era demasiado larga. Las dejé por fuera.
intake-too-many = En el archivo hay más de lo que cabe en un curso. Tomé { $limit } y dejé por fuera lo demás.
intake-licence-unknown = El archivo no dice con qué licencia se puede usar. Pregunte a quienes lo hicieron, y escríbala en course.toml.
intake-nothing = Con nada de este archivo se pudo hacer una lección.
intake-more = Se dejaron por fuera más de { $limit } cosas; solo se muestran estas.

## Packs

error-pack-too-large = Este paquete es demasiado grande: pasa de { $limit }.
error-pack-malformed = Este paquete está dañado: no se puede leer la línea { $line }, columna { $column }, de su manifiesto.
error-pack-not-canonical = El manifiesto de este paquete no está escrito como debe ser, así que el paquete no se usó.
error-pack-format-unknown = Este paquete es para un programa más nuevo: su formato es { $found }.
error-pack-text-unfit = Un título o un nombre de este paquete no se puede mostrar, así que el paquete no se usó.
error-pack-text-absent = Este paquete no tiene título, o no tiene motivo.
error-pack-languages-differ = Este paquete no tiene los idiomas que dice tener.
error-pack-part-twice = { $file } está dos veces en este paquete.
error-pack-part-out-of-place = { $file } no va en un paquete de este tipo.
error-pack-part-absent = Este paquete no está completo: le falta lo más necesario.
error-pack-file-empty = { $file } está vacío en este paquete.
error-pack-file-too-large = { $file } es demasiado grande en este paquete.
error-pack-pieces-differ = { $file } no tiene el tamaño que este paquete dice.
error-pack-not-a-pack = Este archivo no es un paquete.
error-pack-cut-short = Este paquete no está completo. Cópielo otra vez.
error-pack-bytes-behind = Hay algo después del final de este paquete, así que no se usó.
error-pack-wrong-hash = { $file } está dañado en este paquete, así que no se usó. Copie el paquete otra vez.
error-pack-failed = El paquete no se puede leer o escribir.

error-distribution-not-there = El lugar donde buscamos no tiene este paquete completo.
error-distribution-wrong-size = El lugar donde buscamos tiene un archivo que no es del tamaño que debería. Tal vez esta red pide a sus visitantes que se registren primero.
error-distribution-cannot-read = No se puede leer { $path }. ¿Sigue la memoria USB en su lugar?
error-distribution-address-unfit = { $address } no es una dirección que se pueda usar.
error-distribution-no-network = No se puede llegar a { $host }. ¿Hay conexión?
error-distribution-not-secure = La conexión con { $host } no es segura, así que no se descargó nada.
error-distribution-refused = { $host } no entrega lo que le pedimos (estado { $status }).
error-distribution-not-http = { $host } no responde como un servidor web.
error-distribution-broken = La conexión con { $host } se cortó. Lo que llegó queda guardado: pruebe otra vez, y sigue desde ahí.
error-distribution-cancelled = Se detuvo. Lo que ya llegó queda guardado.
error-distribution-wrong-bytes = Lo que llegó está dañado o no es el archivo correcto, así que no se guardó nada de eso.
error-distribution-needs-newer-app = Este paquete es para un programa más nuevo.
error-distribution-older = La versión { $offered } es más vieja que la versión { $held }, que ya está aquí.
error-distribution-withdrawn = Quienes publicaron esto lo retiraron.
error-distribution-not-held = Esto no está en el aparato.
error-distribution-damaged = { $file } está dañado. Quite el paquete, y tráigalo otra vez.
error-distribution-busy = Otro programa está trayendo un paquete aquí en este momento.
error-distribution-no-space = No hay suficiente espacio en { $folder }: se necesitan { $needed } megabytes, y hay { $free } libres.
error-distribution-cannot-write = No se puede escribir { $path }.
error-distribution-no-sharing = En esta red no se puede compartir nada.

## Translators' files and drafts, on the command line

help-course-export-po = Las palabras para quienes traducen, como archivo PO de gettext
help-course-export-xliff = Las palabras para quienes traducen, como archivo XLIFF 2
help-course-export-csv = Las palabras para quienes traducen, como tabla para una hoja de cálculo
help-course-import = Poner en el curso una traducción ya terminada
help-course-import-folder = La carpeta del curso
help-course-import-file = El archivo de quien tradujo, que termina en .po, .xliff o .csv
help-course-draft = Hacer el borrador de un curso con preguntas de otro programa
help-course-draft-file = Las preguntas: H5P, Moodle XML, GIFT, o una exportación de Anki como texto
help-course-draft-out = La carpeta del borrador, que debe estar vacía o no existir todavía
course-export-words-done = Escribí { $file }. Textos: { $texts }. Traducidos: { $translated }. Por revisar: { $stale }.
course-import-done = { $file } está al día. Textos que cambiaron: { $changed }. Cosas por revisar: { $problems }.
course-draft-done = El borrador está en { $folder }. Lecciones: { $lessons }. Pasos: { $steps }. Cosas que no se pudieron pasar tal como eran: { $left }.
error-import-kind = No sé qué es { $file }. Leo archivos que terminan en .po, .xliff o .csv.
error-import-language = Esta traducción está en el idioma { $found }, y no en { $language }.
error-draft-kind = No sé qué es { $file }. Leo paquetes H5P, Moodle XML, GIFT, y notas de Anki exportadas como texto.

## Officers of a federation

help-federation = Decidir en común qué se publica
help-federation-key = Hacer la llave de una persona firmante
help-federation-key-out = Dónde escribir la llave; su mitad pública queda al lado, con .pub al final
help-federation-key-name = El nombre de la persona firmante, como la conocen las demás
help-federation-key-passphrase_file = Un archivo con la frase secreta; si falta, se pregunta
help-federation-init = Comenzar una federación
help-federation-init-folder = La carpeta de la federación
help-federation-init-title = El nombre de la federación
help-federation-init-officers = La mitad pública de la llave de una persona firmante; una vez por cada firmante
help-federation-init-threshold = Cuántas firmas hacen falta
help-federation-show = Qué está propuesto, y quién lo firmó
help-federation-show-folder = La carpeta de la federación
help-federation-add-officer = Proponer una nueva persona firmante
help-federation-add-officer-folder = La carpeta de la federación
help-federation-add-officer-officer = La mitad pública de la llave de la nueva persona firmante
help-federation-add-officer-role = La cooperativa para la que firma; si falta, la federación misma
help-federation-remove-officer = Proponer que alguien deje de firmar
help-federation-remove-officer-folder = La carpeta de la federación
help-federation-remove-officer-who = El nombre de la persona firmante
help-federation-remove-officer-role = La cooperativa para la que firmaba; si falta, la federación misma
help-federation-rotate = Proponer una llave nueva para alguien que firma y a quien se le perdió o le robaron la suya
help-federation-rotate-folder = La carpeta de la federación
help-federation-rotate-who = El nombre de la persona firmante
help-federation-rotate-officer = La mitad pública de la llave nueva
help-federation-rotate-role = La cooperativa; si falta, la federación misma
help-federation-threshold = Proponer cuántas firmas hacen falta
help-federation-threshold-folder = La carpeta de la federación
help-federation-threshold-threshold = Cuántas firmas hacen falta
help-federation-threshold-role = La cooperativa; si falta, la federación misma
help-federation-delegate = Proponer que una cooperativa publique por su cuenta
help-federation-delegate-folder = La carpeta de la federación
help-federation-delegate-name = El nombre de la cooperativa, en minúsculas y sin espacios
help-federation-delegate-officers = La mitad pública de la llave de una persona firmante de la cooperativa; una vez por cada firmante
help-federation-delegate-threshold = Cuántas de sus firmas hacen falta
help-federation-delegate-scope = Bajo qué nombres publica; casi siempre su propio nombre, una barra, y cualquier cosa
help-federation-delegate-by = Quién le da la confianza, si no es la federación
help-federation-undelegate = Proponer que una cooperativa deje de publicar
help-federation-undelegate-folder = La carpeta de la federación
help-federation-undelegate-name = El nombre de la cooperativa
help-federation-undelegate-by = Quién le dio la confianza, si no fue la federación
help-federation-propose = Proponer paquetes para publicarlos
help-federation-propose-folder = La carpeta de la federación
help-federation-propose-packs = Los paquetes, tal como los hace sauti course build
help-federation-propose-role = La cooperativa que los publica; si falta, la federación misma
help-federation-withdraw = Proponer que un paquete ya no se use
help-federation-withdraw-folder = La carpeta de la federación
help-federation-withdraw-name = El nombre bajo el que está publicado
help-federation-withdraw-reasons = Por qué: un idioma, un signo igual y una frase; una vez por cada idioma
help-federation-withdraw-role = La cooperativa que lo publicó; si falta, la federación misma
help-federation-renew = Proponer otra vez lo mismo, por más tiempo
help-federation-renew-folder = La carpeta de la federación
help-federation-renew-role = La cooperativa; si falta, la federación misma
help-federation-sign = Leer lo que está propuesto, y firmarlo
help-federation-sign-folder = La carpeta de la federación
help-federation-sign-key = El archivo con su llave
help-federation-sign-passphrase_file = Un archivo con la frase secreta; si falta, se pregunta
help-federation-sign-copies = Una propuesta que otra persona firmante firmó y envió
help-federation-sign-yes = Firmar sin preguntar
help-federation-sign-aloud = Leer en voz alta lo que se firma
help-federation-publish = Poner en vigor lo que ya tiene firmas suficientes
help-federation-publish-folder = La carpeta de la federación
help-federation-publish-key = El archivo con su llave
help-federation-publish-passphrase_file = Un archivo con la frase secreta; si falta, se pregunta
help-federation-publish-copies = Una propuesta que otra persona firmante firmó y envió
help-federation-give-up = Abandonar una propuesta
help-federation-give-up-folder = La carpeta de la federación
help-federation-give-up-role = Cuál propuesta: root, targets, o una cooperativa

federation-passphrase = Su frase secreta:
federation-passphrase-new = Una nueva frase secreta, de varias palabras:
federation-passphrase-again = La misma, una vez más:
federation-passphrase-differs = Las dos frases secretas no son iguales. No se hizo nada.
federation-passphrase-short = La frase secreta es corta. Use varias palabras, { $least } letras o más en total.
federation-key-made = Su llave está en { $file }. Guárdela solo para usted, y guarde una copia en otro lugar seguro. Entregue { $public } a las demás personas, y léales estas cifras: { $fingerprint }
federation-nothing-proposed = No hay nada propuesto.
federation-nothing-to-sign = No hay nada propuesto que esta llave pueda firmar.
federation-proposal = Propuesta para { $role }, versión { $version }. Sus cifras: { $fingerprint }
federation-proposal-file = Para pasar a las demás personas: { $file }
federation-standing = { $missing ->
    [0] Firmado por: { $signed }. Ya es suficiente.
    [one] Firmado por: { $signed }. Falta una firma más.
    [many] Firmado por: { $signed }. Faltan { $missing } de firmas más.
   *[other] Firmado por: { $signed }. Faltan { $missing } firmas más.
}
federation-agree = ¿Está de acuerdo? Escriba sí para firmar:
federation-agree-yes = sí
federation-cannot-ask = Aquí no hay a quién preguntar. No se firmó nada. Si tiene seguridad, agregue --yes.
federation-signed = Usted firmó para { $role }.
federation-not-signed = Usted no firmó para { $role }.
federation-published = En vigor: { $role }.
federation-waiting = { $missing ->
    [0] { $role } espera otra decisión que va junto con esta.
    [one] { $role } espera una firma más.
    [many] { $role } espera { $missing } de firmas más.
   *[other] { $role } espera { $missing } firmas más.
}
federation-list-renewed = La lista de los archivos más nuevos se firmó otra vez. No cambió nada más.
federation-to-be-published = Ahora una persona firmante de la federación misma lo pone en vigor: con sauti federation publish.
federation-given-up = Se abandonó la propuesta para { $role }.

federation-change-begins = La federación comienza. Su nombre es { $title }.
federation-change-joins = { $name } puede firmar para { $role }. Las cifras de la llave: { $fingerprint }
federation-change-leaves = { $name } ya no firma para { $role }.
federation-change-needs = Firmas necesarias para { $role }: { $threshold }, de un total de { $all } firmantes.
federation-change-trusts = { $name } puede publicar por su cuenta, bajo estos nombres: { $scope }
federation-change-distrusts = { $name } ya no puede publicar.
federation-change-lists = Se publica { $name }, versión { $version }.
federation-change-replaces = { $name } pasa de la versión { $from } a la versión { $to }.
federation-change-unlists = { $name } ya no se ofrece.
federation-change-withdraws = Se retira { $name }, porque: { $reason }
federation-change-valid = { $role } vale hasta el { $date }.
federation-change-unknown = Cambia algo para lo que no tengo palabras: { $member }. No firme antes de saber qué es.

error-federation-no-key = { $file } no es la llave de una persona firmante.
error-federation-no-such-key = Esto no es la llave de una persona firmante.
error-federation-not-opened = La frase secreta no abre la llave, o el archivo está dañado.
error-federation-no-chance = El sistema no da números al azar. No se hizo ninguna llave.
error-federation-no-passphrase = Aquí no hay a quién preguntar la frase secreta. Póngala en un archivo, y nombre ese archivo con --passphrase-file.
error-federation-no-proposal = Esto no es una propuesta, o está dañada.
error-federation-changed = La propuesta para { $role } no dice lo mismo que se firmó. Alguien la cambió. No la firme; pregunte quién la tuvo por última vez.
error-federation-outdated = La propuesta para { $role } es vieja: ya está en vigor la versión { $version }. Hay que proponerla de nuevo.
error-federation-not-an-officer = Esta llave no puede firmar para { $role }.
error-federation-broken = { $file } está dañado.
error-federation-already-there = En esta carpeta ya hay una federación.
error-federation-not-there = No hay ninguna federación en { $folder }.
error-federation-no-such-role = En esta federación no hay { $role }.
error-federation-no-such-officer = { $who } no es firmante de { $role }.
error-federation-already-officer = { $who } ya es firmante de { $role }.
error-federation-threshold = Para { $role } no se pueden pedir { $threshold } de { $all } firmas.
error-federation-key-twice = Una misma llave estaría dos veces para { $role }, y contaría dos veces.
error-federation-being-signed = La propuesta para { $role } se está firmando. Primero póngala en vigor, o abandónela.
error-federation-out-of-scope = { $role } no puede publicar bajo el nombre { $name }.
error-federation-not-listed = No hay nada publicado bajo el nombre { $name }.
error-federation-reason = “{ $given }” no es un motivo. Escriba un idioma, un signo igual y una frase, por ejemplo es=Dice un precio equivocado.

## Packs on this device: whom it trusts, what it holds, how more comes and goes

help-packs = Cursos, voces y reconocedores que pasan de mano en mano
help-packs-trust = Confiar en una federación, después de comparar con sus firmantes las cifras de sus llaves
help-packs-trust-root = El archivo raíz de la federación, o la carpeta que ella publica
help-packs-trust-yes = Confiar en ella sin preguntar
help-packs-trusts = Mostrar en quién confía este aparato
help-packs-list = Mostrar qué hay aquí, y qué se ofrece
help-packs-list-from = Dónde buscar más: una carpeta, una dirección web, o la dirección de un aparato vecino
help-packs-install = Recibir un paquete
help-packs-install-name = El paquete por su nombre en la lista, o un paquete que alguien envió como un solo archivo
help-packs-install-from = De dónde viene: una carpeta, una dirección web, o la dirección de un aparato vecino
help-packs-remove = Quitar un paquete y recuperar su espacio
help-packs-remove-name = El paquete, por su nombre en la lista
help-packs-verify = Comparar cada paquete con sus huellas
help-packs-share = Dar a los aparatos vecinos de esta red lo que hay aquí, hasta que usted lo detenga
help-packs-share-name = Cómo se llama este aparato en la red
help-packs-share-port = El puerto; si falta, cualquiera que esté libre
help-packs-neighbours = Mostrar quién comparte en esta red

packs-federation =
    { $all ->
        [one] { $title }. Firma una sola persona:
        [many] { $title }. Firmas necesarias: { $threshold }, de un total de { $all } de firmantes:
       *[other] { $title }. Firmas necesarias: { $threshold }, de un total de { $all } firmantes:
    }
packs-officer = { $name }: { $fingerprint }
packs-trust-replaces = Hasta ahora este aparato confía en { $title }. Eso terminaría.
packs-agree = Compare las cifras con las personas firmantes, cara a cara. ¿Debe este aparato confiar en ellas? (sí/no)
packs-cannot-ask = Aquí no hay a quién preguntar. Si ya comparó las cifras, agregue --yes.
packs-not-trusted = No cambió nada.
packs-trusted = Ahora este aparato confía en { $title }.
packs-held = está aquí
packs-newer = más nuevo que lo que hay aquí, { $megabytes } MB
packs-offered = se ofrece, { $megabytes } MB
packs-withdrawn-because = Lo retiraron quienes lo publicaron: { $reason }
packs-silent = No se pudo preguntar a { $role }. { $reason }
packs-stale = Esta información se firmó el { $date }, y su plazo ya pasó. Aquí no se sabe qué se retiró desde entonces.
packs-stale-since = El plazo de esta información terminó el { $date }. Aquí no se sabe qué se retiró desde entonces.
packs-checking = Revisando lo que hay aquí: { $percent } %
packs-carrying = { $name }: { $percent } %, { $done } de { $all } MB
packs-left-seconds =
    { $seconds ->
        [one] falta un segundo
        [many] faltan { $seconds } de segundos
       *[other] faltan { $seconds } segundos
    }
packs-left-minutes =
    { $minutes ->
        [one] falta un minuto
        [many] faltan { $minutes } de minutos
       *[other] faltan { $minutes } minutos
    }
packs-installed = { $title } { $version } ya está aquí.
packs-removed = { $name } se quitó.
packs-damaged = { $name } está dañado. Quítelo, y tráigalo otra vez.
packs-good = Todo lo que hay aquí está en orden.
packs-some-damaged =
    { $count ->
        [one] Hay un paquete dañado.
        [many] Hay { $count } de paquetes dañados.
       *[other] Hay { $count } paquetes dañados.
    }
packs-share-name = Sauti
packs-sharing =
    { $count ->
        [one] Se comparte un paquete en { $address }
        [many] Se comparten { $count } de paquetes en { $address }
       *[other] Se comparten { $count } paquetes en { $address }
    }
packs-sharing-until = Con Ctrl-C se termina.
packs-shared =
    { $given ->
        [one] Se entregó un archivo.
        [many] Se entregaron { $given } de archivos.
       *[other] Se entregaron { $given } archivos.
    }
packs-no-neighbours = Nadie comparte en esta red.

error-trust-nobody = Este aparato todavía no confía en ninguna federación. Pida el archivo raíz a una persona firmante, y compare las cifras.
error-trust-no-root = No hay ningún archivo raíz de una federación en { $place }.
error-trust-no-place = Diga de dónde viene, con --from.
error-trust-not-signed = Nadie en quien este aparato confía firmó para { $file }, así que no se guardó nada de eso.
error-trust-several = Hay más de un paquete publicado con el nombre { $name }. Diga el nombre completo, como está en la lista.
error-trust-other-publisher = Aquí está { $held }, que publicó alguien más. Quítelo antes de que { $name } pueda ocupar su lugar.
error-trust-unreadable = No se puede leer lo que la federación dice ahí.
error-trust-store = No se puede leer o guardar en quién confía este aparato.
error-trust-absent = Ahí no está completa la información de una federación.
error-trust-rollback = Esto es más viejo que lo que este aparato ya vio ({ $role }: { $offered } en lugar de { $seen }), así que no se aceptó.
error-trust-too-few = Firmas válidas para { $role }: { $found }, y hacen falta { $needed }. Por eso no se aceptó.
error-trust-expired = El plazo de lo que dice { $role } terminó el { $date }.
error-trust-broken = Lo que la federación dice ahí está dañado o es falso, así que no se aceptó.
error-trust-not-listed = Nadie en quien este aparato confía publica { $name }.
