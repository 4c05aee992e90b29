# Español de América Latina. Escrito para el oído: frases cortas, una idea por respiro, los números en palabras.
# Trato de usted; siempre que se puede, sin marcar el género de quien escucha.

course = La cooperativa, paso a paso
    .summary = Qué es una cooperativa, cómo decidimos, y adónde va el dinero. Doce lecciones cortas, con historias.

## Qué es una cooperativa

what-a-cooperative-is = Qué es una cooperativa
    .summary = Un molino que es de quienes lo usan.

what-a-cooperative-is--welcome = Le damos la bienvenida. Nos alegra que esté aquí. Le voy a contar historias, y a preguntarle un poco. Con una o dos palabras alcanza. Si no sabe cómo seguir, diga: ayuda.

what-a-cooperative-is--far-mill = Lucía y las familias vecinas siembran maíz. El molino queda lejos, y cobra caro. Ninguna familia puede comprar un molino por su cuenta. Entonces juntan su dinero. Ahora hay un molino en su propio pueblo.

what-a-cooperative-is--who-owns = Lucía y las familias vecinas pagaron un molino entre todas. ¿De quién es el molino?
    .hint = Piense en quienes lo pagaron.
    .answer-members = De las familias vecinas
    .said-members = de las familias | las familias | de los vecinos | los vecinos | de todos ellos | es de todos | de los socios
    .reply-members = Sí. Lo usan, y es suyo.
    .answer-trader = De un comerciante rico
    .said-trader = del comerciante | un comerciante | de un rico | un hombre rico
    .reply-trader = Muchos molinos sí son de un comerciante. Pero este no lo pagó ningún comerciante. Las familias pusieron el dinero.
    .answer-government = Del gobierno
    .said-government = el gobierno | del estado | de la alcaldía | del municipio
    .reply-government = El gobierno también puede poner molinos. Pero aquí nadie se quedó esperándolo. Las familias pusieron el dinero.

what-a-cooperative-is--together = A esto le decimos cooperativa. Quienes necesitan lo mismo se juntan, y lo tienen en común. Lo pagan. Lo usan. Y deciden.

what-a-cooperative-is--what-name = Ahora usted. Hay negocios que son de sus socias y socios. Su propia gente los dirige. ¿Cómo se llama un negocio así?
    .hint = La palabra dice que la gente trabaja en común. Empieza así: coope.
    .answer-cooperative = Una cooperativa
    .said-cooperative = cooperativa | la cooperativa | es una cooperativa | una sociedad cooperativa | la coope
    .reply-cooperative = Sí, cooperativa. Esa palabra nos acompaña todo el camino.
    .answer-company = Una empresa
    .said-company = empresa | es una empresa | una compañía | una empresa privada
    .reply-company = Una empresa es de quienes ponen el dinero. Aquí el negocio es de quienes lo usan. Y eso tiene su propio nombre.
    .answer-charity = Una obra de caridad
    .said-charity = caridad | la caridad | una fundación | una donación | un regalo
    .reply-charity = La caridad da a otra gente. Lucía y las familias vecinas se ayudan entre sí. Para eso hay otra palabra.

what-a-cooperative-is--how-it-begins = ¿Cómo empezó el molino? Ponga estas tres cosas en orden.
    .hint = Nadie paga antes de conversar.
    .reply = Así es. Primero conversamos, luego ponemos el dinero, y después empezamos.
    .answer-talk = Se reúnen y conversan
    .said-talk = se reúnen | conversan | hablan | conversar | la reunión
    .answer-pay = Ponen el dinero
    .said-pay = el dinero | ponen dinero | juntan el dinero | pagan | aportan
    .answer-open = El molino empieza a moler
    .said-open = el molino | empieza el molino | abren el molino | empieza a moler

what-a-cooperative-is--whose-vote = En nuestra cooperativa, Mateo puso más dinero que Lucía. Ahora votamos. ¿Qué voto vale más?
    .hint = Cuente personas, no monedas.
    .answer-same = Los dos valen igual
    .said-same = igual | los dos | iguales | valen lo mismo | lo mismo | ninguno
    .reply-same = Sí. Cada quien es una persona, y por eso tiene un voto.
    .answer-musa = El voto de Mateo
    .said-musa = Mateo | el de Mateo | vale más Mateo
    .reply-musa = En muchas empresas es así: más dinero, más votos. Aquí contamos personas.
    .answer-amina = El voto de Lucía
    .said-amina = Lucía | el de Lucía | vale más Lucía
    .reply-amina = Lucía conoce bien el molino. Pero Mateo también lo conoce. Aquí nadie está por encima de nadie.

what-a-cooperative-is--people-not-money = Piense en todo el pueblo. Si vota el dinero, la persona más rica decide por el resto. El resto pagó, pero no tiene voz. En una cooperativa vota la gente, no el dinero.

what-a-cooperative-is--one-vote = Esta regla es corta. Dígala después de mí.
    .phrase = Una persona, un voto.
    .reply = Muy bien dicho. Esta regla nos une.

what-a-cooperative-is--may-earn = Una cooperativa puede ganar dinero. ¿Es cierto?
    .hint = El molino necesita aceite y arreglos.
    .reply-true = Sí. Con eso paga sus gastos. Lo que sobra les sirve a sus socias y socios.
    .reply-false = Mucha gente lo piensa, porque aquí nos ayudamos. Pero el molino necesita aceite, arreglos y quien lo maneje. Sin ganar nada, pronto se pararía.

what-a-cooperative-is--a-billion = Somos muchísima gente. Unos mil millones de personas en el mundo están en una cooperativa. En común tienen tierras y tiendas. Tienen bancos, y llevan la luz a los pueblos.

what-a-cooperative-is--are-you-a-member = ¿Y usted? ¿Ya está en una cooperativa?
    .hint = Diga solamente: sí, o todavía no.
    .answer-yes = Sí
    .said-yes = sí estoy | ya estoy | claro que sí | por supuesto | soy socia | soy socio
    .reply-yes = Qué bueno saberlo.
    .answer-not-yet = Todavía no
    .said-not-yet = no | aún no | no estoy | no soy socia | no soy socio | nunca
    .reply-not-yet = Gracias por decírmelo.

what-a-cooperative-is--you-are-one = Entonces una parte de ella es suya. Estas lecciones hablan de algo que le pertenece.

what-a-cooperative-is--you-may-become-one = Estas lecciones también son para usted. Tal vez un día quiera entrar a una cooperativa, o empezar una.

what-a-cooperative-is--what-is-needed = Ahora, con calma. ¿Qué le hace falta a la gente de su lugar? Algo que nadie puede comprar por su cuenta. Piense en voz alta. Yo le guardo sus palabras.
    .hint = Un molino, una bomba de agua, un camión, un préstamo justo: ¿qué le viene a la mente?
    .reply = Gracias. Muchas cooperativas empezaron con una idea así.

what-a-cooperative-is--so-far = Esto vimos hoy. La cooperativa es de quienes la forman. Quienes la forman la usan. Quienes la forman deciden. La próxima vez visitamos una tienda pequeña que se hizo famosa.

## Lo que empezó en Rochdale

what-rochdale-began = Lo que empezó en Rochdale
    .summary = Veintiocho personas trabajadoras abren una tienda pequeña. Escuche lo que nació de ahí.

what-rochdale-began--long-ago = Vamos muy atrás, al año mil ochocientos cuarenta y cuatro. Estamos en Rochdale, una ciudad de Inglaterra. Los telares hacen ruido, y los días son largos. Las familias tejedoras trabajan mucho, y ganan poco.

what-rochdale-began--bad-flour = La comida cuesta mucho. Hay quien mezcla tiza con la harina. Hay balanzas que no dicen la verdad. Muchas familias comen ahora y pagan después. Así nunca salen de la deuda.

what-rochdale-began--what-can-they-do = Las familias tejedoras necesitan comida buena, sin engaños. Son pobres. ¿Qué pueden hacer?
    .hint = Cada quien tiene unas pocas monedas. ¿Y si las juntan?
    .answer-shop = Abrir su propia tienda
    .said-shop = una tienda | abrir una tienda | su propia tienda | poner una tienda | comprar juntos
    .reply-shop = Sí. Eso fue justo lo que hicieron.
    .answer-wait = Esperar a que alguien ayude
    .said-wait = esperar | que esperen | esperan | que alguien ayude
    .reply-wait = Ya llevaban mucho tiempo esperando. Nadie llegó, y en las casas había hambre.
    .answer-alone = Buscar cada quien otro vendedor
    .said-alone = otro vendedor | cada quien por su lado | cada quien | un mejor vendedor | por su cuenta
    .reply-alone = Suena sensato. Pero quien compra poco, y por su cuenta, no tiene fuerza.

what-rochdale-began--one-customer = Una clienta pobre dice: su balanza no pesa bien. El vendedor se ríe, porque tiene mucha más clientela. ¿Y si toda esa clientela se pone de acuerdo?

what-rochdale-began--saving = Veintiocho personas se reunían por las noches. Unas tejían, otras tenían otro oficio. Cada una apartaba unas monedas. Semana tras semana, la caja pesaba más.

what-rochdale-began--how-many = ¿Cuántas personas empezaron la tienda de Rochdale?
    .hint = Un poco menos de treinta.
    .answer-twenty-eight = Veintiocho
    .said-twenty-eight = veintiocho personas | eran veintiocho | fueron veintiocho | veinte y ocho
    .reply-twenty-eight = Sí, veintiocho. Ya ve, no hace falta una multitud.
    .answer-ten = Diez
    .said-ten = diez personas | eran diez
    .reply-ten = Con diez también se puede empezar. En Rochdale eran más, casi treinta.
    .answer-hundred = Cien
    .said-hundred = cien personas | un ciento
    .reply-hundred = Más tarde fueron muchas más de cien. Al comienzo no llegaban ni a treinta.

what-rochdale-began--the-shop = Una noche oscura de diciembre abrieron una tienda pequeña. En el estante había avena. Había harina, y había mantequilla. No era mucho. Pero era puro, y la balanza decía la verdad.

what-rochdale-began--what-they-sold = ¿Qué vendió primero la tienda de Rochdale?
    .hint = Tenían hambre.
    .answer-food = Avena, harina y mantequilla
    .said-food = comida | avena | harina | mantequilla | avena y harina | harina y mantequilla | alimentos | manteca
    .reply-food = Sí. Comida sencilla, y sin engaños.
    .answer-cloth = Tela tejida
    .said-cloth = tela | telas | la tela | ropa | tejidos
    .reply-cloth = Mucha de esa gente tejía, así que es buena idea. Pero la tela no se come. Empezaron con lo que toda familia necesita cada día.
    .answer-medicine = Medicinas
    .said-medicine = remedios | medicina | pastillas | medicamentos
    .reply-medicine = La gente enferma también necesitaba apoyo. Pero empezaron con lo que toda familia come cada día.

what-rochdale-began--what-is-left = Pasa un año en la tienda de Rochdale. Los gastos están pagados, y sobra dinero. ¿Cómo lo reparten?
    .hint = ¿Quién sostuvo la tienda? Quienes compraban en ella.
    .answer-bought = Según lo que compró cada quien
    .said-bought = según las compras | por lo que compraron | lo que compró cada quien | quien compró más | por compras
    .reply-bought = Sí. La familia que más compró, más recibió. Eso se llama retorno.
    .answer-founders = Solo entre quienes la fundaron
    .said-founders = los fundadores | solo los fundadores | los primeros | los que empezaron | los dirigentes
    .reply-founders = Esas personas trabajaron duro, es cierto. Pero el dinero vino de toda la gente que compró.
    .answer-lottery = Por sorteo
    .said-lottery = un sorteo | sorteo | rifarlo | a la suerte | por suerte
    .reply-lottery = La suerte no sabe qué necesita cada quien. Querían una manera que cualquiera pudiera revisar.

what-rochdale-began--their-rules = Escribieron sus reglas. Una persona, un voto. Productos puros, peso justo. Lo que sobra se reparte con justicia. Más tarde apartaron dinero para libros y enseñanza.

what-rochdale-began--honest-weight = Diga después de mí lo que prometieron.
    .phrase = Productos puros, peso justo.
    .reply = Con esa promesa, usted podría abrir una tienda.

what-rochdale-began--their-way = Cuénteme la historia en orden.
    .hint = Antes de la tienda hubo una caja de monedas. Antes de la caja hubo una noche para conversar.
    .reply = Sí, ese fue su camino. También puede ser el nuestro.
    .answer-talk = Conversan de noche
    .said-talk = conversan | conversar | hablan | se reúnen | la reunión
    .answer-save = Guardan monedas
    .said-save = guardan dinero | guardar | las monedas | el ahorro | ahorran monedas | la caja
    .answer-open = Abren la tienda
    .said-open = la tienda | abrir la tienda | la tienda abre
    .answer-share = Reparten lo que sobra
    .said-share = reparten | repartir | lo que sobra | el reparto | comparten

what-rochdale-began--forgotten = Las reglas de Rochdale ya se olvidaron. ¿Es cierto?
    .hint = ¿Cuántos votos tiene hoy cada persona en una cooperativa?
    .reply-true = Fue hace mucho, y es fácil pensarlo. Pero en todo el mundo hay cooperativas que siguen reglas así.
    .reply-false = Así es, siguen vivas. En todo el mundo hay cooperativas que las siguen.

what-rochdale-began--your-shop = Ahora usted. Usted abre una tienda con la gente de su lugar. ¿Qué venden primero, y por qué? Piense en voz alta.
    .hint = ¿Qué necesitan cada semana? ¿Qué cuesta demasiado, o se vende con engaños?
    .reply = Gracias. Pregunte a la gente de su lugar qué escogería.

what-rochdale-began--one-thread = Veintiocho personas hilaron un solo hilo. Por todo el mundo, otra gente lo tomó. Ahora nos toca seguir tejiendo.

## Los tres primeros principios

first-principles = Los tres primeros principios
    .summary = La puerta está abierta, socias y socios deciden, ponemos y compartimos.

first-principles--seven-promises = En todas partes, las cooperativas comparten siete principios. Un principio es una promesa sobre cómo actuamos. Hoy conocemos los tres primeros.

first-principles--open-door = La primera promesa: nuestra puerta está abierta. Puede entrar quien necesite lo que ofrecemos. Y cumple los deberes, igual que el resto. A nadie se le obliga a entrar. A nadie se le deja afuera por ser quien es.

first-principles--rosa-asks = Rosa llegó de muy lejos. Reza de otra manera. Siembra café, como la gente de aquí. Quiere entrar a la cooperativa. ¿Qué le decimos?
    .hint = La primera promesa habla de una puerta.
    .answer-welcome = Que es bienvenida
    .said-welcome = bienvenida | bienvenida Rosa | que entre | que pase | puede entrar | sí
    .reply-welcome = Sí. Necesita lo mismo que el resto, y cumplirá los mismos deberes.
    .answer-born-here = Que solo gente nacida aquí
    .said-born-here = gente nacida aquí | gente de aquí | solo los de aquí | no es de aquí | es de afuera
    .reply-born-here = A la gente de aquí la conocemos bien, y eso es bueno. Pero la primera promesa pregunta qué necesita Rosa. No pregunta dónde nació.
    .answer-faith = Que solo gente de nuestra fe
    .said-faith = nuestra fe | la misma fe | nuestra religión | la misma religión | solo creyentes
    .reply-faith = La fe vale mucho para mucha gente. Pero el café crece para todo el mundo. La puerta también es para todo el mundo.

first-principles--must-join = Nace una cooperativa, y todo el pueblo tiene que entrar. ¿Es cierto?
    .hint = ¿Puede una puerta abierta jalar a alguien hacia adentro?
    .reply-true = Así seríamos más. Pero una puerta abierta no jala a nadie. La gente entra porque quiere.
    .reply-false = Así es. La gente entra porque quiere.

first-principles--members-decide = La segunda promesa: socias y socios deciden. Con dinero o sin dinero, jóvenes o mayores, mujeres u hombres. Cada persona tiene un voto. Quien nos dirige nos rinde cuentas.

first-principles--fifty-shares = Mateo ha pagado cincuenta aportes en nuestra cooperativa. ¿Cuántos votos tiene?
    .hint = ¿Contamos aportes, o contamos personas?
    .answer-one = Uno
    .said-one = un voto | solo uno | uno solo | nada más uno
    .reply-one = Sí, uno. Mateo es una persona.
    .answer-fifty = Cincuenta
    .said-fifty = cincuenta votos | tiene cincuenta | muchos
    .reply-fifty = En una empresa serían cincuenta. Pero aquí los aportes no votan.
    .answer-two = Dos
    .said-two = dos votos | un par
    .reply-two = Aun así pesaría más que el resto. Cada persona cuenta igual.

first-principles--money-does-not-vote = Imagine que cada aporte tuviera un voto. Entonces Mateo, él solo, les ganaría a cuarenta personas más pobres. Hablaría el dinero, y esas personas callarían. Por eso contamos personas.

first-principles--pay-in-and-share = La tercera promesa: ponemos y compartimos. Cada quien pone una parte. En grupo decidimos qué hacer con las ganancias. Algo de eso queda en común, año tras año.

first-principles--juma-takes-all = Fue un buen año, y sobra dinero. Julián preside la cooperativa. Julián dice: yo trabajé más que nadie, y me lo llevo. ¿Qué hacemos?
    .hint = ¿De quién es ese dinero?
    .answer-together = Decidimos en grupo
    .said-together = decidimos entre todos | entre todos | decidimos juntos | votamos | deciden los socios
    .reply-together = Sí. A Julián se le agradece, y se le paga lo justo. Pero decidimos en grupo.
    .answer-let-him = Que se lo lleve
    .said-let-him = que se lo quede | se lo damos | lo dejamos | que lo tome
    .reply-let-him = Julián trabajó duro, es cierto. Pero el dinero salió del trabajo de mucha gente, no solo del suyo.
    .answer-hide = Escondemos el dinero
    .said-hide = esconderlo | lo escondemos | esconder | guardarlo en secreto
    .reply-hide = Queremos cuidarlo, claro. Pero el dinero escondido siembra desconfianza. Lo que es común debe estar a la vista.

first-principles--stays-common = En una cooperativa, una parte del dinero queda en común. ¿Es cierto?
    .hint = Recuerde la tercera promesa.
    .reply-true = Sí. Nos da fuerza, hoy y mañana.
    .reply-false = Buena parte se puede repartir, es verdad. Pero otra parte queda, y nos da fuerza en tiempos duros.

first-principles--in-their-order = Ahora dígame las tres promesas en orden.
    .hint = Primero entramos. Después opinamos.
    .reply = Ya tiene las tres.
    .answer-door = La puerta está abierta
    .said-door = la puerta | puerta abierta | la puerta abierta
    .answer-vote = Socias y socios deciden
    .said-vote = los socios deciden | decidimos | deciden | un voto
    .answer-share = Ponemos y compartimos
    .said-share = compartimos | poner y compartir | ponemos | aportamos

first-principles--we-own = Diga después de mí.
    .phrase = La cooperativa es nuestra, y decidimos.
    .reply = Suena muy bien en su voz.

first-principles--outside-the-door = Ahora, con calma. ¿Quién cerca de usted sigue fuera de la puerta? ¿Qué le haría fácil entrar?
    .hint = Piense en la gente joven, y en las mujeres. Piense en quien vino de otra parte, y en quien no lee.
    .reply = Gracias. Una puerta abierta también necesita a alguien que diga: pase.

first-principles--three-promises = Tres promesas, tres hilos. La puerta abierta. Un voto cada quien. Poner y compartir. Le esperan cuatro más.

## Los otros cuatro principios

further-principles = Los otros cuatro principios
    .summary = Seguimos libres, y aprendemos. Nos ayudamos, y cuidamos nuestro lugar.

further-principles--four-more = Ya conoce tres promesas. La puerta está abierta, socias y socios deciden, ponemos y compartimos. Ahora vienen cuatro más.

further-principles--stay-free = La cuarta promesa: seguimos libres. Podemos recibir apoyo de un banco, o de un gobierno. Pero la última palabra es nuestra.

further-principles--the-new-truck = Un gran comerciante nos ofrece un camión nuevo. A cambio, quiere escoger quién nos dirige. ¿Qué le decimos?
    .hint = ¿Qué ganaría el comerciante con ese camión?
    .answer-refuse = No, gracias
    .said-refuse = no | no aceptamos | decimos que no | no lo queremos | escogemos nosotros
    .reply-refuse = Sí, así seguimos libres. Tal vez consigamos el camión de otra manera.
    .answer-accept = Sí, lo aceptamos
    .said-accept = sí | aceptamos | lo recibimos | recibimos el camión | decimos que sí
    .reply-accept = Un camión nos serviría mucho, es verdad. Pero tiene su precio.

further-principles--price-of-the-truck = Miremos un año más adelante. Ahora nos dirige gente del comerciante. Esa gente le vende nuestra cosecha, barata. El camión es nuestro, pero ya no mandamos aquí.

further-principles--the-lender = Un banco le presta dinero a nuestra cooperativa. Entonces el banco puede decidir por ella. ¿Es cierto?
    .hint = Al banco le debemos dinero. ¿Le debemos también nuestro voto?
    .reply-true = Lo que debemos hay que pagarlo, es verdad. Pero no vendemos con eso nuestra voz.
    .reply-false = Así es. Devolvemos el dinero, y nos quedamos con nuestra voz.

further-principles--we-learn = La quinta promesa: aprendemos. Aprenden socias y socios, y también quienes dirigen y quienes trabajan. Y le contamos a otra gente qué es una cooperativa. Quien entiende puede decidir.

further-principles--who-learns = Viene una maestra por una semana. La presidenta dice: aprendo yo, y con eso alcanza. ¿Quién debe aprender?
    .hint = ¿Quién decide en una cooperativa?
    .answer-all = Toda la cooperativa
    .said-all = todos | todas | todos nosotros | todo el mundo | los socios
    .reply-all = Sí. Si mucha gente entiende, es difícil engañarnos.
    .answer-chairperson = La presidenta
    .said-chairperson = presidenta | solo la presidenta | ella sola | la que manda
    .reply-chairperson = Quien dirige tiene mucho que aprender, es cierto. Pero decidimos en grupo. No alcanza con que entienda una sola persona.
    .answer-nobody = Nadie
    .said-nobody = ninguno | nadie debe | es muy caro | sale caro
    .reply-nobody = Aprender toma tiempo, y hay trabajo. Pero no saber sale más caro.

further-principles--learn-to-decide = Diga después de mí.
    .phrase = Aprendemos para poder decidir.
    .reply = Y eso es lo que usted hace ahora.

further-principles--help-one-another = La sexta promesa: las cooperativas se ayudan. Muchas pequeñas, hombro con hombro, logran cosas grandes. Y cada una sigue siendo como es.

further-principles--too-much-milk = A nuestra cooperativa le sobra leche. En el valle de al lado hay otra cooperativa. Tiene un tanque frío, medio vacío. ¿Qué hacemos?
    .hint = Allá hay lugar. Aquí hay leche.
    .answer-share-cooler = Compartimos el tanque
    .said-share-cooler = compartir el tanque | el tanque | trabajamos juntos | nos unimos | les pedimos lugar
    .reply-share-cooler = Sí. La leche queda fresca, y los gastos se reparten.
    .answer-compete = Tratamos de ganarles
    .said-compete = ganarles | les ganamos | competir | competimos
    .reply-compete = Podríamos intentarlo. Pero las dos cooperativas perderían fuerza. Solo se alegraría la gran empresa lechera.
    .answer-pour-away = Tiramos la leche
    .said-pour-away = la tiramos | tirarla | la botamos | botarla | echarla
    .reply-pour-away = A veces parece que no queda otra salida. Pero mire: hay un tanque frío, y está medio vacío.

further-principles--care-for-our-place = La séptima promesa: cuidamos nuestro lugar. Su agua y su tierra. Sus niñas y sus niños, y quienes vienen después.

further-principles--the-stream = Lavamos la lana en el arroyo. El agua se pone oscura, y hay gente que la bebe. Limpiarla cuesta dinero. ¿Qué hacemos?
    .hint = ¿Quién bebe del arroyo?
    .answer-clean = Limpiamos el agua
    .said-clean = limpiar | limpiarla | la limpiamos | limpiar el agua | pagar la limpieza
    .reply-clean = Sí. Ganamos un poco menos, y bebemos agua limpia.
    .answer-silent = No decimos nada
    .said-silent = nada | nos callamos | callar | no hacemos nada
    .reply-silent = Saldría más barato, por ahora. Pero de ese arroyo bebe la gente vecina, y nuestra familia también.
    .answer-move = Nos vamos más abajo
    .said-move = más abajo | irnos más abajo | lavar más abajo | río abajo
    .reply-move = Así nuestro pueblo bebe bien. Pero el siguiente pueblo bebe lo que dejamos.

further-principles--how-many-principles = ¿Cuántos principios comparten las cooperativas?
    .hint = Tres, y cuatro más.
    .answer-seven = Siete
    .said-seven = siete principios | son siete | siete en total
    .reply-seven = Sí, siete. Ya los conoce todos.
    .answer-three = Tres
    .said-three = tres principios | son tres | solo tres
    .reply-three = Tres vinieron primero, en la lección pasada. Desde entonces hay más.
    .answer-ten = Diez
    .said-ten = diez principios | son diez
    .reply-ten = Diez serían muchos para recordar. Cuente otra vez: tres, y cuatro.

further-principles--which-matters-most = La puerta abierta. Un voto cada quien. Poner y compartir. Seguir libres. Aprender. Ayudarnos. Cuidar nuestro lugar. ¿Cuál le importa más, y por qué?
    .hint = ¿Cuál hace más falta donde usted vive?
    .reply = Gracias. Otra gente tal vez escoja otra. Las buenas cooperativas conversan sobre eso.

further-principles--seven-threads = Siete promesas, siete hilos. Uno solo se rompe fácil. Bien tejidos, aguantan.

## Derechos y deberes

rights-and-duties = Derechos y deberes
    .summary = Lo que puede hacer cada socia y cada socio, y lo que da.

rights-and-duties--amina-joins = Hoy Lucía ya es socia. Aceptó las reglas, y pagó su aporte. Ahora tiene derechos, y tiene deberes.

rights-and-duties--her-rights = Primero, los derechos de Lucía. Puede hablar, y puede votar. Puede ser candidata. Puede saber adónde va el dinero. Puede usar lo que ofrece la cooperativa.

rights-and-duties--the-accounts = Lucía es socia, y pide oír las cuentas. La tesorera le dice: eso no es asunto suyo. ¿Quién tiene razón?
    .hint = ¿De quién es el dinero de esas cuentas?
    .answer-amina = Lucía tiene razón
    .said-amina = Lucía | la socia | tiene razón Lucía
    .reply-amina = Sí. Ese dinero también es de Lucía. Una socia puede saber adónde va.
    .answer-treasurer = La tesorera tiene razón
    .said-treasurer = la tesorera | tesorera | tiene razón la tesorera
    .reply-treasurer = La tesorera lleva el libro, y debe llevarlo bien. Pero el dinero es de las socias y los socios.

rights-and-duties--new-members-vote = Lucía fue la última en entrar. Aun así, su voto vale igual que cualquier otro. ¿Es cierto?
    .hint = Una persona, ¿cuántos votos?
    .reply-true = Sí. Los votos no crecen con los años.
    .reply-false = Quien lleva más años aquí sabe mucho, y hay que escuchar. Pero al votar, cada persona cuenta igual.

rights-and-duties--musa-leaves = Mateo se muda a la ciudad. Quiere salir de la cooperativa. ¿Puede irse?
    .hint = La puerta está abierta. ¿Hacia qué lados?
    .answer-freely = Sí, con toda libertad
    .said-freely = sí | sí puede | puede irse | que se vaya | claro que puede
    .reply-freely = Sí. La puerta abre hacia los dos lados. Nuestras reglas dicen qué pasa con su aporte.
    .answer-never = No, nunca
    .said-never = no | nunca | no puede | tiene que quedarse | debe quedarse
    .reply-never = Lo vamos a extrañar. Pero a nadie se le obliga a entrar. Y a nadie se le obliga a quedarse.

rights-and-duties--her-duties = Ahora, los deberes de Lucía. Va a las reuniones. Paga lo que prometió. Usa la cooperativa, y no la hace a un lado. Cumple las reglas que hicimos en grupo.

rights-and-duties--the-better-price = Rosa le prometió su café a la cooperativa. Hoy un comerciante le ofrece un poco más. ¿Qué debe hacer Rosa?
    .hint = ¿Qué nos une cuando los precios suben y bajan?
    .answer-promise = Cumplir su promesa
    .said-promise = cumplir | su promesa | la promesa | cumplir la promesa | cumplir su palabra
    .reply-promise = Sí. Toda la gente cumple, y por eso el camión va lleno.
    .answer-trader = Venderle al comerciante
    .said-trader = al comerciante | el comerciante | venderle | vender | el mejor precio
    .reply-trader = Rosa necesita dinero, y un poco más es una tentación. Pero mucho depende de su promesa.
    .answer-ask = Hablar con la cooperativa
    .said-ask = hablar | hablarlo | preguntar | con la cooperativa | hablar con los socios
    .reply-ask = Buen camino. Rosa cumple, y en grupo hablamos del precio.

rights-and-duties--if-all-sell = Un saco no es mucho. Pero si todo el mundo hace lo mismo, nuestro camión va vacío. Entonces ya no hay cooperativa. El año que viene, el precio lo pone solo el comerciante.

rights-and-duties--paying-the-share = Pagar su aporte: ¿es un derecho, o es un deber?
    .hint = ¿Es algo que usted recibe, o algo que usted da?
    .answer-duty = Un deber
    .said-duty = deber | es un deber | una obligación | obligación
    .reply-duty = Sí. Con lo que da cada quien, podemos empezar.
    .answer-right = Un derecho
    .said-right = derecho | es un derecho | el derecho
    .reply-right = Entrar es un derecho, es verdad. Pero el aporte es algo que cada quien da.

rights-and-duties--speaking-up = Hablar en la reunión: ¿es un derecho, o es un deber?
    .hint = ¿Alguien puede prohibirle hablar ahí?
    .answer-right = Un derecho
    .said-right = derecho | es un derecho | mi derecho | el derecho a hablar
    .reply-right = Sí. Es su derecho, aunque le tiemble la voz.
    .answer-duty = Un deber
    .said-duty = deber | es un deber | una obligación | obligación
    .reply-duty = Es bueno que hable todo el mundo. Pero nadie le obliga. Es algo que nadie le puede quitar.

rights-and-duties--who-was-absent = Mateo no fue a la reunión. Aun así, debe cumplir lo que ahí se decidió. ¿Es cierto?
    .hint = ¿Serviría una decisión que solo vale para quienes fueron?
    .reply-true = Sí. Tuvo su invitación. Una decisión vale para toda la cooperativa.
    .reply-false = No pudo opinar, es verdad. Pero tuvo su invitación, como todo el mundo. Si cada quien escogiera por su lado, ninguna decisión valdría.

rights-and-duties--becoming-a-member = ¿Cómo entra alguien a la cooperativa, y después decide? Dígamelo en orden.
    .hint = Nadie puede votar desde afuera.
    .reply = Sí. Así se entra.
    .answer-ask = Pide entrar
    .said-ask = pedir entrar | pedir | pide | la solicitud
    .answer-pay = Paga su aporte
    .said-pay = el aporte | paga | pagar | pagar el aporte
    .answer-vote = Vota con el resto
    .said-vote = votar | vota | el voto | votar con el resto

rights-and-duties--rights-and-duties-both = Diga después de mí.
    .phrase = Tengo derechos, y tengo deberes.
    .reply = Las dos cosas son suyas.

rights-and-duties--your-right = ¿Cuál de sus derechos no ha usado nunca? ¿Qué se lo impide? Piense en voz alta.
    .hint = Hablar, votar, que voten por usted, preguntar por el dinero.
    .reply = Gracias. Un derecho es como un camino. Sigue abierto si andamos por él.

rights-and-duties--two-hands = Los derechos y los deberes son como dos manos. Con una recibimos. Con la otra damos.

## La asamblea general

general-assembly = La asamblea general
    .summary = Cómo nos reunimos, conversamos y decidimos.

general-assembly--all-members-meet = Por lo menos una vez al año, se reúne toda la cooperativa. A eso le decimos asamblea general. Es la voz más alta de la cooperativa. Quienes nos dirigen la escuchan, y le rinden cuentas.

general-assembly--highest-voice = ¿Quién tiene la voz más alta en una cooperativa?
    .hint = No es una sola persona.
    .answer-assembly = La asamblea general
    .said-assembly = la asamblea | asamblea | todos juntos | todos | los socios
    .reply-assembly = Sí. Es toda la cooperativa, en un mismo lugar.
    .answer-chairperson = Quien preside
    .said-chairperson = el presidente | la presidenta | quien manda
    .reply-chairperson = Quien preside habla mucho, y por eso puede parecerlo. Pero la asamblea escogió a esa persona, y puede escoger a otra.
    .answer-manager = La gerencia
    .said-manager = el gerente | la gerente | gerente | el jefe | la jefa
    .reply-manager = La gerencia lleva el trabajo de cada día. Pero trabaja para las socias y los socios.

general-assembly--the-agenda = Se invita a todo el mundo, con tiempo. La invitación dice cuándo y dónde nos reunimos. También dice de qué vamos a hablar. Esa lista se llama agenda.

general-assembly--what-list = La asamblea necesita una lista de lo que va a tratar. ¿Cómo se llama esa lista?
    .hint = Llegó con la invitación. Empieza así: agen.
    .answer-agenda = La agenda
    .said-agenda = agenda | una agenda | el orden del día | orden del día | la orden del día
    .reply-agenda = Sí, la agenda. También se llama orden del día. Así hay tiempo para pensar.
    .answer-minutes = El acta
    .said-minutes = acta | las actas | el informe | los apuntes
    .reply-minutes = El acta se escribe en la reunión, y dice qué decidimos. Esta lista llega antes.
    .answer-invitation = La invitación
    .said-invitation = invitación | una invitación | la carta | la convocatoria
    .reply-invitation = Casi. La invitación nos trae la lista. Pero la lista tiene su propio nombre.

general-assembly--a-late-idea = La asamblea se alarga, y la mitad ya se fue a casa. Julián dice: vendamos el molino, ahora mismo. Eso no estaba en la agenda. ¿Qué hacemos?
    .hint = Piense en quienes ya no están.
    .answer-next-time = Decidirlo la próxima vez
    .said-next-time = la próxima vez | en la próxima reunión | otro día | más tarde | ponerlo en la agenda
    .reply-next-time = Sí. Lo ponemos en la próxima agenda. Así hay tiempo de pensar, y cualquiera puede venir.
    .answer-now = Votar ahora
    .said-now = ahora | ahora mismo | votamos | votar ya | de una vez
    .reply-now = Sería rápido, y ya hay cansancio. Pero la mitad no sabe nada de esto.

general-assembly--those-at-home = Lucía se fue a casa con sus hijos. Nadie le dijo nada del molino. Mañana se entera de que se vendió. ¿Eso también lo decidió Lucía?

general-assembly--the-quorum = Unas pocas personas no pueden decidir por el resto. Por eso nuestras reglas dicen cuántas deben estar. Ese número se llama quórum. Si llegan menos, no podemos decidir.

general-assembly--thirty-came = En la cooperativa somos cien personas. Para una asamblea, las reglas piden cincuenta. Hoy hay treinta. ¿Podemos decidir?
    .hint = ¿Alcanzan treinta para el quórum?
    .answer-no = No, hoy no
    .said-no = no | hoy no | no podemos | no se puede | no alcanza
    .reply-no = Así es. Invitamos otra vez a todo el mundo.
    .answer-yes = Sí, podemos
    .said-yes = sí | podemos | sí se puede | sí alcanza
    .reply-yes = Esas treinta personas hicieron el esfuerzo de venir, es cierto. Pero las reglas piden cincuenta. Unas pocas no deben obligar a muchas.

general-assembly--two-votes = En la asamblea, quien habla bonito tiene dos votos. ¿Es cierto?
    .hint = Cuente personas.
    .reply-true = Quien habla bonito nos puede convencer, es cierto. Pero al contar, cada quien vale uno.
    .reply-false = Así es. Escuchamos a todo el mundo, y cada quien vale uno.

general-assembly--the-minutes = Alguien escribe lo que decidimos. Ese escrito se llama acta. Se lee en voz alta, para que se oiga bien. Así nadie puede cambiar la historia después.

general-assembly--a-quarrel = Dos meses después de la asamblea, Rosa y Mateo discuten. ¿Qué decidimos sobre el techo? ¿Qué nos puede sacar de la duda?
    .hint = Alguien lo escribió.
    .answer-minutes = El acta
    .said-minutes = acta | leer el acta | lo escrito | lo que se escribió | el libro de actas
    .reply-minutes = Sí. La leemos en voz alta, y se acaba el pleito.
    .answer-loudest = La voz más fuerte
    .said-loudest = quien grita más | el que grita | gritar | una voz fuerte
    .reply-loudest = Una voz fuerte llena la sala, pero no sabe más. Hace falta algo que no cambie.
    .answer-memory = La memoria de la presidenta
    .said-memory = la memoria | memoria | la presidenta | preguntarle a la presidenta
    .reply-memory = Puede que la presidenta se acuerde bien. Pero la memoria cambia, aunque sea honesta. Hace falta algo que no cambie.

general-assembly--how-we-go-on = ¿Qué va primero en nuestra asamblea, y qué sigue?
    .hint = Primero hay que saber si hay gente suficiente.
    .reply = Sí. Así todo se entiende, y nadie tiene que correr.
    .answer-count = Vemos cuánta gente hay
    .said-count = cuánta gente hay | contamos la gente | contar la gente | el quórum
    .answer-report = Escuchamos el informe
    .said-report = el informe | informe | escuchar el informe | oír el informe
    .answer-talk = Conversamos
    .said-talk = conversar | hablamos | hablar | la conversación
    .answer-vote = Votamos
    .said-vote = votar | el voto | la votación

general-assembly--talk-then-vote = Diga después de mí.
    .phrase = Primero conversamos, después votamos.
    .reply = En ese orden decidimos bien.

general-assembly--your-agenda = ¿Qué pondría usted en la agenda de su próxima reunión? Dígalo como lo diría allá.
    .hint = ¿Qué le preocupa desde hace tiempo?
    .reply = Gracias. Ya lo practicó. La próxima vez, dígalo ante todo el grupo.

general-assembly--highest-voice-is-ours = Una agenda, para llegar con las cosas pensadas. Un quórum, para que pocas personas no obliguen a muchas. Un voto cada quien. Y un acta, para que valga. Así decidimos.

## Cómo escogemos a quienes nos dirigen

choosing-leaders = Cómo escogemos a quienes nos dirigen
    .summary = La directiva, las elecciones, y la confianza prestada.

choosing-leaders--the-board = No podemos reunirnos todos los días. Por eso elegimos a algunas personas para dirigir. Es el consejo de administración. Mucha gente le dice la directiva. Nos dirige de una asamblea a la siguiente.

choosing-leaders--who-chooses = ¿Quién escoge a la directiva?
    .hint = La directiva nos dirige. Entonces, ¿quién debe escogerla?
    .answer-members = Las socias y los socios
    .said-members = los socios | nosotros | todos nosotros | todos | la asamblea
    .reply-members = Sí. La escogemos entre nuestra propia gente.
    .answer-old-board = La directiva de antes
    .said-old-board = la directiva | la directiva vieja | los de antes | los dirigentes
    .reply-old-board = La directiva de antes puede proponer buenas personas. Pero si escogiera ella sola, nunca tendría que preguntarnos.
    .answer-customer = El comprador más grande
    .said-customer = el comprador | un comprador grande | el cliente | el comerciante
    .reply-customer = Un gran comprador es importante. Pero los compradores van y vienen. La cooperativa es de quienes la forman.

choosing-leaders--secret-vote = Para elegir personas, muchas veces votamos en secreto. Cada quien marca un papel, o echa una piedrita en un frasco. Nadie ve en cuál frasco fue. Así nadie tiene que sentir miedo.

choosing-leaders--juma-watches = Elegimos la directiva. Julián se para junto a los frascos. Quiere ver cómo vota cada quien. ¿Qué le decimos?
    .hint = ¿Votaría usted con libertad si alguien está mirando?
    .answer-secret = El voto es secreto
    .said-secret = es secreto | voto secreto | que se vaya | que se aparte | que se retire
    .reply-secret = Sí. Julián puede esperar afuera, como todo el mundo.
    .answer-look = Puede mirar
    .said-look = que mire | lo dejamos mirar | puede ver | sí
    .reply-look = Tal vez no tiene mala intención. Pero no cualquiera se atreve a escoger si Julián mira.

choosing-leaders--why-secret = Piense en Rosa. Rosa le debe dinero a Julián. Si él la mira, ¿puede ella escoger con libertad? El voto secreto protege a quien depende de alguien.

choosing-leaders--cannot-read = Mateo no sabe leer. Por eso no puede votar. ¿Es cierto?
    .hint = Piense en las piedritas y los frascos.
    .reply-true = Leer un papel le costaría, es cierto. Pero una piedrita, un dibujo o una mano alzada no piden letras.
    .reply-false = Así es. Una piedrita, un dibujo o una mano alzada no piden letras.

choosing-leaders--who-is-elected = Contamos. Rosa tiene sesenta votos, y Lucía tiene cuarenta. ¿Quién gana?
    .hint = ¿Quién tiene más?
    .answer-rosa = Rosa
    .said-rosa = gana Rosa | Rosa gana | Rosa tiene más
    .reply-rosa = Sí, Rosa. Y Lucía le da la mano.
    .answer-amina = Lucía
    .said-amina = gana Lucía | Lucía gana | Lucía tiene más
    .reply-amina = Cuarenta personas confiaron en Lucía. Pero sesenta son más que cuarenta.
    .answer-both = Las dos
    .said-both = ganan las dos | ambas | las dos ganan
    .reply-both = Sería muy amable. Pero hay un solo puesto, y sesenta son más que cuarenta.

choosing-leaders--lent-not-given = Un cargo se presta, no se regala. Nuestras reglas dicen por cuánto tiempo. Cuando se acaba el tiempo, escogemos otra vez. Así cualquiera puede aprender a dirigir.

choosing-leaders--he-wants-to-stay = Se acabó el tiempo de la presidenta. Ella dice: nadie lo hace mejor, así que me quedo. ¿Qué hacemos?
    .hint = ¿Qué dicen nuestras reglas sobre el tiempo?
    .answer-vote = Votamos de nuevo
    .said-vote = votamos | votar | votar de nuevo | una nueva votación | una elección
    .reply-vote = Sí. Puede ser candidata otra vez, si las reglas lo permiten. Pero decidimos en asamblea.
    .answer-stay = Dejamos que se quede
    .said-stay = que se quede | se queda | la dejamos | que siga
    .reply-stay = Tal vez lo hizo bien, y se lo agradecemos. Pero el tiempo era prestado, y ya se acabó.

choosing-leaders--rosas-brother = Rosa está en la directiva. La directiva tiene que comprar un techo. El hermano de Rosa vende techos. ¿Qué debe hacer Rosa?
    .hint = ¿Qué haría que la gente confíe en ella?
    .answer-tell = Decirlo, y no votar en eso
    .said-tell = decirlo | decirlo a todos | no votar | contarlo | avisar | hablar claro
    .reply-tell = Sí. Lo dice delante de la gente, y las demás personas comparan precios.
    .answer-buy = Comprarle a su hermano
    .said-buy = su hermano | al hermano | comprarle | comprarle a él
    .reply-buy = Puede que esos techos sean buenos. Pero si Rosa decide sola, la gente deja de confiar en ella.
    .answer-silent = Guardar silencio
    .said-silent = silencio | callar | callarse | no decir nada | quedarse callada
    .reply-silent = Callar parece fácil. Pero un día se sabe, y la confianza se pierde.

choosing-leaders--how-we-elect = ¿Cómo va una elección? Dígamelo en orden.
    .hint = Hacen falta nombres antes de escoger.
    .reply = Sí. A la vista, de principio a fin.
    .answer-name = Proponemos nombres
    .said-name = nombres | los nombres | proponer | proponer personas | proponemos personas
    .answer-speak = Esas personas nos hablan
    .said-speak = nos hablan | hablan | escuchamos | las escuchamos
    .answer-vote = Votamos en secreto
    .said-vote = votamos | votar | voto secreto | el voto
    .answer-count = Contamos a la vista
    .said-count = contar los votos | el conteo | contamos los votos | contamos juntos

choosing-leaders--an-office-is-lent = Diga después de mí.
    .phrase = Un cargo se presta, no se regala.
    .reply = Quien dirige y lo recuerda se gana la confianza.

choosing-leaders--whom-you-trust = Piense en alguien a quien le confiaría nuestro dinero. ¿Cómo es esa persona? ¿Podría ser usted?
    .hint = ¿Escucha? ¿Muestra las cuentas? ¿Cumple su palabra?
    .reply = Gracias. Esas cosas hay que preguntarlas antes de votar.

choosing-leaders--we-choose = Escogemos a quienes nos dirigen. Oímos su informe. Damos las gracias, y escogemos otra vez. Así la cooperativa sigue en nuestras manos.

## Mujeres y jóvenes

women-and-young-members = Mujeres y jóvenes
    .summary = Por qué faltan algunas voces, y cómo hacerles lugar.

women-and-young-members--leila-counts = Camila tiene diecinueve años. Hoy viene a la asamblea por primera vez. Hay cuarenta personas sentadas. Camila cuenta cinco mujeres. Y nadie es tan joven como ella.

    Pero ella sabe quién trabaja. En los campos del mundo, de cada diez personas, unas cuatro son mujeres. ¿Por qué aquí son tan pocas?

women-and-young-members--six-in-the-evening = Nuestra reunión empieza a las seis de la tarde. A esa hora Lucía cocina, y sus hijos la necesitan. Por eso no viene nunca. ¿Qué podemos hacer?
    .hint = Lucía quisiera venir. ¿Qué se lo impide?
    .answer-hour = Reunirnos a otra hora
    .said-hour = otra hora | a otra hora | otro horario | cambiar la hora | más temprano | por la mañana | preguntarle cuándo puede
    .reply-hour = Sí. A quienes faltan les preguntamos qué hora les sirve. Y un rincón para los niños también ayuda.
    .answer-husband = Que le cuente su esposo
    .said-husband = su esposo | el esposo | su marido | el marido | que él le cuente | él le puede contar
    .reply-husband = Es mejor que nada. Pero la noticia que pasa por dos bocas llega flaca.
    .answer-nothing = Nada, es asunto de ella
    .said-nothing = nada | no hacer nada | es asunto suyo | es su problema | dejarlo como está
    .reply-nothing = Nadie la deja afuera, es verdad. La deja afuera el reloj. Y la hora la ponemos aquí, en grupo.

women-and-young-members--second-hand = El esposo llega tarde a casa. Dice: se habló del molino. ¿Y el nuevo precio? Ya no se acuerda. Y lo que Lucía habría dicho, nadie lo oyó.

women-and-young-members--for-the-house = Mateo dice: yo hablo por mi casa. Lo dice con buena intención. Él y su esposa siembran el café. Él sabe cuánto cuesta el camión. Ella sabe qué matas cargan bien, y qué necesita la gente que cosecha. Si habla uno solo, oímos la mitad.

women-and-young-members--vote-for-both = Mateo es socio, y su esposa es socia. Entonces Mateo vota por los dos. ¿Es cierto?
    .hint = ¿Cuántas personas de esa casa están en la cooperativa?
    .said-true = él vota por los dos | él puede | vota el esposo | vota el marido
    .said-false = son dos votos | un voto cada quien | cada quien vota | ella también vota
    .reply-true = En muchas casas se hace así. Pero son dos personas, y tienen dos votos. En algunos lugares, ella puede pedirle a alguien que vote en su nombre. Entonces es ella quien lo pide.
    .reply-false = Así es. Dos personas, dos votos. Hasta pueden votar distinto, y comer de la misma olla.

women-and-young-members--rosas-milk = Rosa ordeña las vacas, y cada día nos trae la leche. En el libro solo está escrito su hermano. Por eso el dinero le llega a él. ¿Qué es lo justo?
    .hint = ¿Qué manos traen la leche?
    .answer-her-name = Anotarla a nombre de Rosa
    .said-her-name = a nombre de Rosa | a su nombre | su nombre | a nombre de ella | pagarle a Rosa | Rosa
    .reply-her-name = Sí. La leche queda a su nombre, y el dinero le llega a ella. Si quiere, lo comparte.
    .answer-brother = Pagarle al hermano, como antes
    .said-brother = al hermano | su hermano | pagarle al hermano | como antes | como siempre
    .reply-brother = Tal vez él lo lleva todo a casa. Pero ella trabaja, y tiene que pedirle cada moneda. Y si no está en el libro, no tiene voto.
    .answer-half = La mitad para cada quien
    .said-half = la mitad | mitad y mitad | mitad cada uno | repartirlo | partes iguales
    .reply-half = Suena amable. Pero no repartimos lo que ganó otra persona. Eso lo puede hacer ella misma.

women-and-young-members--leila-stands-up = Camila se pone de pie. El corazón le late fuerte. Conoce una manera más barata de secar el café. Alguien grita: espere a tener canas. ¿Qué debe hacer quien preside?
    .hint = ¿Una idea pregunta cuántos años tiene usted?
    .answer-speak = Darle la palabra
    .said-speak = la palabra | que hable | que hable Camila | dejarla hablar | escucharla | oírla
    .reply-speak = Sí. Quien preside pide silencio. Camila lo cuenta en cuatro frases. La gente mayor dice que sí con la cabeza.
    .answer-elders = Primero, la gente mayor
    .said-elders = la gente mayor | los mayores | primero los mayores | los ancianos | los viejos | los abuelos
    .reply-elders = A la gente mayor la respetamos, y la escuchamos. Pero cuando termine será de noche, y habrá cansancio. A veces puede empezar la gente joven.
    .answer-next-year = Que venga el otro año
    .said-next-year = el otro año | el próximo año | el año que viene | que espere | que se espere
    .reply-next-year = El otro año, tal vez ya no venga. Y nuestro café se seguirá secando mal.

women-and-young-members--a-kept-seat = Algunas cooperativas guardan un puesto en la directiva para alguien joven. Algunas guardan también puestos para mujeres. Ese puesto no es un regalo. Quien se sienta ahí llegó por los votos. Trabaja, aprende, y nos rinde cuentas.

women-and-young-members--leilas-vote = Ya pasó un año. Elegimos a Camila para el puesto joven de la directiva. ¿Cuántos votos tiene ahí?
    .hint = ¿Está ahí para mirar, o para decidir como el resto?
    .answer-one = Uno
    .said-one = un voto | solo uno | uno solo | nada más uno | uno como el resto | lo mismo que el resto
    .reply-one = Sí, uno, como cualquiera en la directiva. Un puesto sin voto es solo una silla.
    .answer-half = Medio voto
    .said-half = medio | la mitad | solo medio | la mitad de un voto
    .reply-half = Es joven, pero es una persona entera. Quien está en la directiva decide como el resto.
    .answer-listens = Ahí solo escucha
    .said-listens = solo escucha | solo escuchar | escucha nada más | cero | no tiene voto
    .reply-listens = En algunos lugares es así, y la gente joven pronto deja de venir. Quien llega a la directiva por los votos decide como el resto.

women-and-young-members--for-myself = Diga después de mí.
    .phrase = Soy de la cooperativa, y hablo por mí.
    .reply = Es su propia voz. Nadie más la tiene.

women-and-young-members--who-is-missing = ¿Quién falta en sus reuniones? ¿Qué le haría fácil venir? ¿Otra hora, otro lugar, una palabra amable? Piense en voz alta.
    .hint = Piense en las madres, y en las viudas. Piense en quien trabaja para otra gente. Piense en quien no llega a los veinte años.
    .reply = Gracias. Quien ve el lugar vacío ya empezó a llenarlo.

women-and-young-members--before-next-time = Antes de la próxima lección, haga esto. Pregúntele a alguien que nunca viene: ¿qué se lo impide? No discuta. Solo escuche, y recuerde lo que oyó.

## Cómo arreglar los pleitos

settling-conflicts = Cómo arreglar los pleitos
    .summary = Cómo discutimos, sin dejar de saludarnos.

settling-conflicts--one-pump = Nuestra cooperativa tiene una bomba de agua para los campos. Lucía la quiere el sábado en la mañana. Julián también la quiere el sábado en la mañana. Se gritan. Desde entonces no se saludan.

settling-conflicts--first-step = Lucía y Julián pelean por la bomba. ¿Qué les conviene intentar primero?
    .hint = ¿Cuántas personas hacen falta para empezar?
    .answer-talk = Hablar entre los dos
    .said-talk = hablar | hablarlo | que hablen | conversar | platicar | dialogar | sentarse a hablar
    .reply-talk = Sí. Con calma, entre los dos, cuando ya pasó el enojo. Casi todos los pleitos terminan ahí.
    .answer-court = Ir a juicio
    .said-court = un juicio | el juzgado | un juez | la policía | un abogado | demandar
    .reply-court = Ese camino queda abierto. Pero es largo, y cuesta mucho. Y después siguen viviendo puerta con puerta.
    .answer-crowd = Contárselo a todo el mundo
    .said-crowd = contarlo | contarle a la gente | a todo el mundo | a todo el pueblo | a la asamblea
    .reply-crowd = Más tarde tal vez haga falta más gente. Pero delante de muchos ojos cuesta ceder.

settling-conflicts--behind-the-words = Se sientan. Lucía pregunta: ¿por qué el sábado? Julián dice: el sábado está mi hijo en casa. Yo solo no puedo levantar la bomba.

    Después él le pregunta lo mismo. Ella dice: mis matitas son muy pequeñas. El sábado les toca agua, sin falta.

    Lo que exigimos es una cosa. Lo que necesitamos está detrás.

settling-conflicts--what-juma-needs = Julián dice: quiero el sábado. Ese día está su hijo, y él solo no puede levantar la bomba. ¿Qué necesita de verdad?
    .hint = ¿Le serviría otro día, si alguien lo acompaña?
    .answer-hands = Dos manos más
    .said-hands = dos manos | más manos | manos | alguien que cargue | alguien fuerte | quien cargue con él | su hijo
    .reply-hands = Sí. Entonces Mateo la levanta con él el viernes. Y el sábado, la bomba queda libre para Lucía.
    .answer-saturday = El sábado, y ningún otro día
    .said-saturday = el sábado | sábado | solo el sábado | ese día | la bomba el sábado
    .reply-saturday = Eso es lo que él dice. Pero escuche bien: ¿por qué el sábado?
    .answer-win = Ganarle a Lucía
    .said-win = ganar | ganarle | tener la razón | salirse con la suya | su orgullo
    .reply-win = Así suena cuando gritan. Pero él dio su razón, y su razón es la bomba.

settling-conflicts--step-by-step = A veces no alcanza con hablar. Entonces subimos, escalón por escalón. Primero hablan los dos. Después media alguien en quien confían los dos. Es la mediadora, o el mediador. Después un comité oye a las dos partes, como dicen nuestras reglas. Después, la asamblea. Solo al final se busca gente de afuera.

    Hay algo distinto. Si alguien le pega o le amenaza, no espere. Busque apoyo enseguida, con gente de confianza.

settling-conflicts--who-helps-them = Lucía y Julián confían en Rosa. Ella los acompaña a conversar, pero no decide. ¿Qué nombre le damos?
    .hint = Está en medio. Empieza así: media.
    .answer-mediator = Una mediadora
    .said-mediator = mediadora | la mediadora | mediador | es mediadora | una intermediaria | conciliadora
    .reply-mediator = Sí, una mediadora. Pregunta y escucha, y los dos encuentran su propio camino.
    .answer-judge = Una jueza
    .said-judge = jueza | la jueza | juez | un juez | un árbitro
    .reply-judge = Una jueza decide, y una de las partes pierde. Rosa solo acompaña a los dos a buscar un camino.
    .answer-witness = Una testigo
    .said-witness = testigo | la testigo | es testigo | alguien que lo vio
    .reply-witness = Una testigo cuenta lo que pasó. Rosa no lo vio. Ella acompaña a los dos a conversar.

settling-conflicts--his-own-quarrel = En nuestro comité de pleitos hay tres personas. Julián es una de ellas. Ahora el comité tiene que oír el pleito de Julián. ¿Qué debe hacer él?
    .hint = ¿Puede alguien sentarse a los dos lados de la mesa?
    .answer-aside = Hacerse a un lado esta vez
    .said-aside = hacerse a un lado | a un lado | apartarse | que se aparte | que decida otra persona | que entre su suplente
    .reply-aside = Sí. Otra persona ocupa su lugar. Así las dos partes pueden confiar en lo que se decida.
    .answer-stay = Quedarse y decidir
    .said-stay = quedarse | que se quede | puede quedarse | para eso lo eligieron | que decida él
    .reply-stay = Lo elegimos, es verdad. Y tal vez hasta sería justo.
    .answer-quit = Irse de la cooperativa
    .said-quit = irse | que se vaya | salirse | renunciar | dejar la cooperativa
    .reply-quit = No hizo nada malo. Tener un pleito no es vergüenza. Alcanza con que decida otra persona.

settling-conflicts--on-the-other-chair = Ahora siéntese en la silla de Lucía. Usted cuenta su parte. Enfrente hay alguien que escucha, y es Julián. Decida lo que decida, ¿va usted a creer que fue justo?

settling-conflicts--in-which-order = ¿Qué escalón va primero, y cuál sigue? Dígamelo en orden.
    .hint = Empiece con dos personas. Termine con toda la cooperativa.
    .reply = Sí, y en cada escalón hay más gente. Por eso empezamos por el más pequeño.
    .answer-two = Hablan los dos
    .said-two = los dos | hablan | hablar | conversan | hablar entre los dos
    .answer-mediator = Media otra persona
    .said-mediator = una mediadora | la mediadora | un mediador | el mediador | mediar
    .answer-committee = Un comité oye a las partes
    .said-committee = el comité | comité | un comité | el comité oye
    .answer-assembly = La asamblea decide
    .said-assembly = la asamblea | asamblea | toda la cooperativa | todos nosotros

settling-conflicts--listen-first = Diga después de mí.
    .phrase = Primero escucho, después hablo.
    .reply = Se dice rápido, y se aprende despacio.

settling-conflicts--a-quarrel-near-you = Piense en un pleito cerca de usted. No diga ningún nombre. ¿Qué exige cada parte? ¿Y qué necesita cada parte? Piense en voz alta.
    .hint = Pregúntese por dentro: ¿por qué? Y después, otra vez: ¿por qué?
    .reply = Gracias. Quien ve las dos partes puede un día servirle a otra gente.

settling-conflicts--before-next-time = Antes de la próxima lección, haga esto. Pregúntele a alguien de la directiva: ¿qué dicen nuestras reglas sobre los pleitos? ¿Quién oye a las dos partes? Si las reglas no dicen nada, ya tiene usted algo para la agenda.

## Los datos de la cooperativa

our-cooperatives-data = Los datos de la cooperativa
    .summary = Nombres, números y pesos: quién los guarda, y quién los puede ver.

our-cooperatives-data--tomas-writes = Cada mañana, Tomás pesa nuestro café. Junto a la balanza hay un libro. Ahí anota el nombre, el teléfono, el peso y el precio. Página tras página, ahí está toda nuestra gente.

    Nombres, números, pesos: a eso le decimos datos.

our-cooperatives-data--what-it-tells = Imagine que nuestro libro cae en manos ajenas. ¿Qué se puede saber con ese libro?
    .hint = Junto a cada nombre hay un peso y un precio.
    .answer-earnings = Cuánto gana cada quien
    .said-earnings = cuánto ganamos | lo que ganamos | las ganancias | nuestro dinero | cuánto dinero tenemos | quién es rico
    .reply-earnings = Sí. También cuándo, y cómo llamarnos. Por eso cuidamos bien el libro.
    .answer-nothing = Poca cosa, solo nombres
    .said-nothing = nada | poca cosa | casi nada | solo nombres | nombres
    .reply-nothing = Parece un libro aburrido, es verdad. Abramos una página.
    .answer-votes = Por quién votamos
    .said-votes = los votos | nuestros votos | cómo votamos | la votación
    .reply-votes = Nuestros votos no están en ningún libro, porque fueron secretos. En este libro hay nombres, pesos y precios.

our-cooperatives-data--one-page = Aquí dice: Rosa, lunes, sesenta kilos, pagado en efectivo. Ahora un ladrón sabe dónde hay dinero. Ahora un comprador sabe cuánto tenemos para vender.

our-cooperatives-data--a-phone-number = Llega un hombre, y dice: deme el número de Camila, nada más. ¿Qué debe hacer Tomás?
    .hint = ¿De quién es ese número?
    .answer-ask = Preguntarle primero a Camila
    .said-ask = preguntarle a ella | preguntarle a Camila | preguntar | que ella decida | llamar a Camila
    .reply-ask = Sí. Tomás guarda el número, pero no es suyo para regalarlo.
    .answer-give = Darle el número
    .said-give = dárselo | que se lo dé | dar el número | le da el número
    .reply-give = Tal vez es un amigo de ella. Tal vez ella se esconde de él. Tomás no lo puede saber.
    .answer-show = Mostrarle todo el libro
    .said-show = todo el libro | el libro | mostrar el libro | mostrarle todo
    .reply-show = Entonces tiene todos nuestros números. Y no le tocaba ni uno solo.

our-cooperatives-data--a-home-for-the-book = Por eso, nuestro libro tiene su casa. Una persona responde por él. Está en un armario con llave, o en un celular con clave. Usted puede ver lo que hay escrito sobre usted. La directiva ve lo que necesita para su trabajo.

    Y antes de pasar algo a otra gente, preguntamos. Un sí libre se llama consentimiento. Quien dijo que sí, después puede decir que no.

our-cooperatives-data--a-free-yes = Antes de pasar lo que es de alguien, le preguntamos. Esa persona dice que sí, con libertad. ¿Cómo se llama ese sí?
    .hint = Empieza así: consen.
    .answer-consent = Consentimiento
    .said-consent = el consentimiento | es consentimiento | su consentimiento | permiso | el permiso | autorización
    .reply-consent = Sí, consentimiento. Solo vale si también se podía decir que no.
    .answer-order = Una orden
    .said-order = orden | la orden | es una orden | obedecer
    .reply-order = Una orden viene de arriba, y hay que obedecer. Este sí es libre. Y tiene su propio nombre.
    .answer-signature = Una firma
    .said-signature = firma | la firma | firmar | que firme
    .reply-signature = Una firma lo puede mostrar. Pero hay quien firma sin saber para qué. Primero va el sí, dicho con libertad.

our-cooperatives-data--wrong-weight = En el libro dice: Rosa, seis sacos. Pero ella trajo nueve. ¿Qué hay que hacer?
    .hint = Lo que está mal no debe quedarse mal.
    .answer-correct = Corregir el libro
    .said-correct = corregir | corregirlo | que lo corrijan | cambiarlo | poner nueve | escribir nueve
    .reply-correct = Sí. Tomás tacha el seis, pero que todavía se lea. Al lado escribe nueve, y los dos firman.
    .answer-silent = Dejarlo como está
    .said-silent = dejarlo | dejarlo así | nada | ya está escrito | callarse
    .reply-silent = Un libro parece tener siempre la razón. Pero lo escribió una mano cansada, y tres sacos son mucho dinero.
    .answer-tear = Arrancar la página
    .said-tear = arrancarla | arrancar la hoja | romper la página | romper la hoja | botar la página
    .reply-tear = Así se va el error. Pero también se va toda la gente de esa página. Y nadie puede ver qué pasó.

our-cooperatives-data--the-buyer = Un comprador dice: muéstrenme todo el libro, y pago un poco más. ¿Qué le damos?
    .hint = ¿Qué necesita saber para comprar nuestro café?
    .answer-sum = Solo cuánto hay en total
    .said-sum = cuánto hay | cuánto tenemos | la suma | solo la suma | el total | lo que necesita
    .reply-sum = Sí. La suma de nuestros sacos, y ningún nombre. Para comprar, con eso alcanza.
    .answer-all = El libro completo
    .said-all = todo el libro | el libro entero | el libro | mostrarle todo
    .reply-all = Un poco más de dinero es una tentación. Pero el otro año va de puerta en puerta. Y sabe a quién le hace más falta el dinero.
    .answer-refuse = Ni una palabra
    .said-refuse = ni palabra | nada | nada de nada | no le damos nada | decirle que no
    .reply-refuse = Eso es tener cuidado. Pero no puede comprar sin saber cuánto hay. Entre todo y nada hay un camino.

our-cooperatives-data--a-free-app = Una empresa nos ofrece una aplicación gratis. A cambio, pide la lista de socias y socios. Quien preside puede decir que sí, por su cuenta. ¿Es cierto?
    .hint = ¿Quién está en esa lista?
    .said-true = quien preside puede | la presidenta puede | la presidenta decide | el presidente decide
    .said-false = por su cuenta no | decidimos en grupo | decidimos todos | que nos pregunten | hay que preguntar
    .reply-true = Quien preside decide muchas cosas, es verdad. Pero en esa lista está toda nuestra gente. Por eso se pregunta a todo el grupo, antes de que salga de aquí.
    .reply-false = Así es. En esa lista está toda nuestra gente. Se pregunta antes de que salga, y no después.

our-cooperatives-data--about-us = Diga después de mí.
    .phrase = Los datos son nuestros, y decidimos.
    .reply = Guarde esa frase. Le va a hacer falta cada vez más.

our-cooperatives-data--not-for-strangers = ¿Qué sabe de usted su cooperativa? De todo eso, ¿qué no debería oír nunca la gente desconocida? Piense en voz alta.
    .hint = Piense en su teléfono, y en sus deudas. Piense en su cosecha, y en dónde queda su casa.
    .reply = Gracias. Lo que dijo aquí se queda con usted.

our-cooperatives-data--before-next-time = Casi todos los países tienen una ley sobre estos datos. Muchas veces dice: usted puede ver lo que hay escrito sobre usted. Y puede pedir que lo corrijan. También hay un curso sobre inteligencia artificial. Cuenta qué hacen las máquinas con nuestros datos.

    Antes de la próxima lección, haga esto. Pregunte en su cooperativa: ¿puedo ver lo que tienen escrito sobre mí?

## Leer una cuenta sencilla

reading-a-simple-account = Leer una cuenta sencilla
    .summary = Lo que entró, lo que salió, lo que queda, y lo que se debe.

reading-a-simple-account--daniel-and-rosa = Daniel cuida el dinero de nuestro molino. Es el tesorero. Rosa no sabe leer. Se sienta a su lado, y le dice: cuénteme qué hay en el libro. A Daniel le alegra que alguien pregunte.

reading-a-simple-account--who-may-hear = ¿Quién puede oír lo que hay en nuestro libro de cuentas?
    .hint = ¿De quién es ese dinero?
    .answer-members = Las socias y los socios
    .said-members = los socios | las socias | todos los socios | toda la cooperativa | todos nosotros | Rosa también
    .reply-members = Sí. También quien no sabe leer. Entonces alguien lo lee en voz alta.
    .answer-board = Solo la directiva
    .said-board = la directiva | directiva | los dirigentes | el tesorero | solo Daniel
    .reply-board = La directiva debe conocerlo bien, es verdad. Pero cuida un dinero que es de toda la cooperativa.
    .answer-anyone = Cualquiera que pase
    .said-anyone = cualquiera | todo el mundo | gente desconocida | también la gente de afuera
    .reply-anyone = Es bueno no esconder nada entre nuestra gente. Pero un comerciante, o alguien de afuera, no tiene por qué ver la caja.

reading-a-simple-account--four-lines = Daniel dice: bastan cuatro líneas. Lo que entró. Lo que salió. Lo que queda. Y lo que se debe.

    Este mes entraron cien monedas por moler. Cuarenta fueron para el molinero. Treinta fueron para aceite y arreglos.

reading-a-simple-account--what-is-left = Entraron cien monedas, y salieron setenta. ¿Cuántas quedan?
    .hint = A cien, quítele setenta.
    .answer-thirty = Treinta
    .said-thirty = treinta monedas | quedan treinta | son treinta
    .reply-thirty = Sí, treinta. Usted acaba de leer una cuenta.
    .answer-seventy = Setenta
    .said-seventy = setenta monedas | quedan setenta | son setenta
    .reply-seventy = Setenta es lo que gastamos. Ahora mire lo que se queda en la caja.
    .answer-hundred = Cien
    .said-hundred = cien monedas | quedan cien | son cien | todas
    .reply-hundred = Eso fue lo que entró. Pero el molinero ya tiene su sueldo, y el aceite ya está comprado.

reading-a-simple-account--two-are-missing = En el libro dice: quedan treinta. Daniel y Rosa abren la caja, y cuentan veintiocho. ¿Qué hacen primero?
    .hint = Cada moneda que salió debió dejar un papelito.
    .answer-search = Buscar el error entre los dos
    .said-search = buscar el error | buscar | buscarlo | revisar | revisar los papeles | contar bien
    .reply-search = Sí. Revisan los papelitos, uno por uno. Ahí está: dos monedas de jabón, que Daniel olvidó anotar.
    .answer-thief = Llamar ladrón a Daniel
    .said-thief = ladrón | es un ladrón | Daniel es un ladrón | se las robó | culpar a Daniel
    .reply-thief = A veces sí hay robos, y entonces hay que actuar. Pero casi siempre es un error. Y una palabra así no se puede recoger.
    .answer-book = Poner veintiocho en el libro
    .said-book = veintiocho | poner veintiocho | escribir veintiocho | cambiar el libro
    .reply-book = Así el libro y la caja se ven iguales. Pero nadie sabrá nunca adónde fueron las dos monedas.

reading-a-simple-account--the-trap = Ahora viene una trampa. Le vendimos harina a un gran comprador, por doscientas monedas. Él paga después de las lluvias. En el libro dice: doscientas ganadas. ¡Qué buena ganancia! Pero la caja sigue vacía, igual que antes. Con ganancia de papel no se compra aceite.

reading-a-simple-account--money-in-the-box = El libro muestra una ganancia. Entonces hay dinero en la caja. ¿Es cierto?
    .hint = ¿Cuándo va a pagar el comprador?
    .said-true = hay dinero | hay dinero en la caja | sí hay dinero
    .said-false = todavía no | no siempre | solo en papel | la caja está vacía
    .reply-true = Muchas veces es así. Pero no cuando alguien todavía nos tiene que pagar.
    .reply-false = Así es. Primero tiene que pagar el comprador. Hasta entonces, la ganancia está solo en el papel.

reading-a-simple-account--the-miller-waits = El viernes viene el molinero por su sueldo. Daniel le muestra el libro: mire, ganamos mucho. El molinero dice: qué bonito. Pero mis hijos no comen papel.

reading-a-simple-account--which-question = En la asamblea, el tesorero lee una buena ganancia. ¿Qué pregunta descubre la trampa?
    .hint = La trampa era un comprador que todavía no pagaba.
    .answer-owes = ¿Quién nos debe todavía?
    .said-owes = quién nos debe | quién debe | quién nos debe dinero | quién no ha pagado | quién falta por pagar
    .reply-owes = Sí. Y después pregunte: ¿a quién le debemos? A un buen tesorero le gustan esas preguntas.
    .answer-pages = ¿Cuántas páginas tiene el libro?
    .said-pages = cuántas páginas | las páginas | páginas | cuántas hojas
    .reply-pages = Un libro gordo muestra que alguien escribió mucho. Pero la trampa no está en las páginas. Está afuera, con alguien que no ha pagado.
    .answer-none = Ninguna, todo está bien
    .said-none = ninguna | ninguna pregunta | está bien | todo bien | mejor no preguntar
    .reply-none = Suena muy bien, es cierto. Pero preguntar no es ofender. También protege al tesorero.

reading-a-simple-account--lines-in-order = Dígame las cuatro líneas de la cuenta, en orden.
    .hint = Primero el dinero llega, después se va. Al final está lo que falta pagar.
    .reply = Cuatro líneas. Con ellas puede seguir cualquier cuenta.
    .answer-in = Lo que entró
    .said-in = entró | lo que entra | las entradas | los ingresos
    .answer-out = Lo que salió
    .said-out = salió | lo que sale | las salidas | los gastos
    .answer-left = Lo que queda
    .said-left = queda | lo que sobra | el saldo | el resto
    .answer-owed = Lo que se debe
    .said-owed = se debe | la deuda | las deudas | lo que debemos

reading-a-simple-account--book-and-box = Diga después de mí.
    .phrase = El libro y la caja deben decir lo mismo.
    .reply = Quien lo dice a menudo tiene poco que temer.

reading-a-simple-account--before-next-time = Antes de la próxima lección, haga esto. Pregúntele cuatro cosas a quien lleva la tesorería. ¿Qué entró el mes pasado? ¿Qué salió? ¿Qué queda? ¿Y quién le debe a quién? No hace falta leer. Solo hace falta preguntar.

## Adónde va el dinero

where-the-money-goes = Adónde va el dinero
    .summary = Aportes, excedente, reserva, aprendizaje, y lo que regresa a usted.

where-the-money-goes--the-share = Cuando Lucía entró, pagó un aporte. Mateo también, y Rosa también. Un aporte es la parte de cada quien para comenzar. Con todos los aportes, compramos el molino.

where-the-money-goes--what-amina-paid = Al entrar, cada persona pone una parte. ¿Cómo se llama esa parte?
    .hint = Es su parte en lo que es de todos. Empieza así: apor.
    .answer-share = Un aporte
    .said-share = aporte | el aporte | mi aporte | aportes | la aportación
    .reply-share = Sí, un aporte. Con él, la cooperativa también es suya.
    .answer-loan = Un préstamo
    .said-loan = préstamo | un crédito | una deuda
    .reply-loan = Un préstamo viene de afuera, y hay que pagarlo pronto. Lo que ponemos al entrar hace nuestra la cooperativa.
    .answer-gift = Un regalo
    .said-gift = regalo | una donación | una limosna
    .reply-gift = Un regalo se da, y ya se fue. Lo que usted pone sigue a su nombre.

where-the-money-goes--the-surplus = Todo el año la gente trae maíz, y paga por moler. Con eso pagamos los sueldos, el aceite y los arreglos. Al final del año, queda algo de dinero. Le decimos excedente.

where-the-money-goes--after-all-costs = El excedente es lo que queda después de todos los gastos. ¿Es cierto?
    .hint = Primero los sueldos, el aceite y los arreglos.
    .reply-true = Sí. Primero pagamos lo que debemos. Después vemos lo que queda.
    .reply-false = Es fácil confundirse. Todo el dinero que entra es el ingreso. Solo lo que queda después de los gastos es excedente.

where-the-money-goes--who-decides = ¿Quién decide qué hacer con el excedente?
    .hint = ¿Quién tiene la voz más alta?
    .answer-assembly = La asamblea general
    .said-assembly = la asamblea | los socios | todos los socios | nosotros | todos
    .reply-assembly = Sí. La directiva puede proponer, pero decidimos en asamblea.
    .answer-treasurer = La tesorera
    .said-treasurer = tesorera | el tesorero | la cajera
    .reply-treasurer = La tesorera lo cuenta y lo cuida. Decidir es otra cosa, y le toca a toda la cooperativa.
    .answer-bank = El banco
    .said-bank = banco | nuestro banco | decide el banco
    .reply-bank = El banco nos lo guarda. Pero ese dinero no es del banco.

where-the-money-goes--the-reserve = Una parte del excedente va a la reserva. La reserva es nuestra alcancía para los días duros. Es de toda la cooperativa. Nadie se la lleva a casa.

where-the-money-goes--broken-stone = Se rompe la piedra del molino, y una nueva cuesta mucho. ¿De dónde sacamos el dinero?
    .hint = Guardamos una alcancía para días así.
    .answer-reserve = De la reserva
    .said-reserve = la reserva | reserva | la alcancía | de la alcancía
    .reply-reserve = Sí. Hoy nos alegra haber guardado. Pronto el molino gira otra vez.
    .answer-shares = Del bolsillo de Lucía
    .said-shares = Lucía | del bolsillo | que pague Lucía | paga Lucía
    .reply-shares = Lucía ayudaría si pudiera. Pero una sola persona no puede con eso. Para esto nos preparamos en grupo.
    .answer-close = Cerramos el molino
    .said-close = cerrar | cerramos | cerrar el molino
    .reply-close = Sería un día triste, y el otro molino queda lejos. Pero para esto nos preparamos.

where-the-money-goes--learning-and-village = Otra parte es para aprender: un curso, una maestra, una lección como esta. Y una parte puede ser para el pueblo. Tal vez para un pozo, tal vez para la escuela.

where-the-money-goes--dividend = Lo que queda puede regresar a las socias y los socios. No a quien tiene más dinero. A quien usó el molino. Quien lo usó más, recibe más. A eso le decimos retorno según el uso.

where-the-money-goes--who-gets-more = En nuestro molino, Lucía molió diez sacos. Mateo molió dos. ¿A quién le toca más retorno?
    .hint = ¿Quién usó más el molino?
    .answer-amina = A Lucía
    .said-amina = Lucía | más a Lucía | Lucía recibe más
    .reply-amina = Sí. Usó más el molino, y por eso le toca más.
    .answer-musa = A Mateo
    .said-musa = Mateo | más a Mateo | Mateo recibe más
    .reply-musa = Tal vez Mateo tiene más aportes. Pero aquí contamos sacos, y él trajo solo dos.
    .answer-same = A los dos igual
    .said-same = igual | los dos | a los dos | lo mismo | a nadie
    .reply-same = Cuando votamos, valen igual. Con este dinero, miramos el uso.

where-the-money-goes--by-use = Cada saco pagó un poco por la molienda. Diez sacos pagaron más que dos. El dinero regresa por donde vino.

where-the-money-goes--share-out-the-reserve = Julián dice: llevemos la reserva a casa. Se puede repartir, igual que un excedente. ¿Es cierto?
    .hint = La llenó la gente de antes, para la gente que viene después.
    .reply-true = Es una tentación, y por un día tendríamos mucho. Pero la reserva también es para quienes vienen después. No se reparte.
    .reply-false = Así es. La reserva no se reparte. Es para hoy, y para quienes vienen después.

where-the-money-goes--in-which-order = Entonces, ¿adónde va el dinero? Dígamelo en orden.
    .hint = Lo que debemos va primero. Lo que llevamos a casa va al final.
    .reply = Sí. Ya conoce el camino del dinero.
    .answer-costs = Pagamos los gastos
    .said-costs = los gastos | gastos | pagar los gastos
    .answer-reserve = Llenamos la reserva
    .said-reserve = la reserva | reserva | llenar la reserva | la alcancía
    .answer-learning = Apartamos para aprender
    .said-learning = aprender | para aprender | el aprendizaje | la enseñanza
    .answer-members = Damos el retorno
    .said-members = el retorno | retorno | a los socios | los socios | se reparte

where-the-money-goes--today-and-tomorrow = Diga después de mí.
    .phrase = Una parte para hoy, una parte para mañana.
    .reply = Quien guarda así, duerme bien.

where-the-money-goes--your-choice = Pasó un buen año, y sobra dinero. ¿Qué propondría usted en la asamblea, y por qué? Piense en voz alta.
    .hint = Piense en el techo, y en aprender. Piense en el pueblo, y en su propia casa.
    .reply = Gracias. Ahí su voz se escucharía.

where-the-money-goes--farewell = Llegamos al final de estas lecciones. Usted sabe de quién es una cooperativa, y quién decide. Sabe adónde va el dinero. Ahora cuénteselo a alguien. Nos alegra que esté aquí.
