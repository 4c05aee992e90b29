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
courses-none-newer = Lá não há nada mais novo do que o que já está aqui.
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
error-microphone-none = Não há microfone aqui.
error-microphone-absent = Não há microfone { $name }. Você pode digitar suas respostas.
error-microphone-gone = O microfone sumiu. Conecte de novo, ou digite suas respostas.
error-microphone-not-sound = Este não é um arquivo de som que se possa ler: { $detail }
error-microphone-ended = A gravação chegou ao fim.
error-microphone-failed = O microfone não funciona: { $detail }
error-speaker-none = Não há alto-falante aqui.
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

## Every language, and who serves it

help-languages = Todas as línguas que o Sauti conhece: quem fala cada uma aqui, e quem ouve
doctor-languages-all = "sauti languages" mostra todas as outras.
languages-app = o aplicativo
languages-legend = Primeiro quem fala, depois quem ouve; quem vem primeiro é consultado primeiro. O que está entre parênteses não está aqui, e pode ser acrescentado.
rung-clips = gravações
rung-piper = Piper
rung-espeak = espeak-ng
rung-whisper = whisper
rung-takes = suas próprias amostras
rung-phones = sons da fala
rung-touch = toque

## Words that go to translators and come back

exchange-problem-file-too-large = O arquivo passa de { $kilobytes } kilobytes, por isso não li.
exchange-problem-file-not-utf8 = O arquivo não está em UTF-8, por isso não li. Salve de novo como "UTF-8".
exchange-problem-file-of-another-kind = Este arquivo não é do tipo que o nome diz, ou é de uma versão que não conheço.
exchange-problem-malformed = Não consigo ler isto, e deixei de fora: { $near }
exchange-problem-cut-short = Daqui em diante, não dá para ler o arquivo. Salve de novo no programa de onde ele veio.
exchange-problem-entities = O arquivo quer pôr outras coisas no lugar das palavras dele. Parei de ler aqui.
exchange-problem-column-absent = A tabela não tem a coluna "{ $column }". Deixe os títulos da primeira linha como estão.
exchange-problem-too-many = Há mais de { $limit } textos no arquivo. Deixei o resto de fora.
exchange-problem-text-too-long = O texto { $key } passa de { $limit } bytes. Deixei de fora.
exchange-problem-key-malformed = Há algo com a chave "{ $key }", que nenhum texto de curso tem. Deixei de fora.
exchange-problem-words-twice = O texto { $key } aparece duas vezes. Usei o primeiro.
exchange-problem-words-unknown = O curso não tem lugar para { $key }, por isso deixei de fora: { $text }
exchange-problem-words-in-the-way = No arquivo de palavras, { $key } está escrito de um jeito que não consigo ler, por isso não mexi nele. Corrija primeiro, e traga a tradução de novo.
exchange-problem-source-changed = O curso já não diz { $key } com as mesmas palavras de quando isto foi traduzido. Usei a tradução e deixei uma marca nela: confira de novo.
exchange-problem-plural = O texto { $key } tem uma forma para cada número, e isso não existe em um curso. Deixei de fora.
exchange-problem-inline-left-out = No texto { $key } havia algo que não é texto. Tirei.
exchange-problem-more-problems = Há mais de { $limit } problemas; só estes estão na lista.

## Courses in other channels: said on a player or on the telephone

channel-lesson = Aula { $number }.
channel-in-folder = Está na pasta { $folder }.
channel-next-in-folder = A próxima aula está na pasta { $folder }.
channel-go-to-track = Vá para a faixa { $track }.
channel-hint-on-track = Se quiser uma dica, vá para a faixa { $track }.
channel-choose-now = Pare aqui, pense, e escolha uma faixa.
channel-think-aloud = Pense nisso. Diga em voz alta o que você pensa, ou converse com quem está perto.
channel-order-think = Qual é a ordem certa? Pare aqui e pense. A próxima faixa responde.
channel-press = Aperte { $key }.
channel-press-for-more = Para ouvir mais, aperte { $key }.
channel-press-for-hint = Se quiser uma dica, aperte { $key }.
channel-press-when-ready = Quando quiser seguir, aperte { $key }.
channel-keys = Algumas teclas funcionam sempre. O oito dá uma dica. O nove segue em frente. O zero repete. O asterisco volta atrás.
channel-goodbye = Agradecemos a ligação. Até logo.

## Courses on paper: the trainer's guide

guide-how-to = Este guia é para quem conduz o grupo. Leia em voz alta o que está em letra grande. O que está em letra pequena diz o que fazer. Siga os números dos passos: uma resposta pode levar a um passo que não é o próximo.
guide-contents = Aulas
guide-tell = Conte
guide-choice = Pergunte, e deixe escolher
guide-true-false = Verdade ou não é verdade?
guide-spoken = Pergunte a palavra
guide-say-after-me = Digam em coro
guide-order = Ponha na ordem
guide-reflect = Pensar em voz alta
guide-do-tell = Leia em voz alta, devagar.
guide-do-choice = Leia a pergunta e todas as respostas. Deixe as pessoas conversarem. Depois elas escolhem, levantando a mão ou indo para um canto. Leia o que pertence à resposta delas.
guide-do-true-false = Leia a frase. Quem acha que é verdade, e quem acha que não? Pergunte por quê. Depois leia o que pertence à resposta.
guide-do-spoken = Leia só a pergunta, e espere as pessoas responderem com as próprias palavras. Se ninguém acertar, leia as respostas uma por uma.
guide-do-say-after-me = Leia em voz alta. Depois o grupo inteiro diz a frase ao mesmo tempo, duas vezes.
guide-do-order = Leia os itens em uma ordem diferente desta. Pergunte o que vem primeiro, e o que vem depois. Aqui eles estão na ordem certa.
guide-do-reflect =
    { $seconds ->
        [one] Deixe falar quem quiser, { $seconds } segundo por pessoa. Ninguém é obrigado.
        [many] Deixe falar quem quiser, até { $seconds } de segundos por pessoa. Ninguém é obrigado.
       *[other] Deixe falar quem quiser, até { $seconds } segundos por pessoa. Ninguém é obrigado.
    }
guide-right-answer = certa
guide-hint = Se ninguém souber continuar:
guide-afterwards = Depois:
guide-go-on-with = Siga para o passo { $number }.
guide-ask-again = Pergunte mais uma vez.
guide-lesson-ends = A aula termina aqui.
guide-licence = Licença:
guide-made-by = Quem fez:

## Exporting a course

help-course-export = Leva um curso para outra forma, ou para outro meio
help-course-export-folder = A pasta do curso
help-course-export-audio_tree = Pastas de som numeradas, com um menu falado, para qualquer tocador; a pasta ainda não pode existir
help-course-export-opus = Com --audio-tree: arquivos Opus pequenos em vez de arquivos WAV
help-course-export-ivr = Um fluxo para RapidPro ou TextIt, com as gravações, para telefones com teclas; a pasta ainda não pode existir
help-course-export-address = Com --ivr: em que lugar da web as gravações vão ficar
help-course-export-print = Um guia para quem ensina, em um só arquivo HTML, para imprimir
export-progress = { $done } de { $all } gravações
export-audio-tree-done =
    { $tracks ->
        [one] { $folder } tem { $tracks } faixa. Minutos: { $minutes }. Megabytes: { $megabytes }.
        [many] { $folder } tem { $tracks } de faixas. Minutos: { $minutes }. Megabytes: { $megabytes }.
       *[other] { $folder } tem { $tracks } faixas. Minutos: { $minutes }. Megabytes: { $megabytes }.
    }
export-telephone-done =
    { $recordings ->
        [one] { $folder } tem { $recordings } gravação. Fluxos: { $flows }. Megabytes: { $megabytes }.
        [many] { $folder } tem { $recordings } de gravações. Fluxos: { $flows }. Megabytes: { $megabytes }.
       *[other] { $folder } tem { $recordings } gravações. Fluxos: { $flows }. Megabytes: { $megabytes }.
    }
export-telephone-no-address = Os fluxos não citam nenhuma gravação, para que fale a voz da própria plataforma. Para usar as gravações, ponha-as na web e exporte de novo com --address.
export-guide-done = O guia está em { $file }. Abra em um navegador, e imprima de lá.
export-words-missing = O Sauti ainda não tem palavras próprias em { $language }. O que ele acrescenta ao curso está em inglês.
export-lesson-left-out = Faltam palavras nesta língua na aula “{ $lesson }”. Ela fica de fora.
export-step-left-out = Faltam palavras nesta língua no passo “{ $step }” da aula “{ $lesson }”. Ele fica de fora.
export-picture-left-out = A imagem “{ $picture }” falta, não é uma imagem ou não coube. Ela fica de fora.
error-export-exists = { $file } já existe. Escolha outro nome, ou retire o que está lá.
error-export-language = O curso não tem palavras em { $language }. Ele tem palavras em: { $languages }
error-export-empty = Nenhuma aula do curso pode ser feita em { $language }.
error-export-address = { $address } não é um endereço simples da web. Ele precisa começar com https:// e não ter sinais como @ ou ?.
error-export-flow-too-long = “{ $lesson }” é longa demais para um fluxo de telefone: precisa de { $nodes } nós, e o máximo é { $limit }. Faça duas aulas dela.
error-export-stopped = Interrompido. Nada foi escrito.

## The trainer's workshop

help-course-new = Começa um curso com um exemplo pronto
help-course-new-folder = A pasta, que precisa estar vazia ou ainda não existir
help-course-new-title = O título do curso
help-course-stats = O tamanho de um curso, e o que ele tem em cada língua
help-course-stats-folder = A pasta do curso
help-course-translate = Cria ou atualiza o arquivo de palavras de uma língua
help-course-translate-folder = A pasta do curso
help-course-translate-to = A língua para a qual se traduz
help-course-record = Grava uma língua, frase por frase
help-course-record-folder = A pasta do curso
help-course-record-from = Em vez do microfone, uma pasta de arquivos WAV, cada um com o nome das palavras ou o número delas
help-course-render = Deixa a voz que há aqui falar o que ninguém gravou
help-course-render-folder = A pasta do curso
help-course-preview = Faz um curso como um membro faria, sem guardar nada
help-course-preview-folder = A pasta do curso
help-course-preview-from = Onde começar: uma aula, ou uma aula e um passo
help-course-build = Faz de um curso um só arquivo, para distribuir
help-course-build-folder = A pasta do curso
help-course-build-out = O arquivo que vai ser escrito

error-workshop-folder-not-empty = Já há alguma coisa na pasta { $folder }. Indique outra.
error-workshop-language-absent = O curso ainda não tem palavras na língua { $language }. “sauti course translate” cria o arquivo para elas.
error-workshop-language-is-source = O curso está escrito em { $language }. Indique a língua para a qual se traduz.
error-workshop-clips-unreadable = Há algo em { $file } que não entendo, e não quero que se perca. “sauti course check” diz o que é.
error-workshop-words-unreadable = Não consigo ler { $file }, e não quero perder o que está lá. “sauti course check” diz por quê.
error-workshop-clip = Não consigo fazer uma gravação com este som: { $detail }
error-workshop-not-for-a-pack = Isto não pode ser distribuído do jeito que está: { $value }

course-new-done = Comecei um curso em { $folder }. Ele tem duas aulas curtas de exemplo, e está em ordem do jeito que está.
course-new-untranslated = Ainda não tenho palavras nessa língua, por isso o exemplo está na minha. Escreva as palavras do curso em { $file }.
course-new-next = Abra os arquivos com qualquer editor e mude uma coisa de cada vez. “sauti course check { $folder }” diz se está tudo bem, e com “sauti course preview { $folder }” você faz o curso.
course-translate-done = { $file }: a traduzir { $new }, com o original alterado { $changed }, prontas { $done }.
course-translate-how = Escreva a tradução no lugar das aspas vazias. Onde o original mudou, mude também a tradução. Se a tradução está certa como está, tire da nota a palavra “changed” e o que vem logo depois dela.
course-stats = Aulas: { $lessons }. Passos: { $steps }. Perguntas: { $questions }. Imagens: { $pictures }.
course-stats-language = { $language }: { $minutes } minutos, { $words } palavras, { $coverage } por cento dos textos. Com gravação: { $recorded } de { $texts }, com voz sintética { $synthetic }, desatualizadas { $stale }.
course-render-done = { $language }: a voz falou { $rendered } de { $texts } textos.
course-render-silent = A voz não diz nada em “{ $key }”.
course-preview-no-such-step = Não há passo “{ $step }” neste curso. Indique uma aula, ou uma aula e um passo com uma barra / entre os dois.
course-build-done = { $file }: { $files } arquivos, { $kilobytes } kilobytes.

record-how = Mostro um texto de cada vez. Fique perto do microfone, em uma sala silenciosa, e fale como quem conversa com gente da vizinhança.
record-ready = Enter: gravar · 3: pular · 4: anterior · 5: encerrar
record-running = Estou ouvindo. Aperte Enter quando terminar.
record-keep = Enter: guardar · 2: de novo · 3: pular · 4: anterior · 5: encerrar
record-done = { $recorded } de { $texts } textos estão gravados.
record-stray = O arquivo { $file } não pertence a nenhum texto deste curso. Dê a ele o nome do texto, ou o número.
record-refused = Não aceito o arquivo { $file }.
record-some-refused = Arquivos que não aceitei: { $count }.
record-flaw-silent = Não ouço ninguém falar. Veja se o microfone está ligado.
record-flaw-too-quiet = Está baixo demais. Chegue mais perto do microfone.
record-flaw-too-loud = Está alto demais. Fique mais longe do microfone.
record-flaw-clipped = Está tão alto que o som distorce. Fique mais longe do microfone, ou fale mais baixo.
record-flaw-noisy = Há barulho demais atrás da voz. Procure um lugar mais calmo, ou chegue mais perto do microfone.
record-flaw-too-long = Passa de cinco minutos. Grave um texto de cada vez.

problem-translation-stale = O original de “{ $key }” mudou depois da tradução.
    .mend = Traduza de novo. “sauti course translate” mostra o que o original diz agora.
problem-clip-outdated = A gravação “{ $key }” fala palavras cujo original mudou.
    .mend = Traduza as palavras de novo, e depois grave de novo.
problem-clips-wanting = A língua { $language } está gravada só em parte. Textos sem gravação: { $missing }. Outra voz fala esses textos.
    .mend = Grave o resto com “sauti course record”, ou deixe a voz falar com “sauti course render”.
problem-clips-needed = Nenhuma voz fala { $language }. Textos sem gravação: { $missing }. Eles ficariam em silêncio.
    .mend = Grave esses textos com “sauti course record”.
problem-clip-unplayable = Não dá para tocar a gravação { $name }.
    .mend = Grave de novo.
problem-clip-silent = Ninguém fala na gravação { $name }.
    .mend = Grave de novo.
problem-clip-clipped = A gravação { $name } está distorcida: o som foi alto demais para o microfone.
    .mend = Grave de novo, mais longe do microfone.
problem-clip-quiet = A gravação { $name } é muito mais baixa do que outras: { $loudness } LUFS.
    .mend = Grave de novo com “sauti course record”, que deixa todas as gravações no mesmo volume.
problem-clip-loud = A gravação { $name } é muito mais alta do que outras: { $loudness } LUFS.
    .mend = Grave de novo com “sauti course record”, que deixa todas as gravações no mesmo volume.
problem-clip-noisy = Há barulho atrás da voz na gravação { $name }.
    .mend = Grave de novo em um lugar mais calmo, perto do microfone.
problem-clip-unlike-words = A gravação de “{ $key }” dura { $seconds } segundos, e isso não combina com as palavras.
    .mend = Escute a gravação. O mais provável é que ela diga outras palavras; grave de novo.
problem-clip-unused = Nenhuma palavra usa a gravação { $name }.
    .mend = Retire o arquivo, ou ligue o arquivo às palavras dele em clips.toml.
problem-answers-same-sound = “{ $one }”, da resposta “{ $first }”, soa igual a “{ $other }”, de “{ $second }”. Eu não saberia qual é qual.
    .mend = Dê outras palavras a uma delas.
problem-answers-alike = “{ $one }”, da resposta “{ $first }”, soa muito parecido com “{ $other }”, de “{ $second }”. Muitas vezes vou ter que perguntar de novo.
    .mend = Escolha palavras que soem mais diferentes.
problem-answer-too-long = Ninguém diria “{ $key }” por inteiro.
    .mend = Acrescente um jeito curto de dizer, de até { $words } palavras, no atributo que começa com said.
problem-answers-too-many = O passo “{ $step }” oferece { $count } respostas faladas. Quem ouve guarda { $limit } na memória.
    .mend = Ofereça menos, ou faça dois passos dele.
problem-card-too-long = “{ $key }” é longo demais para um cartão de tocar: passa de { $limit } letras.
    .mend = Encurte, e conte o resto no texto ou no comentário da resposta.
problem-sentence-too-long = Uma frase de “{ $key }” tem { $count } palavras. Quem ouve guarda { $limit } na memória.
    .mend = Faça duas frases dela.
problem-text-figures = Há algarismos em “{ $key }”: { $found }. Uma voz pode ler de um jeito diferente do que você quer.
    .mend = Escreva o número por extenso.
problem-text-abbreviation = Há uma abreviatura em “{ $key }”: { $found }. Uma voz pode ler como palavra, ou letra por letra.
    .mend = Escreva por extenso, ou do jeito que se fala.
problem-text-sign = Há em “{ $key }” um sinal que uma voz pula ou chama do jeito dela: { $found }
    .mend = Escreva com palavras.
problem-text-foreign-script = Há em “{ $key }” uma palavra em uma escrita que não é a desta língua: { $found }
    .mend = Escreva como soa, na escrita da língua.
problem-picture-unreadable = O arquivo { $name } não é uma imagem do tipo que o nome diz.
    .mend = Salve de novo como WebP, PNG ou JPEG.
problem-picture-too-many-pixels = A imagem { $name } tem { $width } por { $height } pontos, mais do que um aparelho mostra.
    .mend = Diminua a imagem; mil pontos bastam no lado maior.
problem-picture-large = A imagem { $name } é maior do que uma tela pequena precisa: { $width } por { $height } pontos, { $kilobytes } kilobytes.
    .mend = Salve com no máximo { $limit } kilobytes, e mil pontos no lado maior.
problem-picture-unused = Nada mostra a imagem { $name }.
    .mend = Ponha o nome dela em um passo, ou retire o arquivo.
problem-licence-unknown = “{ $licence }” não é uma licença da lista SPDX.
    .mend = Escreva o nome curto de uma licença da lista, como CC-BY-SA-4.0.
problem-licence-not-free = Com “{ $licence }”, nem todo mundo pode usar, mudar e passar adiante o curso.
    .mend = Se puder, escolha uma licença livre, como CC-BY-SA-4.0.
problem-author-uncredited = Ninguém está indicado na autoria.
    .mend = Acrescente em course.toml quem escreveu o curso, com a função author.
problem-voice-uncredited = Há gravações em { $language }, e não está indicado de quem é a voz.
    .mend = Acrescente em course.toml quem fez a voz nesta língua, com a função voice.

## The worked example of a new course. It is spoken, so write it to be heard: short sentences, numbers as words.

example-author = Nossa cooperativa
example-note-course =
    Como se chama o curso, quem fez, e a ordem das aulas. As palavras dele estão na pasta “words”.
    Mude a versão quando distribuir uma nova. Em licence está o que outras pessoas podem fazer com o curso.
example-note-lesson =
    Os passos de uma aula, na ordem em que são feitos. Os nomes dos passos e das respostas não mudam:
    o que cada membro fez está ligado a eles. O que se diz em cada passo está na pasta “words”.
example-note-words =
    Tudo o que o curso diz. Escreva para o ouvido: frases curtas, uma ideia em cada uma, números por extenso.
    Em “said” estão os jeitos que as pessoas usam de verdade para dizer uma resposta, com uma barra vertical entre eles.
example-course = Nossa caixinha
    .summary = Como a vizinhança junta dinheiro, e como decide o que comprar.
example-putting-together = Juntar o dinheiro
    .summary = Três pessoas da vizinhança, uma caixa, e uma carroça.
example-putting-together--story = Lúcia, Antônio e Rosa vendem verduras. A feira fica longe. Cada um por si, ninguém tem dinheiro para uma carroça. Então, toda semana, cada pessoa põe uma moeda na mesma caixa.
example-putting-together--why = Para que põem o dinheiro na mesma caixa?
    .hint = Pense no caminho até a feira.
    .answer-cart = Para comprar uma carroça
    .said-cart = uma carroça | para a carroça | para chegar à feira
    .reply-cart = Sim. Com o dinheiro junto, dá para comprar o que ninguém pode comprar por si.
    .answer-feast = Para fazer uma festa
    .said-feast = uma festa | fazer festa | para comer
    .reply-feast = Uma festa seria boa. Mas não é do que mais precisam.
example-putting-together--once-more = Escute mais uma vez. A feira fica longe, e levam tudo nas costas.
example-putting-together--each-week = Toda semana, Lúcia, Antônio e Rosa põem alguma coisa na caixa.
    .reply-true = É isso. É pouco, mas vem toda semana, e de cada pessoa.
    .reply-false = Põem, sim. É pouco, mas vem toda semana, e de cada pessoa.
example-putting-together--rule = Esta é a regra da caixa. Diga comigo.
    .phrase = Todo mundo dá, e todo mundo decide.
    .reply = Muito bem. Guarde isso na memória.
example-deciding-together = Decidir em conjunto
    .summary = A caixa está cheia. E agora?
example-deciding-together--story = Depois de um ano, a caixa está cheia. Antônio pôs um pouco mais do que Lúcia e Rosa. Ele quer escolher a carroça por conta própria. Elas querem conversar primeiro.
example-deciding-together--who-decides = Quem deve decidir que carroça vão comprar?
    .hint = Pense na regra da caixa.
    .answer-everybody = Decidem em conjunto
    .said-everybody = todo mundo | em conjunto | todos eles
    .reply-everybody = Sim. Cada pessoa tem um voto, não importa quanto pôs.
    .answer-richest = Quem pôs mais dinheiro
    .said-richest = Antônio | ele decide | quem pagou mais
    .reply-richest = Aí quem decide é o dinheiro, e não as pessoas. Aqui cada pessoa tem um voto.
example-deciding-together--in-order = O que vem primeiro, e o que vem depois? Diga na ordem certa.
    .answer-talk = A gente conversa sobre isso
    .said-talk = conversar | primeiro a conversa
    .answer-vote = Fazemos uma votação
    .said-vote = votar | a votação
    .answer-buy = Compramos a carroça
    .said-buy = comprar | a carroça
    .reply = Primeiro conversar, depois votar, depois comprar. Assim ninguém tem surpresa.
example-deciding-together--yours = Pense em algo que você já comprou em conjunto com outras pessoas. Como foi a decisão? Conte com suas próprias palavras.
    .reply = Agradeço. Conte isso a outras pessoas também; elas vão aprender com você.

## Sounds in which nobody speaks, and the limits of rejection, when hearing is measured
bench-noise = { $kind }: uma de quatro palavras é aceita em { $sure } %, e perguntada em { $near } %
bench-noises = { $clips } sons em que ninguém fala: uma de quatro palavras é aceita em { $sure } % ({ $interval }), e perguntada em { $near } %
bench-others-at-five = { $language }, outras palavras, { $takes } amostras: um limite que recusa 5 % das escolhas certas deixa passar { $share } %
help-hear-plot = Desenha, como imagem (SVG), quantas escolhas certas e quantas outras palavras cada limite recusa e deixa passar

## Questions of other programs, made into a draft

intake-file-too-large = O arquivo passa de { $kilobytes } kilobytes, por isso não li.
intake-file-not-utf8 = As palavras deste arquivo não estão em UTF-8, por isso não li. Salve de novo como "UTF-8".
intake-file-of-another-kind = Este arquivo não é do tipo que o nome diz.
intake-malformed = Não consigo ler isto: { $near }
intake-cut-short = Da linha { $line } em diante, não dá para ler o arquivo. O que vinha antes está no rascunho.
intake-entities = O arquivo quer pôr outras coisas no lugar das palavras dele. Parei de ler aqui.
intake-archive-damaged = O pacote está danificado e não pode ser aberto.
intake-archive-too-many = O pacote tem mais de { $limit } arquivos, por isso não abri.
intake-archive-entry-absent = O pacote não tem nenhum arquivo { $name } que eu consiga ler.
intake-archive-ambiguous = O pacote tem dois arquivos no mesmo lugar, e ninguém pode saber qual é o certo. Não abri.
intake-archive-swells = O arquivo { $name } do pacote cresce demais quando é descompactado. Deixei compactado.
intake-archive-hostile-names = Arquivos do pacote que querem ser escritos onde não devem: { $count }. Não escrevo nenhum; mas tome cuidado com este pacote.
intake-content-unknown = Um curso não tem nada para conteúdo deste tipo: { $kind }
intake-media = Imagens, sons ou vídeos que ficaram de fora: { $count }.
intake-formula = Uma fórmula ficou como está escrita. Uma voz não consegue ler: diga com palavras.
intake-text-absent = Não há texto para falar, por isso ficou de fora.
intake-text-too-long = Um texto passa de { $limit } bytes, e é longo demais para ouvir. Ficou de fora.
intake-answer-unspeakable = Uma resposta não pode ser falada, porque é uma imagem ou só sinais. Ficou de fora.
intake-answer-twice = Duas respostas se dizem do mesmo jeito. Deixei a segunda de fora: { $answer }
intake-too-many-answers = Há mais de { $limit } respostas. Deixei de fora as últimas erradas.
intake-too-few-answers = Sobraram poucas respostas, por isso a pergunta ficou de fora.
intake-right-answer-absent = Nenhuma resposta está certa, por isso a pergunta ficou de fora.
intake-several-right = Era para escolher todas as respostas certas de uma vez. No curso, qualquer uma delas está certa.
intake-order-length = Dá para pôr em ordem de dois a sete itens. Isto ficou de fora.
intake-answer-pattern = Um asterisco vale por muitas respostas, e deixei de fora: { $answer } Escreva o que as pessoas dizem de verdade.
intake-replies = Com os comentários e as dicas, a pergunta ficou longa demais. Deixei os dois de fora.
intake-too-many = Há mais no arquivo do que cabe em um curso. Peguei { $limit } e deixei o resto de fora.
intake-licence-unknown = O arquivo não diz com que licença pode ser usado. Pergunte a quem fez, e escreva em course.toml.
intake-nothing = Nada neste arquivo serviu para fazer uma aula.
intake-more = Mais de { $limit } coisas ficaram de fora; só estas estão na lista.

## Packs

error-pack-too-large = Este pacote é grande demais: passa de { $limit }.
error-pack-malformed = Este pacote está danificado: não dá para ler a linha { $line }, coluna { $column }, do manifesto dele.
error-pack-not-canonical = O manifesto deste pacote não está escrito como deve, por isso o pacote não foi usado.
error-pack-format-unknown = Este pacote é para um programa mais novo: o formato dele é { $found }.
error-pack-text-unfit = Um título ou nome deste pacote não pode ser mostrado, por isso o pacote não foi usado.
error-pack-text-absent = Este pacote não tem título, ou não tem motivo.
error-pack-languages-differ = Este pacote não tem as línguas que diz ter.
error-pack-part-twice = { $file } aparece duas vezes neste pacote.
error-pack-part-out-of-place = { $file } não cabe em um pacote deste tipo.
error-pack-part-absent = Este pacote não está completo: falta o que ele mais precisa ter.
error-pack-file-empty = { $file } está vazio neste pacote.
error-pack-file-too-large = { $file } é grande demais neste pacote.
error-pack-pieces-differ = { $file } não tem o tamanho que este pacote diz.
error-pack-not-a-pack = Este arquivo não é um pacote.
error-pack-cut-short = Este pacote não está completo. Copie de novo.
error-pack-bytes-behind = Há algo depois do fim deste pacote, por isso ele não foi usado.
error-pack-wrong-hash = { $file } está danificado neste pacote, por isso não foi usado. Copie o pacote de novo.
error-pack-failed = Não foi possível ler ou escrever o pacote.

error-distribution-not-there = O lugar onde procuramos não tem este pacote completo.
error-distribution-wrong-size = O lugar onde procuramos tem um arquivo que não é do tamanho que deveria ser. Talvez esta rede peça um cadastro antes.
error-distribution-cannot-read = Não foi possível ler { $path }. O pen drive ainda está no lugar?
error-distribution-address-unfit = { $address } não é um endereço que se possa usar.
error-distribution-no-network = Não foi possível chegar a { $host }. Há conexão?
error-distribution-not-secure = A conexão com { $host } não é segura, por isso nada foi baixado.
error-distribution-refused = { $host } não entrega o que pedimos (status { $status }).
error-distribution-not-http = { $host } não responde como um servidor web.
error-distribution-broken = A conexão com { $host } caiu. O que veio está guardado: tente de novo, e continua daí.
error-distribution-cancelled = Interrompido. O que já veio está guardado.
error-distribution-wrong-bytes = O que veio está danificado ou não é o arquivo certo, por isso nada disso foi guardado.
error-distribution-needs-newer-app = Este pacote é para um programa mais novo.
error-distribution-older = A versão { $offered } é mais velha do que a versão { $held }, que já está aqui.
error-distribution-withdrawn = Quem publicou isto retirou.
error-distribution-not-held = Isto não está no aparelho.
error-distribution-damaged = { $file } está danificado. Retire o pacote, e traga de novo.
error-distribution-busy = Outro programa está trazendo um pacote para cá agora mesmo.
error-distribution-no-space = Não há espaço suficiente em { $folder }: é preciso ter { $needed } megabytes, e há { $free } livres.
error-distribution-cannot-write = Não foi possível escrever { $path }.
error-distribution-no-sharing = Não dá para compartilhar nada nesta rede.

## Translators' files and drafts, on the command line

help-course-export-po = As palavras para quem traduz, como arquivo PO do gettext
help-course-export-xliff = As palavras para quem traduz, como arquivo XLIFF 2
help-course-export-csv = As palavras para quem traduz, como tabela para uma planilha
help-course-import = Põe no curso uma tradução que voltou pronta
help-course-import-folder = A pasta do curso
help-course-import-file = O arquivo de quem traduziu, que termina em .po, .xliff ou .csv
help-course-draft = Faz o rascunho de um curso com perguntas de outro programa
help-course-draft-file = As perguntas: H5P, Moodle XML, GIFT, ou uma exportação do Anki em texto
help-course-draft-out = A pasta do rascunho, que precisa estar vazia ou ainda não existir
course-export-words-done = Escrevi { $file }. Textos: { $texts }. Traduzidos: { $translated }. Para conferir de novo: { $stale }.
course-import-done = { $file } está em dia. Textos que mudaram: { $changed }. Para conferir: { $problems }.
course-draft-done = O rascunho está em { $folder }. Aulas: { $lessons }. Passos: { $steps }. Itens que não puderam vir como eram: { $left }.
error-import-kind = Não sei o que é { $file }. Leio arquivos que terminam em .po, .xliff ou .csv.
error-import-language = Esta tradução está na língua { $found }, e não em { $language }.
error-draft-kind = Não sei o que é { $file }. Leio pacotes H5P, Moodle XML, GIFT e notas do Anki exportadas como texto.

## Officers of a federation

help-federation = Decide, com outras pessoas, o que é publicado
help-federation-key = Faz a chave de uma pessoa dirigente
help-federation-key-out = Onde escrever a chave; a metade pública fica ao lado, com .pub no fim
help-federation-key-name = O nome da pessoa dirigente, como as outras pessoas o conhecem
help-federation-key-passphrase_file = Um arquivo com a frase secreta; sem ele, a frase é perguntada
help-federation-init = Começa uma federação
help-federation-init-folder = A pasta da federação
help-federation-init-title = O nome da federação
help-federation-init-officers = A metade pública da chave de uma pessoa dirigente; uma vez para cada dirigente
help-federation-init-threshold = Quantas assinaturas são necessárias
help-federation-show = O que está proposto, e quem já assinou
help-federation-show-folder = A pasta da federação
help-federation-add-officer = Propõe mais uma pessoa como dirigente
help-federation-add-officer-folder = A pasta da federação
help-federation-add-officer-officer = A metade pública da chave de quem entra como dirigente
help-federation-add-officer-role = A cooperativa pela qual a pessoa assina; sem ela, a própria federação
help-federation-remove-officer = Propõe que alguém deixe de assinar
help-federation-remove-officer-folder = A pasta da federação
help-federation-remove-officer-who = O nome da pessoa dirigente
help-federation-remove-officer-role = A cooperativa pela qual a pessoa assinava; sem ela, a própria federação
help-federation-rotate = Propõe uma chave nova para uma pessoa dirigente que perdeu a chave ou teve a chave roubada
help-federation-rotate-folder = A pasta da federação
help-federation-rotate-who = O nome da pessoa dirigente
help-federation-rotate-officer = A metade pública da chave nova
help-federation-rotate-role = A cooperativa; sem ela, a própria federação
help-federation-threshold = Propõe quantas assinaturas são necessárias
help-federation-threshold-folder = A pasta da federação
help-federation-threshold-threshold = Quantas assinaturas são necessárias
help-federation-threshold-role = A cooperativa; sem ela, a própria federação
help-federation-delegate = Propõe que uma cooperativa publique por conta própria
help-federation-delegate-folder = A pasta da federação
help-federation-delegate-name = O nome da cooperativa, em letras minúsculas e sem espaços
help-federation-delegate-officers = A metade pública da chave de uma pessoa dirigente da cooperativa; uma vez para cada dirigente
help-federation-delegate-threshold = Quantas assinaturas da cooperativa são necessárias
help-federation-delegate-scope = Com quais nomes ela publica; quase sempre o próprio nome, uma barra, e qualquer coisa
help-federation-delegate-by = Quem confia nela, quando não é a federação
help-federation-undelegate = Propõe que uma cooperativa deixe de publicar
help-federation-undelegate-folder = A pasta da federação
help-federation-undelegate-name = O nome da cooperativa
help-federation-undelegate-by = Quem confiou nela, quando não foi a federação
help-federation-propose = Propõe pacotes para publicar
help-federation-propose-folder = A pasta da federação
help-federation-propose-packs = Os pacotes, como sauti course build faz
help-federation-propose-role = A cooperativa que publica os pacotes; sem ela, a própria federação
help-federation-withdraw = Propõe que um pacote não seja mais usado
help-federation-withdraw-folder = A pasta da federação
help-federation-withdraw-name = O nome com que está publicado
help-federation-withdraw-reasons = Por quê: uma língua, um sinal de igual e uma frase; uma vez para cada língua
help-federation-withdraw-role = A cooperativa que publicou o pacote; sem ela, a própria federação
help-federation-renew = Propõe a mesma coisa de novo, por mais tempo
help-federation-renew-folder = A pasta da federação
help-federation-renew-role = A cooperativa; sem ela, a própria federação
help-federation-sign = Lê o que está proposto, e assina
help-federation-sign-folder = A pasta da federação
help-federation-sign-key = O arquivo com a sua chave
help-federation-sign-passphrase_file = Um arquivo com a frase secreta; sem ele, a frase é perguntada
help-federation-sign-copies = Uma proposta que outra pessoa dirigente assinou e enviou
help-federation-sign-yes = Assina sem perguntar
help-federation-sign-aloud = Lê em voz alta o que é assinado
help-federation-publish = Põe em vigor o que já tem assinaturas suficientes
help-federation-publish-folder = A pasta da federação
help-federation-publish-key = O arquivo com a sua chave
help-federation-publish-passphrase_file = Um arquivo com a frase secreta; sem ele, a frase é perguntada
help-federation-publish-copies = Uma proposta que outra pessoa dirigente assinou e enviou
help-federation-give-up = Desiste de uma proposta
help-federation-give-up-folder = A pasta da federação
help-federation-give-up-role = Qual proposta: root, targets, ou uma cooperativa

federation-passphrase = Sua frase secreta:
federation-passphrase-new = Uma nova frase secreta, de várias palavras:
federation-passphrase-again = A mesma, mais uma vez:
federation-passphrase-differs = As duas frases secretas são diferentes. Nada foi feito.
federation-passphrase-short = A frase secreta é curta. Use várias palavras, com { $least } letras ou mais no total.
federation-key-made = Sua chave está em { $file }. Guarde só para você, e guarde uma cópia em outro lugar seguro. Entregue { $public } às outras pessoas, e leia estes números para elas: { $fingerprint }
federation-nothing-proposed = Não há nada proposto.
federation-nothing-to-sign = Não há nada proposto que esta chave possa assinar.
federation-proposal = Proposta para { $role }, versão { $version }. Os números dela: { $fingerprint }
federation-proposal-file = Para passar adiante: { $file }
federation-standing = { $missing ->
    [0] Assinado por: { $signed }. Já é o bastante.
    [one] Assinado por: { $signed }. Falta mais uma assinatura.
    [many] Assinado por: { $signed }. Faltam mais { $missing } de assinaturas.
   *[other] Assinado por: { $signed }. Faltam mais { $missing } assinaturas.
}
federation-agree = Você concorda? Digite sim para assinar:
federation-agree-yes = sim
federation-cannot-ask = Aqui não há a quem perguntar. Nada foi assinado. Quem tem certeza acrescenta --yes.
federation-signed = Você assinou para { $role }.
federation-not-signed = Você não assinou para { $role }.
federation-published = Em vigor: { $role }.
federation-waiting = { $missing ->
    [0] { $role } espera outra decisão que faz parte desta.
    [one] { $role } espera mais uma assinatura.
    [many] { $role } espera mais { $missing } de assinaturas.
   *[other] { $role } espera mais { $missing } assinaturas.
}
federation-list-renewed = A lista dos arquivos mais novos foi assinada de novo. Nada mais mudou.
federation-to-be-published = Agora uma pessoa dirigente da própria federação põe isto em vigor: com sauti federation publish.
federation-given-up = A proposta para { $role } foi abandonada.

federation-change-begins = A federação começa. O nome dela é { $title }.
federation-change-joins = { $name } pode assinar para { $role }. Os números da chave: { $fingerprint }
federation-change-leaves = { $name } não assina mais para { $role }.
federation-change-needs = Assinaturas necessárias para { $role }: { $threshold }, de um total de { $all } dirigentes.
federation-change-trusts = { $name } pode publicar por conta própria, com estes nomes: { $scope }
federation-change-distrusts = { $name } não pode mais publicar.
federation-change-lists = Publica-se { $name }, versão { $version }.
federation-change-replaces = { $name } passa da versão { $from } para a versão { $to }.
federation-change-unlists = Não se oferece mais { $name }.
federation-change-withdraws = Retira-se { $name }, porque: { $reason }
federation-change-valid = { $role } vale até { $date }.
federation-change-unknown = Muda alguma coisa para a qual não tenho palavra: { $member }. Não assine antes de saber o que é.

error-federation-no-key = { $file } não é uma chave de dirigente.
error-federation-no-such-key = Isto não é uma chave de dirigente.
error-federation-not-opened = A frase secreta não abre a chave, ou o arquivo está danificado.
error-federation-no-chance = O sistema não fornece números aleatórios. Nenhuma chave foi feita.
error-federation-no-passphrase = Aqui não há a quem perguntar a frase secreta. Ponha a frase em um arquivo, e indique esse arquivo com --passphrase-file.
error-federation-no-proposal = Isto não é uma proposta, ou está danificado.
error-federation-changed = A proposta para { $role } não diz o mesmo que foi assinado. Alguém mudou a proposta. Não assine; pergunte quem esteve com ela por último.
error-federation-outdated = A proposta para { $role } é antiga: a versão { $version } já está em vigor. É preciso propor de novo.
error-federation-not-an-officer = Esta chave não pode assinar para { $role }.
error-federation-broken = { $file } está danificado.
error-federation-already-there = Já existe uma federação nesta pasta.
error-federation-not-there = Não há nenhuma federação em { $folder }.
error-federation-no-such-role = Não existe { $role } nesta federação.
error-federation-no-such-officer = { $who } não é dirigente de { $role }.
error-federation-already-officer = { $who } já é dirigente de { $role }.
error-federation-threshold = Não dá para exigir { $threshold } de { $all } assinaturas para { $role }.
error-federation-key-twice = Uma mesma chave apareceria duas vezes para { $role }, e contaria duas vezes.
error-federation-being-signed = A proposta para { $role } está sendo assinada. Primeiro ponha em vigor, ou desista dela.
error-federation-out-of-scope = { $role } não pode publicar com o nome { $name }.
error-federation-not-listed = Não há nada publicado com o nome { $name }.
error-federation-reason = “{ $given }” não é um motivo. Escreva uma língua, um sinal de igual e uma frase, por exemplo pt=Diz um preço errado.

## Packs on this device: whom it trusts, what it holds, how more comes and goes

help-packs = Cursos, vozes e reconhecedores que passam de mão em mão
help-packs-trust = Passa a confiar em uma federação, depois de comparar os números das chaves com as pessoas dirigentes
help-packs-trust-root = O arquivo raiz da federação, ou a pasta que ela publica
help-packs-trust-yes = Confia nela sem perguntar
help-packs-trusts = Mostra em quem este aparelho confia
help-packs-list = Mostra o que está aqui, e o que é oferecido
help-packs-list-from = Onde procurar mais: uma pasta, um endereço na web, ou o endereço de um aparelho vizinho
help-packs-install = Recebe um pacote
help-packs-install-name = O pacote, pelo nome na lista, ou um pacote que alguém enviou como um só arquivo
help-packs-install-from = De onde ele vem: uma pasta, um endereço na web, ou o endereço de um aparelho vizinho
help-packs-remove = Retira um pacote e devolve o espaço
help-packs-remove-name = O pacote, pelo nome na lista
help-packs-verify = Confere cada pacote com as impressões digitais dele
help-packs-share = Dá aos aparelhos vizinhos desta rede o que está aqui, até você parar
help-packs-share-name = Como este aparelho se chama na rede
help-packs-share-port = A porta; sem ela, qualquer uma que esteja livre
help-packs-neighbours = Mostra quem compartilha nesta rede

packs-federation =
    { $all ->
        [one] { $title }. Uma só pessoa assina:
        [many] { $title }. Assinaturas necessárias: { $threshold }, de um total de { $all } de dirigentes:
       *[other] { $title }. Assinaturas necessárias: { $threshold }, de um total de { $all } dirigentes:
    }
packs-officer = { $name }: { $fingerprint }
packs-trust-replaces = Até agora este aparelho confia em { $title }. Isso acabaria.
packs-agree = Compare os números com as pessoas dirigentes, cara a cara. Este aparelho deve confiar nelas? (sim/não)
packs-cannot-ask = Aqui não há a quem perguntar. Quem já comparou os números acrescenta --yes.
packs-not-trusted = Nada mudou.
packs-trusted = Agora este aparelho confia em { $title }.
packs-held = está aqui
packs-newer = mais novo do que o que está aqui, { $megabytes } MB
packs-offered = oferecido, { $megabytes } MB
packs-withdrawn-because = Retirado por quem publicou: { $reason }
packs-silent = Não foi possível perguntar a { $role }. { $reason }
packs-stale = Esta informação foi assinada em { $date }, e o prazo dela já passou. Aqui não se sabe o que foi retirado desde então.
packs-stale-since = O prazo desta informação terminou em { $date }. Aqui não se sabe o que foi retirado desde então.
packs-checking = Conferindo o que está aqui: { $percent }%
packs-carrying = { $name }: { $percent }%, { $done } de { $all } MB
packs-left-seconds =
    { $seconds ->
        [one] falta { $seconds } segundo
        [many] faltam { $seconds } de segundos
       *[other] faltam { $seconds } segundos
    }
packs-left-minutes =
    { $minutes ->
        [one] falta { $minutes } minuto
        [many] faltam { $minutes } de minutos
       *[other] faltam { $minutes } minutos
    }
packs-installed = { $title } { $version } agora está aqui.
packs-removed = { $name } foi retirado.
packs-damaged = { $name } está danificado. Retire, e traga de novo.
packs-good = Tudo o que está aqui está em ordem.
packs-some-damaged =
    { $count ->
        [0] Nenhum pacote está danificado.
        [one] Um pacote está danificado.
        [many] { $count } de pacotes estão danificados.
       *[other] { $count } pacotes estão danificados.
    }
packs-share-name = Sauti
packs-sharing =
    { $count ->
        [0] Nenhum pacote é compartilhado em { $address }
        [one] Um pacote é compartilhado em { $address }
        [many] { $count } de pacotes são compartilhados em { $address }
       *[other] { $count } pacotes são compartilhados em { $address }
    }
packs-sharing-until = Para terminar, use Ctrl-C.
packs-shared =
    { $given ->
        [0] Nenhum arquivo foi entregue.
        [one] Um arquivo foi entregue.
        [many] { $given } de arquivos foram entregues.
       *[other] { $given } arquivos foram entregues.
    }
packs-no-neighbours = Ninguém compartilha nesta rede.

error-trust-nobody = Este aparelho ainda não confia em nenhuma federação. Peça o arquivo raiz a uma pessoa dirigente, e compare os números.
error-trust-no-root = Não há nenhum arquivo raiz de federação em { $place }.
error-trust-no-place = Diga de onde vem, com --from.
error-trust-not-signed = Ninguém em quem este aparelho confia assinou para { $file }, por isso nada disso foi guardado.
error-trust-several = Há mais de um pacote publicado com o nome { $name }. Diga o nome inteiro, como está na lista.
error-trust-other-publisher = Aqui está { $held }, publicado por outras pessoas. Retire antes que { $name } possa vir no lugar dele.
error-trust-unreadable = Não dá para ler o que a federação diz ali.
error-trust-store = Não foi possível ler ou guardar em quem este aparelho confia.
error-trust-absent = A informação de uma federação não está completa ali.
error-trust-rollback = Isto é mais antigo do que este aparelho já viu ({ $role }: { $offered } em vez de { $seen }), por isso não foi aceito.
error-trust-too-few = Assinaturas válidas para { $role }: { $found }, e são necessárias { $needed }. Por isso não foi aceito.
error-trust-expired = O prazo do que { $role } diz terminou em { $date }.
error-trust-broken = O que a federação diz ali está danificado ou é falso, por isso não foi aceito.
error-trust-not-listed = Ninguém em quem este aparelho confia publica { $name }.
