# Español de América Latina. Escrito para el oído: frases cortas, una idea por respiro, los números en palabras.
# Trato de usted; siempre que se puede, sin marcar el género de quien escucha.
# La gente y su pueblo son inventados; las organizaciones son reales. En los archivos de las lecciones está de dónde
# viene cada dato. Los personajes son los del curso «La cooperativa, paso a paso»: Lucía, Mateo, Julián y Rosa.
# Tres nombres se escriben como suenan, porque la voz los lee mal: «Dip Sik» es DeepSeek, «Rid Coop» es READ-COOP,
# «Frísland Campina» es FrieslandCampina. También «dip feiks», que en inglés se escribe deepfakes.
# «Patrón» en el campo es el que manda. Por eso aquí decimos «lo que se repite».

# El pueblo de Lucía, Inés, Mateo, Julián, Rosa y Elena.
-village = Valle Verde

course = La inteligencia artificial y nuestra gente
    .summary = Qué es la inteligencia artificial, y de quién es. Cómo pedir cuentas de lo que decide, y qué puede hacer una cooperativa. Doce lecciones cortas, con historias.

## Qué es la inteligencia artificial, y qué no es

what-ai-is = Qué es la inteligencia artificial, y qué no es
    .summary = Unos frijoles, una máquina, y la gente que está detrás.

what-ai-is--welcome = Le damos la bienvenida. Estas lecciones hablan de la inteligencia artificial. Se oye nombrar en la radio y en el mercado. Artificial quiere decir: hecha por la gente. Nos puede servir, y nos puede hacer daño. Por eso queremos tener voz. Empecemos con unos frijoles.

what-ai-is--neema-watches = En el pueblo de { -village }, Lucía escoge frijoles en el patio. Inés, su hija, la mira. Este frijol sirve. Este no sirve. Este sí sirve.

    Nadie le da una regla a Inés. Nadie le dice: el bueno mide tanto, y pesa tanto. Pero después de muchos, muchos frijoles, sus manos ya saben.

what-ai-is--the-machine = Ahora un comprador trae una máquina. En vez de ojos, tiene una cámara. Unas personas le mostraron miles de frijoles. A cada uno le pusieron una marca: bueno, o malo. La máquina encontró lo que se repite en los buenos. Es como el dibujo que se repite en un tejido. Hay quien le dice patrón, pero no es el patrón que manda.

    Eso es la inteligencia artificial. Una máquina que busca lo que se repite en muchos ejemplos.

what-ai-is--how-it-learned = La máquina de un comprador separa los frijoles buenos de los malos. ¿Cómo lo aprendió?
    .hint = Inés aprendió igual: viendo muchos frijoles.
    .answer-examples = De muchos ejemplos
    .said-examples = ejemplos | con ejemplos | muchos ejemplos | de los ejemplos | vio muchos frijoles | viendo frijoles | le mostraron frijoles
    .reply-examples = Sí. Le mostraron muchos frijoles, y encontró lo que se repite.
    .answer-thinking = Pensando en los frijoles
    .said-thinking = pensando | pensó | porque piensa | es muy lista | es inteligente
    .reply-thinking = Eso parece, porque es muy rápida. Pero no tiene pensamientos. La gente le mostró algo, muchas veces.
    .answer-always-knew = Siempre lo supo
    .said-always-knew = ya sabía | ya lo sabía | nació sabiendo | lo sabe todo | desde el principio
    .reply-always-knew = Cuando era nueva, no sabía nada de frijoles. La gente le mostró algo, muchas veces.

what-ai-is--speckled-beans = Lucía echa sus propios frijoles. Son pintos, como los de su abuela. Son buenos. Pero la máquina los rechaza, uno por uno.

    A Lucía no le pagan nada. El comprador dice: yo no puedo hacer nada, la máquina decide.

what-ai-is--why-thrown-out = La máquina rechaza los frijoles pintos de Lucía, y son buenos. ¿Por qué?
    .hint = ¿Qué le mostraron antes?
    .answer-never-seen = Nunca vio frijoles así
    .said-never-seen = nunca los vio | no los conoce | no los ha visto | nadie se los mostró | le faltaban esos
    .reply-never-seen = Sí. Nadie le mostró frijoles pintos que fueran buenos.
    .answer-bad-beans = Los frijoles son malos
    .said-bad-beans = son malos | están malos | están podridos | no sirven | frijoles malos
    .reply-bad-beans = Eso dice la máquina, y mucha gente le creería. Vamos a probarlos.
    .answer-dislike = Lucía no le cae bien
    .said-dislike = no le cae bien | no la quiere | le tiene rabia | la odia | está enojada
    .reply-dislike = A veces se siente así. Pero una máquina no quiere a nadie, ni odia a nadie. Algo faltó cuando aprendió.

what-ai-is--taste-them = Lucía cocina una olla de frijoles pintos. El comprador los prueba, y pide más. Entonces los frijoles son buenos. ¿Qué le faltó ver a la máquina?

what-ai-is--who-chooses = Una máquina aprende de ejemplos. ¿Quién escoge esos ejemplos?
    .hint = Alguien estuvo ahí con los frijoles.
    .answer-people = Quienes hacen la máquina
    .said-people = la gente | las personas | los que la hacen | la empresa | el comprador
    .reply-people = Sí. Y pueden olvidarse de nuestra gente, o no hacerle caso.
    .answer-machine = La máquina misma
    .said-machine = la máquina | la máquina sola | ella misma | los escoge sola
    .reply-machine = Parece que lo hace todo sola. Pero toma lo que le dan. Alguien le dio esos frijoles, y no otros.
    .answer-nobody = Nadie, así pasa
    .said-nobody = nadie | ninguno | así pasa | pasa nada más
    .reply-nobody = No vemos a nadie, porque se hizo lejos. Pero alguien le dio esos frijoles, y no otros.

what-ai-is--people-behind-it = Ya lo vemos: detrás de cada máquina hay gente. Esa gente escoge los ejemplos. Escoge qué se toma por bueno. Y escoge a quién le sirve la máquina.

    Esta máquina se hizo para el comprador. A Lucía nadie le preguntó. Si no estamos ahí, faltan nuestros frijoles. Por eso, aquí también se trata de quién tiene el poder.

what-ai-is--like-a-neighbour = La inteligencia artificial entiende nuestra vida, como una buena vecina. ¿Es cierto?
    .hint = ¿Conoció la máquina a la abuela de Lucía?
    .reply-true = Puede hablar con cariño, y es fácil creerlo. Pero nunca tuvo hambre, ni sembró un frijol. Solo busca lo que se repite.
    .reply-false = Así es. Busca lo que se repite. De nuestra vida no sabe nada.

what-ai-is--never-mistaken = La inteligencia artificial es una máquina, así que nunca se equivoca. ¿Es cierto?
    .hint = Piense en los frijoles pintos.
    .reply-true = Es rápida, y nunca se cansa, eso sí. Pero rechazó frijoles buenos. Falla donde fallan sus ejemplos.
    .reply-false = Así es. Falla donde fallan sus ejemplos.

what-ai-is--people-choose = Diga esto después de mí.
    .phrase = La máquina aprende de ejemplos, y la gente los escoge.
    .reply = Quien sabe esto no se deja engañar.

what-ai-is--what-your-hands-know = Ahora, con calma. ¿Qué saben sus manos, que nadie puede explicar con palabras? ¿Qué se le escaparía ahí a una máquina?
    .hint = Piense en la masa, en la tierra, en un animal que se enferma.
    .reply = Gracias. Lo que usted sabe vale. Eso ninguna máquina lo ha visto.

what-ai-is--before-next-time = Antes de la próxima lección, haga esto. Pregunte a tres personas: ¿qué es la inteligencia artificial? Solo escuche. Después cuénteles lo de los frijoles de Lucía.

## Más cerca de lo que parece

where-you-meet-it = Más cerca de lo que parece
    .summary = Un día con Eulalia, que nunca tocó una computadora.

where-you-meet-it--lakshmi = Eulalia vive en una aldea de Guatemala. Tiene dos vacas. Nunca ha tocado una computadora. Aun así, la inteligencia artificial anda con ella todo el día. Pasemos un día con Eulalia.

where-you-meet-it--in-the-morning = Por la mañana, una voz en el celular le avisa: el viernes llueve, siembre el jueves. Detrás de esa voz, una máquina comparó las lluvias de muchos años.

    Su hijo le escribe a un amigo. El celular adivina qué palabra sigue.

    Un comerciante mira su celular, y le pone precio a la leche. Ese precio lo calculó una máquina.

where-you-meet-it--next-word = El celular adivina la palabra que usted va a escribir. ¿Cómo lo hace?
    .hint = Recuerde los frijoles: muchos, muchos ejemplos.
    .answer-many-sentences = Ha visto muchas frases
    .said-many-sentences = muchas frases | vio frases | las frases | muchos ejemplos | muchas palabras | lo que se repite
    .reply-many-sentences = Sí. Sabe qué palabra viene muchas veces después de otra.
    .answer-thoughts = Lee el pensamiento
    .said-thoughts = mis pensamientos | lee la mente | me lee la mente | me conoce
    .reply-thoughts = Cuando acierta, eso parece. Pero no sabe de pensamientos. Compara sus palabras con muchísimas otras.
    .answer-somebody = Hay alguien adivinando
    .said-somebody = alguien adivina | una persona | alguien está ahí | un hombre adivina
    .reply-somebody = Nadie podría ser tan rápido. Pero las frases con que compara sí las escribió la gente.

where-you-meet-it--which-is-ai = No toda máquina tiene inteligencia artificial. ¿Cuál de estas busca lo que se repite en muchos ejemplos?
    .hint = ¿Cuál comparó muchos años?
    .answer-advice = Consejos de siembra por celular
    .said-advice = los consejos | consejos | los consejos de siembra | la siembra | el celular
    .reply-advice = Sí. Comparó muchos años, y muchas parcelas.
    .answer-bicycle = Una bicicleta
    .said-bicycle = la bicicleta | bicicleta | la bici
    .reply-bicycle = La bicicleta es un gran invento. Pero no aprende nada del camino.
    .answer-lamp = Una lámpara solar
    .said-lamp = la lámpara | lámpara | una lámpara | lámpara solar
    .reply-lamp = La lámpara guarda el sol, y lo devuelve. No compara nada. Por eso no es inteligencia artificial.

where-you-meet-it--at-noon = Al mediodía, Eulalia pide un préstamo pequeño. Espera de pie en la ventanilla. Una máquina mira lo que ella pagó antes. Mira cómo usa su celular. Después le pone un número: un puntaje de crédito.

    Ese número dice si ella va a pagar, o si no. Nadie le explica de dónde salió.

where-you-meet-it--the-number = Un número dice si usted va a pagar un préstamo. ¿Cómo se llama ese número?
    .hint = Es como los puntos de un juego. Empieza así: punta.
    .answer-score = Un puntaje de crédito
    .said-score = puntaje | el puntaje | mi puntaje | un puntaje | puntaje de crédito | los puntos | la calificación
    .reply-score = Sí, un puntaje de crédito. Usted puede preguntar de dónde salió.
    .answer-interest = El interés
    .said-interest = interés | los intereses | un interés | la tasa de interés
    .reply-interest = El interés es lo que se paga por un préstamo. Aquí hablamos del número que decide si se lo dan.
    .answer-price = Un precio
    .said-price = precio | el precio | el costo | cuánto cuesta
    .reply-price = Un precio dice cuánto cuesta una cosa. Este número dice qué piensan de usted.

where-you-meet-it--in-the-evening = Por la noche, la llama su sobrino desde la ciudad. Pidió trabajo en una fábrica. Una máquina separó las solicitudes, antes de que alguien las leyera.

    En su calle hay cámaras, y una máquina compara las caras. La usa la policía. Un día puede confundir al muchacho con otro.

where-you-meet-it--which-harms = Las máquinas se equivocan. ¿Cuál de estos errores hace más daño?
    .hint = ¿Cuál no se arregla en un momento?
    .answer-arrest = La policía detiene a un inocente
    .said-arrest = la policía | un inocente | detienen a un inocente | se llevan a otro | la cárcel
    .reply-arrest = Sí. Mientras más daño puede hacer, más tenemos que preguntar.
    .answer-word = El celular adivina mal una palabra
    .said-word = la palabra | una palabra | el celular | adivina mal
    .reply-word = Es molesto, pero usted escribe otra y ya. Aquí hay un error que le quita a alguien la libertad.
    .answer-song = Suena una canción fea
    .said-song = la canción | una canción | la música | una mala canción
    .reply-song = Una canción se acaba pronto. Aquí hay un error que le quita a alguien la libertad.

where-you-meet-it--never-touched = Eulalia nunca tocó una computadora. Entonces la inteligencia artificial no decide nada sobre ella. ¿Es cierto?
    .hint = ¿Quién le puso el puntaje de crédito?
    .reply-true = Eso parece, porque en su casa no hay ninguna máquina. Pero recordemos el día de Eulalia.
    .reply-false = Así es. Sí decide sobre ella, y nadie le preguntó.

where-you-meet-it--the-loan-again = Al mediodía, Eulalia estuvo en una ventanilla. La máquina estaba lejos. Eulalia nunca la vio. Pero la máquina le puso un número, y el número decidió.

where-you-meet-it--this-app-too = Esta aplicación es el programa que ahora le habla. También usa inteligencia artificial. Compara el sonido de su voz con palabras. Así encuentra su respuesta. Cuando tiene dudas, le pregunta otra vez.

    Todo eso pasa aquí, en este aparato. Su voz no sale de él, a menos que usted la entregue.

where-you-meet-it--person-or-machine = Esta pregunta es para llevar. Dígala después de mí.
    .phrase = ¿Decidió una persona, o una máquina?
    .reply = Hágala en cada ventanilla.

where-you-meet-it--about-you = ¿Cuándo decidió una máquina sobre usted, o sobre alguien cercano? ¿Un préstamo, un precio, un trabajo? Piense en voz alta.
    .hint = ¿Alguna vez le dijeron: el sistema no me deja?
    .reply = Gracias. Mucha gente se da cuenta solo cuando lo piensa.

where-you-meet-it--before-next-time = Antes de la próxima lección, haga esto. Cuando le den un precio, o le nieguen algo, pregunte: ¿decidió una persona, o una máquina? Guarde una respuesta en la memoria.

## Nuestros datos

our-data = Nuestros datos
    .summary = Qué se recoge de nuestra vida, y quién gana con eso.

our-data--pedro = Pedro siembra papas en las montañas del Perú. Un vendedor de abonos le regala una aplicación para su celular. Le dice cuándo sembrar, y cuándo fumigar. Pedro está contento.

our-data--the-app-asks = Cada día, la aplicación pregunta un poco. ¿Dónde está su parcela? ¿Qué sembró? ¿Cuánto cosechó, y cuánto gastó? También ve por dónde anda el celular de Pedro.

    Son rastros que él va dejando, como huellas en la tierra. A eso le decimos datos.

our-data--one-word-for-it = Adónde vamos, qué compramos, qué decimos: todo deja huellas en las máquinas. ¿Cómo se llaman esas huellas?
    .hint = Es una palabra corta. Empieza así: da.
    .answer-data = Datos
    .said-data = los datos | nuestros datos | son datos | mis datos | datos personales
    .reply-data = Sí, datos. Hablan de nuestra vida. Por eso debemos tener voz.
    .answer-secrets = Secretos
    .said-secrets = los secretos | un secreto | cosas privadas
    .reply-secrets = Una parte debería ser secreta, es verdad. Pero casi todo el mundo la entrega cada día. Para eso hay una palabra corta.
    .answer-news = Noticias
    .said-news = las noticias | chismes | el chisme | historias
    .reply-news = Viajan como las noticias, es verdad. Pero nadie las dice en voz alta. Para eso hay una palabra corta.

our-data--before-the-harvest = Ya viene la cosecha. El vendedor la ve en su pantalla: muchas parcelas, muchas papas. El mercado todavía no sabe. El vendedor les vende a los compradores lo que él sabe.

    Ahora los compradores ofrecen menos, y en el campo nadie sabe por qué. La gente teme que el precio baje más. Por eso vende enseguida.

our-data--who-gained = Pedro le dio sus datos a un vendedor. El vendedor les contó a los compradores que venía mucha cosecha. Ellos pagaron menos. ¿Quién ganó más?
    .hint = ¿Quién sabía más que el resto?
    .answer-buyers = El vendedor y los compradores
    .said-buyers = los compradores | el vendedor | compradores | los comerciantes
    .reply-buyers = Sí. Quien sabe más negocia mejor.
    .answer-pedro = Pedro
    .said-pedro = ganó Pedro | Pedro ganó | el campesino | los campesinos | los agricultores
    .reply-pedro = Recibió buenos consejos, es verdad. Pongámoslo en la balanza.
    .answer-nobody = Nadie
    .said-nobody = ninguno | nadie ganó | ninguno de ellos
    .reply-nobody = Desde la parcela, eso parece. Pero mire el mercado: alguien compró barato.

our-data--two-pans = En un plato de la balanza hay unos consejos para sembrar. En el otro hay toda una cosecha, vendida por menos. ¿Qué plato pesa más?

our-data--it-is-free = La aplicación no cuesta dinero. Entonces nadie gana dinero con ella. ¿Es cierto?
    .hint = ¿Qué dio Pedro en lugar de monedas?
    .reply-true = No cuesta monedas, es verdad. Pero Pedro paga con sus datos, y los datos se venden.
    .reply-false = Así es. Pedro paga con sus datos, y los datos se venden.

our-data--a-thousand-farmers = Los datos de una sola persona valen poco. Los datos de mil valen mucho. Muestran cosechas y precios, como no puede una parcela sola.

    Por su cuenta, Pedro solo puede decir sí o no. Mil personas unidas pueden poner condiciones.

our-data--names-of-members = Pedro es socio de una cooperativa. Una aplicación le pide nombres y teléfonos de todas las personas socias. ¿Qué debe hacer?
    .hint = ¿De quién son esos nombres?
    .answer-ask-members = Preguntar primero en la cooperativa
    .said-ask-members = preguntar | preguntar primero | preguntar a los socios | que decidan los socios | llevarlo a la asamblea
    .reply-ask-members = Sí. Lo que toca a toda la cooperativa, lo decidimos en grupo.
    .answer-give-them = Darlos, son solo nombres
    .said-give-them = darlos | dar los nombres | son solo nombres | entregarlos
    .reply-give-them = Un nombre parece poca cosa. Pero con el nombre va el teléfono, y después llegan las llamadas. Pedro no puede regalar lo que no es suyo.
    .answer-sell-them = Vender esos teléfonos
    .said-sell-them = vender | venderlos | por dinero | vender los teléfonos
    .reply-sell-them = Así por lo menos alguien ganaría algo. Pero los nombres son de otra gente, y nadie le preguntó.

our-data--four-questions = Antes de dar sus datos, haga cuatro preguntas.

    ¿Qué van a recoger?

    ¿Para qué es?

    ¿Quién lo va a ver?

    ¿Puedo retirarlo después?

our-data--in-their-order = Dígame las cuatro preguntas en orden.
    .hint = Al principio va el qué. Al final, retirarlo.
    .reply = Cuatro preguntas. A la gente honrada no le molestan.
    .answer-collect = ¿Qué van a recoger?
    .said-collect = qué recogen | qué van a juntar | recoger
    .answer-purpose = ¿Para qué es?
    .said-purpose = para qué | para qué sirve | para qué lo quieren
    .answer-see = ¿Quién lo va a ver?
    .said-see = quién lo ve | quién | quién va a ver
    .answer-back = ¿Puedo retirarlo después?
    .said-back = retirarlo | puedo retirarlo | retirar | quitarlo después

our-data--ask-first = Diga después de mí.
    .phrase = Se trata de mí, por eso pregunto primero.
    .reply = Dígalo en cualquier parte, también en la clínica y en el banco.

our-data--who-knows-about-you = ¿Qué sabe otra gente de sus tierras, o de su familia? Tal vez por un celular, o por un formulario. ¿Quién gana con eso? Piense en voz alta.
    .hint = Piense en la tienda y en la clínica. Piense en el comprador, y en la alcaldía.
    .reply = Gracias. Ahora ya ve las huellas.

our-data--before-next-time = Antes de la próxima lección, haga esto. Una tienda, una clínica o una oficina va a anotar algo sobre usted. Haga una de las cuatro preguntas. Vea si le saben contestar.

## De quién es la inteligencia artificial

who-owns-ai = De quién es la inteligencia artificial
    .summary = Es de unas pocas empresas, y mucha gente carga con el costo.

who-owns-ai--wanjiku = Es de noche en Medellín, en Colombia. Yolanda está frente a una pantalla. Dibuja un cuadro alrededor de cada niño, cada carro, cada perro. Imagen tras imagen, para que una máquina aprenda.

    Otros días mira imágenes crueles, para que otra gente no las vea. A eso le decimos trabajo con datos.

who-owns-ai--by-itself = La inteligencia artificial aprende sola, sin trabajo humano. ¿Es cierto?
    .hint = ¿Qué hace Yolanda toda la noche?
    .reply-true = Así lo cuentan muchas veces. Pero miremos qué hace Yolanda.
    .reply-false = Así es. Detrás hay muchas manos, y casi nunca las vemos.

who-owns-ai--coloured-dots = Sin los cuadros de Yolanda, la máquina solo ve puntos de colores. Fue Yolanda quien le enseñó: esto es un niño, esto es un carro.

who-owns-ai--her-pay = Este trabajo se lo da un intermediario, alguien que está en medio. Él se queda con su parte, y a Yolanda le llega poco. Si ella se queja, él busca a otra persona. Ella no sabe quién usa lo que hizo.

    Cuando duerme, le vuelven las imágenes crueles. Nadie la ayuda a cargar con eso.

who-owns-ai--at-the-top = ¿Quién está arriba? Unas pocas empresas marcan el rumbo. Tal vez oiga sus nombres: OpenAI, Amazon, Meta, Microsoft. Y Alphabet, la dueña de Google.

    Tienen las grandes computadoras, y tienen los datos. Pagan a especialistas. Y les alcanza el dinero para seguir probando.

who-owns-ai--why-they-decide = Unas pocas empresas deciden adónde va la inteligencia artificial. ¿Por qué pueden?
    .hint = ¿Qué tienen, que al resto le falta?
    .answer-own = Tienen computadoras, datos y dinero
    .said-own = tienen dinero | el dinero | las computadoras | computadoras y datos | son las dueñas
    .reply-own = Sí. El poder les viene de lo que tienen.
    .answer-clever = Son más inteligentes que nadie
    .said-clever = son inteligentes | son más listos | son muy listos | saben más | son los que saben
    .reply-clever = Ahí trabaja gente muy capaz, es cierto. Pero gente capaz hay en todas partes. Casi nadie más tiene esas computadoras, esos datos y ese dinero.
    .answer-elected = Votamos por ellas
    .said-elected = las elegimos | la gente votó | votamos | las escogimos | ganaron la elección
    .reply-elected = A nuestra directiva sí la elegimos. A estas empresas nadie las eligió, y no podemos sacarlas con votos.

who-owns-ai--the-costs = Sus computadoras llenan salones tan grandes como un mercado. Gastan mucha luz, y mucha agua. Necesitan nuestras huellas, y así perdemos vida privada.

    A veces juzgan sin justicia, y nadie lo puede explicar. Casi siempre le toca a la gente que ya hacían a un lado.

who-owns-ai--who-bears-them = Con la inteligencia artificial gana poca gente. ¿Quién carga con casi todo el costo?
    .hint = Piense en Yolanda, y en quienes tienen poca agua.
    .answer-pushed-aside = Quienes ya tenían poco
    .said-pushed-aside = los que tienen poco | los pobres | la gente pobre | gente como nosotros
    .reply-pushed-aside = Sí. Por eso tienen la mejor razón para alzar la voz.
    .answer-owners = Las empresas dueñas
    .said-owners = las empresas | los dueños | los ricos | pagan las empresas
    .reply-owners = Pagan sus salones, es verdad. Pero hay sueldos flacos, agua que falta, y juicios injustos. Eso cae sobre otra gente.
    .answer-no-one = Nadie
    .said-no-one = ninguno | no hay costo | no cuesta nada
    .reply-no-one = De lejos se ve limpio y liviano. Pero alguien trabaja ahí de noche, y en algún lugar falta el agua.

who-owns-ai--a-changed-aim = OpenAI empezó sin buscar ganancias. Después necesitó mucho dinero. Entonces cambió de forma. Desde ahí podían ganar los inversionistas, gente que pone dinero para ganar más. Eso sí, hasta cierto límite.

    En una cooperativa eso es más difícil. La reserva no se reparte, y socias y socios votan.

who-owns-ai--what-holds-us = Mucha gente empieza con un buen fin. ¿Qué hace que una cooperativa no se aparte de su fin?
    .hint = ¿Quién puede decir que no en una cooperativa?
    .answer-votes = Que socias y socios votan
    .said-votes = los socios votan | votan los socios | el voto | los votos | votamos | la votación
    .reply-votes = Sí, mientras la gente venga, y vote.
    .answer-promise = Una promesa bonita
    .said-promise = una promesa | la promesa | promesas | palabras bonitas
    .reply-promise = Una promesa es un buen comienzo. Pero una promesa sola cede cuando llama el dinero. Alguien tiene que poder decir que no.
    .answer-investor = Un inversionista rico
    .said-investor = un inversionista | el inversionista | un rico | el dinero
    .reply-investor = Un inversionista trae dinero, y quiere que crezca. Eso nos puede apartar de nuestro fin.

who-owns-ai--what-is-closed = No tiene que quedarse así. Desde China llegó Dip Sik. Deja que otra gente use y cambie su inteligencia artificial. El mercado se asustó. Una empresa que hace piezas de computadora perdió mucho valor. Perdió casi seiscientos mil millones de dólares.

    Dip Sik también necesita grandes computadoras, es verdad. Pero aprendemos algo: lo que está cerrado se puede abrir.

who-owns-ai--who-owns-who-bears = Hay dos preguntas que van de la mano. Dígalas después de mí.
    .phrase = ¿De quién es, y quién carga con el costo?
    .reply = No deje de hacer las dos.

who-owns-ai--one-big-buyer = Piense en un gran comprador, o un gran vendedor. Toda su gente depende de él. ¿Qué podrían hacer en grupo, que nadie puede por su cuenta? Piense en voz alta.
    .hint = ¿Vender en común? ¿Preguntar en grupo? ¿Construir algo propio?
    .reply = Gracias. Con la inteligencia artificial la pregunta es la misma, solo que más grande.

who-owns-ai--before-next-time = Antes de la próxima lección, haga esto. ¿Qué aplicación usa más la gente cerca de usted? Pregúntele a alguien: ¿de quién es, y adónde va el dinero?

## Cuando hay injusticia

when-it-is-unfair = Cuando hay injusticia
    .summary = A Rosa le niegan un préstamo. ¿Es solo mala suerte?

when-it-is-unfair--rosas-loan = Rosa siembra café cerca de { -village }. Quiere comprar mesas para secarlo. Ha pagado todas sus deudas, y la gente confía en ella.

    En la ciudad pide un préstamo. El empleado mira la pantalla. A ella no la mira. La máquina dice que no.

when-it-is-unfair--what-it-was-shown = ¿Cómo llegó la máquina a eso? Le mostraron muchos préstamos viejos. En esos años se les prestaba casi solo a los hombres. La tierra estaba a nombre de ellos. Mujeres como Rosa casi no había.

    Entonces la máquina encontró algo que se repite: a gente así no se le presta.

when-it-is-unfair--why-refused = Rosa siempre pagó, pero la máquina le niega el préstamo. ¿Por qué?
    .hint = ¿Qué ejemplos vio la máquina?
    .answer-old-loans = Aprendió de préstamos viejos e injustos
    .said-old-loans = préstamos viejos | los préstamos viejos | préstamos injustos | los ejemplos | aprendió de lo viejo
    .reply-old-loans = Sí. Repite lo que la gente hizo antes.
    .answer-not-paid = Rosa no pagó sus deudas
    .said-not-paid = no pagó | Rosa no pagó | sus deudas | debe dinero
    .reply-not-paid = Esa sería una buena razón. Vamos a preguntar.
    .answer-luck = Fue mala suerte
    .said-luck = mala suerte | la suerte | pura suerte | el destino
    .reply-luck = Mucha gente piensa eso, y se va a casa en silencio. Pero la suerte no mira quién es usted. La máquina sí miró.

when-it-is-unfair--ask-her-neighbours = Preguntamos en la tienda. Preguntamos en la cooperativa. Preguntamos en las casas vecinas. Todo el mundo dice lo mismo: Rosa pagó cada vez, y en su día. Entonces tiene que ser otra cosa.

when-it-is-unfair--nobody-told-it = Nadie le dijo a la máquina que rechazara a las mujeres. No hizo falta. La injusticia ya estaba en los ejemplos. Eso tiene un nombre: sesgo. El sesgo es como una balanza que siempre se va de lado.

    La máquina no le desea mal a Rosa. No desea nada. Pero el café queda en el suelo mojado, y se echa a perder.

when-it-is-unfair--the-word-for-it = Una máquina juzga en contra de la misma gente, cada vez. Es como una balanza torcida. ¿Cómo se llama eso?
    .hint = Empieza así: ses.
    .answer-bias = Sesgo
    .said-bias = el sesgo | un sesgo | es sesgo | hay sesgo | está sesgada | discriminación
    .reply-bias = Sí, sesgo. De lo que tiene nombre ya se puede hablar.
    .answer-mistake = Un error
    .said-mistake = error | es un error | una equivocación | se equivocó
    .reply-mistake = Un error le toca a cualquiera. Este le toca siempre a la misma gente. Para eso hay una palabra.
    .answer-theft = Un robo
    .said-theft = robo | es un robo | robar | nos roban
    .reply-theft = Puede sentirse como un robo. Pero nadie metió la mano al bolsillo. Lo torcido es la balanza, y para eso hay una palabra.

when-it-is-unfair--no-feelings = Una máquina no tiene sentimientos. Entonces trata igual a todo el mundo. ¿Es cierto?
    .hint = ¿De quién aprendió?
    .reply-true = No tiene odio, es verdad. Pero aprendió de gente que no fue justa. Y sigue haciendo lo mismo que esa gente.
    .reply-false = Así es. Aprendió de la gente, y sigue haciendo lo mismo.

when-it-is-unfair--elsewhere-too = En otros lugares pasa igual. Una máquina que escoge personal descarta a quienes nunca contrataban. Una máquina de salud no ve a quienes faltaban en sus ejemplos. Una máquina de la policía mira donde la policía siempre miró.

    A esa gente ya la hacían a un lado. Ahora, una vez más.

when-it-is-unfair--what-helps-rosa = A Rosa le negaron un préstamo, sin decirle por qué. Siente vergüenza. ¿Qué ayuda más?
    .hint = ¿Será Rosa la única?
    .answer-tell-others = Contárselo a otras personas
    .said-tell-others = contarlo | que lo cuente | contarle a otras | contarle a las amigas | hablar de eso
    .reply-tell-others = Sí. Tal vez Rosa no es la única.
    .answer-keep-silent = Guardar silencio
    .said-keep-silent = silencio | callar | quedarse callada | no decir nada | esconderlo
    .reply-keep-silent = Así es la vergüenza, y pesa. Pero en silencio, cada una cree que es la única.
    .answer-gift = Darle un regalo al empleado
    .said-gift = un regalo | darle un regalo | pagarle al empleado | una mordida | un soborno
    .reply-gift = Parece el camino más corto. Pero el empleado no decidió. Y mañana le dicen que no a otra mujer.

when-it-is-unfair--at-the-well = Rosa lo cuenta junto al pozo. A mí también me lo negaron, dice Juana. A mí también, dice Elena. Al final son cinco.

    Entonces habla Mateo. Tiene poca tierra, y una deuda vieja. A él sí le prestaron. Por un rato, nadie dice nada.

when-it-is-unfair--what-they-see = A cinco mujeres que siempre pagaron les negaron un préstamo. A un hombre con una deuda vieja se lo dieron. ¿Qué vemos aquí?
    .hint = Una vez es casualidad. ¿Y cinco veces?
    .answer-pattern = Algo que se repite
    .said-pattern = se repite | siempre es lo mismo | lo mismo | sesgo | el sesgo | un patrón | discriminación
    .reply-pattern = Sí. Las máquinas encuentran lo que se repite, y la gente también puede.
    .answer-chance = Una casualidad
    .said-chance = casualidad | es casualidad | por casualidad | la suerte
    .reply-chance = Una negativa puede ser casualidad. ¿Pero cinco, y siempre a mujeres que pagaron?
    .answer-envy = Envidia
    .said-envy = es envidia | la envidia | le tienen envidia | celos
    .reply-envy = Qué bueno que Mateo tenga su préstamo, y nadie se lo envidia. Pero ¿por qué se lo negaron a estas cinco?

when-it-is-unfair--together-we-see = Diga después de mí.
    .phrase = Por separado parece suerte. En grupo vemos lo que se repite.
    .reply = Por eso conversamos.

when-it-is-unfair--a-refusal = ¿Alguna vez le negaron algo sin decirle por qué? ¿O a alguien cercano? ¿A quién más se lo negaron? Piense en voz alta.
    .hint = ¿Un préstamo, un trabajo, un lugar en la escuela, una ayuda del gobierno?
    .reply = Gracias. Fue duro, y usted le puso palabras.

when-it-is-unfair--before-next-time = Antes de la próxima lección, haga esto. Pregunte en su grupo: ¿a quién le dijeron que no, y a quién que sí? No diga nombres. Solo cuente con los dedos. La próxima vez regresamos con Rosa a la ventanilla.

## Cómo reclamar por una decisión

contesting-a-decision = Cómo reclamar por una decisión
    .summary = Qué preguntar, a quién, y en qué orden.

contesting-a-decision--she-goes-back = Una máquina le negó un préstamo a Rosa. Hoy Rosa regresa, y Lucía va con ella. Una decisión no es como la lluvia. La hizo la gente, y la gente la puede cambiar. Lo de hoy le sirve para un préstamo, un trabajo o un precio.

contesting-a-decision--five-questions = Abra una mano. Hay una pregunta para cada dedo.

    El pulgar: ¿decidió una persona, o una máquina?

    El segundo dedo: ¿cuál es la razón?

    El tercero: ¿qué saben de mí, y es correcto?

    El cuarto: ¿quién puede revisarlo de nuevo?

    El meñique: ¿dónde puedo quejarme?

contesting-a-decision--next-please = Usted está en la ventanilla. El empleado dice: la computadora le dijo que no. ¿Quién sigue? ¿Qué hace usted?
    .hint = ¿Qué dedo viene después del pulgar?
    .answer-ask-reason = Me quedo, y pregunto la razón
    .said-ask-reason = me quedo | pregunto la razón | pregunto por qué | preguntar por qué | la razón
    .reply-ask-reason = Sí. Con calma y buen trato, y sin moverse de ahí.
    .answer-shout = Le grito
    .said-shout = gritar | grito | me enojo | le reclamo a gritos
    .reply-shout = Razones para enojarse no le faltan. Veamos qué pasa.
    .answer-go-home = Me voy a mi casa
    .said-go-home = me voy | irme | a mi casa | me retiro
    .reply-go-home = Mucha gente se va, y se entiende. Pero entonces nadie lo revisa nunca más.

contesting-a-decision--the-guard = Llega el guardia. Ahora todo el mundo habla de los gritos. Del préstamo negado ya nadie habla. Probemos con voz tranquila.

contesting-a-decision--the-reason = Esta frase es suya. Dígala después de mí.
    .phrase = Por favor, dígame la razón de esta decisión.
    .reply = Con calma, y bien claro. Ahora el empleado tiene que mirar.

contesting-a-decision--an-old-debt = El empleado lee en su pantalla: usted le debe dinero a la tienda. Pero esa deuda usted la pagó el año pasado. ¿Qué pide?
    .hint = Lo que está escrito ahí no es correcto.
    .answer-correct-it = Que lo corrijan
    .said-correct-it = corregirlo | que lo arreglen | que lo cambien | que corrijan eso | está mal escrito
    .reply-correct-it = Sí. Y la próxima vez lleve el recibo, o un testigo.
    .answer-pay-twice = Pagarla de nuevo
    .said-pay-twice = pagar | la pago | pagar dos veces | pagar de nuevo
    .reply-pay-twice = Parece que así se acaba el asunto. Pero usted perdería dinero, y la pantalla seguiría mal.
    .answer-smaller-loan = Un préstamo más pequeño
    .said-smaller-loan = un préstamo pequeño | préstamo pequeño | menos dinero | pedir menos
    .reply-smaller-loan = Un préstamo más pequeño ayudaría un poco. Pero la deuda falsa queda ahí, y le sigue a todas partes.

contesting-a-decision--the-computer-decides = El empleado corrige la deuda falsa. Pero la máquina todavía dice que no. Él dice: no puedo hacer nada, la computadora decide. ¿Qué pregunta usted ahora?
    .hint = Alguien ahí adentro puede más que el empleado.
    .answer-who-can = ¿Quién puede revisarlo de nuevo?
    .said-who-can = quién puede revisarlo | quién lo revisa | una persona | otra persona | el gerente
    .reply-who-can = Sí. Detrás de cada computadora hay alguien que responde por ella.
    .answer-give-in = Nada, si es la computadora
    .said-give-in = nada | no pregunto nada | me rindo | le creo
    .reply-give-in = Suena a última palabra. Pero una computadora no responde por nada. La gente la puso ahí, y la gente puede revisar.
    .answer-blame = ¿Por qué es usted tan malo?
    .said-blame = usted es malo | es malo | qué malo es | es su culpa
    .reply-blame = Tal vez el empleado está tan atado como usted. Mire más allá, busque a alguien que pueda más.

contesting-a-decision--look-again = La segunda frase también es suya. Dígala después de mí.
    .phrase = Quiero que una persona lo revise de nuevo.
    .reply = Con esa frase, la puerta se abre un poco.

contesting-a-decision--whom-to-ask = Así va subiendo Rosa, escalón por escalón. Primero le pregunta al empleado. Si él no puede, le pregunta a la gerencia. Si eso no alcanza, hay una oficina que vigila a los bancos. Lucía está con ella en cada escalón.

contesting-a-decision--step-by-step = Una máquina le dijo que no. ¿Con quién va usted? Dígamelo en orden.
    .hint = Empiece por quien está más cerca.
    .reply = Paso a paso. Y en cada paso puede decir: allá ya pregunté.
    .answer-clerk = El empleado de la ventanilla
    .said-clerk = el empleado | empleado | la ventanilla | con el empleado
    .answer-manager = La gerencia
    .said-manager = gerencia | el gerente | la gerente | el jefe
    .answer-office = La oficina que vigila
    .said-office = la oficina | oficina | la autoridad | el gobierno

contesting-a-decision--what-makes-us-strong = Cuatro cosas le dan fuerza. Vaya con alguien. Pida la respuesta por escrito. Alguien de confianza se la puede leer. Recuerde el día y el nombre. Y cuéntele a su cooperativa. Ella puede hablar por cinco a la vez.

    En algunos países, la ley dice que deben darle una razón. En otros, una persona debe revisarlo. Pregunte qué dice la ley en el suyo.

contesting-a-decision--must-be-alone = La decisión es sobre mí, así que debo reclamar por mi cuenta. ¿Es cierto?
    .hint = ¿Quién fue con Rosa a la ventanilla?
    .reply-true = Se trata de usted, es verdad. Pero cuatro oídos oyen mejor que dos. Y una cooperativa habla más fuerte todavía.
    .reply-false = Así es. Cuatro oídos oyen mejor que dos. Y una cooperativa habla más fuerte todavía.

contesting-a-decision--your-turn = Ahora le toca a usted. Yo soy el empleado, y digo: la computadora le dijo que no. Usted está en la ventanilla, y alguien le acompaña. Hábleme, con sus propias palabras.
    .hint = Vaya de dedo en dedo. ¿Decidió una máquina? ¿Cuál es la razón? ¿Qué saben de mí? ¿Quién puede revisarlo de nuevo? ¿Dónde puedo quejarme?
    .reply = Gracias. Usted preguntó, y no se fue. Cada vez cuesta menos.

contesting-a-decision--before-next-time = Antes de la próxima lección, haga esto. Enséñele las cinco preguntas a otra persona, dedo por dedo. Después prométanse algo: yo voy con usted, y usted va conmigo.

## Voces falsas

false-voices = Voces falsas
    .summary = Cuando una máquina habla con la voz de alguien a quien queremos.

false-voices--the-call = Anochece en { -village }. Suena el celular de Mateo. No conoce el número. Pero conoce la voz: es su hija Daniela. Está llorando.

    Papá, hubo un accidente. Manda dinero, rápido, y no le digas a nadie.

false-voices--what-musa-does = Oye la voz de su hija, desde un número que no conoce: manda dinero, rápido. ¿Qué hace usted?
    .hint = Usted tiene el número de Daniela.
    .answer-call-back = La llamo a su número
    .said-call-back = la llamo | llamarla | la llamo yo | llamo a su número | cuelgo
    .reply-call-back = Sí. Daniela contesta. Está en su trabajo, y todo va bien.
    .answer-send-money = Mando el dinero
    .said-send-money = mandar dinero | mando dinero | lo mando | le pago
    .reply-send-money = Usted la quiere, y por eso quiere ayudarla enseguida. Con eso cuentan.
    .answer-keep-talking = Sigo hablando con ella
    .said-keep-talking = sigo hablando | seguir hablando | hablo más | no cuelgo todavía
    .reply-keep-talking = Tal vez averigüe algo, es verdad. Pero quien llama no le suelta, y el miedo crece. Mejor cuelgue.

false-voices--next-morning = A la mañana siguiente, llama Daniela. Estuvo todo el día en su trabajo. No hubo ningún accidente. Y el dinero ya no está. Regresemos a esa noche.

false-voices--how-it-is-done = ¿Cómo puede ser? Una máquina puede copiar una voz. Le basta una grabación corta, tal vez de un video. Después, la voz falsa dice lo que quiera el estafador. A eso le dicen clonar la voz.

    También hay caras falsas, y videos falsos. En las noticias les dicen dip feiks.

false-voices--i-know-the-voice = Conozco la voz, así que sé quién me llama. ¿Es cierto?
    .hint = ¿Qué puede hacer una máquina con una voz?
    .reply-true = Por miles de años fue así. Hoy una máquina puede copiar la voz. Solo lo sabemos si colgamos y llamamos.
    .reply-false = Así es. La voz se puede copiar. Solo lo sabemos si colgamos y llamamos.

false-voices--three-signs = Hay tres señales para tener cuidado.

    La prisa: tiene que ser ahora.

    El miedo: va a pasar algo terrible.

    El secreto: no se lo diga a nadie.

    Quien trae las tres no quiere que usted piense.

false-voices--secret-number = Llama un hombre muy amable. Dice que es del banco, y le pide su clave, el número secreto. ¿A quién se la dice?
    .hint = ¿Necesita un banco preguntarla?
    .answer-nobody = A nadie
    .said-nobody = nadie | nunca | jamás | cuelgo
    .reply-nobody = Sí. Un banco honrado no la pide.
    .answer-tell-him = A él, es amable
    .said-tell-him = a él | es amable | al señor | al del banco
    .reply-tell-him = Ser amable es fácil. Pero con esa clave le puede vaciar la cuenta. Un banco honrado no la pide.
    .answer-half = Solo la mitad
    .said-half = la mitad | mitad | media clave | le digo la mitad
    .reply-half = Parece una buena maña. Pero mañana otro hombre amable le pide la otra mitad.

false-voices--the-treasurer = Julián cuida nuestro dinero. Le llega un mensaje, con la voz de nuestra presidenta: páguele hoy a este vendedor nuevo. ¿Qué debe hacer Julián?
    .hint = Una llamada, y otro par de ojos.
    .answer-check = Llamarla, y preguntar a otra persona
    .said-check = llamar a la presidenta | llamarla | llamar primero | preguntar a otra persona | comprobar
    .reply-check = Sí. Una llamada, y dos personas. Esa debe ser nuestra regla.
    .answer-pay = Pagar enseguida
    .said-pay = pagar | que pague | pagar ya | pagarle al vendedor
    .reply-pay = Quiere cumplir con su deber. Pero una voz sola ya no es una orden. Si era falsa, perdió toda la cooperativa.
    .answer-forget-it = Olvidar el mensaje
    .said-forget-it = olvidarlo | olvidar | no hacer nada | borrarlo
    .reply-forget-it = Es mejor que pagar. Pero si era verdad, un vendedor está esperando. Una llamada corta lo aclara.

false-voices--a-minister-speaks = Un video pasa de celular en celular. Un ministro promete abono gratis, a quien pague hoy una cuota pequeña. ¿Qué hace usted?
    .hint = Hoy, y pagar: ¿le recuerda algo?
    .answer-ask-office = Pregunto en la alcaldía o la cooperativa
    .said-ask-office = preguntar | pregunto | pregunto en la alcaldía | pregunto en la cooperativa | pregunto a alguien
    .reply-ask-office = Sí. Ahí le dicen: no existe esa cuota. El video era falso.
    .answer-pay-fee = Pago la cuota
    .said-pay-fee = pagar la cuota | la cuota | la pago | pagar
    .reply-pay-fee = El abono gratis vendría bien, y la cuota es pequeña. Pero muchas cuotas pequeñas hacen rico a un estafador.
    .answer-pass-on = Lo mando a todo el mundo
    .said-pass-on = lo mando | mandarlo | lo comparto | compartirlo | lo reenvío
    .reply-pass-on = Lo hace con buena intención, porque otra gente también necesita abono. Pero un video falso vive de quienes lo mandan. Primero pregunte.

false-voices--our-protection = Podemos cuidarnos en grupo. En la familia, escojan una palabra secreta. Quien pida dinero debe decirla. En la cooperativa, hagan una regla: no se paga solo por una voz. Llamamos primero, y dos personas dan el permiso.

false-voices--what-we-do = Una voz quiere dinero, rápido. Dígame en orden qué hacemos.
    .hint = Primero hay que cortar la llamada.
    .reply = Sí. Y así el estafador no tiene a quién estafar.
    .answer-hang-up = Colgamos
    .said-hang-up = colgar | cuelgo | cortar la llamada | cortamos
    .answer-call = Llamamos al número conocido
    .said-call = llamar | llamamos | llamar al número | al número conocido
    .answer-warn = Avisamos al resto
    .said-warn = avisar | avisamos | avisar a la gente | avisar a todos

false-voices--i-call-back = Diga después de mí.
    .phrase = Cuelgo, y llamo yo.
    .reply = Una frase corta que ahorra dinero.

false-voices--no-shame = ¿Alguien quiso estafarle por teléfono, o a alguien cercano? ¿Qué le dijeron? No es ninguna vergüenza. Esa gente tiene mucha maña.
    .hint = ¿Había prisa? ¿Había miedo? ¿Era en secreto?
    .reply = Gracias. Cuénteselo también a otra gente. Eso la protege.

false-voices--before-next-time = Antes de la próxima lección, haga esto. Siéntese con su familia, y escojan una palabra secreta. No la digan por teléfono. Empiecen con la gente mayor, porque es a quien más llaman.

## Preguntarle a un asistente

asking-an-assistant = Preguntarle a un asistente
    .summary = Úselo, compruebe lo que dice, y guárdese algunas cosas.

asking-an-assistant--leylas-goat = Elvira cría cabras en los cerros de Bolivia. Una cabra tiene la panza hinchada, y no quiere comer. El veterinario está lejos. El sobrino de Elvira tiene un asistente en el celular. Es un programa: le preguntan algo, y contesta como una persona.

asking-an-assistant--the-answer = Contesta enseguida, amable y claro. Nombra un remedio, y dice cuánto. Suena muy seguro.

    Pero nunca ha visto una cabra. Aprendió de muchísimos textos qué palabra viene después de otra. Por eso a veces inventa, y no se da cuenta.

asking-an-assistant--what-now = El asistente nombra un remedio para la cabra enferma, y suena muy seguro. ¿Qué debe hacer Elvira?
    .hint = ¿Quién ha curado muchas cabras?
    .answer-doctor = Preguntar primero al veterinario
    .said-doctor = al veterinario | el veterinario | llamar al veterinario | preguntar a quien sabe
    .reply-doctor = Sí. El veterinario dice: eso es demasiado para una cabra.
    .answer-give-it = Darle el remedio enseguida
    .said-give-it = darle el remedio | el remedio | dárselo | hacerle caso
    .reply-give-it = Está preocupada, y la cabra sufre. Veamos qué pasa.
    .answer-ask-again = Preguntarle de nuevo al celular
    .said-ask-again = al celular | preguntarle al celular | preguntar dos veces | al asistente
    .reply-ask-again = Dudar es bueno. Pero puede decir lo mismo, o algo nuevo, con la misma seguridad. Para comprobar, hay que preguntar en otra parte.

asking-an-assistant--by-evening = Al anochecer, la cabra ya no se levanta. Fue demasiado remedio para una cabra. El asistente no lo lamenta. Ni siquiera lo sabe. Regresemos a ese momento.

asking-an-assistant--sounds-sure = Si un asistente suena seguro, sabe que tiene razón. ¿Es cierto?
    .hint = ¿Se da cuenta cuando inventa?
    .reply-true = Con la gente, muchas veces nos guiamos por el tono. Pero el asistente siempre suena seguro, también cuando inventa.
    .reply-false = Así es. Siempre suena seguro, también cuando inventa.

asking-an-assistant--what-it-is-good-for = Aun así, puede servir. Puede encontrar palabras para una carta. Puede explicar un papel difícil. Puede darle buenas preguntas para el doctor. Úselo donde pueda comprobar la respuesta. Úselo donde un error haga poco daño.

    No para remedios, no para leyes, y no para mucho dinero.

asking-an-assistant--a-good-use = ¿Para cuál de estas cosas sirve bien un asistente?
    .hint = ¿Dónde puede usted comprobar, y dónde un error hace poco daño?
    .answer-letter = Encontrar palabras para una carta
    .said-letter = una carta | la carta | escribir una carta | palabras para la carta
    .reply-letter = Sí. Alguien se la lee, y usted cambia lo que no le guste.
    .answer-medicine = Cuánto remedio darle a un niño
    .said-medicine = el remedio | remedio | el remedio del niño | un niño | la medicina
    .reply-medicine = Con un niño enfermo de noche, cualquiera quiere una respuesta. Pero aquí un error puede matar. Pregunte a quien estudió para eso.
    .answer-vote = Cómo debo votar
    .said-vote = mi voto | el voto | votar | por quién votar
    .reply-vote = Puede enumerar razones, a favor y en contra. Pero el voto es suyo. No hay que dejárselo a una máquina.

asking-an-assistant--never-give-away = Lo que usted le cuenta a un asistente no se queda ahí. Casi siempre viaja lejos, a otra computadora. Allá puede quedar guardado.

    Por eso, nunca le diga su clave secreta. Nunca le diga el número de su documento de identidad. No le cuente las deudas ni las enfermedades de otra gente. Y guárdese lo que la cooperativa guarda.

asking-an-assistant--keep-to-yourself = Un asistente le ayuda con una carta sobre la lluvia, que llegó tarde. ¿Qué no le cuenta usted?
    .hint = ¿Qué le pertenece a otra persona?
    .answer-debts = Las deudas de una socia
    .said-debts = las deudas | deudas | la deuda de una socia | deudas de otra gente
    .reply-debts = Sí. Esas no son suyas, y no le toca contarlas.
    .answer-greeting = Un saludo amable
    .said-greeting = el saludo | saludo | un saludo | palabras amables
    .reply-greeting = Un saludo no lastima a nadie. Pero aquí hay algo que podría lastimar a una socia.
    .answer-rain = Que la lluvia llegó tarde
    .said-rain = la lluvia | lluvia | llovió tarde | la lluvia tarde
    .reply-rain = La carta habla de la lluvia, y todo el mundo lo sabe. Pero aquí hay algo que podría lastimar a una socia.

asking-an-assistant--who-allows-it = Nuestra secretaria quiere un asistente que anote todo lo que decimos. ¿Quién debe decidir eso?
    .hint = ¿De quién son las palabras que irían a esa máquina?
    .answer-members = Las socias y los socios
    .said-members = los socios | las socias | nosotros | todos nosotros | la asamblea
    .reply-members = Sí. Las palabras son nuestras, y se irían a una empresa.
    .answer-secretary = La secretaria
    .said-secretary = secretaria | decide la secretaria | ella
    .reply-secretary = Le ahorraría mucho trabajo, es verdad. Pero las palabras son de toda la cooperativa.
    .answer-seller = Quien vende el asistente
    .said-seller = el vendedor | vendedor | la empresa | quien lo vende
    .reply-seller = Quien vende dirá que es seguro. Tal vez lo sea. Pero las palabras son nuestras, no suyas.

asking-an-assistant--ask-check-decide = ¿En qué orden usamos un asistente?
    .hint = La última palabra es nuestra.
    .reply = Sí, en ese orden. Y la última palabra sigue siendo nuestra.
    .answer-ask = Le preguntamos
    .said-ask = preguntar | preguntamos | preguntarle
    .answer-check = Comprobamos con alguien que sabe
    .said-check = comprobar | comprobamos | con alguien que sabe | alguien que sabe
    .answer-decide = Decidimos por nuestra cuenta
    .said-decide = decidir | decidimos | por nuestra cuenta

asking-an-assistant--i-check = Diga después de mí.
    .phrase = Puede ayudar, pero yo compruebo, y yo decido.
    .reply = Así se usa una herramienta.

asking-an-assistant--whom-you-ask = ¿A quién puede preguntarle, cuando quiere comprobar algo? Nombre a alguien para la salud. A alguien para la ley. A alguien para el dinero.
    .hint = ¿Una enfermera, un maestro, una persona mayor, su cooperativa?
    .reply = Gracias. Esas personas valen más que cualquier asistente.

asking-an-assistant--before-next-time = Antes de la próxima lección, haga esto. Busque a alguien que tenga un asistente en el celular. Pregúntele al asistente sobre algo que usted conozca bien: su cultivo, o su pueblo. Cuente qué acierta, y qué inventa.

## A la manera de la cooperativa

the-cooperative-way = A la manera de la cooperativa
    .summary = Siete principios, y una máquina que prueba la leche.

the-cooperative-way--the-offer = En { -village } se reúne la cooperativa lechera. Una empresa le ofrece una máquina con inteligencia artificial. Prueba la leche, y le pone precio a la de cada quien. Los primeros dos años es gratis.

    Julián dice: firmemos, que hay más gente esperando. Lucía dice: primero, nuestros siete principios.

the-cooperative-way--door-and-vote = El primer principio es la puerta abierta. Gente muy distinta debe opinar sobre una máquina así. De ese modo nadie queda afuera.

    El segundo: socias y socios deciden. ¿Cómo se hace? ¿Qué datos recibe? ¿Quién puede usarla? Decide la gente a quien afecta.

the-cooperative-way--who-decides = Una máquina le va a poner precio a nuestra leche. ¿Quién debe decidir sobre esa máquina?
    .hint = ¿De quién es la leche?
    .answer-members = Quienes traen la leche
    .said-members = los socios | las socias | nosotros | todos nosotros | la asamblea
    .reply-members = Sí. Nos afecta, y por eso decidimos.
    .answer-company = La empresa que la hizo
    .said-company = la empresa | empresa | los que la hicieron
    .reply-company = Nadie sabe mejor cómo funciona, es verdad. Miremos un año más adelante.
    .answer-technician = Nuestro técnico
    .said-technician = el técnico | técnico | el experto
    .reply-technician = El técnico nos la puede explicar, y eso vale mucho. Pero la leche no es suya.

the-cooperative-way--one-year-later = Un año después, baja el precio. ¿Por qué? La empresa dice: es nuestro secreto. Ustedes lo aceptaron. Regresemos a esa noche.

the-cooperative-way--share-and-stay-free = El tercer principio: ponemos y compartimos. Lo que la máquina ahorra regresa a nuestra gente.

    El cuarto: seguimos libres. Una empresa nos puede vender algo. Pero no nos debe amarrar. ¿Podemos irnos, y llevarnos nuestros datos?

the-cooperative-way--free-for-two-years = La máquina es gratis por dos años. Después, solo la empresa puede leer nuestros datos. ¿Qué está en peligro?
    .hint = ¿Podríamos irnos todavía?
    .answer-freedom = Nuestra libertad
    .said-freedom = la libertad | libertad | ser libres | no podemos irnos
    .reply-freedom = Sí. Lo que hoy es gratis, mañana nos puede amarrar.
    .answer-taste = El sabor de la leche
    .said-taste = el sabor | sabor | la leche | nuestra leche
    .reply-taste = La leche sigue tan buena como nuestras vacas. Pero ¿podríamos irnos con otra empresa?
    .answer-nothing = Nada, porque es gratis
    .said-nothing = nada | es gratis | no hay peligro
    .reply-nothing = Dos años sin pagar, eso suena bien. Pero al tercer año la empresa pone el precio. ¿Podríamos irnos todavía?

the-cooperative-way--we-learn = El quinto principio: aprendemos. Es la piedra que sostiene la casa. Una máquina que nadie entiende hace más fuerte al fuerte. Y el débil ni siquiera puede decir qué está mal. Por eso aprendemos antes de votar. Usted lo está haciendo ahora.

the-cooperative-way--one-who-understands = Con que nuestro técnico entienda la máquina, alcanza. ¿Es cierto?
    .hint = ¿Quién vota sobre ella?
    .reply-true = Quien la entiende vale oro. Pero vota toda la cooperativa. ¿Y si el técnico se va, o alguien lo compra?
    .reply-false = Así es. Vota toda la cooperativa, así que mucha gente debe entender.

the-cooperative-way--together-and-our-place = El sexto principio: las cooperativas se ayudan. Unidas pueden guardar datos en común, y hablar con una sola voz. Casi todas las reglas sobre inteligencia artificial olvidan esa solidaridad.

    El séptimo: cuidamos nuestro lugar. ¿Le sirve la máquina al pueblo? ¿Cuánta agua y cuánta luz gasta?

the-cooperative-way--four-conditions = Entonces { -village } no dice que sí, ni dice que no. Pone cuatro condiciones.

    Podemos ver cómo se calcula un precio.

    Una persona lo revisa cuando alguien se queja.

    Los datos son de las socias y los socios.

    Y cada año, la asamblea vota de nuevo.

    El hombre de la empresa dice: eso nadie me lo había pedido. Y se va a averiguar.

the-cooperative-way--aminas-milk = La máquina dice: la leche de Lucía es mala. Lucía dice: es buena. ¿Qué deben decir nuestras reglas?
    .hint = Recuerde a Rosa en la ventanilla.
    .answer-person = Una persona la prueba de nuevo
    .said-person = una persona | probarla de nuevo | que alguien la pruebe | que la prueben
    .reply-person = Sí. Y lo anotamos, para que se corrija la máquina.
    .answer-last-word = La máquina tiene la última palabra
    .said-last-word = la máquina | la última palabra | creerle a la máquina | manda la máquina
    .reply-last-word = Así se acabaría rápido cualquier pleito. Pero la máquina se puede equivocar, y entonces lo paga Lucía.
    .answer-juma = Julián decide por su cuenta
    .said-juma = Julián | decide Julián | que decida Julián | preguntarle a Julián
    .reply-juma = Puede que Julián sea justo. Pero un hombre solo no es una regla. ¿Y si la leche es de su primo?

the-cooperative-way--we-decide-about-it = Diga después de mí.
    .phrase = Si decide sobre nuestra gente, nuestra gente decide sobre ella.
    .reply = Es un principio viejo, para una máquina nueva.

the-cooperative-way--which-principle = Imagine que una máquina así llega a su cooperativa. ¿Qué principio defendería usted primero, y por qué?
    .hint = La puerta abierta, el voto, poner y compartir. Seguir libres, aprender, ayudarnos, cuidar nuestro lugar.
    .reply = Gracias. Dígalo también en su asamblea.

the-cooperative-way--before-next-time = Antes de la próxima lección, haga esto. Piense en una máquina o aplicación que usa su cooperativa. Pregúntele a alguien de la directiva: ¿podemos dejarla, y llevarnos nuestros datos?

## Cooperativas de datos

data-cooperatives = Cooperativas de datos
    .summary = Gente que guarda sus datos en común, en mar y en tierra.

data-cooperatives--lupita = Lupita pesca en una bahía pequeña de México. Cada tarde anota en un cuaderno su pesca, el lugar y el precio. Una noche sube el mar, y se lleva el cuaderno.

    En la playa, los comerciantes saben más de ese pescado que Lupita. Ponen el precio, y ella lo acepta.

data-cooperatives--pescadata = En México, la gente de la pesca pequeña usa PescaData. Es una aplicación para anotar lo que se pesca. Sirve también en el mar, sin señal. Lo que se anota es de quienes pescan.

    Ahora Lupita conoce sus meses buenos. Puede negociar, y demostrar lo que hizo.

data-cooperatives--whose-catch = En México, quienes pescan anotan su pesca con PescaData. ¿Quién debe ganar con lo anotado?
    .hint = ¿Quién salió al mar?
    .answer-fishers = Quienes pescan
    .said-fishers = los pescadores | pescadores | las pescadoras | Lupita
    .reply-fishers = Sí. Su trabajo, sus datos, su ganancia.
    .answer-buyers = Los comerciantes
    .said-buyers = comerciantes | los que compran | el mercado
    .reply-buyers = A los comerciantes les gusta saberlo todo, y muchas veces lo saben. Pero al mar no salieron.
    .answer-nobody = Nadie
    .said-nobody = ninguno | nadie debe | nadie gana
    .reply-nobody = Se podría guardar todo con llave. Pero entonces nadie aprende de eso, ni siquiera Lupita.

data-cooperatives--midata = Ahora vamos a Suiza, a MIDATA. Es una cooperativa para datos de salud, y no busca ganancias. Cada persona tiene ahí una cuenta con llave.

    Cuando un estudio quiere aprender de una enfermedad, tiene que pedir permiso. Cada persona decide qué estudio puede usar qué. Y la asamblea general lo gobierna todo.

data-cooperatives--the-study = En MIDATA, un estudio quiere usar los datos de salud de Ana. ¿Quién decide eso?
    .hint = ¿De qué cuerpo hablan esos datos?
    .answer-anna = Ana misma
    .said-anna = Ana | decide Ana | ella | ella misma
    .reply-anna = Sí. A este estudio le dice que sí, y a otro que no.
    .answer-doctors = Los doctores
    .said-doctors = doctores | los médicos | el estudio | los científicos
    .reply-doctors = Puede que tengan un buen fin. Pero tienen que preguntar, porque se trata de Ana.
    .answer-chairperson = Quien preside
    .said-chairperson = la presidenta | el presidente | la directiva
    .reply-chairperson = Quien preside dirige la cooperativa. Pero nadie abre la cuenta de Ana por ella.

data-cooperatives--each-and-all = En una cooperativa de datos, yo decido sobre mis datos. Y las reglas las decidimos en grupo. ¿Es cierto?
    .hint = Está Ana, y está la asamblea general.
    .reply-true = Sí, las dos cosas. Mis datos, y nuestras reglas.
    .reply-false = Tal vez suena a mucho decidir. Pero hacen falta las dos cosas. Por mi cuenta, no tengo peso. Y si no me preguntan, ya no son míos.

data-cooperatives--salus = En España está Salus Coop. La fundó gente común, para sus datos de salud. Los gobiernan en grupo.

    Entonces, no es solo cosa de gente rica, ni de expertos. Empieza con unas pocas personas que acuerdan reglas.

data-cooperatives--what-we-call-it = Hay gente que guarda sus datos en común. En grupo decide quién puede usarlos. ¿Cómo se llama eso?
    .hint = Es una cooperativa. ¿Qué guarda?
    .answer-data-cooperative = Una cooperativa de datos
    .said-data-cooperative = cooperativa de datos | cooperativa | una cooperativa | la cooperativa
    .reply-data-cooperative = Sí, una cooperativa de datos.
    .answer-company = Una empresa privada
    .said-company = empresa | una empresa | empresa privada | un negocio
    .reply-company = Una empresa vendería los datos para sus dueños. Aquí decide la gente de la que hablan los datos.
    .answer-hospital = Un hospital
    .said-hospital = hospital | el hospital | una clínica
    .reply-hospital = Un hospital también guarda datos. Pero ahí las personas enfermas no votan.

data-cooperatives--not-easy = No es fácil. Cuidar los datos cuesta dinero, y pide gente que sepa. Mucha gente tiene que entrar, o los datos dicen poco. Y hay que estar alerta, o al final deciden unos pocos.

    Hay apoyo: MIDATA deja abierto su programa, y ayuda a empezar a cooperativas hermanas.

data-cooperatives--what-comes-first = Nuestra cooperativa quiere guardar sus propios datos. ¿Qué hacemos primero?
    .hint = Primero la gente, después las máquinas.
    .answer-rules = Acordamos las reglas
    .said-rules = las reglas | reglas | acordar reglas | ponernos de acuerdo | conversamos
    .reply-rules = Sí. ¿Qué recogemos, para qué, y quién puede verlo?
    .answer-computer = Compramos una computadora grande
    .said-computer = una computadora | la computadora | comprar computadora | computadora grande
    .reply-computer = Algún día nos hará falta un aparato, es verdad. Veamos qué pasa.
    .answer-everything = Recogemos todo
    .said-everything = todo | recoger todo | todos los datos | juntar todo
    .reply-everything = Muchos datos parecen mucha riqueza. Pero lo que no hace falta se puede robar, o hacer daño.

data-cooperatives--dust = Llega la computadora, y costó mucho. Pero ¿qué datos entran? ¿Quién puede mirar? Nadie acordó nada. Así que se queda en un rincón, juntando polvo.

data-cooperatives--our-rules = Diga después de mí.
    .phrase = Nuestros datos, nuestras reglas, nuestra ganancia.
    .reply = En ese orden, aguanta.

data-cooperatives--which-data = ¿Qué datos le servirían a su cooperativa, si los guardan en común? ¿Y quién no debe verlos nunca? Piense en voz alta.
    .hint = ¿Precios, cosechas, lluvias, animales enfermos?
    .reply = Gracias. Una cooperativa de datos puede empezar con una idea así.

data-cooperatives--before-next-time = Antes de la próxima lección, haga esto. Pregunte en su cooperativa: ¿qué anotamos sobre nuestras socias y socios? ¿Dónde se guarda, y quién puede mirar?

## Cooperativas que la usan, o la hacen

cooperatives-and-ai = Cooperativas que usan inteligencia artificial, o la hacen
    .summary = Un viaje de la India a Kenia: qué funciona, y qué no.

cooperatives-and-ai--grace-reports = Elena es la secretaria de la cooperativa de { -village }. Le preguntaron: ¿usan inteligencia artificial otras cooperativas? ¿Y deciden sobre ella? Elena averiguó. Esta noche nos cuenta.

cooperatives-and-ai--the-big-ones = Elena empieza con las grandes. IFFCO, en la India, hace abonos. Usa drones sobre los campos. Son máquinas pequeñas que vuelan.

    Frísland Campina, en Holanda, revisa la leche con inteligencia artificial.

    Fonterra, en Nueva Zelanda, estudia cómo se produce la leche.

    Las tres son cooperativas, y muy grandes.

cooperatives-and-ai--using-is-deciding = Una cooperativa grande usa inteligencia artificial. Entonces sus socias y socios deciden sobre ella. ¿Es cierto?
    .hint = Usar es una cosa. ¿Y decidir?
    .reply-true = Así debería ser en una cooperativa. Pero cuando crece mucho, la gente puede quedar lejos de la mesa. Por eso hay que preguntar.
    .reply-false = Así es. Usar es una cosa, y decidir es otra. En una casa grande, hay que preguntar.

cooperatives-and-ai--light = En Estados Unidos, hay cooperativas que llevan la luz al campo. La inteligencia artificial les ayuda a manejar la corriente. Les dice qué se puede dañar pronto. Lo arreglan, y la luz no se va.

    Para eso no hicieron una inteligencia artificial nueva. Usan lo que hizo otra gente.

cooperatives-and-ai--rented = Una cooperativa usa inteligencia artificial que hizo una gran empresa. Funciona bien. ¿Cuál es el peligro?
    .hint = ¿Y si la empresa cambia el precio?
    .answer-depend = Depender de la empresa
    .said-depend = depende de la empresa | depender | depende | no es libre | decide la empresa
    .reply-depend = Sí. Además, su dinero hace más fuerte a la gran empresa. Por eso, guarden una salida.
    .answer-forbidden = Está prohibido
    .said-forbidden = prohibido | es prohibido | la ley lo prohíbe | no está permitido
    .reply-forbidden = Nada lo prohíbe, y funciona bien. Pero a quien alquila le pueden cambiar el precio.
    .answer-no-danger = No hay ninguno
    .said-no-danger = ninguno | no hay peligro | funciona bien | nada
    .reply-no-danger = Mientras funciona, no vemos ninguno. Pero un día la empresa puede cambiar el precio, o las reglas.

cooperatives-and-ai--banks-together = En Alemania, unos bancos cooperativos tenían en común un centro de computadoras. Se llamaba GAD. Por muchos años, sostuvo su trabajo. Ningún banco pequeño lo habría podido pagar por su cuenta.

    Más tarde, los bancos votaron por unirlo con otro más grande. Así que tengan cosas en común. Y cuiden que la mesa no quede muy lejos.

cooperatives-and-ai--old-letters = También hay quienes hacen inteligencia artificial. En Europa está Rid Coop. Su máquina se llama Transkribus. Lee escritura antigua, hecha a mano.

    Conoce más de doscientas lenguas y dialectos. Ha leído más de noventa millones de páginas. Ayuda a bibliotecas de pueblo, y a lenguas que ya poca gente habla.

cooperatives-and-ai--members-teach-it = En Rid Coop, sus miembros traen sus propias páginas. Corrigen la máquina, y así le enseñan. Votan sobre los precios, sobre lo nuevo, y sobre lo que es correcto. No vive de los datos de la gente.

    Tiene unos doscientos sesenta miembros, en más de treinta países. Pero al principio hubo apoyo: unos diez millones de euros de dinero público.

cooperatives-and-ai--who-votes = Rid Coop hizo una máquina que lee cartas antiguas. ¿Quién vota sobre sus precios y sus planes?
    .hint = Es una cooperativa.
    .answer-members = Sus miembros
    .said-members = los miembros | miembros | los socios | las bibliotecas
    .reply-members = Sí. La usan, le enseñan, y votan.
    .answer-investors = Inversionistas ricos
    .said-investors = los inversionistas | inversionistas | gente rica
    .reply-investors = En muchas empresas es así. Pero esta máquina es de quienes la usan.
    .answer-builders = Los ingenieros
    .said-builders = ingenieros | los expertos | los que saben
    .reply-builders = Saben mucho, y se les escucha. Pero esta máquina es de quienes la usan.

cooperatives-and-ai--gamayyar = Por último, Kenia, en África. Recuerde a Yolanda, que les enseña a las máquinas de noche. En Kenia, gente con ese mismo trabajo fundó una cooperativa: Gamayyar. No tiene intermediarios. Busca a sus clientes por su cuenta. La paga es justa, y llega a tiempo.

    La cooperativa es de su gente. Se apoyan para cargar con lo que vieron. Todavía necesitan clientes. Pero ahora hablan directo con ellos.

cooperatives-and-ai--left-out = En Kenia, gente que trabaja con datos fundó la cooperativa Gamayyar. ¿A quién ya no necesita?
    .hint = Alguien estaba en medio, entre esa gente y sus clientes.
    .answer-middleman = Al intermediario
    .said-middleman = el intermediario | intermediario | al de en medio | al coyote
    .reply-middleman = Sí. Lo que él se guardaba ahora puede llegar a quienes trabajan.
    .answer-clients = A los clientes
    .said-clients = los clientes | clientes | a quien paga
    .reply-clients = Sin clientes tampoco ahí hay trabajo. Pero ¿quién estaba en medio, entre los clientes y la gente que trabaja?
    .answer-workers = Al resto del grupo
    .said-workers = al grupo | los compañeros | a los compañeros | los trabajadores
    .reply-workers = Es justo al revés: ahora el grupo se necesita más que antes. Pero ¿quién estaba en medio, entre el grupo y los clientes?

cooperatives-and-ai--use-and-decide = Diga después de mí.
    .phrase = No solo la usamos. Decidimos sobre ella.
    .reply = Ahí está la diferencia.

cooperatives-and-ai--nearest-to-us = ¿Cuál de estas se parece más a su cooperativa? ¿Qué harían igual? ¿Y qué harían de otra manera?
    .hint = Drones, leche, luz, bancos, cartas antiguas, trabajo con datos.
    .reply = Gracias. Elena lo anotaría.

cooperatives-and-ai--before-next-time = Antes de la última lección, haga esto. Cuénteles de una de estas cooperativas a dos personas de la suya. Pregúnteles: ¿qué nos haría falta para hacerlo también? Guarde en la memoria lo que digan.

## Lo que podemos hacer

what-we-can-do = Lo que podemos hacer
    .summary = Cinco maneras de actuar, y una pregunta para su asamblea.

what-we-can-do--five-ways = Ya ha llegado lejos. ¿Qué puede hacer una cooperativa? Abra otra vez la mano: hay cinco maneras.

    El pulgar: decidimos en grupo sobre nuestros datos.

    El segundo dedo: hablamos de la inteligencia artificial en público. En las reuniones, y en los salones del pueblo.

    El tercero: aprendemos, de viva voz, en nuestras propias lenguas.

    El cuarto: la hacemos nuestra de otra manera, en común.

    El meñique: la ponemos a servir a nuestros propios fines.

what-we-can-do--nothing-to-do = La inteligencia artificial es para expertos. Una cooperativa pequeña no puede hacer nada. ¿Es cierto?
    .hint = Mire su mano.
    .reply-true = Mucho se decide lejos, es verdad. Pero decidir sobre nuestros datos, conversar y aprender: eso puede empezar mañana.
    .reply-false = Así es. Decidir sobre nuestros datos, conversar y aprender: eso puede empezar mañana.

what-we-can-do--in-the-way = Hay mucho que estorba. Nos faltan dinero y grandes computadoras. No tenemos voz donde se hacen las leyes. La inteligencia artificial más grande cuesta más de lo que jamás podremos pagar. Por eso alquilamos la de las grandes empresas, y las hacemos más fuertes.

    ¿Y en casa? Decisiones lentas, miedo a las máquinas, dirigentes que ya no preguntan.

what-we-can-do--too-big-for-us = La inteligencia artificial más grande es demasiado cara para nuestra cooperativa. ¿Qué hacemos entonces?
    .hint = Piense en las grandes cooperativas. ¿De qué tamaño eran el primer día?
    .answer-choose = Hacemos lo que podemos
    .said-choose = lo que podemos | hacer lo que podamos | con lo que podemos | lo que se pueda | con poco
    .reply-choose = Sí. Con poco, en grupo, y con una pregunta.
    .answer-give-up = Se la dejamos a las empresas
    .said-give-up = se la dejamos | nos rendimos | las empresas | que la hagan las empresas
    .reply-give-up = Las computadoras son de ellas, es verdad. Pero difícilmente nos van a preguntar qué es justo.
    .answer-wait = Esperamos a que sea barata
    .said-wait = esperar | esperamos | cuando sea barata | hasta que baje
    .reply-wait = Puede que baje de precio. Mientras tanto, otra gente hace las reglas, y nos toca vivir con ellas.

what-we-can-do--what-helps = ¿Y qué ayuda? Computadoras que sean públicas. Dinero apartado para esto. Herramientas que comparten muchas cooperativas.

    Y gente amiga: sindicatos, grupos que cuidan el clima, quienes defienden nuestros datos. También los pueblos indígenas, que cuidan sus propios datos. Y quien nos defienda ante la ley, si alguien abusa de nuestros datos. Eso se paga con un fondo común.

what-we-can-do--two-speakers = Dos personas hablan de la inteligencia artificial. Una dice: con ella nos haremos ricos. La otra dice: esto cuesta, y estas personas deciden. ¿En quién confía usted?
    .hint = ¿Quién le dice algo que usted puede comprobar?
    .answer-plan = En quien dice quién decide
    .said-plan = quien dice quién decide | quién decide | lo que cuesta | quien tiene un plan | el del plan
    .reply-plan = Sí. Un plan dice quién decide, y quién paga.
    .answer-promise = En quien promete riqueza
    .said-promise = quien promete | la riqueza | el que promete | ser ricos | nos haremos ricos
    .reply-promise = Tener esperanza es bueno. Miremos un año más adelante.

what-we-can-do--after-one-year = Un año después, nadie es rico. La máquina está parada, y nadie sabe quién debe arreglarla. Hubo palabras bonitas, y ningún plan.

what-we-can-do--amina-asks = En { -village } hay asamblea general. Lucía pide la palabra. Cuenta lo de sus frijoles pintos, en tres frases. Después hace una sola pregunta: ¿quién escogió los ejemplos de la máquina, y dónde nos quejamos?

    La asamblea escoge a tres personas para averiguarlo. La próxima vez, esas tres dan su informe.

what-we-can-do--a-good-question = Usted puede llevar a su asamblea una pregunta sobre la inteligencia artificial. ¿Cuál es buena?
    .hint = ¿Cuál puede llevar a una decisión?
    .answer-harvest-data = ¿Quién ve los datos de cosecha?
    .said-harvest-data = los datos | nuestros datos | la cosecha | quién ve los datos
    .reply-harvest-data = Sí. Está cerca, lo podemos averiguar, y podemos decidir.
    .answer-good-or-bad = ¿Es buena, o es mala?
    .said-good-or-bad = buena o mala | si es buena | si es mala
    .reply-good-or-bad = De eso se puede hablar toda una noche. Pero al final no hay nada que decidir. Pregunte por algo cercano.
    .answer-to-blame = ¿Quién tiene la culpa?
    .said-to-blame = la culpa | de quién es la culpa | quién es culpable
    .reply-to-blame = Hay mucho que da rabia, es verdad. Pero la culpa sola no cambia nada. Pregunte por algo cercano.

what-we-can-do--the-plan = Este es un plan para su asamblea. Antes, pida un lugar en la agenda. Después basta un cuarto de hora.

    Primero, alguien cuenta una historia corta. Luego viene la pregunta. Luego conversamos, y empieza la gente más callada. Luego votamos por un paso. Y eso queda en el acta.

what-we-can-do--how-it-goes = ¿Cómo tratamos en la asamblea nuestra pregunta sobre inteligencia artificial? Dígamelo en orden.
    .hint = La gente escucha primero una historia.
    .reply = Sí. Un cuarto de hora, y algo empieza.
    .answer-story = Contamos una historia corta
    .said-story = la historia | una historia | contar la historia | historia corta
    .answer-question = Hacemos la pregunta
    .said-question = la pregunta | pregunta | hacer la pregunta
    .answer-talk = Conversamos
    .said-talk = conversar | hablamos | hablar | todos hablan
    .answer-vote = Votamos por un paso
    .said-vote = votamos | votar | el voto | un paso

what-we-can-do--on-the-agenda = Para tener un lugar en la agenda, le basta una frase. Dígala después de mí.
    .phrase = Quiero poner en la agenda una pregunta sobre inteligencia artificial.
    .reply = Dígasela a quien lleva la agenda. Es su derecho.

what-we-can-do--stand-up-and-speak = Ahora póngase de pie, si puede. Está en su asamblea, y la gente le escucha. Cuente su historia corta. Después haga su pregunta.
    .hint = ¿Qué pasó, y a quién? ¿Qué queremos saber? ¿Qué vamos a decidir?
    .reply = Gracias. Ya lo dijo una vez. La próxima cuesta menos.

what-we-can-do--your-next-assembly = Ahora llévelo a su próxima asamblea general: una historia, una pregunta, un paso. La inteligencia artificial la hizo la gente. Entonces la gente la puede cambiar. Usted tiene voz, y tiene voto. Use las dos cosas.
