# Português do Brasil. Escrito para ser ouvido: frases curtas, uma ideia por fôlego, números por extenso.
# Os nomes das histórias: Lúcia, Antônio, Geraldo e Rosa. Quem faz parte da cooperativa é “membro”.
# Palavras do cooperativismo no Brasil: cota, sobras, retorno, reserva, diretoria, pauta, ata, quórum.

# A cidade inglesa. Se a voz errar o nome, ele se escreve aqui de outro jeito, uma vez só.
-rochdale = Rochdale

course = O básico da cooperativa
    .summary = O que é uma cooperativa, como decidimos, e para onde vai o dinheiro. Oito aulas curtas, com histórias.

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
