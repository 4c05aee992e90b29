# Português do Brasil. Escrito para ser ouvido: frases curtas, uma ideia por fôlego, números por extenso.
# Os nomes das histórias: Lúcia, Antônio, Geraldo e Rosa. Quem faz parte da cooperativa é “membro”.
# Palavras do cooperativismo no Brasil: cota, sobras, retorno, reserva, diretoria, pauta, ata, quórum.

# A cidade inglesa. Se a voz errar o nome, ele se escreve aqui de outro jeito, uma vez só.
-rochdale = Rochdale

course = O básico da cooperativa
    .summary = O que é uma cooperativa, como decidimos, e para onde vai o dinheiro. Doze aulas curtas, com histórias.

## O que é uma cooperativa

what-a-cooperative-is = O que é uma cooperativa
    .summary = Um moinho que é de quem usa.

what-a-cooperative-is--welcome = Boas-vindas. Que bom ter você aqui. Vou contar histórias, e fazer algumas perguntas. Uma ou duas palavras bastam. Se ficar difícil, diga: ajuda.

what-a-cooperative-is--far-mill = Lúcia planta milho, e as famílias vizinhas também. O moinho fica longe, e cobra caro. Cada um por si, ninguém consegue comprar um moinho. Então elas juntaram o dinheiro. Agora há um moinho na própria comunidade.

what-a-cooperative-is--who-owns = Lúcia e as famílias vizinhas pagaram um moinho em conjunto. De quem é o moinho?
    .hint = Pense em quem pagou.
    .answer-members = De todas as famílias vizinhas
    .said-members = das famílias | as famílias | dos vizinhos | os vizinhos | delas | de todo mundo | dos membros
    .reply-members = Sim. Elas usam o moinho, e são donas dele.
    .answer-trader = De um comerciante rico
    .said-trader = do comerciante | o comerciante | de um rico | um homem rico
    .reply-trader = Muito moinho é mesmo de comerciante. Mas este, nenhum comerciante pagou. Quem pôs o dinheiro foram as famílias.
    .answer-government = Do governo
    .said-government = o governo | governo | da prefeitura | a prefeitura | do estado
    .reply-government = O governo também pode fazer um moinho. Mas aqui ninguém ficou esperando por ele. Quem pôs o dinheiro foram as famílias.

what-a-cooperative-is--together = Isso a gente chama de cooperativa. São pessoas que precisam da mesma coisa, e são donas dela em conjunto. Elas usam. Elas pagam. Elas decidem. Cada uma é membro da cooperativa.

what-a-cooperative-is--what-name = Agora você. Um negócio que é dos membros, e que eles mesmos dirigem: como se chama?
    .hint = A palavra fala de gente que trabalha em conjunto. Ela começa assim: coope.
    .answer-cooperative = Uma cooperativa
    .said-cooperative = cooperativa | a cooperativa | é cooperativa | cooperativismo
    .reply-cooperative = Sim, uma cooperativa. Essa palavra vai com a gente o caminho todo.
    .answer-company = Uma empresa
    .said-company = empresa | a empresa | uma firma | firma | companhia
    .reply-company = Uma empresa é de quem pôs dinheiro nela. Este negócio é de quem usa. Isso tem outro nome.
    .answer-charity = Uma obra de caridade
    .said-charity = caridade | uma caridade | doação | uma obra social
    .reply-charity = A caridade dá aos outros. Aqui, as famílias se ajudam umas às outras. Isso tem outro nome.

what-a-cooperative-is--how-it-begins = Como o moinho começou? Diga estas três coisas na ordem certa.
    .hint = Ninguém paga antes de conversar.
    .reply = É assim que se faz. Primeiro a gente conversa, depois junta o dinheiro, depois começa.
    .answer-talk = As famílias se reúnem e conversam
    .said-talk = conversam | se reúnem | conversar | a conversa | a reunião
    .answer-pay = Elas juntam o dinheiro
    .said-pay = juntam dinheiro | o dinheiro | juntar dinheiro | pagar | a vaquinha
    .answer-open = O moinho começa a moer
    .said-open = o moinho | abrir o moinho | abrem o moinho | começa a moer | a inauguração

what-a-cooperative-is--whose-vote = Na nossa cooperativa, Antônio pôs mais dinheiro do que Lúcia. Agora vamos votar. De quem é o voto que vale mais?
    .hint = Conte gente, não conte moeda.
    .answer-same = Os dois valem igual
    .said-same = igual | é igual | os dois | são iguais | dá na mesma | de ninguém | nenhum
    .reply-same = Sim. Lúcia e Antônio são duas pessoas. Cada pessoa tem um voto.
    .answer-musa = O voto de Antônio
    .said-musa = Antônio | de Antônio | do Antônio
    .reply-musa = Em muitas empresas é assim: mais dinheiro, mais votos. Aqui a gente conta pessoas.
    .answer-amina = O voto de Lúcia
    .said-amina = Lúcia | de Lúcia | da Lúcia
    .reply-amina = Lúcia conhece bem o moinho. Mas Antônio também conhece. Nenhum membro está acima de outro.

what-a-cooperative-is--people-not-money = Pense na comunidade inteira. Se o dinheiro vota, a pessoa mais rica decide por todas. As outras pagaram, mas não têm voz. Na cooperativa, quem vota são as pessoas, não o dinheiro.

what-a-cooperative-is--one-vote = Esta regra é curta. Diga depois de mim.
    .phrase = Cada membro, um voto.
    .reply = Falou bem. É essa regra que nos une.

what-a-cooperative-is--may-earn = Uma cooperativa pode ganhar dinheiro. É verdade?
    .hint = O moinho precisa de óleo e de conserto.
    .reply-true = Sim. Ela paga as despesas. O que sobra serve aos membros.
    .reply-false = Muita gente pensa assim, porque nós nos ajudamos. Mas o moinho precisa de óleo e de conserto. E quem trabalha nele precisa receber. Sem ganhar dinheiro, logo ele deixaria de moer.

what-a-cooperative-is--a-billion = Somos muita gente. Perto de um bilhão de pessoas no mundo são membros de cooperativas. Em conjunto, são donas de lavouras e de lojas. São donas de bancos, e levam luz às comunidades.

what-a-cooperative-is--are-you-a-member = E você? Faz parte de uma cooperativa?
    .hint = Diga só: sim. Ou então: ainda não.
    .answer-yes = Sim
    .said-yes = sou sim | faço parte | sou cooperado | sou cooperada | sou membro | sou sócio | sou sócia | claro
    .reply-yes = Que bom ouvir isso.
    .answer-not-yet = Ainda não
    .said-not-yet = não | não sou | não faço parte | por enquanto não | nunca
    .reply-not-yet = Que bom que você me contou.

what-a-cooperative-is--you-are-one = Então uma parte dela é sua. Estas aulas falam do que é seu.

what-a-cooperative-is--you-may-become-one = Estas aulas são para você também. Quem sabe um dia você entra em uma cooperativa. Ou ajuda a começar uma.

what-a-cooperative-is--what-is-needed = Agora, sem pressa. Do que as pessoas perto de você precisam? Uma coisa que ninguém consegue comprar por conta própria. Pense em voz alta. Guardo suas palavras para você.
    .hint = Um moinho, uma bomba d'água, um caminhão, um empréstimo justo. O que vem à sua cabeça?
    .reply = Agradeço. Muitas cooperativas começaram com uma ideia assim.

what-a-cooperative-is--so-far = Hoje vimos três coisas. A cooperativa é dos membros. Quem usa são os membros. Quem decide são os membros. Na próxima aula, visitamos um pequeno armazém que ficou famoso.

## O que começou em Rochdale

what-rochdale-began = O que começou em { -rochdale }
    .summary = Vinte e oito pessoas que vivem do seu trabalho abrem um pequeno armazém. Ouça o que nasceu dali.

what-rochdale-began--long-ago = Vamos bem longe no tempo. É o ano de mil oitocentos e quarenta e quatro. Estamos em { -rochdale }, uma cidade da Inglaterra. Os teares fazem barulho, e o dia é comprido. Quem tece trabalha muito, e ganha pouco.

what-rochdale-began--bad-flour = A comida é cara. Há vendedor que mistura giz na farinha. Há balança que não diz a verdade. Muitas famílias compram fiado. Assim, nunca saem da dívida.

what-rochdale-began--what-can-they-do = Essas famílias precisam de comida honesta, mas são pobres. O que elas podem fazer?
    .hint = Uma família tem poucas moedas. E muitas famílias, em conjunto?
    .answer-shop = Abrir o próprio armazém
    .said-shop = um armazém | abrir um armazém | abrir uma loja | uma loja | comprar em conjunto
    .reply-shop = Sim. Foi isso mesmo que fizeram.
    .answer-wait = Esperar por alguém
    .said-wait = esperar | ficar esperando | ter paciência | esperar o governo
    .reply-wait = Já fazia muito tempo que esperavam. Ninguém veio, e as crianças tinham fome.
    .answer-alone = Procurar outro vendedor, cada um
    .said-alone = cada um por si | outro vendedor | um vendedor melhor | trocar de vendedor
    .reply-alone = Parece boa ideia. Mas uma pessoa pobre, sozinha, tem pouca força.

what-rochdale-began--one-customer = Uma freguesa pobre diz: sua balança não está certa. O vendedor ri, porque freguês não falta. Mas e se toda a freguesia ficar do lado dela?

what-rochdale-began--saving = Vinte e oito pessoas se encontravam à noite. Algumas teciam, outras tinham outro trabalho. Cada uma guardava umas poucas moedas. Semana após semana, a caixa ficava mais pesada.

what-rochdale-began--how-many = Quantas pessoas começaram o armazém de { -rochdale }?
    .hint = Um pouco menos de trinta.
    .answer-twenty-eight = Vinte e oito
    .said-twenty-eight = vinte e oito pessoas | eram vinte e oito | foram vinte e oito
    .reply-twenty-eight = Sim, vinte e oito. Veja só, não precisa ser uma multidão.
    .answer-ten = Dez
    .said-ten = dez pessoas | eram dez
    .reply-ten = Com dez também dá para começar. Em { -rochdale } havia mais gente, quase trinta.
    .answer-hundred = Cem
    .said-hundred = cem pessoas | eram cem | uma centena
    .reply-hundred = Mais tarde, foram muito mais de cem. No começo, não chegavam a trinta.

what-rochdale-began--the-shop = Numa noite escura de dezembro, abriram um pequeno armazém. Na prateleira havia aveia. Havia farinha, e havia manteiga. Não era muita coisa. Mas tudo era puro, e a balança dizia a verdade.

what-rochdale-began--what-they-sold = O que o armazém de { -rochdale } vendeu primeiro?
    .hint = Era gente com fome.
    .answer-food = Aveia, farinha e manteiga
    .said-food = comida | farinha | aveia | manteiga | aveia e farinha | farinha e manteiga | alimentos
    .reply-food = Sim. Comida simples, e comida honesta.
    .answer-cloth = Tecidos
    .said-cloth = tecido | pano | panos | roupa | roupas
    .reply-cloth = Muita gente ali vivia de tecer, então foi bem pensado. Mas pano ninguém come. Começaram com o que toda família precisa todo dia.
    .answer-medicine = Remédios
    .said-medicine = remédio | um remédio | medicamento | comprimido
    .reply-medicine = Quem estava doente também precisava de cuidado. Mas começaram com o que toda família come todo dia.

what-rochdale-began--what-is-left = Passa um ano no armazém de { -rochdale }. As despesas estão pagas, e sobra dinheiro. Como esse dinheiro é repartido?
    .hint = Quem manteve o armazém vivo? Quem comprava lá.
    .answer-bought = Pelo que cada pessoa comprou
    .said-bought = pelas compras | pelo que comprou | quem comprou mais | conforme a compra | quanto cada um comprou
    .reply-bought = Sim. Quanto mais uma família comprava, mais recebia de volta. Isso ganhou o nome de retorno.
    .answer-founders = Só entre quem fundou
    .said-founders = os fundadores | só os fundadores | só quem começou | os chefes
    .reply-founders = Quem fundou trabalhou muito, sem dúvida. Mas o dinheiro veio de cada pessoa que comprou.
    .answer-lottery = Por sorteio
    .said-lottery = sorteio | no sorteio | na sorte | uma rifa
    .reply-lottery = A sorte não sabe quem precisa de quê. Queriam um jeito que todo mundo pudesse conferir.

what-rochdale-began--their-rules = Puseram as regras no papel. Cada membro, um voto. Mercadoria pura, peso certo. Repartir com justiça o que sobra. Mais tarde, separaram dinheiro para livros e ensino.

what-rochdale-began--honest-weight = Diga depois de mim o que prometeram.
    .phrase = Mercadoria pura, peso certo.
    .reply = Com essa promessa, você podia abrir um armazém.

what-rochdale-began--their-way = Conte a história na ordem certa.
    .hint = Antes do armazém, havia uma caixa de moedas. Antes da caixa, houve uma noite.
    .reply = Sim, esse foi o caminho. Pode ser o nosso também.
    .answer-talk = As pessoas conversam
    .said-talk = conversam | conversar | a conversa | se reúnem | se encontram
    .answer-save = Guardam moedas
    .said-save = guardar moedas | guardam dinheiro | guardar dinheiro | juntar moedas | economizar
    .answer-open = Abrem o armazém
    .said-open = abrem | abrir | abrir o armazém | o armazém | a loja
    .answer-share = Repartem o que sobra
    .said-share = repartem | repartir | dividir | as sobras | o retorno

what-rochdale-began--forgotten = Hoje, as regras de { -rochdale } estão esquecidas. É verdade?
    .hint = Quantos votos tem um membro hoje?
    .reply-true = Faz muito tempo, dá para pensar assim. Mas cooperativas do mundo inteiro ainda vivem por essas regras.
    .reply-false = Certo. Cooperativas do mundo inteiro ainda vivem por essas regras.

what-rochdale-began--your-shop = Agora você. Você abre um armazém com a vizinhança. O que vão vender primeiro, e por quê? Pense em voz alta.
    .hint = Do que todo mundo precisa, toda semana? O que está caro demais, ou não é honesto?
    .reply = Agradeço. Pergunte à vizinhança o que ela escolheria.

what-rochdale-began--one-thread = Vinte e oito pessoas fiaram um fio. Outras pegaram esse fio, no mundo inteiro. Agora nós continuamos a tecer.

## Os três primeiros princípios

first-principles = Os três primeiros princípios
    .summary = A porta está aberta, os membros decidem, os membros repartem.

first-principles--seven-promises = Cooperativas do mundo inteiro seguem sete princípios. Um princípio é uma promessa sobre o nosso jeito de agir. Hoje vamos conhecer os três primeiros.

first-principles--open-door = A primeira promessa: nossa porta está aberta. Quem precisa do que oferecemos pode entrar. E assume os deveres com a gente. Ninguém entra à força. Ninguém fica de fora por ser quem é.

first-principles--rosa-asks = Rosa veio de longe. Ela reza de outro jeito. Planta café, como a gente. Ela quer entrar na nossa cooperativa. O que dizemos a ela?
    .hint = A primeira promessa fala de uma porta.
    .answer-welcome = Seja bem-vinda
    .said-welcome = bem-vinda | ela pode entrar | pode entrar | sim | entre
    .reply-welcome = Sim. Ela precisa do que nós precisamos. E vai assumir os deveres com a gente.
    .answer-born-here = Só quem nasceu aqui
    .said-born-here = nasceu aqui | só gente daqui | só o nosso povo | ela é de fora
    .reply-born-here = A gente conhece bem o nosso povo, e isso é bom. Mas a primeira promessa pergunta do que ela precisa. Não pergunta onde ela nasceu.
    .answer-faith = Só quem tem nossa fé
    .said-faith = nossa fé | a mesma fé | a mesma religião | só da nossa religião | só da nossa igreja
    .reply-faith = A fé é preciosa para muita gente. Mas o café cresce para todo mundo. E a porta também é para todo mundo.

first-principles--must-join = Quando começa uma cooperativa, todo mundo da comunidade tem que entrar. É verdade?
    .hint = Uma porta aberta puxa você para dentro?
    .reply-true = Assim seríamos muita gente. Mas porta aberta não puxa ninguém. Cada pessoa entra porque quer.
    .reply-false = Certo. Cada pessoa entra porque quer.

first-principles--members-decide = A segunda promessa: os membros decidem. Gente rica ou pobre, jovem ou idosa, mulher ou homem. Cada membro tem um voto. Quem dirige presta contas aos membros.

first-principles--fifty-shares = Antônio tem cinquenta cotas na nossa cooperativa. Quantos votos ele tem?
    .hint = A gente conta cotas, ou conta pessoas?
    .answer-one = Um
    .said-one = um voto | só um | um voto só | é um só
    .reply-one = Sim, um. Antônio é uma pessoa.
    .answer-fifty = Cinquenta
    .said-fifty = cinquenta votos | são cinquenta | muitos
    .reply-fifty = Em uma empresa, seriam cinquenta. Mas aqui, cota não vota.
    .answer-two = Dois
    .said-two = dois votos | são dois
    .reply-two = Mesmo assim, ele valeria mais do que os outros. Cada membro vale o mesmo.

first-principles--money-does-not-vote = Imagine que cada cota tem um voto. Então Antônio, sozinho, vence quarenta membros mais pobres. O dinheiro dele fala, e essas pessoas ficam sem voz. Por isso a gente conta pessoas.

first-principles--pay-in-and-share = A terceira promessa: os membros contribuem, e os membros repartem. Cada pessoa põe a sua parte. Em conjunto, decidimos o que fazer com os ganhos. Uma parte continua comum, ano após ano.

first-principles--juma-takes-all = O ano foi bom, e sobrou dinheiro. Geraldo está na presidência. Ele diz: trabalhei mais que todo mundo, então o dinheiro é meu. O que fazemos?
    .hint = De quem é esse dinheiro?
    .answer-together = Decidimos em conjunto
    .said-together = em conjunto | decidir em conjunto | todo mundo decide | a gente decide | os membros decidem | fazer votação
    .reply-together = Sim. Geraldo merece um agradecimento, e um pagamento justo. Mas quem decide são os membros, em conjunto.
    .answer-let-him = Deixamos Geraldo levar
    .said-let-him = deixa ele | deixa ele levar | ele leva | dar para ele | fica com ele
    .reply-let-him = Geraldo trabalhou muito, sem dúvida. Mas o dinheiro veio do trabalho de todo mundo.
    .answer-hide = Escondemos o dinheiro
    .said-hide = esconder | esconder o dinheiro | guardar escondido
    .reply-hide = É bom querer o dinheiro em segurança. Mas dinheiro escondido traz desconfiança entre vizinhos. O que é comum precisa ser aberto.

first-principles--stays-common = Na cooperativa, uma parte do dinheiro continua sendo de todo mundo. É verdade?
    .hint = Lembre da terceira promessa.
    .reply-true = Sim. Ela nos dá força, hoje e amanhã.
    .reply-false = Muita coisa pode ser repartida, isso é certo. Mas uma parte fica, para nos dar força nos tempos difíceis.

first-principles--in-their-order = Agora diga as três promessas, na ordem.
    .hint = Primeiro a gente entra. Depois tem voz.
    .reply = Você disse as três.
    .answer-door = A porta está aberta
    .said-door = a porta | porta aberta | a porta aberta
    .answer-vote = Os membros decidem
    .said-vote = decidir | a gente decide | eles decidem | um voto
    .answer-share = Contribuímos e repartimos
    .said-share = contribuir | repartir | contribuir e repartir | repartimos

first-principles--we-own = Diga depois de mim.
    .phrase = É nosso, e a gente decide.
    .reply = Fica bonito quando você diz.

first-principles--outside-the-door = Agora, sem pressa. Perto de você, quem ainda está do lado de fora? O que facilitaria a entrada dessas pessoas?
    .hint = Pense na juventude, e nas mulheres. Pense em quem vem de longe, e em quem não sabe ler.
    .reply = Agradeço. Porta aberta também precisa de alguém que diga: entre.

first-principles--three-promises = Três promessas, três fios. A porta aberta. Um voto para cada membro. Contribuir, e repartir. Outras quatro esperam por você.

## Mais quatro princípios

further-principles = Mais quatro princípios
    .summary = Continuamos livres, e aprendemos. Nós nos ajudamos, e cuidamos do nosso lugar.

further-principles--four-more = Você já conhece três promessas. A porta está aberta, os membros decidem, os membros repartem. Agora vêm mais quatro.

further-principles--stay-free = A quarta promessa: continuamos livres. Um banco pode nos ajudar, e um governo também. Mas a última palavra é dos nossos membros.

further-principles--the-new-truck = Um grande atravessador nos oferece um caminhão novo. Em troca, ele quer escolher quem nos dirige. O que dizemos?
    .hint = O que ele ganharia em troca do caminhão?
    .answer-refuse = Não, agradecemos
    .said-refuse = não | não queremos | recusar | recusamos | quem escolhe somos nós
    .reply-refuse = Sim, é assim que continuamos livres. Talvez dê para comprar um caminhão de outro jeito.
    .answer-accept = Sim, aceitamos
    .said-accept = sim | aceitar | a gente aceita | ficar com o caminhão
    .reply-accept = Um caminhão ajudaria muito, sim. Mas ele tem um preço.

further-principles--price-of-the-truck = Vamos olhar um ano à frente. Agora quem nos dirige é gente do atravessador. Vendem nossa colheita para ele, por pouco dinheiro. O caminhão é nosso, mas já não mandamos em nós.

further-principles--the-lender = Um banco empresta dinheiro à nossa cooperativa. Então o banco pode decidir por nós. É verdade?
    .hint = Devemos dinheiro ao banco. Devemos também o nosso voto?
    .reply-true = O que devemos, temos que pagar, sem dúvida. Mas a nossa voz não vai junto.
    .reply-false = Certo. O dinheiro a gente devolve, e a voz continua nossa.

further-principles--we-learn = A quinta promessa: nós aprendemos. Aprendem os membros, quem dirige e quem trabalha. E contamos aos outros o que é uma cooperativa. Quem entende pode decidir.

further-principles--who-learns = Uma professora vem por uma semana. Nosso presidente diz: eu aprendo, e isso basta. Quem deve aprender?
    .hint = Em uma cooperativa, quem decide?
    .answer-all = Todos os membros
    .said-all = todos | todo mundo | os membros | todos nós | a gente toda
    .reply-all = Sim. Quando muita gente entende, é difícil nos enganar.
    .answer-chairperson = Só o presidente
    .said-chairperson = o presidente | presidente | só ele | o chefe
    .reply-chairperson = Quem dirige tem muito que aprender. Mas todo mundo decide. Por isso não basta que uma pessoa entenda.
    .answer-nobody = Ninguém
    .said-nobody = ninguém precisa | não precisa | sai caro
    .reply-nobody = Aprender leva tempo, e trabalho não falta. Mas não saber custa ainda mais.

further-principles--learn-to-decide = Diga depois de mim.
    .phrase = A gente aprende para poder decidir.
    .reply = E é isso que você está fazendo agora.

further-principles--help-one-another = A sexta promessa: as cooperativas se ajudam. Muitas pequenas, lado a lado, fazem coisas grandes. E cada uma continua sendo ela mesma.

further-principles--too-much-milk = Nossa cooperativa tem leite demais. No vale vizinho, outra cooperativa tem um tanque de resfriar leite. O tanque está meio vazio. O que fazemos?
    .hint = Lá sobra espaço. Aqui sobra leite.
    .answer-share-cooler = Trabalhamos em conjunto
    .said-share-cooler = em conjunto | trabalhar em conjunto | usar o tanque | dividir o tanque | falar com eles
    .reply-share-cooler = Sim. Nosso leite não estraga, e a despesa fica dividida.
    .answer-compete = Tentamos ganhar deles
    .said-compete = ganhar deles | competir | disputar | a concorrência
    .reply-compete = Dava para tentar. Mas as duas cooperativas ficariam mais fracas. Só um grande laticínio ia gostar.
    .answer-pour-away = Jogamos o leite fora
    .said-pour-away = jogar fora | jogar o leite fora | joga fora | derramar
    .reply-pour-away = Às vezes parece que não há outro jeito. Mas veja: há um tanque, e ele está meio vazio.

further-principles--care-for-our-place = A sétima promessa: cuidamos do nosso lugar. Da água e da terra. Das crianças, e de quem vem depois de nós.

further-principles--the-stream = A gente lava a lã no riacho. A água fica escura, e há pessoas que bebem dela. Limpar a água custa dinheiro. O que fazemos?
    .hint = Quem bebe a água do riacho?
    .answer-clean = Limpamos a água
    .said-clean = limpar | limpar a água | a gente limpa | pagar a limpeza
    .reply-clean = Sim. Ganhamos um pouco menos, e todo mundo bebe água boa.
    .answer-silent = Não dizemos nada
    .said-silent = nada | não dizer nada | não fazer nada | deixar quieto
    .reply-silent = Por enquanto, sairia mais barato. Mas nossos vizinhos bebem daquele riacho, e nós também.
    .answer-move = Vamos mais para baixo
    .said-move = mais para baixo | rio abaixo | descer o riacho | mudar de lugar
    .reply-move = Aí a nossa comunidade bebe água boa. Mas a próxima comunidade bebe o que a gente deixa.

further-principles--how-many-principles = Quantos princípios as cooperativas seguem?
    .hint = Três, e mais quatro.
    .answer-seven = Sete
    .said-seven = sete princípios | são sete | sete ao todo
    .reply-seven = Sim, sete. Você já conhece todos eles.
    .answer-three = Três
    .said-three = três princípios | são três | só três
    .reply-three = Três vieram primeiro, na aula passada. De lá para cá, vieram mais.
    .answer-ten = Dez
    .said-ten = dez princípios | são dez | uns dez
    .reply-ten = Dez seria muito para lembrar. Conte mais uma vez: três, e quatro.

further-principles--which-matters-most = A porta aberta. Um voto para cada membro. Contribuir e repartir. Continuar livres. Aprender. Ajudar umas às outras. Cuidar do lugar. Qual delas é a mais importante para você, e por quê?
    .hint = Qual delas mais faz falta onde você mora?
    .reply = Agradeço. Outras pessoas talvez escolham outra promessa. Boas cooperativas conversam sobre isso.

further-principles--seven-threads = Sete promessas, sete fios. Um fio sozinho arrebenta fácil. Tecidos num pano só, eles aguentam.

## Direitos e deveres

rights-and-duties = Direitos e deveres
    .summary = O que um membro pode fazer, e o que um membro dá.

rights-and-duties--amina-joins = Hoje Lúcia entrou na cooperativa. Ela disse sim às regras, e pagou a sua cota. Agora ela tem direitos, e tem deveres.

rights-and-duties--her-rights = Primeiro, os direitos. Ela pode falar, e pode votar. Pode se candidatar. Pode saber para onde vai o dinheiro. Pode usar o que a cooperativa oferece.

rights-and-duties--the-accounts = Lúcia é membro, e pede para ouvir as contas. A tesoureira diz: isso não é da sua conta. Quem tem razão?
    .hint = De quem é o dinheiro que está escrito ali?
    .answer-amina = Lúcia tem razão
    .said-amina = Lúcia | a Lúcia | é a Lúcia | a cooperada
    .reply-amina = Sim. O dinheiro também é dela. Um membro pode saber para onde ele vai.
    .answer-treasurer = A tesoureira tem razão
    .said-treasurer = a tesoureira | tesoureira | é a tesoureira
    .reply-treasurer = A tesoureira cuida do livro, e deve cuidar bem. Mas o dinheiro do livro é dos membros.

rights-and-duties--new-members-vote = Lúcia foi a última a entrar. Mesmo assim, o voto dela vale tanto quanto os outros. É verdade?
    .hint = Um membro tem quantos votos?
    .reply-true = Sim. O voto não cresce com a idade.
    .reply-false = Quem está há mais tempo sabe muito, e a gente escuta. Mas na hora de votar, cada membro vale o mesmo.

rights-and-duties--musa-leaves = Antônio vai morar na cidade. Ele quer sair da cooperativa. Ele pode ir?
    .hint = A porta está aberta. Só para um lado?
    .answer-freely = Sim, ele é livre
    .said-freely = sim | pode sim | pode ir | é livre | claro
    .reply-freely = Sim. A porta abre para os dois lados. Nossas regras dizem o que acontece com a cota dele.
    .answer-never = Não, nunca
    .said-never = não | nunca | de jeito nenhum | tem que ficar
    .reply-never = Vamos sentir falta dele. Mas ninguém entra à força, e ninguém fica à força.

rights-and-duties--her-duties = Agora, os deveres. Ela vem às reuniões. Ela paga o que prometeu. Usa a cooperativa, e não vende por fora. E cumpre as regras que fizemos em conjunto.

rights-and-duties--the-better-price = Rosa prometeu o café dela à cooperativa. Hoje, um atravessador oferece um pouco mais. O que ela deve fazer?
    .hint = O que nos une, quando o preço sobe e desce?
    .answer-promise = Cumprir a promessa
    .said-promise = cumprir | a promessa | cumprir o prometido | manter a palavra
    .reply-promise = Sim. Como cada pessoa cumpre a promessa, nosso caminhão anda cheio.
    .answer-trader = Vender ao atravessador
    .said-trader = o atravessador | vender para ele | vender por fora | o preço melhor
    .reply-trader = Rosa precisa de dinheiro, e um preço melhor é tentador. Mas muita coisa depende da promessa dela.
    .answer-ask = Conversar com a cooperativa
    .said-ask = conversar | conversar com os membros | falar com a cooperativa | perguntar
    .reply-ask = Um bom caminho. Ela cumpre a promessa, e todo mundo conversa sobre o preço.

rights-and-duties--if-all-sell = Um saco não é muito. Mas se todo mundo faz o mesmo, nosso caminhão anda vazio. Aí não há mais cooperativa. No ano que vem, o atravessador manda no preço, sozinho.

rights-and-duties--paying-the-share = Pagar a sua cota: isso é um direito, ou um dever?
    .hint = É uma coisa que você recebe, ou uma coisa que você dá?
    .answer-duty = Um dever
    .said-duty = dever | é um dever | é dever | obrigação | uma obrigação
    .reply-duty = Sim. Com o que cada pessoa dá, a gente pode começar.
    .answer-right = Um direito
    .said-right = direito | é um direito | é direito
    .reply-right = Você pode entrar, e isso é um direito. Mas a cota é uma coisa que cada membro dá.

rights-and-duties--speaking-up = Falar na reunião: isso é um direito, ou um dever?
    .hint = Alguém pode proibir você de falar lá?
    .answer-right = Um direito
    .said-right = direito | é um direito | é direito | meu direito | o direito de falar
    .reply-right = Sim. É direito seu, mesmo que a voz trema.
    .answer-duty = Um dever
    .said-duty = dever | é um dever | é dever | meu dever | obrigação
    .reply-duty = É bom quando todo mundo fala. Mas ninguém obriga você. É uma coisa que ninguém pode tirar de você.

rights-and-duties--who-was-absent = Antônio não foi à reunião. Mesmo assim, ele deve cumprir o que foi decidido lá. É verdade?
    .hint = Uma decisão teria força, se valesse só para quem foi?
    .reply-true = Sim. Ele recebeu o convite. Uma decisão vale para todo mundo.
    .reply-false = Ele não participou da decisão, isso é certo. Mas recebeu o convite, como todo mundo. Se cada pessoa decidisse por si, nenhuma decisão teria força.

rights-and-duties--becoming-a-member = Como alguém vira membro, e depois decide? Diga na ordem certa.
    .hint = Quem está de fora não vota.
    .reply = Sim. É assim que se entra.
    .answer-ask = Pede para entrar
    .said-ask = pedir | pede | pedir para entrar | o pedido
    .answer-pay = Paga uma cota
    .said-pay = pagar | paga | pagar a cota | a cota
    .answer-vote = Vota com a gente
    .said-vote = votar | vota | votar com a gente | o voto

rights-and-duties--rights-and-duties-both = Diga depois de mim.
    .phrase = Tenho direitos, e tenho deveres.
    .reply = Os dois são seus.

rights-and-duties--your-right = Qual dos seus direitos você nunca usou? O que impede você? Pense em voz alta.
    .hint = Falar, votar, se candidatar, perguntar pelo dinheiro.
    .reply = Agradeço. Um direito é como um caminho. Ele fica aberto quando a gente passa por ele.

rights-and-duties--two-hands = Direitos e deveres são como duas mãos. Com uma, a gente recebe. Com a outra, a gente dá.

## A assembleia geral

general-assembly = A assembleia geral
    .summary = Como todo mundo se reúne, conversa e decide.

general-assembly--all-members-meet = Pelo menos uma vez por ano, todos os membros se reúnem. Isso se chama assembleia geral. É a voz mais alta da nossa cooperativa. Quem nos dirige escuta essa voz, e presta contas a ela.

general-assembly--highest-voice = Quem tem a voz mais alta em uma cooperativa?
    .hint = Não é uma pessoa só.
    .answer-assembly = A assembleia geral
    .said-assembly = a assembleia | assembleia | todos os membros | todo mundo junto | todos nós
    .reply-assembly = Sim. Somos todos nós, na mesma sala.
    .answer-chairperson = O presidente
    .said-chairperson = presidente | a presidente | quem preside
    .reply-chairperson = Quem preside fala muito, então pode parecer. Mas fomos nós que escolhemos, e podemos escolher outra pessoa.
    .answer-manager = A gerência
    .said-manager = o gerente | a gerente | o patrão | o diretor
    .reply-manager = A gerência toca o trabalho de cada dia. Mas ela trabalha para nós, os membros.

general-assembly--the-agenda = Todo mundo recebe o convite, bem antes. O convite diz quando e onde é a reunião. E diz de que vamos tratar. Essa lista se chama pauta.

general-assembly--what-list = Uma assembleia precisa de uma lista de assuntos. Como se chama essa lista?
    .hint = Ela veio com o convite. Começa com a letra pê.
    .answer-agenda = A pauta
    .said-agenda = pauta | é a pauta | agenda | a ordem do dia | ordem do dia
    .reply-agenda = Sim, a pauta. Ela dá a todo mundo tempo para pensar.
    .answer-minutes = A ata da reunião
    .said-minutes = a ata | ata | o livro de atas | o relatório
    .reply-minutes = A ata se escreve na reunião, e conta o que foi decidido. Esta lista vem antes.
    .answer-invitation = O convite
    .said-invitation = convite | uma carta | a convocação | o edital
    .reply-invitation = Quase. É o convite que traz a lista. Mas a lista tem um nome só dela.

general-assembly--a-late-idea = Nossa assembleia vai até tarde, e metade já foi para casa. Geraldo diz: vamos vender o moinho, agora. Isso não estava na pauta. O que fazemos?
    .hint = Pense em quem já não está aqui.
    .answer-next-time = Decidir na próxima assembleia
    .said-next-time = na próxima assembleia | outro dia | depois | na outra reunião | pôr na pauta
    .reply-next-time = Sim. Vai para a próxima pauta. Aí todo mundo pode pensar, e todo mundo pode vir.
    .answer-now = Votar agora
    .said-now = agora | agora mesmo | votar logo | votar hoje
    .reply-now = Seria rápido, e o cansaço é grande. Mas metade de nós não sabe de nada.

general-assembly--those-at-home = Lúcia foi para casa, cuidar das crianças. Ninguém contou a ela sobre o moinho. Amanhã ela fica sabendo que foi vendido. Essa decisão também foi dela?

general-assembly--the-quorum = Poucas pessoas não podem decidir por todas. Por isso, nossas regras dizem quantas precisam estar presentes. Esse número se chama quórum. Se vier menos gente, não podemos decidir.

general-assembly--thirty-came = Somos cem membros. Para uma assembleia, nossas regras pedem cinquenta. Hoje vieram trinta. Podemos decidir?
    .hint = Trinta é o bastante para o nosso quórum?
    .answer-no = Não, hoje não
    .said-no = não | hoje não | não podemos | não dá
    .reply-no = Certo. Chamamos todo mundo mais uma vez.
    .answer-yes = Sim, podemos
    .said-yes = sim | podemos sim | pode sim
    .reply-yes = Essas trinta pessoas se esforçaram para vir. Mas nossas regras pedem cinquenta. Poucas não devem decidir por muitas.

general-assembly--two-votes = Na assembleia, quem fala bem tem dois votos. É verdade?
    .hint = Conte as pessoas.
    .reply-true = Quem fala bem pode nos convencer, sim. Mas na contagem, cada pessoa conta uma vez.
    .reply-false = Certo. A gente escuta todo mundo, e cada pessoa conta uma vez.

general-assembly--the-minutes = Alguém escreve o que decidimos. Esse escrito se chama ata. A ata é lida em voz alta, para todo mundo ouvir. Aí ninguém pode mudar a história depois.

general-assembly--a-quarrel = Dois meses depois da assembleia, Rosa e Antônio discutem. O que foi que decidimos sobre o telhado? O que pode nos ajudar?
    .hint = Alguém escreveu.
    .answer-minutes = A ata da assembleia
    .said-minutes = a ata | ata | ler a ata | o livro de atas | o que está escrito
    .reply-minutes = Sim. A gente lê a ata em voz alta, e a discussão acaba.
    .answer-loudest = A voz mais forte
    .said-loudest = quem grita mais | gritar | quem fala mais alto | a voz forte
    .reply-loudest = Uma voz forte enche a sala, mas nem por isso sabe mais. Precisamos de uma coisa que não muda.
    .answer-memory = A memória do presidente
    .said-memory = a memória | memória | o presidente | perguntar ao presidente
    .reply-memory = O presidente pode lembrar bem. Mas a memória muda, até a mais honesta. Precisamos de uma coisa que não muda.

general-assembly--how-we-go-on = Na nossa assembleia, o que vem primeiro, e o que vem depois?
    .hint = Primeiro é preciso saber se há gente bastante.
    .reply = Sim. Assim todo mundo acompanha, e ninguém é atropelado.
    .answer-count = Contamos quem veio
    .said-count = contar | contamos | a contagem | contar as pessoas
    .answer-report = Ouvimos o relatório
    .said-report = o relatório | relatório | ouvir o relatório | ouvimos
    .answer-talk = Conversamos sobre ele
    .said-talk = conversar | conversamos | a conversa | discutir
    .answer-vote = Fazemos a votação
    .said-vote = votar | a votação | votação | a gente vota

general-assembly--talk-then-vote = Diga depois de mim.
    .phrase = Primeiro a gente conversa, depois a gente vota.
    .reply = Nessa ordem, a gente decide bem.

general-assembly--your-agenda = O que você colocaria na pauta da sua próxima reunião? Diga do jeito que diria lá.
    .hint = O que incomoda você há muito tempo?
    .reply = Agradeço. Agora você já treinou. Na próxima vez, diga a todo mundo.

general-assembly--highest-voice-is-ours = A pauta, para todo mundo se preparar. O quórum, para poucas pessoas não decidirem por muitas. Um voto para cada membro. E a ata, para a decisão valer. É assim que a gente decide.

## Como escolhemos quem dirige

choosing-leaders = Como escolhemos quem dirige
    .summary = A diretoria, a eleição, e a confiança que se empresta.

choosing-leaders--the-board = Não dá para todo mundo se reunir todo dia. Então elegemos alguns membros para dirigir. Esse grupo se chama diretoria. Ele dirige de uma assembleia até a outra.

choosing-leaders--who-chooses = Quem escolhe a diretoria?
    .hint = A diretoria nos dirige. Então quem deve escolher?
    .answer-members = Os membros
    .said-members = membros | todos os membros | todos nós | a gente | a assembleia | os cooperados
    .reply-members = Sim. A gente escolhe, entre nós mesmos.
    .answer-old-board = A diretoria antiga
    .said-old-board = a diretoria | diretoria | quem já está lá | a antiga
    .reply-old-board = A diretoria antiga pode indicar gente boa. Mas se ela escolhesse sozinha, não precisaria mais nos perguntar.
    .answer-customer = O maior comprador
    .said-customer = o comprador | comprador | um grande comprador | o atravessador
    .reply-customer = Um grande comprador é importante para nós. Mas comprador vem e vai, e a cooperativa é dos membros.

choosing-leaders--secret-vote = Para eleger pessoas, muitas vezes o voto é secreto. Cada pessoa marca um papel, ou põe uma pedrinha num pote. Ninguém vê qual foi o pote. Assim, ninguém precisa ter medo.

choosing-leaders--juma-watches = Estamos elegendo a diretoria. Geraldo fica ao lado dos potes. Ele quer ver como cada pessoa vota. O que dizemos a ele?
    .hint = Você votaria à vontade, com alguém olhando?
    .answer-secret = O voto é secreto
    .said-secret = secreto | é secreto | voto secreto | saia de perto | vá embora
    .reply-secret = Sim. Geraldo pode esperar lá fora, como todo mundo.
    .answer-look = Ele pode olhar
    .said-look = pode olhar | deixa olhar | deixa ele ver | sim
    .reply-look = Talvez ele não queira fazer mal. Mas nem todo mundo tem coragem de escolher, com ele olhando.

choosing-leaders--why-secret = Pense em Rosa. Ela deve dinheiro a Geraldo. Se ele olha, ela ainda consegue escolher com liberdade? O voto secreto protege quem depende dos outros.

choosing-leaders--cannot-read = Antônio não sabe ler. Então ele não pode votar. É verdade?
    .hint = Pense nas pedrinhas e nos potes.
    .reply-true = Um papel escrito seria difícil para ele, sem dúvida. Mas com pedrinha, figura ou mão levantada, ninguém precisa ler.
    .reply-false = Certo. Com pedrinha, figura ou mão levantada, ninguém precisa ler.

choosing-leaders--who-is-elected = Vamos contar. Rosa tem sessenta votos, e Lúcia tem quarenta. Quem foi eleita?
    .hint = Quem tem mais?
    .answer-rosa = Rosa
    .said-rosa = a Rosa | foi a Rosa | Rosa ganhou
    .reply-rosa = Sim, Rosa. E Lúcia aperta a mão dela.
    .answer-amina = Lúcia
    .said-amina = a Lúcia | foi a Lúcia | Lúcia ganhou
    .reply-amina = Quarenta pessoas aqui confiam em Lúcia. Mas sessenta é mais do que quarenta.
    .answer-both = As duas
    .said-both = ambas | foram as duas | as duas ganharam
    .reply-both = Seria bonito. Mas a cadeira é uma só, e sessenta é mais do que quarenta.

choosing-leaders--lent-not-given = Cargo é emprestado, não é dado. Nossas regras dizem por quanto tempo. Quando o tempo acaba, escolhemos de novo. Assim, todo mundo pode aprender a dirigir.

choosing-leaders--he-wants-to-stay = O tempo da presidente acabou. Ela diz: ninguém faz melhor do que eu, então fico. O que fazemos?
    .hint = O que nossas regras dizem sobre o tempo?
    .answer-vote = Fazemos nova eleição
    .said-vote = nova eleição | eleição | fazer eleição | votar | eleger
    .reply-vote = Sim. Ela pode se candidatar outra vez, se as regras deixam. Mas quem decide somos nós.
    .answer-stay = Deixamos ela ficar
    .said-stay = ela fica | deixa ela ficar | deixa ela | pode ficar
    .reply-stay = Talvez ela tenha feito bem, e a gente agradece. Mas o tempo era emprestado, e acabou.

choosing-leaders--rosas-brother = Rosa está na diretoria. A diretoria precisa comprar telhas. O irmão dela vende telhas. O que Rosa deve fazer?
    .hint = O que faria todo mundo confiar nela?
    .answer-tell = Contar tudo, e não votar
    .said-tell = contar tudo | contar para todos | não votar | falar abertamente | falar a verdade
    .reply-tell = Sim. Ela fala abertamente, e as outras pessoas comparam os preços.
    .answer-buy = Comprar do irmão
    .said-buy = do irmão | o irmão | comprar dele | ajudar o irmão
    .reply-buy = As telhas do irmão podem ser boas. Mas se ela decide sozinha, o povo deixa de confiar nela.
    .answer-silent = Ficar calada
    .said-silent = calada | ficar quieta | não dizer nada | nada
    .reply-silent = Calar parece fácil. Mas um dia se descobre, e aí acaba a confiança.

choosing-leaders--how-we-elect = Como é uma eleição? Diga na ordem certa.
    .hint = Antes de escolher, precisamos de nomes.
    .reply = Sim. Tudo às claras, do começo ao fim.
    .answer-name = Indicamos nomes
    .said-name = nomes | os nomes | indicar | indicar nomes
    .answer-speak = As pessoas indicadas falam
    .said-speak = falam | elas falam | ouvir as pessoas | os candidatos falam
    .answer-vote = O voto é secreto
    .said-vote = votar | voto secreto | a votação | a gente vota
    .answer-count = Contamos em conjunto
    .said-count = contar | contamos | a contagem | contar os votos

choosing-leaders--an-office-is-lent = Diga depois de mim.
    .phrase = Cargo é emprestado, não é dado.
    .reply = Quem dirige e lembra disso ganha confiança.

choosing-leaders--whom-you-trust = Pense em alguém a quem você confiaria o nosso dinheiro. Como é essa pessoa? Podia ser você?
    .hint = Ela escuta? Ela mostra as contas? Ela cumpre a palavra?
    .reply = Agradeço. É isso que a gente deve perguntar antes de votar.

choosing-leaders--we-choose = Escolhemos quem nos dirige. Ouvimos o relatório. Agradecemos, e escolhemos de novo. Assim a cooperativa fica nas nossas mãos.

## Mulheres e jovens

women-and-young-members = Mulheres e jovens
    .summary = Por que faltam algumas vozes, e como abrir lugar para elas.

women-and-young-members--leila-counts = Bruna tem dezenove anos. Hoje ela vem à assembleia pela primeira vez. Há quarenta pessoas sentadas. Ela conta cinco mulheres. E ninguém é tão jovem quanto ela.

    Mas Bruna sabe quem trabalha. Nas lavouras do mundo, de cada dez pessoas, umas quatro são mulheres. Por que aqui são tão poucas?

women-and-young-members--six-in-the-evening = Nossa reunião começa às seis da tarde. Às seis, Lúcia faz a janta, e as crianças precisam dela. Por isso ela nunca vem. O que podemos fazer?
    .hint = Lúcia queria vir. O que impede?
    .answer-hour = Mudar o horário
    .said-hour = outro horário | outra hora | mudar a hora | mais cedo | de manhã | perguntar a ela o horário
    .reply-hour = Sim. A gente pergunta a quem falta qual é a melhor hora. Um cantinho para as crianças também ajuda.
    .answer-husband = O marido conta para ela
    .said-husband = o marido | marido | o marido conta | ele conta | ele pode contar
    .reply-husband = É melhor do que nada. Mas notícia que passa por duas bocas chega magra.
    .answer-nothing = Nada, é problema dela
    .said-nothing = nada | não fazer nada | é problema dela | é coisa dela | deixar como está
    .reply-nothing = Ninguém fecha a porta para ela, isso é certo. Quem fecha é o relógio. E o horário, somos nós que marcamos.

women-and-young-members--second-hand = O marido chega tarde em casa. Ele diz: falaram do moinho. E o preço novo? Ele não lembra. E o que Lúcia teria dito, ninguém ouviu.

women-and-young-members--for-the-house = Antônio diz: eu falo pela minha casa. Ele diz isso por bem. Ele e a mulher cuidam do café em conjunto. Ele sabe quanto custa o caminhão. Ela sabe quais pés carregam, e do que precisa quem colhe. Se só um fala, a gente ouve só a metade.

women-and-young-members--vote-for-both = Antônio é membro, e a mulher dele também. Então Antônio vota pelos dois. É verdade?
    .hint = Quantos membros moram naquela casa?
    .said-true = ele vota pelos dois | ele pode | o marido vota | vota por ela
    .said-false = ela vota também | cada um vota | um voto para cada um | são dois votos
    .reply-true = Em muitas casas é assim. Mas dois membros têm dois votos. Em alguns lugares, ela pode pedir a alguém que vote por ela. Aí quem pede é ela.
    .reply-false = Certo. Dois membros, dois votos. Podem até votar diferente, e comer da mesma panela.

women-and-young-members--rosas-milk = Rosa tira o leite das vacas, e traz o leite todo dia. Mas no livro só está o irmão dela. Então quem recebe o dinheiro é ele. O que é justo?
    .hint = De quem são as mãos que trazem o leite?
    .answer-her-name = Anotar no nome de Rosa
    .said-her-name = no nome de Rosa | no nome dela | o nome dela | pagar para Rosa | Rosa
    .reply-her-name = Sim. O leite fica no nome dela, e o dinheiro vai para ela. Se quiser, ela reparte.
    .answer-brother = Pagar ao irmão, como antes
    .said-brother = o irmão | ao irmão | pagar ao irmão | como antes | como sempre
    .reply-brother = Talvez ele leve tudo para casa. Mas ela trabalha, e tem que pedir cada moeda a ele. E sem o nome no livro, ela não tem voto.
    .answer-half = Metade para cada um
    .said-half = metade | a metade | meio a meio | dividir | repartir
    .reply-half = Parece bonito. Mas a gente não reparte o que outra pessoa ganhou. Isso ela mesma pode fazer.

women-and-young-members--leila-stands-up = Bruna se levanta. O coração bate forte. Ela conhece um jeito mais barato de secar o café. Alguém grita: espere ter cabelo branco! O que deve fazer quem preside?
    .hint = Uma ideia pergunta quantos anos você tem?
    .answer-speak = Dar a palavra a Bruna
    .said-speak = a palavra | deixar falar | deixa ela falar | Bruna fala | escutar Bruna
    .reply-speak = Sim. Quem preside pede silêncio. Bruna explica em quatro frases. Os mais velhos fazem que sim com a cabeça.
    .answer-elders = Primeiro, os mais velhos
    .said-elders = os mais velhos | os velhos | os idosos | gente mais velha
    .reply-elders = A gente respeita quem tem mais idade, e escuta. Mas depois disso já é noite, e o cansaço é grande. Às vezes os jovens podem começar.
    .answer-next-year = Mandar esperar mais um ano
    .said-next-year = ano que vem | no ano que vem | mandar esperar | ela espera | mais um ano
    .reply-next-year = No ano que vem, talvez ela não venha mais. E nosso café vai continuar secando mal.

women-and-young-members--a-kept-seat = Algumas cooperativas guardam uma cadeira na diretoria para um membro jovem. Algumas guardam cadeiras para mulheres também. Essa cadeira não é presente. Quem senta nela chegou pelo voto. Trabalha, aprende, e presta contas a nós.

women-and-young-members--leilas-vote = Passou um ano. Bruna foi eleita para a cadeira dos jovens. Quantos votos ela tem na diretoria?
    .hint = Ela está lá para olhar, ou para decidir como os outros?
    .answer-one = Um
    .said-one = um voto | só um | um só | igual aos outros | como os outros
    .reply-one = Sim, um, como todo mundo na diretoria. Cadeira sem voto é só uma cadeira.
    .answer-half = Meio voto
    .said-half = meio | metade | a metade | só a metade
    .reply-half = Ela é jovem, mas é uma pessoa inteira. Quem está na diretoria decide como os outros.
    .answer-listens = Lá ela só escuta
    .said-listens = só escuta | só escutar | ela só ouve | zero | ela não vota
    .reply-listens = Em alguns lugares é assim, e logo os jovens não vêm mais. Quem chega à diretoria pelo voto decide como os outros.

women-and-young-members--for-myself = Diga depois de mim.
    .phrase = Sou membro, e falo por mim.
    .reply = É a sua própria voz. Ninguém mais tem essa voz.

women-and-young-members--who-is-missing = Quem falta nas suas reuniões? O que facilitaria a vinda dessas pessoas? Outro horário, outro lugar, uma palavra boa? Pense em voz alta.
    .hint = Pense nas mães, e nas viúvas. Pense em quem trabalha para os outros, e em quem não tem vinte anos.
    .reply = Agradeço. Quem vê o lugar vazio já começou a encher esse lugar.

women-and-young-members--before-next-time = Até a próxima aula, faça isto. Pergunte a alguém que nunca vem: o que impede você? Não discuta. Só escute, e guarde na memória.

## Como resolver as brigas

settling-conflicts = Como resolver as brigas
    .summary = Como a gente discute, e continua se cumprimentando.

settling-conflicts--one-pump = Nossa cooperativa tem uma bomba d'água para as roças. Lúcia quer a bomba no sábado de manhã. Geraldo também quer, no sábado de manhã. Eles gritam. Desde então, não se cumprimentam.

settling-conflicts--first-step = Lúcia e Geraldo brigam pela bomba. O que eles devem tentar primeiro?
    .hint = Para começar, quantas pessoas são precisas?
    .answer-talk = Conversar, só os dois
    .said-talk = conversar | a conversa | os dois conversam | sentar e conversar | falar um com o outro
    .reply-talk = Sim. Com calma, só os dois, depois que a raiva passou. A maior parte das brigas acaba aí.
    .answer-court = Ir à justiça
    .said-court = a justiça | na justiça | o juiz | a polícia | um advogado | processar
    .reply-court = Esse caminho continua aberto. Mas é comprido, e custa muito. E depois os dois ainda são vizinhos.
    .answer-crowd = Contar para todo mundo
    .said-crowd = para todo mundo | contar para os outros | contar ao povo | levar à assembleia
    .reply-crowd = Mais tarde, pode ser preciso. Mas na frente de muita gente é difícil ceder.

settling-conflicts--behind-the-words = Eles se sentam. Lúcia pergunta: por que sábado? Geraldo diz: no sábado, meu filho está em casa. Sozinho, eu não consigo levantar a bomba.

    Depois ele pergunta o mesmo a ela. Ela diz: minhas mudas são pequenas. No sábado, elas têm que receber água.

    O que a gente exige é uma coisa. O que a gente precisa fica por trás.

settling-conflicts--what-juma-needs = Geraldo diz: quero o sábado. Nesse dia o filho está em casa, e sozinho ele não levanta a bomba. Do que ele precisa de verdade?
    .hint = Outro dia serviria, se alguém fosse com ele?
    .answer-hands = De mais dois braços
    .said-hands = dois braços | mais braços | braços | alguém para carregar | alguém forte | do filho
    .reply-hands = Sim. Então Antônio levanta a bomba com ele, na sexta. No sábado, ela fica livre para Lúcia.
    .answer-saturday = Do sábado, e de mais nenhum dia
    .said-saturday = sábado | do sábado | só no sábado | a bomba no sábado
    .reply-saturday = É o que ele diz. Mas escute bem: por que sábado?
    .answer-win = De ganhar de Lúcia
    .said-win = ganhar | de ganhar | ter razão | vencer | do orgulho
    .reply-win = Quando gritam, parece. Mas ele disse a razão dele, e a razão é a bomba.

settling-conflicts--step-by-step = Às vezes, conversar não basta. Aí a gente sobe, degrau por degrau. Primeiro, os dois conversam. Depois vem alguém em quem os dois confiam. É a mediadora, ou o mediador. Depois, uma comissão escuta os dois lados, como dizem as nossas regras. Depois vem a assembleia. Só no fim se busca gente de fora.

    Uma coisa é diferente. Se alguém bate em você ou ameaça você, não espere. Procure logo gente de confiança.

settling-conflicts--who-helps-them = Lúcia e Geraldo confiam em Rosa. Com ela, os dois conseguem conversar. Mas ela não decide. Que nome a gente dá a ela?
    .hint = Ela fica no meio. A palavra começa assim: media.
    .answer-mediator = Uma mediadora
    .said-mediator = mediadora | a mediadora | mediador | um mediador | uma conciliadora
    .reply-mediator = Sim, uma mediadora. Ela pergunta e escuta, e os dois acham o próprio caminho.
    .answer-judge = Uma juíza
    .said-judge = juíza | a juíza | um juiz | juiz | uma árbitra
    .reply-judge = Uma juíza decide, e um dos lados perde. Rosa só acompanha os dois, até acharem um caminho.
    .answer-witness = Uma testemunha
    .said-witness = testemunha | a testemunha | quem viu | alguém que viu
    .reply-witness = Uma testemunha conta o que aconteceu. Rosa não viu. Ela acompanha a conversa dos dois.

settling-conflicts--his-own-quarrel = Nossa comissão de conflitos tem três membros. Geraldo é um deles. Agora a comissão vai ouvir a briga do próprio Geraldo. O que ele deve fazer?
    .hint = Dá para sentar dos dois lados da mesa?
    .answer-aside = Dar o lugar, desta vez
    .said-aside = dar o lugar | dar lugar a outro | se afastar | outra pessoa no lugar dele | o suplente
    .reply-aside = Sim. Outro membro fica no lugar dele. Assim, os dois lados podem confiar no que for decidido.
    .answer-stay = Ficar e decidir
    .said-stay = ficar | ele fica | pode ficar | ele foi eleito
    .reply-stay = Ele foi eleito, isso é certo. E talvez até fosse justo.
    .answer-quit = Sair da cooperativa
    .said-quit = sair | ele sai | ir embora | deixar a cooperativa
    .reply-quit = Ele não fez nada de errado. Ter uma briga não é vergonha. Basta que outra pessoa decida.

settling-conflicts--on-the-other-chair = Agora sente na cadeira de Lúcia. Você conta o seu lado. Na sua frente, alguém escuta, e é Geraldo. Seja qual for a decisão, você vai acreditar que foi justa?

settling-conflicts--in-which-order = Qual degrau vem primeiro, e qual vem depois? Diga na ordem certa.
    .hint = Comece com duas pessoas. Termine com todos nós.
    .reply = Sim, e cada degrau tem mais gente. Por isso a gente começa pelo menor.
    .answer-two = Os dois conversam
    .said-two = os dois | conversam | conversar | a conversa
    .answer-mediator = Entra uma mediadora
    .said-mediator = mediadora | a mediadora | o mediador | a mediação
    .answer-committee = Uma comissão escuta
    .said-committee = a comissão | comissão | uma comissão | a comissão ouve
    .answer-assembly = A assembleia decide
    .said-assembly = a assembleia | assembleia | todos os membros | todos nós

settling-conflicts--listen-first = Diga depois de mim.
    .phrase = Primeiro eu escuto, depois eu falo.
    .reply = É curto de dizer, e comprido de aprender.

settling-conflicts--a-quarrel-near-you = Pense numa briga perto de você. Não diga nome nenhum. O que cada lado exige? E do que cada lado precisa? Pense em voz alta.
    .hint = Pergunte por dentro: por quê? E depois, de novo: por quê?
    .reply = Agradeço. Quem enxerga os dois lados um dia pode servir a outras pessoas.

settling-conflicts--before-next-time = Até a próxima aula, faça isto. Pergunte a alguém da diretoria: o que nossas regras dizem sobre brigas? Quem escuta os dois lados? Se as regras não dizem nada, você já tem um assunto para a pauta.

## Os dados da cooperativa

our-cooperatives-data = Os dados da cooperativa
    .summary = Nomes, números e pesos: quem guarda, e quem pode ver.

our-cooperatives-data--tomas-writes = Toda manhã, Tomás pesa o nosso café. Ao lado da balança há um livro. Ele anota o nome, o telefone, o peso e o preço. Página após página, estamos todos ali.

    Nomes, números, pesos: isso a gente chama de dados.

our-cooperatives-data--what-it-tells = Imagine que alguém de fora pega o nosso livro. O que dá para descobrir nele?
    .hint = Ao lado de cada nome há um peso e um preço.
    .answer-earnings = Quanto cada pessoa ganha
    .said-earnings = quanto a gente ganha | o que a gente ganha | nossos ganhos | nosso dinheiro | a renda | quem é rico
    .reply-earnings = Sim. E também quando, e como ligar para nós. Por isso a gente cuida bem do livro.
    .answer-nothing = Quase nada, só nomes
    .said-nothing = nada | quase nada | pouca coisa | só nomes | nomes
    .reply-nothing = Parece um livro sem graça, sim. Vamos abrir uma página.
    .answer-votes = Em quem votamos
    .said-votes = os votos | nossos votos | como votamos | a eleição
    .reply-votes = Nossos votos não estão em livro nenhum, porque foram secretos. Neste livro há nomes, pesos e preços.

our-cooperatives-data--one-page = Aqui está escrito: Rosa, segunda-feira, sessenta quilos, pago em dinheiro. Agora um ladrão sabe onde há dinheiro. Agora um atravessador sabe quanto temos para vender.

our-cooperatives-data--a-phone-number = Chega um homem, e diz: me dá o número de Bruna, só isso. O que Tomás deve fazer?
    .hint = De quem é esse número?
    .answer-ask = Perguntar primeiro a Bruna
    .said-ask = perguntar | perguntar a ela | perguntar a Bruna | ela decide | ligar para Bruna
    .reply-ask = Sim. Ele guarda o número para ela, mas o número não é dele.
    .answer-give = Dar o número
    .said-give = dar | dar o telefone | passar o número | ele entrega
    .reply-give = Talvez seja um amigo. Talvez ela esteja se escondendo dele. Tomás não tem como saber.
    .answer-show = Mostrar o livro todo
    .said-show = o livro | o livro todo | mostrar o livro | mostrar tudo
    .reply-show = Aí ele tem todos os nossos números. E nenhum deles era para ele.

our-cooperatives-data--a-home-for-the-book = Por isso, nosso livro tem uma casa. Uma pessoa responde por ele. Ele fica num armário com chave, ou num celular com senha. Você pode ver o que está escrito sobre você. A diretoria vê o que precisa para o trabalho dela.

    E antes de passar alguma coisa adiante, a gente pergunta. Um sim livre se chama consentimento. Quem disse sim pode dizer não mais tarde.

our-cooperatives-data--a-free-yes = Antes de passar adiante o que é de alguém, a gente pergunta. A pessoa diz sim, com liberdade. Como se chama esse sim?
    .hint = A palavra começa assim: consen.
    .answer-consent = Consentimento
    .said-consent = o consentimento | é consentimento | consentir | permissão | a permissão | autorização
    .reply-consent = Sim, consentimento. Ele só vale se também dava para dizer não.
    .answer-order = Uma ordem
    .said-order = ordem | a ordem | é uma ordem | obedecer
    .reply-order = Uma ordem vem de cima, e é preciso obedecer. Esse sim é livre. Ele tem outro nome.
    .answer-signature = Uma assinatura
    .said-signature = assinatura | a assinatura | assinar | ela assina
    .reply-signature = Uma assinatura pode mostrar isso. Mas há quem assine sem saber para quê. Primeiro vem o sim, dito com liberdade.

our-cooperatives-data--wrong-weight = No livro está escrito: Rosa, seis sacos. Mas ela trouxe nove. O que se deve fazer?
    .hint = O que está errado não deve ficar errado.
    .answer-correct = Corrigir o livro
    .said-correct = corrigir | corrigir o erro | consertar | escrever nove | pôr nove
    .reply-correct = Sim. Tomás risca o seis, mas ainda dá para ler. Ao lado ele escreve nove, e os dois assinam.
    .answer-silent = Deixar como está
    .said-silent = deixar | deixar assim | já está escrito | ficar calada | nada
    .reply-silent = Um livro parece que tem sempre razão. Mas quem escreveu foi uma mão cansada, e três sacos são muito dinheiro.
    .answer-tear = Arrancar a página
    .said-tear = arrancar a folha | tirar a página | rasgar a página | rasgar | jogar a página fora
    .reply-tear = Aí o erro some. Mas somem também os outros daquela página. E ninguém pode ver o que aconteceu.

our-cooperatives-data--the-buyer = Um comprador diz: mostrem o livro todo, e eu pago um pouco mais. O que a gente dá a ele?
    .hint = O que ele precisa saber para comprar o nosso café?
    .answer-sum = Só quanto temos, na soma
    .said-sum = quanto temos | a soma | só a soma | o total | só o necessário
    .reply-sum = Sim. A soma dos nossos sacos, e nenhum nome. Para comprar, isso basta.
    .answer-all = O livro inteiro
    .said-all = o livro | todo o livro | mostrar o livro | mostrar tudo
    .reply-all = Um pouco mais de dinheiro é tentador. Mas no ano que vem ele vai de porta em porta. E sabe quem mais precisa de dinheiro.
    .answer-refuse = Nem uma palavra
    .said-refuse = nada | nada de nada | a gente recusa | recusar | dizer que não
    .reply-refuse = Isso é ter cuidado. Mas ele não pode comprar sem saber quanto há. Entre tudo e nada existe um caminho.

our-cooperatives-data--a-free-app = Uma empresa nos oferece um aplicativo de graça. Ela pede a lista completa dos membros. Quem preside pode dizer sim, por conta própria. É verdade?
    .hint = Quem está nessa lista?
    .said-true = quem preside pode | a presidente pode | o presidente pode
    .said-false = por conta própria não | todo mundo decide | os membros decidem | perguntar aos membros | perguntar antes
    .reply-true = Quem preside decide muita coisa, isso é certo. Mas essa lista fala de todos nós. Então a gente pergunta a todo mundo, antes que ela saia daqui.
    .reply-false = Certo. A lista fala de todos nós. A pergunta vem antes de ela sair, e não depois.

our-cooperatives-data--about-us = Diga depois de mim.
    .phrase = É sobre nós, então a gente decide.
    .reply = Guarde essa frase. Você vai precisar dela cada vez mais.

our-cooperatives-data--not-for-strangers = O que a sua cooperativa sabe de você? E disso tudo, o que um estranho nunca deveria ouvir? Pense em voz alta.
    .hint = Pense no seu telefone, e nas suas dívidas. Pense na sua colheita, e no lugar onde fica a sua casa.
    .reply = Agradeço. O que você disse aqui fica com você.

our-cooperatives-data--before-next-time = A maioria dos países tem uma lei sobre esses dados. Muitas vezes ela diz: você pode ver o que está escrito sobre você. E pode pedir que corrijam. Há também um curso sobre inteligência artificial. Ele conta o que as máquinas fazem com os nossos dados.

    Até a próxima aula, faça isto. Pergunte na sua cooperativa: posso ver o que vocês escreveram sobre mim?

## Ler contas simples

reading-a-simple-account = Ler contas simples
    .summary = O que entrou, o que saiu, o que ficou, e o que se deve.

reading-a-simple-account--daniel-and-rosa = Daniel cuida do dinheiro do nosso moinho. É o nosso tesoureiro. Rosa não sabe ler. Ela senta ao lado dele. Ela diz: conte para mim o que há no livro. Daniel gosta quando alguém pergunta.

reading-a-simple-account--who-may-hear = Quem pode ouvir o que está no nosso livro de contas?
    .hint = De quem é o dinheiro?
    .answer-members = Todos os membros
    .said-members = os membros | membros | qualquer membro | todos nós | Rosa também
    .reply-members = Sim. Quem não sabe ler também. Aí alguém lê em voz alta.
    .answer-board = Só a diretoria
    .said-board = a diretoria | diretoria | quem dirige | o tesoureiro | só Daniel
    .reply-board = A diretoria deve conhecer bem o livro, isso é certo. Mas ela cuida de um dinheiro que é de todos nós.
    .answer-anyone = Qualquer pessoa que passar
    .said-anyone = qualquer pessoa | qualquer um | o mundo inteiro | gente de fora também
    .reply-anyone = É bom não esconder nada entre nós. Mas um estranho não precisa saber o que há na caixa. Um atravessador também não.

reading-a-simple-account--four-lines = Daniel diz: bastam quatro linhas. O que entrou. O que saiu. O que ficou. E o que se deve.

    Neste mês, entraram cem moedas pela moagem. Quarenta foram para o moleiro, que toca o moinho. Trinta foram para óleo e consertos.

reading-a-simple-account--what-is-left = Entraram cem moedas, e saíram setenta. Quantas ficaram?
    .hint = De cem, tire setenta.
    .answer-thirty = Trinta
    .said-thirty = trinta moedas | ficaram trinta | são trinta
    .reply-thirty = Sim, trinta. Você acabou de ler uma conta.
    .answer-seventy = Setenta
    .said-seventy = setenta moedas | ficaram setenta | são setenta
    .reply-seventy = Setenta foi o que a gente gastou. Agora olhe o que fica na caixa.
    .answer-hundred = Cem
    .said-hundred = cem moedas | ficaram cem | são cem | todas
    .reply-hundred = Isso foi o que entrou. Mas o moleiro já recebeu, e o óleo já foi comprado.

reading-a-simple-account--two-are-missing = O livro diz: ficaram trinta. Daniel e Rosa abrem a caixa, e contam vinte e oito. O que eles fazem primeiro?
    .hint = Cada moeda que saiu devia ter deixado um papelzinho.
    .answer-search = Procurar o erro em conjunto
    .said-search = procurar | procurar o erro | achar o erro | conferir | conferir os recibos | contar direito
    .reply-search = Sim. Eles olham os papéis, um por um. Achou: duas moedas de sabão, que Daniel esqueceu de anotar.
    .answer-thief = Chamar Daniel de ladrão
    .said-thief = ladrão | é um ladrão | Daniel roubou | ele roubou | culpar Daniel
    .reply-thief = Às vezes há roubo, e aí é preciso agir. Mas quase sempre é erro. E uma palavra assim não volta para a boca.
    .answer-book = Pôr vinte e oito no livro
    .said-book = vinte e oito | pôr vinte e oito | escrever vinte e oito | mudar o livro
    .reply-book = Aí o livro e a caixa ficam iguais. Mas para onde foram as duas moedas, ninguém nunca vai saber.

reading-a-simple-account--the-trap = Agora vem uma armadilha. Vendemos farinha a um grande comprador, por duzentas moedas. Ele paga depois das chuvas. No livro está escrito: duzentas ganhas. Um belo lucro! Mas a caixa está vazia, como antes. Lucro no papel não compra óleo.

reading-a-simple-account--money-in-the-box = O livro mostra um lucro. Então há dinheiro na caixa. É verdade?
    .hint = Quando o comprador vai pagar?
    .said-true = há dinheiro | tem dinheiro | tem dinheiro na caixa
    .said-false = nem sempre | ainda não | só no papel | a caixa está vazia
    .reply-true = Muitas vezes é assim. Mas não quando alguém ainda precisa nos pagar.
    .reply-false = Certo. Primeiro o comprador tem que pagar. Até lá, o lucro está só no papel.

reading-a-simple-account--the-miller-waits = Na sexta-feira, o moleiro vem receber. Daniel mostra o livro: veja, ganhamos muito. O moleiro diz: que bonito. Mas meus filhos não comem papel.

reading-a-simple-account--which-question = Na assembleia, o tesoureiro lê um belo lucro. Qual pergunta descobre a armadilha?
    .hint = A armadilha era um comprador que ainda não tinha pagado.
    .answer-owes = Quem ainda nos deve dinheiro?
    .said-owes = quem nos deve | quem deve | quem ainda deve | quem não pagou | quem falta pagar
    .reply-owes = Sim. E depois pergunte: a quem nós devemos? Bom tesoureiro gosta dessas perguntas.
    .answer-pages = Quantas páginas tem o livro?
    .said-pages = quantas páginas | as páginas | páginas | quantas folhas
    .reply-pages = Um livro grosso mostra que alguém escreveu muito. Mas a armadilha não está nas páginas. Está lá fora, com alguém que não pagou.
    .answer-none = Nenhuma, está tudo bem
    .said-none = nenhuma | nenhuma pergunta | está tudo bem | tudo certo | melhor não perguntar
    .reply-none = Parece tudo bem, sim. Mas perguntar não é ofensa. Protege também o tesoureiro.

reading-a-simple-account--lines-in-order = Diga as quatro linhas da conta, na ordem.
    .hint = Primeiro o dinheiro vem, depois vai. Por último, o que falta pagar.
    .reply = Quatro linhas. Com elas, você acompanha qualquer conta.
    .answer-in = O que entrou
    .said-in = entrou | as entradas | a receita
    .answer-out = O que saiu
    .said-out = saiu | as saídas | as despesas
    .answer-left = O que ficou
    .said-left = ficou | o saldo | o resto
    .answer-owed = O que se deve
    .said-owed = se deve | a dívida | as dívidas | quem deve a quem

reading-a-simple-account--book-and-box = Diga depois de mim.
    .phrase = O livro e a caixa têm que bater.
    .reply = Quem repete isso tem pouco a temer.

reading-a-simple-account--before-next-time = Até a próxima aula, faça isto. Faça quatro perguntas a quem cuida do dinheiro. O que entrou no mês passado? O que saiu? O que ficou? E quem deve a quem? Não é preciso ler. Só é preciso perguntar.

## Para onde vai o dinheiro

where-the-money-goes = Para onde vai o dinheiro
    .summary = Cotas, sobras, reserva, estudo, e o que volta para você.

where-the-money-goes--the-share = Quando Lúcia entrou, ela pagou uma cota. Antônio também pagou, e Rosa também. A cota é a sua parte no começo. Com todas as cotas, compramos o moinho.

where-the-money-goes--what-amina-paid = No começo, cada membro põe uma parte. Como se chama essa parte?
    .hint = É a sua parte do todo. A palavra começa assim: co.
    .answer-share = Uma cota
    .said-share = cota | a cota | minha cota | cota-parte | as cotas
    .reply-share = Sim, uma cota. Com ela, a cooperativa também é sua, e de todos os outros membros.
    .answer-loan = Um empréstimo
    .said-loan = empréstimo | um crédito | uma dívida | financiamento
    .reply-loan = Um empréstimo vem de fora, e logo é preciso pagar. O que um membro põe faz a cooperativa ser dele.
    .answer-gift = Um presente
    .said-gift = presente | uma doação | doação | esmola
    .reply-gift = Um presente, depois de dado, já foi. O que você põe continua no seu nome.

where-the-money-goes--the-surplus = O ano inteiro, as pessoas trazem milho, e pagam para moer. Com isso pagamos quem trabalha, o óleo e os consertos. No fim do ano, fica algum dinheiro. A gente chama isso de sobras.

where-the-money-goes--after-all-costs = As sobras são o que fica depois de todas as despesas. É verdade?
    .hint = Primeiro vêm quem trabalha, o óleo e os consertos.
    .reply-true = Sim. Primeiro a gente paga o que deve. Depois olha o que ficou.
    .reply-false = É fácil confundir. Tudo o que entra é renda. Só o que fica depois das despesas é sobra.

where-the-money-goes--who-decides = Quem decide o que fazer com as sobras?
    .hint = Quem tem a voz mais alta?
    .answer-assembly = A assembleia geral
    .said-assembly = a assembleia | os membros | todos os membros | todos nós | a gente
    .reply-assembly = Sim. A diretoria pode propor, mas quem decide somos nós.
    .answer-treasurer = A tesoureira
    .said-treasurer = tesoureira | o tesoureiro | quem cuida do caixa
    .reply-treasurer = A tesoureira conta o dinheiro, e toma conta dele. Decidir é outra coisa, e cabe a todo mundo.
    .answer-bank = O banco
    .said-bank = banco | nosso banco | o banco decide
    .reply-bank = O banco guarda o dinheiro para nós. Mas o dinheiro não é do banco.

where-the-money-goes--the-reserve = Uma parte das sobras vai para a reserva. A reserva é o nosso pote para os dias difíceis. Ela é de todos nós, em conjunto. Ninguém leva para casa.

where-the-money-goes--broken-stone = A pedra do nosso moinho quebrou, e uma nova custa caro. De onde vem o dinheiro?
    .hint = Temos um pote guardado para um dia assim.
    .answer-reserve = Da reserva
    .said-reserve = a reserva | reserva | do fundo de reserva | do pote
    .reply-reserve = Sim. Que bom que a gente guardou. Logo o moinho volta a girar.
    .answer-shares = Do bolso de Lúcia
    .said-shares = Lúcia | do bolso dela | Lúcia paga
    .reply-shares = Lúcia ajudaria, se pudesse. Mas uma pessoa só não aguenta esse peso. A gente se preparou para isso, todos nós.
    .answer-close = Fechamos o moinho
    .said-close = fechar | fechar o moinho | a gente fecha
    .reply-close = Seria um dia triste, e o outro moinho fica longe. Mas a gente se preparou para isso.

where-the-money-goes--learning-and-village = Uma segunda parte é para o estudo: um curso, uma professora, uma aula como esta. E uma parte pode ir para a comunidade. Talvez para um poço, talvez para a escola.

where-the-money-goes--dividend = O que ainda fica pode voltar aos membros. Não para quem é rico. Para quem usou o moinho. Quem usou mais recebe mais. Isso se chama retorno pelo uso.

where-the-money-goes--who-gets-more = No nosso moinho, Lúcia moeu dez sacos. Antônio moeu dois. Quem recebe o retorno maior?
    .hint = Quem usou mais o moinho?
    .answer-amina = Lúcia
    .said-amina = é a Lúcia | foi a Lúcia | Lúcia recebe mais
    .reply-amina = Sim. Ela usou mais o moinho, então mais dinheiro volta para ela.
    .answer-musa = Antônio
    .said-musa = é o Antônio | foi o Antônio | Antônio recebe mais
    .reply-musa = Talvez Antônio tenha mais cotas. Mas aqui a gente conta sacos, e ele só trouxe dois.
    .answer-same = Os dois igual
    .said-same = igual | os dois | é igual | ninguém
    .reply-same = Na hora de votar, os dois são iguais. Com este dinheiro, a gente olha o uso.

where-the-money-goes--by-use = Cada saco pagou um pouco para ser moído. Dez sacos pagaram mais do que dois. O dinheiro volta pelo caminho por onde veio.

where-the-money-goes--share-out-the-reserve = Geraldo diz: vamos levar a reserva para casa. Os membros podem repartir a reserva, igual às sobras. É verdade?
    .hint = Quem veio antes encheu o pote, para quem vem depois.
    .reply-true = É tentador, e por um dia a gente teria muito. Mas a reserva é também de quem vem depois. Ela fica inteira.
    .reply-false = Certo. A reserva fica inteira, para nós e para quem vem depois.

where-the-money-goes--in-which-order = Então, para onde vai o dinheiro? Diga na ordem certa.
    .hint = O que a gente deve vem primeiro. O que a gente leva para casa vem por último.
    .reply = Sim. Agora você conhece o caminho do dinheiro.
    .answer-costs = Pagamos as despesas
    .said-costs = as despesas | despesas | pagar as despesas | as contas
    .answer-reserve = Enchemos a reserva
    .said-reserve = a reserva | reserva | encher a reserva | fundo de reserva
    .answer-learning = Pagamos o estudo
    .said-learning = o estudo | estudo | estudar | aprender | a educação
    .answer-members = Devolvemos aos membros
    .said-members = os membros | membros | o retorno | devolver

where-the-money-goes--today-and-tomorrow = Diga depois de mim.
    .phrase = Uma parte para hoje, uma parte para amanhã.
    .reply = Quem guarda assim dorme bem.

where-the-money-goes--your-choice = O ano foi bom, e sobrou dinheiro. O que você proporia à assembleia, e por quê? Pense em voz alta.
    .hint = Pense no telhado, e no estudo. Pense na comunidade, e na sua própria casa.
    .reply = Agradeço. A assembleia ouviria você.

where-the-money-goes--farewell = Você chegou ao fim destas aulas. Você sabe de quem é a cooperativa, e quem decide. Sabe para onde vai o dinheiro. Agora conte isso a alguém. É bom ter você com a gente.
