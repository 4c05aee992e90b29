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
