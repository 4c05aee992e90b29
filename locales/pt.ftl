# Tudo o que o próprio aplicativo diz ou mostra, em português do Brasil.
# Escrito para o ouvido: frases curtas, uma ideia por fôlego, “a gente” e “você”.
# Uma mensagem com o atributo .said traz as formas de dizer aquilo, separadas por |.
# Nenhum comando é só “voltar”, “parar” ou “pular”: soam como “votar” e “pagar”, que são respostas dos cursos.

## Commands, and yes and no

command-repeat = De novo
    .said = de novo | repete | repita | outra vez | mais uma vez | não escutei
command-slower = Devagar
    .said = devagar | mais devagar | fala devagar | com mais calma
command-faster = Rápido
    .said = rápido | mais rápido | mais depressa | velocidade normal
command-next = Próximo
    .said = próximo | próxima | avançar | continuar | pular essa
command-back = Anterior
    .said = anterior | a anterior | volta atrás | quero voltar
command-help = Ajuda
    .said = ajuda | me ajuda | dica | dá uma dica
command-menu = Aulas
    .said = aulas | lições | menu | a lista
command-stop = Encerrar
    .said = encerrar | chega | vamos parar | tchau | até logo
yes = Sim
    .said = sim | isso | isso mesmo | com certeza
no = Não
    .said = não | não é | essa não | esse não
true = Verdade
    .said = verdade | é verdade | sim | está certo
false = Não é verdade
    .said = não é verdade | não | falso | é falso | mentira

## Greeting

app-name = Sauti
greeting = Boas-vindas ao Sauti.
greeting-named = Boas-vindas ao Sauti, { $name }.
greeting-known = Que bom ter você de volta, { $name }.

## At the door

door-who = Quem está aqui?
newcomer = Gente nova
    .said = gente nova | pessoa nova | alguém novo | cheguei agora | sou nova aqui | sou novo aqui
picture-ask = Escolha uma figura para você. Toque na que mais agradar, ou diga o nome da figura. Se você não disser nada, eu escolho uma.
picture-tree = Árvore
    .said = árvore | a árvore
picture-sun = Sol
    .said = sol | o sol
picture-moon = Lua
    .said = lua | a lua
picture-star = Estrela
    .said = estrela | a estrela
picture-bird = Pássaro
    .said = pássaro | o pássaro | passarinho
picture-fish = Peixe
    .said = peixe | o peixe
picture-flower = Flor
    .said = flor | a flor
picture-drum = Tambor
    .said = tambor | o tambor
picture-pot = Pote
    .said = pote | o pote | pote de barro | moringa | vaso
picture-boat = Barco
    .said = barco | o barco | canoa | jangada
picture-house = Casa
    .said = casa | a casa | casinha
picture-butterfly = Borboleta
    .said = borboleta | a borboleta
picture-elephant = Elefante
    .said = elefante | o elefante
picture-lamp = Lampião
    .said = lampião | o lampião | lamparina | lanterna
picture-mountain = Montanha
    .said = montanha | a montanha | serra | morro
picture-key = Chave
    .said = chave | a chave

## Learning the member's voice

teaching = Aprenda minha voz
    .said = aprenda minha voz | aprende minha voz | minha voz | ensinar minha voz
teaching-offer = Em dois minutos, posso aprender sua voz. Depois disso, entendo você melhor. Diga sim depois do sinal, e a gente começa. Se não quiser, fique em silêncio, ou toque na tela.
teaching-resume = Ainda não terminei de aprender sua voz. Diga sim depois do sinal, e a gente continua. Se não quiser, fique em silêncio, ou toque na tela.
teaching-any = Diga qualquer coisa depois do sinal, e a gente começa. Se não quiser, fique em silêncio, ou toque na tela.
teaching-begins = Certo. Eu digo uma palavra. Depois do sinal, você repete, do seu jeito de sempre. Quando cansar, toque na tela.
teaching-say = Diga:
teaching-more = Mais uma vez.
teaching-half = Já foi a metade.
teaching-last = Só falta uma palavra.
teaching-word-left = Vamos deixar essa palavra.
teaching-done = Agradeço. Agora já conheço sua voz.
teaching-left = Vamos ficar por aqui. O que aprendi está guardado. Para continuar outro dia, escolha entre as aulas: “Aprenda minha voz”.
teaching-skip = Agora não
teaching-help = Diga a palavra depois do sinal. Para deixar uma palavra, toque em: próximo. Para terminar, toque em: agora não.
teaching-how = Para eu aprender sua voz, diga: aprenda minha voz.

## Choosing a language, a course, a lesson

language-name = Português
    .said = português | em português | fala português | brasileiro
language-offer = Para falar em português, diga: português.
language-ask = Vamos falar português?
courses = Cursos
course-which = Que curso vamos fazer?
courses-none = Ainda não há nenhum curso neste aparelho. Peça a quem cuida dele para colocar um.
lessons-list = Estas são as nossas aulas.
lesson-which = Qual delas vamos fazer?
lesson-next = A próxima aula é:
lesson-begin-ask = Vamos começar?
lesson-again = Podemos refazer uma aula. A primeira é:
lesson-begins = Então vamos começar.
lesson-resumed = Vamos continuar de onde a gente parou.
lesson-done = Esta aula terminou. Parabéns.
lesson-score = De primeira, você acertou { $right } de { $asked }.
course-done = Já fizemos todas as aulas deste curso.
go-on-ask = Vamos em frente?
menu-ask = Vamos ver as aulas outra vez?
ordinal-1 =
    .said = a primeira | o primeiro | primeira | primeiro | número um
ordinal-2 =
    .said = a segunda | o segundo | segunda | segundo | número dois
ordinal-3 =
    .said = a terceira | o terceiro | terceira | terceiro | número três
ordinal-4 =
    .said = a quarta | o quarto | quarta | quarto | número quatro
ordinal-5 =
    .said = a quinta | o quinto | quinta | quinto | número cinco
ordinal-6 =
    .said = a sexta | o sexto | sexta | sexto | número seis
ordinal-7 =
    .said = a sétima | o sétimo | sétima | sétimo | número sete
ordinal-8 =
    .said = a oitava | o oitavo | oitava | oitavo | número oito
ordinal-9 =
    .said = a nona | o nono | nona | nono | número nove

## The pages beside the conversation

progress-summary =
    { $lessons ->
        [0] Ainda não terminamos nenhuma aula.
        [one] Já terminamos uma aula.
        [many] Já terminamos { $lessons } de aulas.
       *[other] Já terminamos { $lessons } aulas.
    } { $due ->
        [0] Não tem nenhuma pergunta para relembrar.
        [one] Tem uma pergunta para relembrar.
        [many] Tem { $due } de perguntas para relembrar.
       *[other] Tem { $due } perguntas para relembrar.
    }
course-added = Coloquei o curso “{ $course }” na estante.
sound-test = É assim que eu falo.

## Looking back at what is due

review = Relembrar
    .said = relembrar | vamos relembrar | lembrar | revisar | revisão
review-due =
    { $count ->
        [one] Tem um assunto esperando por nós, para a gente não esquecer.
       *[other] Tem { $count } assuntos esperando por nós, para a gente não esquecer.
    }
review-ask = Vamos relembrar?
review-how = Para isso, diga: relembrar.
review-start = Vamos relembrar um pouco.
review-nothing = Hoje não há nada para relembrar.
review-done = Por agora, é só.
review-score = Você acertou { $right } de { $asked }.

## Questions and replies

right = Sim, é isso.
wrong = Não é bem isso.
once-more = Vamos tentar mais uma vez.
answer-is = A resposta é:
it-is-true = É verdade.
it-is-not-true = Não é verdade.
hint-is = Aqui vai uma dica.
no-matter = Não faz mal. Vamos em frente.
now-you = Agora você:
well-said = Muito bem.
that-is-fine = Tudo bem.
order-first = O que vem primeiro?
order-next = E depois, o que vem?
order-not-yet = Isso não vem aqui.
order-here = Aqui vem:
order-is = A ordem é esta:
reflect-speak = Fale depois do sinal. Quando terminar, é só ficar em silêncio.
reflect-think = Pense nisso, sem pressa. Quando terminar, toque na tela.
reflect-kept = Suas palavras estão guardadas.
reflect-nothing = Desta vez, não guardei nenhuma gravação.
finished = Terminei

## When something was not understood, or nobody spoke

not-understood = Não entendi.
not-found = Não encontro isso aqui.
did-you-say = Você disse:
offer-start = Vou dizer uma por uma. Diga sim na que você quer.
tap-or-next = Toque na resposta que está na tela. Ou diga próximo, e a gente segue.
waiting = Espero por você. Quando quiser, toque na tela.
cannot-hear = Aqui não consigo ouvir você. Toque na sua resposta, ou escreva.
microphone-lost = O microfone sumiu. Toque na sua resposta, ou escreva.
microphone-back = O microfone voltou. Já consigo ouvir você.
speaker-lost = O alto-falante sumiu. Acompanhe pela tela.
speaker-back = O alto-falante voltou.
help-general = A qualquer hora, você pode dizer: de novo, devagar, rápido, próximo, anterior, aulas, ou encerrar.
not-kept-ask = Sua resposta não foi guardada. Vamos tentar de novo?

## Goodbye

goodbye = Vamos ficar por aqui. Nada se perdeu. Na próxima vez, continuamos deste ponto. Até logo.
goodbye-away = Não ouço mais você, então ficamos por aqui. Nada se perdeu. Até a próxima.
goodbye-unkept = Vamos ficar por aqui. A última resposta não foi guardada. Tudo o que veio antes está seguro. Até logo.

## Remembering

error-store-disk-full = Não há mais espaço neste aparelho. Suas respostas até aqui estão seguras. Libere espaço e tente de novo.
error-store-read-only = Não tenho permissão para escrever na pasta das suas respostas. Fale com quem cuida deste aparelho.
error-store-unreadable = Não tenho permissão para ler a pasta das suas respostas. Fale com quem cuida deste aparelho.
error-store-storage-fault = A memória deste aparelho está falhando. Peça ajuda logo, para não perder nada.
error-store-damaged = O arquivo das suas respostas está danificado. Dá para trazer de volta a última cópia boa. O arquivo danificado fica guardado.
error-store-wrong-key = A chave deste aparelho não abre o arquivo das suas respostas. Fale com quem cuida deste aparelho.
error-store-key-lost = A chave das suas respostas sumiu ou está danificada. Sem ela, não dá para ler as respostas. Procure uma cópia da pasta chamada keys.
error-store-in-use = Suas respostas estão abertas em outra janela. Feche aquela janela e tente de novo.
error-store-newer = Um Sauti mais novo escreveu suas respostas, na versão { $found } do arquivo. Este aqui conhece a versão { $known }. Use o Sauti mais novo.
error-store-no-backup = Não há cópia boa para trazer de volta. O arquivo danificado fica guardado. Talvez alguém ainda possa ajudar.
error-store-no-such-member = Não conheço este membro neste aparelho.
error-store-name-taken = Alguém aqui já usa este nome. Escolha outro nome.
error-store-name-unfit = Isto não serve como nome. Um nome tem de 1 a { $characters } letras.
error-store-too-large = Isto é longo demais para guardar. O máximo é de { $megabytes } megabytes.
error-store-too-much = Há gravações demais. Todas juntas podem ocupar até { $megabytes } megabytes. Apague algumas primeiro.
error-store-no-randomness = Este aparelho não me deu um número secreto para trancar suas respostas. Desligue o aparelho e ligue de novo.
error-store-refused = Errei na hora de guardar. Suas respostas até aqui estão seguras. Conte isso a quem faz o Sauti.

## Problems in a course

problem-file-absent = Este arquivo não está no curso.
    .mend = Inclua o arquivo, ou tire o nome dele do curso.
problem-file-unreadable = Este arquivo existe, mas não consigo ler.
    .mend = Copie o arquivo de novo de onde ele estava bom, e confira se você tem permissão de leitura.
problem-file-too-large = Este arquivo passa de { $kilobytes } kilobytes.
    .mend = Divida em arquivos menores, ou encurte o texto.
problem-course-too-large = Os arquivos do curso, somados, passam de { $kilobytes } kilobytes. Deixei este de fora.
    .mend = Faça dois cursos deste, ou encurte os textos.
problem-file-not-utf8 = Este arquivo não está escrito em UTF-8.
    .mend = Abra o arquivo no seu editor e salve de novo como texto UTF-8.
problem-file-unexpected = Não sei o que fazer com o arquivo “{ $name }” aqui.
    .mend = Os arquivos de palavras levam o nome da língua, em letras minúsculas, como sw.ftl. Mude o nome do arquivo, ou retire o arquivo.
problem-more-problems = Há mais problemas. O limite da lista é { $limit }.
    .mend = Corrija estes primeiro e leia o curso de novo.
problem-line-malformed = Não entendo a linha “{ $near }”.
    .mend = Escreva um nome, um sinal de igual e um valor, com os textos entre aspas e as listas entre colchetes.
problem-key-twice = “{ $key }” aparece duas vezes aqui. Uso a primeira.
    .mend = Retire uma das duas.
problem-key-unknown = O formato não tem a chave “{ $key }”.
    .mend = Procure um erro de digitação, ou retire a chave.
problem-key-not-for-kind = “{ $key }” não diz nada em um passo do tipo “{ $kind }”.
    .mend = Retire a chave, ou mude o tipo do passo.
problem-key-absent = Falta “{ $key }”.
    .mend = Acrescente aqui.
problem-wrong-type = { $expected ->
        [text] “{ $key }” precisa ser um texto.
        [number] “{ $key }” precisa ser um número inteiro.
        [true-or-false] “{ $key }” precisa ser true ou false.
        [texts] “{ $key }” precisa ser uma lista de textos.
        [table] “{ $key }” precisa ser uma tabela.
        [tables] “{ $key }” precisa ser uma lista de tabelas.
       *[clip] “{ $key }” precisa dizer qual é o arquivo da gravação e o hash das palavras.
    }
    .mend = { $expected ->
        [text] Coloque entre aspas.
        [number] Escreva em algarismos, sem aspas.
        [true-or-false] Escreva true ou false, sem aspas.
        [texts] Escreva entre colchetes, com cada texto entre aspas.
        [table] Escreva o nome entre colchetes em uma linha só dele, e as chaves embaixo.
        [tables] Escreva o nome entre colchetes duplos antes de cada item.
       *[clip] Deixe a ferramenta de gravação escrever este arquivo de novo.
    }
problem-text-empty = Não há nada escrito em “{ $key }”.
    .mend = Escreva o texto, ou retire a chave.
problem-text-too-long = O texto de “{ $key }” passa de { $limit } bytes.
    .mend = Encurte o texto. Um texto longo se conta melhor em vários passos.
problem-control-characters = “{ $key }” tinha caracteres escondidos. Tirei esses caracteres.
    .mend = Digite o texto de novo, em vez de colar.
problem-number-out-of-range = “{ $key }” precisa ficar entre { $least } e { $most }.
    .mend = Escolha um número entre os dois.
problem-too-many = Há itens demais em “{ $key }”. Uso só os primeiros, até o limite de { $limit }.
    .mend = Fique com os mais importantes.
problem-format-unknown = Este curso está escrito no formato { $found }, que não conheço.
    .mend = Use um Sauti mais novo, ou escreva format = 1 se o curso segue a descrição desse formato.
problem-version-malformed = “{ $value }” não é uma versão.
    .mend = Escreva três números separados por pontos, como 1.0.0.
problem-licence-malformed = “{ $value }” não é nome de licença.
    .mend = Escreva o nome curto da lista SPDX, como CC-BY-SA-4.0.
problem-name-malformed = “{ $value }” não pode ser um nome em “{ $key }”.
    .mend = Use as letras minúsculas de a até z, algarismos e um só hífen de cada vez entre eles. Comece com uma letra.
problem-name-reserved = O nome “{ $name }” já tem um significado próprio.
    .mend = Escolha outro nome.
problem-language-malformed = “{ $value }” não é um código de língua.
    .mend = Escreva o código da língua, como ar, en ou sw.
problem-language-unknown = Não conheço a língua “{ $language }”. Ainda não sei falar nem ouvir essa língua.
    .mend = Procure um erro no código. Uma língua nova precisa de uma entrada na tabela de línguas.
problem-role-unknown = A função “{ $value }” não existe.
    .mend = Escreva author, translator, voice, reviewer, illustrator ou funder.
problem-lessons-absent = O curso não tem aulas.
    .mend = Ponha pelo menos uma aula na lista lessons.
problem-lesson-twice = A aula “{ $lesson }” aparece duas vezes na lista.
    .mend = Retire uma das duas.
problem-lesson-unlisted = Há um arquivo para a aula “{ $lesson }”, mas ela não está na lista do curso.
    .mend = Inclua a aula em lessons, no course.toml, ou retire o arquivo.
problem-steps-absent = A aula “{ $lesson }” não tem nenhum passo que eu possa usar. Ficou de fora.
    .mend = Acrescente um passo, ou corrija os que têm problemas.
problem-step-twice = Há dois passos com o nome “{ $step }”. Uso o primeiro.
    .mend = Dê ao segundo um nome só dele.
problem-kind-unknown = O tipo de passo “{ $value }” não existe.
    .mend = Escreva say, choice, true-false, spoken, say-after-me, order ou reflect.
problem-answer-twice = A resposta “{ $answer }” aparece duas vezes aqui. Uso a primeira.
    .mend = Retire uma delas, ou dê outro nome a ela.
problem-too-few-answers = O número mínimo de respostas do passo “{ $step }” é { $least }.
    .mend = Acrescente respostas, ou escolha outro tipo de passo.
problem-right-answer-absent = A pergunta “{ $step }” não tem resposta certa.
    .mend = Ponha em right pelo menos uma das respostas.
problem-right-answer-unknown = A resposta certa “{ $answer }” não está entre as respostas.
    .mend = Inclua a resposta em answers, ou procure um erro de digitação.
problem-branch-answer-unknown = Um desvio parte da resposta “{ $answer }”, que a pergunta não tem.
    .mend = Use uma das respostas da pergunta, ou retire o desvio.
problem-target-unknown = O caminho leva a “{ $target }”, e não há esse passo nesta aula.
    .mend = Use o nome de um passo desta aula, ou escreva end.
problem-endless-loop = A partir do passo “{ $step }”, a aula fica dando voltas, e nenhuma resposta leva para fora. Sigo então para o próximo passo.
    .mend = Faça com que pelo menos uma resposta leve para fora da volta.
problem-step-unreachable = Nenhum caminho leva ao passo “{ $step }”.
    .mend = Faça uma resposta ou um passo levar até lá, ou retire o passo.
problem-words-malformed = Não entendo as palavras em “{ $near }”.
    .mend = Comece a mensagem na margem, com o nome e um sinal de igual. Recue tudo o que faz parte dela.
problem-braces-malformed = Não entendo as chaves { "{" } e { "}" } em “{ $key }”.
    .mend = Entre elas, ponha só o nome de um termo, como { "{" } -name { "}" }, ou um texto entre aspas. Cada uma que abre precisa fechar.
problem-message-twice = “{ $key }” aparece duas vezes aqui. Uso a primeira.
    .mend = Retire uma das duas.
problem-message-too-long = A mensagem “{ $key }” passa de { $kilobytes } kilobytes.
    .mend = Conte isso em vários passos.
problem-language-too-long = A partir de “{ $key }”, as palavras desta língua passam de { $kilobytes } kilobytes.
    .mend = Encurte os textos, ou faça dois cursos deste.
problem-term-unknown = O termo “{ $term }” não existe.
    .mend = Inclua o termo neste arquivo, com um hífen antes do nome, ou procure um erro de digitação.
problem-term-endless = O termo “{ $term }” usa a si mesmo, ou há termos demais um dentro do outro.
    .mend = Escreva as palavras por extenso.
problem-words-unknown = As palavras “{ $key }” não pertencem a nada no curso.
    .mend = Procure um erro no nome, ou retire essas palavras.
problem-words-absent = Faltam as palavras “{ $key }” nesta língua.
    .mend = Acrescente essas palavras neste arquivo.
problem-words-wanting = As palavras “{ $key }” não estão nesta língua. A aula funciona sem elas.
    .mend = Acrescente, para que todo mundo ouça a mesma coisa.
problem-wording-twice = “{ $wording }” vale para a resposta “{ $first }” e para “{ $second }”. Eu não saberia qual é qual.
    .mend = Dê outras palavras a uma delas.
problem-wording-unspeakable = Nada em “{ $key }” pode ser falado.
    .mend = Escreva a resposta com palavras.
problem-file-name-malformed = “{ $value }” não pode ser nome de imagem nem de gravação.
    .mend = Use letras minúsculas, algarismos e hifens. Imagens terminam em .webp, .png ou .jpg, e gravações em .opus. Não inclua pasta.
problem-media-absent = O arquivo “{ $name }” não está no curso.
    .mend = Ponha o arquivo na pasta dele, ou tire o nome daqui.
problem-media-unusable = O arquivo “{ $name }” está vazio, não pode ser lido, ou passa de { $kilobytes } kilobytes.
    .mend = Salve de novo, em tamanho menor.
problem-clip-unknown = A gravação “{ $key }” não pertence a nenhuma palavra desta língua.
    .mend = Procure um erro no nome, ou retire a gravação.
problem-clip-stale = As palavras de “{ $key }” mudaram depois da gravação. Não toco essa gravação.
    .mend = Grave de novo.

## The window: what its controls are called. Each is also spoken when somebody asks what a thing is, so write it for ears.

# The round picture at the top. It opens a list: my progress, my words, settings, someone else.
ui-more = Mais
# Touched first; whatever is touched next is only named, not done.
ui-explain = O que é isto?
# Said when that begins.
ui-explain-how = Toque no que quiser, e eu digo o que é. Para terminar, toque aqui de novo.
# Closes a list that lies above the screen.
ui-close = Fechar
# Leads from a page, such as the settings, back to where we were.
ui-page-close = Voltar para onde a gente estava
# The row of buttons at the bottom: again, slower, help, back, stop, next. A heading for screen readers.
ui-helpers = Botões de ajuda
# What the app says, in large letters. A heading for screen readers.
ui-said = O que eu digo
# Puts away a message that something went wrong.
ui-trouble-seen = Entendi
# The band at the top that grows from step to step.
ui-steps = Até onde chegamos

## The talk button, by what the app is doing

# The app listens when this is touched.
ui-talk-ready = Toque e fale
# The app waits until a picture or an answer is touched.
ui-talk-waiting = Espero você tocar
ui-talk-listening = Estou ouvindo
ui-talk-thinking = Estou pensando
ui-talk-speaking = Estou falando
# The member's own words are being recorded.
ui-talk-recording = Estou gravando. Toque quando terminar.

## Typing an answer, starting again, changing who is here

ui-type = Escrever uma resposta
# The field for it.
ui-type-here = Sua resposta
ui-type-send = Enviar
# The large button after we have said goodbye.
ui-start-again = Começar de novo
# Another member of the household takes the device.
ui-someone-else = Outra pessoa

## Pages beside the lessons

ui-page-progress = Meu progresso
# The words that the member has taught the app by saying them.
ui-page-words = Minhas palavras
ui-page-settings = Ajustes
# For the person who looks after the device and its courses.
ui-page-trainer = Cantinho de quem ensina
ui-page-about = Sobre o Sauti

## How a lesson or a card stands

ui-done = Já terminamos
# The lesson that comes next.
ui-next-one = É a próxima
ui-to-come = Ainda vem
ui-begun = Já começamos
# Questions wait to be looked back at: the cloth wants mending there. Never a reproach.
ui-mend = Pede um remendo

## My progress: a cloth in which each answer is a thread and each lesson a band

# The cloth as a whole.
ui-cloth = Seu tecido
# Above the list of what the kinds of thread mean.
ui-threads = O que cada fio diz
ui-thread-right = Certa de primeira
ui-thread-helped = Certa, com ajuda
ui-thread-not-yet = Ainda não
# An answer that is neither right nor wrong: the member's own thought.
ui-thread-own = Suas próprias palavras
ui-thread-passed = A gente pulou
# The answer was spoken, not touched.
ui-thread-voice = Dita em voz alta

## My words: how the app knows the member's voice

ui-words-about = Aprendi estas palavras da sua própria boca.
ui-words-none = Ainda não conheço sua voz.
# How often a word was said, in front of that many dots.
ui-takes = Quantas vezes você disse
ui-forget = Esquecer esta palavra
# All words of one language.
ui-forget-all = Esquecer todas
ui-forget-ask = Posso esquecer como você diz isto?
ui-forget-all-ask = Posso esquecer como você diz todas estas?
ui-forget-yes = Sim, esquecer
ui-forget-no = Não, guardar

## Settings

# The colours of the window.
ui-theme = Claro e escuro
ui-theme-system = Como está no aparelho
ui-theme-day = Dia
# Strong contrast, for reading in bright sunshine.
ui-theme-sun = Sol forte
ui-theme-night = Noite
ui-text-size = Tamanho das letras
ui-text-smaller = Letras menores
ui-text-larger = Letras maiores
# A sentence that shows how large the letters are now.
ui-text-sample = A gente tece fio por fio.
# Whether what is said is also shown in letters.
ui-captions = Mostrar o que eu digo
ui-captions-shown = Mostrar
ui-captions-hidden = Só falar
# When the app listens.
ui-listening = Quando eu escuto
ui-hands-free = Assim que eu termino de falar
ui-push-to-talk = Quando você toca no botão de falar
# How fast the app speaks.
ui-pace = Velocidade da minha fala
ui-pace-usual = Como sempre
ui-pace-slow = Devagar
ui-pace-very-slow = Bem devagar
ui-microphone = Com que eu ouço
ui-microphone-test = Teste como eu ouço
ui-speaker = Com que eu falo
ui-speaker-test = Teste como eu falo
# The microphone or speaker that the device itself chooses.
ui-device-usual = O de sempre
# The bar that moves while somebody speaks.
ui-level = Altura da sua voz
ui-name = Seu nome
ui-save = Guardar
ui-picture = Sua figura
# The language of the app itself, not that of a course.
ui-interface-language = A língua que eu falo

## About Sauti

ui-version = Versão
ui-licence = Licença
ui-credits = Quem fez o quê

## Trainer's corner

ui-courses = Cursos na estante
ui-course-add = Colocar na estante
ui-course-place = Onde está o curso
# Beneath that field. A place is what a file manager shows as the path of a folder or file.
ui-course-place-how = O lugar de uma pasta, ou de um arquivo com um curso.
# Before the number of problems that a course has.
ui-problems = Problemas
ui-models = Vozes e reconhecedores
# Can speak; can hear. Said of a language, and of a voice or recogniser.
ui-speaks = Fala
ui-hears = Ouve
# Stands where a list is empty.
ui-none = Nada ainda
ui-languages = O que dá para fazer em cada língua
ui-storage = Espaço no aparelho
ui-storage-members = O que os membros disseram e fizeram
ui-storage-courses = Cursos
ui-storage-models = Vozes e reconhecedores
ui-storage-free = Ainda livre

## The command line

help = Sauti: cursos falados para membros de cooperativas, sem internet
help-home = A pasta onde ficam os membros, os modelos e as gravações
help-json = Mostra os resultados em JSON, um valor por linha
help-language = A língua, pelo código: ar, en, sw
help-member = O nome do membro; sem ele, quem estudou aqui por último
help-microphone = Um dispositivo, um arquivo WAV ou none
help-speaker = Um dispositivo, um arquivo WAV ou none
help-learn = Faz uma aula, falando ou digitando
help-learn-course = O curso, pelo nome ou pela pasta
help-learn-log = Escreve cada entrada, com a hora, neste arquivo, para reproduzir depois
help-learn-transcript = Escreve neste arquivo o que foi dito e ouvido, e quando
help-learn-headphones = Você pode falar por cima da voz; use só com fones de ouvido
help-demonstrate = Um membro sintético faz uma aula; o som e a transcrição ficam guardados
help-demonstrate-course = O curso, pelo nome ou pela pasta
help-demonstrate-out = A pasta para o arquivo de som, a transcrição e o registro
help-replay = Passa de novo pela conversa o registro de uma sessão, e compara
help-replay-log = O registro da sessão
help-say = Fala um texto
help-say-text = O texto
help-say-speed = A velocidade, de 0.5 a 2; 1 é o ritmo normal
help-hear = Diz qual de várias respostas está em um arquivo de som
help-hear-clip = O arquivo de som; com --bench, o arquivo onde os números são escritos
help-hear-expect = Uma resposta que pode estar no som; várias formas de dizer são separadas por |
help-hear-table = Em vez disso, uma tabela de arquivos de som, separada por tabulações: arquivo, o que se diz nele
help-hear-bench = Em vez disso, mede quão bem as pessoas são ouvidas, a partir de uma tabela de gravações, separada por tabulações: arquivo, língua, o que se diz, quem fala
help-enrol = Ensina ao Sauti o seu jeito de falar, em qualquer língua
help-enrol-phrases = As frases; sem nenhuma, as palavras que comandam tudo
help-enrol-takes = Quantas vezes cada frase é dita: de uma a três
help-enrol-forget = Em vez disso, apaga todas as amostras nesta língua
help-enrol-table = Amostras de arquivos de som, separadas por tabulações: arquivo, frase
help-progress = Em que ponto um membro está, e o que é hora de relembrar
help-doctor = O que funciona aqui: dispositivos, vozes, reconhecedores, línguas
help-models = Reconhecedores e vozes que podem ser acrescentados
help-models-list = O que existe e o que está instalado
help-models-get = Baixa um modelo e instala
help-models-get-id = O modelo, pelo nome na lista
help-models-add = Instala um modelo de um arquivo, por exemplo de um pen drive
help-models-add-file = O arquivo, ou a pasta com os arquivos do modelo
help-models-remove = Remove um modelo e devolve o espaço
help-models-remove-id = O modelo, pelo nome na lista
help-models-verify = Confere cada modelo instalado com a impressão digital dele
help-course = Os cursos daqui
help-course-list = O que está na estante
help-course-check = Lê um curso e lista o que há de errado nele
help-course-check-folder = A pasta do curso

terminal-recording = Estamos gravando. Aperte Enter quando terminar.
member-unnamed = Colega
restored = O arquivo estava danificado. Voltamos à cópia de { $day }. Respostas mais novas salvas: { $rescued }. O arquivo danificado fica guardado ao lado.
course-has-errors = Há partes do curso { $course } que não podem ser usadas. Problemas: { $count }. “sauti course check” mostra a lista.
course-check-errors = O curso tem problemas que deixam algo de fora: { $count }.
course-check-good = O curso está em ordem.
replay-same = A reprodução dá os mesmos efeitos que a sessão.
replay-differs = A reprodução dá efeitos diferentes dos da sessão.
replay-unfinished = O registro não chega ao fim, então não há com o que comparar.
replay-other-courses = Os cursos daqui não são os da sessão.
progress-of = Até onde { $name } chegou
progress-lesson = certas { $right }, ainda não { $wrong }, para relembrar { $due }
enrol-say = Diga: { $phrase }
enrol-kept = Guardado: { $phrase }
enrol-forgotten = Todas as amostras nesta língua foram apagadas.
enrol-too-short = Foi curto demais. Mais uma vez.
enrol-too-long = Foi longo demais. Mais uma vez.
enrol-too-quiet = Foi muito baixo. Chegue mais perto, e mais uma vez.
enrol-clipped = Foi alto demais. Um pouco mais longe, e mais uma vez.
enrol-noisy = Há barulho aqui. Mais uma vez, quem sabe em um lugar mais calmo.
enrol-silent = Não ouvimos nada. Mais uma vez.
enrol-given-up = Deixamos esta frase de fora: { $phrase }
hear-nothing = Ninguém fala nesta gravação.
hear-unclear = Nenhuma das respostas esperadas está nesta gravação.
hear-deaf = Nada aqui sabe ouvir esta língua ainda. Ensine com “sauti enrol”, ou instale um reconhecedor.
hear-heard = { $answer }
hear-near = Talvez { $answer }, mas { $rival } está perto.
hear-score = Certas { $right } de { $all }, erradas { $wrong }, em aberto { $open }. Por acaso: { $chance } por cento.
bench-columns = | língua | opções | amostras | gravações | acaso % | a melhor está certa % | 95 em 100 | com certeza e certas % | com certeza e erradas % | pergunta qual % |
bench-others = { $language }, outras palavras, { $takes } amostras: uma de quatro é aceita em { $share } % ({ $interval })
bench-milliseconds = Uma decisão leva { $median } milissegundos, no máximo { $high } em 95 de 100 casos.
demonstration-kept = A demonstração está guardada em { $folder }.
demonstration-preparing = O membro sintético aprende as frases: { $count }.
doctor-devices = Dispositivos de som
doctor-no-devices = nenhum
doctor-microphone = microfone: { $name }
doctor-speaker = alto-falante: { $name }
doctor-engines = Vozes e reconhecedores
doctor-espeak-works = espeak-ng fala
doctor-espeak-fails = espeak-ng não fala: { $detail }
doctor-piper-works = As vozes Piper podem ser usadas
doctor-piper-fails = As vozes Piper não podem ser usadas: { $detail }
doctor-models-none = Nenhum modelo está instalado. As aulas funcionam sem modelos.
doctor-model = { $id }, instalado
doctor-languages = Línguas: quem fala, quem ouve
doctor-voice-piper = uma voz Piper
doctor-voice-espeak = espeak-ng
doctor-voice-none = ninguém; só gravações
doctor-hears-whisper = whisper
doctor-hears-phones = o reconhecedor de sons da fala que já vem incluído
doctor-hears-takes = suas próprias amostras, frases: { $count }
doctor-hears-none = ninguém ainda: ensine com “sauti enrol”, ou toque e digite
models-installed = instalado
models-available = pode ser baixado, { $megabytes } megabytes
models-restricted = não para uso comercial
models-getting = { $id }: { $percent } por cento, { $done } de { $all } megabytes
models-got = { $id } foi instalado.
models-removed = { $id } foi removido.
models-good = { $id } está em ordem.
models-damaged = { $id } está danificado. Remova e baixe de novo.
models-licence = Licença: { $licence }

## Voices, recognisers, devices and files

error-voice-none = Não há voz para { $language } aqui.
error-voice-unloadable = Não foi possível carregar a voz: { $detail }
error-voice-failed = A voz falhou: { $detail }
error-recogniser-unloadable = Não foi possível carregar o reconhecedor: { $detail }
error-recogniser-failed = O reconhecedor falhou: { $detail }
error-microphone-absent = Não há microfone { $name }. Você pode digitar suas respostas.
error-microphone-gone = O microfone sumiu. Conecte de novo, ou digite suas respostas.
error-microphone-not-sound = Este não é um arquivo de som que se possa ler: { $detail }
error-microphone-ended = A gravação chegou ao fim.
error-microphone-failed = O microfone não funciona: { $detail }
error-speaker-absent = Não há alto-falante { $name }. O que é dito aparece na tela.
error-speaker-gone = O alto-falante sumiu. O que é dito aparece na tela até ele voltar.
error-speaker-unwritable = Não foi possível escrever o arquivo de som: { $detail }
error-speaker-failed = O alto-falante não funciona: { $detail }
error-recording-homeless = A gravação chegou tarde demais e não foi guardada.
error-recording-unencodable = Não foi possível guardar a gravação: { $detail }
error-folder-absent = Não há pasta { $folder }.
error-file-absent = Não há arquivo { $file }.
error-file-forbidden = Não temos permissão para usar o arquivo { $file }.
error-file-disk-full = O disco está cheio; não foi possível escrever { $file }.
error-file-failed = Não foi possível ler ou escrever o arquivo { $file }.
error-table-malformed = A linha { $line } da tabela { $file } não é “arquivo, tabulação, texto”.
error-bench-table-malformed = A linha { $line } da tabela { $file } não é “arquivo, tabulação, língua, tabulação, texto, tabulação, quem fala”.
error-course-absent = Não há curso { $course } aqui.
error-log-too-large = O registro { $file } é grande demais.
error-log-empty = O registro { $file } está vazio.
error-log-malformed = Não foi possível ler a linha { $line } do registro { $file }.
error-log-version = O registro { $file } tem a versão { $found }, que este programa não conhece.
error-nothing-to-say = Não há nada neste texto que se possa falar.
error-expectation-missing = Diga o que se pode ouvir, com --expect.

## Models

error-models-unknown-model = Não há voz nem reconhecedor com o nome { $id }. “sauti models list” mostra todos.
error-models-not-installed = { $id } não está instalado.
error-models-busy = Outro programa está instalando { $id } agora mesmo.
error-models-no-network = Não foi possível chegar a { $host }. Há conexão? Você também pode trazer os arquivos em um pen drive, com “sauti models add”.
error-models-not-secure = A conexão com { $host } não é segura, por isso nada foi baixado.
error-models-refused = { $host } não entrega o arquivo (status { $status }).
error-models-redirect-loop = { $host } nos manda de um lado para outro, sem fim.
error-models-not-http = { $host } não responde como um servidor web.
error-models-silent = { $host } parou de responder depois de { $received } de { $total } megabytes. O que veio está guardado: tente de novo, e continua daí.
error-models-broken = A conexão com { $host } caiu depois de { $received } de { $total } megabytes. O que veio está guardado: tente de novo, e continua daí.
error-models-wrong-length = { $file } não tem o tamanho que deveria ter, por isso não foi usado. Talvez esta rede peça um cadastro antes.
error-models-wrong-hash = { $file } está danificado ou não é o arquivo certo, por isso não foi usado.
error-models-no-space = Não há espaço suficiente em { $folder }: é preciso ter { $needed } megabytes, e há { $free } livres.
error-models-cannot-write = Não foi possível escrever { $path }.
error-models-cannot-read = Não foi possível ler { $path }.
error-models-not-a-model = { $path } não é uma voz nem um reconhecedor que possamos usar.
error-models-companion-missing = Falta { $path }: uma voz tem dois arquivos, e eles precisam ficar lado a lado.
error-models-name-taken = Já há outro modelo com o nome { $id }. Dê outro nome ao arquivo.
error-models-name-unfit = { $path } precisa de outro nome, só com letras simples, algarismos, pontos e hifens.
error-models-cancelled = Interrompido. O que já veio está guardado.
