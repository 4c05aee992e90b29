# Português do Brasil. Escrito para ser ouvido: frases curtas, uma ideia por fôlego, números por extenso.
# As pessoas e a comunidade são inventadas; as organizações são reais. De onde vem cada fato está nos arquivos das aulas.
# As mesmas pessoas de “O básico da cooperativa”: Lúcia, Antônio, Geraldo e Rosa. E também Joana, Graça, Fátima e Cida.
# Nunca a sigla “IA”: a voz diria “ia”, do verbo ir. Por extenso, “inteligência artificial”, ou então “a máquina”.

# A comunidade de Lúcia, Joana, Antônio, Geraldo, Rosa e Graça.
-village = Serra Verde

# Nomes escritos como a voz deve dizer. Quando a voz melhorar, mudam aqui, uma vez só.
# OpenAI, Alphabet, DeepSeek, deepfake, Wanjiku, Salus Coop, READ-COOP, Transkribus, FrieslandCampina.
-openai = Open Ei Ai
-alphabet = Álfabet
-deepseek = DeepSeek
-deepfake = dip fêique
-wanjiku = Wanjíku
-salus = Sálus Coop
-readcoop = Rid-Coop
-transkribus = Transkríbus
-friesland = Frísland Campina

course = A inteligência artificial e nós
    .summary = O que é a inteligência artificial, e quem é dono dela. Como contestar o que ela decide, e o que uma cooperativa pode fazer. Doze aulas curtas, com histórias.

## O que é a inteligência artificial, e o que não é

what-ai-is = O que é a inteligência artificial, e o que não é
    .summary = Feijão, uma máquina, e as pessoas por trás dela.

what-ai-is--welcome = Boas-vindas. Estas aulas falam de inteligência artificial. Você ouve falar dela no rádio e na feira. Muita gente diz só as duas letras: i, a. Artificial quer dizer: feita por pessoas. Ela pode nos ajudar, e pode nos prejudicar. Por isso queremos ter voz. Vamos começar com feijão.

what-ai-is--neema-watches = Em { -village }, Lúcia cata feijão no quintal. Joana, a filha dela, fica olhando. Este grão é bom. Este não presta. Este é bom também.

    Ninguém ensina uma regra. Ninguém diz: grão bom tem tal tamanho, e tal peso. Mas depois de muitos e muitos grãos, as mãos de Joana sabem.

what-ai-is--the-machine = Agora chega um comprador, com uma máquina. O olho dela é uma câmera. Pessoas mostraram a ela milhares de grãos. Marcaram cada um: bom, ou ruim. E ela achou o que se repete em todos os bons. Isso a gente chama de padrão.

    Então inteligência artificial é isto: uma máquina que acha padrões em muitos exemplos.

what-ai-is--how-it-learned = A máquina do comprador separa o feijão bom do ruim. Como ela aprendeu isso?
    .hint = Joana aprendeu do mesmo jeito, vendo muitos grãos.
    .answer-examples = Com muitos exemplos
    .said-examples = exemplos | com exemplos | muitos exemplos | vendo muito feijão | mostraram para ela
    .reply-examples = Sim. Pessoas mostraram a ela muitos grãos, e ela achou o padrão.
    .answer-thinking = Pensando sobre o feijão
    .said-thinking = pensando | ela pensou | ela pensa | ela é inteligente
    .reply-thinking = Parece, porque ela é muito rápida. Mas pensar, ela não pensa. Pessoas mostraram uma coisa a ela, muitas vezes.
    .answer-always-knew = Ela já nasceu sabendo
    .said-always-knew = nasceu sabendo | já sabia | ela sabe tudo | desde o começo
    .reply-always-knew = Quando era nova, ela não sabia nada de feijão. Pessoas mostraram uma coisa a ela, muitas vezes.

what-ai-is--speckled-beans = Lúcia despeja na máquina o feijão dela. É um feijão pintado, como o da avó. É feijão bom. Mas a máquina joga fora, grão por grão.

    Por ele, Lúcia não recebe nada. O comprador diz: não posso fazer nada, quem decide é a máquina.

what-ai-is--why-thrown-out = O feijão pintado de Lúcia é bom, mas a máquina joga fora. Por quê?
    .hint = O que foi que mostraram a ela antes?
    .answer-never-seen = Ela nunca viu esse feijão
    .said-never-seen = nunca viu | ela não conhece | não mostraram | ninguém mostrou | faltou mostrar
    .reply-never-seen = Sim. Ninguém mostrou a ela feijão pintado que fosse bom.
    .answer-bad-beans = O feijão é ruim
    .said-bad-beans = é ruim | feijão ruim | não presta | está estragado | está podre
    .reply-bad-beans = É o que a máquina diz, e muita gente acreditaria. Vamos provar esse feijão.
    .answer-dislike = Ela não gosta de Lúcia
    .said-dislike = não gosta dela | tem raiva dela | ela tem ódio | é implicância
    .reply-dislike = Às vezes, parece mesmo. Mas máquina não gosta de ninguém, nem odeia ninguém. Faltou alguma coisa quando ela aprendeu.

what-ai-is--taste-them = Lúcia cozinha uma panela de feijão pintado. O comprador prova, e pede mais. Então o feijão é bom. O que foi que a máquina deixou de ver?

what-ai-is--who-chooses = Uma máquina aprende com exemplos. Quem escolhe esses exemplos?
    .hint = Alguém estava lá, com o feijão na mão.
    .answer-people = As pessoas que fazem a máquina
    .said-people = as pessoas | pessoas | quem fabrica | quem fez | a empresa | o comprador
    .reply-people = Sim. E elas podem se esquecer de nós, ou nem se importar.
    .answer-machine = A própria máquina
    .said-machine = a máquina | máquina | ela mesma | ela escolhe | ela sozinha
    .reply-machine = Parece que ela faz tudo sozinha. Mas ela só pega o que recebe. Alguém deu a ela aquele feijão, e nenhum outro.
    .answer-nobody = Ninguém, é por acaso
    .said-nobody = ninguém | ninguém escolhe | por acaso | acontece
    .reply-nobody = A gente não vê ninguém, porque foi feito longe daqui. Mas alguém deu a ela aquele feijão, e nenhum outro.

what-ai-is--people-behind-it = Então, por trás de cada máquina, há pessoas. Elas escolhem os exemplos. Elas escolhem o que conta como bom. E escolhem a quem a máquina vai servir.

    Esta máquina foi feita para o comprador. Ninguém perguntou nada a Lúcia. Quando a gente não está lá, nosso feijão fica de fora. Por isso a inteligência artificial é também uma questão de poder.

what-ai-is--like-a-neighbour = A inteligência artificial entende a nossa vida, como uma boa vizinha. É verdade?
    .hint = A máquina conheceu a avó de Lúcia?
    .reply-true = Ela sabe falar com jeito, então é fácil pensar assim. Mas nunca passou fome, e nunca plantou feijão. Ela só acha padrões.
    .reply-false = Certo. Ela acha padrões. Da nossa vida, não sabe nada.

what-ai-is--never-mistaken = Inteligência artificial é máquina, por isso nunca erra. É verdade?
    .hint = Lembre do feijão pintado.
    .reply-true = Ela é rápida e não se cansa, isso é certo. Mas jogou fora feijão bom. Onde faltam bons exemplos, ela erra.
    .reply-false = Certo. Onde faltam bons exemplos, ela erra.

what-ai-is--people-choose = Diga depois de mim.
    .phrase = A máquina aprende com exemplos, e quem escolhe são pessoas.
    .reply = Quem sabe disso não se deixa enganar fácil.

what-ai-is--what-your-hands-know = Agora, sem pressa. O que as suas mãos sabem, e ninguém consegue explicar? O que uma máquina não veria ali?
    .hint = Pense na massa do pão, na terra, no bicho que adoece.
    .reply = Agradeço. O que você sabe tem valor. Máquina nenhuma viu isso.

what-ai-is--before-next-time = Até a próxima aula, faça isto. Pergunte a três pessoas: o que é inteligência artificial? Só escute. Depois conte a elas a história do feijão de Lúcia.

## No dia a dia

where-you-meet-it = A inteligência artificial no dia a dia
    .summary = Um dia com Raimunda, que nunca mexeu em computador.

where-you-meet-it--lakshmi = Raimunda mora na ilha do Marajó, no Pará. Ela cria duas búfalas. Nunca mexeu em computador. Mesmo assim, a inteligência artificial está com ela da manhã à noite. Vamos passar um dia com ela.

where-you-meet-it--in-the-morning = De manhã, uma voz no celular avisa: chuva na sexta, então plante na quinta. Por trás da voz, uma máquina comparou muitos anos de chuva.

    O filho dela escreve a um amigo. O celular adivinha a próxima palavra.

    Um atravessador olha o celular, e diz o preço do leite. Quem fez a conta foi uma máquina.

where-you-meet-it--next-word = O celular adivinha a palavra que você vai escrever. Como ele faz isso?
    .hint = Lembre do feijão: muitos e muitos exemplos.
    .answer-many-sentences = Ele já viu muitas frases
    .said-many-sentences = muitas frases | viu frases | muitos exemplos | muitas palavras | um padrão
    .reply-many-sentences = Sim. Ele sabe que palavra costuma vir depois.
    .answer-thoughts = Ele lê o seu pensamento
    .said-thoughts = lê pensamento | meu pensamento | lê a minha mente | ele me conhece
    .reply-thoughts = Quando ele acerta, parece mesmo. Mas pensamento ele não conhece. Ele compara as suas palavras com muitas outras.
    .answer-somebody = Alguém fica lá adivinhando
    .said-somebody = alguém adivinha | é uma pessoa | uma pessoa | tem alguém lá
    .reply-somebody = Ninguém seria tão rápido. Mas foram pessoas que escreveram as frases com que ele compara as suas.

where-you-meet-it--which-is-ai = Nem toda máquina é inteligência artificial. Qual destas acha padrões em muitos exemplos?
    .hint = Qual delas comparou muitos anos?
    .answer-advice = O conselho de plantio no celular
    .said-advice = o conselho | conselho | conselho de plantio | o aviso da chuva | o celular
    .reply-advice = Sim. Ele comparou muitos anos, e muitas lavouras.
    .answer-bicycle = Uma bicicleta
    .said-bicycle = bicicleta | a bicicleta | a bike
    .reply-bicycle = A bicicleta é coisa bem pensada. Mas, rodando por aí, ela não aprende nada.
    .answer-lamp = Uma lâmpada solar
    .said-lamp = a lâmpada | lâmpada | a luz | luz solar
    .reply-lamp = A lâmpada guarda o sol, e depois devolve. Não compara nada. Então não é inteligência artificial.

where-you-meet-it--at-noon = Ao meio-dia, Raimunda pede um pequeno empréstimo. Ela espera no balcão. Uma máquina olha o que ela já pagou antes. Olha como ela usa o celular. E dá a ela um número, uma pontuação de crédito. Muita gente diz: escore.

    O número quer dizer: ela vai pagar, ou não vai pagar. Como ele foi feito, ninguém explica.

where-you-meet-it--the-number = Um número diz se você vai pagar um empréstimo. Como se chama esse número?
    .hint = A palavra vem de ponto. Ela começa assim: pontu.
    .answer-score = Pontuação de crédito
    .said-score = pontuação | a pontuação | escore | o escore | meu escore | escore de crédito
    .reply-score = Sim, pontuação de crédito, ou escore. Você pode perguntar como foi feita.
    .answer-interest = Os juros
    .said-interest = juros | são juros | o juro | taxa de juros
    .reply-interest = Juros são o que se paga por um empréstimo. Aqui falamos do número que decide se você recebe um.
    .answer-price = O preço
    .said-price = preço | um preço | o custo | o valor
    .reply-price = O preço diz quanto custa uma coisa. Este número diz o que alguém pensa de você.

where-you-meet-it--in-the-evening = À noite, um sobrinho liga da cidade. Ele pediu emprego numa fábrica. Uma máquina separou os pedidos, antes que alguém lesse.

    Na rua dele há câmeras, e uma máquina compara os rostos. A polícia usa isso. Um dia, a máquina pode confundir o rapaz com outro.

where-you-meet-it--which-harms = Máquinas erram. Qual destes erros faz mais mal?
    .hint = Qual deles não se conserta na hora?
    .answer-arrest = A polícia prende o homem errado
    .said-arrest = a polícia | o homem errado | prende o homem errado | a prisão | prender inocente
    .reply-arrest = Sim. Quanto maior o mal possível, mais a gente precisa perguntar.
    .answer-word = O celular erra uma palavra
    .said-word = a palavra | uma palavra | palavra errada | o celular
    .reply-word = Incomoda, mas é só escrever outra. Há aqui um erro que tira a liberdade de um homem.
    .answer-song = Ele toca uma música ruim
    .said-song = a música | uma música | música ruim | toca música
    .reply-song = A música logo acaba. Há aqui um erro que tira a liberdade de um homem.

where-you-meet-it--never-touched = Raimunda nunca mexeu em computador. Então a inteligência artificial não decide nada sobre ela. É verdade?
    .hint = Quem deu a ela a pontuação de crédito?
    .reply-true = Parece, porque em casa ela não tem máquina. Mas pense no dia dela.
    .reply-false = Certo. Decide sobre ela, e ninguém perguntou nada a ela.

where-you-meet-it--the-loan-again = Ao meio-dia, ela estava num balcão. A máquina estava longe. Raimunda nunca viu essa máquina. Mas a máquina deu a ela um número, e o número decidiu.

where-you-meet-it--this-app-too = Este aplicativo também usa inteligência artificial. Aplicativo é um programa que a gente põe no celular. Este aqui compara o som da sua voz com palavras. É assim que ele acha a sua resposta. Quando tem dúvida, pergunta de novo.

    Ele faz isso neste aparelho. Sua voz não sai daqui, a não ser que você entregue.

where-you-meet-it--person-or-machine = Leve esta pergunta com você. Diga depois de mim.
    .phrase = Quem decidiu, uma pessoa ou uma máquina?
    .reply = Faça essa pergunta em todo balcão.

where-you-meet-it--about-you = Onde uma máquina já decidiu sobre você, ou sobre alguém perto de você? Um empréstimo, um preço, um emprego? Pense em voz alta.
    .hint = Alguém já disse: o sistema não deixa?
    .reply = Agradeço. Muita gente só percebe quando para e pensa.

where-you-meet-it--before-next-time = Até a próxima aula, faça isto. Quando alguém disser um preço, ou disser não, pergunte: quem decidiu, uma pessoa ou uma máquina? Guarde uma resposta na memória.

## Nossos dados

our-data = Nossos dados
    .summary = O que juntam sobre nós, e quem ganha com isso.

our-data--pedro = Pedro planta batata na serra, no sul de Minas. Um vendedor de adubo põe um aplicativo no celular dele, de graça. O aplicativo diz quando plantar, e quando pulverizar. Pedro fica contente.

our-data--the-app-asks = Todo dia, o aplicativo pergunta um pouco. Onde fica a sua roça? O que você plantou? Quanto colheu, e quanto gastou? E ele vê também por onde o celular anda.

    São rastros que Pedro deixa, como pegadas no chão. Isso a gente chama de dados.

our-data--one-word-for-it = Por onde a gente anda, o que compra, o que fala: tudo deixa rastro nas máquinas. Como se chamam esses rastros?
    .hint = Uma palavra curta. Ela começa assim: da.
    .answer-data = Dados
    .said-data = os dados | são dados | nossos dados | meus dados | informações
    .reply-data = Sim, dados. Eles falam de nós. Então devemos ter voz.
    .answer-secrets = Segredos
    .said-secrets = segredo | os segredos | nossos segredos | coisa particular
    .reply-secrets = Uma parte devia mesmo ficar em segredo. Mas quase todo mundo entrega um pouco, todo dia. Há uma palavra curta para isso.
    .answer-news = Notícias
    .said-news = notícia | as notícias | fofoca | histórias
    .reply-news = Corre mesmo como notícia. Mas ninguém conta em voz alta. Há uma palavra curta para isso.

our-data--before-the-harvest = A colheita está perto. O vendedor vê na tela: muita roça, muita batata. O mercado ainda não sabe. E ele vende aos compradores o que sabe.

    Agora eles oferecem menos, e quem plantou não sabe por quê. Dá medo de que o preço caia mais. Então vendem depressa.

our-data--who-gained = Pedro deu os dados dele a um vendedor. O vendedor avisou os compradores: vem colheita grande. E eles pagaram menos. Quem ganhou mais?
    .hint = Quem sabia mais do que os outros?
    .answer-buyers = O vendedor e os compradores
    .said-buyers = os compradores | o vendedor | compradores | os atravessadores
    .reply-buyers = Sim. Quem sabe mais negocia melhor.
    .answer-pedro = Pedro
    .said-pedro = o Pedro | foi o Pedro | o agricultor | quem plantou
    .reply-pedro = Ele recebeu bons conselhos, isso é certo. Vamos pôr na balança.
    .answer-nobody = Ninguém
    .said-nobody = ninguém ganhou | nenhum deles | nenhum
    .reply-nobody = Da roça, parece que foi assim. Mas olhe o mercado: alguém comprou barato.

our-data--two-pans = A balança tem dois pratos. Num prato estão uns conselhos de plantio. No outro está uma colheita inteira, vendida por menos. Qual prato pesa mais?

our-data--it-is-free = O aplicativo é de graça. Então ninguém ganha dinheiro com ele. É verdade?
    .hint = O que Pedro deu, em vez de moedas?
    .reply-true = Em moedas, ele não custa nada, isso é certo. Mas Pedro paga com os dados dele, e dados se vendem.
    .reply-false = Certo. Pedro paga com os dados dele, e dados se vendem.

our-data--a-thousand-farmers = Os dados de uma família só valem pouco. Os dados de mil famílias valem muito. Mostram colheitas e preços, como nenhuma roça sozinha mostra.

    Por conta própria, Pedro só pode dizer sim ou não. Em conjunto, mil famílias podem pôr uma condição.

our-data--names-of-members = Pedro é membro de uma cooperativa. Um aplicativo pede o nome e o telefone de todos os membros. O que ele deve fazer?
    .hint = De quem são esses nomes?
    .answer-ask-members = Perguntar primeiro aos membros
    .said-ask-members = perguntar aos membros | perguntar primeiro | perguntar antes | os membros decidem | levar à assembleia
    .reply-ask-members = Sim. O que fala de todos nós, a gente decide em conjunto.
    .answer-give-them = Entregar, são só nomes
    .said-give-them = entregar | entregar os nomes | só nomes | dar os nomes
    .reply-give-them = Um nome parece pouca coisa. Mas com ele vai o telefone, e aí começam as ligações. Esses nomes não são de Pedro.
    .answer-sell-them = Vender os nomes
    .said-sell-them = vender | vender tudo | por dinheiro | vender os telefones
    .reply-sell-them = Assim, pelo menos um de nós ganharia. Mas os nomes são de todos os outros, e ninguém perguntou a eles.

our-data--four-questions = Antes de dar dados, faça quatro perguntas.

    O que vocês vão guardar?

    Para que vai servir?

    Quem vai ver?

    Posso pegar de volta?

our-data--in-their-order = Diga as quatro perguntas, na ordem.
    .hint = Primeiro vem: o quê. Por último vem: de volta.
    .reply = Quatro perguntas. Gente honesta não se incomoda com elas.
    .answer-collect = O que vocês vão guardar?
    .said-collect = o que vão guardar | guardar | o que guardam
    .answer-purpose = Para que vai servir?
    .said-purpose = para que serve | para que | vai servir
    .answer-see = Quem vai ver?
    .said-see = quem | quem vê | quem pode ver
    .answer-back = Posso pegar de volta?
    .said-back = pegar de volta | de volta | posso tirar

our-data--ask-first = Diga depois de mim.
    .phrase = É sobre mim, então pergunto primeiro.
    .reply = Isso vale com qualquer pessoa, também no posto de saúde e no banco.

our-data--who-knows-about-you = O que outras pessoas sabem da sua roça, ou da sua família? Por um celular, talvez, ou por uma ficha. Quem ganha com isso? Pense em voz alta.
    .hint = Pense na loja, e no posto de saúde. Pense em quem compra de você, e na prefeitura.
    .reply = Agradeço. Agora você enxerga as pegadas.

our-data--before-next-time = Até a próxima aula, faça isto. Alguém vai anotar alguma coisa sobre você: a loja, o posto de saúde, a prefeitura. Faça uma das quatro perguntas. Veja se sabem responder.

## Quem é dono

who-owns-ai = Quem é dono da inteligência artificial
    .summary = Poucas empresas são donas, e muita gente paga a conta.

who-owns-ai--wanjiku = É noite em Nairóbi, no Quênia, lá na África. { -wanjiku } está diante de uma tela. Ela risca um quadro em volta de cada criança, cada carro, cada cachorro. Imagem após imagem, para uma máquina aprender.

    Em outros dias, ela olha imagens cruéis. Assim, outras pessoas não precisam olhar. A gente chama isso de trabalho com dados.

who-owns-ai--by-itself = A inteligência artificial aprende sozinha, sem trabalho de ninguém. É verdade?
    .hint = O que { -wanjiku } faz a noite inteira?
    .reply-true = Muita gente conta assim. Mas chegue perto de { -wanjiku }, e olhe a tela dela.
    .reply-false = Certo. Por trás há muitas mãos, e a gente quase nunca vê.

who-owns-ai--coloured-dots = Sem os quadros de { -wanjiku }, a máquina só vê pontinhos de cor. Foi { -wanjiku } que mostrou: isto é uma criança, isto é um carro.

who-owns-ai--her-pay = Quem passa esse trabalho a { -wanjiku } é um atravessador. Ele tira a parte dele, e para ela sobra pouco. Se ela reclama, ele arruma outra pessoa. Quem usa o que ela fez, ela não sabe.

    Quando ela dorme, as imagens cruéis voltam. Ninguém ajuda { -wanjiku } a carregar esse peso.

who-owns-ai--at-the-top = E quem está lá em cima? Poucas empresas apontam o rumo. Talvez você ouça os nomes: { -openai }, Amazon, Meta, Microsoft. E a { -alphabet }, que é dona do Google.

    Os grandes computadores e os dados são delas. Elas pagam os especialistas. E têm dinheiro para continuar tentando.

who-owns-ai--why-they-decide = Poucas empresas decidem o rumo da inteligência artificial. Por que elas podem?
    .hint = O que elas têm, e falta aos outros?
    .answer-own = Têm computadores, dados e dinheiro
    .said-own = têm dinheiro | o dinheiro | elas são donas | computadores e dados | têm os computadores
    .reply-own = Sim. Quem é dono disso tem o poder.
    .answer-clever = São mais inteligentes que todo mundo
    .said-clever = são inteligentes | são mais espertas | sabem mais | a inteligência
    .reply-clever = Há gente muito capaz lá, sem dúvida. Mas gente capaz mora em todo lugar. Quase ninguém tem esses computadores, esses dados e esse dinheiro.
    .answer-elected = Nós elegemos essas empresas
    .said-elected = elegemos | foram eleitas | o povo votou | a gente escolheu
    .reply-elected = Nossa diretoria, somos nós que elegemos. Mas essas empresas, ninguém elegeu, e ninguém pode tirar pelo voto.

who-owns-ai--the-costs = Os computadores delas enchem galpões do tamanho de um mercado. Gastam muita luz, e muita água. E precisam dos nossos rastros. Assim, a nossa vida deixa de ser só nossa.

    Às vezes, as máquinas julgam com injustiça, e ninguém sabe explicar. Quase sempre cai sobre quem já era deixado de lado.

who-owns-ai--who-bears-them = O ganho da inteligência artificial fica com poucos. Quem paga a maior parte da conta?
    .hint = Pense em { -wanjiku }, e em quem tem pouca água.
    .answer-pushed-aside = Quem já tinha pouco
    .said-pushed-aside = quem tem pouco | os pobres | gente pobre | o povo pobre | gente como nós
    .reply-pushed-aside = Sim. E por isso tem a melhor razão para levantar a voz.
    .answer-owners = Os donos
    .said-owners = as empresas | donos | os ricos | as empresas pagam
    .reply-owners = Os galpões, são eles que pagam, isso é certo. Mas salário magro, água que falta e julgamento injusto caem sobre outros.
    .answer-no-one = Ninguém
    .said-no-one = ninguém paga | não há conta | não custa nada | é de graça
    .reply-no-one = De longe, parece tudo limpo e leve. Mas há alguém ali à noite, e em algum lugar falta água.

who-owns-ai--a-changed-aim = A { -openai } começou sem buscar lucro. Depois, precisou de muito dinheiro. Então mudou de forma. Agora os investidores podiam ganhar com ela, até um limite. Investidor é quem põe dinheiro para ter mais.

    Em uma cooperativa, isso é mais difícil. A reserva não pode ser repartida, e os membros votam.

who-owns-ai--what-holds-us = Muita coisa começa com uma boa intenção. O que mantém uma cooperativa fiel à sua?
    .hint = Em uma cooperativa, quem pode dizer não?
    .answer-votes = Os membros votam
    .said-votes = os membros | o voto | o voto dos membros | a gente vota | votar
    .reply-votes = Sim, enquanto os membros vierem, e votarem.
    .answer-promise = Uma bela promessa
    .said-promise = promessa | a promessa | uma promessa | palavra bonita
    .reply-promise = Uma promessa é um bom começo. Mas sozinha ela cede, quando o dinheiro chama. Alguém precisa poder dizer não.
    .answer-investor = Um investidor rico
    .said-investor = investidor | o investidor | um homem rico | o dinheiro
    .reply-investor = O investidor traz dinheiro, e quer que ele cresça. Isso pode nos puxar para longe da nossa intenção.

who-owns-ai--what-is-closed = Não precisa ficar assim. Apareceu a { -deepseek }, da China. Ela deixa outros usarem e mudarem a sua inteligência artificial. O mercado se assustou. Uma empresa que faz chips, as peças que calculam, perdeu muito. Foram quase seiscentos bilhões de dólares em valor.

    A { -deepseek } também precisa de grandes computadores, é verdade. Mas a gente aprende: o que está fechado pode ser aberto.

who-owns-ai--who-owns-who-bears = Duas perguntas andam juntas. Diga depois de mim.
    .phrase = Quem é dono, e quem paga a conta?
    .reply = Pergunte sempre as duas coisas.

who-owns-ai--one-big-buyer = Pense num grande comprador, ou vendedor, de quem vocês todos dependem. O que vocês podiam fazer em conjunto, e ninguém consegue por conta própria? Pense em voz alta.
    .hint = Vender em conjunto? Perguntar em conjunto? Construir alguma coisa de vocês?
    .reply = Agradeço. Com a inteligência artificial, a pergunta é a mesma, só que maior.

who-owns-ai--before-next-time = Até a próxima aula, faça isto. Qual aplicativo as pessoas perto de você mais usam? Pergunte a alguém: quem é dono dele, e para onde vai o dinheiro?

## Quando ela é injusta

when-it-is-unfair = Quando a máquina é injusta
    .summary = Negam um empréstimo a Rosa. Será que é só azar?

when-it-is-unfair--rosas-loan = Rosa planta café perto de { -village }. Ela quer fazer um terreiro suspenso, para secar o café longe do chão. Ela pagou todas as dívidas que já teve, e a vizinhança confia nela.

    Na cidade, Rosa pede um empréstimo. O atendente olha para a tela. Para ela, ele não olha. A máquina diz não.

when-it-is-unfair--what-it-was-shown = Como a máquina chegou a isso? Mostraram a ela muitos empréstimos antigos. Naqueles anos, quase sempre se emprestava a homens. A terra estava no nome dos homens. Mulheres como Rosa quase não apareciam.

    Então a máquina achou um padrão: para gente como ela, não se empresta.

when-it-is-unfair--why-refused = Rosa sempre pagou, mas a máquina nega um empréstimo a ela. Por quê?
    .hint = Que exemplos a máquina viu?
    .answer-old-loans = Aprendeu com empréstimos antigos, injustos
    .said-old-loans = empréstimos antigos | os empréstimos antigos | empréstimos injustos | os exemplos | aprendeu com o passado
    .reply-old-loans = Sim. Ela repete o que as pessoas faziam antes.
    .answer-not-paid = Rosa não pagou as dívidas
    .said-not-paid = não pagou | as dívidas | Rosa não pagou | ela está devendo
    .reply-not-paid = Seria uma boa razão. Vamos perguntar por aí.
    .answer-luck = Foi azar
    .said-luck = azar | só azar | má sorte | foi o destino
    .reply-luck = Muita gente pensa assim, e vai para casa em silêncio. Mas o azar não olha quem você é. A máquina olhou.

when-it-is-unfair--ask-her-neighbours = Perguntamos na loja. Perguntamos na cooperativa. Perguntamos à vizinhança. Todo mundo diz o mesmo: Rosa sempre pagou, e no dia certo. Então só pode ser outra coisa.

when-it-is-unfair--nobody-told-it = Ninguém mandou a máquina negar às mulheres. Nem precisava. A injustiça já estava nos exemplos. Há uma palavra para isso: viés. Quem costura conhece: viés é o corte que puxa para um lado. Na máquina, é como uma balança que sempre pende para o mesmo lado.

    A máquina não deseja mal a Rosa. Ela não deseja nada. Mas o café de Rosa está no chão molhado, e estraga.

when-it-is-unfair--the-word-for-it = Uma máquina julga contra as mesmas pessoas, vez após vez. É como uma balança torta. Como se chama isso?
    .hint = É palavra de quem costura. Ela começa assim: vi.
    .answer-bias = Viés
    .said-bias = é viés | o viés | um viés | preconceito | discriminação
    .reply-bias = Sim, viés. Quando a coisa tem nome, a gente pode falar dela.
    .answer-mistake = Um erro
    .said-mistake = erro | é um erro | um engano | está errado
    .reply-mistake = Um erro pode cair sobre qualquer pessoa. Este cai sobre as mesmas, vez após vez. Há uma palavra para isso.
    .answer-theft = Um roubo
    .said-theft = roubo | é roubo | ela rouba | um furto
    .reply-theft = Dá mesmo essa sensação. Mas ninguém pôs a mão no bolso de ninguém. É a própria balança que está torta, e há uma palavra para isso.

when-it-is-unfair--no-feelings = Máquina não tem sentimento. Então ela trata todo mundo igual. É verdade?
    .hint = Com quem ela aprendeu?
    .reply-true = Ódio ela não tem, isso é certo. Mas aprendeu com pessoas que não foram justas. Então continua o que elas faziam.
    .reply-false = Certo. Ela aprendeu com pessoas, e continua o que elas faziam.

when-it-is-unfair--elsewhere-too = Em outros lugares também é assim. A máquina do emprego deixa de fora quem nunca foi contratado. A máquina da saúde não enxerga quem não estava nos exemplos. A máquina da polícia olha para onde a polícia sempre olhou.

    Quem já era deixado de lado fica de lado mais uma vez.

when-it-is-unfair--what-helps-rosa = Negaram um empréstimo a Rosa, sem dizer a razão. Ela sente vergonha. O que ajuda mais?
    .hint = Será que foi só com Rosa?
    .answer-tell-others = Contar para as outras pessoas
    .said-tell-others = contar para elas | contar para as outras | contar para os outros | contar às amigas | falar disso
    .reply-tell-others = Sim. Talvez não tenha sido só com ela.
    .answer-keep-silent = Ficar calada
    .said-keep-silent = calada | ficar quieta | não dizer nada | esconder
    .reply-keep-silent = A vergonha faz isso, e é duro. Mas no silêncio, cada uma pensa que foi só com ela.
    .answer-gift = Dar um presente ao atendente
    .said-gift = um presente | dar um presente | dar um agrado | pagar o atendente
    .reply-gift = Parece o caminho mais rápido. Mas não foi o atendente que decidiu. E amanhã negam à próxima mulher.

when-it-is-unfair--at-the-well = Rosa conta o caso à sombra da mangueira. Negaram para mim também, diz Fátima. Para mim também, diz Graça. No fim, são cinco.

    Então fala Antônio. Ele tem pouca terra, e uma dívida antiga. O empréstimo dele saiu. Por um tempo, ninguém diz nada.

when-it-is-unfair--what-they-see = Negaram empréstimo a cinco mulheres que sempre pagaram. Um homem com dívida antiga recebeu o dele. O que a gente vê aqui?
    .hint = Uma vez é acaso. E cinco vezes?
    .answer-pattern = Um padrão
    .said-pattern = padrão | é um padrão | o padrão | viés | é sempre igual
    .reply-pattern = Sim. As máquinas acham padrões, e nós também.
    .answer-chance = Um acaso
    .said-chance = acaso | é acaso | por acaso | coincidência
    .reply-chance = Uma recusa pode ser acaso. Mas cinco, e todas com mulheres que pagaram?
    .answer-envy = Inveja
    .said-envy = é inveja | ciúme | têm inveja dele
    .reply-envy = Antônio pode ficar com o empréstimo, e ninguém tem inveja. Mas por que negaram a essas cinco?

when-it-is-unfair--together-we-see = Diga depois de mim.
    .phrase = Uma pessoa vê azar. Muitas pessoas veem o padrão.
    .reply = É por isso que a gente conversa.

when-it-is-unfair--a-refusal = Já negaram alguma coisa a você, sem dizer a razão? Ou a alguém perto de você? A quem mais negaram? Pense em voz alta.
    .hint = Um empréstimo, um emprego, uma vaga na escola, uma ajuda do governo?
    .reply = Agradeço. Foi difícil, e você pôs em palavras.

when-it-is-unfair--before-next-time = Até a próxima aula, faça isto. Pergunte no seu grupo: a quem negaram, e a quem não negaram? Não diga nomes. Só conte nos dedos. Na próxima vez, voltamos ao balcão com Rosa.

## Como contestar uma decisão

contesting-a-decision = Como contestar uma decisão
    .summary = O que perguntar, a quem, e em que ordem.

contesting-a-decision--she-goes-back = Uma máquina negou um empréstimo a Rosa. Hoje ela volta lá, e Lúcia vai junto. Elas vão contestar, quer dizer, pedir que olhem de novo. Decisão não é como chuva. Foram pessoas que fizeram, e pessoas podem mudar. O que você aprende agora serve para empréstimo, emprego ou preço.

contesting-a-decision--five-questions = Abra uma das mãos. Há uma pergunta para cada dedo.

    O polegar: quem decidiu, uma pessoa ou uma máquina?

    O segundo dedo: qual é a razão?

    O terceiro: o que vocês sabem de mim, e está certo?

    O quarto: quem pode olhar de novo?

    O mindinho: onde posso reclamar?

contesting-a-decision--next-please = Você está no balcão. O atendente diz: o computador negou. Quem é o próximo? O que você faz?
    .hint = Que dedo vem depois do polegar?
    .answer-ask-reason = Fico, e pergunto a razão
    .said-ask-reason = pergunto a razão | perguntar a razão | pergunto por quê | eu fico | a razão
    .reply-ask-reason = Sim. Com calma, com gentileza, e sem sair do lugar.
    .answer-shout = Grito com ele
    .said-shout = grito | gritar | eu grito | fico com raiva | eu brigo
    .reply-shout = Razão para ter raiva não falta. Vamos ver o que acontece.
    .answer-go-home = Vou para casa
    .said-go-home = vou embora | ir embora | ir para casa | eu desisto
    .reply-go-home = Muita gente vai, e dá para entender. Mas aí ninguém nunca mais olha o seu caso.

contesting-a-decision--the-guard = Vem o vigia. Agora todo mundo fala do grito. Da recusa, ninguém fala mais. Vamos tentar com voz calma.

contesting-a-decision--the-reason = Esta frase é sua. Diga depois de mim.
    .phrase = Por favor, me diga a razão desta decisão.
    .reply = Com calma, e bem claro. Agora ele precisa olhar.

contesting-a-decision--an-old-debt = O atendente lê na tela: você deve dinheiro à loja. Mas você pagou essa dívida no ano passado. O que você pede?
    .hint = O que está escrito ali não está certo.
    .answer-correct-it = Que corrijam isso
    .said-correct-it = corrigir | que corrijam | peço para corrigir | não está certo | mudar isso
    .reply-correct-it = Sim. E na próxima vez você leva o recibo, ou uma testemunha.
    .answer-pay-twice = Para pagar pela segunda vez
    .said-pay-twice = pagar | eu pago | pago duas vezes | pagar duas vezes
    .reply-pay-twice = Parece que assim a coisa acaba. Mas você perderia dinheiro, e a tela continuaria errada.
    .answer-smaller-loan = Um empréstimo menor
    .said-smaller-loan = empréstimo menor | menos dinheiro | um empréstimo pequeno
    .reply-smaller-loan = Um empréstimo menor ajudaria um pouco. Mas a dívida falsa fica lá, e vai atrás de você.

contesting-a-decision--the-computer-decides = O atendente corrige a dívida falsa. Mas a máquina ainda diz não. Ele diz: não posso fazer nada, quem decide é o computador. O que você pergunta agora?
    .hint = Ali dentro, alguém pode mais do que ele.
    .answer-who-can = Quem pode olhar de novo?
    .said-who-can = quem pode olhar | quem pode rever | outra pessoa | uma pessoa | o gerente
    .reply-who-can = Sim. Por trás de cada computador, há alguém que responde por ele.
    .answer-give-in = Nada, se é o computador
    .said-give-in = nada | não pergunto nada | eu aceito | eu acredito
    .reply-give-in = Parece a última palavra. Mas computador não responde por nada. Foram pessoas que puseram ele ali, e elas podem olhar de novo.
    .answer-blame = Por que você é tão ruim?
    .said-blame = você é ruim | ele é ruim | a culpa é sua | a culpa é dele
    .reply-blame = Talvez ele possa tão pouco quanto você. Olhe além dele, procure alguém que possa mais.

contesting-a-decision--look-again = A segunda frase também é sua. Diga depois de mim.
    .phrase = Quero que uma pessoa olhe de novo.
    .reply = Com essa frase, a porta se abre um pouco.

contesting-a-decision--whom-to-ask = Assim Rosa vai subindo, degrau por degrau. Primeiro ela pergunta ao atendente. Se ele não pode ajudar, ela pergunta à gerente. Se não adianta, há uma repartição que fiscaliza os bancos. Em cada degrau, Lúcia está com ela.

contesting-a-decision--step-by-step = Uma máquina negou o seu pedido. A quem você vai? Diga na ordem.
    .hint = Comece por quem está mais perto.
    .reply = Degrau por degrau. E em cada degrau, você pode dizer: no outro, já estive.
    .answer-clerk = O atendente do balcão
    .said-clerk = o atendente | atendente | o balcão
    .answer-manager = A gerente
    .said-manager = gerente | o gerente | o chefe | a chefe
    .answer-office = A repartição que fiscaliza
    .said-office = a repartição | repartição | o governo | quem fiscaliza

contesting-a-decision--what-makes-us-strong = Quatro coisas dão força a você. Leve alguém junto. Peça a resposta por escrito; alguém de confiança pode ler para você. Guarde o dia e o nome. E conte à sua cooperativa. Ela pode falar por cinco pessoas de uma vez.

    Em alguns países, a lei manda dizer a razão. Em alguns, uma pessoa precisa olhar de novo. Pergunte o que diz a lei no seu.

contesting-a-decision--must-be-alone = A decisão é sobre mim. Então preciso contestar sem mais ninguém. É verdade?
    .hint = Quem foi ao balcão com Rosa?
    .reply-true = É sobre você, isso é certo. Mas duas pessoas escutam melhor do que uma. E uma cooperativa fala mais alto do que as duas.
    .reply-false = Certo. Duas pessoas escutam melhor do que uma. E uma cooperativa fala mais alto do que as duas.

contesting-a-decision--your-turn = Agora é a sua vez. Eu sou o atendente, e digo: o computador negou. Você está no balcão, e alguém está ao seu lado. Fale comigo, com as suas palavras.
    .hint = Vá de dedo em dedo. Foi uma máquina que decidiu? Qual é a razão? O que sabem de mim? Quem pode olhar de novo? Onde posso reclamar?
    .reply = Agradeço. Você perguntou, e ficou firme. Cada vez fica mais fácil.

contesting-a-decision--before-next-time = Até a próxima aula, faça isto. Ensine as cinco perguntas a outra pessoa, dedo por dedo. Depois façam uma promessa: eu vou com você, e você vai comigo.

## Vozes falsas

false-voices = Vozes falsas
    .summary = Quando uma máquina fala com a voz de alguém que você ama.

false-voices--the-call = É noite em { -village }. O celular de Antônio toca. O número, ele não conhece. Mas a voz ele conhece: é Cida, a filha dele. Ela chora.

    Pai, teve um acidente. Manda dinheiro, depressa, e não conta para ninguém.

false-voices--what-musa-does = É a voz de Cida, sua filha, mas o número você não conhece. Ela diz: manda dinheiro, depressa. O que você faz?
    .hint = Você tem o número da própria Cida.
    .answer-call-back = Ligo para o número dela
    .said-call-back = ligo para ela | ligar para ela | ligo de volta | desligo e ligo | eu ligo
    .reply-call-back = Sim. Cida atende. Está no trabalho, e está tudo bem.
    .answer-send-money = Mando o dinheiro
    .said-send-money = mando dinheiro | mandar dinheiro | eu mando | faço um pix
    .reply-send-money = Você ama a sua filha, e quer ajudar na hora. É com isso que eles contam.
    .answer-keep-talking = Fico conversando com ela
    .said-keep-talking = fico conversando | conversar mais | fico na linha | falo mais com ela
    .reply-keep-talking = Você pode descobrir alguma coisa, isso é certo. Mas quem ligou prende você na linha, e o medo cresce. É melhor desligar.

false-voices--next-morning = Na manhã seguinte, Cida liga. Passou o dia todo no trabalho. Não houve acidente nenhum. E o dinheiro se foi. Vamos voltar àquela noite.

false-voices--how-it-is-done = Como pode ser? Uma máquina consegue copiar uma voz. Basta uma gravação curta, talvez de um vídeo. Depois, a voz falsa diz o que o golpista quiser. Isso se chama clonagem de voz.

    Rostos e vídeos também se falsificam. Para isso há um nome inglês: { -deepfake }.

false-voices--i-know-the-voice = Conheço a voz, então sei quem está ligando. É verdade?
    .hint = O que uma máquina consegue fazer com uma voz?
    .reply-true = Por milhares de anos, foi assim. Hoje, uma máquina consegue copiar uma voz. Só ligando de volta a gente sabe.
    .reply-false = Certo. Uma voz pode ser copiada. Só ligando de volta a gente sabe.

false-voices--three-signs = Três sinais pedem cuidado.

    Pressa: tem que ser agora.

    Medo: vai acontecer uma coisa terrível.

    Segredo: não conte a ninguém.

    Quem traz os três não quer que você pense.

false-voices--secret-number = Um homem simpático liga. Diz que é do banco. Pede a sua senha, o seu número secreto. A quem você diz a senha?
    .hint = Um banco precisa perguntar isso?
    .answer-nobody = A ninguém
    .said-nobody = ninguém | para ninguém | eu não digo | nunca
    .reply-nobody = Sim. Banco honesto não pede a senha.
    .answer-tell-him = A ele, que é simpático
    .said-tell-him = a ele | para ele | digo para ele | ele é simpático | ao banco
    .reply-tell-him = Ser simpático é fácil. Mas com essa senha, ele pode esvaziar a sua conta. Banco honesto não pede a senha.
    .answer-half = Só a metade
    .said-half = a metade | metade | digo a metade
    .reply-half = Parece esperto. Mas amanhã outro homem simpático pede a outra metade.

false-voices--the-treasurer = Geraldo toma conta do nosso dinheiro. Chega um áudio, com a voz da nossa presidente: pague hoje este novo fornecedor. O que Geraldo deve fazer?
    .hint = Uma ligação, e mais um par de olhos.
    .answer-check = Ligar, e perguntar a outra pessoa
    .said-check = ligar | ligar para a presidente | ligar primeiro | perguntar a outra pessoa | conferir
    .reply-check = Sim. Uma ligação de volta, e duas pessoas. Essa devia ser a nossa regra.
    .answer-pay = Pagar logo
    .said-pay = pagar | pagar agora | ele paga | pagar hoje
    .reply-pay = Ele quer cumprir o seu dever. Mas só uma voz já não é ordem. Se ela era falsa, todos nós perdemos.
    .answer-forget-it = Esquecer o áudio
    .said-forget-it = esquecer | deixar para lá | não fazer nada | jogar fora
    .reply-forget-it = É melhor do que pagar. Mas se era verdade, um fornecedor fica esperando. Uma ligação curta resolve.

false-voices--a-minister-speaks = Um vídeo corre de celular em celular. Um ministro promete adubo de graça a quem pagar hoje uma pequena taxa. O que você faz?
    .hint = Hoje, e pagar: isso faz você lembrar de alguma coisa?
    .answer-ask-office = Pergunto na prefeitura ou na cooperativa
    .said-ask-office = pergunto na prefeitura | pergunto na cooperativa | eu pergunto | pergunto a alguém
    .reply-ask-office = Sim. Lá respondem: essa taxa não existe. O vídeo era falso.
    .answer-pay-fee = Pago a taxa
    .said-pay-fee = pagar a taxa | eu pago | a taxa | pagar
    .reply-pay-fee = Adubo de graça seria bom, e a taxa é pequena. Mas muitas taxas pequenas fazem um golpista rico.
    .answer-pass-on = Mando para todo mundo
    .said-pass-on = mandar para todo mundo | passo adiante | eu compartilho | eu espalho
    .reply-pass-on = A intenção é boa, outras pessoas também precisam de adubo. Mas um vídeo falso precisa de quem passe adiante. Primeiro, pergunte.

false-voices--our-protection = A gente pode se proteger. Na família, combinem uma palavra secreta. Quem pede dinheiro precisa dizer essa palavra. Na cooperativa, façam uma regra: nenhum pagamento só por uma voz. A gente liga de volta, e duas pessoas concordam.

false-voices--what-we-do = Uma voz quer dinheiro, depressa. Diga na ordem o que a gente faz.
    .hint = Primeiro, a ligação precisa acabar.
    .reply = Sim. E aí o golpista não tem a quem enganar.
    .answer-hang-up = A gente desliga
    .said-hang-up = desligar | desligamos | desliga o telefone
    .answer-call = Chamamos o número que conhecemos
    .said-call = o número que conhecemos | chamamos o número | ligamos de volta | o número certo
    .answer-warn = Avisamos todo mundo
    .said-warn = avisar | avisamos | avisar todo mundo | avisar os outros

false-voices--i-call-back = Diga depois de mim.
    .phrase = Eu desligo, e ligo de volta.
    .reply = Uma frase curta, que poupa dinheiro.

false-voices--no-shame = Já tentaram dar um golpe em você, ou na vizinhança, pelo telefone? O que disseram? Não é vergonha nenhuma. Essa gente é treinada.
    .hint = Tinha pressa? Tinha medo? Era segredo?
    .reply = Agradeço. Conte também a outras pessoas. Isso protege.

false-voices--before-next-time = Até a próxima aula, faça isto. Sente com a sua família, e escolham uma palavra secreta. Não digam a palavra pelo telefone. Comecem por quem tem mais idade: são as pessoas que mais recebem essas ligações.

## Perguntar a um assistente

asking-an-assistant = Perguntar a um assistente
    .summary = Use, confira, e guarde algumas coisas só para você.

asking-an-assistant--leylas-goat = Zefa cria cabras no sertão da Bahia. Uma cabra está com a barriga inchada, e não quer comer. O veterinário está longe. O sobrinho dela tem um assistente no celular. A gente pergunta, e ele responde, como se fosse uma pessoa.

asking-an-assistant--the-answer = Ele responde na hora, com gentileza, e bem claro. Diz o nome de um remédio, e quanto dar. Parece ter muita certeza.

    Mas ele nunca viu uma cabra. Aprendeu, em textos sem fim, que palavra costuma vir depois de outra. Por isso, às vezes ele inventa, e nem percebe.

asking-an-assistant--what-now = O assistente indica um remédio para a cabra doente. Parece ter muita certeza. O que Zefa deve fazer?
    .hint = Quem já curou muitas cabras?
    .answer-doctor = Perguntar antes ao veterinário
    .said-doctor = o veterinário | perguntar ao veterinário | chamar o veterinário | quem entende de cabra
    .reply-doctor = Sim. O veterinário diz: isso é muito mais do que uma cabra aguenta.
    .answer-give-it = Dar o remédio na hora
    .said-give-it = dar o remédio | o remédio | dar agora | fazer o que ele diz
    .reply-give-it = Ela está aflita, e a cabra sofre. Vamos ver.
    .answer-ask-again = Perguntar duas vezes ao celular
    .said-ask-again = o celular | perguntar ao celular | duas vezes | perguntar ao assistente
    .reply-ask-again = É bom duvidar. Mas ele pode dizer o mesmo, ou outra coisa, com a mesma certeza. Para conferir, a gente precisa de outra fonte.

asking-an-assistant--by-evening = De tardinha, a cabra não fica mais em pé. A dose era muito mais do que uma cabra aguenta. O assistente não se arrepende. Ele nem fica sabendo. Vamos voltar àquele momento.

asking-an-assistant--sounds-sure = Quando um assistente fala com certeza, ele sabe que está certo. É verdade?
    .hint = Ele percebe quando inventa?
    .reply-true = Com pessoas, a gente muitas vezes se guia pelo tom. Mas ele fala sempre com certeza, também quando inventa.
    .reply-false = Certo. Ele fala sempre com certeza, também quando inventa.

asking-an-assistant--what-it-is-good-for = Mesmo assim, ele pode ser útil. Pode achar palavras para uma carta. Pode explicar um papel difícil. Pode sugerir boas perguntas para o veterinário. Use onde você pode conferir a resposta. Use onde um erro faz pouco mal.

    Para remédio, não. Para lei, não. Para muito dinheiro, também não.

asking-an-assistant--a-good-use = Para qual destas coisas um assistente ajuda bem?
    .hint = Onde você pode conferir, e onde um erro faz pouco mal?
    .answer-letter = Achar palavras para uma carta
    .said-letter = a carta | uma carta | escrever carta | palavras para a carta
    .reply-letter = Sim. Alguém lê para você, e você muda o que não serve.
    .answer-medicine = Quanto remédio dar à criança
    .said-medicine = remédio | o remédio | remédio para criança | a criança
    .reply-medicine = Quando a criança adoece à noite, a gente quer uma resposta. Mas aqui um erro pode matar. Pergunte a quem estudou para isso.
    .answer-vote = Como eu devo votar
    .said-vote = votar | como votar | meu voto | o voto
    .reply-vote = Razões a favor e contra, ele pode dar. Mas o voto é seu. Ninguém deve entregar isso a uma máquina.

asking-an-assistant--never-give-away = O que você conta a um assistente quase sempre vai para um computador distante. Lá pode ficar guardado.

    Então, nunca conte a sua senha. Nunca conte o número dos seus documentos. Não conte as dívidas e as doenças de outras pessoas. E o que a cooperativa guarda para si, guarde você também.

asking-an-assistant--keep-to-yourself = Um assistente ajuda você numa carta sobre a chuva atrasada. O que você guarda só para você?
    .hint = O que é de outra pessoa?
    .answer-debts = As dívidas de um membro
    .said-debts = as dívidas | dívidas | a dívida de um membro | a dívida dos outros
    .reply-debts = Sim. Não cabe a você entregar isso.
    .answer-greeting = Uma saudação educada
    .said-greeting = a saudação | saudação | o cumprimento | bom dia
    .reply-greeting = Uma saudação não fere ninguém. Mas há aqui uma coisa que pode ferir um membro.
    .answer-rain = Que a chuva atrasou
    .said-rain = a chuva | chuva | chuva atrasada | a chuva veio tarde
    .reply-rain = A carta é sobre a chuva, e todo mundo sabe dela. Mas há aqui uma coisa que pode ferir um membro.

asking-an-assistant--who-allows-it = Nossa secretária quer um assistente que escreva tudo o que a gente diz. Quem deve decidir isso?
    .hint = De quem são as palavras que iriam para essa máquina?
    .answer-members = Os membros
    .said-members = membros | nós mesmos | todos nós | a gente | a assembleia
    .reply-members = Sim. As palavras são nossas, e iriam para uma empresa.
    .answer-secretary = A secretária
    .said-secretary = secretária | a secretária decide | ela decide
    .reply-secretary = Pouparia muito trabalho a ela, isso é certo. Mas as palavras são de todos nós.
    .answer-seller = Quem vende o assistente
    .said-seller = o vendedor | vendedor | a empresa | quem vende
    .reply-seller = Quem vende vai dizer que é seguro. Talvez seja. Mas as palavras são nossas, não de quem vende.

asking-an-assistant--ask-check-decide = Em que ordem a gente usa um assistente?
    .hint = A última palavra é nossa.
    .reply = Sim, nessa ordem, e a última palavra fica com a gente.
    .answer-ask = Perguntamos a ele
    .said-ask = perguntar | perguntamos | a gente pergunta
    .answer-check = Conferimos com quem entende
    .said-check = conferir | conferimos | a gente confere | quem entende
    .answer-decide = Decidimos nós mesmos
    .said-decide = decidir | decidimos | a gente decide

asking-an-assistant--i-check = Diga depois de mim.
    .phrase = Ele pode ajudar, mas eu confiro, e eu decido.
    .reply = É assim que se usa uma ferramenta.

asking-an-assistant--whom-you-ask = Quando precisa conferir alguma coisa, a quem você pode perguntar? Diga alguém para doença, alguém para lei, alguém para dinheiro.
    .hint = Alguém do posto de saúde, uma professora, gente de mais idade, a cooperativa?
    .reply = Agradeço. Essas pessoas valem mais do que qualquer assistente.

asking-an-assistant--before-next-time = Até a próxima aula, faça isto. Procure alguém que tenha um assistente no celular. Pergunte a ele uma coisa que você conhece bem: a sua lavoura, ou a sua comunidade. Conte o que está certo, e o que ele inventa.

## O jeito da cooperativa

the-cooperative-way = O jeito da cooperativa
    .summary = Sete princípios, e uma máquina que testa o leite.

the-cooperative-way--the-offer = Em { -village }, a cooperativa de leite está reunida. Uma empresa oferece uma máquina com inteligência artificial. Ela testa o leite, e põe o preço para cada membro. Por dois anos, é de graça.

    Geraldo diz: vamos assinar, há outros esperando. Lúcia diz: primeiro vamos perguntar aos nossos sete princípios.

the-cooperative-way--door-and-vote = O primeiro princípio é a porta aberta. Gente bem diferente deve ajudar a fazer uma máquina assim. Então ninguém fica de fora.

    O segundo: os membros decidem. Como ela é feita? Que dados ela recebe? Quem pode usar? Quem vai viver com ela é que decide.

the-cooperative-way--who-decides = Uma máquina vai pôr o preço do nosso leite. Quem deve decidir sobre essa máquina?
    .hint = De quem é o leite?
    .answer-members = Os membros, donos do leite
    .said-members = os membros | membros | todos nós | a gente | a assembleia
    .reply-members = Sim. Ela mexe com a nossa vida, então quem decide somos nós.
    .answer-company = A empresa que fez a máquina
    .said-company = a empresa | empresa | quem fez a máquina
    .reply-company = Ela sabe melhor como funciona, isso é certo. Vamos olhar um ano à frente.
    .answer-technician = Nosso técnico
    .said-technician = o técnico | técnico | o especialista
    .reply-technician = O técnico pode explicar para nós, e isso vale muito. Mas o leite não é dele.

the-cooperative-way--one-year-later = Um ano depois, o preço cai. Por quê? A empresa diz: é segredo nosso, e vocês aceitaram. Vamos voltar àquela reunião.

the-cooperative-way--share-and-stay-free = O terceiro princípio: os membros contribuem, e os membros repartem. O que a máquina economiza volta para nós.

    O quarto: continuamos livres. Uma empresa pode nos vender alguma coisa. Mas não pode nos prender. A gente pode sair, e levar os dados?

the-cooperative-way--free-for-two-years = A máquina é de graça por dois anos. Depois, só a empresa consegue ler os nossos dados. O que está em perigo?
    .hint = A gente ainda poderia sair?
    .answer-freedom = A nossa liberdade
    .said-freedom = liberdade | a liberdade | nossa independência | não dá para sair
    .reply-freedom = Sim. O que hoje é de graça pode nos amarrar amanhã.
    .answer-taste = O gosto do leite
    .said-taste = o gosto | o sabor | o leite | nosso leite
    .reply-taste = O leite continua tão bom quanto as nossas vacas. Mas a gente ainda poderia mudar de empresa?
    .answer-nothing = Nada, porque é de graça
    .said-nothing = nada | não há perigo | nenhum perigo | é de graça
    .reply-nothing = Dois anos sem pagar, isso soa bem. Mas no terceiro ano, quem diz o preço é a empresa. A gente ainda poderia sair?

the-cooperative-way--we-learn = O quinto princípio: nós aprendemos. É a pedra que segura a casa. Uma máquina que ninguém entende faz os fortes mais fortes. E quem é fraco nem consegue dizer o que está errado. Por isso a gente aprende antes de votar. É o que você está fazendo agora.

the-cooperative-way--one-who-understands = Basta que o nosso técnico entenda a máquina. É verdade?
    .hint = Quem vota sobre ela?
    .reply-true = Uma pessoa que entende é um tesouro. Mas quem vota somos todos nós. E se essa pessoa for embora, ou se vender?
    .reply-false = Certo. Todos nós votamos, então muitos de nós precisam entender.

the-cooperative-way--together-and-our-place = O sexto princípio: as cooperativas se ajudam. Em conjunto, podemos guardar dados em comum, e falar com uma só voz. É a solidariedade. Quase todas as regras sobre inteligência artificial se esquecem dela.

    O sétimo: cuidamos do nosso lugar. A máquina serve à comunidade? Quanta água e quanta luz ela gasta?

the-cooperative-way--four-conditions = Então { -village } não diz sim, e não diz não. A cooperativa põe quatro condições.

    A gente pode ver como o preço é feito.

    Uma pessoa olha de novo, quando um membro reclama.

    Os dados são dos membros.

    E todo ano, a assembleia vota de novo sobre a máquina.

    O homem da empresa diz: isso, ninguém nunca me pediu. Ele volta para casa, e vai descobrir.

the-cooperative-way--aminas-milk = A máquina diz: o leite de Lúcia é ruim. Lúcia diz: é bom. O que as nossas regras devem dizer?
    .hint = Lembre de Rosa no balcão.
    .answer-person = Uma pessoa testa de novo
    .said-person = uma pessoa | uma pessoa testa | testar de novo | alguém testa
    .reply-person = Sim. E a gente anota, para que a máquina possa ser corrigida.
    .answer-last-word = A máquina tem a última palavra
    .said-last-word = a máquina | a última palavra | a máquina está certa | acreditar na máquina
    .reply-last-word = Assim, toda discussão acabaria logo. Mas a máquina pode errar, e aí quem paga é Lúcia.
    .answer-juma = Geraldo decide sozinho
    .said-juma = Geraldo | Geraldo decide | perguntar a Geraldo
    .reply-juma = Geraldo pode ser justo. Mas um homem sozinho não é regra. E se o leite for do primo dele?

the-cooperative-way--we-decide-about-it = Diga depois de mim.
    .phrase = Se ela decide sobre nós, nós decidimos sobre ela.
    .reply = É um princípio antigo, para uma máquina nova.

the-cooperative-way--which-principle = Imagine que uma máquina assim chega à sua cooperativa. Que princípio você defenderia primeiro, e por quê?
    .hint = A porta aberta, o voto, a partilha. Continuar livres, aprender, ajudar umas às outras, cuidar do lugar.
    .reply = Agradeço. Diga isso na sua assembleia também.

the-cooperative-way--before-next-time = Até a próxima aula, faça isto. Pense numa máquina, ou num aplicativo, que a sua cooperativa usa. Pergunte a alguém da diretoria: a gente pode sair, e levar os nossos dados?

## Cooperativas de dados

data-cooperatives = Cooperativas de dados
    .summary = Gente que guarda seus dados em conjunto, no mar e na terra.

data-cooperatives--lupita = Lupita pesca numa pequena baía do México. Toda noite, ela escreve num caderno: o que pescou, onde, e por quanto vendeu. Uma noite, o mar invade a casa, e lá se vai o caderno.

    Na praia, os compradores sabem mais do peixe dela do que ela mesma. Eles dizem o preço, e ela aceita.

data-cooperatives--pescadata = No México, gente da pequena pesca usa o PescaData. É um aplicativo para anotar o que se pesca. Funciona até no mar, sem rede de celular. O que as pessoas anotam é delas.

    Agora Lupita sabe quais são os meses bons. Pode negociar, e pode mostrar o que fez.

data-cooperatives--whose-catch = Com o PescaData, no México, quem pesca anota o que pescou. Quem deve ganhar com essas anotações?
    .hint = Quem saiu para o mar?
    .answer-fishers = Quem pesca
    .said-fishers = os pescadores | pescadores | as pescadoras | quem pescou | Lupita
    .reply-fishers = Sim. O trabalho é de quem pesca, as anotações também, e o ganho também.
    .answer-buyers = Os compradores
    .said-buyers = compradores | os atravessadores | o mercado
    .reply-buyers = Comprador gosta de saber de tudo, e muitas vezes sabe. Mas não foi ele que saiu para o mar.
    .answer-nobody = Ninguém
    .said-nobody = nenhum deles | ninguém deve | nenhum
    .reply-nobody = Dava para trancar as anotações. Mas aí ninguém aprende com elas, nem Lupita.

data-cooperatives--midata = Agora vamos à Suíça, à MIDATA. É uma cooperativa de dados de saúde, e ela não busca lucro. Cada pessoa tem uma conta trancada.

    Quando um estudo quer entender uma doença, ele precisa pedir. Cada pessoa decide que estudo pode usar o quê. E quem governa tudo é a assembleia geral.

data-cooperatives--the-study = Na MIDATA, um estudo quer usar os dados de saúde de Ana. Quem decide sobre isso?
    .hint = De quem é o corpo?
    .answer-anna = A própria Ana
    .said-anna = Ana | a Ana | Ana decide | ela mesma
    .reply-anna = Sim. Para este estudo sim, para aquele não, como ela quiser.
    .answer-doctors = Os médicos
    .said-doctors = médicos | o estudo | os cientistas
    .reply-doctors = A intenção deles pode ser boa. Mas eles precisam pedir, porque é sobre Ana.
    .answer-chairperson = A presidente
    .said-chairperson = presidente | o presidente | a diretoria | quem dirige
    .reply-chairperson = A presidente dirige a cooperativa. Mas ninguém abre a conta de Ana no lugar dela.

data-cooperatives--each-and-all = Em uma cooperativa de dados, eu decido sobre os meus dados. E todos nós decidimos sobre as regras. É verdade?
    .hint = Há Ana, e há a assembleia geral.
    .reply-true = Sim, as duas coisas. Meus dados, e nossas regras.
    .reply-false = Talvez pareça decisão demais. Mas as duas fazem falta. Sozinha, uma pessoa não tem peso. E sem a minha voz, não é meu.

data-cooperatives--salus = Na Espanha há a { -salus }. Cidadãs e cidadãos fundaram essa cooperativa, para os seus dados de saúde. Governam os dados em conjunto.

    Então não é coisa só de gente rica, nem só de especialista. Começa com umas poucas pessoas, que combinam regras.

data-cooperatives--what-we-call-it = Pessoas guardam seus dados em conjunto, e decidem em conjunto quem pode usar. Como se chama isso?
    .hint = É uma cooperativa. O que ela guarda?
    .answer-data-cooperative = Uma cooperativa de dados
    .said-data-cooperative = cooperativa de dados | cooperativa | uma cooperativa | a cooperativa
    .reply-data-cooperative = Sim, uma cooperativa de dados.
    .answer-company = Uma empresa de dados
    .said-company = empresa | uma empresa | uma firma | um negócio
    .reply-company = Uma empresa venderia os dados, para os donos dela ganharem. Aqui, quem está nos dados é quem decide.
    .answer-hospital = Um hospital
    .said-hospital = hospital | o hospital | um posto de saúde | uma clínica
    .reply-hospital = Um hospital também guarda dados. Mas lá, paciente não tem voto.

data-cooperatives--not-easy = Não é fácil. Guardar dados com segurança custa dinheiro, e precisa de gente que saiba. Muitas pessoas precisam entrar, senão os dados dizem pouco. E os membros precisam ficar atentos, senão poucos acabam decidindo.

    Há ajuda: o programa da MIDATA é aberto, e ela ajuda cooperativas irmãs a começar.

data-cooperatives--what-comes-first = Nossa cooperativa quer guardar os próprios dados. O que vem primeiro?
    .hint = Primeiro as pessoas, depois as máquinas.
    .answer-rules = Os membros combinam as regras
    .said-rules = as regras | regras | combinar regras | a gente combina | a gente conversa
    .reply-rules = Sim. O que guardamos, para quê, e quem pode ver?
    .answer-computer = Compramos um grande computador
    .said-computer = um computador | o computador | comprar um computador | computador grande
    .reply-computer = De algum aparelho vamos precisar um dia, isso é certo. Vamos ver o que acontece.
    .answer-everything = Juntamos tudo
    .said-everything = tudo | juntar tudo | todos os dados | guardar tudo
    .reply-everything = Muitos dados parecem muita riqueza. Mas o que não serve para nós só pode ser roubado, ou fazer mal.

data-cooperatives--dust = O computador chega, e custou caro. Mas de quem são os dados que entram nele? Quem pode olhar? Ninguém combinou nada. Então ele fica num canto, juntando poeira.

data-cooperatives--our-rules = Diga depois de mim.
    .phrase = Nossos dados, nossas regras, nosso ganho.
    .reply = Nessa ordem, fica firme.

data-cooperatives--which-data = Que dados podiam ajudar os membros aí, se vocês guardassem em conjunto? E quem nunca deve ver esses dados? Pense em voz alta.
    .hint = Preços, colheitas, chuva, bichos doentes?
    .reply = Agradeço. Uma cooperativa de dados pode começar com uma ideia assim.

data-cooperatives--before-next-time = Até a próxima aula, faça isto. Pergunte na sua cooperativa: que listas a gente guarda sobre os membros? Onde elas ficam, e quem pode olhar?

## Cooperativas que usam ou constroem

cooperatives-and-ai = Cooperativas que usam ou constroem inteligência artificial
    .summary = Uma viagem da Índia ao Quênia: o que dá certo, e o que não dá.

cooperatives-and-ai--grace-reports = Graça é secretária da cooperativa de { -village }. Os membros perguntaram a ela: outras cooperativas usam inteligência artificial? E elas decidem sobre isso? Graça foi se informar. Hoje à noite, ela conta.

cooperatives-and-ai--the-big-ones = Graça começa pelas grandes. A IFFCO, na Índia, faz adubo. Ela usa drones, pequenas máquinas voadoras, sobre as lavouras.

    A { -friesland }, na Holanda, confere a qualidade do leite com inteligência artificial.

    A Fonterra, na Nova Zelândia, estuda com ela como o leite é produzido.

    As três são cooperativas, e são muito grandes.

cooperatives-and-ai--using-is-deciding = Uma grande cooperativa usa inteligência artificial. Então os membros dela decidem sobre essa máquina. É verdade?
    .hint = Usar é uma coisa. E decidir?
    .reply-true = Em uma cooperativa, devia ser assim. Mas quando ela cresce muito, os membros podem ficar longe da mesa. Então precisam perguntar.
    .reply-false = Certo. Usar é uma coisa, e decidir é outra. Numa casa grande, os membros precisam perguntar.

cooperatives-and-ai--light = Nos Estados Unidos, cooperativas de energia levam luz ao campo. A inteligência artificial ajuda a conduzir a energia pela rede. Ela avisa o que pode quebrar logo. As cooperativas consertam, e a luz não se apaga.

    Para isso, não construíram nada novo. Usam a inteligência artificial que outros construíram.

cooperatives-and-ai--rented = Uma cooperativa usa inteligência artificial que uma grande empresa construiu. Funciona bem. Qual é o perigo?
    .hint = E se a empresa mudar o preço?
    .answer-depend = Ela depende da empresa
    .said-depend = ela depende | depender | não é livre | a empresa decide
    .reply-depend = Sim. E o dinheiro dela ainda faz a grande empresa mais forte. Então: guardem sempre uma saída.
    .answer-forbidden = É proibido
    .said-forbidden = proibido | a lei proíbe | não é permitido
    .reply-forbidden = Nada proíbe, e funciona bem. Mas quem aluga pode receber um preço novo.
    .answer-no-danger = Nenhum perigo
    .said-no-danger = nenhum | não há perigo | funciona bem | nada
    .reply-no-danger = Enquanto funciona, a gente não vê perigo. Mas um dia a empresa pode mudar o preço, ou as regras.

cooperatives-and-ai--banks-together = Na Alemanha, bancos cooperativos eram donos em conjunto de um centro de computadores. Ele se chamava GAD. Por muitos anos, o trabalho dos bancos se apoiou nele. Nenhum banco pequeno podia pagar aquilo sozinho.

    Mais tarde, os membros votaram por se juntar a um centro maior. Então: sejam donos em conjunto. E reparem se a mesa vai ficando longe de vocês.

cooperatives-and-ai--old-letters = Há quem construa a própria máquina. Na Europa existe a { -readcoop }. A máquina dela se chama { -transkribus }, e lê letra antiga, escrita à mão.

    Ela conhece mais de duzentas línguas e jeitos de falar. Já leu mais de noventa milhões de páginas. Ajuda bibliotecas de lugares pequenos, e línguas que pouca gente ainda fala.

cooperatives-and-ai--members-teach-it = Na { -readcoop }, os membros trazem suas próprias páginas. Corrigem a máquina, e assim ensinam. Votam sobre os preços, as novidades, e o que é certo fazer. A cooperativa não vive dos dados das pessoas.

    Tem perto de duzentos e sessenta membros, em mais de trinta países. Mas no começo teve ajuda: perto de dez milhões de euros de dinheiro público.

cooperatives-and-ai--who-votes = A { -readcoop } construiu uma máquina que lê cartas antigas. Quem vota sobre os preços e os planos dela?
    .hint = É uma cooperativa.
    .answer-members = Os membros dela
    .said-members = os membros | membros | as bibliotecas | todos os membros
    .reply-members = Sim. Eles usam a máquina, ensinam a máquina, e votam.
    .answer-investors = Investidores ricos
    .said-investors = investidores | os investidores | os ricos
    .reply-investors = Em muitas empresas é assim. Mas esta máquina é de quem usa.
    .answer-builders = Os engenheiros
    .said-builders = engenheiros | os técnicos | os especialistas
    .reply-builders = Os engenheiros sabem muito, e todo mundo escuta. Mas esta máquina é de quem usa.

cooperatives-and-ai--gamayyar = Por fim, o Quênia. Lembre de { -wanjiku }, que ensinava máquinas à noite. No Quênia, pessoas que trabalham com dados fundaram uma cooperativa, a Gamayyar. Não há atravessador. Elas mesmas acham os clientes. O pagamento é justo, e chega no dia.

    São donas em conjunto. Ajudam umas às outras a carregar o que viram. Ainda precisam de clientes. Mas agora falam direto com eles.

cooperatives-and-ai--left-out = No Quênia, pessoas que trabalham com dados fundaram a cooperativa Gamayyar. De quem elas já não precisam?
    .hint = Alguém ficava entre elas e os clientes.
    .answer-middleman = Do atravessador
    .said-middleman = o atravessador | atravessador | o intermediário | quem fica no meio
    .reply-middleman = Sim. O que ele tirava para si agora pode chegar a quem trabalha.
    .answer-clients = Dos clientes
    .said-clients = os clientes | clientes | quem paga | os fregueses
    .reply-clients = Sem cliente não há trabalho, lá também. Mas quem ficava entre os clientes e quem trabalha?
    .answer-workers = Dos colegas de trabalho
    .said-workers = os colegas | colegas | umas das outras | quem trabalha junto
    .reply-workers = É bem o contrário: precisam umas das outras mais do que antes. Mas quem ficava entre elas e os clientes?

cooperatives-and-ai--use-and-decide = Diga depois de mim.
    .phrase = A gente não só usa, a gente decide.
    .reply = É isso que faz a diferença.

cooperatives-and-ai--nearest-to-us = Qual destas cooperativas se parece mais com a sua? O que vocês fariam do mesmo jeito? E o que fariam de outro jeito?
    .hint = Drones, leite, luz, bancos, cartas antigas, trabalho com dados.
    .reply = Agradeço. Graça anotaria isso.

cooperatives-and-ai--before-next-time = Até a última aula, faça isto. Conte a dois membros sobre uma destas cooperativas. Pergunte: de que a gente precisaria, para fazer isso também? Guarde na memória o que disserem.

## O que podemos fazer

what-we-can-do = O que podemos fazer
    .summary = Cinco jeitos de agir, e uma pergunta para a sua assembleia.

what-we-can-do--five-ways = Você já andou um bom caminho. O que uma cooperativa pode fazer? Abra a mão outra vez: são cinco jeitos.

    O polegar: decidimos em conjunto sobre os nossos dados.

    O segundo dedo: falamos de inteligência artificial em público, em reuniões e no salão da comunidade.

    O terceiro: aprendemos de viva voz, nas nossas próprias línguas.

    O quarto: criamos outros jeitos de ser dono, em conjunto.

    O mindinho: a inteligência artificial serve ao que nós queremos.

what-we-can-do--nothing-to-do = Inteligência artificial é para especialistas. Uma cooperativa pequena não pode fazer nada. É verdade?
    .hint = Olhe para a sua mão.
    .reply-true = Muita coisa se decide longe, isso é certo. Mas decidir sobre os nossos dados, falar e aprender: isso a gente pode começar amanhã.
    .reply-false = Certo. Decidir sobre os nossos dados, falar e aprender: isso a gente pode começar amanhã.

what-we-can-do--in-the-way = Muita coisa está no caminho. Falta dinheiro, e faltam grandes computadores. Não temos voz onde as leis são feitas. A maior inteligência artificial custa mais do que podemos pagar. Então alugamos de grandes empresas, e elas ficam mais fortes.

    E em casa? Decisões lentas, medo de máquina, dirigentes que não perguntam mais.

what-we-can-do--too-big-for-us = A maior inteligência artificial é cara demais para a nossa cooperativa. E agora, o que fazemos?
    .hint = Pense nas grandes cooperativas. De que tamanho elas eram no primeiro dia?
    .answer-choose = Começamos com o que podemos
    .said-choose = começamos | começar | começar pequeno | fazer o que dá | o que podemos
    .reply-choose = Sim. Pequeno, em conjunto, e com uma pergunta.
    .answer-give-up = Deixamos para as empresas
    .said-give-up = deixar | desistir | deixar para elas | as empresas fazem
    .reply-give-up = Os computadores são delas, isso é certo. Mas é difícil que nos perguntem o que é justo.
    .answer-wait = Esperamos até ficar barato
    .said-wait = esperar | a gente espera | até ficar barato | mais tarde
    .reply-wait = Pode mesmo ficar mais barato. Mas até lá, outros fazem as regras, e nós vivemos com elas.

what-we-can-do--what-helps = E o que ajuda? Computadores que são públicos. Dinheiro separado para isso. Ferramentas que muitas cooperativas usam em comum.

    E amizades: sindicatos, grupos que cuidam do clima, gente que defende o direito aos dados. Também os povos indígenas, que guardam os próprios dados. E quando alguém abusa dos dados de um membro: advogados, pagos por um fundo comum.

what-we-can-do--two-speakers = Dois membros falam de inteligência artificial. Um promete: ela vai enriquecer todo mundo. O outro mostra: isto é o que custa, e isto é quem decide. Em quem você confia?
    .hint = Quem diz uma coisa que você pode conferir?
    .answer-plan = Em quem mostra quem decide
    .said-plan = quem mostra | quem decide | quem tem um plano | no outro
    .reply-plan = Sim. Um plano diz quem decide, e quem paga.
    .answer-promise = Em quem promete riqueza
    .said-promise = quem promete | a riqueza | ficar rico | enriquecer
    .reply-promise = É bom ter esperança. Vamos olhar um ano à frente.

what-we-can-do--after-one-year = Um ano depois, ninguém ficou rico. A máquina está parada, e ninguém sabe quem deve consertar. Havia uma palavra bonita, e nenhum plano.

what-we-can-do--amina-asks = Em { -village } há assembleia geral. Lúcia pede a palavra. Ela conta do feijão pintado, em três frases. Depois faz uma pergunta: quem escolheu os exemplos da máquina, e onde a gente reclama?

    A assembleia escolhe três membros para descobrir. Na próxima vez, os três prestam contas.

what-we-can-do--a-good-question = Você pode levar à assembleia uma pergunta sobre inteligência artificial. Qual delas é boa?
    .hint = Qual delas pode levar a uma decisão?
    .answer-harvest-data = Quem vê os dados da colheita?
    .said-harvest-data = dados da colheita | a colheita | nossos dados | quem vê os dados
    .reply-harvest-data = Sim. Está perto de nós, e a gente pode descobrir, e decidir.
    .answer-good-or-bad = A máquina é boa ou ruim?
    .said-good-or-bad = boa ou ruim | é boa | é ruim | se é boa
    .reply-good-or-bad = Sobre isso dá para conversar a noite toda. Mas no fim não há nada para decidir. Pergunte sobre uma coisa de perto.
    .answer-to-blame = De quem é a culpa?
    .said-to-blame = a culpa | culpa | quem tem culpa
    .reply-to-blame = Razão para raiva não falta, isso é certo. Mas culpa, sozinha, não muda nada. Pergunte sobre uma coisa de perto.

what-we-can-do--the-plan = Aqui vai um plano para a sua assembleia. Antes dela, peça um lugar na pauta. Lá, leva quinze minutos.

    Primeiro, alguém conta uma história curta. Depois vem a pergunta. Depois todo mundo pode falar, e quem fala pouco vem primeiro. Depois a gente vota um passo. E isso vai para a ata.

what-we-can-do--how-it-goes = Como a gente trata da nossa pergunta na assembleia? Diga na ordem.
    .hint = Primeiro, as pessoas escutam uma história.
    .reply = Sim. Quinze minutos, e alguma coisa começa.
    .answer-story = Contamos uma história curta
    .said-story = a história | história | uma história | contar a história
    .answer-question = Fazemos a pergunta
    .said-question = a pergunta | pergunta | fazer a pergunta
    .answer-talk = Todo mundo pode falar
    .said-talk = falar | todo mundo fala | a gente conversa
    .answer-vote = Votamos um passo
    .said-vote = votar | a gente vota | a votação | um passo

what-we-can-do--on-the-agenda = Para ter um lugar na pauta, basta uma frase. Diga depois de mim.
    .phrase = Quero pôr na pauta uma pergunta sobre inteligência artificial.
    .reply = Diga isso à secretária. É direito seu.

what-we-can-do--stand-up-and-speak = Agora fique em pé, se puder. Você está na sua assembleia, e todo mundo escuta. Conte a sua história curta. Depois faça a sua pergunta.
    .hint = O que aconteceu, e com quem? O que a gente quer saber? O que vamos decidir?
    .reply = Agradeço. Você já disse uma vez. Na segunda vez, é mais fácil.

what-we-can-do--your-next-assembly = Agora leve isso à sua próxima assembleia geral: uma história, uma pergunta, um passo. A inteligência artificial foi feita por pessoas. Então pessoas podem mudar o rumo dela. Você tem voz, e você tem voto. Use os dois.
