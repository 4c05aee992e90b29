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

greeting = Karibu Sauti.
greeting-known = Karibu tena, { $name }.


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
