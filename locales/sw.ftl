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

