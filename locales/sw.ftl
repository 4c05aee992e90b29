# Every word the app itself says or shows, in Swahili.

## Commands, and yes and no

command-repeat = Tena
    .said = tena | rudia | sema tena | mara nyingine
command-slower = Polepole
    .said = polepole | taratibu | punguza kasi
command-faster = Haraka
    .said = haraka | ongeza kasi | kasi ya kawaida
command-next = Endelea
    .said = endelea | mbele | ifuatayo
command-back = Nyuma
    .said = nyuma | rudi nyuma | iliyopita
command-help = Msaada
    .said = msaada | nisaidie | dokezo
command-menu = Masomo
    .said = masomo | orodha
command-stop = Simama
    .said = simama | acha | basi | kwaheri
yes = Ndiyo
    .said = ndiyo | ndio | naam | sawa
no = Hapana
    .said = hapana | la | siyo
true = Kweli
    .said = kweli | ni kweli | ndiyo | sahihi
false = Si kweli
    .said = si kweli | siyo kweli | hapana | uongo

## Greeting

app-name = Sauti
greeting = Karibu Sauti.
greeting-named = Karibu Sauti, { $name }.
greeting-known = Karibu tena, { $name }.

## At the door

door-who = Nani yuko hapa?
newcomer = Mtu mpya
    .said = mtu mpya | mimi ni mpya | mpya
picture-ask = Chagua picha yako. Gusa unayoipenda, au sema jina lake. Ukinyamaza, nitakuchagulia moja.
picture-tree = Mti
    .said = mti
picture-sun = Jua
    .said = jua
picture-moon = Mwezi
    .said = mwezi
picture-star = Nyota
    .said = nyota
picture-bird = Ndege
    .said = ndege
picture-fish = Samaki
    .said = samaki
picture-flower = Ua
    .said = ua
picture-drum = Ngoma
    .said = ngoma
picture-pot = Chungu
    .said = chungu
picture-boat = Mashua
    .said = mashua
picture-house = Nyumba
    .said = nyumba
picture-butterfly = Kipepeo
    .said = kipepeo
picture-elephant = Tembo
    .said = tembo | ndovu
picture-lamp = Taa
    .said = taa
picture-mountain = Mlima
    .said = mlima
picture-key = Ufunguo
    .said = ufunguo

## Learning the member's voice

teaching = Jifunze sauti yangu
    .said = jifunze sauti yangu | sauti yangu | ijue sauti yangu
teaching-offer = Ninaweza kujifunza sauti yako kwa dakika mbili, kisha nitakuelewa vizuri zaidi. Sema ndiyo baada ya mlio, tuanze. Kuruka, nyamaza au gusa skrini.
teaching-resume = Hatujamaliza kujifunza sauti yako. Sema ndiyo baada ya mlio, tuendelee. Kuruka, nyamaza au gusa skrini.
teaching-any = Sema lolote baada ya mlio, tuanze. Kuruka, nyamaza au gusa skrini.
teaching-begins = Vizuri. Nitasema neno, nawe ulirudie baada ya mlio, kama unavyosema kila siku. Ukitosheka, gusa skrini.
teaching-say = Sema:
teaching-more = Mara nyingine.
teaching-half = Tumefika nusu.
teaching-last = Limebaki neno moja.
teaching-word-left = Tunaliacha neno hili.
teaching-done = Asante. Sasa ninaijua sauti yako.
teaching-left = Tunaishia hapa. Nilichojifunza kimehifadhiwa. Kuendelea wakati mwingine, chagua kwenye masomo: jifunze sauti yangu.
teaching-skip = Si sasa
teaching-help = Sema neno baada ya mlio. Kuruka neno, gusa: endelea. Kuacha, gusa: si sasa.
teaching-how = Ili nijifunze sauti yako, sema: jifunze sauti yangu.

## Choosing a language, a course, a lesson

language-name = Kiswahili
    .said = Kiswahili | kwa Kiswahili | Swahili
language-offer = Kwa Kiswahili, sema: Kiswahili.
language-ask = Tuongee Kiswahili?
courses = Kozi
course-which = Tuchukue kozi gani?
courses-none = Bado hakuna kozi kwenye kifaa hiki. Mwombe anayekitunza aongeze kozi.
lessons-list = Haya ndiyo masomo yetu.
lesson-which = Tuchukue somo gani?
lesson-next = Somo linalofuata ni:
lesson-begin-ask = Tuanze?
lesson-again = Tunaweza kurudia somo. La kwanza ni:
lesson-begins = Haya, tuanze.
lesson-resumed = Tunaendelea pale tulipoishia.
lesson-done = Somo hili limekwisha. Hongera.
lesson-score = Majibu sahihi kwa mara ya kwanza: { $right } kati ya { $asked }.
course-done = Tumemaliza masomo yote ya kozi hii.
go-on-ask = Tuendelee?
menu-ask = Tuangalie masomo tena?
ordinal-1 =
    .said = la kwanza | ya kwanza | namba moja
ordinal-2 =
    .said = la pili | ya pili | namba mbili
ordinal-3 =
    .said = la tatu | ya tatu | namba tatu
ordinal-4 =
    .said = la nne | ya nne | namba nne
ordinal-5 =
    .said = la tano | ya tano | namba tano
ordinal-6 =
    .said = la sita | ya sita | namba sita
ordinal-7 =
    .said = la saba | ya saba | namba saba
ordinal-8 =
    .said = la nane | ya nane | namba nane
ordinal-9 =
    .said = la tisa | ya tisa | namba tisa

## The pages beside the conversation

progress-summary =
    { $lessons ->
        [0] Bado hatujamaliza somo lolote.
        [one] Tumemaliza somo moja.
       *[other] Tumemaliza masomo { $lessons }.
    } { $due ->
        [0] Hakuna swali linalosubiri kukumbukwa.
        [one] Swali moja linasubiri tulikumbuke.
       *[other] Maswali { $due } yanasubiri tuyakumbuke.
    }
courses-none-newer = Huko hakuna kitu kipya kuliko kilichopo hapa.
course-added = Nimeweka kozi “{ $course }” kwenye rafu.
sound-test = Hivi ndivyo ninavyosikika.

## Looking back at what is due

review = Marudio
    .said = marudio | turudie | tukumbuke
review-due =
    { $count ->
        [one] Kuna swali moja linatusubiri, ili tusilisahau.
       *[other] Kuna maswali { $count } yanatusubiri, ili tusiyasahau.
    }
review-ask = Tuyarudie?
review-how = Kuyarudia, sema: marudio.
review-start = Turudie kidogo.
review-nothing = Leo hakuna la kurudia.
review-done = Ni hayo tu kwa sasa.
review-score = Majibu sahihi: { $right } kati ya { $asked }.

## Questions and replies

right = Ndiyo, ni hivyo.
wrong = Hapana, silo jibu.
once-more = Tujaribu tena.
answer-is = Jibu ni:
it-is-true = Ni kweli.
it-is-not-true = Si kweli.
hint-is = Hili hapa dokezo.
no-matter = Haidhuru. Tunaendelea.
now-you = Sasa wewe:
well-said = Umesema vizuri.
that-is-fine = Si neno.
order-first = Nini kinakuja kwanza?
order-next = Nini kinafuata?
order-not-yet = Hapa sipo mahali pake.
order-here = Hapa panakuja:
order-is = Mpangilio ni huu:
reflect-speak = Sema baada ya mlio. Ukimaliza, nyamaza tu.
reflect-think = Lifikirie taratibu. Ukiwa tayari, gusa skrini.
reflect-kept = Maneno yako yamehifadhiwa.
reflect-nothing = Safari hii sikuhifadhi sauti yoyote.
finished = Nimemaliza

## When something was not understood, or nobody spoke

not-understood = Sikuelewa hilo.
not-found = Sipati hilo hapa.
did-you-say = Je, umesema:
offer-start = Nitayataja moja moja. Sema ndiyo kwenye lile unalotaka.
tap-or-next = Gusa jibu lako kwenye skrini. Au sema endelea, tuendelee.
waiting = Ninakusubiri. Ukiwa tayari, gusa skrini.
cannot-hear = Hapa siwezi kukusikia. Tafadhali gusa jibu lako, au liandike.
microphone-lost = Kipaza sauti hakipo tena. Tafadhali gusa jibu lako, au liandike.
microphone-back = Kipaza sauti kimerudi. Ninakusikia tena.
speaker-lost = Spika haipo tena. Tafadhali soma kwenye skrini.
speaker-back = Spika imerudi.
help-general = Wakati wowote unaweza kusema: tena, polepole, haraka, endelea, nyuma, masomo, au simama.
not-kept-ask = Jibu lako halikuhifadhiwa. Tujaribu tena?

## Goodbye

goodbye = Tunaishia hapa. Hakuna kilichopotea. Safari ijayo tutaendelea kutoka hapa. Kwaheri.
goodbye-away = Sikusikii, kwa hiyo tunaishia hapa. Hakuna kilichopotea. Tutaonana tena.
goodbye-unkept = Tunaishia hapa. Jibu la mwisho halikuhifadhiwa; yaliyotangulia yote yako salama. Kwaheri.

## Remembering

error-store-disk-full = Hakuna nafasi tena kwenye kifaa hiki. Majibu yako hadi sasa yako salama. Tafuta nafasi, kisha jaribu tena.
error-store-read-only = Siruhusiwi kuandika kwenye folda ambamo majibu yako yanahifadhiwa. Muulize anayetunza kifaa hiki.
error-store-unreadable = Siruhusiwi kusoma folda ambamo majibu yako yanahifadhiwa. Muulize anayetunza kifaa hiki.
error-store-storage-fault = Hifadhi ya kifaa hiki inaharibika. Omba msaada mapema, ili kitu chochote kisipotee.
error-store-damaged = Faili la majibu yako limeharibika. Tunaweza kulirudisha kutoka nakala nzuri ya mwisho. Faili lililoharibika linatunzwa.
error-store-wrong-key = Ufunguo wa kifaa hiki haufungui faili la majibu yako. Muulize anayetunza kifaa hiki.
error-store-key-lost = Ufunguo wa majibu yako haupo au umeharibika. Bila ufunguo hayawezi kusomwa. Tafuta nakala ya folda iitwayo keys.
error-store-in-use = Majibu yako yamefunguliwa kwenye dirisha lingine. Lifunge hilo kwanza, kisha jaribu tena.
error-store-newer = Majibu yako yaliandikwa na Sauti mpya zaidi, toleo la faili { $found }. Hii inajua toleo { $known }. Tafadhali tumia Sauti mpya.
error-store-no-backup = Hakuna nakala nzuri ya kurudisha. Faili lililoharibika linatunzwa, huenda mtu akaweza kusaidia.
error-store-no-such-member = Simjui mwanachama huyu kwenye kifaa hiki.
error-store-name-taken = Kuna mtu hapa mwenye jina hili tayari. Tafadhali chagua jina lingine.
error-store-name-unfit = Hili haliwezi kuwa jina. Jina lina herufi 1 hadi { $characters }.
error-store-too-large = Hii ni ndefu mno kuhifadhiwa. Kikomo ni megabaiti { $megabytes }.
error-store-too-much = Rekodi ni nyingi mno. Zote pamoja zinaweza kujaza megabaiti { $megabytes }. Tafadhali futa baadhi kwanza.
error-store-no-randomness = Kifaa hiki hakikunipa namba ya siri ya kufungia majibu yako. Tafadhali kiwashe upya.
error-store-refused = Nilikosea wakati wa kuhifadhi. Majibu yako hadi sasa yako salama. Tafadhali waambie wanaotengeneza Sauti.

## Problems in a course

problem-file-absent = Faili hili halipo kwenye kozi.
    .mend = Liongeze, au ondoa jina lake kwenye kozi.
problem-file-unreadable = Faili hili lipo, lakini siwezi kulisoma.
    .mend = Linakili tena kutoka mahali lilipokuwa zima, na uhakikishe una ruhusa ya kulisoma.
problem-file-too-large = Faili hili linazidi kilobaiti { $kilobytes }.
    .mend = Ligawe kuwa mafaili madogo, au lifupishe.
problem-course-too-large = Mafaili yote ya kozi kwa pamoja yanazidi kilobaiti { $kilobytes }. Nimeliacha hili.
    .mend = Gawa kozi hii kuwa mbili, au fupisha maandishi yake.
problem-file-not-utf8 = Faili hili halikuandikwa kwa UTF-8.
    .mend = Lifungue kwenye kihariri chako, kisha lihifadhi tena kama maandishi ya UTF-8.
problem-file-unexpected = Sijui nifanye nini na faili “{ $name }” lililo hapa.
    .mend = Mafaili ya maneno hupewa jina la lugha yake kwa herufi ndogo, kama sw.ftl. Libadilishe jina au liondoe.
problem-more-problems = Kuna matatizo zaidi. Ninaorodhesha { $limit } ya kwanza.
    .mend = Rekebisha haya kwanza, kisha soma kozi tena.
problem-line-malformed = Sielewi mstari “{ $near }”.
    .mend = Andika jina, alama ya sawa na thamani. Maandishi yawe ndani ya alama za kunukuu, na orodha ndani ya mabano ya mraba.
problem-key-twice = “{ $key }” iko hapa mara mbili. Ninatumia ya kwanza.
    .mend = Ondoa moja.
problem-key-unknown = Muundo wa kozi hauna ufunguo “{ $key }”.
    .mend = Angalia kama umekosea tahajia, au uondoe.
problem-key-not-for-kind = “{ $key }” haina maana katika hatua ya aina ya “{ $kind }”.
    .mend = Iondoe, au badilisha aina ya hatua.
problem-key-absent = “{ $key }” haipo.
    .mend = Iongeze hapa.
problem-wrong-type = { $expected ->
        [text] “{ $key }” lazima iwe maandishi.
        [number] “{ $key }” lazima iwe namba kamili.
        [true-or-false] “{ $key }” lazima iwe true au false.
        [texts] “{ $key }” lazima iwe orodha ya maandishi.
        [table] “{ $key }” lazima iwe jedwali.
        [tables] “{ $key }” lazima iwe orodha ya majedwali.
       *[clip] “{ $key }” lazima itaje faili la rekodi, na alama ya maneno yake.
    }
    .mend = { $expected ->
        [text] Iweke ndani ya alama za kunukuu.
        [number] Iandike kwa tarakimu, bila alama za kunukuu.
        [true-or-false] Andika true au false, bila alama za kunukuu.
        [texts] Iandike ndani ya mabano ya mraba, na kila andishi ndani ya alama za kunukuu.
        [table] Andika jina lake ndani ya mabano ya mraba kwenye mstari wake, na funguo zake chini yake.
        [tables] Andika jina lake ndani ya mabano ya mraba mawili mawili kabla ya kila ingizo.
       *[clip] Acha chombo cha kurekodi kiandike faili hili upya.
    }
problem-text-empty = Hakuna kilichoandikwa chini ya “{ $key }”.
    .mend = Andika maandishi, au ondoa ufunguo.
problem-text-too-long = Maandishi ya “{ $key }” yanazidi baiti { $limit }.
    .mend = Yafupishe. Maandishi marefu ni bora yasemwe kwa hatua kadhaa.
problem-control-characters = “{ $key }” ilikuwa na herufi zilizofichika. Nimeziondoa.
    .mend = Andika maandishi upya badala ya kuyabandika.
problem-number-out-of-range = “{ $key }” lazima iwe kati ya { $least } na { $most }.
    .mend = Chagua namba kati ya hizo mbili.
problem-too-many = “{ $key }” zimezidi. Ninatumia { $limit } za kwanza.
    .mend = Baki na zilizo muhimu zaidi.
problem-format-unknown = Kozi hii imeandikwa kwa muundo { $found }, ambao siujui.
    .mend = Tumia Sauti mpya zaidi, au andika format = 1 kama kozi inafuata maelezo ya muundo huo.
problem-version-malformed = “{ $value }” si toleo.
    .mend = Andika namba tatu zenye nukta kati yake, kama 1.0.0.
problem-licence-malformed = “{ $value }” si jina la leseni.
    .mend = Andika jina fupi kutoka orodha ya SPDX, kama CC-BY-SA-4.0.
problem-name-malformed = “{ $value }” haiwezi kuwa jina chini ya “{ $key }”.
    .mend = Tumia herufi ndogo a hadi z, tarakimu, na kistari kimoja kati yake. Anza kwa herufi.
problem-name-reserved = Jina “{ $name }” lina maana yake maalumu.
    .mend = Chagua jina lingine.
problem-language-malformed = “{ $value }” si alama ya lugha.
    .mend = Andika alama ya lugha, kama ar, en au sw.
problem-language-unknown = Siijui lugha “{ $language }”. Bado siwezi kuisema wala kuisikia.
    .mend = Angalia kama alama imeandikwa sawasawa. Lugha mpya huhitaji ingizo kwenye jedwali la lugha.
problem-role-unknown = Hakuna jukumu “{ $value }”.
    .mend = Andika author, translator, voice, reviewer, illustrator au funder.
problem-lessons-absent = Kozi haina masomo.
    .mend = Orodhesha angalau somo moja chini ya lessons.
problem-lesson-twice = Somo “{ $lesson }” limeorodheshwa mara mbili.
    .mend = Ondoa moja.
problem-lesson-unlisted = Kuna faili la somo “{ $lesson }”, lakini kozi haikuliorodhesha.
    .mend = Liongeze kwenye lessons ndani ya course.toml, au ondoa faili.
problem-steps-absent = Somo “{ $lesson }” halina hatua ninayoweza kuitumia, kwa hiyo nimeliacha.
    .mend = Ongeza hatua, au rekebisha zile zenye matatizo.
problem-step-twice = Kuna hatua mbili zenye jina “{ $step }”. Ninatumia ya kwanza.
    .mend = Ipe ya pili jina lake.
problem-kind-unknown = Hakuna aina ya hatua “{ $value }”.
    .mend = Andika say, choice, true-false, spoken, say-after-me, order au reflect.
problem-answer-twice = Jibu “{ $answer }” liko hapa mara mbili. Ninatumia la kwanza.
    .mend = Ondoa moja, au lipe jina lingine.
problem-too-few-answers = Hatua “{ $step }” inahitaji angalau majibu { $least }.
    .mend = Ongeza majibu, au chagua aina nyingine ya hatua.
problem-right-answer-absent = Swali “{ $step }” halina jibu sahihi.
    .mend = Taja angalau moja ya majibu yake chini ya right.
problem-right-answer-unknown = Jibu sahihi “{ $answer }” halimo kwenye majibu.
    .mend = Liongeze kwenye answers, au angalia kama umekosea tahajia.
problem-branch-answer-unknown = Njia inaanzia kwenye jibu “{ $answer }”, ambalo swali halina.
    .mend = Taja mojawapo ya majibu yake, au ondoa njia hiyo.
problem-target-unknown = Njia inakwenda “{ $target }”, na hakuna hatua hiyo katika somo hili.
    .mend = Taja hatua ya somo hili, au andika end.
problem-endless-loop = Kutoka hatua “{ $step }” somo linarudi nyuma tena na tena, na hakuna jibu linalotoka. Badala yake ninaendelea na hatua inayofuata.
    .mend = Acha angalau jibu moja litoke kwenye mzunguko huo.
problem-step-unreachable = Hakuna njia inayofika kwenye hatua “{ $step }”.
    .mend = Acha jibu au hatua ielekee huko, au iondoe.
problem-words-malformed = Sielewi maneno yaliyo kwenye “{ $near }”.
    .mend = Anza ujumbe mwanzoni mwa mstari kwa jina lake na alama ya sawa. Sogeza ndani yote yaliyo yake.
problem-braces-malformed = Sielewi mabano ya “{ $key }”.
    .mend = Ndani ya mabano weka jina la istilahi tu, kama { "{" } -jina { "}" }, au maandishi ndani ya alama za kunukuu. Kila bano lahitaji mwenzake.
problem-message-twice = “{ $key }” iko hapa mara mbili. Ninatumia ya kwanza.
    .mend = Ondoa moja.
problem-message-too-long = Ujumbe “{ $key }” unazidi kilobaiti { $kilobytes }.
    .mend = Useme kwa hatua kadhaa.
problem-language-too-long = Kuanzia “{ $key }”, maneno ya lugha hii yanazidi kilobaiti { $kilobytes }.
    .mend = Fupisha maandishi, au gawa kozi hii kuwa mbili.
problem-term-unknown = Hakuna istilahi “{ $term }”.
    .mend = Iongeze kwenye faili hili ikiwa na kistari kabla ya jina, au angalia kama umekosea tahajia.
problem-term-endless = Istilahi “{ $term }” inajitumia yenyewe, au istilahi zimepandana mno.
    .mend = Andika maneno yake yote.
problem-words-unknown = Maneno “{ $key }” si ya kitu chochote kwenye kozi.
    .mend = Angalia kama jina limeandikwa sawasawa, au yaondoe.
problem-words-absent = Maneno “{ $key }” hayapo katika lugha hii.
    .mend = Yaongeze kwenye faili hili.
problem-words-wanting = Maneno “{ $key }” hayamo katika lugha hii. Somo linaendelea bila hayo.
    .mend = Yaongeze, ili wote wasikie sawa.
problem-wording-twice = “{ $wording }” husemwa kwa jibu “{ $first }” na pia kwa “{ $second }”. Nisingeweza kuyatofautisha.
    .mend = Lipe mojawapo maneno mengine.
problem-wording-unspeakable = Hakuna cha kutamkwa katika “{ $key }”.
    .mend = Andika jibu kwa maneno.
problem-file-name-malformed = “{ $value }” haiwezi kuwa jina la picha au rekodi.
    .mend = Tumia herufi ndogo, tarakimu na vistari. Picha huishia .webp, .png au .jpg, na rekodi .opus. Usitaje folda.
problem-media-absent = Faili “{ $name }” halipo kwenye kozi.
    .mend = Liweke kwenye folda yake, au ondoa jina lake hapa.
problem-media-unusable = Faili “{ $name }” ni tupu, halisomeki, au linazidi kilobaiti { $kilobytes }.
    .mend = Lihifadhi tena, na liwe dogo zaidi.
problem-clip-unknown = Rekodi “{ $key }” si ya maneno yoyote ya lugha hii.
    .mend = Angalia kama jina limeandikwa sawasawa, au iondoe.
problem-clip-stale = Maneno ya “{ $key }” yamebadilika tangu yarekodiwe. Siichezi rekodi hiyo.
    .mend = Yarekodi upya.

## The window: what its controls are called. Each is also spoken when somebody asks what a thing is, so write it for ears.

# The round picture at the top. It opens a list: my progress, my words, settings, someone else.
ui-more = Zaidi
# Touched first; whatever is touched next is only named, not done.
ui-explain = Hiki ni nini?
# Said when that begins.
ui-explain-how = Gusa chochote, nikuambie ni nini. Ukimaliza, gusa hapa tena.
# Closes a list that lies above the screen.
ui-close = Funga
# Leads from a page, such as the settings, back to where we were.
ui-page-close = Rudi tulipokuwa
# The row of buttons at the bottom: again, slower, help, back, stop, next. A heading for screen readers.
ui-helpers = Vitufe vya msaada
# What the app says, in large letters. A heading for screen readers.
ui-said = Ninachosema
# Puts away a message that something went wrong.
ui-trouble-seen = Nimeelewa
# The band at the top that grows from step to step.
ui-steps = Tulipofika

## The talk button, by what the app is doing

# The app listens when this is touched.
ui-talk-ready = Gusa, kisha useme
# The app waits until a picture or an answer is touched.
ui-talk-waiting = Ninasubiri uguse
ui-talk-listening = Ninasikiliza
ui-talk-thinking = Ninafikiri
ui-talk-speaking = Ninaongea
# The member's own words are being recorded.
ui-talk-recording = Ninarekodi. Ukimaliza, gusa.

## Typing an answer, starting again, changing who is here

ui-type = Andika jibu
# The field for it.
ui-type-here = Jibu lako
ui-type-send = Tuma
# The large button after we have said goodbye.
ui-start-again = Anza upya
# Another member of the household takes the device.
ui-someone-else = Mtu mwingine

## Pages beside the lessons

ui-page-progress = Maendeleo yangu
# The words that the member has taught the app by saying them.
ui-page-words = Maneno yangu
ui-page-settings = Mipangilio
# For the person who looks after the device and its courses.
ui-page-trainer = Kona ya mkufunzi
ui-page-about = Kuhusu Sauti

## How a lesson or a card stands

ui-done = Tumemaliza
# The lesson that comes next.
ui-next-one = Linalofuata
ui-to-come = Bado hatujaanza
ui-begun = Tumeanza
# Questions wait to be looked back at: the cloth wants mending there. Never a reproach.
ui-mend = Panasubiri kushonwa

## My progress: a cloth in which each answer is a thread and each lesson a band

# The cloth as a whole.
ui-cloth = Kitambaa chako
# Above the list of what the kinds of thread mean.
ui-threads = Maana ya nyuzi
ui-thread-right = Sahihi kwa mara ya kwanza
ui-thread-helped = Sahihi kwa msaada
ui-thread-not-yet = Bado
# An answer that is neither right nor wrong: the member's own thought.
ui-thread-own = Maneno yako mwenyewe
ui-thread-passed = Tumeliruka
# The answer was spoken, not touched.
ui-thread-voice = Umelisema kwa sauti

## My words: how the app knows the member's voice

ui-words-about = Maneno haya nimeyasikia kinywani mwako mwenyewe.
ui-words-none = Bado siijui sauti yako.
# How often a word was said, in front of that many dots.
ui-takes = Mara ulizolisema
ui-forget = Sahau neno hili
# All words of one language.
ui-forget-all = Yasahau yote
ui-forget-ask = Nisahau unavyolisema neno hili?
ui-forget-all-ask = Nisahau unavyoyasema haya yote?
ui-forget-yes = Ndiyo, sahau
ui-forget-no = Hapana, usisahau

## Settings

# The colours of the window.
ui-theme = Mwanga na giza
ui-theme-system = Kama kifaa kilivyo
ui-theme-day = Mchana
# Strong contrast, for reading in bright sunshine.
ui-theme-sun = Jua kali
ui-theme-night = Usiku
ui-text-size = Ukubwa wa herufi
ui-text-smaller = Herufi ndogo zaidi
ui-text-larger = Herufi kubwa zaidi
# A sentence that shows how large the letters are now.
ui-text-sample = Tunafuma uzi kwa uzi.
# Whether what is said is also shown in letters.
ui-captions = Kuonyesha ninachosema
ui-captions-shown = Sema na uonyeshe
ui-captions-hidden = Sema tu
# When the app listens.
ui-listening = Ninasikiliza lini
ui-hands-free = Mara tu nikimaliza kusema
ui-push-to-talk = Ukigusa kitufe cha kusema
# How fast the app speaks.
ui-pace = Kasi yangu ya kusema
ui-pace-usual = Kama kawaida
ui-pace-slow = Polepole
ui-pace-very-slow = Polepole sana
ui-microphone = Kifaa changu cha kusikia
ui-microphone-test = Jaribu ninavyosikia
ui-speaker = Kifaa changu cha kusemea
ui-speaker-test = Jaribu ninavyosema
# The microphone or speaker that the device itself chooses.
ui-device-usual = Kile cha kawaida
# The bar that moves while somebody speaks.
ui-level = Ukubwa wa sauti yako
ui-name = Jina lako
ui-save = Hifadhi
ui-picture = Picha yako
# The language of the app itself, not that of a course.
ui-interface-language = Lugha ninayosema

## About Sauti

ui-version = Toleo
ui-licence = Leseni
ui-credits = Nani alitengeneza nini

## Trainer's corner

ui-courses = Kozi zilizo kwenye rafu
ui-course-add = Weka kwenye rafu
ui-course-place = Mahali kozi ilipo
# Beneath that field. A place is what a file manager shows as the path of a folder or file.
ui-course-place-how = Mahali pa folda, au pa faili lenye kozi.
# Before the number of problems that a course has.
ui-problems = Kasoro
ui-models = Sauti na visikizi
# Can speak; can hear. Said of a language, and of a voice or recogniser.
ui-speaks = Inasema
ui-hears = Inasikia
# Stands where a list is empty.
ui-none = Bado hakuna kitu
ui-languages = Kila lugha inaweza nini
ui-storage = Nafasi kwenye kifaa
ui-storage-members = Yale wanachama waliyosema na kufanya
ui-storage-courses = Kozi
ui-storage-models = Sauti na visikizi
ui-storage-free = Nafasi iliyobaki

## The command line

help = Sauti: masomo ya kusikiliza kwa wanachama wa ushirika, bila mtandao
help-home = Folda ya wanachama, miundo na rekodi
help-json = Chapisha matokeo kama JSON, thamani moja kwa kila mstari
help-language = Lugha kwa alama yake: ar, en, sw
help-member = Jina la mwanachama; la sivyo, aliyejifunza hapa mwisho
help-microphone = Kifaa, faili la WAV, au none
help-speaker = Kifaa, faili la WAV, au none
help-learn = Jifunze somo, kwa sauti au kwa kuandika
help-learn-course = Kozi, kwa jina lake au folda yake
help-learn-log = Andika kila tukio na wakati wake katika faili hili
help-learn-transcript = Andika kilichosemwa na kilichosikika, na lini, katika faili hili
help-learn-headphones = Unaweza kuongea juu ya sauti; tumia vifaa vya masikioni tu
help-demonstrate = Mwanachama wa mfano anajifunza somo; sauti na maandishi huhifadhiwa
help-demonstrate-course = Kozi, kwa jina lake au folda yake
help-demonstrate-out = Folda ya faili la sauti, maandishi na kumbukumbu
help-replay = Pitisha kumbukumbu ya kikao tena katika mazungumzo, na ulinganishe
help-replay-log = Kumbukumbu ya kikao
help-say = Sema maandishi
help-say-text = Maandishi
help-say-speed = Kasi, kutoka 0.5 hadi 2; 1 ni ya kawaida
help-hear = Jibu gani limo katika faili la sauti
help-hear-clip = Faili la sauti; pamoja na --bench, faili la kuandikia takwimu
help-hear-expect = Jibu linaloweza kuwemo; tenganisha namna za kusema kwa |
help-hear-table = Jedwali la mafaili ya sauti: faili, alama ya tab, kilichosemwa
help-hear-bench = Pima badala yake jinsi watu wanavyosikika, kwa jedwali la rekodi: faili, lugha, kilichosemwa, msemaji
help-enrol = Ifundishe Sauti jinsi unavyosema neno, kwa lugha yoyote
help-enrol-phrases = Maneno; bila hayo, yale yanayoongoza kila kitu
help-enrol-takes = Kila neno lisemwe mara ngapi: moja hadi tatu
help-enrol-forget = Badala yake, sahau rekodi zote za lugha hii
help-enrol-table = Rekodi kutoka mafaili ya sauti: faili, alama ya tab, neno
help-progress = Mwanachama amefika wapi, na nini kinahitaji marudio
help-doctor = Nini kinafanya kazi hapa: vifaa, sauti, lugha
help-models = Miundo ya kusikia na kusema inayoweza kuongezwa
help-models-list = Ipi ipo, na ipi imewekwa
help-models-get = Pakua muundo na uuweke
help-models-get-id = Muundo, kwa jina lake katika orodha
help-models-add = Weka muundo kutoka faili, kwa mfano kutoka kijiti cha kumbukumbu
help-models-add-file = Faili, au folda yenye mafaili ya muundo
help-models-remove = Ondoa muundo na urudishe nafasi yake
help-models-remove-id = Muundo, kwa jina lake katika orodha
help-models-verify = Kagua kila muundo uliowekwa kwa alama yake
help-course = Kozi zilizopo hapa
help-course-list = Zipi ziko kwenye rafu
help-course-check = Soma kozi na uorodheshe kasoro zake
help-course-check-folder = Folda ya kozi

terminal-recording = Tunarekodi. Bonyeza Enter ukimaliza.
member-unnamed = Rafiki
restored = Faili lilikuwa limeharibika. Tumerudi kwenye nakala ya { $day } na kuokoa majibu mapya { $rescued }. Faili lililoharibika limehifadhiwa kando.
course-has-errors = Sehemu za kozi { $course } haziwezi kutumika: kasoro { $count }. Amri "sauti course check" huziorodhesha.
course-check-errors = Kozi ina kasoro zinazoacha kitu nje: { $count }.
course-check-good = Kozi iko sawa.
replay-same = Marudio yanatoa matokeo yale yale ya kikao.
replay-differs = Marudio yanatoa matokeo tofauti na ya kikao.
replay-unfinished = Kumbukumbu haifiki mwisho, kwa hiyo hakuna cha kulinganisha.
replay-other-courses = Kozi za hapa si zile za kikao.
progress-of = { $name } amefika wapi
progress-lesson = sawa { $right }, bado { $wrong }, marudio { $due }
enrol-say = Tafadhali sema: { $phrase }
enrol-kept = Limehifadhiwa: { $phrase }
enrol-forgotten = Rekodi zote za lugha hii zimesahauliwa.
enrol-too-short = Hiyo ilikuwa fupi mno. Mara nyingine.
enrol-too-long = Hiyo ilikuwa ndefu mno. Mara nyingine.
enrol-too-quiet = Sauti ilikuwa ndogo. Sogea karibu, na mara nyingine.
enrol-clipped = Sauti ilikuwa kubwa mno. Sogea nyuma kidogo, na mara nyingine.
enrol-noisy = Hapa pana kelele. Mara nyingine, mahali patulivu zaidi.
enrol-silent = Hatukusikia kitu. Mara nyingine.
enrol-given-up = Tunaliacha neno hili: { $phrase }
hear-nothing = Hakuna anayeongea katika rekodi hii.
hear-unclear = Hakuna jibu lililotarajiwa katika rekodi hii.
hear-deaf = Hakuna kinachosikia lugha hii hapa bado. Ifundishe kwa "sauti enrol", au weka muundo wa kusikia.
hear-heard = { $answer }
hear-near = Labda { $answer }, lakini { $rival } iko karibu.
hear-score = Sawa { $right } kati ya { $all }, si sawa { $wrong }, yaliyoachwa wazi { $open }. Kwa bahati: asilimia { $chance }.
bench-columns = | lugha | machaguo | rekodi zake | sauti | bahati % | bora ni sawa % | 95 kati ya 100 | hakika na sawa % | hakika na si sawa % | huuliza ipi % |
bench-others = { $language }, maneno mengine, rekodi { $takes }: moja kati ya manne hukubaliwa katika { $share } % ({ $interval })
bench-milliseconds = Uamuzi huchukua milisekunde { $median }, si zaidi ya { $high } katika mara 95 kati ya 100.
demonstration-kept = Onyesho limehifadhiwa katika { $folder }.
demonstration-preparing = Mwanachama wa mfano anajifunza maneno { $count }.
doctor-devices = Vifaa vya sauti
doctor-no-devices = hakuna
doctor-microphone = maikrofoni: { $name }
doctor-speaker = spika: { $name }
doctor-engines = Sauti na visikizi
doctor-espeak-works = espeak-ng inasema
doctor-espeak-fails = espeak-ng haisemi: { $detail }
doctor-piper-works = Sauti za Piper zinaweza kutumika
doctor-piper-fails = Sauti za Piper haziwezi kutumika: { $detail }
doctor-models-none = Hakuna muundo uliowekwa. Masomo hufanya kazi bila hiyo.
doctor-model = { $id }, umewekwa
doctor-languages = Lugha: nani anasema, nani anasikia
doctor-voice-piper = sauti ya Piper
doctor-voice-espeak = espeak-ng
doctor-voice-none = hakuna; rekodi tu
doctor-hears-whisper = whisper
doctor-hears-phones = kisikiaji cha fonimu kilichomo ndani
doctor-hears-takes = rekodi zako, maneno { $count }
doctor-hears-none = hakuna bado: ifundishe kwa "sauti enrol", au gusa na uandike
models-installed = umewekwa
models-available = unaweza kupakuliwa, megabaiti { $megabytes }
models-restricted = si kwa biashara
models-getting = { $id }: asilimia { $percent }, { $done } kati ya megabaiti { $all }
models-got = { $id } umewekwa.
models-removed = { $id } umeondolewa.
models-good = { $id } uko sawa.
models-damaged = { $id } umeharibika. Uondoe na uupakue tena.
models-licence = Leseni: { $licence }

## Voices, recognisers, devices and files

error-voice-none = Hapa hakuna sauti ya lugha { $language }.
error-voice-unloadable = Sauti haiwezi kupakiwa: { $detail }
error-voice-failed = Sauti imeshindwa: { $detail }
error-recogniser-unloadable = Kisikizi hakiwezi kupakiwa: { $detail }
error-recogniser-failed = Kisikizi kimeshindwa: { $detail }
error-microphone-none = Hakuna maikrofoni hapa.
error-microphone-absent = Hakuna maikrofoni { $name }. Unaweza kuandika majibu yako.
error-microphone-gone = Maikrofoni imeondoka. Iunganishe tena, au andika majibu yako.
error-microphone-not-sound = Hili si faili la sauti linalosomeka: { $detail }
error-microphone-ended = Rekodi imefika mwisho.
error-microphone-failed = Maikrofoni haifanyi kazi: { $detail }
error-speaker-none = Hakuna spika hapa.
error-speaker-absent = Hakuna spika { $name }. Kinachosemwa kitaonyeshwa.
error-speaker-gone = Spika imeondoka. Kinachosemwa kitaonyeshwa hadi irudi.
error-speaker-unwritable = Faili la sauti haliwezi kuandikwa: { $detail }
error-speaker-failed = Spika haifanyi kazi: { $detail }
error-recording-homeless = Rekodi ilichelewa na haikuhifadhiwa.
error-recording-unencodable = Rekodi haikuweza kuhifadhiwa: { $detail }
error-folder-absent = Hakuna folda { $folder }.
error-file-absent = Hakuna faili { $file }.
error-file-forbidden = Haturuhusiwi kutumia faili { $file }.
error-file-disk-full = Diski imejaa; faili { $file } halikuandikwa.
error-file-failed = Faili { $file } haliwezi kusomwa au kuandikwa.
error-table-malformed = Mstari { $line } wa jedwali { $file } si "faili, tab, maandishi".
error-bench-table-malformed = Mstari { $line } wa jedwali { $file } si "faili, tab, lugha, tab, maandishi, tab, msemaji".
error-course-absent = Hapa hakuna kozi { $course }.
error-log-too-large = Kumbukumbu { $file } ni kubwa mno.
error-log-empty = Kumbukumbu { $file } ni tupu.
error-log-malformed = Mstari { $line } wa kumbukumbu { $file } hausomeki.
error-log-version = Kumbukumbu { $file } ina toleo { $found }, ambalo programu hii hailijui.
error-nothing-to-say = Hakuna kinachoweza kusemwa katika maandishi haya.
error-expectation-missing = Taja kinachoweza kusikika, kwa --expect.

## Models

error-models-unknown-model = Hakuna sauti wala kitambuzi kinachoitwa { $id }. "sauti models list" huonyesha vyote.
error-models-not-installed = { $id } haijawekwa.
error-models-busy = Programu nyingine inaweka { $id } sasa hivi.
error-models-no-network = { $host } haifikiki. Je, kuna mtandao? Unaweza pia kuleta mafaili kwa kijiti, kwa "sauti models add".
error-models-not-secure = Muunganisho na { $host } si salama, kwa hiyo hakuna kilichochukuliwa.
error-models-refused = { $host } haitoi faili hilo (hali { $status }).
error-models-redirect-loop = { $host } inatuzungusha.
error-models-not-http = { $host } haijibu kama seva ya wavuti.
error-models-silent = { $host } ilinyamaza baada ya megabaiti { $received } kati ya { $total }. Zimehifadhiwa: jaribu tena, na itaendelea kutoka hapo.
error-models-broken = Muunganisho na { $host } ulikatika baada ya megabaiti { $received } kati ya { $total }. Zimehifadhiwa: jaribu tena, na itaendelea kutoka hapo.
error-models-wrong-length = { $file } haina ukubwa unaotakiwa, kwa hiyo haikutumika. Labda mtandao huu huwataka wageni wajiandikishe kwanza.
error-models-wrong-hash = { $file } imeharibika au si faili sahihi, kwa hiyo haikutumika.
error-models-no-space = Hakuna nafasi ya kutosha katika { $folder }: zinahitajika megabaiti { $needed }, zipo { $free }.
error-models-cannot-write = { $path } haiwezi kuandikwa.
error-models-cannot-read = { $path } haiwezi kusomwa.
error-models-not-a-model = { $path } si sauti wala kitambuzi tunachoweza kutumia.
error-models-companion-missing = { $path } haipo: sauti ina mafaili mawili, na lazima yawe pamoja.
error-models-name-taken = Kuna nyingine inayoitwa { $id }. Lipe faili jina jingine.
error-models-name-unfit = { $path } inahitaji jina jingine, la herufi za kawaida, tarakimu, nukta na vistari.
error-models-cancelled = Imesimamishwa. Kilichofika kimehifadhiwa.

## Every language, and who serves it

help-languages = Kila lugha ambayo Sauti inaijua: nani anaisema hapa, na nani anaisikia
doctor-languages-all = "sauti languages" huorodhesha nyingine zote.
languages-app = programu
languages-legend = Kwanza anayesema, kisha anayesikia; wa kwanza ndiye huulizwa kwanza. Kilicho ndani ya mabano hakipo hapa, na kinaweza kuongezwa.
rung-clips = rekodi
rung-piper = Piper
rung-espeak = espeak-ng
rung-whisper = whisper
rung-takes = rekodi zako mwenyewe
rung-phones = kisikiaji cha fonimu
rung-touch = kugusa

## Words that go to translators and come back

exchange-problem-file-too-large = Faili linazidi kilobaiti { $kilobytes }, kwa hiyo sikulisoma.
exchange-problem-file-not-utf8 = Faili halikuandikwa kwa UTF-8, kwa hiyo sikulisoma. Lihifadhi tena kama "UTF-8".
exchange-problem-file-of-another-kind = Hili si faili la aina inayotajwa na jina lake, au ni la toleo nisilolijua.
exchange-problem-malformed = Siwezi kusoma hiki, nimekiacha nje: { $near }
exchange-problem-cut-short = Kuanzia hapa faili halisomeki. Lihifadhi tena kwenye programu lilikotoka.
exchange-problem-entities = Faili linataka kuweka vitu vingine mahali pa maneno yake. Nimeacha kusoma hapa.
exchange-problem-column-absent = Jedwali halina safu “{ $column }”. Acha vichwa vya mstari wa kwanza kama vilivyo.
exchange-problem-too-many = Faili lina zaidi ya maandishi { $limit }. Yaliyobaki nimeyaacha nje.
exchange-problem-text-too-long = Andishi { $key } linazidi baiti { $limit }. Nimeliacha nje.
exchange-problem-key-malformed = Kuna kitu chini ya ufunguo “{ $key }”, ambao si wa andishi lolote la kozi. Nimekiacha nje.
exchange-problem-words-twice = Andishi { $key } liko hapo mara mbili. Nimechukua la kwanza.
exchange-problem-words-unknown = Kozi haina mahali pa { $key }, kwa hiyo nimeiacha nje: { $text }
exchange-problem-words-in-the-way = Katika faili la maneno, { $key } imeandikwa kwa namna nisiyoweza kuisoma, kwa hiyo sikuigusa. Irekebishe kwanza, kisha leta tafsiri tena.
exchange-problem-source-changed = Kozi imebadilisha maneno ya { $key } tangu yatafsiriwe. Nimechukua tafsiri na kuiwekea alama: iangalie tena.
exchange-problem-plural = Andishi { $key } lina umbo tofauti kwa kila idadi, jambo ambalo kozi haina. Nimeliacha nje.
exchange-problem-inline-left-out = Ndani ya andishi { $key } kulikuwa na kitu kisicho maandishi. Nimekiondoa.
exchange-problem-more-problems = Kuna kasoro zaidi ya { $limit }; zilizoorodheshwa ni hizi tu.

## Courses in other channels: said on a player or on the telephone

channel-lesson = Somo la { $number }.
channel-in-folder = Liko katika folda ya { $folder }.
channel-next-in-folder = Somo linalofuata liko katika folda ya { $folder }.
channel-go-to-track = Nenda kwenye kipande cha { $track }.
channel-hint-on-track = Kupata dokezo, nenda kwenye kipande cha { $track }.
channel-choose-now = Simamisha hapa, fikiri, kisha chagua kipande.
channel-think-aloud = Lifikirie. Sema kwa sauti unachofikiri, au zungumza na walio karibu nawe.
channel-order-think = Mpangilio sahihi ni upi? Simamisha hapa ufikiri. Kipande kinachofuata kinautaja.
channel-press = Bonyeza { $key }.
channel-press-for-more = Kusikia zaidi, bonyeza { $key }.
channel-press-for-hint = Kupata dokezo, bonyeza { $key }.
channel-press-when-ready = Ukiwa tayari, bonyeza { $key }.
channel-keys = Vitufe vingine hufanya kazi wakati wote. Nane hutoa dokezo. Tisa huendelea mbele. Sifuri hurudia. Nyota hurudi nyuma.
channel-goodbye = Asante kwa kupiga simu. Kwaheri.

## Courses on paper: the trainer's guide

guide-how-to = Mwongozo huu ni wa anayeongoza kikundi. Yaliyochapishwa kwa herufi kubwa, yasome kwa sauti. Yaliyochapishwa kwa herufi ndogo yanakuambia la kufanya. Fuata namba za hatua: jibu linaweza kupeleka kwenye hatua nyingine, si ile inayofuata.
guide-contents = Masomo
guide-tell = Simulia
guide-choice = Uliza, nao wachague
guide-true-false = Kweli au si kweli?
guide-spoken = Uliza neno
guide-say-after-me = Semeni pamoja
guide-order = Pangeni kwa mfuatano
guide-reflect = Fikirini kwa sauti
guide-do-tell = Soma kwa sauti, polepole.
guide-do-choice = Soma swali na kila jibu. Waache watu wazungumze. Kisha wachague, kwa kuinua mikono au kwa kwenda kwenye kona. Soma yanayohusu jibu lao.
guide-do-true-false = Soma sentensi. Nani anaona ni kweli, na nani haoni hivyo? Uliza kwa nini. Kisha soma yanayohusu jibu.
guide-do-spoken = Soma swali tu, na usubiri maneno yao wenyewe. Ikiwa hakuna anayelipata, soma majibu moja moja.
guide-do-say-after-me = Soma kwa sauti. Kisha wote waseme sentensi pamoja, mara mbili.
guide-do-order = Soma mambo haya kwa mpangilio tofauti na huu. Uliza nini kinakuja kwanza, na nini kinafuata. Hapa yako katika mpangilio sahihi.
guide-do-reflect =
    { $seconds ->
        [one] Wanaotaka waseme, kila mtu sekunde { $seconds }. Hakuna anayelazimishwa.
       *[other] Wanaotaka waseme, kila mtu hadi sekunde { $seconds }. Hakuna anayelazimishwa.
    }
guide-right-answer = sahihi
guide-hint = Wakikwama:
guide-afterwards = Baadaye:
guide-go-on-with = Endelea na hatua ya { $number }.
guide-ask-again = Uliza mara nyingine.
guide-lesson-ends = Somo linaishia hapa.
guide-licence = Leseni:
guide-made-by = Imetengenezwa na:

## Exporting a course

help-course-export = Geuza kozi iwe ya muundo mwingine, au ya njia nyingine
help-course-export-folder = Folda ya kozi
help-course-export-audio_tree = Folda za sauti zenye namba na orodha inayosemwa, kwa kichezaji chochote; folda isiwe imekwisha kuwepo
help-course-export-opus = Pamoja na --audio-tree: mafaili madogo ya Opus badala ya WAV
help-course-export-ivr = Mtiririko wa RapidPro au TextIt, pamoja na rekodi zake, kwa simu za vitufe; folda isiwe imekwisha kuwepo
help-course-export-address = Pamoja na --ivr: mahali rekodi zitakapokuwa kwenye wavuti
help-course-export-print = Mwongozo wa mkufunzi kama faili moja la HTML, la kuchapishwa
export-progress = rekodi { $done } kati ya { $all }
export-audio-tree-done =
    { $tracks ->
        [one] { $folder } ina kipande { $tracks }, dakika { $minutes }, megabaiti { $megabytes }.
       *[other] { $folder } ina vipande { $tracks }, dakika { $minutes }, megabaiti { $megabytes }.
    }
export-telephone-done =
    { $recordings ->
        [one] { $folder } ina mitiririko { $flows } na rekodi { $recordings }, megabaiti { $megabytes }.
       *[other] { $folder } ina mitiririko { $flows } na rekodi { $recordings }, megabaiti { $megabytes }.
    }
export-telephone-no-address = Mitiririko haitaji rekodi zozote, kwa hiyo sauti ya jukwaa lenyewe ndiyo husema. Kutumia rekodi, ziweke kwenye wavuti, kisha toa kozi tena kwa --address.
export-guide-done = Mwongozo uko katika { $file }. Ufungue kwenye kivinjari, na uuchapishe kutoka hapo.
export-words-missing = Sauti bado haina maneno yake kwa { $language }. Inayoyaongeza kwenye kozi ni ya Kiingereza.
export-lesson-left-out = Somo “{ $lesson }” halina maneno yote kwa lugha hii, kwa hiyo limeachwa nje.
export-step-left-out = Hatua “{ $step }” ya somo “{ $lesson }” haina maneno yote kwa lugha hii, kwa hiyo imeachwa nje.
export-picture-left-out = Picha “{ $picture }” haipo, si picha, au haikupata nafasi, kwa hiyo imeachwa nje.
error-export-exists = { $file } ipo tayari. Chagua jina lingine, au iondoe kwanza.
error-export-language = Kozi haina maneno kwa { $language }. Inayo kwa: { $languages }
error-export-empty = Hakuna somo la kozi hii linaloweza kuchukuliwa kwa { $language }.
error-export-address = { $address } si anwani ya kawaida ya wavuti. Anwani huanza kwa https:// na haina alama kama @ au ?.
error-export-flow-too-long = “{ $lesson }” ni refu mno kwa mtiririko wa simu: linahitaji vituo { $nodes }, na kikomo ni { $limit }. Ligawe kuwa masomo mawili.
error-export-stopped = Imesimamishwa. Hakuna kilichoandikwa.

## The trainer's workshop

help-course-new = Anza kozi kwa mfano uliokamilika
help-course-new-folder = Folda; iwe tupu au isiwepo bado
help-course-new-title = Jina la kozi
help-course-stats = Urefu wa kozi, na kila lugha ina sehemu gani yake
help-course-stats-folder = Folda ya kozi
help-course-translate = Tengeneza faili la maneno la lugha, au lifanye upya
help-course-translate-folder = Folda ya kozi
help-course-translate-to = Lugha ya kutafsiria
help-course-record = Rekodi lugha, sentensi moja moja
help-course-record-folder = Folda ya kozi
help-course-record-from = Folda ya mafaili ya WAV badala ya maikrofoni, kila moja lenye jina la maneno yake au namba yake
help-course-render = Acha sauti iliyopo hapa iseme ambayo hakuna aliyeyarekodi
help-course-render-folder = Folda ya kozi
help-course-preview = Chukua kozi kama mwanachama, bila kuhifadhi kitu
help-course-preview-folder = Folda ya kozi
help-course-preview-from = Mahali pa kuanzia: somo, au somo na hatua
help-course-build = Tengeneza faili moja la kozi, ili kuigawa
help-course-build-folder = Folda ya kozi
help-course-build-out = Faili la kuandika

error-workshop-folder-not-empty = Folda { $folder } tayari ina kitu ndani. Taja nyingine.
error-workshop-language-absent = Kozi bado haina maneno kwa lugha { $language }. "sauti course translate" hutengeneza faili lake.
error-workshop-language-is-source = Kozi imeandikwa kwa { $language }. Taja lugha ya kuitafsiria.
error-workshop-clips-unreadable = Kuna kitu nisichokielewa ndani ya { $file }, na sitaki kukipoteza. "sauti course check" huonyesha ni nini.
error-workshop-words-unreadable = Siwezi kusoma { $file }, na sitaki kupoteza yaliyomo. "sauti course check" huonyesha kwa nini.
error-workshop-clip = Siwezi kutengeneza rekodi kutokana na sauti hii: { $detail }
error-workshop-not-for-a-pack = Hiki hakiwezi kugawiwa kama kilivyo: { $value }

course-new-done = Nimeanzisha kozi katika { $folder }. Ina masomo mawili mafupi kama mfano, nayo iko sawa kama ilivyo.
course-new-untranslated = Bado sina maneno kwa lugha hiyo, kwa hiyo mfano ni wa lugha yangu. Andika maneno ya kozi yenyewe katika { $file }.
course-new-next = Fungua mafaili kwa kihariri chochote, na ubadilishe kimoja baada ya kingine. "sauti course check { $folder }" hukuambia kama yote ni sawa, na "sauti course preview { $folder }" hukuwezesha kuichukua kozi.
course-translate-done = { $file }: ya kutafsiri { $new }, ambayo chanzo chake kimebadilika { $changed }, yaliyokamilika { $done }.
course-translate-how = Andika tafsiri mahali pa alama tupu za kunukuu. Pale chanzo kilipobadilika, badilisha tafsiri pia. Ikiwa tafsiri ni sahihi kama ilivyo, ondoa kwenye maelezo neno “changed” na kilicho nyuma yake.
course-stats = Masomo: { $lessons }. Hatua: { $steps }. Maswali: { $questions }. Picha: { $pictures }.
course-stats-language = { $language }: dakika { $minutes }, maneno { $words }, asilimia { $coverage } ya maandishi. Yaliyorekodiwa: { $recorded } kati ya { $texts }, kwa sauti ya mashine { $synthetic }, yaliyopitwa na wakati { $stale }.
course-render-done = { $language }: maandishi { $rendered } kati ya { $texts } yamesemwa na sauti ya mashine.
course-render-silent = Sauti haisemi chochote kwa “{ $key }”.
course-preview-no-such-step = Hakuna hatua “{ $step }” katika kozi hii. Taja somo, au somo na hatua zenye mkwaju kati yake.
course-build-done = { $file }: mafaili { $files }, kilobaiti { $kilobytes }.

record-how = Nitakuonyesha andishi moja baada ya jingine. Kaa karibu na maikrofoni, kwenye chumba tulivu, na useme kama unavyozungumza na jirani.
record-ready = Enter: rekodi · 3: ruka · 4: nyuma · 5: simama
record-running = Ninasikiliza. Bonyeza Enter ukimaliza.
record-keep = Enter: hifadhi · 2: mara nyingine · 3: ruka · 4: nyuma · 5: simama
record-done = Maandishi { $recorded } kati ya { $texts } yamerekodiwa.
record-stray = Faili { $file } si la andishi lolote la kozi hii. Lipe jina la andishi lake au namba yake.
record-refused = Silichukui faili { $file }.
record-some-refused = Mafaili ambayo sikuyachukua: { $count }.
record-flaw-silent = Simsikii mtu anayesema. Hakikisha maikrofoni imewashwa.
record-flaw-too-quiet = Sauti ni ndogo mno. Sogea karibu na maikrofoni.
record-flaw-too-loud = Sauti ni kubwa mno. Sogea mbali na maikrofoni.
record-flaw-clipped = Sauti ni kubwa hadi imekwaruza. Sogea mbali na maikrofoni, au sema kwa sauti ndogo zaidi.
record-flaw-noisy = Kuna kelele nyingi nyuma ya sauti. Tafuta mahali patulivu zaidi, au sogea karibu na maikrofoni.
record-flaw-too-long = Inazidi dakika tano. Rekodi andishi moja kwa wakati mmoja.

problem-translation-stale = Chanzo cha “{ $key }” kimebadilika tangu kitafsiriwe.
    .mend = Kitafsiri upya. "sauti course translate" huonyesha chanzo kinasema nini sasa.
problem-clip-outdated = Rekodi “{ $key }” inasema maneno ambayo chanzo chake kimebadilika.
    .mend = Tafsiri maneno upya, kisha yarekodi upya.
problem-clips-wanting = Lugha { $language } imerekodiwa kwa sehemu tu: maandishi { $missing } hayana rekodi, na sauti nyingine huyasema.
    .mend = Rekodi yaliyobaki kwa "sauti course record", au yatengenezee sauti ya mashine kwa "sauti course render".
problem-clips-needed = Hakuna sauti inayosema { $language }, na maandishi { $missing } hayana rekodi. Yangebaki kimya.
    .mend = Yarekodi kwa "sauti course record".
problem-clip-unplayable = Rekodi { $name } haiwezi kuchezwa.
    .mend = Irekodi upya.
problem-clip-silent = Hakuna anayesema katika rekodi { $name }.
    .mend = Irekodi upya.
problem-clip-clipped = Rekodi { $name } inakwaruza: sauti ilikuwa kubwa mno kwa maikrofoni.
    .mend = Irekodi upya, ukiwa mbali zaidi na maikrofoni.
problem-clip-quiet = Rekodi { $name } ina sauti ndogo sana kuliko nyingine: LUFS { $loudness }.
    .mend = Irekodi upya kwa "sauti course record", ambayo huzipa rekodi zote ukubwa mmoja wa sauti.
problem-clip-loud = Rekodi { $name } ina sauti kubwa sana kuliko nyingine: LUFS { $loudness }.
    .mend = Irekodi upya kwa "sauti course record", ambayo huzipa rekodi zote ukubwa mmoja wa sauti.
problem-clip-noisy = Kuna kelele nyuma ya sauti katika rekodi { $name }.
    .mend = Irekodi upya mahali patulivu zaidi, karibu na maikrofoni.
problem-clip-unlike-words = Rekodi ya “{ $key }” ina sekunde { $seconds }, na hilo halilingani na maneno yake.
    .mend = Isikilize. Yaelekea inasema maneno mengine; irekodi upya.
problem-clip-unused = Hakuna maneno yanayotumia rekodi { $name }.
    .mend = Ondoa faili, au liunganishe na maneno yake katika clips.toml.
problem-answers-same-sound = “{ $one }” ya jibu “{ $first }” inasikika sawa na “{ $other }” ya jibu “{ $second }”. Nisingeweza kuzitofautisha.
    .mend = Ipe mojawapo maneno mengine.
problem-answers-alike = “{ $one }” ya jibu “{ $first }” inakaribia kusikika kama “{ $other }” ya jibu “{ $second }”. Mara nyingi nitalazimika kuuliza tena.
    .mend = Chagua maneno yanayosikika tofauti zaidi.
problem-answer-too-long = Hakuna ambaye angesema “{ $key }” yote.
    .mend = Ongeza namna fupi ya kuisema, isiyozidi maneno { $words }, katika sifa inayoanza na said.
problem-answers-too-many = Hatua “{ $step }” inatoa majibu { $count } kwa sauti. Anayesikiliza hukumbuka { $limit }.
    .mend = Toa machache zaidi, au igawe kuwa hatua mbili.
problem-card-too-long = “{ $key }” ni ndefu mno kwa kadi ya kuguswa: inazidi herufi { $limit }.
    .mend = Ifupishe, na useme yaliyobaki katika maandishi au katika majibu yanayotolewa.
problem-sentence-too-long = Sentensi moja ya “{ $key }” ina maneno { $count }. Anayesikiliza hukumbuka { $limit }.
    .mend = Igawe kuwa sentensi mbili.
problem-text-figures = Kuna tarakimu katika “{ $key }”: { $found }. Sauti inaweza kuzisoma tofauti na unavyotaka.
    .mend = Andika namba kwa maneno.
problem-text-abbreviation = Kuna kifupisho katika “{ $key }”: { $found }. Sauti inaweza kukisoma kama neno, au herufi moja moja.
    .mend = Kiandike kwa ukamilifu, au kama kinavyotamkwa.
problem-text-sign = Kuna alama katika “{ $key }” ambayo sauti huiruka au huitaja kwa namna yake: { $found }
    .mend = Iandike kwa maneno.
problem-text-foreign-script = Kuna neno katika “{ $key }” lililoandikwa kwa herufi ambazo si za lugha hii: { $found }
    .mend = Liandike kama linavyosikika, kwa herufi za lugha hii.
problem-picture-unreadable = Faili { $name } si picha ya aina inayotajwa na jina lake.
    .mend = Lihifadhi tena kama WebP, PNG au JPEG.
problem-picture-too-many-pixels = Picha { $name } ina nukta { $width } kwa { $height }, zaidi ya zinazoonyeshwa na kifaa.
    .mend = Ipunguze; nukta elfu moja zinatosha kwa upande mrefu.
problem-picture-large = Picha { $name } ni kubwa kuliko inavyohitajika kwa skrini ndogo: nukta { $width } kwa { $height }, kilobaiti { $kilobytes }.
    .mend = Ihifadhi isizidi kilobaiti { $limit }, na nukta elfu moja kwa upande mrefu.
problem-picture-unused = Hakuna kinachoonyesha picha { $name }.
    .mend = Itaje katika hatua, au ondoa faili.
problem-licence-unknown = “{ $licence }” si leseni iliyo katika orodha ya SPDX.
    .mend = Andika jina fupi la leseni kutoka orodha hiyo, kama CC-BY-SA-4.0.
problem-licence-not-free = Chini ya “{ $licence }” si kila mtu anaruhusiwa kuitumia kozi, kuibadilisha na kuigawa.
    .mend = Ukiweza, chagua leseni huru, kama CC-BY-SA-4.0.
problem-author-uncredited = Hakuna aliyetajwa kuwa mtunzi.
    .mend = Ongeza jina la mtunzi katika course.toml.
problem-voice-uncredited = Kuna rekodi kwa { $language }, na hakuna aliyetajwa kuwa mwenye sauti hiyo.
    .mend = Ongeza jina la mwenye sauti ya lugha hii katika course.toml.

## The worked example of a new course. It is spoken, so write it to be heard: short sentences, numbers as words.

example-author = Ushirika wetu
example-note-course =
    Jina la kozi, walioitengeneza, na mpangilio wa masomo yake. Maneno yake yako katika folda “words”.
    Badilisha toleo unapogawa toleo jipya. Chini ya leseni pameandikwa wengine wanaruhusiwa kufanya nini na kozi.
example-note-lesson =
    Hatua za somo moja, kwa mpangilio zinavyochukuliwa. Majina ya hatua na majibu hayabadiliki:
    yale ambayo mwanachama ameyafanya yamefungwa nayo. Yanayosemwa katika kila hatua yako katika folda “words”.
example-note-words =
    Yote yanayosemwa na kozi. Yaandike ili yasikilizwe: sentensi fupi, wazo moja katika kila moja, namba kwa maneno.
    Chini ya “said” ziko namna ambazo watu husema jibu kwa kweli, zikitenganishwa na mstari wima.
example-course = Sanduku letu la akiba
    .summary = Jinsi majirani wanavyoweka fedha pamoja, na wanavyoamua cha kununua.
example-putting-together = Kuweka fedha pamoja
    .summary = Majirani watatu, sanduku moja, na mkokoteni.
example-putting-together--story = Amina, Musa na Rehema wanauza mboga. Soko liko mbali. Hakuna kati yao mwenye fedha za kutosha kununua mkokoteni. Basi kila wiki kila mmoja anaweka sarafu katika sanduku moja.
example-putting-together--why = Kwa nini wanaweka fedha zao katika sanduku moja?
    .hint = Fikiria njia ya kwenda sokoni.
    .answer-cart = Kununua mkokoteni
    .said-cart = mkokoteni | kwa ajili ya mkokoteni | kufika sokoni
    .reply-cart = Ndiyo. Kwa pamoja wanaweza kununua asichoweza kununua mtu peke yake.
    .answer-feast = Kufanya karamu
    .said-feast = karamu | kwa ajili ya sherehe | kula
    .reply-feast = Karamu ingependeza. Lakini si hiyo wanayoihitaji zaidi.
example-putting-together--once-more = Sikiliza mara nyingine. Soko liko mbali, nao hubeba kila kitu kichwani.
example-putting-together--each-week = Kila mmoja wa hao watatu anaweka kitu katika sanduku kila wiki.
    .reply-true = Ni kweli. Ni kidogo, lakini huja kila wiki, na kutoka kwa kila mtu.
    .reply-false = La, wanaweka. Ni kidogo, lakini huja kila wiki, na kutoka kwa kila mtu.
example-putting-together--rule = Hii ndiyo kanuni ya sanduku. Iseme pamoja nami.
    .phrase = Kila mtu anatoa, na kila mtu anaamua.
    .reply = Umesema vizuri. Ikumbuke.
example-deciding-together = Kuamua pamoja
    .summary = Sanduku limejaa. Sasa je?
example-deciding-together--story = Baada ya mwaka mmoja sanduku limejaa. Musa ameweka zaidi kidogo kuliko wengine. Anataka kuchagua mkokoteni peke yake. Wengine wanataka kuzungumza kwanza.
example-deciding-together--who-decides = Nani aamue wanunue mkokoteni gani?
    .hint = Fikiria kanuni ya sanduku.
    .answer-everybody = Wote watatu pamoja
    .said-everybody = wote | kila mtu | waamue pamoja
    .reply-everybody = Ndiyo. Kila mmoja ana kura moja, hata awe ameweka kiasi gani.
    .answer-richest = Aliyetoa zaidi
    .said-richest = Musa | yeye aamue | aliyelipa zaidi
    .reply-richest = Hapo fedha ndizo zingeamua, si wanachama. Hapa kila mmoja ana kura moja.
example-deciding-together--in-order = Nini kinakuja kwanza, na nini kinafuata? Panga kwa mfuatano.
    .answer-talk = Tunazungumza kuhusu jambo hilo
    .said-talk = kuzungumza | kwanza tunazungumza
    .answer-vote = Tunapiga kura
    .said-vote = kupiga kura | kura
    .answer-buy = Tunanunua mkokoteni
    .said-buy = kununua | mkokoteni
    .reply = Kwanza kuzungumza, kisha kupiga kura, kisha kununua. Hivyo hakuna anayeshtukizwa.
example-deciding-together--yours = Fikiria kitu ambacho uliwahi kununua pamoja na wengine. Mliamuaje? Simulia kwa maneno yako mwenyewe.
    .reply = Asante. Wasimulie wengine pia; watajifunza kutokana nacho.

## Sounds in which nobody speaks, and the limits of rejection, when hearing is measured
bench-noise = { $kind }: moja kati ya maneno manne hukubaliwa katika { $sure } %, huulizwa katika { $near } %
bench-noises = sauti { $clips } ambamo hakuna anayesema: moja kati ya maneno manne hukubaliwa katika { $sure } % ({ $interval }), huulizwa katika { $near } %
bench-others-at-five = { $language }, maneno mengine, rekodi { $takes }: kikomo kinachokataa 5 % ya machaguo sahihi hupitisha { $share } %
help-hear-plot = Chora, kama picha (SVG), kila kikomo hukataa machaguo sahihi mangapi na hupitisha maneno mengine mangapi

## Questions of other programs, made into a draft

intake-file-too-large = Faili linazidi kilobaiti { $kilobytes }, kwa hiyo sikulisoma.
intake-file-not-utf8 = Maneno ya faili hili hayakuandikwa kwa UTF-8, kwa hiyo sikuyasoma. Lihifadhi tena kama "UTF-8".
intake-file-of-another-kind = Hili si faili la aina inayotajwa na jina lake.
intake-malformed = Siwezi kusoma hiki: { $near }
intake-cut-short = Faili halisomeki kuanzia mstari { $line }. Yaliyotangulia yamo katika rasimu.
intake-entities = Faili linataka kuweka vitu vingine mahali pa maneno yake. Nimeacha kusoma hapa.
intake-archive-damaged = Kifurushi kimeharibika na hakiwezi kufunguliwa.
intake-archive-too-many = Kifurushi kina zaidi ya mafaili { $limit }, kwa hiyo sikukifungua.
intake-archive-entry-absent = Kifurushi hakina faili { $name } ninaloweza kulisoma.
intake-archive-ambiguous = Kifurushi kina mafaili mawili mahali pamoja, kwa hiyo hakuna awezaye kujua ni lipi linalokusudiwa. Sikukifungua.
intake-archive-swells = Faili { $name } ndani ya kifurushi linakuwa kubwa mno likifunguliwa. Nimeliacha limefungwa.
intake-archive-hostile-names = Mafaili { $count } ndani ya kifurushi yanataka kuandikwa mahali pasipo pake. Siandiki hata moja; lakini jihadhari nacho.
intake-content-unknown = Kozi haina kitu cha aina hii: { $kind }
intake-media = Picha, sauti au filamu zilizoachwa nje: { $count }.
intake-formula = Fomula imebaki kama ilivyoandikwa. Sauti haiwezi kuisoma: iseme kwa maneno.
intake-text-absent = Hakuna maandishi ya kusemwa, kwa hiyo hiki kimeachwa nje.
intake-text-too-long = Andishi moja linazidi baiti { $limit }, yaani ni refu mno kusikilizwa. Limeachwa nje.
intake-answer-unspeakable = Jibu moja haliwezi kusemwa, kwa kuwa ni picha au alama tu. Limeachwa nje.
intake-answer-twice = Majibu mawili husemwa kwa namna moja. Nimeacha nje la pili: { $answer }
intake-too-many-answers = Majibu yanazidi { $limit }. Nimeacha nje yasiyo sahihi ya mwisho.
intake-too-few-answers = Yamebaki majibu machache mno, kwa hiyo swali limeachwa nje.
intake-right-answer-absent = Hakuna jibu sahihi, kwa hiyo swali limeachwa nje.
intake-several-right = Majibu yote sahihi yalipaswa kuchaguliwa pamoja. Katika kozi, lolote kati yake ni sahihi.
intake-order-length = Vinavyoweza kupangwa ni viwili hadi saba. Hiki kimeachwa nje.
intake-answer-pattern = Nyota ina maana ya majibu mengi, kwa hiyo nimeliacha nje: { $answer } Orodhesha yale ambayo watu husema kweli.
intake-replies = Pamoja na maoni na madokezo yake swali lilikuwa refu mno. Nimeyaacha hayo nje.
intake-too-many = Faili lina zaidi ya yanayoweza kutoshea katika kozi. Nimechukua { $limit } na kuacha nje yaliyobaki.
intake-licence-unknown = Faili halisemi linaweza kutumika chini ya leseni gani. Waulize waliolitengeneza, na uiandike katika course.toml.
intake-nothing = Hakuna kitu katika faili hili kilichoweza kuwa somo.
intake-more = Zaidi ya vitu { $limit } vimeachwa nje; vilivyoorodheshwa ni hivi tu.

## Packs

error-pack-too-large = Kifurushi hiki ni kikubwa mno: kinazidi { $limit }.
error-pack-malformed = Kifurushi hiki kimeharibika: mstari { $line }, safu { $column } ya orodha ya yaliyomo haisomeki.
error-pack-not-canonical = Orodha ya yaliyomo katika kifurushi hiki haikuandikwa inavyotakiwa, kwa hiyo kifurushi hakikutumika.
error-pack-format-unknown = Kifurushi hiki ni cha programu mpya zaidi: muundo wake ni { $found }.
error-pack-text-unfit = Kuna kichwa au jina katika kifurushi hiki lisiloweza kuonyeshwa, kwa hiyo kifurushi hakikutumika.
error-pack-text-absent = Kifurushi hiki hakina kichwa, au hakina sababu.
error-pack-languages-differ = Kifurushi hiki hakina lugha ambazo kinasema kinazo.
error-pack-part-twice = { $file } imo mara mbili katika kifurushi hiki.
error-pack-part-out-of-place = { $file } si ya kifurushi cha aina hii.
error-pack-part-absent = Kifurushi hiki hakijakamilika: hakina kile kinachohitajika zaidi.
error-pack-file-empty = { $file } katika kifurushi hiki ni tupu.
error-pack-file-too-large = { $file } katika kifurushi hiki ni kubwa mno.
error-pack-pieces-differ = { $file } katika kifurushi hiki haina ukubwa unaotajwa na kifurushi.
error-pack-not-a-pack = Faili hili si kifurushi.
error-pack-cut-short = Kifurushi hiki hakijakamilika. Kinakili tena.
error-pack-bytes-behind = Kuna kitu baada ya mwisho wa kifurushi hiki, kwa hiyo hakikutumika.
error-pack-wrong-hash = { $file } katika kifurushi hiki imeharibika, kwa hiyo haikutumika. Nakili kifurushi tena.
error-pack-failed = Kifurushi hakiwezi kusomwa au kuandikwa.

error-distribution-not-there = Mahali tunapotafuta hapana sehemu zote za kifurushi hiki.
error-distribution-wrong-size = Mahali tunapotafuta pana faili lisilo na ukubwa unaotakiwa. Labda mtandao huu huwataka wageni wajiandikishe kwanza.
error-distribution-cannot-read = { $path } haiwezi kusomwa. Je, kijiti bado kiko mahali pake?
error-distribution-address-unfit = { $address } si anwani inayoweza kutumika.
error-distribution-no-network = { $host } haifikiki. Je, kuna mtandao?
error-distribution-not-secure = Muunganisho na { $host } si salama, kwa hiyo hakuna kilichochukuliwa.
error-distribution-refused = { $host } haitoi tulichoomba (hali { $status }).
error-distribution-not-http = { $host } haijibu kama seva ya wavuti.
error-distribution-broken = Muunganisho na { $host } ulikatika. Kilichofika kimehifadhiwa: jaribu tena, na itaendelea kutoka hapo.
error-distribution-cancelled = Imesimamishwa. Kilichofika kimehifadhiwa.
error-distribution-wrong-bytes = Kilichofika kimeharibika au si faili sahihi, kwa hiyo hakuna kilichohifadhiwa.
error-distribution-needs-newer-app = Kifurushi hiki ni cha programu mpya zaidi.
error-distribution-older = Toleo { $offered } ni la zamani kuliko toleo { $held }, ambalo liko hapa tayari.
error-distribution-withdrawn = Hiki kimeondolewa na waliokitoa.
error-distribution-not-held = Hiki hakipo kwenye kifaa.
error-distribution-damaged = { $file } imeharibika. Ondoa kifurushi, na ukilete hapa tena.
error-distribution-busy = Programu nyingine inaleta kifurushi hapa sasa hivi.
error-distribution-no-space = Hakuna nafasi ya kutosha katika { $folder }: zinahitajika megabaiti { $needed }, zipo { $free }.
error-distribution-cannot-write = { $path } haiwezi kuandikwa.
error-distribution-no-sharing = Hakuna kinachoweza kushirikiwa kwenye mtandao huu.

## Translators' files and drafts, on the command line

help-course-export-po = Maneno kwa watafsiri, kama faili la gettext PO
help-course-export-xliff = Maneno kwa watafsiri, kama faili la XLIFF 2
help-course-export-csv = Maneno kwa watafsiri, kama jedwali la programu ya majedwali
help-course-import = Weka katika kozi tafsiri iliyorudi
help-course-import-folder = Folda ya kozi
help-course-import-file = Faili la mtafsiri, linaloishia .po, .xliff au .csv
help-course-draft = Tengeneza rasimu ya kozi kutoka maswali ya programu nyingine
help-course-draft-file = Maswali: H5P, Moodle XML, GIFT, au maandishi yaliyotolewa na Anki
help-course-draft-out = Folda ya rasimu; iwe tupu au isiwepo bado
course-export-words-done = Nimeandika { $file }: maandishi { $texts }, na yaliyotafsiriwa ni { $translated }. Ya kuangaliwa tena: { $stale }.
course-import-done = { $file } sasa ni ya kisasa. Maandishi yaliyobadilika: { $changed }. Ya kuangaliwa: { $problems }.
course-draft-done = Rasimu iko katika { $folder }. Masomo: { $lessons }. Hatua: { $steps }. Yasiyoweza kuhamishwa kama yalivyokuwa: { $left }.
error-import-kind = Sijui { $file } ni nini. Ninasoma mafaili yanayoishia .po, .xliff au .csv.
error-import-language = Tafsiri hii ni ya lugha { $found }, si { $language }.
error-draft-kind = Sijui { $file } ni nini. Ninasoma vifurushi vya H5P, Moodle XML, GIFT, na kadi za Anki zilizotolewa kama maandishi.

## Officers of a federation

help-federation = Amua pamoja na wengine nini kichapishwe
help-federation-key = Tengeneza ufunguo wa mtia saini
help-federation-key-out = Mahali pa kuandika ufunguo; nusu yake ya wazi huwekwa kando yake, na jina lake huishia .pub
help-federation-key-name = Jina la mtia saini, kama wengine wanavyolijua
help-federation-key-passphrase_file = Faili lenye maneno ya siri; la sivyo, yataulizwa
help-federation-init = Anzisha shirikisho
help-federation-init-folder = Folda ya shirikisho
help-federation-init-title = Jina la shirikisho
help-federation-init-officers = Nusu ya wazi ya ufunguo wa mtia saini; mara moja kwa kila mtia saini
help-federation-init-threshold = Watia saini wangapi lazima watie saini
help-federation-show = Nini kimependekezwa, na nani ametia saini
help-federation-show-folder = Folda ya shirikisho
help-federation-add-officer = Pendekeza mtia saini mpya
help-federation-add-officer-folder = Folda ya shirikisho
help-federation-add-officer-officer = Nusu ya wazi ya ufunguo wa mtia saini mpya
help-federation-add-officer-role = Ushirika ambao ni mtia saini wake; bila huo, ni shirikisho lenyewe
help-federation-remove-officer = Pendekeza mtu asitie saini tena
help-federation-remove-officer-folder = Folda ya shirikisho
help-federation-remove-officer-who = Jina la mtia saini
help-federation-remove-officer-role = Ushirika ambao alikuwa mtia saini wake; bila huo, ni shirikisho lenyewe
help-federation-rotate = Pendekeza ufunguo mpya wa mtia saini ambaye ufunguo wake umepotea au umeibwa
help-federation-rotate-folder = Folda ya shirikisho
help-federation-rotate-who = Jina la mtia saini
help-federation-rotate-officer = Nusu ya wazi ya ufunguo mpya
help-federation-rotate-role = Ushirika; bila huo, ni shirikisho lenyewe
help-federation-threshold = Pendekeza wangapi lazima watie saini
help-federation-threshold-folder = Folda ya shirikisho
help-federation-threshold-threshold = Wangapi lazima watie saini
help-federation-threshold-role = Ushirika; bila huo, ni shirikisho lenyewe
help-federation-delegate = Pendekeza ushirika uchapishe wenyewe
help-federation-delegate-folder = Folda ya shirikisho
help-federation-delegate-name = Jina la ushirika, kwa herufi ndogo bila nafasi
help-federation-delegate-officers = Nusu ya wazi ya ufunguo wa mtia saini wa ushirika; mara moja kwa kila mmoja
help-federation-delegate-threshold = Wangapi kati yao lazima watie saini
help-federation-delegate-scope = Ushirika unachapisha kwa majina gani; kwa kawaida jina lake, mkwaju, na chochote
help-federation-delegate-by = Nani anauamini, kama si shirikisho
help-federation-undelegate = Pendekeza ushirika usichapishe tena
help-federation-undelegate-folder = Folda ya shirikisho
help-federation-undelegate-name = Jina la ushirika
help-federation-undelegate-by = Nani aliuamini, kama si shirikisho
help-federation-propose = Pendekeza vifurushi vichapishwe
help-federation-propose-folder = Folda ya shirikisho
help-federation-propose-packs = Vifurushi, kama sauti course build inavyovitengeneza
help-federation-propose-role = Ushirika unaovichapisha; bila huo, ni shirikisho lenyewe
help-federation-withdraw = Pendekeza kifurushi kisitumike tena
help-federation-withdraw-folder = Folda ya shirikisho
help-federation-withdraw-name = Jina ambalo kimechapishwa nalo
help-federation-withdraw-reasons = Kwa nini: lugha, alama ya sawa na sentensi; mara moja kwa kila lugha
help-federation-withdraw-role = Ushirika uliokichapisha; bila huo, ni shirikisho lenyewe
help-federation-renew = Pendekeza yale yale tena, kwa muda mrefu zaidi
help-federation-renew-folder = Folda ya shirikisho
help-federation-renew-role = Ushirika; bila huo, ni shirikisho lenyewe
help-federation-sign = Soma kilichopendekezwa, na ukitie saini
help-federation-sign-folder = Folda ya shirikisho
help-federation-sign-key = Faili lenye ufunguo wako
help-federation-sign-passphrase_file = Faili lenye maneno ya siri; la sivyo, yataulizwa
help-federation-sign-copies = Pendekezo ambalo mtia saini mwingine amelitia saini na kulituma
help-federation-sign-yes = Tia saini bila kuulizwa
help-federation-sign-aloud = Soma kwa sauti kinachotiwa saini
help-federation-publish = Anza kutumia kile ambacho watia saini wa kutosha wamekitia saini
help-federation-publish-folder = Folda ya shirikisho
help-federation-publish-key = Faili lenye ufunguo wako
help-federation-publish-passphrase_file = Faili lenye maneno ya siri; la sivyo, yataulizwa
help-federation-publish-copies = Pendekezo ambalo mtia saini mwingine amelitia saini na kulituma
help-federation-give-up = Acha pendekezo
help-federation-give-up-folder = Folda ya shirikisho
help-federation-give-up-role = Pendekezo gani: root, targets, au ushirika

federation-passphrase = Maneno yako ya siri:
federation-passphrase-new = Maneno mapya ya siri, yawe kadhaa:
federation-passphrase-again = Yale yale mara nyingine:
federation-passphrase-differs = Maneno ya siri uliyoandika mara mbili hayafanani. Hakuna kilichotengenezwa.
federation-passphrase-short = Maneno ya siri ni mafupi. Tumia maneno kadhaa, herufi { $least } au zaidi.
federation-key-made = Ufunguo wako umo katika { $file }. Utunze mwenyewe, na uweke nakala mahali pengine salama. Wape wengine { $public }, na uwasomee tarakimu hizi: { $fingerprint }
federation-nothing-proposed = Hakuna kilichopendekezwa.
federation-nothing-to-sign = Hakuna kilichopendekezwa ambacho ufunguo huu unaruhusiwa kukitia saini.
federation-proposal = Pendekezo la { $role }, toleo { $version }. Tarakimu zake: { $fingerprint }
federation-proposal-file = La kupeleka kwa wengine: { $file }
federation-standing = { $missing ->
    [0] Waliotia saini: { $signed }. Wanatosha.
    [one] Waliotia saini: { $signed }. Mmoja zaidi lazima atie saini.
   *[other] Waliotia saini: { $signed }. Wengine { $missing } lazima watie saini.
}
federation-agree = Je, unakubali? Andika ndiyo ili utie saini:
federation-agree-yes = ndiyo
federation-cannot-ask = Hapa hakuna wa kuulizwa. Hakuna kilichotiwa saini. Mwenye uhakika aongeze --yes.
federation-signed = Umetia saini kwa { $role }.
federation-not-signed = Hukutia saini kwa { $role }.
federation-published = Imeanza kutumika: { $role }.
federation-waiting = { $missing ->
    [0] { $role } inasubiri uamuzi mwingine unaoendana nayo.
    [one] { $role } inasubiri saini moja zaidi.
   *[other] { $role } inasubiri saini { $missing } zaidi.
}
federation-list-renewed = Orodha ya mafaili mapya zaidi imetiwa saini upya. Hakuna kingine kilichobadilika.
federation-to-be-published = Sasa mtia saini wa shirikisho lenyewe analifanya lianze kutumika: kwa sauti federation publish.
federation-given-up = Pendekezo la { $role } limeachwa.

federation-change-begins = Shirikisho linaanza. Jina lake ni { $title }.
federation-change-joins = { $name } anaruhusiwa kutia saini kwa { $role }. Tarakimu za ufunguo: { $fingerprint }
federation-change-leaves = { $name } hatii saini tena kwa { $role }.
federation-change-needs = Kwa { $role }, zinahitajika saini { $threshold } kati ya watia saini { $all }.
federation-change-trusts = Ushirika { $name } unaruhusiwa kuchapisha wenyewe, kwa majina haya: { $scope }
federation-change-distrusts = Ushirika { $name } hauruhusiwi tena kuchapisha.
federation-change-lists = Kifurushi { $name } kinachapishwa, toleo { $version }.
federation-change-replaces = Kifurushi { $name } kinatoka toleo { $from } kwenda toleo { $to }.
federation-change-unlists = Kifurushi { $name } hakitolewi tena.
federation-change-withdraws = Kifurushi { $name } kinaondolewa kisitumike, kwa sababu: { $reason }
federation-change-valid = { $role } ni halali hadi { $date }.
federation-change-unknown = Kuna kitu kinabadilika ambacho sina neno lake: { $member }. Usitie saini kabla ya kujua ni nini.

error-federation-no-key = { $file } si ufunguo wa mtia saini.
error-federation-no-such-key = Huu si ufunguo wa mtia saini.
error-federation-not-opened = Maneno ya siri hayafungui ufunguo, au faili limeharibika.
error-federation-no-chance = Mfumo hautoi namba za bahati nasibu. Hakuna ufunguo uliotengenezwa.
error-federation-no-passphrase = Hapa hakuna wa kuulizwa maneno ya siri. Yaweke kwenye faili, na ulitaje faili hilo kwa --passphrase-file.
error-federation-no-proposal = Hili si pendekezo, au limeharibika.
error-federation-changed = Pendekezo la { $role } halisemi kile kilichotiwa saini. Kuna mtu amelibadilisha. Usilitie saini; muulize aliyekuwa nalo mwisho.
error-federation-outdated = Pendekezo la { $role } ni la zamani: toleo { $version } tayari linatumika. Lazima lipendekezwe upya.
error-federation-not-an-officer = Ufunguo huu hauruhusiwi kutia saini kwa { $role }.
error-federation-broken = { $file } imeharibika.
error-federation-already-there = Tayari kuna shirikisho katika folda hii.
error-federation-not-there = Hakuna shirikisho ndani ya { $folder }.
error-federation-no-such-role = Hakuna { $role } katika shirikisho hili.
error-federation-no-such-officer = { $who } si mtia saini wa { $role }.
error-federation-already-officer = { $who } tayari ni mtia saini wa { $role }.
error-federation-threshold = Saini { $threshold } kati ya watia saini { $all } haziwezekani kwa { $role }.
error-federation-key-twice = Ufunguo mmoja ungekuwa mara mbili katika { $role }, na ungehesabiwa mara mbili.
error-federation-being-signed = Pendekezo la { $role } linaendelea kutiwa saini. Kwanza lianze kutumika, au liache.
error-federation-out-of-scope = { $role } hairuhusiwi kuchapisha kwa jina { $name }.
error-federation-not-listed = Hakuna kilichochapishwa kwa jina { $name }.
error-federation-reason = “{ $given }” si sababu. Andika lugha, alama ya sawa na sentensi, kama sw=Inataja bei isiyo sahihi.

## Packs on this device: whom it trusts, what it holds, how more comes and goes

help-packs = Kozi, sauti na visikizi vinavyopita kutoka mkono hadi mkono
help-packs-trust = Amini shirikisho, baada ya kulinganisha tarakimu pamoja na watia saini wake
help-packs-trust-root = Faili la root la shirikisho, au folda ambayo shirikisho linaichapisha
help-packs-trust-yes = Liamini bila kuulizwa
help-packs-trusts = Onyesha kifaa hiki kinamwamini nani
help-packs-list = Onyesha kilichopo hapa, na kinachotolewa
help-packs-list-from = Mahali pa kutafuta zaidi: folda, anwani ya wavuti, au anwani ya jirani
help-packs-install = Ingiza kifurushi
help-packs-install-name = Kifurushi, kwa jina lake katika orodha, au kifurushi ambacho mtu amekituma kama faili moja
help-packs-install-from = Kinatoka wapi: folda, anwani ya wavuti, au anwani ya jirani
help-packs-remove = Ondoa kifurushi na urudishe nafasi yake
help-packs-remove-name = Kifurushi, kwa jina lake katika orodha
help-packs-verify = Kagua kila kifurushi kwa alama zake
help-packs-share = Wape majirani kwenye mtandao huu kilichopo hapa, hadi usimamishe
help-packs-share-name = Jina la kifaa hiki kwenye mtandao
help-packs-share-port = Bandari; la sivyo, yoyote iliyo wazi
help-packs-neighbours = Onyesha nani anashiriki vifurushi kwenye mtandao huu

packs-federation =
    { $all ->
        [one] { $title }. Mtia saini ni mmoja:
       *[other] { $title }. Zinahitajika saini { $threshold } kati ya watia saini { $all }:
    }
packs-officer = { $name }: { $fingerprint }
packs-trust-replaces = Hadi sasa kifaa hiki kinaamini { $title }. Hilo lingekoma.
packs-agree = Linganisha tarakimu pamoja na watia saini, ana kwa ana. Je, kifaa hiki kiwaamini? (ndiyo/hapana)
packs-cannot-ask = Hapa hakuna wa kuulizwa. Aliyelinganisha tarakimu aongeze --yes.
packs-not-trusted = Hakuna kilichobadilika.
packs-trusted = Sasa kifaa hiki kinaamini { $title }.
packs-held = kipo hapa
packs-newer = kipya kuliko kilichopo hapa, megabaiti { $megabytes }
packs-offered = kinatolewa, megabaiti { $megabytes }
packs-withdrawn-because = Kimeondolewa na waliokichapisha: { $reason }
packs-silent = { $role } haikuweza kuulizwa. { $reason }
packs-stale = Taarifa hii ilitiwa saini tarehe { $date }, na muda wake umepita. Kilichoondolewa tangu hapo hakijulikani hapa.
packs-stale-since = Muda wa taarifa hii ulipita tarehe { $date }. Kilichoondolewa tangu hapo hakijulikani hapa.
packs-checking = Ninaangalia kilichopo hapa: asilimia { $percent }
packs-carrying = { $name }: asilimia { $percent }, { $done } kati ya megabaiti { $all }
packs-left-seconds =
    { $seconds ->
        [one] imebaki sekunde moja
       *[other] zimebaki sekunde { $seconds }
    }
packs-left-minutes =
    { $minutes ->
        [one] imebaki dakika moja
       *[other] zimebaki dakika { $minutes }
    }
packs-installed = { $title } { $version } kipo hapa sasa.
packs-removed = { $name } kimeondolewa.
packs-damaged = { $name } kimeharibika. Kiondoe, na ukilete hapa tena.
packs-good = Vyote vilivyopo hapa ni vizima.
packs-some-damaged =
    { $count ->
        [one] Kifurushi kimoja kimeharibika.
       *[other] Vifurushi { $count } vimeharibika.
    }
packs-share-name = Sauti
packs-sharing =
    { $count ->
        [one] Kifurushi kimoja kinashirikiwa katika { $address }
       *[other] Vifurushi { $count } vinashirikiwa katika { $address }
    }
packs-sharing-until = Ctrl-C husimamisha.
packs-shared =
    { $given ->
        [one] Faili moja limetolewa.
       *[other] Mafaili { $given } yametolewa.
    }
packs-no-neighbours = Hakuna anayeshiriki vifurushi kwenye mtandao huu.

error-trust-nobody = Kifaa hiki bado hakiamini shirikisho lolote. Pata faili la root kutoka kwa mtia saini, na mlinganishe tarakimu.
error-trust-no-root = Hakuna faili la root la shirikisho katika { $place }.
error-trust-no-place = Sema kinatoka wapi, kwa --from.
error-trust-not-signed = Hakuna anayeaminiwa na kifaa hiki aliyetia saini kwa { $file }, kwa hiyo hakuna kilichohifadhiwa.
error-trust-several = Zaidi ya mmoja wanachapisha kitu kinachoitwa { $name }. Taja jina zima, kama lilivyo katika orodha.
error-trust-other-publisher = { $held } kipo hapa, na kimetoka kwa mwingine. Kiondoe kabla { $name } hakijachukua nafasi yake.
error-trust-unreadable = Kile ambacho shirikisho linasema hapo hakisomeki.
error-trust-store = Kile ambacho kifaa hiki kinakiamini hakiwezi kusomwa au kuhifadhiwa.
error-trust-absent = Hapo hakuna taarifa kamili ya shirikisho.
error-trust-rollback = Hii ni ya zamani kuliko ile ambayo kifaa hiki kimeiona ({ $role }: { $offered } badala ya { $seen }), kwa hiyo haikuaminiwa.
error-trust-too-few = Saini { $found } kati ya { $needed } zinazohitajika kwa { $role } ndizo sahihi, kwa hiyo haikuaminiwa.
error-trust-expired = Muda wa kile ambacho { $role } inasema ulipita tarehe { $date }.
error-trust-broken = Kile ambacho shirikisho linasema hapo kimeharibika au kimeghushiwa, kwa hiyo hakikuaminiwa.
error-trust-not-listed = Hakuna anayeaminiwa na kifaa hiki anayechapisha { $name }.
